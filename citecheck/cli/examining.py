"""One reference of many looked at closely: visited alone, judged as among all the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck import rules
from citecheck.engines import local
from citecheck.judging.case import Case
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Reading
from citecheck.model.observer import Observer
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report
from citecheck.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Examined:
    """A reference as it was judged, the case as the rules saw it, and the run that the visits were made in."""

    judgement: Judgement
    case: Case
    report: Report


def examine(
    readings: Sequence[Reading], reference: Reference, settings: Settings, observer: Observer | None = None
) -> Examined:
    """Visit what one reference states, and judge it by that, and by what its documents say of it."""
    report = local.run([_alone(readings, reference)], settings, observer)
    first = report.judgements[0]
    circumstances = Circumstances(
        today=report.run.started.date(),
        network=report.run.network,
        offline=settings.offline,
        select=settings.select,
        ignore=settings.ignore,
    )
    found = rules.review(readings, circumstances, verdicts={reference.id: first.verdict})
    (judgement,), _ = rules.attach([first], [one for one in found if one.violation.about == reference.id])
    closed = rules.close(replace(report, readings=tuple(readings), judgements=(judgement,)), circumstances)
    case = Case.of(reference, first.evidence, circumstances)
    return Examined(closed.judgements[0], case, report)


def _alone(readings: Sequence[Reading], reference: Reference) -> Reading:
    home = next(reading for reading in readings if any(one.id == reference.id for one in reading.references))
    return Reading(home.path, home.format, (reference,))
