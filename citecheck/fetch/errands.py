"""Visits that are asked for: each made once however many ask, and begun when its server's turn comes.

Until then a visit is no more than its request: not a task, and nothing of a page.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from citecheck.biblio.urls import normalise
from citecheck.fetch.cache.records import key
from citecheck.fetch.politeness.second_pass import SecondPass
from citecheck.fetch.politeness.throttle import Throttle, server
from citecheck.fetch.territory import Onward
from citecheck.model.evidence import AUTHORITIES, Request, Sought, Visit


@dataclass(slots=True, eq=False)
class Errand:
    """A visit that several may wait for; `sought` is what each of them is looking for, and grows as they come.

    `met` are those of them for which enough of the answer was read; `in_lane` whether it holds up others of its server.
    `onward` is how far another run has come with it.
    """

    request: Request
    onward: Onward | None = None
    sought: set[Sought] = field(default_factory=set)
    met: set[Sought] = field(default_factory=set)
    waiting: list[tuple[Request, asyncio.Future[Visit]]] = field(default_factory=list)
    visit: Visit | None = None
    task: asyncio.Task[None] | None = None
    in_lane: bool = False

    @property
    def whom(self) -> str:
        """The server that is asked first."""
        return server(self.onward.url if self.onward else normalise(self.request.url))


class Errands:
    """The errands of one run; `carry_out` makes a visit, and a lenient run takes whatever was read for enough."""

    def __init__(
        self,
        throttle: Throttle,
        second_pass: SecondPass,
        carry_out: Callable[[Errand], Awaitable[Visit]],
        *,
        lenient: bool,
    ) -> None:
        """Begin visits by the throttle's lanes, and count them for the end of the run."""
        self._throttle = throttle
        self._second_pass = second_pass
        self._carry_out = carry_out
        self._lenient = lenient
        self._errands: dict[tuple[str, bool, str], Errand] = {}

    async def close(self) -> None:
        """Give up what is under way, and what has not begun."""
        self._throttle.begin_no_more()
        tasks = [errand.task for errand in self._errands.values() if errand.task and not errand.task.done()]
        for task in tasks:
            task.cancel()
        for errand in self._errands.values():
            for _, answer in errand.waiting:
                answer.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def ask(self, request: Request, onward: Onward | None = None) -> asyncio.Future[Visit]:
        """Return what will hold the visit that a request leads to; the visit itself begins when its turn comes."""
        answer: asyncio.Future[Visit] = asyncio.get_running_loop().create_future()
        name = key(request), request.address in AUTHORITIES, onward.url if onward else ""
        errand = self._errands.get(name)
        if errand is None or (errand.visit is not None and not self._serves(errand, request)):
            errand = self._errands[name] = self._begun(request, onward)
        errand.sought.add(request.sought)
        if errand.visit is not None:
            answer.set_result(errand.visit.of(request))
        else:
            errand.waiting.append((request, answer))
        return answer

    def _serves(self, errand: Errand, request: Request) -> bool:
        """Whether a visit brought what a request is looking for, too."""
        return request.sought in errand.met or self._lenient

    def _begun(self, request: Request, onward: Onward | None) -> Errand:
        errand = Errand(request, onward)

        def start() -> None:
            errand.in_lane = True
            errand.task = asyncio.create_task(self._run(errand))

        self._second_pass.enter()
        self._throttle.begin(errand.whom, start)
        return errand

    async def _run(self, errand: Errand) -> None:
        """Run an errand, and tell those who wait for it."""
        try:
            errand.visit = await self._carry_out(errand)
        except Exception as error:  # noqa: BLE001 (a fault of our own is for those who wait)
            self._errands = {name: one for name, one in self._errands.items() if one is not errand}
            for _, answer in errand.waiting:
                if not answer.done():
                    answer.set_exception(error)
        finally:
            errand.task = None
            self._second_pass.leave()
            self.step_out(errand)
        waiting, errand.waiting = errand.waiting, []
        for place, (request, answer) in enumerate(waiting):
            if errand.visit is not None and not answer.done():
                self._tell(errand, request, answer, first=place == 0)

    def _tell(self, errand: Errand, request: Request, answer: asyncio.Future[Visit], *, first: bool) -> None:
        """Tell one who waits; send again whoever needs more of the page than was read, but not who came first."""
        if errand.visit is not None and (first or self._serves(errand, request)):
            answer.set_result(errand.visit.of(request))
        else:
            self.ask(request, errand.onward).add_done_callback(functools.partial(_handed_on, answer))

    def step_out(self, errand: Errand) -> None:
        """Let the next visit of a server begin: this one has ended, or waits for something else than its lane."""
        if errand.in_lane:
            errand.in_lane = False
            self._throttle.ended(errand.whom)


def _handed_on(answer: asyncio.Future[Visit], later: asyncio.Future[Visit]) -> None:
    if answer.done() or later.cancelled():
        answer.cancel()
    elif error := later.exception():
        answer.set_exception(error)
    else:
        answer.set_result(later.result())
