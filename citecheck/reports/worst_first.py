"""The findings that count, the gravest first and one cause once, for reports that have little room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from citecheck.judging.causes import by_cause
from citecheck.model.finding import Finding
from citecheck.model.reference import Reference
from citecheck.model.report import Report


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to know: the finding, and the references that it is about (none: it is of the document)."""

    finding: Finding
    references: tuple[Reference, ...] = ()


def worst_first(report: Report) -> list[Entry]:
    """Return what is not suppressed: errors first, and of one severity the causes, then places as they stand."""
    return sorted(_entries(report), key=lambda entry: -entry.finding.severity.rank)


def _entries(report: Report) -> Iterator[Entry]:
    grouping = by_cause(report.judgements)
    for cause in grouping.causes:
        yield Entry(cause.finding, tuple(judgement.reference for judgement, _ in cause.members))
    single = [Entry(one) for one in report.findings]
    single += [Entry(one, (each.reference,)) for each in grouping.judgements for one in each.findings]
    counted = (entry for entry in single if not entry.finding.suppressed)
    yield from sorted(counted, key=lambda entry: entry.finding.location.order)
