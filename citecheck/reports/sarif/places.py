"""Where a finding stands, in SARIF: the artifact, and a region of it or, where it has no lines, a logical location."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import quote

from citecheck.biblio.urls import hide_passwords
from citecheck.model.location import Location
from citecheck.model.report import Report
from citecheck.reports.shared.places import has_lines, in_repository

_ROOT = "%SRCROOT%"


class Places:
    """Turns the places of a report into locations of SARIF."""

    def __init__(self, report: Report) -> None:
        """Learn where in the repository the documents of the report are."""
        self._in_repository = in_repository(report)

    def artifact(self, path: str) -> dict[str, object]:
        """Return the file: relative to the root of the repository, or, where it lies elsewhere, by its whole path."""
        inside = self._in_repository(path)
        uri = quote(hide_passwords(inside).encode("utf-8", "surrogatepass"))
        if PurePath(inside).is_absolute():
            return {"uri": f"file://{uri}"}
        return {"uri": uri, "uriBaseId": _ROOT}

    def location(self, place: Location) -> dict[str, object]:
        """Return a place: the region of its lines, or the file and the paragraph, page or cell."""
        physical: dict[str, object] = {"artifactLocation": self.artifact(place.path)}
        if has_lines(place):
            return {"physicalLocation": physical | {"region": region(place)}}
        kind = place.unit.partition(" ")[0]
        return {"physicalLocation": physical, "logicalLocations": [{"name": place.spot, "kind": kind}]}


def region(place: Location) -> dict[str, object]:
    """Return the lines and columns of a place; SARIF counts from 1 too, and ends behind the last character."""
    written: dict[str, object] = {"startLine": place.line, "startColumn": place.column}
    if place.end_line and place.end_column:
        written |= {"endLine": place.end_line, "endColumn": place.end_column}
    return written
