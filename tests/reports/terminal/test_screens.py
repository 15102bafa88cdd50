"""The screens of a run: the table of documents, causes of several findings, addresses that can be followed."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.console import Console
from rich.text import Text

from citecheck.model.document import Reading
from citecheck.model.finding import Finding, Rule, Severity, SuppressedBy, Suppression, Violation
from citecheck.model.location import Location
from citecheck.model.report import Judgement, Report
from citecheck.model.settings import Presentation
from citecheck.model.verdict import Verdict
from citecheck.reports.terminal import show_on, write
from citecheck.reports.terminal.screen import Screen
from tests.reports.conftest import check, cited, finding

GONE = Rule("CC302", "host-not-found", Severity.ERROR, "0.1", "")
MOVED = Rule("CC310", "moved", Severity.NOTE, "0.1", "")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def gone(number: int, path: str = "notes.md") -> Judgement:
    reference = cited(number, f"Work {number}", f"https://old.example/{number}")
    reference = replace(reference, id=f"{path}-{number}", location=Location(path, 10 + number))
    violation = Violation(f"Its host does not exist: https://old.example/{number}", "URL")
    visit = check(f"https://old.example/{number}", 0, "host-not-found")
    return Judgement(reference, Verdict.BROKEN, (visit,), (finding(GONE, reference, violation),))


def moved(number: int, path: str = "notes.md") -> Judgement:
    old, new = f"http://old.example/{number}", f"https://new.example/{number}"
    reference = cited(number, f"Work {number}", old)
    reference = replace(reference, location=replace(reference.location, path=path))
    violation = Violation(f"The cited address, {old}, redirects permanently to {new}.", "URL", new)
    return Judgement(reference, Verdict.VERIFIED, (check(old, 200, "ok"),), (finding(MOVED, reference, violation),))


def run(report: Report, *judgements: Judgement, findings: tuple[Finding, ...] = ()) -> Report:
    """Return the report of a run over the documents in which the judged references stand."""
    paths = dict.fromkeys(one.reference.location.path for one in judgements)
    readings = tuple(
        Reading(path, "markdown", tuple(j.reference for j in judgements if j.reference.location.path == path))
        for path in paths
    )
    return replace(report, readings=readings, judgements=judgements, findings=findings)


def seen(report: Report, presentation: Presentation, *, width: int = 120, terminal: bool = True) -> str:
    stream = Terminal() if terminal else io.StringIO()
    console = Console(file=stream, width=width, force_terminal=True, color_system="standard", highlight=False)
    show_on(report, console, presentation)
    return stream.getvalue()


def test_a_run_over_one_document_begins_with_the_document(report: Report) -> None:
    assert write(run(report, gone(1))).startswith("notes.md  1 reference ")


def test_a_run_over_many_begins_with_the_worst_and_names_the_clean_in_one_line(report: Report) -> None:
    fine = [replace(gone(n, f"fine{n}.md"), verdict=Verdict.VERIFIED, findings=()) for n in (7, 8)]
    lines = write(run(report, gone(1, "bad.md"), gone(2, "worse.md"), gone(3, "worse.md"), *fine)).splitlines()

    assert lines[0].startswith("Documents  4 ─")
    assert ["worse.md", "bad.md"] == [line.split()[0] for line in lines[2:4]]
    assert " ✓ 2 documents hold nothing to report, in 2 references: fine7.md, fine8.md" == lines[4]
    assert not any(line.startswith("fine") for line in lines)


def test_a_name_for_which_there_is_room_stands_in_one_line(report: Report) -> None:
    both = [replace(moved(number), verdict=Verdict.SKIPPED) for number in (1, 2)]
    other = replace(both[1], reference=replace(both[1].reference, id="b", location=Location("folder/other-notes.md")))

    table = seen(run(report, both[0], other), Presentation(), terminal=False).split("\n\n")[0]

    assert "folder/other-notes.md" in table


def test_findings_of_documents_count_and_suppressed_ones_do_not(report: Report) -> None:
    ours, theirs = gone(1, "a.md"), gone(1, "b.md")
    of_document = Finding(GONE, Severity.ERROR, Violation("A marker without a note."), Location("b.md"))
    suppressed = replace(
        ours, findings=tuple(replace(one, suppression=Suppression(SuppressedBy.SELECTION)) for one in ours.findings)
    )

    text = write(run(report, suppressed, theirs, findings=(of_document,)))

    assert "b.md               1       2" in text
    assert "1 document holds nothing to report, in 1 reference: a.md" in text


def test_many_clean_documents_are_counted_and_named_only_where_asked_for(report: Report) -> None:
    fine = [replace(gone(n, f"fine{n}.md"), findings=()) for n in range(10)]

    assert "10 documents hold nothing to report, in 10 references (--verbose names them)" in write(run(report, *fine))
    assert "fine8.md, fine9.md" in " ".join(seen(run(report, *fine), Presentation(verbose=True), width=400).split())


def test_documents_with_notes_alone_share_a_line(report: Report) -> None:
    lines = write(run(report, gone(1, "a.md"), moved(2, "b.md"), moved(3, "c.md"))).splitlines()

    assert " · 2 documents hold notes alone, in 2 references: b.md, c.md" in lines
    assert [" a.md               1       1                   ✗ 1"] == [
        line for line in lines if line.startswith(" a.md")
    ]


def test_a_long_path_breaks_behind_its_folders(report: Report) -> None:
    path = "references/of-the-northern-rivers/bridges-and-ferries-of-the-selenge.md"
    shown = Text.from_ansi(seen(run(report, gone(1, path), gone(2, "b.md")), Presentation(), width=90)).plain
    lines = [line.split("  ")[0] for line in shown.splitlines()]

    start = lines.index(" references/of-the-northern-rivers/")
    assert " bridges-and-ferries-of-the-selenge.md" == lines[start + 1].rstrip()


def test_one_cause_is_one_line_with_its_references_below(report: Report) -> None:
    text = write(run(report, gone(1), gone(2)))

    assert (
        """
 ✗ error CC302 host-not-found  No host is called old.example: 2 addresses lead there.
   → find out where the site stands now, or cite archived copies
   ✗ footnote 1  Author (2001). Work 1  notes.md:11:1  https://old.example/1
   ✗ footnote 2  Author (2002). Work 2  notes.md:12:1  https://old.example/2
"""
        in text
    )
    assert 1 == text.count("CC302")


def test_a_wide_cause_names_its_first_references_and_counts_the_rest(report: Report) -> None:
    every = [gone(number) for number in range(1, 13)]

    assert "   and 6 more: 7-12 (--verbose lists them)\n" in write(run(report, *every))
    assert "https://old.example/12" in seen(run(report, *every), Presentation(verbose=True))


def test_a_cause_in_several_documents_stands_before_them(report: Report) -> None:
    lines = write(run(report, gone(1, "a.md"), gone(2, "b.md"))).splitlines()

    assert any(line.startswith("In several documents ─") for line in lines)
    assert 1 == sum("CC302" in line for line in lines)
    assert not any(line.startswith(("a.md", "b.md")) for line in lines)


def test_a_cause_of_notes_is_folded_with_its_cure(report: Report) -> None:
    text = " ".join(write(run(report, moved(1), moved(2))).split())

    said = (
        "2 addresses that begin with http://old.example/ stand at https://new.example/ now, and go on in the same way"
    )
    assert f"· note CC310 moved {said}: 1-2" in text
    assert "→ write https://new.example/ for http://old.example/ in each of them" in text


def test_a_cause_of_notes_in_several_documents_is_folded_as_well(report: Report) -> None:
    text = " ".join(write(run(report, moved(1, "a.md"), moved(2, "b.md"))).split())

    assert "go on in the same way: a.md 1; b.md 2 →" in text


def test_of_a_cause_in_many_documents_the_first_are_named(report: Report) -> None:
    text = " ".join(write(run(report, *(moved(number, f"{number}.md") for number in range(1, 13)))).split())

    assert "8.md 8; and 4 more documents →" in text


def test_a_reference_without_a_label_is_named_by_its_place_once(report: Report) -> None:
    nameless = [replace(one, reference=replace(one.reference, label=None)) for one in (gone(1), gone(2))]

    assert "✗ footnote  Author (2001). Work 1  notes.md:11:1  https" in write(run(report, *nameless))


def test_an_address_is_written_once(report: Report) -> None:
    text = write(run(report, gone(1)))

    assert 1 == text.count("https://old.example/1")
    assert "host-not-found  Its host does not exist\n" in text


def test_a_cure_that_is_an_address_is_written_once(report: Report) -> None:
    text = seen(run(report, moved(1)), Presentation(verbose=True), width=200, terminal=False)

    assert 1 == text.count("https://new.example/1")


def linked(text: str) -> list[str]:
    """Return the targets of the links in what a terminal is sent."""
    return [part.split("\x1b\\")[0].partition(";")[2] for part in text.split("\x1b]8;")[1:] if "://" in part[:60]]


def rendered(text: str) -> str:
    stream = Terminal()
    console = Console(file=stream, width=80, force_terminal=True, color_system="standard")
    console.print(Screen(marked=True, linked=True).text(text))
    return stream.getvalue()


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Gone: https://example.org/gone.", ["https://example.org/gone"]),
        ("(http://example.org/a_(b))", ["http://example.org/a_(b)"]),
        ("https://例え.example/é", ["https://xn--r8jz45g.example/%C3%A9"]),
        ("javascript://example.org/%0aalert(1) data:text/html,x file:///etc/passwd", []),
        ("https://name:secret@example.org/", []),
        ("https://example.org/\x1b]8;;https://evil.example\x07", ["https://example.org/", "https://evil.example/"]),
        ("https://example.org/" + "x" * 3000, []),
    ],
)
def test_an_address_of_the_web_is_a_link_and_nothing_else_is(text: str, targets: list[str]) -> None:
    assert targets == list(dict.fromkeys(linked(rendered(text))))


def test_no_password_is_shown() -> None:
    assert "secret" not in rendered("https://name:secret@example.org/")


def test_links_are_for_terminals_alone(report: Report) -> None:
    assert "\x1b]8;" in seen(run(report, gone(1)), Presentation())
    assert "\x1b]8;" not in seen(run(report, gone(1)), Presentation(), terminal=False)
