"""Where something stands, for programs that open the file: paths as the repository has them, lines where there are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from citecheck.model.location import Location
from citecheck.model.report import Report


def in_repository(report: Report) -> Callable[[str], str]:
    """Return what turns the path of a document into its path within the repository, with slashes."""
    known = {reading.path: reading.project_path for reading in report.readings if reading.project_path}
    return lambda path: known.get(path) or PurePath(path).as_posix()


def has_lines(location: Location) -> bool:
    """Tell whether the place is a line of its file, and not a paragraph, a page, or a line of a part of it."""
    return location.unit == "line"


def said_with_place(message: str, location: Location) -> str:
    """Return a message that names the place where the file has no lines to point to."""
    return message if has_lines(location) else f"{message} ({location.spot})"
