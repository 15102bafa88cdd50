"""The loop in this process: one task a visit over one fetcher (asyncio)."""

from __future__ import annotations

import asyncio
import datetime
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from citecheck import pages, sources
from citecheck.biblio.urls import normalise, resource
from citecheck.engines.inquiries import Inquiries
from citecheck.engines.page_reading import PageReader
from citecheck.engines.run_report import Gathering, RunReport, fragments_by_resource, titles_by_address
from citecheck.engines.senders import sender
from citecheck.fetch.client import Fetcher
from citecheck.fetch.wire.event_loop import quick_loop
from citecheck.judging.gate import OPEN, Gate
from citecheck.judging.records.holdings import Holdings
from citecheck.model.document import Reading
from citecheck.model.evidence import Answer, Evidence, Exchange, Request, Visit
from citecheck.model.observer import Observer
from citecheck.model.page import Page
from citecheck.model.record import Question
from citecheck.model.reference import Reference
from citecheck.model.report import Report
from citecheck.model.settings import Settings
from citecheck.workers import Pool, processes

_MOST_UNDER_WAY = 8192  # references; the others wait as they were read
_MOST_OFFLINE = 64


def run(
    readings: Sequence[Reading],
    settings: Settings,
    observer: Observer | None = None,
    gate: Gate = OPEN,
    *,
    brief: bool = False,
) -> Report:
    """Visit and judge every reference of the readings; an interrupt (Ctrl-C) ends in a report of what was learnt.

    `gate` says what of the run counts. A `brief` run lets go of pages and records once they were judged: its reports
    are the same, and it cannot be replayed.
    """

    def begin(started: datetime.datetime) -> RunReport:
        report = RunReport.begin(readings, settings, observer or Observer(), started, gate)
        report.brief = brief
        return report

    finished: list[Report] = []
    jobs = processes(settings.jobs)
    with Pool(jobs) as pool, asyncio.Runner(loop_factory=None if settings.offline else quick_loop()) as runner:
        reader = PageReader(pool, jobs, sum(len(reading.references) for reading in readings))
        runner.run(_run(begin, settings, reader, finished.append))
    return finished[0]


async def _run(
    begin: Callable[[datetime.datetime], RunReport],
    settings: Settings,
    reader: PageReader,
    hand_over: Callable[[Report], None],
) -> None:
    """Hand the report over: what the coroutine of a runner returns is formatted as text, however large it is."""
    report = begin(_now())

    hears = report.observer.heard is not Observer().heard

    async def understand(exchange: Exchange, page: Page | None) -> Visit:
        report.observer.heard(exchange)
        return await reader.understand(exchange, page)

    async with Fetcher(
        settings,
        pages.enough,
        kind=reader.kind,
        understand=understand,
        reader="" if hears else reader.name,
        waits=report.observer.waits,
    ) as fetcher:
        inquiries = Inquiries(fetcher, sender(settings), settings.timeout)
        interrupted = await _Courses(fetcher, inquiries, report).run()
        await inquiries.close()
        gathering = Gathering(
            network=fetcher.network,
            requests=fetcher.requests,
            from_cache=fetcher.from_cache,
            warnings=(*fetcher.warnings, *inquiries.warnings),
            interrupted=interrupted,
        )
        hand_over(report.finished(gathering, _now()))


@dataclass(slots=True)
class _Course:
    """A reference on its way: what is known of it, which visits planned are still to be made, and how many questions
    to registries are not yet answered.
    """

    reference: Reference
    evidence: Evidence = field(default_factory=Evidence)
    ahead: deque[Request] = field(default_factory=deque)
    unheard: int = 0
    held: Holdings = field(init=False)

    def __post_init__(self) -> None:
        self.held = Holdings(self.reference)


class _Courses:
    """All references of a run; between two visits a reference is a value that waits, and no task."""

    def __init__(self, fetcher: Fetcher, inquiries: Inquiries, report: RunReport) -> None:
        self._fetcher = fetcher
        self._inquiries = inquiries
        self._registries = frozenset(report.settings.registries)
        self._report = report
        references = report.references
        self._titles = titles_by_address(references)
        self._fragments = fragments_by_resource(references) if report.settings.fragments else {}
        self._ahead = deque(references)
        self._most = _MOST_OFFLINE if report.settings.offline else _MOST_UNDER_WAY
        self._under_way = 0
        self._turn: asyncio.Handle | None = None
        self._end: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def run(self) -> bool:
        """Judge every reference; return whether an interrupt ended that before its time."""
        self._take_turn_soon()
        try:
            await self._end
        except asyncio.CancelledError:
            return True
        return False

    def _take_turn_soon(self) -> None:
        """Begin with more references once there is room for them, or end the run after the last."""
        if self._turn is None and self._under_way < (self._most if self._ahead else 1):
            self._turn = asyncio.get_running_loop().call_soon(self._take_turn)

    def _take_turn(self) -> None:
        try:
            while self._ahead and self._under_way < self._most:
                self._under_way += 1
                self._go_on(_Course(self._ahead.popleft()))
        except Exception as error:  # noqa: BLE001 (a fault of our own ends the run)
            self._end.set_exception(error)
        self._turn = None
        if not (self._ahead or self._under_way or self._end.done()):
            self._end.set_result(None)

    def _go_on(self, course: _Course) -> None:
        """Ask the next questions about a reference, else for its next visit, or judge it where there is neither."""
        if self._ask(course, sources.inquire(course.held, self._registries)):
            return
        course.ahead = course.ahead or deque(sources.plan(course.reference, course.evidence))
        if course.ahead:
            request = course.ahead.popleft()
            joined = replace(
                request,
                titles=self._titles.get(normalise(request.url), request.titles),
                fragments=self._fragments.get(resource(request.url), frozenset()),
            )
            self._fetcher.ask(joined).add_done_callback(partial(self._learn, course, request))
            return
        if self._ask(course, self._to_preserve(course)):
            return
        self._report.judge(course.reference, course.evidence, self._fetcher.network)
        self._under_way -= 1
        self._take_turn_soon()

    def _ask(self, course: _Course, questions: Sequence[Question]) -> bool:
        """Put questions to registries; return whether there are any."""
        course.unheard = len(questions)
        for question in questions:
            self._inquiries.ask(question).add_done_callback(partial(self._hear, course))
        return bool(questions)

    def _to_preserve(self, course: _Course) -> Sequence[Question]:
        save = self._report.settings.save
        return sources.preserve(course.reference, course.evidence, self._registries, save=save)

    def _hear(self, course: _Course, answer: asyncio.Future[Answer]) -> None:
        if self._end.done() or answer.cancelled():
            return
        try:
            course.evidence = sources.hear(course.evidence, answer.result())
            course.held = course.held.hearing(answer.result())
            course.unheard -= 1
            if not course.unheard:
                self._go_on(course)
        except Exception as error:  # noqa: BLE001 (a fault of our own ends the run)
            self._end.set_exception(error)

    def _learn(self, course: _Course, request: Request, answer: asyncio.Future[Visit]) -> None:
        if self._end.done() or answer.cancelled():
            return
        try:
            course.evidence = sources.remember(course.evidence, answer.result().of(request))
            self._go_on(course)
        except Exception as error:  # noqa: BLE001 (a fault of our own ends the run)
            self._end.set_exception(error)


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
