"""What an author finds on the page, each thing once and in its place."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from lxml import html

from citecheck.model.evidence import AddressKind, Evidence, Exchange, Request, Response, Visit
from citecheck.model.finding import Edit, Severity
from citecheck.model.location import Location
from citecheck.model.report import Judgement, Report
from citecheck.model.verdict import Verdict
from citecheck.reports import write
from tests.reports.conftest import NOON, check
from tests.reports.html.conftest import page_of, said

GOLDEN = Path(__file__).parent / "outline.txt"
LANDMARKS = ("header", "main", "aside", "nav", "footer", "form", "section", "h1", "h2", "h3", "h4", "summary", "li")


def outline(page: html.HtmlElement) -> str:
    lines = []
    for one in page.iter(*LANDMARKS):
        if one.tag == "li" and "data-item" not in one.attrib:
            continue
        depth = sum(1 for _ in one.iterancestors(*LANDMARKS))
        name = said(one) if one.tag[0] in "hs" and one.tag not in ("header", "section") else one.get("id", "")
        lines.append(f"{'  ' * depth}{one.tag} {name}".rstrip())
    return "\n".join(lines) + "\n"


def test_the_page_has_the_structure_of_the_golden_one(many: Report) -> None:
    assert GOLDEN.read_text(encoding="utf-8") == outline(page_of(many))


def test_every_reference_stands_on_the_page_once(many: Report) -> None:
    page = page_of(many)

    assert [f"r{number}" for number in range(1, 8)] == sorted(page.xpath("//*[@data-item='reference']/@id"))
    assert [] == [name for name, count in Counter(page.xpath("//@id")).items() if count > 1]


def test_every_finding_stands_on_the_page_once(many: Report) -> None:
    found = Counter(one.rule.code for one in many.all_findings())

    assert found == Counter(page_of(many).xpath("//@data-finding"))


def test_the_sums_are_those_of_the_json_report(many: Report) -> None:
    summary = {name: number for name, number in json.loads(write(many, "json"))["summary"].items() if number}
    told = {one.get("data-sum"): int(one.get("value")) for one in page_of(many).xpath("//data")}

    assert told["errors"] == 3
    assert {name: number for name, number in summary.items() if name != "references"} == {
        name: number for name, number in told.items() if number
    }


def test_all_that_a_link_within_the_page_points_to_is_there(many: Report) -> None:
    page = page_of(many)
    points = set(page.xpath("//@href[starts-with(., '#')]"))

    assert {"#r5", "#CC302", "#d3", "#i-broken", "#suppressed", "#c1"} <= points
    assert set() == {point for point in points if not page.xpath(f"//*[@id='{point[1:]}']")}


def test_the_worst_document_comes_first_and_the_clean_ones_share_a_line(many: Report) -> None:
    page = page_of(many)

    assert ["bad.md"] == [said(one) for one in page.xpath("//*[@id='documents']//tbody//th")]
    assert ["Nothing to mend in 1 document more: good.md.", "No reference was found in 1 document: empty.md."] == [
        said(one) for one in page.xpath("//*[@id='documents']//p")
    ]


def test_many_documents_without_anything_to_say_are_counted_and_folded(many: Report) -> None:
    (empty,) = (one for one in many.readings if one.path == "empty.md")
    nine = tuple(replace(empty, path=f"{number}.md") for number in range(9))
    page = page_of(replace(many, readings=(*many.readings, *nine)))

    (folded,) = page.xpath("//*[@id='documents']/details")
    assert "No reference was found in 10 documents." == said(folded.find("summary"))
    assert 10 == len(folded.xpath("p/a"))


def test_what_was_cited_and_what_was_found_stand_side_by_side_with_the_difference_marked(many: Report) -> None:
    (table,) = page_of(many).xpath("//table[@class='clash']")

    assert ["the reference: A new bridge", "live.example: A new fridge"] == [
        ": ".join(map(said, row)) for row in table.xpath(".//tr")
    ]
    assert ["b", "f"] == table.xpath(".//mark/text()")


def test_the_cure_stands_with_its_finding(many: Report) -> None:
    (differing,) = page_of(many).xpath("//*[@id='r3']")

    assert ["Suggestion: A new fridge"] == [said(one) for one in differing.xpath(".//*[@class='cure']")]


def test_one_cause_is_told_once_and_its_references_lead_there(many: Report) -> None:
    page = page_of(many)
    (cause,) = page.xpath("//*[@data-item='cause']")

    assert ["#r5", "#r6", "#r7"] == cause.xpath(".//details//@href[starts-with(., '#r')]")
    assert [["#c1"]] * 3 == [page.xpath(f"//*[@id='r{number}']//@href[starts-with(., '#c')]") for number in (5, 6, 7)]


def test_notes_and_what_is_set_aside_are_folded_and_errors_are_not(many: Report) -> None:
    page = page_of(many)
    folded = {
        one.get("data-finding") for one in page.xpath("//details//*[@data-finding and not(ancestor::*[@id='causes'])]")
    }

    assert {"CC902", "CC301"} == folded
    assert not page.xpath("//details[@open]")


def test_what_is_not_counted_says_by_whom_and_why_wherever_it_stands(many: Report) -> None:
    page = page_of(many)
    told = [*page.xpath("//*[@id='suppressed']//li"), *page.xpath("//*[@id='r4']")]

    assert 2 == len(told)
    for one in told:
        assert "Not counted: whoever wrote the document accepts it in a comment there: “it is gone for good”" in said(
            one
        )


def with_edits(judgement: Judgement, edits: tuple[Edit, ...]) -> Judgement:
    found = (replace(one, violation=replace(one.violation, edits=edits)) for one in judgement.findings)
    return replace(judgement, findings=tuple(found))


def test_what_fix_would_write_stands_beside_what_is_there(many: Report) -> None:
    place = Location("bad.md", 7, 3, 7, 9)
    edits = Edit(place, 90, 96, "12—19", "12–19"), Edit(place, 99, 99, "", "doi")
    page = page_of(replace(many, judgements=tuple(map(partial(with_edits, edits=edits), many.judgements))))
    shown = [said(cell) for cell in page.xpath("//*[@id='r3']//table[contains(@class, 'repair')]//tr/*")]

    assert shown == [
        "line 7, now", "12—19", "then", "12–19", "line 7, now", "nothing", "then", "doi",
    ]  # fmt: skip
    assert 3 == len(page.xpath("//*[@id='causes']//table"))


def test_the_door_at_which_a_doi_was_asked_for_is_no_address_of_the_work(many: Report) -> None:
    door = Request("https://doi.org/api/handles/10.1000/1", address=AddressKind.HANDLE)
    visit = Visit(Exchange(request=door, outcome=Response(url=door.url, status=404), at=NOON))
    asked = replace(check(door.url, 404, "not-found"), kind="doi")
    first = replace(many.judgements[2], checks=(asked,), evidence=Evidence(visits=(visit,)))
    page = page_of(replace(many, judgements=(*many.judgements[:2], first)))

    assert [] == page.xpath("//*[@id='r3']//ul[@class='links']//a[contains(@href, 'api/handles')]")
    assert [door.url] == page.xpath("//*[@id='r3']//ol[@class='checks']//a/@href")


def test_everything_but_the_tools_can_be_read_without_scripts(many: Report) -> None:
    assert ["tools"] == page_of(many).xpath("//*[@hidden]/@id")


def test_a_title_reads_in_its_own_direction_and_language(many: Report) -> None:
    (title,) = page_of(many).xpath("//*[@id='r1']//cite")

    assert ("auto", "مقدمة في تاريخ العلوم") == (title.get("dir"), title.text)


@pytest.mark.parametrize(
    ("stated", "title", "tags"),
    [(None, "북한 통역원", ["ko"]), ("sr-Latn", "Most", ["sr-Latn"]), ("in Danish", "Bro", []), (None, "Bro", [])],
)
def test_the_language_of_a_title_is_told_where_it_is_known(
    many: Report, stated: str | None, title: str, tags: list[str]
) -> None:
    assert tags == page_of(with_title(many, title, stated)).xpath("//*[@id='r1']//cite/@lang")


def with_title(report: Report, title: str, language: str | None) -> Report:
    first, *others = report.judgements
    changed = replace(first.reference, item=replace(first.reference.item, title=title, language=language))
    return replace(report, judgements=(replace(first, reference=changed), *others))


def test_a_picture_says_in_words_what_it_shows(many: Report) -> None:
    assert "2 verified, 4 broken, 1 unlinked" == page_of(many).xpath("//header//*[@role='img']/@aria-label")[0]


@pytest.mark.parametrize(
    ("run", "heading"),
    [
        ({"offline": True}, "Checked without the network."),
        ({"interrupted": True}, "Stopped before the end."),
        ({"network": "down"}, "The network was down."),
        ({"network": "captive"}, "The network was down."),
    ],
)
def test_a_run_that_could_not_look_never_reads_as_a_clean_one(
    many: Report, run: dict[str, object], heading: str
) -> None:
    skipped = tuple(Judgement(one.reference, Verdict.SKIPPED) for one in many.judgements)  # no visit, no finding
    page = page_of(replace(many, judgements=skipped, findings=(), run=replace(many.run, **run)))  # type: ignore[arg-type]
    (notice,) = page.xpath("//*[@class='notice']")

    assert said(notice).startswith(f"{heading} 7 of 7 references were not asked for at their source.")
    assert not page.xpath("//*[contains(@class, 'conclusion') and contains(@class, 'fine')]")
    assert "Nothing to mend" not in said(page)


def test_a_run_that_looked_has_no_notice(many: Report) -> None:
    assert [] == page_of(many).xpath("//*[@class='notice']")


def test_one_document_is_called_by_its_name(report: Report) -> None:
    page = page_of(report)

    assert ["notes.md"] == [said(one) for one in page.xpath("//h1")]
    assert [] == page.xpath("//*[@id='documents' or @id='document']")


def test_a_run_without_references_is_told_as_that(report: Report) -> None:
    page = page_of(replace(report, judgements=(), readings=(replace(report.readings[0], references=()),)))

    assert "No reference was found, so nothing was checked." in said(page)


def test_the_weights_of_findings_are_told_in_words(many: Report) -> None:
    assert ["3 errors should be mended", "2 warnings deserve a look", "1 note is good to know", "1 not counted"] == [
        said(one) for one in page_of(many).xpath("//*[@class='sums']/li")
    ]
    assert many.count(Severity.WARNING) == 2


def test_each_rule_that_found_something_is_explained(many: Report) -> None:
    page = page_of(many)

    assert {"CC301", "CC302", "CC701", "CC703", "CC902"} == set(page.xpath("//*[@class='manual']/@id"))
    assert re.search("What is wrong. No host has this name.", said(page))


@pytest.mark.parametrize(("label", "name"), [("bat2021", "footnote bat2021"), (None, "footnote 4")])
def test_an_entry_of_zotero_leads_back_to_it(many: Report, label: str | None, name: str) -> None:
    place = Location("zotero.sqlite", 4, unit="item", address="zotero://select/library/items/ABCD2345")
    placed = tuple(
        replace(one, reference=replace(one.reference, location=place, label=label)) for one in many.judgements
    )
    page = page_of(replace(many, judgements=placed))

    assert [name] * 7 == [one.xpath("string(.//*[@class='name'])") for one in page.xpath("//*[@data-item='reference']")]
    assert [1] * 7 == [
        len(one.xpath(f".//a[@href='{place.address}']")) for one in page.xpath("//*[@data-item='reference']")
    ]
