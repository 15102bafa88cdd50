"""What is seen while a run works: a bar, its pace, the time left, the tally of verdicts, hosts, whom it waits for."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from rich.console import RenderableType
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    Task,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)
from rich.text import Text

from citecheck.biblio.urls import host
from citecheck.model.observer import Observer, Wait
from citecheck.model.report import Judgement
from citecheck.model.settings import Presentation
from citecheck.model.verdict import Verdict
from citecheck.reports.shared.printable import printable
from citecheck.reports.shared.watched import is_watched
from citecheck.reports.terminal.console import open_console
from citecheck.reports.terminal.palette import VERDICTS

_TELLING = 5  # references judged before a pace means anything
_UNITS = ((3600, "h"), (60, "min"), (1, "s"))


@contextmanager
def reading(presentation: Presentation) -> Iterator[None]:
    """Show that documents are being read, where somebody looks, until the block ends."""
    if is_watched(presentation):
        with open_console(presentation, stderr=True).status("reading"):
            yield
    else:
        yield


@contextmanager
def watch(presentation: Presentation) -> Iterator[Observer]:
    """Show the progress on standard error, where somebody looks, until the block ends."""
    if not is_watched(presentation):
        yield Observer()
        return
    console = open_console(presentation, stderr=True)
    news = News(time.monotonic)
    progress = _Progress(
        SpinnerColumn(), TextColumn("checking"), BarColumn(bar_width=24), MofNCompleteColumn(), TimeElapsedColumn(),
        _Pace(), console=console, transient=True,
    )  # fmt: skip
    progress.news = news
    with progress:
        task = progress.add_task("checking", total=None)

        def begin(total: int) -> None:
            progress.update(task, total=total)

        def judged(judgement: Judgement) -> None:
            news.judged(judgement)
            progress.update(task, advance=1)

        yield Observer(begin=begin, judged=judged, waits=news.waits)


@contextmanager
def stages(presentation: Presentation) -> Iterator[Callable[[str, int, int, str], None]]:
    """Show how far each stage is, if somebody looks; yield what hears its name, the counts, the unit."""
    if not is_watched(presentation):
        yield lambda *_: None
        return
    shown: dict[str, TaskID] = {}
    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TextColumn("{task.fields[unit]}"),
    )
    with Progress(*columns, TimeElapsedColumn(), _Pace(), console=open_console(presentation, stderr=True)) as progress:

        def show(stage: str, done: int, total: int, unit: str) -> None:
            if stage not in shown:
                shown[stage] = progress.add_task(stage, total=total, unit=unit)
            progress.update(shown[stage], completed=done)

        yield show


class _Progress(Progress):
    """The bar, and a line of news below it."""

    news: News | None = None

    def get_renderables(self) -> Iterable[RenderableType]:
        yield from super().get_renderables()
        if self.news is not None:
            yield self.news.line()


class _Pace(TextColumn):
    """How many references are judged in a second, and how long the rest will take."""

    def __init__(self) -> None:
        super().__init__("")

    def render(self, task: Task) -> Text:
        if task.completed < _TELLING:
            return Text("")
        return Text(pace(task.speed, task.remaining), "dim")


def pace(speed: float | None, remaining: float | None) -> str:
    """Say how fast a run is and, where its end can be told, how long it will take still."""
    if not speed:
        return ""
    rate = f"{speed:.0f}/s" if speed >= 10 else f"{speed:.1f}/s" if speed >= 1 else f"{60 * speed:.0f}/min"
    return f"{rate}, {about(remaining / speed)} left" if remaining else rate


def about(seconds: float) -> str:
    """Write a span of time in its largest unit, or in two where the first is small: `45 s`, `3 min`, `1 h 20 min`."""
    size, unit = next(((size, unit) for size, unit in _UNITS if seconds >= size), _UNITS[-1])
    if size == 3600:
        minutes = round(seconds / 60)
        return f"{minutes // 60} h {minutes % 60} min"
    return f"{max(1, round(seconds / size))} {unit}"


@dataclass(slots=True)
class News:
    """What has become of the references so far, and whom the run waits for; `clock` counts seconds."""

    clock: Callable[[], float]
    _tally: Counter[Verdict] = field(default_factory=Counter)
    _hosts: set[str] = field(default_factory=set)
    _until: dict[str, float] = field(default_factory=dict)

    def judged(self, judgement: Judgement) -> None:
        """Take note of a verdict, and of the hosts that were asked for it."""
        self._tally[judgement.verdict] += 1
        addresses = (url for check in judgement.checks for url in (check.url, check.final_url))
        self._hosts.update(name for url in addresses if url and (name := host(url)))

    def waits(self, wait: Wait) -> None:
        """Take note of a wait that begins."""
        self._until[wait.whom] = self.clock() + wait.seconds

    def line(self) -> Text:
        """Say it in one line."""
        parts = [
            Text(f"{look.sign} {self._tally[one]}", look.style) for one, look in VERDICTS.items() if self._tally[one]
        ]
        if self._hosts:
            parts.append(Text("1 host" if len(self._hosts) == 1 else f"{len(self._hosts)} hosts", "dim"))
        if waiting := self._waiting():
            parts.append(Text(waiting, "dim"))
        return Text("  ").join([Text(""), *parts])

    def _waiting(self) -> str:
        """Name whom the run waits for, the longest wait first, and for how long still."""
        left = {whom: until - self.clock() for whom, until in self._until.items() if until > self.clock()}
        if not left:
            return ""
        whom = max(left, key=lambda one: left[one])
        more = f" and {len(left) - 1} more" if len(left) > 1 else ""
        return f"waiting {left[whom]:.0f} s for {printable(whom)}{more}"
