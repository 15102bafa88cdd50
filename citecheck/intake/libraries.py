"""The files of entries that documents name for the keys they cite: found beside them, read once, and tied to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from citecheck.errors import InputError
from citecheck.intake.grounds import Grounds
from citecheck.intake.paths import STANDARD_INPUT, beside, is_excluded, open_paths
from citecheck.model.document import Companion, Document, Reading, Remark

Read = Callable[[Document], Reading | InputError]


def with_libraries(
    readings: Sequence[Reading],
    named: Mapping[str, tuple[Companion, ...]],
    exclude: Sequence[str],
    read: Read,
    grounds: Grounds,
) -> list[Reading]:
    """Return the readings, tied to the libraries that their documents name, and behind them those that are new.

    `named` are the companions of each document by its path; `grounds` says how far one may reach. A library that
    cannot be had is a remark in its document.
    """
    shelf = _Shelf({_real(reading.path): reading.path for reading in readings}, tuple(exclude), read, grounds)
    tied = [_tied(reading, named.get(reading.path, ()), shelf) for reading in readings]
    return [*tied, *shelf.fetched]


@dataclass(slots=True)
class _Shelf:
    """The documents at hand, by the file they are; `fetched` are those that only a companion named."""

    known: dict[str, str]
    exclude: tuple[str, ...]
    read: Read
    grounds: Grounds
    fetched: list[Reading] = field(default_factory=list)

    def find(self, path: str, companion: Companion) -> str | InputError | None:
        """Return the path of the reading that holds a companion; `None` where it is left out by request."""
        names = (companion.name, *companion.instead)
        file = next((file for name in names if (file := beside(path, name))), None)
        if file is None:
            return InputError("there is no such file next to it")
        if _real(file) in self.known:
            return self.known[_real(file)]
        if is_excluded(file, self.exclude):
            return None
        if outside := self.grounds.left_by(path, file):
            return InputError(f"it lies outside {outside}; name it on the command line to have it read")
        return self._fetch(file)

    def _fetch(self, file: str) -> str | InputError:
        (document,) = open_paths([file])
        outcome = self.read(document) if isinstance(document, Document) else document
        if isinstance(outcome, InputError):
            return InputError(str(outcome).rstrip("."))
        self.known[_real(file)] = outcome.path
        self.fetched.append(outcome)
        return outcome.path


def _tied(reading: Reading, companions: Sequence[Companion], shelf: _Shelf) -> Reading:
    found = [(companion, shelf.find(reading.path, companion)) for companion in companions]
    libraries = tuple(outcome for _, outcome in found if isinstance(outcome, str))
    remarks = tuple(
        Remark(
            "missing-library",
            f"The text takes its references from {companion.name}, which could not be read: {outcome}.",
            companion.location,
        )
        for companion, outcome in found
        if isinstance(outcome, InputError)
    )
    lacking = len(libraries) < len(companions)
    return replace(
        reading, libraries=() if lacking else libraries, lacking=lacking, remarks=(*reading.remarks, *remarks)
    )


def _real(path: str) -> str:
    return path if path == STANDARD_INPUT else str(Path(path).resolve())
