"""What a baseline covers in a run, what of it is mended, and the baseline that the run would write."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from citecheck.judging.baseline import Baseline, Debt
from citecheck.judging.fingerprint import Identity, identities, identity_of, project_paths
from citecheck.judging.settled import is_settled, is_told_by_the_document
from citecheck.model.finding import Finding, SuppressedBy, Suppression
from citecheck.model.report import Judgement, Report

_LOST = ("CC301", "CC302", "CC303", "CC304", "CC305")
"""Ways in which one address is dead: which of them it shows changes from day to day, and the debt is the same."""

_PASSING = ("CC308", "CC309")
"""What an address shows on a bad day; one that is accepted as dead may show it without being news."""

_OF_THE_RUN = frozenset({"CC901", "CC908", "CC909"})
"""What is said of a run, and no debt of a document."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """A report held against a baseline: what is covered is suppressed; debts are `met`, `mended`, or neither.

    Those that are neither could not be seen: their document was not read, or their source gave no answer.
    """

    report: Report
    met: frozenset[str] = frozenset()
    mended: tuple[Debt, ...] = ()


def reckoned(report: Report, baseline: Baseline | None) -> Reckoning:
    """Suppress what a baseline covers, and find out what of it is mended."""
    if baseline is None:
        return Reckoning(report)
    known = {debt.fingerprint for debt in baseline.debts}
    met: set[str] = set()
    covered: list[bool] = []
    for _, identity in identities(report):
        covering = {code.fingerprint for code in _as_known(identity)} & known
        met |= covering
        covered.append(bool(covering))
    left = [debt for debt in baseline.debts if debt.fingerprint not in met]
    reason = Suppression(SuppressedBy.BASELINE, f"accepted in {baseline.file}")
    return Reckoning(_suppressed(report, iter(covered), reason), frozenset(met), tuple(_mended(report, left)))


def baseline_of(report: Report, before: Baseline | None) -> Baseline:
    """Return the baseline that accepts what counts in a report, and keeps what of an earlier one was not seen.

    What the earlier one covers in this report, and what is mended, is not kept beyond what counts.
    """
    accepted = before.debts if before else ()
    now = [Debt.of(identity, finding.rule.name) for finding, identity in identities(report) if _is_debt(finding)]
    reckoning = reckoned(report, before)
    mended = {debt.fingerprint for debt in reckoning.mended}
    dead = {_place(debt) for debt in now if debt.code in _LOST}
    kept = [
        debt
        for debt in accepted
        if debt.fingerprint not in mended and not (debt.code in _LOST and _place(debt) in dead)
    ]
    known_dead = {_place(debt) for debt in kept if debt.code in _LOST}
    news = [debt for debt in now if not (debt.code in _PASSING and _place(debt) in known_dead)]
    return Baseline((), before.file if before else "").with_debts([*kept, *news])


def _is_debt(finding: Finding) -> bool:
    accepted = finding.suppression is None or finding.suppression.by is SuppressedBy.BASELINE
    return accepted and finding.rule.code not in _OF_THE_RUN


def _place(debt: Debt) -> tuple[str, str, str, int]:
    """Return what a debt is about, whatever its rule."""
    return debt.path, debt.field, debt.about, debt.number


def _as_known(identity: Identity) -> Iterator[Identity]:
    """Yield what a finding is known by, and what it would be known by on another day."""
    yield identity
    if identity.code in (*_LOST, *_PASSING):
        yield from map(identity.under, _LOST)


def _suppressed(report: Report, covered: Iterator[bool], reason: Suppression) -> Report:
    """Suppress the findings that are covered, in the order of `all_findings`."""

    def weigh(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(
            replace(one, suppression=reason) if next(covered) and not one.suppressed else one for one in findings
        )

    of_documents = weigh(report.findings)
    judgements = tuple(replace(one, findings=weigh(one.findings)) if one.findings else one for one in report.judgements)
    return replace(report, findings=of_documents, judgements=judgements)


def _mended(report: Report, left: list[Debt]) -> Iterator[Debt]:
    """Yield the debts that were not met though what they are about was looked at, or is no longer in its document."""
    if report.partial:
        return
    paths = project_paths(report)
    places = {paths[reading.path] for reading in report.readings if reading.format}
    subjects = _subjects(report, left)
    for debt in left:
        if debt.path not in places or debt.code in _PASSING:
            continue
        judgement = subjects.get(debt.fingerprint)
        if judgement is None or is_told_by_the_document(debt.code) or is_settled(judgement):
            yield debt


def _subjects(report: Report, debts: list[Debt]) -> Mapping[str, Judgement]:
    """Return the judgement of the reference that each debt is about, where its document still has it."""
    paths = project_paths(report)
    by_path: dict[str, list[Judgement]] = defaultdict(list)
    for judgement in report.judgements:
        place = judgement.reference.location.path
        by_path[paths.get(place, place)].append(judgement)
    kinds = {(debt.path, debt.code, debt.field, debt.number) for debt in debts}
    return {
        identity_of(judgement.reference, code, path, field, number).fingerprint: judgement
        for path, code, field, number in sorted(kinds)
        for judgement in by_path[path]
    }
