"""Annotations stay within what GitHub shows, and no text of a stranger becomes a command of its runner."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citecheck.model.finding import Clash, SuppressedBy, Suppression, Violation
from citecheck.model.location import Location
from citecheck.model.report import Judgement, Report
from citecheck.model.verdict import Verdict
from citecheck.reports import write
from tests.reports.conftest import DEAD, DIFFER, UNLINKED, cited, finding
from tests.reports.shared.test_printable import HOSTILE, spoilt

COMMAND = re.compile(r"::(error|warning|notice) file=[^:,\r\n]*(?:,line=\d+,col=\d+)?,title=CC\d+ [\w-]+::")
ATTACKS = HOSTILE | st.sampled_from(
    ["\n::stop-commands::x", "::error::", "a##[add-mask]e", "%0A::warning::x", "a,line=1::x", "##[group]", "%"]
)


def many(report: Report, errors: int, warnings: int, notes: int) -> Report:
    judgements = tuple(
        Judgement(one, Verdict.UNLINKED, (), (finding(rule, one, Violation("Two readings", clash=CLASH)),))
        for rule, number in ((UNLINKED, notes), (DIFFER, warnings), (DEAD, errors))
        for one in (cited(each, "A book") for each in range(number))
    )
    return replace(report, judgements=judgements)


def apart(report: Report) -> Report:
    """Return the report with each reference a work of its own."""
    works = (replace(one.reference, id=f"work-{place}", same_as=None) for place, one in enumerate(report.judgements))
    return replace(
        report,
        judgements=tuple(replace(one, reference=work) for one, work in zip(report.judgements, works, strict=True)),
    )


CLASH = Clash("a", "b", "here", "there")


def commands(report: Report) -> list[str]:
    return [line for line in write(report, "github").splitlines() if line.startswith("::")]


def test_the_worst_come_first_and_ten_of_a_kind(report: Report) -> None:
    written = write(many(report, 12, 3, 11), "github")
    kinds = [command[1] for line in written.splitlines() if (command := COMMAND.match(line))]

    assert [*["error"] * 10, *["warning"] * 3, *["notice"] * 10] == kinds


def test_what_has_no_room_is_counted_and_stands_below(report: Report) -> None:
    lines = write(many(report, 12, 3, 11), "github").splitlines()
    place = lines.index("Not annotated, since GitHub shows 10 of a kind: 2 errors, 1 note:")

    assert Counter(error=2, note=1) == Counter(line.split()[2] for line in lines[place + 1 : place + 4])
    assert lines[place + 4].startswith("26 references: 12 errors, 3 warnings, 11 notes")


def test_an_annotation_points_to_its_line(report: Report) -> None:
    assert (
        "::error file=notes.md,line=11,col=1,title=CC301 dead-link::"
        "The address answers 404 Not Found.%0A→ https://example.org/new"
    ) == commands(report)[0]


def test_where_there_are_no_lines_the_message_names_the_place(report: Report) -> None:
    first = report.judgements[0]
    placed = replace(first.findings[0], location=Location("paper.docx", 17, unit="paragraph"))
    (command, *_) = commands(replace(report, judgements=(replace(first, findings=(placed,)),)))

    assert command.startswith("::error file=paper.docx,title=CC301 dead-link::The address answers 404 Not Found. (para")


def test_a_path_is_that_of_the_repository(report: Report) -> None:
    reading = replace(report.readings[0], project_path="docs/a,b:c.md")

    assert "::error file=docs/a%2Cb%3Ac.md,line=11" in write(replace(report, readings=(reading,)), "github")


def test_what_is_suppressed_is_not_annotated(report: Report) -> None:
    silenced = tuple(
        replace(one, findings=tuple(replace(f, suppression=Suppression(SuppressedBy.COMMENT)) for f in one.findings))
        for one in report.judgements
    )

    assert [] == commands(replace(report, judgements=silenced))


def test_one_cause_is_annotated_once(report: Report) -> None:
    judgements = tuple(
        Judgement(one, Verdict.UNLINKED, (), (finding(DIFFER, one, Violation("The year 2099 is in the future.")),))
        for one in (cited(each, "A book") for each in (1, 2, 3, 6))
    )
    (command,) = commands(replace(report, judgements=judgements))

    assert command.endswith("The year 2099 is in the future, in 4 references.%0AReferences: 1-3, 6")


@given(text=ATTACKS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_becomes_a_command(report: Report, text: str) -> None:
    for one in (spoilt(report, text), apart(spoilt(many(report, 12, 0, 0), text))):
        for line in write(one, "github").splitlines():
            assert "##[" not in line or COMMAND.match(line)
            assert not line.lstrip().startswith("::") or COMMAND.match(line)


def test_severities_have_the_words_of_github(report: Report) -> None:
    assert {"error": 1, "warning": 1, "notice": 4} == Counter(
        command[1] for line in commands(report) if (command := COMMAND.match(line))
    )


def test_what_is_said_of_a_work_twice_is_annotated_once(report: Report) -> None:
    note = cited(1, "A book")
    entry = replace(note, id="work-9", label=None, same_as=note.id, location=Location("notes.md", 40))
    judgements = tuple(
        Judgement(one, Verdict.BROKEN, (), (finding(DEAD, one, Violation("It is gone.")),)) for one in (note, entry)
    )
    (command,) = commands(replace(report, judgements=judgements))

    assert command.endswith("line=11,col=1,title=CC301 dead-link::It is gone.%0AIt is the same for footnote line 40.")
