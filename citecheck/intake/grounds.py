"""How far a document may reach for the files that it names: a stranger's document must not have any file read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from citecheck.intake.folder_walk import repository


@dataclass(frozen=True, slots=True)
class Grounds:
    """The folders of a run: those that the user named, and that of the project's configuration, or else the current."""

    folders: tuple[str, ...]

    def left_by(self, path: str, file: str) -> str | None:
        """Return the folder that a document at `path` leaves when it names `file`; `None` where it stays within.

        It may reach as far as its repository, the folders of the run that hold it, and its own.
        """
        allowed = list(self._around(Path(path).absolute().parent))
        held = Path(file).resolve()
        return None if any(held.is_relative_to(folder.resolve()) for folder in allowed) else str(allowed[0])

    def _around(self, own: Path) -> Iterator[Path]:
        """Yield the folders that hold a document, the widest first."""
        root = repository(str(own))
        folders = [Path(one).absolute() for one in self.folders if Path(one).is_dir()]
        within = [one for one in folders if own.resolve().is_relative_to(one.resolve())]
        yield from sorted({*within, *([Path(root)] if root else []), own}, key=lambda one: len(one.parts))
