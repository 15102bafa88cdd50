"""Paths, folders, globs and standard input into documents: the only opener of input files."""

# Paths are shown as the user wrote them, which pathlib does not keep.
# ruff: noqa: PTH100, PTH110, PTH112, PTH113, PTH116, PTH118, PTH120, PTH123, PTH207

from __future__ import annotations

import glob
import os
import re
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.errors import InputError, LeftOut
from citecheck.formats.table import FORMATS
from citecheck.formats.unread import SUFFIXES, sentence, unread
from citecheck.model.document import Document

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

STANDARD_INPUT = "-"
LARGEST = 1024 * 1024 * 1024  # bytes; a larger file is not read
_HEAD = 65_536
_GLOB = re.compile(r"[*?\[]")
_SURE = tuple(suffix for row in FORMATS for suffix in row.suffixes)
_DOUBTFUL = tuple(suffix for row in FORMATS for suffix in row.doubtful)
_OWN_REPORT = re.compile(rb'"tool":\s{0,20}\{\s{0,20}"name":\s{0,5}"citecheck"')
_OF_PROGRAMS = {"~$": "the lock of a document that is open in Word", "._": "a file of macOS beside a document"}
_MACHINE_FOLDERS = {"node_modules", "__pycache__", "site-packages", "venv", "build", "dist"}


def open_paths(
    paths: Sequence[str], *, exclude: Sequence[str] = (), input_format: str | None = None
) -> Iterator[Document | InputError]:
    """Yield each document that the paths name, once, or the reason in one sentence why a path cannot be read.

    A folder is walked for files of every format that can be read, without hidden files and without what `.gitignore`
    leaves out; a path that is no file may be a glob; `-` is standard input. `exclude` are patterns as in `.gitignore`,
    for files that were not named one by one. With a forced format, a folder gives every file of it.
    """
    search = _Search(_spec(exclude), input_format)
    for path in paths:
        yield from search.open(path)


def beside(path: str, name: str) -> str | None:
    """Return the file that a document names: from the document's folder, else from here; `None` where there is none."""
    folder = "" if path == STANDARD_INPUT else os.path.dirname(path)
    found = (os.path.normpath(os.path.join(start, name)) for start in dict.fromkeys((folder, "")))
    return next((file for file in found if os.path.isfile(file)), None)


def is_excluded(path: str, exclude: Sequence[str]) -> bool:
    """Whether patterns as in `.gitignore` leave a file out."""
    return _Search(_spec(exclude), None).excludes(path)


@dataclass(slots=True)
class _Search:
    """What is to be left out, and which files were met already."""

    exclude: GitIgnoreSpec | None
    input_format: str | None
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

    def excludes(self, path: str) -> bool:
        return self.exclude is not None and self.exclude.match_file(path.replace(os.sep, "/"))

    def _standard_input(self) -> Document | InputError:
        content = sys.stdin.buffer.read()
        if not content.strip():
            return InputError("Standard input is empty.")
        return Document(STANDARD_INPUT, content, self.input_format)

    def _file(self, path: str) -> Iterator[Document | InputError]:
        real = os.path.realpath(path)
        if real not in self.met:
            self.met.add(real)
            yield _read(path, self.input_format)

    def _glob(self, pattern: str) -> Iterator[Document | InputError]:
        found = [path for path in sorted(glob.glob(pattern, recursive=True)) if not self.excludes(path)]
        if not found:
            yield InputError(f"No file matches {pattern}.")
        for path in found:
            if os.path.isfile(path):
                yield from self._file(path)

    def _folder(self, folder: str) -> Iterator[Document | InputError]:
        nothing = True
        for path in _walk(folder):
            if self.excludes(path) or self.excludes(os.path.relpath(path, folder)):
                continue
            reason = _left_out(path)
            if reason:
                yield LeftOut(path, reason)
            elif self._wanted(path):
                nothing = False
                yield from (_as_met(path, opened) for opened in self._file(path))
        if nothing:
            yield InputError(f"{folder} holds no file of a format that citecheck reads.")

    def _wanted(self, path: str) -> bool:
        name = path.lower()
        if self.input_format is not None or name.endswith(_SURE):
            return True
        return name.endswith(_DOUBTFUL) and _shows_signature(path, name)


def _as_met(path: str, opened: Document | InputError) -> Document | LeftOut:
    """Mark what was met in a folder, and not named by itself."""
    return LeftOut(path, str(opened)) if isinstance(opened, InputError) else replace(opened, named=False)


def _left_out(path: str) -> str | None:
    """Say in one sentence why a file is left out though it may be meant as a document; `None` for all others."""
    name = Path(path).name.lower()
    own = next((what for start, what in _OF_PROGRAMS.items() if name.startswith(start)), None)
    if own:
        return f"{path} is {own}, and no document." if name.endswith((*_SURE, *SUFFIXES)) else None
    if not name.endswith((*SUFFIXES, *_DOUBTFUL)):
        return None
    try:
        with open(path, "rb") as file:
            kind = unread(path, file.read(_HEAD))
    except OSError:
        return None
    return sentence(path, kind) if kind else None


def _read(path: str, input_format: str | None) -> Document | InputError:
    try:
        status = os.stat(path)
        if stat.S_ISREG(status.st_mode) and status.st_size > LARGEST:
            return InputError(f"{path} is larger than {LARGEST // 1024**2} MB; split it first.")
        content = Path(path).read_bytes()
    except FileNotFoundError:
        return InputError(f"{path} is a link to a file that does not exist.")
    except PermissionError:
        return InputError(f"{path} cannot be read: permission denied.")
    except (OSError, MemoryError, ValueError) as fault:
        return InputError(f"{path} cannot be read: {getattr(fault, 'strerror', None) or fault}.")
    if not content.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\f\v\0"):
        return InputError(f"{path} is empty.")
    return Document(path, content, input_format)


def _walk(folder: str) -> Iterator[str]:
    """Yield the files below a folder in the order of their names, but hidden, generated and ignored ones."""
    ignores = _ignores_above(folder)
    for here, folders, files in os.walk(folder):
        ignores += _ignores_of(here)
        folders[:] = sorted(name for name in folders if _may_enter(here, name, ignores))
        for name in sorted(files):
            path = os.path.join(here, name)
            if (not name.startswith(".") or name.startswith("._")) and not _is_ignored(path, ignores):
                yield path


def _may_enter(here: str, name: str, ignores: Sequence[tuple[str, GitIgnoreSpec]]) -> bool:
    if name.startswith(".") or name in _MACHINE_FOLDERS:
        return False
    return not _is_ignored(os.path.join(here, name) + os.sep, ignores)


def _ignores_above(folder: str) -> list[tuple[str, GitIgnoreSpec]]:
    """Collect the `.gitignore` files of the folders around, up to the root of the repository."""
    found: list[tuple[str, GitIgnoreSpec]] = []
    here = os.path.abspath(folder)
    while not os.path.exists(os.path.join(here, ".git")):
        here, before = os.path.dirname(here), here
        if here == before:
            return []
        found = _ignores_of(here) + found
    return found


def _ignores_of(folder: str) -> list[tuple[str, GitIgnoreSpec]]:
    try:
        lines = Path(folder, ".gitignore").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    spec = _spec(lines)
    return [(os.path.abspath(folder), spec)] if spec else []


def _is_ignored(path: str, ignores: Sequence[tuple[str, GitIgnoreSpec]]) -> bool:
    """Let the deepest `.gitignore` that says anything of a path decide."""
    whole, tail = os.path.abspath(path), os.sep if path.endswith(os.sep) else ""
    for folder, spec in reversed(ignores):
        if whole.startswith(folder + os.sep):
            relative = os.path.relpath(whole, folder).replace(os.sep, "/") + ("/" if tail else "")
            include = spec.check_file(relative).include
            if include is not None:
                return include
    return False


def _spec(lines: Sequence[str]) -> GitIgnoreSpec | None:
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(lines) if lines else None
    except ValueError:
        return GitIgnoreSpec.from_lines([line for line in lines if _is_pattern(line)])


def _is_pattern(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def _shows_signature(path: str, name: str) -> bool:
    """Whether a file of an ambiguous ending (`.json`, `.xml`) begins like one that holds references."""
    try:
        with open(path, "rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return not _OWN_REPORT.search(head) and any(
        re.search(row.signature, head) for row in FORMATS if row.signature and name.endswith(row.doubtful or "\0")
    )
