"""Paths, folders, globs and standard input into documents: the only opener of input files."""

# Paths are shown as the user wrote them, which pathlib does not keep.
# ruff: noqa: PTH112, PTH113, PTH119, PTH120, PTH207

from __future__ import annotations

import glob
import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from citecheck.errors import InputError, LeftOut
from citecheck.expressions import expression
from citecheck.formats.files.regular_file import IrregularFileError, open_regular, read_within
from citecheck.formats.table import FORMATS, PROJECT_FILES, SQLITE
from citecheck.formats.unread import SUFFIXES, sentence, unread
from citecheck.intake.folder_walk import leading_out, spec_of, walk, without_here
from citecheck.intake.packed import is_packed, unpacked
from citecheck.model.document import Document

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

STANDARD_INPUT = "-"
LARGEST = 256_000_000  # bytes; a larger document is not read
_TOO_MUCH = f"more than {LARGEST // 1_000_000} MB; split it first"
_HEAD = 65_536
_GLOB = expression(r"[*?\[]")
_SURE = tuple(suffix for row in FORMATS for suffix in row.suffixes)
_DOUBTFUL = tuple(suffix for row in FORMATS for suffix in row.doubtful)
_PACKERS = {".gz", ".bz2", ".xz"}
_NAMED_LIKE_DOCUMENTS = (*_SURE, *_DOUBTFUL, *SUFFIXES)
_OWN_REPORT = expression(
    rb'"tool":\s{0,20}\{\s{0,20}"name":\s{0,5}"citecheck"|"bundle":\s{0,5}\d+,\s{0,20}"citecheck":|"citecheck-baseline":'
)
_OWN_PAGE = expression(
    rb'\A<!-- citecheck: report -->|\A.{0,900}?<meta name="generator" content="citecheck ', re.DOTALL
)
"""How a report of ours begins that reads like a document: Markdown, HTML."""
_OF_PROGRAMS = {"~$": "the lock of a document that is open in Word", "._": "a file of macOS beside a document"}


def open_paths(
    paths: Sequence[str],
    *,
    exclude: Sequence[str] = (),
    input_format: str | None = None,
    follow_links: bool = False,
) -> Iterator[Document | InputError]:
    """Yield each document that the paths name, once, or the reason in one sentence why a path cannot be read.

    A folder is walked for files of every format that can be read, without hidden files and without what `.gitignore`
    leaves out; a path that is no file may be a glob; `-` is standard input. `exclude` are patterns as in `.gitignore`,
    for files that were not named one by one. With a forced format, a folder gives every file of it. What no regular
    file is, and a link that leads out of a folder (`follow_links` follows it), is named and left.
    """
    search = _Search(spec_of(exclude), input_format, follow_links)
    for path in paths:
        yield from search.open(without_here(path))


def listed(paths: Sequence[str], exclude: Sequence[str] = (), input_format: str | None = None) -> Iterator[str]:
    """Yield the files that folders and globs among the paths hold now, and that would be read as documents."""
    search = _Search(spec_of(exclude), input_format)
    for path in map(without_here, paths):
        yield from search.within(path)


def left_behind(
    paths: Sequence[str], exclude: Sequence[str] = (), input_format: str | None = None
) -> Iterator[LeftOut]:
    """Yield what folders among the paths hold that may be meant as a document and is not read as one, unopened."""
    search = _Search(spec_of(exclude), input_format)
    for path in filter(os.path.isdir, map(without_here, paths)):
        yield from search.leaving(path)


def is_own_report(path: str) -> bool:
    """Whether a file is a report of ours that reads like a document."""
    try:
        return bool(_OWN_PAGE.match(_head(path)))
    except OSError:
        return False


def reopened(path: str) -> Document | None:
    """Open a file once more, as it is now; `None` where it is none that can be opened (standard input, a part)."""
    opened = None if path == STANDARD_INPUT or not os.path.isfile(path) else _read(path, None)
    return opened if isinstance(opened, Document) else None


def is_excluded(path: str, exclude: Sequence[str]) -> bool:
    """Whether patterns as in `.gitignore` leave a file out."""
    return _Search(spec_of(exclude), None).excludes(path)


@dataclass(slots=True)
class _Search:
    """What is to be left out, and which files were met already."""

    exclude: GitIgnoreSpec | None
    input_format: str | None
    follow_links: bool = False
    met: set[str] = field(default_factory=set)

    def open(self, path: str) -> Iterator[Document | InputError]:
        if path == STANDARD_INPUT:
            yield self._standard_input()
        elif os.path.isdir(path):
            yield from self._folder(path)
        elif os.path.lexists(path):
            yield from self._file(path)
        elif _GLOB.search(path):
            yield from self._glob(path)
        else:
            yield InputError(f"{path} does not exist.")

    def within(self, path: str) -> Iterator[str]:
        """Yield the files in a folder or of a glob that are read as documents."""
        if os.path.isdir(path):
            found = (met for met in walk(path, follow_links=self.follow_links) if isinstance(met, str))
            yield from (one for one in found if not self._excludes_in(path, one) and self._wanted(one))
        elif _GLOB.search(path) and not os.path.lexists(path):
            matches = glob.iglob(path, recursive=True)
            yield from (one for one in matches if os.path.isfile(one) and not self.excludes(one))

    def leaving(self, folder: str) -> Iterator[LeftOut]:
        """Yield what is left out of a folder."""
        for met in walk(folder, follow_links=self.follow_links):
            path = met.path if isinstance(met, LeftOut) else met
            left = None if self._excludes_in(folder, path) else met if isinstance(met, LeftOut) else _left_out(path)
            if left and self._may_be_meant(path):
                yield left
            elif not left and self._wanted(path) and is_own_report(path):
                yield LeftOut(path, f"{path} is a report of citecheck, and no document.")

    def excludes(self, path: str) -> bool:
        return self.exclude is not None and self.exclude.match_file(path.replace(os.sep, "/"))

    def _standard_input(self) -> Document | InputError:
        content = read_within(sys.stdin.buffer, LARGEST)
        if content is None:
            return InputError(f"Standard input holds {_TOO_MUCH}.")
        if not content.strip():
            return InputError("Standard input is empty.")
        return Document(STANDARD_INPUT, content, self.input_format)

    def _file(self, path: str) -> Iterator[Document | InputError]:
        real = os.path.realpath(path)
        if real not in self.met:
            self.met.add(real)
            opened = _read(path, self.input_format)
            if isinstance(opened, Document) and is_packed(opened):
                yield from unpacked(opened, _wanted_packed, self.excludes)
            elif isinstance(opened, Document) and opened.content == SQLITE:
                yield from self._libraries(path)
            else:
                yield opened

    def _libraries(self, path: str) -> Iterator[Document | InputError]:
        from citecheck.intake.databases import libraries

        for one in libraries(path, self.input_format):
            if isinstance(one, InputError) or one.path == path or not self.excludes(one.path):
                yield one

    def _glob(self, pattern: str) -> Iterator[Document | InputError]:
        found = [path for path in sorted(glob.glob(pattern, recursive=True)) if not self.excludes(path)]
        if not found:
            yield InputError(f"No file matches {pattern}.")
        within = os.path.dirname(_GLOB.split(pattern)[0]) or os.curdir
        for path in found:
            left = None if self.follow_links else leading_out(path, within)
            if left:
                yield left
            elif os.path.isfile(path):
                yield from self._file(path)
            elif not os.path.isdir(path):
                yield from (_as_met(path, opened) for opened in self._file(path))

    def _folder(self, folder: str) -> Iterator[Document | InputError]:
        nothing = True
        for met in walk(folder, follow_links=self.follow_links):
            path = met.path if isinstance(met, LeftOut) else met
            if self._excludes_in(folder, path):
                continue
            left = met if isinstance(met, LeftOut) else _left_out(path)
            if left:
                yield from (left,) if self._may_be_meant(path) else ()
            elif self._wanted(path):
                project = os.path.basename(path) in PROJECT_FILES
                nothing = nothing and project
                opened = [_as_met(path, one) for one in self._file(path)]
                yield from (one for one in opened if not project or isinstance(one, Document))
        if nothing:
            yield InputError(f"{folder} holds no file of a format that citecheck reads.")

    def _excludes_in(self, folder: str, path: str) -> bool:
        return self.excludes(path) or self.excludes(os.path.relpath(path, folder))

    def _may_be_meant(self, path: str) -> bool:
        """Whether what cannot be looked into is a folder, or is named like a document."""
        return self.input_format is not None or path.lower().endswith(_NAMED_LIKE_DOCUMENTS) or os.path.isdir(path)

    def _wanted(self, path: str) -> bool:
        name = path.lower()
        if self.input_format is not None or name.endswith(_SURE) or os.path.basename(path) in PROJECT_FILES:
            return True
        return name.endswith(_DOUBTFUL) and _shows_signature(path, name)


def _as_met(path: str, opened: Document | InputError) -> Document | LeftOut:
    """Mark what was met in a folder, and not named by itself; a report of ours is no document there."""
    if isinstance(opened, InputError):
        return LeftOut(path, str(opened))
    if _OWN_PAGE.match(opened.content):
        return LeftOut(path, f"{path} is a report of citecheck, and no document.")
    return replace(opened, named=False)


def _left_out(path: str) -> LeftOut | None:
    """Say in one sentence why a file is left out though it may be meant as a document; `None` for all others."""
    name = Path(path).name.lower()
    own = next((what for start, what in _OF_PROGRAMS.items() if name.startswith(start)), None)
    if own:
        return LeftOut(path, f"{path} is {own}, and no document.") if name.endswith((*_SURE, *SUFFIXES)) else None
    if not name.endswith((*SUFFIXES, *_DOUBTFUL)) or _is_packed_data(name):
        return None
    try:
        kind = unread(path, _head(path))
    except IrregularFileError as fault:
        return LeftOut(path, _unreadable(path, fault))
    except OSError:
        return None
    return LeftOut(path, sentence(path, kind)) if kind else None


def _is_packed_data(name: str) -> bool:
    """Whether a file is a single one that is packed, and named like none that anybody reads (`sky.fits.gz`)."""
    packed = Path(name)
    return packed.suffix in _PACKERS and not packed.stem.endswith((*_SURE, *SUFFIXES))


def _read(path: str, input_format: str | None) -> Document | InputError:
    """Read a file whole, of a database no more than what shows that it is one; or say why it cannot be read."""
    try:
        with open_regular(path) as file:
            content = _content(file)
    except FileNotFoundError:
        return InputError(f"{path} is a link to a file that does not exist.")
    except PermissionError:
        return InputError(f"{path} cannot be read: permission denied.")
    except (OSError, MemoryError, ValueError) as fault:
        return InputError(_unreadable(path, fault))
    if content is None:
        return InputError(f"{path} holds {_TOO_MUCH}.")
    if not content.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\f\v\0"):
        return InputError(f"{path} is empty.")
    return Document(path, content, input_format)


def _content(file: BinaryIO) -> bytes | None:
    if file.read(len(SQLITE)) == SQLITE:
        return SQLITE
    file.seek(0)
    return read_within(file, LARGEST)


def _unreadable(path: str, fault: Exception) -> str:
    return f"{path} cannot be read: {getattr(fault, 'strerror', None) or fault}."


def _head(path: str) -> bytes:
    with open_regular(path) as file:
        return file.read(_HEAD)


def _wanted_packed(name: str, content: bytes) -> bool:
    """Whether a member of an archive is read, by its name alone where its content is not at hand yet."""
    lower = name.lower()
    if lower.endswith(_SURE) or os.path.basename(name) in PROJECT_FILES:
        return True
    return lower.endswith(_DOUBTFUL) and (not content or _signed(content[:_HEAD], lower))


def _shows_signature(path: str, name: str) -> bool:
    """Whether a file of an ambiguous ending (`.json`, `.xml`) begins like one that holds references."""
    try:
        return _signed(_head(path), name)
    except OSError:
        return False


def _signed(head: bytes, name: str) -> bool:
    return not _OWN_REPORT.search(head) and any(
        re.search(row.signature, head) for row in FORMATS if row.signature and name.endswith(row.doubtful or "\0")
    )
