"""The day on which an entry's address was seen, for entries of BibTeX that state none."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model.evidence import AddressKind
from citecheck.model.finding import Amendment
from citecheck.model.report import Judgement, Report
from citecheck.model.verdict import Verdict
from citecheck.repairing.repair import Repair

_FORMATS = {"bibtex", "biblatex"}
_WHY = "The entry states an address, and not when it was seen."
_OLD = "the cache answered for the address; --refresh asks it today"


def dated_today(report: Report) -> Iterator[Repair]:
    """Yield the dates of access that this run itself can state: the work was seen at its address, today."""
    paths = {reading.path for reading in report.readings if reading.format in _FORMATS}
    today = report.run.started.date().isoformat()
    for judgement in report.judgements:
        item = judgement.reference.item
        if judgement.reference.location.path not in paths or not item.url or item.accessed:
            continue
        if judgement.verdict is Verdict.VERIFIED and "url" in judgement.reference.fields:
            seen = _seen_on(judgement) == today
            amended = Amendment("accessed", "", today)
            yield Repair(judgement.reference, (amended,), _WHY, hindrance="" if seen else _OLD)


def _seen_on(judgement: Judgement) -> str | None:
    """Return the day on which the stated address answered."""
    days = (
        check.checked.date().isoformat()
        for check, visit in zip(judgement.checks, judgement.evidence.visits, strict=False)
        if visit.address is AddressKind.CITED and check.outcome == "ok"
    )
    return next(days, None)
