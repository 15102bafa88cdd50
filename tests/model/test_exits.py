from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from citecheck.biblio.item import Item
from citecheck.model.evidence import Evidence, Exchange, Request, Response, Visit
from citecheck.model.exits import Exit, exit_code
from citecheck.model.finding import Finding, Rule, Severity, SuppressedBy, Suppression, Violation
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference
from citecheck.model.report import Check, Judgement, Report, Run
from citecheck.model.verdict import Verdict

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
PLACE = Location("a.md")
BASELINE = Suppression(SuppressedBy.BASELINE)
REFERENCE = Reference(id="a", kind=Kind.ENTRY, item=Item(), raw="", location=PLACE)
CHECK = Check("webpage", "https://a.example/", None, (), None, "skipped", "", None, None, None, 0, False, 0.0, NOW)


def finding(severity: Severity, *, suppressed: bool = False) -> Finding:
    return Finding(
        Rule("CC301", "dead-link", severity, "0.1", ""),
        severity,
        Violation("…"),
        PLACE,
        BASELINE if suppressed else None,
    )


def report(run: Run, verdict: Verdict, *findings: Finding) -> Report:
    return Report(run=run, judgements=(Judgement(REFERENCE, verdict, (CHECK,), findings),))


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        (Severity.ERROR, Severity.ERROR, Exit.FINDINGS),
        (Severity.WARNING, Severity.ERROR, Exit.CLEAN),
        (Severity.WARNING, Severity.WARNING, Exit.FINDINGS),
        (Severity.ERROR, "never", Exit.CLEAN),
    ],
)
def test_findings_at_or_above_the_threshold_exit_1(severity: Severity, fail_on: Severity, code: Exit) -> None:
    assert code == exit_code(report(Run(NOW, network="up"), Verdict.BROKEN, finding(severity)), fail_on)


def test_a_suppressed_finding_does_not_fail_the_run() -> None:
    seen = report(Run(NOW, network="up"), Verdict.BROKEN, finding(Severity.ERROR, suppressed=True))

    assert Exit.CLEAN == exit_code(seen, Severity.ERROR)


def test_a_network_that_is_down_exits_3_even_when_the_documents_show_errors() -> None:
    seen = report(Run(NOW, network="down"), Verdict.SKIPPED, finding(Severity.ERROR))

    assert Exit.NOT_DONE == exit_code(seen, Severity.ERROR)


def test_offline_by_request_is_not_a_failure() -> None:
    seen = report(Run(NOW, network="down", offline=True), Verdict.SKIPPED)

    assert Exit.CLEAN == exit_code(seen, Severity.ERROR)


def test_an_interrupt_exits_130() -> None:
    assert Exit.INTERRUPTED == exit_code(report(Run(NOW, interrupted=True), Verdict.SKIPPED), Severity.ERROR)


def visited(url: str, outcome: str, status: int | None = None, **facts: Any) -> Check:
    return replace(CHECK, url=url, outcome=outcome, status=status, **facts)


A, B = "https://a.example/", "https://b.example/"
GONE = visited("https://gone.example/", "connection-refused")
EXITS = [
    ("two hosts that drop the connection", "unknown", [visited(A, "connection-reset"), GONE], 3),
    ("two hosts of no name", "up", [visited(A, "host-not-found"), visited(B, "host-not-found")], 3),
    ("two hosts that keep silent", "up", [visited(A, "read-timeout"), visited(B, "deadline")], 3),
    ("a proxy that wants a password", "unknown", [visited(A, "proxy", 407), visited(B, "proxy", 407)], 3),
    ("a portal", "captive", [visited(A, "network-down"), visited(B, "login", 511)], 3),
    ("one host", "unknown", [visited(A, "connection-refused")], 0),
    ("one host, asked twice", "up", [visited(A, "read-timeout"), visited(A + "x", "read-timeout")], 0),
    ("one host, and the network is down", "down", [visited(A, "network-down")], 3),
    ("one host, and its repair", "up", [visited(A, "host-not-found"), visited(B, "host-not-found", kind="repair")], 0),
    ("an answer of any status", "unknown", [visited(A, "server-error", 503), GONE], 0),
    ("a redirect to nowhere", "unknown", [visited(A, "connection-refused", redirects=(B,)), GONE], 0),
    ("an answer that breaks off", "unknown", [visited(A, "truncated"), GONE], 0),
    ("a host that limits us", "unknown", [visited(A, "rate-limited"), GONE], 0),
    ("places judged without the network", "up", [visited(A, "local-address"), visited(B, "unsupported-scheme")], 0),
    ("a local place beside a host", "unknown", [visited(A, "local-address"), GONE], 0),
    ("a local place while the network is down", "down", [visited(A, "local-address"), visited(B, "network-down")], 3),
    ("what the cache holds", "up", [visited(A, "ok", 200, cached=True), GONE, visited(B, "read-timeout")], 0),
    ("a cache while the network is down", "down", [visited(A, "ok", 200, cached=True), visited(B, "network-down")], 3),
    ("a cache that holds all", "down", [visited(A, "ok", 200, cached=True)], 0),
]  # fmt: skip


@pytest.mark.parametrize(("network", "checks", "code"), [row[1:] for row in EXITS], ids=[row[0] for row in EXITS])
def test_a_run_exits_3_where_nobody_could_be_asked(network: str, checks: list[Check], code: int) -> None:
    judgements = tuple(Judgement(REFERENCE, Verdict.UNREACHABLE, (check,)) for check in checks)

    assert code == exit_code(Report(Run(NOW, network=network), judgements=judgements), Severity.ERROR)


@pytest.mark.parametrize(("address", "code"), [("192.0.2.1", 0), (None, 3)])
def test_a_gateway_error_that_a_proxy_hands_on_may_be_its_own(address: str | None, code: int) -> None:
    def judged(url: str) -> Judgement:
        exchange = Exchange(request=Request(url), outcome=Response(url=url, status=502, address=address), at=NOW)
        checks = (visited(url, "server-error", 502),)
        return Judgement(REFERENCE, Verdict.UNREACHABLE, checks, evidence=Evidence((Visit(exchange),)))

    judgements = (judged("http://a.example/"), judged("http://b.example/"))
    assert code == exit_code(Report(Run(NOW), judgements=judgements), Severity.ERROR)
