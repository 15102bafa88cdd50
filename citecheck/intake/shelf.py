"""The documents of a run by the files they are, and the files that documents name: found, and read once."""

# Paths are shown as the user wrote them, which pathlib does not keep.
# ruff: noqa: PTH112, PTH113, PTH118, PTH120

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from citecheck import formats
from citecheck.errors import InputError
from citecheck.formats.table import PROJECT_FILES
from citecheck.intake.grounds import Grounds
from citecheck.intake.packed import archive_of
from citecheck.intake.paths import STANDARD_INPUT, is_excluded, open_paths
from citecheck.model.document import Companion, Document, Reading
from citecheck.model.location import Location

Read = Callable[[Document], Reading | InputError]

_OF_PAGES = {"markdown", "rst", "ipynb"}
_PROJECT = Companion(PROJECT_FILES[0], Location(""), PROJECT_FILES[1:], aside=True)
_MOST_STEPS = 20  # folders that are climbed


@dataclass(slots=True)
class Shelf:
    """The readings at hand by path, in their order, and the files of entries that each of their documents names.

    `aside` holds the paths of documents of which only what they name was wanted, `asked` of those that the user named.
    What a document had read reaches for files as far as that one does.
    """

    read: Read
    exclude: tuple[str, ...]
    grounds: Grounds
    readings: dict[str, Reading] = field(default_factory=dict)
    named: dict[str, tuple[Companion, ...]] = field(default_factory=dict)
    aside: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    _files: dict[str, str] = field(default_factory=dict)
    _reach: dict[str, str] = field(default_factory=dict)

    def add(self, document: Document) -> Reading | InputError:
        """Read a document and keep it, the file of its project before it; what cannot be read is said."""
        project = self._project(document)
        outcome = self.read(replace(document, keyed=True) if project else document)
        if isinstance(outcome, Reading) and project and outcome.master is None:
            outcome = replace(outcome, master=_PROJECT)
        if isinstance(outcome, Reading):
            self.readings[outcome.path] = outcome
            self.asked |= {outcome.path} if document.named else set()
            self.named[outcome.path] = formats.companions(document)
            self._files[_real(outcome.path)] = outcome.path
        return outcome

    def meets_again(self, document: Document) -> bool:
        """Whether a document of the run was read already for what it names; from now on it counts for itself."""
        known = self._files.get(_real(document.path))
        if known is None:
            return False
        self.aside.discard(known)
        self.asked |= {known} if document.named else set()
        return True

    def _project(self, document: Document) -> bool:
        """Whether a document is a page of a project that names what its pages draw on."""
        try:
            if formats.format_of(document).name not in _OF_PAGES:
                return False
        except InputError:
            return False
        found = self.find(document.path, _PROJECT, climbing=True)
        return isinstance(found, str) and bool(
            self.named[found] or any(part.aside for part in self.readings[found].parts)
        )

    def is_project(self, path: str) -> bool:
        """Whether a reading is of a project's own file, which holds no references itself."""
        return formats.format_named(self.readings[path].format).project

    def find(self, path: str, companion: Companion, *, climbing: bool = False) -> str | InputError | None:
        """Return the path of the reading that a document at `path` names, read now where it is new.

        Where none can be had, the reason as the end of a sentence; `None` where it is left out by request. `climbing`
        looks in the folders above, too: TeX takes names from the folder of the document that begins the work.
        """
        archive = archive_of(path)
        for file in self._places(path, companion, climbing=climbing):
            if archive and not file.startswith(os.path.join(archive, "")):
                continue
            known = self._files.get(_real(file))
            if known is not None:
                self.aside.discard("" if companion.aside else known)
                return known
            if os.path.isfile(file):
                return None if is_excluded(file, self.exclude) else self._fetch(path, file, companion)
        return InputError("there is no such file next to it")

    def library(self, path: str, companion: Companion, *, climbing: bool) -> list[str | InputError | None]:
        """Return what `find` does for a file of entries, or for each of the folder that a document names instead."""
        if not companion.name.endswith("/"):
            return [self.find(path, companion, climbing=climbing)]
        folder = next((one for one in self._places(path, companion, climbing=False) if os.path.isdir(one)), None)
        if folder is None:
            return [InputError("there is no such folder next to it")]
        files = sorted(str(file) for file in Path(folder).rglob("*.bib"))
        return [self.find(path, replace(companion, name=os.path.relpath(one, os.path.dirname(path)))) for one in files]

    def _fetch(self, path: str, file: str, companion: Companion) -> str | InputError:
        reach = self._reach.get(path, path)
        if outside := self.grounds.left_by(reach, file):
            return InputError(f"it lies outside {outside}; name it on the command line to have it read")
        (document,) = open_paths([file])
        if isinstance(document, Document):
            document = replace(document, format=companion.format, named=False)
        outcome = self.add(document) if isinstance(document, Document) else document
        if isinstance(outcome, InputError):
            return InputError(str(outcome).rstrip("."))
        self._reach[outcome.path] = reach
        if companion.aside:
            self.aside.add(outcome.path)
        return outcome.path

    def _places(self, path: str, companion: Companion, *, climbing: bool) -> Iterator[str]:
        for folder in self._folders(path, climbing=climbing):
            for name in (companion.name, *companion.instead):
                yield os.path.normpath(os.path.join(folder, name))

    def _folders(self, path: str, *, climbing: bool) -> Iterator[str]:
        """Yield the document's folder, those above it as far as a document may reach, and the current one."""
        if path == STANDARD_INPUT:
            yield ""
            return
        folder = os.path.dirname(path)
        yield folder
        for _ in range(_MOST_STEPS if climbing else 0):
            folder = os.path.normpath(os.path.join(folder, os.pardir))
            if self.grounds.left_by(self._reach.get(path, path), folder):
                break
            yield folder
        yield ""


def _real(path: str) -> str:
    return path if path == STANDARD_INPUT else str(Path(path).resolve())
