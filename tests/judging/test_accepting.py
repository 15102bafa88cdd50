"""A baseline covers what it accepts, is not shaken by bad days, and says what of it is mended."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from citecheck.biblio.item import Item
from citecheck.errors import ConfigurationError
from citecheck.judging.accepting import baseline_of, reckoned
from citecheck.judging.baseline import Baseline, read, written
from citecheck.model.document import Reading
from citecheck.model.finding import Finding, Rule, Severity, SuppressedBy, Suppression, Violation
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.model.report import Check, Judgement, Report, Run
from citecheck.model.verdict import Verdict

AT = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
BRIDGE, ICE = "https://example.org/bridge", "https://example.org/ice"
NAMES = {"CC105": "missing-field", "CC301": "dead-link", "CC303": "soft-404", "CC309": "unreachable"}
SHOWN = {"CC301": "not-found", "CC303": "soft-404", "CC309": "read-timeout", "": "ok", "CC105": "ok"}
VERDICTS = {"CC301": Verdict.BROKEN, "CC303": Verdict.BROKEN, "CC309": Verdict.UNREACHABLE}


def finding(code: str, field: str | None = "URL") -> Finding:
    rule = Rule(code, NAMES.get(code, "some-fault"), Severity.ERROR, "0.1", "")
    return Finding(rule, Severity.ERROR, Violation("said", field), Location("a.md"))


def judgement(url: str, code: str = "", *more: Finding) -> Judgement:
    """Judge a reference by what its address showed: a finding of that code, or none."""
    reference = Reference(id=url, kind=Kind.ENTRY, item=Item(url=url), raw=f"Bat. {url}", location=Location("a.md"))
    check = Check("webpage", url, None, (), None, SHOWN[code], "", None, None, None, 1, False, 0.1, AT)
    found = ((finding(code),) if code else ()) + more
    return Judgement(reference, VERDICTS.get(code, Verdict.VERIFIED), (check,), found)


def report(*judgements: Judgement, findings: tuple[Finding, ...] = (), path: str = "docs/a.md") -> Report:
    return Report(Run(started=AT), (Reading("a.md", "markdown", project_path=path),), judgements, findings)


def accepted(*judgements: Judgement, findings: tuple[Finding, ...] = ()) -> Baseline:
    return replace(baseline_of(report(*judgements, findings=findings), None), file="accepted.json")


def outcome(now: Report, baseline: Baseline) -> tuple[list[bool], list[str]]:
    """Return which findings are suppressed, and which debts are mended."""
    reckoning = reckoned(now, baseline)
    return [one.suppressed for one in reckoning.report.all_findings()], [one.name for one in reckoning.mended]


def test_only_what_is_new_counts() -> None:
    before = accepted(judgement(BRIDGE, "CC301"))

    assert ([False, True], []) == outcome(report(judgement(ICE, "CC301"), judgement(BRIDGE, "CC301")), before)


def test_what_is_covered_says_by_what() -> None:
    now = reckoned(report(judgement(BRIDGE, "CC301")), accepted(judgement(BRIDGE, "CC301"))).report

    (covered,) = now.all_findings()
    assert Suppression(SuppressedBy.BASELINE, "accepted in accepted.json") == covered.suppression


def test_a_second_finding_of_the_same_kind_is_new() -> None:
    before = accepted(judgement(BRIDGE, "CC301"))

    assert ([True, False], []) == outcome(report(judgement(BRIDGE, "CC301"), judgement(BRIDGE, "CC301")), before)


@pytest.mark.parametrize(
    ("was", "shows", "covered"),
    [
        ("CC301", "CC303", True),
        ("CC303", "CC301", True),
        ("CC301", "CC309", True),
        ("CC309", "CC309", True),
        ("CC309", "CC301", False),
        ("CC301", "CC316", False),
    ],
)
def test_a_dead_address_is_one_debt_however_it_shows_and_worse_news_is_new(was: str, shows: str, covered: bool) -> None:
    now = report(replace(judgement(BRIDGE), findings=(finding(shows),)))

    assert [covered] == outcome(now, accepted(judgement(BRIDGE, was)))[0]


def test_a_debt_is_mended_once_its_source_is_seen_without_it_and_not_on_a_bad_day() -> None:
    before = accepted(judgement(BRIDGE, "CC301"))
    unasked = replace(judgement(BRIDGE), verdict=Verdict.SKIPPED, checks=())

    assert ([], ["dead-link"]) == outcome(report(judgement(BRIDGE)), before)
    assert ([], []) == outcome(report(unasked), before)
    assert ([True], []) == outcome(report(judgement(BRIDGE, "CC309")), before)


def test_what_comes_and_goes_is_never_called_mended() -> None:
    assert ([], []) == outcome(report(judgement(BRIDGE)), accepted(judgement(BRIDGE, "CC309")))


def test_a_fault_of_the_document_is_mended_whatever_its_source_shows() -> None:
    form = finding("CC105", "publisher")
    before = accepted(judgement(BRIDGE, "CC309", form))

    assert ([True], ["missing-field"]) == outcome(report(judgement(BRIDGE, "CC309")), before)


def test_a_reference_that_was_taken_out_takes_its_debt_along() -> None:
    assert ([], ["dead-link"]) == outcome(report(judgement(ICE)), accepted(judgement(BRIDGE, "CC301")))


def test_nothing_is_said_of_a_document_that_was_not_read() -> None:
    before = accepted(judgement(BRIDGE, "CC301"))
    unread = replace(report(), readings=(Reading("a.md", "", project_path="docs/a.md"),))

    assert ([], []) == outcome(report(judgement(ICE), path="docs/b.md"), before)
    assert ([], []) == outcome(unread, before)


def test_a_new_baseline_keeps_what_could_not_be_seen_and_drops_what_is_mended() -> None:
    before = accepted(judgement(BRIDGE, "CC301"), judgement(ICE, "CC301"))
    today = report(replace(judgement(BRIDGE), verdict=Verdict.SKIPPED), judgement(ICE))

    assert [BRIDGE] == [debt.about for debt in baseline_of(today, before).debts]


def test_a_new_baseline_holds_a_dead_address_once() -> None:
    after = baseline_of(report(judgement(BRIDGE, "CC303")), accepted(judgement(BRIDGE, "CC301")))

    assert ["soft-404"] == [debt.name for debt in after.debts]


def test_a_bad_day_of_a_dead_address_is_no_debt_of_its_own() -> None:
    after = baseline_of(report(judgement(BRIDGE, "CC309")), accepted(judgement(BRIDGE, "CC301")))

    assert ["dead-link"] == [debt.name for debt in after.debts]


def test_a_baseline_accepts_no_finding_that_is_left_out_otherwise_nor_one_of_the_run() -> None:
    by_comment = replace(finding("CC301"), suppression=Suppression(SuppressedBy.COMMENT, "known"))
    left_out = replace(judgement(BRIDGE), findings=(by_comment,))

    assert () == accepted(left_out, findings=(finding("CC901", None), finding("CC908", None))).debts


def test_a_baseline_is_the_same_file_whatever_the_order_of_the_run() -> None:
    one = accepted(judgement(BRIDGE, "CC301"), judgement(ICE, "CC303"))
    other = accepted(judgement(ICE, "CC303"), judgement(BRIDGE, "CC301"))

    assert written(one) == written(other)
    assert one == read(written(one), "accepted.json")


def test_a_baseline_shows_no_password() -> None:
    assert "secret" not in written(accepted(judgement("https://bat:secret@example.org/bridge", "CC301")))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no baseline, or a damaged one"),
        ("[]", "no baseline, or a damaged one"),
        ('{"citecheck-baseline": 1}', "no baseline, or a damaged one"),
        ('{"citecheck-baseline": 1, "findings": [{"path": 1}]}', "no baseline, or a damaged one"),
        ('{"citecheck-baseline": 1, "findings": 7}', "no baseline, or a damaged one"),
        ("[" * 100_000, "no baseline, or a damaged one"),
        ('{"citecheck-baseline": 2, "findings": []}', "a later version of citecheck"),
    ],
)
def test_a_file_that_is_no_baseline_of_ours_is_refused_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        read(text, "accepted.json")

    assert str(caught.value).startswith("accepted.json ")
