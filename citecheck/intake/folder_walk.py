"""The files below a folder: without hidden, generated and ignored ones, and without links that lead out of it."""

# Paths are shown as the user wrote them, which pathlib does not keep.
# ruff: noqa: PTH100, PTH110, PTH114, PTH118, PTH120

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from citecheck.errors import LeftOut
from citecheck.expressions import expression
from citecheck.formats.files.regular_file import open_regular

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_MACHINE_FOLDERS = {"node_modules", "__pycache__", "site-packages", "venv", "build", "dist"}
_HERE = expression(rf"^(?:\.[/{re.escape(os.sep)}]+)+")
_LONGEST_IGNORE = 1 << 20  # bytes of a `.gitignore`


def walk(folder: str, *, follow_links: bool = False) -> Iterator[str | LeftOut]:
    """Yield the files below a folder in the order of their names, and each link that is left.

    A link to a file is followed within the repository, or the folder where there is none; one to a folder is not, as
    what it leads to is met in its own place. With `follow_links` both are followed wherever they lead.
    """
    yield from _Walk(folder, follow_links).files()


def without_here(path: str) -> str:
    """Write a path without the `./` that it begins with, as other tools do; a file called `-` keeps it."""
    plain = _HERE.sub("", path)
    return path if plain in {"", "-"} else plain


def spec_of(lines: Sequence[str]) -> GitIgnoreSpec | None:
    """Return the patterns of a `.gitignore`, those that are none left out; `None` where there are none."""
    if not lines:
        return None
    from pathspec import GitIgnoreSpec

    try:
        return GitIgnoreSpec.from_lines(lines)
    except ValueError:
        return GitIgnoreSpec.from_lines([line for line in lines if _is_pattern(line)])


@dataclass(slots=True)
class _Walk:
    folder: str
    follow_links: bool
    ignores: list[tuple[str, GitIgnoreSpec]] = field(default_factory=list)
    entered: set[str] = field(default_factory=set)

    def files(self) -> Iterator[str | LeftOut]:
        root = repository(self.folder)
        self.ignores = _ignores_above(self.folder, root)
        for here, folders, files in os.walk(self.folder, followlinks=self.follow_links):
            self.entered.add(os.path.realpath(here))
            self.ignores += _ignores_of(here)
            folders[:] = sorted(name for name in folders if self._may_enter(here, name))
            for path in (without_here(os.path.join(here, name)) for name in folders):
                left = self._left(path, self.folder)
                if left:
                    yield left
            for name in sorted(files):
                path = without_here(os.path.join(here, name))
                if (not name.startswith(".") or name.startswith("._")) and not self.ignores_path(path):
                    yield self._left(path, root or self.folder) or path

    def _left(self, path: str, folder: str) -> LeftOut | None:
        return _leading_out(path, folder) if os.path.islink(path) and not self.follow_links else None

    def _may_enter(self, here: str, name: str) -> bool:
        path = os.path.join(here, name)
        if name.startswith(".") or name in _MACHINE_FOLDERS or self.ignores_path(path + os.sep):
            return False
        return os.path.realpath(path) not in self.entered

    def ignores_path(self, path: str) -> bool:
        """Let the deepest `.gitignore` that says anything of a path decide."""
        whole, tail = os.path.abspath(path), os.sep if path.endswith(os.sep) else ""
        for folder, spec in reversed(self.ignores):
            if whole.startswith(folder + os.sep):
                relative = os.path.relpath(whole, folder).replace(os.sep, "/") + ("/" if tail else "")
                include = spec.check_file(relative).include
                if include is not None:
                    return include
        return False


def is_ignored(path: str) -> bool:
    """Whether a `.gitignore` leaves a path out, be it there or not."""
    folder = os.path.dirname(os.path.abspath(path))
    walker = _Walk(folder, follow_links=False)
    walker.ignores = [*_ignores_above(folder, repository(folder)), *_ignores_of(folder)]
    return walker.ignores_path(path)


def is_of_machines(path: str) -> bool:
    """Whether a file, named from the folder that is walked, is hidden, generated, or what macOS lays beside one."""
    *folders, name = path.split("/")
    return name.startswith(".") or any(one.startswith(".") or one in {*_MACHINE_FOLDERS, "__MACOSX"} for one in folders)


def leading_out(path: str, folder: str) -> LeftOut | None:
    """Say that a path leads out of the repository that holds a folder, or of the folder where there is none."""
    return _leading_out(path, repository(folder) or folder)


def _leading_out(path: str, folder: str) -> LeftOut | None:
    within, whole = (os.path.join(os.path.realpath(one), "") for one in (folder, path))
    if whole.startswith(within):
        return None
    return LeftOut(path, f"{path} is a link that leads out of {folder}; --follow-links follows it.")


def repository(folder: str) -> str | None:
    """Return the root of the repository that holds a folder."""
    here = os.path.abspath(folder)
    while not os.path.exists(os.path.join(here, ".git")):
        here, before = os.path.dirname(here), here
        if here == before:
            return None
    return here


def _ignores_above(folder: str, root: str | None) -> list[tuple[str, GitIgnoreSpec]]:
    """Collect the `.gitignore` files of the folders around, up to the root of the repository."""
    found: list[tuple[str, GitIgnoreSpec]] = []
    here = os.path.abspath(folder)
    while root and here != root:
        here = os.path.dirname(here)
        found = _ignores_of(here) + found
    return found


def _ignores_of(folder: str) -> list[tuple[str, GitIgnoreSpec]]:
    try:
        with open_regular(os.path.join(folder, ".gitignore")) as file:
            lines = file.read(_LONGEST_IGNORE).decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    spec = spec_of(lines)
    return [(os.path.abspath(folder), spec)] if spec else []


def _is_pattern(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
