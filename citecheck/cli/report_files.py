"""The files that reports go to: one a report, or one a document where its name says `{stem}` or `{path}`."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PurePath

from citecheck.cli.standard_streams import ESCAPED
from citecheck.errors import ConfigurationError
from citecheck.expressions import expression

_MARK = expression(r"\{(stem|path)\}")
_STANDARD_STREAM = "-"
_IN_ITS_PLACE = "_"  # of a name that would be a way up, such as the stem of `...md`

Wanted = tuple[str, str]
"""A form of the report, and the file it is to go to."""


@dataclass(frozen=True, slots=True)
class ReportFile:
    """A file to write: the form of the report, the file, and the number of its document; `None` = the whole run."""

    form: str
    file: str
    document: int | None = None


def plan_files(wanted: Sequence[Wanted], documents: Sequence[str], inputs: Sequence[str]) -> tuple[ReportFile, ...]:
    """Name the file of every report, so that none takes the place of another, or of a file that is read.

    `documents` are the paths of the documents, in the order of the run, `inputs` the paths that were given. A name that
    is made from a document's gets a number where it is taken; where one that the user wrote is, raise
    ConfigurationError.
    """
    places = _Places(frozenset(filter(None, map(_on_disk, (*documents, *inputs)))))
    written = [ReportFile(form, file) for form, file in dict.fromkeys(wanted) if not _MARK.search(file)]
    for one in written:
        places.claim(one.file)
    made = [
        ReportFile(form, places.free(_filled(file, path)), number)
        for form, file in dict.fromkeys(wanted)
        if _MARK.search(file)
        for number, path in enumerate(documents)
    ]
    return (*written, *made)


def write_file(file: str, pieces: Iterable[str]) -> None:
    """Write a report, into a new folder where it names one; raise ConfigurationError where that cannot be.

    `-` is standard output.
    """
    if file == _STANDARD_STREAM:
        sys.stdout.writelines(pieces)
        return
    try:
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        with Path(file).open("w", encoding="utf-8", errors=ESCAPED) as report:
            report.writelines(pieces)
    except OSError as fault:
        raise ConfigurationError(f"{file}: the report cannot be written: {fault.strerror}.") from fault


@dataclass(slots=True)
class _Places:
    """The files that are read, and those that reports of this run go to."""

    read: frozenset[tuple[int, int]]
    taken: set[str] = field(default_factory=set)

    def claim(self, file: str) -> None:
        """Take a file for a report; raise ConfigurationError where it is read, or taken."""
        if Path(file).exists() and not Path(file).is_file():
            return  # a device, which takes many; a folder, which takes none, as writing will say
        if _on_disk(file) in self.read:
            raise ConfigurationError(f"{file}: a report would take the place of this document; give it another file.")
        if _folded(file) in self.taken:
            raise ConfigurationError(f"{file}: two reports would go to this file; give each a file of its own.")
        self.taken.add(_folded(file))

    def free(self, file: str) -> str:
        """Take the first of `file`, `file-2`, `file-3`… that is neither read nor taken."""
        chosen = next(
            one for one in _numbered(file) if _folded(one) not in self.taken and _on_disk(one) not in self.read
        )
        self.taken.add(_folded(chosen))
        return chosen


def _on_disk(file: str) -> tuple[int, int] | None:
    """Return what a file is on its disk, whatever name it goes by; `None` where there is none yet."""
    try:
        found = Path(file).stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino


def _numbered(file: str) -> Iterator[str]:
    yield file
    body, ending = os.path.splitext(file)  # noqa: PTH122
    yield from (f"{body}-{number}{ending}" for number in count(2))


def _folded(file: str) -> str:
    """Return the file as disks that tell no case, and no two ways of writing an accent apart, know it."""
    return unicodedata.normalize("NFC", os.path.realpath(file)).casefold()


def _filled(pattern: str, document: str) -> str:
    """Put the name of a document into a pattern; raise ConfigurationError where a link leads out of its folder."""
    parts = _own_parts(document)
    names = {"stem": _plain(PurePath(parts[-1]).stem), "path": "/".join(parts)}
    file = _MARK.sub(lambda mark: names[mark[1]], pattern)
    folder = Path(_MARK.split(pattern)[0] + _IN_ITS_PLACE).parent.resolve()
    if not Path(file).resolve().is_relative_to(folder):
        raise ConfigurationError(f"{file}: a link leads this report out of {folder}; give it another file.")
    return file


def _own_parts(document: str) -> list[str]:
    """Return the path of a document as seen from here, without what leads up or to the root."""
    if document == _STANDARD_STREAM:
        return ["stdin"]
    path = Path(document)
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return [part for part in path.parts if part not in {path.anchor, ".", ".."}] or [_IN_ITS_PLACE]


def _plain(name: str) -> str:
    return name if name not in {"", ".", ".."} else _IN_ITS_PLACE
