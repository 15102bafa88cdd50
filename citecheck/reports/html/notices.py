"""What a reader must know of a run before its findings: where it could not look, silence is no praise."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model.exits import could_not_look
from citecheck.model.report import Report, Run
from citecheck.model.verdict import Verdict


def hindered(run: Run) -> bool:
    """Tell whether a run could not ask all that it meant to."""
    return run.offline or run.interrupted or run.network in {"down", "captive"}


def notices(report: Report) -> Iterator[tuple[str, str]]:
    """Yield what hindered the run, each as a heading and a sentence."""
    run, unasked = report.run, sum(1 for one in report.judgements if one.verdict is Verdict.SKIPPED)
    gap = f"{unasked} of {len(report.judgements)} references were not asked for at their source."
    if run.offline:
        yield "Checked without the network", f"{gap} What is said of them comes from the document alone."
    if run.interrupted:
        yield "Stopped before the end", f"{gap} That nothing is said against them here means nothing."
    if run.network in {"down", "captive"}:
        yield "The network was down", f"{gap} The check has to be run again where the network is up."
    elif could_not_look(report):
        yield "No host gave an answer", "The network of the machine that checked is likely at fault, not the sources."
