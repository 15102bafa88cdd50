"""A comment says first what matters, stays within its length, and shows the text of strangers as text."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from citecheck.model.finding import SuppressedBy, Suppression, Violation
from citecheck.model.report import Judgement, Report
from citecheck.model.verdict import Verdict
from citecheck.reports import write
from citecheck.reports.markdown import MOST_CHARACTERS, inert, summary_of_job
from citecheck.reports.shared.printable import printable
from tests.reports.conftest import DEAD, DIFFER, UNLINKED, cited, finding
from tests.reports.shared.test_printable import HOSTILE, spoilt

OWN_TAGS = {
    "h3", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "code", "a", "br", "span", "details", "summary",
}  # fmt: skip
SIGNS = [
    *"\\`*_[]<>&|~^$@#!%:.()-+='\"", "```", "**", "![", "](", "http://a.example", "www.a.example", "me@a.example",
    "<img src=x>", "<script>", "</td>", "</details>", "<!--", "-->", "&amp;", "&#60;", ":cat:", "GH-1", "a/b#1",
    "$x$", "{%", "|", "\\|", "[^1]", "x", " ", "javascript:alert(1)",
]  # fmt: skip
ATTACKS = st.lists(st.sampled_from(SIGNS) | HOSTILE, min_size=1, max_size=8).map("".join)


def rendered(markdown: str) -> str:
    extensions = ["table", "autolink", "strikethrough", "tasklist"]
    page: str = cmarkgfm.markdown_to_html_with_extensions(
        markdown, options=Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES, extensions=extensions
    )
    return page


def read(page: str) -> str:
    """Return what a reader sees."""
    return html.unescape(re.sub(r"<[^>]*>", "", page)).strip()


def cell(written: str) -> str:
    """Return a cell of a table as the page shows it, with its tags."""
    page = rendered(f"| head |\n| --- |\n| {written} |\n")
    found = re.search(r"<td>(.*?)</td>", page, re.DOTALL)
    assert found
    return found[1]


def many(report: Report, number: int, title: str = "A book") -> Report:
    judgements = tuple(
        Judgement(one, Verdict.BROKEN, (), (finding(DEAD, one, Violation(f"It is gone: {title}.", suggestion="x")),))
        for one in (replace(cited(each, title), id=f"work-{each}") for each in range(number))
    )
    references = tuple(one.reference for one in judgements)
    return replace(report, judgements=judgements, readings=(replace(report.readings[0], references=references),))


@given(text=ATTACKS)
@settings(max_examples=200)
def test_a_page_shows_the_text_as_it_stands(text: str) -> None:
    shown = " ".join(printable(text).split())
    for written, tags in ((inert.text(text), {"span"}), (inert.code(text), {"code", "span"})):
        page = cell(written)

        assert tags >= set(re.findall(r"</?(\w+)[^>]*>", page))
        assert shown == " ".join(read(page).split())


@given(text=ATTACKS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_breaks_out_of_the_report(report: Report, text: str) -> None:
    silenced = replace(report.judgements[0].findings[0], suppression=Suppression(SuppressedBy.COMMENT, "later"))
    whole = replace(report, findings=(silenced,), warnings=("The cache is damaged.",))
    written = write(spoilt(whole, text), "markdown")
    page = rendered(written)

    assert OWN_TAGS >= set(re.findall(r"<(\w+)", page))
    assert len(re.findall(r"^\| (?!---)", written, re.MULTILINE)) == page.count("<tr>")
    assert {4, 6} == {row.count("<td>") or row.count("<th>") for row in page.split("<tr>")[1:]}
    assert (1, written.count("\n<details>")) == (page.count("<h3>"), page.count("<details>"))
    assert all(
        link.startswith(("https://github.com/citecheck/", "http:", "https:"))
        for link in re.findall(r'href="([^"]*)"', page)
    )


@pytest.mark.parametrize(
    "text", ["@octocat", "me@host", "#12", "a/b#12", "!12", "GH-12", "%12", "~bug", "&12", "$1", ":cat:", "http://a.b"]
)
def test_what_forges_look_for_is_parted(text: str) -> None:
    pieces = re.split(r"<[^>]*>", cell(inert.text(text)))

    assert len([piece for piece in pieces if piece]) > 1
    assert text == html.unescape("".join(pieces))


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://a.example/x?a=1&copy=2|3", '<a href="https://a.example/x?a=1&amp;copy=2%7C3">source</a>'),
        ("https://a.example/<b>\\[x](y)", '<a href="https://a.example/%3Cb%3E%5C%5Bx%5D(y)">source</a>'),
        ("https://github.com/a/b/issues/1", "<code>https://github.com/a/b/issues/1</code>"),
        ("javascript:alert(1)", "<code>javascript:alert(1)</code>"),
        ("https://me:secret@a.example/", '<a href="https://me:***@a.example/">source</a>'),
    ],
)
def test_a_link_leads_where_it_says_and_bothers_nobody(address: str, shown: str) -> None:
    assert shown == cell(inert.link("source", address))


def test_the_summary_comes_first_and_the_gravest_next(report: Report) -> None:
    text = read(rendered(write(report, "markdown")))
    order = [
        "citecheck: 1 error, 1 warning, 4 notes", "1 reference points to a source that is gone or is another work.",
        "6 references in 1 document: 1 verified, 1 broken, 4 unlinked.", "dead-link", "note-and-entry-differ",
        "4 notes", "unlinked", "1 document",
    ]  # fmt: skip
    places = [text.index(part) for part in order[:-3]]

    assert places == sorted(places)
    assert text.index("4 notes", places[-1]) < text.rindex("1 document")


def test_what_is_suppressed_is_folded_with_its_reason(report: Report) -> None:
    first = report.judgements[0]
    silenced = replace(first.findings[0], suppression=Suppression(SuppressedBy.COMMENT, "moved next week"))
    page = rendered(write(replace(report, judgements=(replace(first, findings=(silenced,)),)), "markdown"))

    assert "citecheck: 0 errors, 0 warnings, 0 notes" in page
    assert re.search(
        r"<summary>1 suppressed finding</summary>.*<td>comment</td>\s*<td>moved next week</td>", page, re.DOTALL
    )


@pytest.mark.parametrize("title", ["A book", "𝔄 book", "책" * 300])
@pytest.mark.parametrize("number", [1, 40, 900])
def test_a_comment_is_never_too_long_and_says_what_it_cut(report: Report, number: int, title: str) -> None:
    text = write(many(report, number, title), "markdown")
    rows = text.count("**error**")
    cut = re.search(r"\*\*Cut for length:\*\* (\d+) finding", text)

    assert len(text.encode("utf-16-le")) // 2 <= MOST_CHARACTERS
    assert number == rows + (int(cut[1]) if cut else 0)
    assert bool(cut) == (rows < number)
    assert "references in 1 document" in text or number == 1
    assert text.count("<details>") == text.count("</details>")


def test_a_summary_of_a_job_is_measured_in_bytes(report: Report) -> None:
    for most in (5_000, 20_000, 1 << 20):
        written = summary_of_job(many(report, 900, "책" * 300), most)

        assert most - 5_000 < len(written.encode()) <= most


def test_one_cause_is_one_row(report: Report) -> None:
    judgements = tuple(
        Judgement(one, Verdict.UNLINKED, (), (finding(DIFFER, one, Violation("The year 2099 is in the future.")),))
        for one in (cited(each, "A book") for each in (1, 2, 3, 6))
    )
    text = write(replace(report, judgements=judgements), "markdown")

    assert 1 == text.count("**warning**")
    assert "4 references: 1-3, 6" in text


def test_notes_are_folded_away(report: Report) -> None:
    before, folded = write(report, "markdown").split("<summary>4 notes</summary>")

    assert UNLINKED.code not in before
    assert 4 == folded.count("**note**")


def test_what_is_said_of_a_work_twice_is_one_row(report: Report) -> None:
    twice = tuple(
        replace(one, reference=replace(one.reference, same_as=None if place == 0 else "work-0", label=str(place)))
        for place, one in enumerate(many(report, 3).judgements)
    )
    text = write(replace(report, judgements=twice), "markdown")

    assert 1 == text.count("**error**")
    assert "<br>the same for footnote 1; footnote 2 |" in text


def test_each_section_leaves_its_room_to_the_next(report: Report) -> None:
    grave = many(report, 25, "a" * 800)
    silenced = tuple(
        replace(one, suppression=Suppression(SuppressedBy.COMMENT, "b" * 900))
        for judgement in grave.judgements
        for one in judgement.findings
    )
    text = write(replace(grave, findings=silenced), "markdown")
    cut = re.search(r"Cut for length:\*\* (\d+) suppressed findings had no room here", text)

    assert cut
    assert len(text) <= MOST_CHARACTERS
    assert (25, 25) == (text.count("**error**"), text.count("| comment |") + int(cut[1]))
