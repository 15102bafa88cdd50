"""A finding is known by what it is about: it keeps its fingerprint where it moves, and no other has the same."""

from __future__ import annotations

import datetime

from citecheck.biblio.item import Item
from citecheck.judging.fingerprint import fingerprints
from citecheck.model.document import Reading
from citecheck.model.finding import Finding, Rule, Severity, Violation
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.model.report import Judgement, Report, Run
from citecheck.model.verdict import Verdict

RUN = Run(started=datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC))
BRIDGE = "Bat, D. (2021). A New Bridge. https://example.org/bridge"
ICE = "Smith, J. (2020). Ice on the Selenge. London: Kortop Press. https://example.org/ice"


def finding(code: str = "CC301", field: str | None = "URL", message: str = "it is gone", line: int = 1) -> Finding:
    rule = Rule(code, "some-fault", Severity.ERROR, "0.1", "")
    return Finding(rule, Severity.ERROR, Violation(message, field), Location("a.md", line))


def judgement(raw: str, *findings: Finding, **fields: str) -> Judgement:
    item = Item(url=raw[raw.find("https:") :], **fields)  # type: ignore[arg-type]
    reference = Reference(id="r", kind=Kind.ENTRY, item=item, raw=raw, location=Location("a.md"))
    return Judgement(reference, Verdict.BROKEN, findings=findings or (finding(),))


def known_by(*judgements: Judgement, findings: tuple[Finding, ...] = (), place: str = "docs/a.md") -> tuple[str, ...]:
    reading = Reading("a.md", "markdown", project_path=place)
    return fingerprints(Report(RUN, (reading,), judgements, findings))


def test_it_is_a_hexadecimal_digest() -> None:
    (known,) = known_by(judgement(BRIDGE))

    assert 32 == len(known)
    assert int(known, 16) >= 0


def test_it_survives_moved_lines_and_a_list_in_another_order() -> None:
    before = known_by(judgement(BRIDGE), judgement(ICE))
    after = known_by(judgement(ICE, finding(line=40)), judgement(BRIDGE, finding(line=80)))

    assert before == after[::-1]


def test_it_survives_another_answer_of_the_source() -> None:
    answered = judgement(BRIDGE, finding(message="the server says 410"))

    assert known_by(judgement(BRIDGE)) == known_by(answered)


def test_it_survives_text_wrapped_anew_and_other_blanks_and_dashes() -> None:
    title = finding("CC401", "title")
    wrapped = judgement("Smith, J. (2020). Ice on the\n   Selenge. London: Kortop Press, pp. 3-4", title)
    in_one_line = judgement("Smith, J. (2020). Ice on the Selenge. London: Kortop Press, pp. 3\N{EN DASH}4", title)

    assert known_by(wrapped) == known_by(in_one_line)


def test_what_is_mended_elsewhere_in_the_entry_leaves_a_finding_about_its_address_alone() -> None:
    assert known_by(judgement(BRIDGE)) == known_by(judgement(BRIDGE.replace("2021", "2022")))
    assert known_by(judgement(BRIDGE)) != known_by(judgement(BRIDGE + "s"))


def test_it_tells_rules_fields_documents_and_works_apart() -> None:
    of_title = finding(field="title")
    known = {
        *known_by(judgement(BRIDGE)),
        *known_by(judgement(BRIDGE, finding("CC302"))),
        *known_by(judgement(BRIDGE, finding(field="DOI"), doi="10.1000/182")),
        *known_by(judgement(BRIDGE), place="docs/b.md"),
        *known_by(judgement(BRIDGE, of_title)),
        *known_by(judgement(ICE, of_title)),
    }

    assert 6 == len(known)


def test_findings_that_are_the_same_in_all_that_counts_are_told_apart_by_number() -> None:
    once = known_by(judgement(BRIDGE))
    twice = known_by(judgement(BRIDGE), judgement(BRIDGE))

    assert 2 == len(set(twice))
    assert once == twice[:1]


def test_a_finding_of_the_document_is_known_by_what_it_says_but_for_the_lines() -> None:
    lost = finding("CC701", None, "The text cites [3] on line 7, but there is no note 3.")
    moved = finding("CC701", None, "The text cites [3] on line 9, but there is no note 3.", line=9)
    other = finding("CC701", None, "The text cites [4] on line 7, but there is no note 4.")

    assert known_by(findings=(lost,)) == known_by(findings=(moved,))
    assert known_by(findings=(lost,)) != known_by(findings=(other,))


def test_the_order_is_that_of_the_findings_of_the_report() -> None:
    lost = finding("CC701", None, "The text cites [3].")

    assert (*known_by(findings=(lost,)), *known_by(judgement(BRIDGE))) == known_by(judgement(BRIDGE), findings=(lost,))
