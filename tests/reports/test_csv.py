"""The table holds every reference and finding, and nothing in it runs when a spreadsheet opens it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citecheck.model.finding import SuppressedBy, Suppression
from citecheck.model.location import Location
from citecheck.model.report import Report
from citecheck.reports import write
from citecheck.reports.csv import COLUMNS
from tests.reports.conftest import DIFFER, finding
from tests.reports.shared.test_printable import HOSTILE, spoilt

FORMULAS = HOSTILE | st.tuples(
    st.sampled_from(["", " ", "\t", "\r", "\n", "; ", "a;", ";;", '";', "\u3000"]),
    st.sampled_from(["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠a"]),
).map("".join)


def rows(report: Report, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(write(report, "csv")), delimiter=delimiter))


def test_every_reference_and_every_finding_has_its_row(report: Report) -> None:
    table = rows(report)

    assert [one.reference.id for one in report.judgements] == [
        row["reference"] for row in table if row["row"] == "reference"
    ]
    assert [one.violation.message for one in report.all_findings()] == [
        row["message"] for row in table if row["row"] == "finding"
    ]


def test_a_finding_of_the_document_stands_in_the_table(report: Report) -> None:
    own = finding(DIFFER, report.judgements[0].reference, report.judgements[1].findings[0].violation)
    last = rows(replace(report, findings=(own,)))[-1]

    assert ("finding", "", "CC703") == (last["row"], last["reference"], last["rule"])


def test_a_suppressed_finding_says_by_what_and_why(report: Report) -> None:
    first = report.judgements[0]
    silenced = replace(first.findings[0], suppression=Suppression(SuppressedBy.BASELINE, "known"))
    row = rows(replace(report, judgements=(replace(first, findings=(silenced,)),)))[1]

    assert ("baseline", "known") == (row["suppressed_by"], row["reason"])


def test_an_entry_that_its_program_can_show_has_its_address(report: Report) -> None:
    first = report.judgements[0]
    place = Location("zotero.sqlite", 4, unit="item", address="zotero://select/library/items/ABCD2345")
    placed = replace(first, reference=replace(first.reference, location=place))

    assert place.address == rows(replace(report, judgements=(placed,)))[0]["address"]


def test_a_formula_stands_behind_an_apostrophe(report: Report) -> None:
    table = rows(spoilt(report, '=HYPERLINK("http://other.example")'))

    assert '\'=HYPERLINK("http://other.example")' == table[0]["path"]


@given(text=FORMULAS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_cell_is_a_formula_whatever_ends_a_cell(report: Report, text: str) -> None:
    written = write(spoilt(report, text), "csv")

    for delimiter in ",;":
        cells = [cell.strip() for row in csv.reader(io.StringIO(written), delimiter=delimiter) for cell in row]
        assert [] == [cell for cell in cells if cell[:1] in set("=+-@＝＋－＠\t\r")]
    assert [len(COLUMNS)] * written.count("\n") == [len(row) for row in csv.reader(io.StringIO(written))]
