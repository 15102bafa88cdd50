"""The findings that count, the gravest first and one cause once, for reports that have little room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from citecheck.judging.causes import by_cause
from citecheck.model.finding import Finding
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report
from citecheck.reports.shared.citing import labels


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to know: the finding, the references that it is about (none: it is of the document), and those that
    cite the same work and have the same said of them, such as the entry of a footnote.
    """

    finding: Finding
    references: tuple[Reference, ...] = ()
    echoes: tuple[Reference, ...] = ()

    @property
    def repeated(self) -> str:
        """Say where the same is found: `the same for entry line 35`; empty where it is nowhere."""
        places = "; ".join(f"{one.kind} {labels([one])}" for one in self.echoes)
        return f"the same for {places}" if places else ""


def worst_first(report: Report) -> list[Entry]:
    """Return what is not suppressed: errors first, and of one severity the causes, then places as they stand."""
    return sorted(_entries(report), key=lambda entry: -entry.finding.severity.rank)


def _entries(report: Report) -> Iterator[Entry]:
    grouping = by_cause(report.judgements)
    for cause in grouping.causes:
        yield Entry(cause.finding, tuple(judgement.reference for judgement, _ in cause.members))
    single = [Entry(one) for one in report.findings if not one.suppressed]
    single += _once_a_work(grouping.judgements)
    yield from sorted(single, key=lambda entry: entry.finding.location.order)


def _once_a_work(judgements: Iterable[Judgement]) -> Iterator[Entry]:
    """Yield one entry for what is said of a work in the same words, however often the documents cite it."""
    said: dict[tuple[str, str, str], list[tuple[Finding, Reference]]] = defaultdict(list)
    for judgement in judgements:
        cited = judgement.reference
        for one in judgement.findings:
            if not one.suppressed:
                said[cited.same_as or cited.id, one.rule.code, one.violation.message].append((one, cited))
    for (finding, first), *others in said.values():
        echoes = {reference.id: reference for _, reference in others if reference.id != first.id}
        yield Entry(finding, (first,), tuple(echoes.values()))
