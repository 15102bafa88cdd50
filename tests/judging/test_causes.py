"""Findings of one cause as one: what joins them, what does not, and what is left to each reference."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from citecheck.biblio.item import Item
from citecheck.judging.causes import Cause, CauseKind, Grouping, by_cause
from citecheck.judging.host_faults import CURE_OF_A_RESOLVER, HOST_FAULTS
from citecheck.judging.outcomes import OUTCOMES
from citecheck.model.evidence import Evidence, Exchange, Failure, FailureKind, Request, Silence, Visit
from citecheck.model.finding import Edit, Finding, Rule, Severity, Violation
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.model.report import Check, Judgement
from citecheck.model.verdict import Verdict

NOON = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC)
EDIT = Edit(Location("paper.md", 1), 0, 1, "a", "b")
RULE = Rule("CC399", "odd-link", Severity.WARNING, "0.1", "")


def check(url: str, outcome: str, final_url: str | None = None) -> Check:
    return Check("webpage", url, final_url or url, (), None, outcome, "", None, None, None, 1, False, 0.1, NOON)


def judged(line: int, url: str, outcome: str, *findings: Finding, end: str | None = None, work: str = "") -> Judgement:
    reference = Reference(
        id=f"work-{line}",
        kind=Kind.ENTRY,
        item=Item(url=url),
        raw="",
        location=Location("paper.md", line),
        same_as=work or None,
    )
    return Judgement(reference, OUTCOMES[outcome].verdict, (check(url, outcome, end),), findings)


def found(line: int, message: str, cure: str | None = None, *, rule: Rule = RULE, path: str = "paper.md") -> Finding:
    return Finding(rule, rule.severity, Violation(message, "URL", cure), Location(path, line))


def faulty(line: int, url: str, outcome: str, **more: str) -> Judgement:
    return judged(line, url, outcome, found(line, f"Something is wrong: {url}"), **more)


def moved(line: int, old: str, new: str) -> Judgement:
    return judged(line, old, "ok", found(line, f"The cited address, {old}, redirects to {new}.", new))


def only(grouping: Grouping) -> Cause:
    (cause,) = grouping.causes
    return cause


def test_two_addresses_of_a_host_that_is_not_there_have_one_cause() -> None:
    gone = [
        faulty(1, "https://old.example.org/1", "host-not-found"),
        faulty(2, "https://old.example.org/2", "host-not-found"),
    ]

    cause = only(by_cause(gone))

    assert CauseKind.HOST == cause.kind
    assert "No host is called old.example.org: 2 addresses lead there." == cause.finding.violation.message
    assert [1, 2] == [judgement.reference.location.line for judgement, _ in cause.members]
    assert [(), ()] == [judgement.findings for judgement in by_cause(gone).judgements]


def silent(one: Judgement, days: int) -> Judgement:
    """Let runs of so many days have met no usable answer at the address that a judgement is about."""
    silence = Silence(NOON - datetime.timedelta(days=days), NOON, 3)
    outcome = Failure(FailureKind.READ_TIMEOUT, one.checks[0].url)
    exchange = Exchange(request=Request(one.checks[0].url), outcome=outcome, at=NOON, silence=silence)
    return replace(one, evidence=Evidence((Visit(exchange),)))


@pytest.mark.parametrize(
    ("days", "says"),
    [
        ((9, 4), "2 addresses lead there, and none gave a usable answer since 2025-12-28."),
        ((9, 0), "2 addresses lead there."),
    ],
)
def test_a_host_is_said_to_be_silent_since_all_of_its_addresses_were(days: tuple[int, ...], says: str) -> None:
    slow = [silent(faulty(n, f"https://a.org/{n}", "read-timeout"), since) for n, since in enumerate(days)]

    assert says in only(by_cause(slow)).finding.violation.message


def test_every_cause_has_a_cure() -> None:
    assert all(fault.cure for fault in HOST_FAULTS.values())


def test_every_fault_of_a_host_is_an_outcome_that_accuses_or_could_not_look() -> None:
    verdicts = {OUTCOMES[word].verdict for word in HOST_FAULTS}

    assert {Verdict.BROKEN, Verdict.BLOCKED, Verdict.UNREACHABLE, Verdict.SKIPPED} == verdicts


def test_a_host_that_leads_into_a_private_network_is_told_of_once() -> None:
    inside = [faulty(n, f"https://wiki.example.org/{n}", "forbidden-address") for n in (1, 2)]

    said = only(by_cause(inside)).finding.violation.message
    assert "wiki.example.org leads into a private network here, and nothing there was visited: 2" in said


def stated(line: int, message: str, **more: str) -> Judgement:
    return judged(line, "", "ok", found(line, message), **more)


ALONE = {
    "two hosts": [faulty(1, "https://a.org/1", "parked"), faulty(2, "https://b.org/1", "parked")],
    "one work cited twice": [
        faulty(1, "https://a.org/1", "parked"),
        faulty(2, "https://a.org/1", "parked", work="work-1"),
    ],
    "two faults": [faulty(1, "https://a.org/1", "parked"), faulty(2, "https://a.org/2", "tls")],
    "two dead pages": [faulty(1, "https://a.org/1", "not-found"), faulty(2, "https://a.org/2", "not-found")],
    "two references to one page, of which one knows its cure": [
        faulty(1, "https://a.org/1", "not-found"),
        judged(2, "https://a.org/1", "not-found", found(2, "Something is wrong: https://a.org/1", "https://a.org/2")),
    ],
    "one page cited under two titles": [
        judged(1, "https://a.org/1", "another-work", found(1, "https://a.org/1 shows “C”; the title cited is “A”.")),
        judged(2, "https://a.org/1", "another-work", found(2, "https://a.org/1 shows “C”; the title cited is “B”.")),
    ],
    "two new places": [
        moved(1, "http://a.org/x/1", "https://b.org/x/1"),
        moved(2, "http://a.org/y", "https://c.org/y"),
    ],
    "new names of pages": [
        moved(1, "http://a.org/1", "https://b.org/2"),
        moved(2, "http://a.org/3", "https://b.org/4"),
    ],
    "new names of folders": [
        moved(1, "http://a.org/1/", "https://b.org/2/"),
        moved(2, "http://a.org/3/", "https://b.org/4/"),
    ],
    "no value stated": [stated(1, "The entry has no title."), stated(2, "The entry has no title.")],
    "a slip in one work": [stated(1, "“N. N.” names nobody."), stated(2, "“N. N.” names nobody.", work="work-1")],
}


@pytest.mark.parametrize("judgements", ALONE.values(), ids=ALONE)
def test_what_has_no_cause_in_common_stays_with_its_reference(judgements: list[Judgement]) -> None:
    grouping = by_cause(judgements)

    assert () == grouping.causes
    assert tuple(judgements) == grouping.judgements


def test_a_site_is_lost_where_nothing_cited_there_is_found() -> None:
    dead = [faulty(n, f"https://a.org/{n}", "not-found") for n in (1, 2, 3)]

    assert "Nothing cited at a.org is there: 3 addresses lead there." == only(by_cause(dead)).finding.violation.message


def test_a_site_is_not_lost_while_one_page_of_it_answers() -> None:
    dead = [faulty(n, f"https://a.org/{n}", "not-found") for n in (1, 2, 3)]

    assert () == by_cause([*dead, judged(4, "https://a.org/4", "ok")]).causes


def test_a_resolver_that_is_down_is_one_cause_and_not_the_publishers_behind_it() -> None:
    down = [faulty(n, f"https://doi.org/10.1000/{n}", "server-error") for n in (1, 2)]
    behind = faulty(3, "https://doi.org/10.1000/3", "server-error", end="https://publisher.example/3")

    cause = only(by_cause([*down, behind]))

    assert "doi.org reports a fault of its own: 2 addresses lead there." == cause.finding.violation.message
    assert CURE_OF_A_RESOLVER == cause.finding.violation.suggestion


def test_a_name_service_that_tells_of_no_host_is_one_cause() -> None:
    untold = [faulty(n, f"https://{name}.example/{n}", "dns-failure") for n, name in enumerate("abc", start=1)]
    untold.append(faulty(4, "https://a.example/4", "host-parked"))

    cause = only(by_cause(untold))

    assert "The name service did not tell where 3 hosts are: 4 addresses lead there." == cause.finding.violation.message
    assert not by_cause(untold[:2]).causes


def test_addresses_of_examples_are_told_of_together() -> None:
    rule = Rule("CC904", "placeholder-address", Severity.NOTE, "0.2", "")
    shown = [
        judged(n, f"http://localhost:{n}/", "ok", found(n, f"http://localhost:{n}/ was not visited.", rule=rule))
        for n in (1, 2)
    ]

    said = only(by_cause(shown)).finding.violation.message

    assert "2 addresses of examples, of forms or of the writer's own machine were not visited." == said
    assert not by_cause(shown[:1]).causes


def test_addresses_that_one_pattern_leaves_out_are_told_of_together() -> None:
    rule = Rule("CC910", "excluded-address", Severity.NOTE, "0.2", "")
    left_out = [
        judged(n, f"https://a.org/{n}", "excluded", found(n, f"https://a.org/{n} was left out: {why}.", rule=rule))
        for n, why in enumerate(["it matches “*a.org*”", "it matches “*a.org*”", "a.org: not now"], start=1)
    ]

    grouping = by_cause(left_out)

    assert "2 addresses were left out: it matches “*a.org*”." == only(grouping).finding.violation.message
    assert [0, 0, 1] == [len(judgement.findings) for judgement in grouping.judgements]


def test_works_of_which_registries_could_not_be_asked_are_told_of_together() -> None:
    rule = Rule("CC560", "registry-not-asked", Severity.NOTE, "0.2", "")
    unknown = [
        judged(n, "", "ok", found(n, f"{names} could not be asked, so that nothing is known of the work.", rule=rule))
        for n, names in enumerate(["Crossref and OpenAlex", "Crossref, DBLP and OpenAlex"], start=1)
    ]

    said = only(by_cause(unknown)).finding.violation.message

    assert "Registries could not be asked, so that nothing is known of 2 works: Crossref, DBLP, OpenAlex." == said
    assert not by_cause(unknown[:1]).causes


def test_what_was_not_asked_any_more_counts_to_the_fault_that_its_host_had() -> None:
    slow = [faulty(1, "https://a.org/1", "read-timeout"), faulty(2, "https://a.org/2", "host-parked")]

    assert "a.org does not answer in time: 2 addresses lead there." == only(by_cause(slow)).finding.violation.message


def test_a_reference_that_knows_its_own_cure_keeps_its_finding() -> None:
    with_cure = judged(1, "https://a.org/1", "parked", found(1, "Lapsed: https://a.org/1", "https://doi.org/10.1000/1"))

    assert () == by_cause([with_cure, faulty(2, "https://a.org/2", "parked")]).causes


@pytest.mark.parametrize(
    ("old", "new", "was", "now"),
    [
        ("http://www.a.org/x/{}.html", "https://a.com/x/{}.html", "http://www.a.org/", "https://a.com/"),
        ("https://a.org/old/{}", "https://a.org/new/{}", "https://a.org/old/", "https://a.org/new/"),
        ("http://a.org/{}", "https://a.org/{}", "http://", "https://"),
        ("https://a.org/{}/", "https://b.org/s/{}/", "https://a.org/", "https://b.org/s/"),
    ],
)
def test_a_site_that_moved_by_one_pattern_is_one_cause_with_one_cure(old: str, new: str, was: str, now: str) -> None:
    cause = only(by_cause([moved(n, old.format(n), new.format(n)) for n in (1, 2)]))

    assert CauseKind.MOVED == cause.kind
    assert f"write {now} for {was} in each of them" == cause.finding.violation.suggestion


def test_the_longer_of_two_addresses_is_the_one_spoken_of() -> None:
    both = [
        Judgement(one.reference, one.verdict, (check("https://a.org/", "parked"), *one.checks), one.findings)
        for one in (faulty(1, "https://a.org/1", "tls"), faulty(2, "https://a.org/2", "tls"))
    ]

    assert "certificate" in only(by_cause(both)).finding.violation.message


@pytest.mark.parametrize(
    ("outcome", "cure"),
    [
        ("not-found", "find out where it stands now, or cite an archived copy, in each of them"),
        ("read-timeout", "check again later; if it stays so, find out where it stands now"),
        ("challenge", "open it in a browser: a person may see what an automated reader may not"),
        ("ok", None),
    ],
)
def test_an_address_that_several_works_are_cited_at_is_one_cause_with_one_cure(outcome: str, cure: str | None) -> None:
    spellings = ("https://a.org/x", "https://A.org:443/x#part")

    cause = only(by_cause([faulty(line, url, outcome) for line, url in enumerate(spellings)]))

    assert CauseKind.ADDRESS == cause.kind
    assert "Something is wrong: https://a.org/x, cited by 2 references." == cause.finding.violation.message
    assert cure == cause.finding.violation.suggestion


def test_an_address_has_the_cure_that_its_references_know() -> None:
    cause = only(by_cause([moved(n, "https://a.org/x", "https://b.org/y") for n in (1, 2)]))

    assert CauseKind.ADDRESS == cause.kind
    assert "https://b.org/y" == cause.finding.violation.suggestion


@pytest.mark.parametrize(("edits", "mended"), [((EDIT, EDIT), True), ((EDIT, None), False)])
def test_a_cause_is_mended_where_each_of_its_references_is(edits: tuple[Edit | None, ...], mended: bool) -> None:
    members = [
        judged(line, "https://a.org/x", "ok", Finding(RULE, RULE.severity, violation, Location("paper.md", line)))
        for line, edit in enumerate(edits)
        if (violation := Violation("Moved: https://a.org/x", "URL", "https://b.org/y", edits=(edit,) if edit else ()))
    ]

    assert mended == only(by_cause(members)).mended


def test_a_slip_made_again_and_again_is_one_cause_with_the_cure_of_each() -> None:
    slips = [judged(n, "", "ok", found(n, "“N. N.” names nobody.", "leave it out")) for n in (3, 1)]

    cause = only(by_cause(slips))

    assert CauseKind.SLIP == cause.kind
    assert "“N. N.” names nobody, in 2 references." == cause.finding.violation.message
    assert "leave it out" == cause.finding.violation.suggestion
    assert Location("paper.md", 1) == cause.finding.location


def test_causes_come_the_gravest_first_and_then_the_widest() -> None:
    note = Rule("CC398", "odd-note", Severity.NOTE, "0.1", "")
    mild = [judged(n, "", "ok", found(n, "“N. N.” names nobody.", rule=note)) for n in (1, 2, 3)]
    grave = [faulty(n, f"https://a.org/{n}", "parked") for n in (4, 5)]
    wide = [faulty(n, f"https://b.org/{n}", "parked") for n in (6, 7, 8)]

    causes = by_cause([*mild, *grave, *wide]).causes

    assert [("CC399", 3), ("CC399", 2), ("CC398", 3)] == [(one.finding.rule.code, len(one.members)) for one in causes]


def test_a_cause_names_its_documents_once() -> None:
    here, there = faulty(1, "https://a.org/1", "parked"), faulty(2, "https://a.org/2", "parked")

    assert ("paper.md",) == only(by_cause([here, there])).paths
