"""The visits of one part (asyncio): what is wanted of its hosts, asked over one fetcher that asks no others."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from citecheck import pages
from citecheck.corpus.courses import Result
from citecheck.corpus.leases import Lease, LeaseLostError
from citecheck.corpus.wants import Want
from citecheck.engines.inquiries import Inquiries
from citecheck.engines.page_reading import PageReader
from citecheck.engines.senders import sender
from citecheck.fetch.client import Fetcher
from citecheck.fetch.territory import HandedOnError, OutOfBoundsError, Territory
from citecheck.fetch.wire.event_loop import quick_loop
from citecheck.model.evidence import Request
from citecheck.model.settings import Settings
from citecheck.workers import Pool

Tell = Callable[[bytes, Result], None]


@dataclass(frozen=True, slots=True)
class Right:
    """The hosts that a part may ask, and the lease that says for how long.

    `away` are servers, or origins, that have asked to be left alone until a time (POSIX).
    """

    owns: Callable[[str], bool]
    lease: Lease
    away: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cost:
    """What visits have cost, how they found the network, and who is to be left alone until when."""

    network: str = "unknown"
    requests: int = 0
    away: Mapping[str, float] = field(default_factory=dict)


def ask_all(wants: Mapping[bytes, Want], settings: Settings, right: Right, tell: Tell) -> Cost:
    """Ask everything, and tell what comes of each want as it comes.

    Raise LeaseLostError where the right to ask was lost meanwhile: nobody is asked without it.
    """
    found: list[Cost] = []
    try:
        with Pool() as pool, asyncio.Runner(loop_factory=quick_loop()) as runner:
            runner.run(_ask_all(wants, settings, right, _Answers(PageReader(pool), tell, found.append)))
    except OutOfBoundsError as error:
        raise LeaseLostError from error
    return found[0]


@dataclass(frozen=True, slots=True)
class _Answers:
    """Who reads what comes, who hears of it, and who is told in the end what all of it has cost."""

    reader: PageReader
    tell: Tell
    hand_over: Callable[[Cost], None]


async def _ask_all(wants: Mapping[bytes, Want], settings: Settings, right: Right, answers: _Answers) -> None:
    territory, reader = Territory(right.owns, lambda: right.lease.is_ours), answers.reader
    async with Fetcher(
        settings, pages.enough, kind=reader.kind, understand=reader.understand, territory=territory
    ) as fetcher:
        now = time.time()
        fetcher.leave_alone({whom: until - now for whom, until in right.away.items() if until > now})
        inquiries = Inquiries(fetcher, sender(settings), settings.timeout)
        asking = _Asking(len(wants), answers.tell)
        for key, want in wants.items():
            answer: asyncio.Future[Any] = (
                fetcher.ask(want.asked, want.onward) if isinstance(want.asked, Request) else inquiries.ask(want.asked)
            )
            answer.add_done_callback(partial(asking.note, key))
        watch = asyncio.create_task(_watch(right.lease, asking.end))
        try:
            await asking.end
        finally:
            watch.cancel()
            await inquiries.close()
        away = {whom: time.time() + seconds for whom, seconds in fetcher.pauses().items()}
        answers.hand_over(Cost(fetcher.network, fetcher.requests, away))


class _Asking:
    """How many answers are still out; `end` comes with the last, or with the first fault."""

    def __init__(self, left: int, tell: Callable[[bytes, Result], None]) -> None:
        self._left = left
        self._tell = tell
        self.end: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if not left:
            self.end.set_result(None)

    def note(self, key: bytes, answer: asyncio.Future[Any]) -> None:
        if answer.cancelled():
            return
        if self.end.done():
            answer.exception()  # looked at, so that asyncio does not print it
            return
        try:
            self._tell(key, _result(answer))
            self._left -= 1
            if not self._left:
                self.end.set_result(None)
        except Exception as error:  # noqa: BLE001 (it ends the part)
            self.end.set_exception(error)


def _result(answer: asyncio.Future[Any]) -> Result:
    try:
        found: Result = answer.result()
    except HandedOnError as handed_on:
        return handed_on.onward
    return found


async def _watch(lease: Lease, end: asyncio.Future[None]) -> None:
    """End the visits, those under way too, at the moment from which on another may hold the lease."""
    while (left := lease.left) > 0:  # noqa: ASYNC110 (each beat puts it off)
        await asyncio.sleep(left)
    if not end.done():
        end.set_exception(OutOfBoundsError())
