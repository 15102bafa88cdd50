"""What a run hands to the reports."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from citecheck.model.document import Reading
from citecheck.model.evidence import Evidence
from citecheck.model.finding import Finding, Severity
from citecheck.model.record import Record
from citecheck.model.reference import Reference
from citecheck.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Check:
    """How one visit looks in a report: the visit's plain facts and the title score (0…1, `None` = not compared)."""

    kind: str
    url: str
    final_url: str | None
    redirects: tuple[str, ...]
    status: int | None
    outcome: str
    detail: str
    content_type: str | None
    title: str | None
    title_score: float | None
    attempts: int
    cached: bool
    seconds: float
    checked: datetime.datetime
    record: Record | None = None
    """what a registry holds of the work"""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A reference with its verdict, the checks behind it and the findings about it."""

    reference: Reference
    verdict: Verdict
    checks: tuple[Check, ...] = ()
    findings: tuple[Finding, ...] = ()
    evidence: Evidence = field(default_factory=Evidence)


@dataclass(frozen=True, slots=True)
class Run:
    """When and how the run went; `network` is `up`, `down` or `unknown` (nothing asked); `fail_on` what fails it."""

    started: datetime.datetime
    seconds: float = 0.0
    offline: bool = False
    network: str = "unknown"
    interrupted: bool = False
    requests: int = 0
    from_cache: int = 0
    fail_on: Severity | Literal["never"] = Severity.ERROR
    fail_on_codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The whole of a run.

    Readings one a document, judgements one a reference in document order, findings that belong to a document and to
    no one reference, and how the run went. `partial` says that only a part of the references read was looked at.
    """

    run: Run
    readings: tuple[Reading, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    findings: tuple[Finding, ...] = ()
    warnings: tuple[str, ...] = ()
    partial: bool = False

    def all_findings(self) -> Iterator[Finding]:
        """Yield the findings of documents, then those of references, in document order."""
        yield from self.findings
        for judgement in self.judgements:
            yield from judgement.findings

    def count(self, severity: Severity) -> int:
        """How many findings that are not suppressed have this severity."""
        return sum(1 for f in self.all_findings() if f.severity is severity and not f.suppressed)
