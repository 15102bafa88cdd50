"""Questions to registries, gathered from many references: one request carries as many as its registry takes.

What fills a request is sent at once; what does not waits a little while others are under way that may add to it. A
registry that fails three times in a row is left alone for the run, and so is one whose answers come so late that they
would set the pace of it.
"""

from __future__ import annotations

import asyncio
import datetime
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from urllib.parse import urlencode

from citecheck.fetch.client import Fetcher
from citecheck.fetch.politeness.rate_limits import retry_after
from citecheck.model.evidence import AddressKind, Answer, Exchange, Failure, FailureKind, Request, Response
from citecheck.model.record import By, Question, Reply
from citecheck.sources.registries import SERVICES, Sender, Service

_MOST_FAILURES = 3
_MOST_TRIES = 2  # times that one question is asked
_AT_ONCE = 4  # requests of one registry that are under way or wait for its lane
_LONGEST_PAUSE = 0.5  # share of the timeout that a registry may ask for before it is left alone
_GATHERING = 0.05  # share of the timeout that a question waits for others which may go with it
_FIRST_PAUSE = 0.025  # share of the timeout before a question that failed is asked again
_PROMPT, _MOST_OVERDUE = 0.15, 0.4  # shares of the timeout: what an answer may take, and all that may come on top of it
_HOPELESS = frozenset(
    {
        FailureKind.OFFLINE,
        FailureKind.NETWORK_DOWN,
        FailureKind.HOST_PARKED,
        FailureKind.RATE_LIMITED,
        FailureKind.EXCLUDED,
        FailureKind.FORBIDDEN_ADDRESS,
    }
)
_SILENT = frozenset({FailureKind.CONNECT_TIMEOUT, FailureKind.READ_TIMEOUT, FailureKind.DEADLINE})

_KEPT = frozenset({"content-type", "retry-after"})
_OF_A_QUESTION, _OF_WHAT_IS_SLOW = 0.4, 3.0  # times the timeout that an answer may take
_HEADERS = (("Accept", "application/json, application/atom+xml;q=0.9, */*;q=0.5"),)

Waiting = tuple[Question, asyncio.Future[Answer]]


@dataclass(slots=True)
class _Desk:
    """A registry's desk: who waits by what, how many requests are under way, and how many failed in a row.

    `empty` are answers that found nothing, told once the registry was seen to find something: one that finds nothing
    whatever it is asked has said nothing. `controlled` says that it was asked for a work that it is known to hold.
    `overdue` are the seconds by which its answers came late, less those by which others came early.
    """

    service: Service
    queues: dict[By, deque[str]] = field(default_factory=lambda: defaultdict(deque))
    waiting: dict[str, list[Waiting]] = field(default_factory=dict)
    tries: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    told: dict[str, Answer] = field(default_factory=dict)
    empty: list[Answer] = field(default_factory=list)
    finds: bool = False
    controlled: bool = False
    under_way: int = 0
    failures: int = 0
    overdue: float = 0.0
    answered: bool = False
    left: Exchange | None = None
    tasks: set[asyncio.Task[None]] = field(default_factory=set)
    alarm: asyncio.TimerHandle | None = None


class Inquiries:
    """The desks of one run; `ask` returns what will hold the answer to a question.

    `warnings` say which registries were left alone though they answer.
    """

    def __init__(self, fetcher: Fetcher, sender: Sender, timeout: float) -> None:
        """Take who fetches, who asks, and by how many seconds waits are scaled."""
        self._fetcher = fetcher
        self._sender = sender
        self._timeout = timeout
        self._desks = {registry: _Desk(service) for registry, service in SERVICES.items()}
        self._turn: asyncio.Handle | None = None
        self._is_closed = False
        self.warnings: list[str] = []

    def ask(self, question: Question) -> asyncio.Future[Answer]:
        """Return what will hold the answer; the same question is asked once a run."""
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        desk = self._desks[question.registry]
        known = desk.told.get(question.key) or self._remembered(desk, question)
        if known is not None:
            answer.set_result(_to(question, known))
        elif desk.left is not None:
            answer.set_result(_unasked(desk, question, desk.left))
        else:
            if question.key not in desk.waiting:
                desk.queues[question.by].append(question.key)
                self._set_alarm(desk)
            desk.waiting.setdefault(question.key, []).append((question, answer))
            self._take_turn_soon()
        return answer

    async def close(self) -> None:
        """Give up what is under way."""
        self._is_closed = True
        tasks = [task for desk in self._desks.values() for task in desk.tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _remembered(self, desk: _Desk, question: Question) -> Answer | None:
        found = self._fetcher.recall(question)
        if found is None:
            return None
        reply, at = found
        url = desk.service.ask((question,))
        exchange = Exchange(
            request=Request(url, address=AddressKind.REGISTRY),
            outcome=Response(url=url, status=200),
            at=datetime.datetime.fromtimestamp(at, datetime.UTC),
            attempts=0,
            cached=True,
        )
        return self._tell(desk, Answer(question, exchange, reply))

    def _set_alarm(self, desk: _Desk) -> None:
        if desk.alarm is None:
            desk.alarm = asyncio.get_running_loop().call_later(_GATHERING * self._timeout, self._wait_no_longer, desk)

    def _wait_no_longer(self, desk: _Desk) -> None:
        """Send what does not fill a request all the same: it has waited for others long enough."""
        desk.alarm = None
        if not self._is_closed:
            self._send(desk, partly=True)
            if any(desk.queues.values()):
                self._set_alarm(desk)

    def _take_turn_soon(self) -> None:
        if self._turn is None:
            self._turn = asyncio.get_running_loop().call_soon(self._take_turn)

    def _take_turn(self) -> None:
        """Send what fills a request; and what does not, where nothing is under way that could add to it."""
        self._turn = None
        if self._is_closed:
            return
        for desk in self._desks.values():
            self._send(desk, partly=False)
        if not self._is_busy():
            for desk in self._desks.values():
                self._send(desk, partly=True)
        if not self._is_busy():
            for desk in self._desks.values():
                if desk.empty:
                    self._settle_empty(desk)

    def _is_busy(self) -> bool:
        return any(desk.under_way for desk in self._desks.values())

    def _send(self, desk: _Desk, *, partly: bool) -> None:
        for by, queue in desk.queues.items():
            most = desk.service.most[by]
            while queue and desk.under_way < _AT_ONCE and (partly or len(queue) >= most):
                keys = [queue.popleft() for _ in range(min(most, len(queue)))]
                desk.under_way += 1
                task = asyncio.create_task(self._carry_out(desk, by, keys))
                desk.tasks.add(task)
                task.add_done_callback(partial(self._note_end, desk, keys))

    def _note_end(self, desk: _Desk, keys: Sequence[str], task: asyncio.Task[None]) -> None:
        """Tell who still waits where a registry was left alone meanwhile, be it before its turn had come."""
        desk.tasks.discard(task)
        desk.under_way -= 1
        for key in keys:
            self._forgo(desk, key)
        self._take_turn_soon()

    async def _carry_out(self, desk: _Desk, by: By, keys: Sequence[str]) -> None:
        """Ask some questions, and tell those who wait for them."""
        questions = [desk.waiting[key][0][0] for key in keys]
        try:
            exchange, replies = await self._asked(desk, questions)
            if replies is None:
                await self._bear(desk, by, questions, exchange)
                return
            desk.failures, desk.answered = 0, True
            self._note_pace(desk, by, exchange)
            for nth, question in enumerate(questions):
                alone = _alone(desk.service, question, exchange, counted=nth == 0)
                await self._weigh(desk, Answer(question, alone, replies.get(question)))
        except Exception as error:  # noqa: BLE001 (a fault of our own is for those who wait)
            for key in keys:
                for _, answer in desk.waiting.pop(key, ()):
                    if not answer.done():
                        answer.set_exception(error)

    async def _weigh(self, desk: _Desk, answer: Answer) -> None:
        """Tell an answer, and remember it; keep a search that found nothing back until another found something."""
        if answer.question.by is By.WORDS and answer.reply is not None:
            desk.finds = desk.finds or bool(answer.records)
            if not desk.finds and desk.service.control is not None:
                desk.empty.append(answer)
                return
        ready, desk.empty = [answer, *desk.empty] if desk.finds else [answer], [] if desk.finds else desk.empty
        for one in ready:
            if one.reply is not None:
                await self._fetcher.retain(one.question, one.reply)
            self._tell(desk, one)

    def _settle_empty(self, desk: _Desk) -> None:
        """Ask a registry that found nothing so far for a work that it holds; where it misses that, it said nothing."""
        control = desk.service.control
        if control is not None and not desk.controlled and desk.left is None:
            desk.controlled = True
            self.ask(Question(desk.service.registry, By.WORDS, control.title, control))
            return
        for answer in desk.empty:
            self._tell(desk, Answer(answer.question, answer.exchange))
        desk.empty = []

    async def _asked(
        self, desk: _Desk, questions: Sequence[Question]
    ) -> tuple[Exchange, Mapping[Question, Reply] | None]:
        """Return the exchange without its body, and the replies; `None` where none came in the registry's form."""
        service = desk.service
        shown = service.ask(questions)
        self._fetcher.publish(shown, *service.limits(self._sender, questions[0].by))
        signature = urlencode(service.sign(self._sender))
        signed = f"{shown}{'&' if '?' in shown else '?'}{signature}" if signature else shown
        patience = _OF_WHAT_IS_SLOW if questions[0].by in service.slow else _OF_A_QUESTION
        request = Request(signed, headers=_HEADERS, address=AddressKind.REGISTRY)
        answer = await self._fetcher.inquire(request, patience * self._timeout)
        exchange, outcome, replies = _unsigned(answer, shown), answer.outcome, None
        if isinstance(outcome, Response) and not outcome.limited and outcome.status < 500 and outcome.complete:
            try:
                replies = service.read(questions, outcome.status, outcome.body)
            except (ValueError, TypeError, LookupError, AttributeError):
                replies = None
            if _is_spent(service, outcome):
                self._give_up(desk, exchange, FailureKind.RATE_LIMITED, "what it grants a day is nearly spent")
        return exchange, replies

    async def _bear(self, desk: _Desk, by: By, questions: Sequence[Question], exchange: Exchange) -> None:
        """Ask again what failed, after a pause; leave a registry alone that fails again and again."""
        desk.failures += 1
        pause = _pause(exchange)
        hopeless = pause > _LONGEST_PAUSE * self._timeout or _is_hopeless(exchange, answered=desk.answered)
        if hopeless or desk.failures >= _MOST_FAILURES:
            self._leave(desk, exchange)
        most = 1 if by in desk.service.slow else _MOST_TRIES
        for nth, question in enumerate(questions):
            desk.tries[question.key] += 1
            if desk.left is not None or desk.tries[question.key] >= most:
                self._tell(desk, Answer(question, _alone(desk.service, question, exchange, counted=nth == 0)))
            else:
                desk.queues[by].append(question.key)
        if desk.left is None:
            await asyncio.sleep(pause or _FIRST_PAUSE * self._timeout * desk.failures)

    def _note_pace(self, desk: _Desk, by: By, exchange: Exchange) -> None:
        """Leave a registry alone once its answers came later than a run can wait for, those that came early deducted.

        Answers that come side by side are waited for together.
        """
        if by in desk.service.slow:
            return
        _, at_once = desk.service.limits(self._sender, by)
        late = exchange.seconds - _PROMPT * self._timeout
        desk.overdue = max(0.0, desk.overdue + late / at_once)
        if desk.overdue > _MOST_OVERDUE * self._timeout:
            self._give_up(desk, exchange, FailureKind.HOST_PARKED, f"its last answer took {exchange.seconds:.0f} s")

    def _give_up(self, desk: _Desk, exchange: Exchange, kind: FailureKind, why: str) -> None:
        """Leave a registry alone that answers, and say so."""
        if desk.left is not None:
            return
        url = exchange.request.url
        because = Failure(kind, url, f"not asked: {why}")
        request = Request(url, address=AddressKind.REGISTRY)
        self._leave(desk, Exchange(request=request, outcome=because, at=exchange.at))
        self.warnings.append(f"{desk.service.registry.called} was asked no more in this run: {why}.")

    def _leave(self, desk: _Desk, exchange: Exchange) -> None:
        desk.left = exchange
        for task in desk.tasks - {asyncio.current_task()}:
            task.cancel()
        for queue in desk.queues.values():
            for key in queue:
                self._forgo(desk, key)
            queue.clear()

    def _forgo(self, desk: _Desk, key: str) -> None:
        """Tell who waits for an answer that the registry was left alone."""
        if desk.left is not None:
            for question, answer in desk.waiting.pop(key, ()):
                if not answer.done():
                    answer.set_result(_unasked(desk, question, desk.left))

    def _tell(self, desk: _Desk, answer: Answer) -> Answer:
        key = answer.question.key
        if answer.reply is not None:
            desk.told[key] = answer
        for question, waiting in desk.waiting.pop(key, ()):
            if not waiting.done():
                waiting.set_result(_to(question, answer))
        return answer


def _to(question: Question, answer: Answer) -> Answer:
    """Return an answer as that to another reference's question for the same."""
    return Answer(question, answer.exchange, answer.reply)


def _unasked(desk: _Desk, question: Question, because: Exchange) -> Answer:
    """Return the answer to a question that nobody was asked, since the registry was left alone."""
    return Answer(question, _alone(desk.service, question, because, counted=False))


def _alone(service: Service, question: Question, exchange: Exchange, *, counted: bool) -> Exchange:
    """Return an exchange as if it had been about one question alone; `counted` says whether it counts as a request."""
    url = service.ask((question,))
    return replace(
        exchange,
        request=replace(exchange.request, url=url),
        outcome=replace(exchange.outcome, url=url),
        attempts=exchange.attempts if counted else 0,
    )


def _is_spent(service: Service, answer: Response) -> bool:
    """Whether an answer says that no more is left of the day's budget than is to be left for the next run."""
    left = answer.header("x-ratelimit-remaining") or ""
    return service.reserve > 0 and left.isdecimal() and int(left) < service.reserve


def _is_hopeless(exchange: Exchange, *, answered: bool) -> bool:
    """Whether one failure is enough: not asked at all, or silence at the first question."""
    failure = exchange.outcome
    return isinstance(failure, Failure) and (failure.kind in _HOPELESS or (failure.kind in _SILENT and not answered))


def _pause(exchange: Exchange) -> float:
    outcome = exchange.outcome
    stated = outcome.header("retry-after") if isinstance(outcome, Response) else None
    return retry_after(stated, exchange.at.timestamp()) or 0.0


def _unsigned(exchange: Exchange, shown: str) -> Exchange:
    """Return an exchange without its body, and without what says who asked."""
    request = Request(shown, address=AddressKind.REGISTRY)
    outcome = exchange.outcome
    match outcome:
        case Response():
            headers = tuple((name, value) for name, value in outcome.headers if name in _KEPT)
            told: Response | Failure = Response(
                url=shown, status=outcome.status, headers=headers, complete=outcome.complete, address=outcome.address
            )
        case Failure():
            told = Failure(outcome.kind, shown, outcome.detail)
    return Exchange(request=request, outcome=told, at=exchange.at, seconds=exchange.seconds, attempts=exchange.attempts)
