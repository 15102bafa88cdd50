"""Addresses with `http:` whose server sends nobody on: asked once more with `https:`, and what that shows."""

from __future__ import annotations

from dataclasses import replace

from citecheck.biblio.urls import split
from citecheck.model.document import Reading
from citecheck.model.evidence import AddressKind
from citecheck.model.finding import Amendment, Finding, Rule, Violation
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report
from citecheck.model.verdict import Verdict


def to_ask(report: Report) -> tuple[Reading, ...]:
    """Return the documents of a run with those references alone whose address is to be asked over https."""
    asked = {one.reference.id: _secured(one.reference) for one in report.judgements if _may_be_secured(one)}
    of_readings = (
        replace(reading, references=tuple(asked[one.id] for one in reading.references if one.id in asked))
        for reading in report.readings
    )
    return tuple(reading for reading in of_readings if reading.references)


def told(report: Report, secured: Report, rule: Rule) -> Report:
    """Return a run that tells of the addresses which show the work over https, too, by the rule of insecure ones."""
    shown = {one.reference.id: one for one in secured.judgements if _shows_over_https(one)}
    judgements = (
        replace(one, findings=(*one.findings, _finding(one, shown[one.reference.id], rule)))
        if one.reference.id in shown
        else one
        for one in report.judgements
    )
    return replace(report, judgements=tuple(judgements))


def _finding(judgement: Judgement, shown: Judgement, rule: Rule) -> Finding:
    reference = judgement.reference
    old, new = reference.item.url or "", shown.reference.item.url or ""
    message = f"The address is cited with http:, but the site answers at {new}."
    violation = Violation(message, "URL", new, amendments=(Amendment("url", old, new),))
    return Finding(rule, rule.severity, violation, reference.fields.get("url") or reference.location)


def _may_be_secured(judgement: Judgement) -> bool:
    """Whether an address with http: shows the work, and nothing else is amended of it."""
    reference = judgement.reference
    parts = split(reference.item.url or "")
    plain = (parts.scheme or "").lower() == "http" and parts.port is None and parts.userinfo is None
    amended = any(one.attribute == "url" for finding in judgement.findings for one in finding.violation.amendments)
    return plain and not amended and reference.antecedent is None and judgement.verdict is Verdict.VERIFIED


def _secured(reference: Reference) -> Reference:
    url = f"https:{(reference.item.url or '')[len('http:') :]}"
    return replace(reference, item=replace(reference.item, url=url))


def _shows_over_https(judgement: Judgement) -> bool:
    """Whether the very address asked shows the work, without a step back to http or on to elsewhere."""
    checks = zip(judgement.checks, judgement.evidence.visits, strict=False)
    return judgement.verdict is Verdict.VERIFIED and any(
        visit.address is AddressKind.CITED and check.outcome == "ok" and not check.redirects for check, visit in checks
    )
