"""What `citecheck export thesis.aux` exports: the entries that a document cites, of the files that hold them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from citecheck.cli.standard_streams import say
from citecheck.model.exits import Exit

if TYPE_CHECKING:
    from citecheck.intake.cited_keys import CitedKeys
    from citecheck.model.reference import Reference
    from citecheck.model.settings import Settings

_EVERY = "*"  # of `\\nocite{*}`
_MOST_NAMED = 12


@dataclass(slots=True)
class Cited:
    """The paths to read in the place of those given, and what the auxiliary files among these cite of them."""

    paths: tuple[str, ...]
    of_files: list[CitedKeys] = field(default_factory=list)
    wanted: dict[str, set[str]] = field(default_factory=dict)
    """The keys that are cited of each library, without regard to case."""
    alone: bool = False
    """Whether nothing but auxiliary files was given."""

    @classmethod
    def by(cls, settings: Settings) -> Cited:
        """Read the auxiliary files among the paths of a run; each gives way to the libraries that it names."""
        from citecheck.intake.cited_keys import ENDINGS, cited_keys
        from citecheck.intake.grounds import Grounds

        grounds = Grounds((*settings.paths, settings.project or "."))
        auxiliary = [path for path in settings.paths if path.lower().endswith(ENDINGS)]
        of_files = [cited_keys(path, grounds) for path in auxiliary]
        for fault in (fault for one in of_files for fault in one.faults):
            say(str(fault))
        libraries = [file for one in of_files for file in one.libraries]
        others = [path for path in settings.paths if path not in auxiliary]
        paths = tuple(dict.fromkeys((*others, *libraries)))
        if not paths:
            say(f"{', '.join(auxiliary)}: no .bib file is named there that could be read; run LaTeX once.")
        wanted: dict[str, set[str]] = {file: set() for file in libraries}
        for one in of_files:
            for file in one.libraries:
                wanted[file] |= {key.lower() for key in one.keys}
        return cls(paths, of_files, wanted, alone=bool(auxiliary) and not others)

    @property
    def faulty(self) -> bool:
        """Whether a file could not be read."""
        return any(one.faults for one in self.of_files)

    def has(self, reference: Reference) -> bool:
        """Whether a reference is to be exported: it is cited, or no auxiliary file names its file."""
        path = reference.location.path
        return path not in self.wanted or _EVERY in self.wanted[path] or bool(self.wanted[path] & _names(reference))

    def copied(self, references: Sequence[Reference]) -> str:
        """Return the entries of references as their files have them, with what they need there."""
        from citecheck.biblio.urls import drop_passwords
        from citecheck.formats.files.decoding import decode
        from citecheck.formats.records.bibtex.excerpt import excerpt
        from citecheck.intake.paths import reopened

        pieces = []
        for path in self.paths:
            keys = [one.label for one in references if one.location.path == path and one.label]
            document = reopened(path) if keys else None
            pieces.append(excerpt(decode(document.content), keys) if document else "")
        return drop_passwords("".join(pieces).rstrip("\n") + "\n") if any(pieces) else ""

    def say_lacking(self, references: Sequence[Reference]) -> Exit:
        """Say which keys are cited and stand in no library; return the exit code that this earns."""
        known = {name for one in references for name in _names(one)}
        cited = dict.fromkeys(key for one in self.of_files for key in one.keys if key != _EVERY)
        lacking = [key for key in cited if key.lower() not in known]
        if lacking:
            named = ", ".join(lacking[:_MOST_NAMED]) + (", …" if len(lacking) > _MOST_NAMED else "")
            count = "1 key is" if len(lacking) == 1 else f"{len(lacking)} keys are"
            say(f"{count} cited and could not be exported, since no entry has it: {named}.")
        return Exit.USAGE if self.faulty else Exit.FINDINGS if lacking else Exit.CLEAN


def _names(reference: Reference) -> set[str]:
    """Return the keys of an entry, without regard to case: its own, and those that biblatex's `ids` gives."""
    further = next((str(value) for name, value in reference.item.extra if name == "ids"), "")
    return {name.strip().lower() for name in (reference.label or "", *further.split(",")) if name.strip()}
