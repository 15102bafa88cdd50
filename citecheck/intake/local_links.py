"""Links of documents to other places of their project, held against the files and their anchors.

What cannot be told stays among the links that were not looked at: what leads out of the project, and what a program
makes or resolves in its own way.
"""

# Paths are shown as the user wrote them, which pathlib does not keep.
# ruff: noqa: PTH110, PTH112, PTH118, PTH120, PTH208

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, takewhile
from pathlib import Path
from urllib.parse import unquote

from citecheck.biblio.near_names import nearest_name
from citecheck.expressions import expression
from citecheck.formats import within
from citecheck.formats.within import sites
from citecheck.intake.folder_walk import is_ignored
from citecheck.intake.grounds import Grounds
from citecheck.intake.paths import reopened
from citecheck.model.document import Astray, LocalLink, Reading

_OF_THE_WEB = expression(r"[A-Za-z][A-Za-z0-9+.-]*:|//|www\.")
_UNCLEAR = expression(r"[@~<\\]|[^#]*(?:\{|\$|<|\*|%\()|.{1500}", re.DOTALL)
_OF_PROGRAMS = expression(r"top$|[!/+]|:~:|L\d+(?:-L?\d+|C\d+)?|fn|__|page=|.*[={}]", re.IGNORECASE)
_MOST_STEPS = 30  # folders that are climbed
_MOST_COMPARED = 2_000_000  # names in a run


@dataclass(slots=True)
class Surveyor:
    """Looks where links lead; each folder and file is looked into once, and none beyond the grounds of a document."""

    grounds: Grounds
    _roots: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _compared: int = 0
    _listed: dict[str, frozenset[str]] = field(default_factory=dict)
    _anchors: dict[str, within.Anchors | None] = field(default_factory=dict)

    def surveyed(self, reading: Reading) -> Reading:
        """Return a reading with its links that lead nowhere, and of its local links those that could not be told."""
        document = reopened(reading.path) if within.is_known(reading.path) else None
        if document is None:
            return reading
        fates = [(link, self._fate(link)) for link in within.links(document)]
        left = [link for link, fate in fates if fate == "untold"]
        left += [link for link in reading.local_links if link.target.startswith("[")]
        return replace(
            reading,
            astray=tuple(fate for _, fate in fates if isinstance(fate, Astray)),
            local_links=tuple(sorted(left, key=lambda link: link.location.order)),
        )

    def _fate(self, link: LocalLink) -> Astray | str:
        """Say where a link leads astray, or else `found` or `untold`."""
        if _OF_THE_WEB.match(link.target):
            return "found"
        path, _, fragment = link.target.partition("#")
        path, own = unquote(path.partition("?")[0]), link.location.path
        if _UNCLEAR.match(link.target) or not path.isprintable():  # systems refuse to be asked for a NUL
            return "untold"
        file = self._file(own, path) if path else own
        if file is None:
            return self._missing(link, path)
        if self.grounds.left_by(own, file):
            return "untold"
        if path and not self._is_written_so(file, path):
            return Astray(link, "case", file, _respelt(link, Path(file).name))
        return self._anchor(link, file, unquote(fragment))

    def _file(self, own: str, path: str) -> str | None:
        """Return the file or folder that a path means, as any program may understand it."""
        places = (os.path.normpath(os.path.join(base, name)) for base in self._bases(own, path)
                  for name in sites.spellings(path.strip("/")))  # fmt: skip
        return next((place for place in places if os.path.exists(place)), None)

    def _bases(self, own: str, path: str) -> Iterator[str]:
        """Yield the folders that a path may begin at: the document's, that of its own address, the roots of a site."""
        folder = os.path.dirname(own)
        if not path.startswith("/"):
            yield folder
            if self._site(own):
                yield str(Path(own).with_suffix(""))
            yield from sites.families_of(own)
            return
        for above in self._above(own):
            yield from (os.path.join(above, name) for name in sites.FOLDERS)

    def _above(self, own: str) -> tuple[str, ...]:
        """Return a document's folder and those above it, within its grounds."""
        first = os.path.dirname(own)
        if first not in self._roots:
            steps = accumulate(range(_MOST_STEPS), lambda folder, _: _parent(folder), initial=first)
            self._roots[first] = tuple(takewhile(lambda folder: not self.grounds.left_by(own, folder or "."), steps))
        return self._roots[first]

    def _site(self, own: str) -> str | None:
        return next((kind for folder in self._above(own) if (kind := sites.kind_of(self._names(folder)))), None)

    def _names(self, folder: str) -> frozenset[str]:
        """Return what a folder holds; nothing where it is none."""
        if folder not in self._listed:
            try:
                self._listed[folder] = frozenset(os.listdir(folder or "."))
            except OSError:
                self._listed[folder] = frozenset()
        return self._listed[folder]

    def _is_written_so(self, file: str, path: str) -> bool:
        """Whether the folders hold the names as they are written, even where the system does not tell `a` from `A`."""
        for _ in range(sum(part not in {"", ".", ".."} for part in path.split("/"))):
            folder, name = os.path.split(file)
            if name and name != os.pardir and name not in self._names(folder):
                return False
            file = folder
        return True

    def _missing(self, link: LocalLink, path: str) -> Astray | str:
        own = link.location.path
        place = os.path.normpath(os.path.join(os.path.dirname(own), path))
        if sites.is_made(place) or sites.is_resolved_otherwise(path, self._site(own)):
            return "untold"
        if self.grounds.left_by(own, place) or is_ignored(place):
            return "untold"
        folder, name = os.path.split(place)
        spelt = next((one for one in sorted(self._names(folder)) if one.casefold() == name.casefold()), None)
        near = spelt or self._near_file(folder, name)
        return Astray(link, "case" if spelt else "file", place, _respelt(link, near) if near else None)

    def _near_file(self, folder: str, name: str) -> str | None:
        """Return the file of a folder that is of the same kind, and called nearly so."""
        stem, ending = os.path.splitext(name)  # noqa: PTH122 (of a name alone)
        near = self._nearest(
            stem, sorted(one.removesuffix(ending) for one in self._names(folder) if one.endswith(ending))
        )
        return f"{near}{ending}" if near else None

    def _anchor(self, link: LocalLink, file: str, fragment: str) -> Astray | str:
        if os.path.isdir(file):
            index = next((name for name in sites.INDEXES if name in self._names(file)), None)
            file = os.path.join(file, index) if index else file
        if not fragment or _OF_PROGRAMS.match(fragment) or not within.is_known(file):
            return "found"
        known = self._anchors_of(file)
        if known is None or known.has(fragment):
            return "found"
        if not known.complete:
            return "untold"
        near = self._nearest(fragment, sorted(known.names))
        return Astray(link, "anchor", file, f"{link.target.partition('#')[0]}#{near}" if near else None)

    def _nearest(self, name: str, names: Sequence[str]) -> str | None:
        """Return the name that may be meant, as long as it costs no more to find than it is worth."""
        self._compared += len(names)
        return nearest_name(name, names) if self._compared <= _MOST_COMPARED else None

    def _anchors_of(self, file: str) -> within.Anchors | None:
        if file not in self._anchors:
            document = reopened(file)
            self._anchors[file] = within.anchors(document) if document else None
        return self._anchors[file]


def _parent(folder: str) -> str:
    return os.path.normpath(os.path.join(folder, os.pardir))


def _respelt(link: LocalLink, name: str) -> str:
    """Return a target that names its file so."""
    path, mark, fragment = link.target.partition("#")
    folder, slash, _ = path.rstrip("/").rpartition("/")
    return f"{folder}{slash}{name}{mark}{fragment}"
