from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from citecheck.model.observer import Wait
from citecheck.model.report import Report
from citecheck.model.settings import Presentation
from citecheck.reports.terminal.palette import VERDICTS
from citecheck.reports.terminal.progress import News, pace, reading, watch

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
    assert re.search(r"\d/s", seen)
    assert all(f"{VERDICTS[verdict].sign} {verdicts.count(verdict)}" in seen for verdict in verdicts)


@pytest.mark.parametrize(
    ("presentation", "seen"),
    [
        (Presentation(progress=True, color="always"), True),
        (Presentation(), False),
        (Presentation(progress=True, quiet=True), False),
    ],
)
def test_reading_is_seen_where_somebody_looks(
    presentation: Presentation, seen: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")

    with reading(presentation):
        pass

    assert seen is ("reading" in capsys.readouterr().err)


@pytest.mark.parametrize("presentation", [Presentation(), Presentation(progress=True, quiet=True)])
def test_nothing_is_seen_where_nobody_looks_or_quiet_is_wanted(watched: Watched, presentation: Presentation) -> None:
    assert not watched(presentation)


def test_the_longest_wait_is_told_until_it_ends() -> None:
    clock = [100.0]
    news = News(lambda: clock[0])
    seen = [str(news.line())]

    news.waits(Wait("a.example", 10.0))
    news.waits(Wait("b.example", 40.0))
    for clock[0] in (100.0, 105.0, 115.0, 140.0):
        seen.append(str(news.line()).strip())

    assert seen == ["", "waiting 40 s for b.example and 1 more", "waiting 35 s for b.example and 1 more",
                    "waiting 25 s for b.example", ""]  # fmt: skip


def test_each_host_that_was_asked_counts_once(report: Report) -> None:
    news = News(lambda: 0.0)
    for judgement in report.judgements:
        news.judged(judgement)

    assert "✓ 1  ✗ 1  · 4  1 host" == str(news.line()).strip()


@pytest.mark.parametrize(
    ("speed", "remaining", "told"),
    [
        (None, 40.0, ""),
        (25.4, 1000.0, "25/s, 39 s left"),
        (2.5, 450.0, "2.5/s, 3 min left"),
        (0.25, 1200.0, "15/min, 1 h 20 min left"),
        (0.5, 3599.5, "30/min, 2 h 0 min left"),
        (4.0, 0.0, "4.0/s"),
        (4.0, None, "4.0/s"),
        (50.0, 1.0, "50/s, 1 s left"),
    ],
)
def test_the_pace_of_a_run_tells_how_long_the_rest_will_take(
    speed: float | None, remaining: float | None, told: str
) -> None:
    assert told == pace(speed, remaining)
