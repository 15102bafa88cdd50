"""The exit codes of the contract, and which one a report earns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import zip_longest
from typing import Literal

from citecheck.biblio.urls import host
from citecheck.model.choice import is_chosen
from citecheck.model.evidence import AddressKind, Response, Visit
from citecheck.model.finding import Finding, Severity
from citecheck.model.report import Check, Judgement, Report

_JUDGED_HERE = frozenset(  # without asking anybody
    {"invalid-url", "unsupported-scheme", "local-address", "forbidden-address", "offline", "excluded", "interrupted"}
)
_BEHIND_AN_ANSWER = frozenset(
    {"truncated", "too-large", "bad-redirect", "redirect-loop", "too-many-redirects", "rate-limited"}
)
_FOR_ANOTHER = frozenset({AddressKind.REPAIR.value, AddressKind.ARCHIVE.value})
_OF_THE_WAY = frozenset({407, 511})  # a proxy's, a portal's (RFC 9110 §15.5.8, RFC 6585 §6)
_OF_GATEWAYS = frozenset({502, 503, 504})  # as likely a proxy's as the host's


class Exit(IntEnum):
    """What the shell is told."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    NOT_DONE = 3
    INTERRUPTED = 130


def exit_code(report: Report, fail_on: Severity | Literal["never"], codes: Sequence[str] = ()) -> Exit:
    """Judge the run: interrupted, not done (nobody answered), findings at or above `fail_on` or of `codes`, clean."""
    if report.run.interrupted:
        return Exit.INTERRUPTED
    if could_not_look(report):
        return Exit.NOT_DONE
    return Exit.FINDINGS if any(fails(one, fail_on, codes) for one in report.all_findings()) else Exit.CLEAN


def fails(finding: Finding, fail_on: Severity | Literal["never"], codes: Sequence[str] = ()) -> bool:
    """Tell whether a finding fails the run: by its severity, or by its rule."""
    if finding.suppressed:
        return False
    grave = fail_on != "never" and finding.severity.rank >= fail_on.rank
    return grave or (bool(codes) and is_chosen(finding.rule, codes, ()))


def could_not_look(report: Report) -> bool:
    """Tell whether sources had to be asked, and the world outside gave no answer at all.

    Two hosts that give no HTTP answer of their own are proof enough; with one host it takes a network known to be down.
    What the cache holds speaks for the sources, too, while the network is not known to be down.
    """
    down = report.run.network in {"down", "captive"}
    visits = [one for judgement in report.judgements for one in _visits(judgement)]
    if report.run.offline or any(_answered(check, visit) for check, visit in visits if not (down and check.cached)):
        return False
    return len({host(check.url) for check, _ in visits if _had_to_be_asked(check)}) >= (1 if down else 2)


def _visits(judgement: Judgement) -> Iterator[tuple[Check, Visit | None]]:
    return zip_longest(judgement.checks, judgement.evidence.visits[: len(judgement.checks)])


def _had_to_be_asked(check: Check) -> bool:
    """Tell whether an address needed the network; a repair and a copy are asked for another address's sake."""
    return check.outcome not in _JUDGED_HERE and not check.cached and check.kind not in _FOR_ANOTHER


def _answered(check: Check, visit: Visit | None) -> bool:
    """Tell whether a host gave an HTTP answer of its own, of whatever status."""
    if check.redirects or check.outcome in _BEHIND_AN_ANSWER:
        return True
    if check.status is None or check.status in _OF_THE_WAY:
        return False
    return check.cached or not (check.status in _OF_GATEWAYS and visit is not None and _came_by_proxy(visit))


def _came_by_proxy(visit: Visit) -> bool:
    """Tell whether a proxy handed the answer on, who may have given it himself: it speaks for http, not for https."""
    answer = visit.exchange.outcome
    return isinstance(answer, Response) and answer.address is None and answer.url.startswith("http:")
