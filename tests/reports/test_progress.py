from __future__ import annotations

from collections.abc import Callable

import pytest

from citecheck.model.observer import Wait
from citecheck.model.report import Report
from citecheck.model.settings import Presentation
from citecheck.reports.terminal.palette import VERDICTS
from citecheck.reports.terminal.progress import Waiting, watch

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
            observer.waits(Wait("slow.example", 3600.0))
        return capsys.readouterr().err

    return run


def test_the_tally_of_verdicts_is_seen_while_a_run_works(watched: Watched, report: Report) -> None:
    seen = watched(Presentation(progress=True, color="always"))
    total = len(report.judgements)
    verdicts = [one.verdict for one in report.judgements]

    assert f"{total}/{total}" in seen
    assert "waiting 3600 s for slow.example" in seen
    assert all(f"{VERDICTS[verdict].sign} {verdicts.count(verdict)}" in seen for verdict in verdicts)


@pytest.mark.parametrize("presentation", [Presentation(), Presentation(progress=True, quiet=True)])
def test_nothing_is_seen_where_nobody_looks_or_quiet_is_wanted(watched: Watched, presentation: Presentation) -> None:
    assert not watched(presentation)


def test_the_longest_wait_is_told_until_it_ends() -> None:
    clock = [100.0]
    waiting = Waiting(lambda: clock[0])
    seen = [str(waiting.render(None))]

    waiting.begin(Wait("a.example", 10.0))
    waiting.begin(Wait("b.example", 40.0))
    for clock[0] in (100.0, 105.0, 115.0, 140.0):
        seen.append(str(waiting.render(None)))

    assert seen == ["", "waiting 40 s for b.example and 1 more", "waiting 35 s for b.example and 1 more",
                    "waiting 25 s for b.example", ""]  # fmt: skip
