"""What a run comes to, in one sentence, which every report for people says in the same words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from citecheck.model.exits import could_not_look
from citecheck.model.finding import Severity
from citecheck.model.report import Judgement, Report
from citecheck.model.verdict import Verdict

_SILENT = "unreachable"  # the rule


class Tone(StrEnum):
    """How a conclusion is meant: something is wrong, something could not be told, nothing is known to be wrong."""

    WRONG = "wrong"
    UNTOLD = "untold"
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class Conclusion:
    """The sentence, and how it is meant."""

    sentence: str
    tone: Tone


def conclusion(report: Report) -> Conclusion:
    """Say in one sentence what the run comes to."""
    counts = Counter(judgement.verdict for judgement in report.judgements)
    unasked = _unasked(report, counts)
    wrong = _wrong(counts)
    if wrong and not (report.run.interrupted or could_not_look(report)):
        return Conclusion(wrong, Tone.WRONG)
    if unasked:
        return Conclusion(unasked, Tone.UNTOLD)
    if silent := sum(map(_is_silent_for_too_long, report.judgements)):
        noun = "source has" if silent == 1 else "sources have"
        return Conclusion(f"{silent} {noun} given no usable answer for longer than --fail-after allows.", Tone.WRONG)
    if report.count(Severity.ERROR):
        said = "Every source that could be asked is in place, but the documents hold errors of their own."
        return Conclusion(said, Tone.WRONG)
    return Conclusion("Nothing here is known to be wrong.", Tone.FINE)


def _wrong(counts: Mapping[Verdict, int]) -> str | None:
    """Say how many references lead to no source, and how many name a work that nobody knows."""
    lost, absent = counts[Verdict.BROKEN] + counts[Verdict.MISMATCH], counts[Verdict.ABSENT]
    points = "reference points" if lost == 1 else "references point"
    named = f"{absent} {'name' if absent > 1 else 'names'} a work that no registry knows"
    if lost:
        also = f"; {named}" if absent else ""
        return f"{lost} {points} to a source that is gone or is another work{also}."
    noun = "reference" if absent == 1 else "references"
    return f"{named.replace(' ', f' {noun} ', 1)}." if absent else None


def _is_silent_for_too_long(judgement: Judgement) -> bool:
    found = (one for one in judgement.findings if one.rule.name == _SILENT and not one.suppressed)
    return any(one.severity is Severity.ERROR for one in found)


def _unasked(report: Report, counts: Mapping[Verdict, int]) -> str | None:
    """Say why sources were not asked, where that is what matters of a run."""
    if report.run.interrupted:
        learnt = report.run.requests + report.run.from_cache
        then = "what was learnt is in the cache, and the next run goes on from there."
        return f"Interrupted: {then}" if learnt else "Interrupted before the first visit: no source was asked."
    if could_not_look(report):
        why = "The network is down" if report.run.network in {"down", "captive"} else "No host gave an answer"
        return f"{why}, so no source could be looked at; what is reported comes from the documents alone."
    if report.run.offline and counts[Verdict.SKIPPED]:
        return "Offline: no source was asked; what is reported comes from the documents and the cache."
    if report.run.network in {"down", "captive"} and counts[Verdict.SKIPPED]:
        return "The network failed, so not every source was asked."
    if not report.judgements and not report.count(Severity.ERROR):
        which = "No reference is among those to be looked at" if report.partial else "No reference was found"
        return f"{which}, so nothing was checked."
    return None
