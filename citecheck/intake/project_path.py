"""A document's path as its project knows it, from wherever the command was run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from citecheck.intake.folder_walk import repository
from citecheck.intake.paths import STANDARD_INPUT


def project_path(path: str, project: str | None) -> str:
    """Return a path with `/`, as seen from the root of the repository that holds it.

    Where none does: from the folder `project` of the configuration, else the current one; a path outside of these
    stays whole.
    """
    if path == STANDARD_INPUT:
        return path
    whole = Path(path).absolute()
    plain = whole.parent.resolve() / whole.name
    roots = (root.resolve() for root in _roots(plain, project))
    inside = next((plain.relative_to(root) for root in roots if plain.is_relative_to(root)), plain)
    return inside.as_posix()


def _roots(file: Path, project: str | None) -> Iterator[Path]:
    """Yield the folders that may be the root of a file's project, the likeliest first."""
    root = repository(str(file.parent))
    if root:
        yield Path(root)
    if project:
        yield Path(project)
    yield Path.cwd()
