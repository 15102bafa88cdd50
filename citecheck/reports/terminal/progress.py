"""What is seen while a run works: a bar, the time, the tally of verdicts, and whom the run waits for."""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from citecheck.model.observer import Observer, Wait
from citecheck.model.report import Judgement
from citecheck.model.settings import Presentation
from citecheck.model.verdict import Verdict
from citecheck.reports.printable import printable
from citecheck.reports.terminal.console import open_console
from citecheck.reports.terminal.palette import VERDICTS


@contextmanager
def watch(presentation: Presentation) -> Iterator[Observer]:
    """Show the progress on standard error, where somebody looks, until the block ends."""
    console = open_console(presentation, stderr=True)
    watched = sys.stderr.isatty() and not os.environ.get("CI")
    wanted = watched if presentation.progress is None else presentation.progress
    if not wanted or presentation.quiet:
        yield Observer()
        return
    waiting = Waiting(time.monotonic)
    progress = Progress(
        SpinnerColumn(), TextColumn("checking"), BarColumn(bar_width=24), MofNCompleteColumn(), TimeElapsedColumn(),
        _Tally(), waiting, console=console, transient=True,
    )  # fmt: skip
    with progress:
        task = progress.add_task("checking", total=None, tally=Counter())
        tally: Counter[Verdict] = Counter()

        def begin(total: int) -> None:
            progress.update(task, total=total)

        def judged(judgement: Judgement) -> None:
            tally[judgement.verdict] += 1
            progress.update(task, advance=1, tally=tally)

        yield Observer(begin=begin, judged=judged, waits=waiting.begin)


class _Tally(TextColumn):
    """The verdicts so far, each by its sign."""

    def __init__(self) -> None:
        super().__init__("")

    def render(self, task: object) -> Text:
        tally: Counter[Verdict] = getattr(task, "fields", {}).get("tally", Counter())
        text = Text()
        for verdict, look in VERDICTS.items():
            if tally[verdict]:
                text.append(f"{look.sign} {tally[verdict]}  ", look.style)
        return text


class Waiting(TextColumn):
    """Whom the run waits for, the longest wait first, and for how long still; `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Wait for nobody yet."""
        super().__init__("")
        self._clock = clock
        self._until: dict[str, float] = {}

    def begin(self, wait: Wait) -> None:
        """Take note of a wait that begins."""
        self._until[wait.whom] = self._clock() + wait.seconds

    def render(self, _task: object) -> Text:
        """Say it in the line."""
        left = {whom: until - self._clock() for whom, until in self._until.items() if until > self._clock()}
        if not left:
            return Text("")
        whom = max(left, key=lambda one: left[one])
        more = f" and {len(left) - 1} more" if len(left) > 1 else ""
        return Text(f"waiting {left[whom]:.0f} s for {printable(whom)}{more}", "dim")
