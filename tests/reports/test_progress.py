from __future__ import annotations

from collections.abc import Callable

import pytest

from citecheck.model.report import Report
from citecheck.model.settings import Presentation
from citecheck.reports.terminal.palette import VERDICTS
from citecheck.reports.terminal.progress import watch

Watched = Callable[[Presentation], str]


@pytest.fixture
def watched(report: Report, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Watched:
    """Return what is seen on standard error while every reference of the report is judged."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "160")

    def run(presentation: Presentation) -> str:
        with watch(presentation) as observer:
            observer.begin(len(report.judgements))
            for judgement in report.judgements:
                observer.judged(judgement)
        return capsys.readouterr().err

    return run


def test_the_tally_of_verdicts_is_seen_while_a_run_works(watched: Watched, report: Report) -> None:
    seen = watched(Presentation(progress=True, color="always"))
    total = len(report.judgements)
    verdicts = [one.verdict for one in report.judgements]

    assert f"{total}/{total}" in seen
    assert all(f"{VERDICTS[verdict].sign} {verdicts.count(verdict)}" in seen for verdict in verdicts)


@pytest.mark.parametrize("presentation", [Presentation(), Presentation(progress=True, quiet=True)])
def test_nothing_is_seen_where_nobody_looks_or_quiet_is_wanted(watched: Watched, presentation: Presentation) -> None:
    assert not watched(presentation)
