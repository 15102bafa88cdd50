r"""The documents that are parts of one work: a thesis and its chapters, each read once, however often it is met."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from citecheck.errors import InputError
from citecheck.intake.shelf import Shelf
from citecheck.model.document import Companion, Reading, Remark


@dataclass(frozen=True, slots=True)
class Works:
    """Which documents go on in which others, and which are gone on from, by their paths."""

    parts: Mapping[str, tuple[str, ...]]
    wholes: Mapping[str, tuple[str, ...]]

    def of(self, path: str) -> tuple[str, ...]:
        """Return the paths of all documents that stand in one work with this one, itself among them."""
        return tuple(_reached(_reached([path], self.wholes), self.parts))


def gathered(shelf: Shelf) -> Works:
    """Read the parts of every document of a shelf, and the parts of those; each stands behind what names it first."""
    gathering = _Gathering(shelf)
    for path in list(shelf.readings):
        gathering.follow(path)
    works = gathering.works()
    first = [path for path in shelf.readings if path not in works.wholes]
    order = _reached([*first, *shelf.readings], works.parts)
    preambles = {one.path for named in gathering.named.values() for one in named if one.path and one.part.aside}
    shelf.readings = {path: gathering.settled(shelf.readings[path], preambles) for path in order}
    return works


@dataclass(frozen=True, slots=True)
class _Named:
    """A part as a document names it, and the path of its reading; or why there is none, where that is to be said."""

    part: Companion
    path: str | None
    fault: InputError | None = None


@dataclass(slots=True)
class _Gathering:
    """The parts of each document that was followed, and the document that each says it is a part of."""

    shelf: Shelf
    named: dict[str, list[_Named]] = field(default_factory=dict)
    masters: dict[str, str] = field(default_factory=dict)

    def follow(self, start: str) -> None:
        waiting = [start]
        while waiting:
            path = waiting.pop()
            if path in self.named:
                continue
            self.named[path] = [self._find(path, part) for part in self._parts(path)]
            waiting += [one.path for one in reversed(self.named[path]) if one.path]
            waiting += self._master(path)

    def works(self) -> Works:
        parts = {
            path: tuple(dict.fromkeys(one.path for one in named if one.path and one.path != path))
            for path, named in self.named.items()
        }
        for path, master in self.masters.items():
            parts[master] = tuple(dict.fromkeys((*parts[master], path)))
        wholes: dict[str, tuple[str, ...]] = {}
        for whole, several in parts.items():
            for part in several:
                wholes[part] = (*wholes.get(part, ()), whole)
        return Works(parts, wholes)

    def settled(self, reading: Reading, preambles: Collection[str]) -> Reading:
        """Leave to a reading only what is not at hand of its work, and remark upon that; a preamble lacks nothing."""
        lost = [one for one in self.named[reading.path] if one.path is None and not one.part.aside]
        if reading.path in preambles:
            lost = []
        master = self.masters.get(reading.path)
        return replace(
            reading,
            parts=tuple(one.part for one in lost),
            master=reading.master if master is None or master in self.shelf.aside else None,
            remarks=(*reading.remarks, *_missing(lost)),
        )

    def _parts(self, path: str) -> Iterator[Companion]:
        """Yield the files that a document goes on in; the pages of a project only where the user asked for it."""
        aside, pages = path in self.shelf.aside, not self.shelf.is_project(path) or path in self.shelf.asked
        for part in self.shelf.readings[path].parts:
            if part.aside or (pages and not part.name.endswith("/")):
                yield replace(part, aside=aside or part.aside)

    def _find(self, path: str, part: Companion) -> _Named:
        outcome = self.shelf.find(path, part, climbing=True)
        return _Named(part, outcome) if isinstance(outcome, str) else _Named(part, None, outcome)

    def _master(self, path: str) -> list[str]:
        named = self.shelf.readings[path].master
        master = self.shelf.find(path, named, climbing=True) if named else None
        if not isinstance(master, str) or master == path:
            return []
        self.masters[path] = master
        return [master]


def _missing(lost: Sequence[_Named]) -> Iterator[Remark]:
    for one in lost:
        if one.fault:
            message = f"The text goes on in {one.part.name}, which could not be read: {one.fault}."
            yield Remark("missing-part", message, one.part.location)


def _reached(starts: Sequence[str], onward: Mapping[str, tuple[str, ...]]) -> list[str]:
    found: dict[str, None] = {}
    waiting = list(reversed(starts))
    while waiting:
        path = waiting.pop()
        if path not in found:
            found[path] = None
            waiting += reversed(onward.get(path, ()))
    return list(found)
