"""Review told documents."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from citecheck.model.document import Reading
from citecheck.model.evidence import Evidence
from citecheck.model.location import Location
from citecheck.model.reference import Citation
from citecheck.model.verdict import Verdict
from citecheck.rules import RULES, attach, judge, review

from .told import CASES, Table, cases, circumstances, details, messages, name, reading

DIFFERING: dict[str, Any] = {
    "references": [
        {
            "kind": "footnote",
            "label": "1",
            "same_as": "r1",
            "line": 12,
            "csl": {"title": "Ice", "URL": "https://example.org/nm/"},
        },
        {"kind": "entry", "line": 90, "csl": {"title": "Ice", "URL": "https://example.org/nn/"}},
    ]
}


@pytest.mark.parametrize("case", [*cases("cc7_documents"), *cases("cc3_documents")], ids=name)
def test_a_document_is_reviewed_as_told(case: Table) -> None:
    findings = review([reading(case)], circumstances(case))

    assert case["findings"] == [one.rule.name for one in findings]
    assert case.get("says", messages(findings)) == messages(findings)
    assert case.get("told", [{}] * len(findings)) == [details(one) for one in findings]


def test_a_difference_shows_both_readings_and_both_places() -> None:
    (finding,) = review([reading(DIFFERING)], circumstances({}))
    clash = finding.violation.clash

    assert clash is not None
    assert ("https://example.org/nm/", "https://example.org/nn/") == (clash.ours, clash.theirs)
    assert ("Footnote 1, line 12", "list entry, line 90") == (clash.ours_at, clash.theirs_at)
    assert 12 == finding.location.line
    assert [90] == [place.line for place in finding.violation.related]


def test_a_document_of_paragraphs_is_spoken_of_in_paragraphs() -> None:
    lines = reading(DIFFERING)
    counted = dataclasses.replace(
        lines,
        references=tuple(
            dataclasses.replace(one, label=None, location=dataclasses.replace(one.location, unit="paragraph"))
            for one in lines.references
        ),
    )

    (finding,) = review([counted], circumstances({}))
    clash = finding.violation.clash

    assert clash is not None
    assert ("Footnote in paragraph 12", "list entry, paragraph 90") == (clash.ours_at, clash.theirs_at)


def test_the_address_that_answers_is_the_cure() -> None:
    verdicts = {"r0": Verdict.BROKEN, "r1": Verdict.VERIFIED}

    (finding,) = review([reading(DIFFERING)], circumstances({}), verdicts=verdicts)

    assert "https://example.org/nn/" == finding.violation.suggestion


def test_a_finding_about_one_reference_goes_to_its_judgement() -> None:
    document = reading(DIFFERING)
    judgements = [judge(reference, Evidence(), circumstances({})) for reference in document.references]

    attached, rest = attach(judgements, review([document], circumstances({})))

    assert ["note-and-entry-differ"] == [one.rule.name for one in attached[0].findings]
    assert () == rest


def test_the_sentence_of_every_rule_is_told_by_a_case() -> None:
    families = [path.stem for path in CASES.glob("*.toml")]
    told = {rule for family in families for case in cases(family) if "says" in case for rule in case["findings"]}

    assert {rule.name for rule in RULES} == told


def entries(path: str, *labels: str, cites: tuple[str, ...] = (), libraries: tuple[str, ...] = ()) -> Reading:
    """Read a document of entries that also cites by keys, perhaps those of other documents."""
    return dataclasses.replace(
        reading({"references": [{"label": label, "csl": {"title": label}} for label in labels]}),
        path=path,
        citations=tuple(Citation(label=key, raw=f"@{key}", location=Location(path, 7), style="key") for key in cites),
        libraries=libraries,
    )


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ([entries("a.tex", cites=("ice", "snow"), libraries=("a.bib",))], []),
        (
            [entries("a.tex", cites=("ice",), libraries=("a.bib",))],
            ["Entry snow is in the document, but no marker in the text leads to it."],
        ),
        (
            [entries("a.tex", cites=("ice", "hail"), libraries=("a.bib",)), entries("b.tex", cites=("snow",))],
            [
                "The text cites the key “hail”, but no entry has that key.",
                "Entry snow is in the document, but no marker in the text leads to it.",
            ],
        ),
        (
            [
                entries("a.tex", cites=("ice",), libraries=("a.bib",)),
                entries("b.tex", cites=("snow",), libraries=("a.bib",)),
            ],
            [],
        ),
        ([dataclasses.replace(entries("a.tex", cites=("ice",), libraries=("a.bib",)), whole=False)], []),
        ([entries("a.tex", cites=("hail",))], []),
    ],
)
def test_a_library_is_held_to_all_the_texts_that_draw_on_it(texts: list[Reading], said: list[str]) -> None:
    findings = review([*texts, entries("a.bib", "ice", "snow")], circumstances({}))

    assert said == messages(findings)


def test_several_uncited_entries_are_told_at_the_first_of_them() -> None:
    text = entries("a.tex", cites=("ice",), libraries=("a.bib",))

    (finding,) = review([text, entries("a.bib", "ice", "snow", "hail", "rain", "fog")], circumstances({}))

    assert ("a.bib", 2) == (finding.location.path, finding.location.line)
    assert "Of 5 entries, 4 are not cited anywhere in the text." == finding.violation.message


def test_a_difference_stands_where_its_fields_stand() -> None:
    document = reading(DIFFERING)
    places = [Location("paper.md", 13, 4), Location("paper.md", 91, 2)]
    document = dataclasses.replace(
        document,
        references=tuple(
            dataclasses.replace(one, fields={"url": place})
            for one, place in zip(document.references, places, strict=True)
        ),
    )

    (finding,) = review([document], circumstances({}))

    assert places == [finding.location, *finding.violation.related]
    assert finding.violation.clash is not None
    assert ("Footnote 1, line 13", "list entry, line 91") == (
        finding.violation.clash.ours_at,
        finding.violation.clash.theirs_at,
    )


@pytest.mark.parametrize(
    ("note", "entry", "cure"),
    [
        ("broken", "verified", "https://example.org/nn/"),
        ("mismatch", "reachable", "https://example.org/nn/"),
        ("reachable", "broken", "https://example.org/nm/"),
        ("verified", "mismatch", "https://example.org/nm/"),
        ("verified", "verified", None),
        ("broken", "broken", None),
        ("blocked", "verified", None),
        ("verified", "unreachable", None),
    ],
)
def test_an_address_is_the_cure_where_it_alone_answers(note: str, entry: str, cure: str | None) -> None:
    verdicts = {"r0": Verdict(note), "r1": Verdict(entry)}

    (finding,) = review([reading(DIFFERING)], circumstances({}), verdicts=verdicts)

    assert cure == finding.violation.suggestion


def test_an_answer_says_nothing_of_a_volume() -> None:
    volumes = [one | {"csl": {"title": "Ice", "volume": str(n)}} for n, one in enumerate(DIFFERING["references"], 1)]
    verdicts = {"r0": Verdict.BROKEN, "r1": Verdict.VERIFIED}

    (finding,) = review([reading({"references": volumes})], circumstances({}), verdicts=verdicts)

    assert (None, "warning") == (finding.violation.suggestion, finding.severity.value)
