"""A table for spreadsheets (RFC 4180, UTF-8): a row a reference and a row a finding, told apart by the column `row`.

What a spreadsheet would run as a formula stands behind an apostrophe.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from citecheck.biblio.names.name import Name
from citecheck.biblio.spreadsheet import harmless
from citecheck.model.finding import Finding
from citecheck.model.location import Location
from citecheck.model.report import Judgement, Report
from citecheck.reports.json import instant
from citecheck.reports.shared.deciding_check import deciding_check
from citecheck.reports.shared.printable import printable
from citecheck.reports.shared.stated_finding import stated

COLUMNS = (
    "row", "path", "unit", "line", "column", "reference", "kind", "label", "verdict",
    "authors", "issued", "title", "container_title", "doi", "url",
    "outcome", "status", "final_url", "checked", "same_as", "raw",
    "rule", "name", "severity", "message", "field", "suggestion", "suppressed_by", "reason", "address",
)  # fmt: skip
"""Those of both kinds of row, those of the work cited, those of the check behind the verdict, those of a finding."""

Row = dict[str, object]


def write(report: Report) -> str:
    """Write every reference, each with its findings beneath it, then the findings that are of documents."""
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n", quoting=csv.QUOTE_ALL)
    table.writeheader()
    table.writerows({column: _cell(value) for column, value in row.items()} for row in _rows(report))
    return text.getvalue()


def _rows(report: Report) -> Iterator[Row]:
    for judgement in report.judgements:
        yield _reference(judgement)
        for finding in judgement.findings:
            yield _finding(finding) | _whose(judgement)
    yield from map(_finding, report.findings)


def _reference(judgement: Judgement) -> Row:
    item, check = judgement.reference.item, deciding_check(judgement)
    row: Row = {
        "row": "reference",
        **_place(judgement.reference.location),
        **_whose(judgement),
        "authors": _people(item.author or item.editor or ()),
        "issued": item.issued,
        "title": item.title,
        "container_title": item.container_title,
        "doi": item.doi,
        "url": item.url,
        "same_as": judgement.reference.same_as,
        "raw": judgement.reference.raw,
    }
    if check:
        row |= {"outcome": check.outcome, "status": check.status, "final_url": check.final_url}
        row["checked"] = instant(check.checked)
    return row


def _finding(one: Finding) -> Row:
    row: Row = {
        "row": "finding",
        **_place(one.location),
        **stated(one),
    }
    if one.suppression:
        row |= {"suppressed_by": one.suppression.by.value, "reason": one.suppression.reason}
    return row


def _whose(judgement: Judgement) -> Row:
    cited = judgement.reference
    return {
        "reference": cited.id,
        "kind": cited.kind.value,
        "label": cited.label,
        "verdict": judgement.verdict.value,
    }


def _place(location: Location) -> Row:
    place = {"path": location.path, "unit": location.unit, "line": location.line, "column": location.column}
    return place | {"address": location.address}


def _people(names: Sequence[Name]) -> str:
    return "; ".join(map(str, names))


def _cell(value: object) -> str:
    return "" if value is None else harmless(printable(str(value)))
