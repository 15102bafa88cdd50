"""Carry rules out: the verdict, checks and findings of one reference; those of whole documents, and of a run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from citecheck.judging.aftermath import Aftermath
from citecheck.judging.case import Case
from citecheck.judging.checks import check, check_of
from citecheck.judging.rule import ClosingRule, DocumentRule, ReferenceRule
from citecheck.judging.survey import Survey
from citecheck.judging.verdict import verdict
from citecheck.model.choice import is_chosen
from citecheck.model.circumstances import Circumstances
from citecheck.model.finding import Finding, Rule, SuppressedBy, Suppression, Violation
from citecheck.model.location import Location
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report


def judge_by(rules: Iterable[ReferenceRule], case: Case) -> Judgement:
    """Judge one reference: every rule is carried out, and a rule that was not chosen leaves suppressed findings.

    What an *Ibid.* took over is judged where it is written.
    """
    written_here = case.written_here
    found = (
        _finding(one.rule, violation, case.circumstances, place(case.reference, violation))
        for one in rules
        if written_here or one.of_text
        for violation in one.look(case)
    )
    return Judgement(
        reference=case.reference,
        verdict=verdict(case),
        checks=(
            *(check(look) for look in case.looks),
            *(check_of(answer, case.held) for answer in case.held.answers),
        ),
        findings=tuple(sorted(found, key=lambda finding: (-finding.severity.rank, finding.rule.code))),
        evidence=case.evidence,
    )


def review_by(rules: Iterable[DocumentRule], survey: Survey) -> tuple[Finding, ...]:
    """Review whole documents; a finding about one reference names it (`violation.about`). In the order of places."""
    references = {reference.id: reference for reading in survey.readings for reference in reading.references}
    start = Location(survey.readings[0].path if survey.readings else "-")
    found = []
    for one in rules:
        for violation in one(survey):
            subject = references.get(violation.about or "")
            where = place(subject, violation) if subject else violation.location or start
            found.append(_finding(one.rule, violation, survey.circumstances, where))
    return tuple(sorted(found, key=lambda finding: (finding.location.path, finding.location.line, finding.rule.code)))


def close_by(rules: Iterable[ClosingRule], aftermath: Aftermath) -> Report:
    """Return the report of a run with what closing rules say of it, among the findings of its documents."""
    found = (
        _finding(one.rule, violation, aftermath.circumstances, violation.location or Location("-"))
        for one in rules
        for violation in one(aftermath)
    )
    report = aftermath.report
    return replace(report, findings=(*report.findings, *sorted(found, key=lambda finding: finding.location.order)))


def attach(
    judgements: Sequence[Judgement], findings: Sequence[Finding]
) -> tuple[tuple[Judgement, ...], tuple[Finding, ...]]:
    """Give each reference the findings that are about it; return the judgements, and what is about no one reference."""
    about: dict[str | None, list[Finding]] = defaultdict(list)
    known = {judgement.reference.id for judgement in judgements}
    rest: list[Finding] = []
    for finding in findings:
        whom = finding.violation.about
        (about[whom] if whom in known else rest).append(finding)
    return (
        tuple(
            replace(judgement, findings=(*about[judgement.reference.id], *judgement.findings))
            if judgement.reference.id in about
            else judgement
            for judgement in judgements
        ),
        tuple(rest),
    )


def place(reference: Reference, violation: Violation) -> Location:
    """Return where a violation stands: its own place, that of its field, or that of the reference."""
    attribute = (violation.field or "").lower().replace("-", "_")
    return violation.location or reference.fields.get(attribute) or reference.location


def _finding(rule: Rule, violation: Violation, circumstances: Circumstances, where: Location) -> Finding:
    chosen = is_chosen(rule, circumstances.select, circumstances.ignore)
    suppression = None if chosen else Suppression(SuppressedBy.SELECTION)
    return Finding(rule, violation.severity or rule.severity, violation, where, suppression)
