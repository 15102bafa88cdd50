"""The fetcher: answers requests from the cache or from the world, each address visited once a run."""

from __future__ import annotations

import asyncio
import functools
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from types import TracebackType
from typing import Self

from citecheck.biblio.urls import host as host_of
from citecheck.biblio.urls import resource
from citecheck.fetch.cache.freshness import LONGEST, Outcome, is_kept, sign
from citecheck.fetch.cache.records import Record, key
from citecheck.fetch.cache.silences import is_held_against, is_silent
from citecheck.fetch.cache.store import Cache
from citecheck.fetch.cache.understood import Understood, digests
from citecheck.fetch.errands import Errand, Errands
from citecheck.fetch.exchanges import (
    LearntMeanwhileError,
    is_absent,
    is_limited,
    is_unasked,
    joined,
    made,
    refreshed,
    shortened,
    validators,
)
from citecheck.fetch.outage import probes
from citecheck.fetch.outage.network_state import Kind, State, all_works
from citecheck.fetch.politeness.second_pass import SecondPass
from citecheck.fetch.politeness.shelf import Shelf
from citecheck.fetch.politeness.throttle import Throttle, server
from citecheck.fetch.refusals import refused
from citecheck.fetch.territory import EVERYWHERE, Onward, Territory
from citecheck.fetch.wire.limits import Deadlines, at_once, cap
from citecheck.model.evidence import AUTHORITIES, Exchange, Failure, FailureKind, Request, Response, Sought, Visit
from citecheck.model.observer import Wait
from citecheck.model.page import Page, PageKind
from citecheck.model.record import Question, Reply
from citecheck.model.settings import Settings

Enough = Callable[[str | None, bytes, Sought], bool]
Understand = Callable[[Exchange, Page | None], Awaitable[Visit]]

_SHORTEST_INQUIRY = 5.0  # seconds that a question to a registry is granted whatever the timeout
_SECOND_LOOK = 0.1  # share of the timeout before a dead address is asked again
_UNSTATED_PAUSE = 0.15  # share of the timeout to leave a host alone at first that limits us for no stated time
_GONE = frozenset({PageKind.ERROR, PageKind.PARKED, PageKind.DEFAULT})  # a success that shows no source

_Read = tuple[Exchange, Visit]  # with its body, and as it was understood


async def _whole(exchange: Exchange, page: Page | None) -> Visit:
    return Visit(exchange, page)


class Fetcher:
    """The only door to the network, as an asynchronous context manager.

    `enough(content_type, body, sought)` says whether so much of a body is enough, `kind` what page an answer shows,
    `understand` what a run keeps of an exchange, whose page may be known; `reader` names who reads pages, with its
    version: what the same one understood before is not read again. `waits` hears of each wait for a server that limits
    us; `territory` says which hosts are this run's to ask. `fetch` and `visit` never raise for a fault of the world.
    `network` is `up`, `down` or `unknown`; `requests` and `from_cache` count; `warnings` are for the user.
    """

    def __init__(  # noqa: PLR0913 (by name, and each but the first two has its default)
        self,
        settings: Settings,
        enough: Enough,
        *,
        kind: Kind = all_works,
        understand: Understand = _whole,
        reader: str = "",
        probed: Sequence[tuple[str, int]] = probes.well_known,
        waits: Callable[[Wait], None] = lambda _: None,
        territory: Territory = EVERYWHERE,
    ) -> None:
        """Take the run's settings; raise ConfigurationError where a proxy or certificate among them cannot be used."""
        self._settings = settings
        self._enough = enough
        self._kind = kind
        self._understand = understand
        self._reader = reader
        self._territory = territory
        self._cache = Cache(settings.cache_dir)
        self._second_pass = SecondPass(settings.patience, _UNSTATED_PAUSE * settings.timeout, time.monotonic, waits)
        self._shelf = Shelf()
        self._throttle = Throttle(
            at_once(settings.concurrency), settings.per_host, settings.timeout, settings.address_rules.spacing
        )
        self._errands = Errands(self._throttle, self._second_pass, self._carry_out, lenient=settings.offline)
        if not settings.offline:
            self._reach_out(probed)
        self.from_cache = 0

    def _reach_out(self, probed: Sequence[tuple[str, int]]) -> None:
        """Take what reaches the world, which takes long to load: a run that asks nobody does without."""
        from citecheck.fetch.outfit import Outfit

        self._outfit = Outfit(
            self._settings, self._throttle, self._shelf, kind=self._kind, probed=probed, territory=self._territory
        )
        self._means, self._resolver = self._outfit.means, self._outfit.resolver

    async def __aenter__(self) -> Self:
        """Begin."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        """Stop what is under way; what was learnt is in the cache."""
        await self._errands.close()
        if not self._settings.offline:
            await self._outfit.close()
        self._cache.close()

    @property
    def network(self) -> State:
        """Whether the network was found up or down; `unknown` where nothing was asked."""
        return "unknown" if self._settings.offline else self._means.network.state

    @property
    def requests(self) -> int:
        """How many requests were sent."""
        return 0 if self._settings.offline else self._means.requests

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the user should know of the cache."""
        return tuple(self._cache.warnings)

    async def fetch(self, request: Request) -> Exchange:
        """Return what the world, or the cache, answers to a request."""
        return (await self.visit(request)).exchange

    async def visit(self, request: Request) -> Visit:
        """Return what the world, or the cache, answers to a request, as it was understood."""
        return await self.ask(request)

    def ask(self, request: Request, onward: Onward | None = None) -> asyncio.Future[Visit]:
        """Return what will hold the visit that a request leads to; the visit itself begins when its turn comes.

        `onward` is how far another run has come with it; HandedOnError says how far this one has, where another is to
        go on.
        """
        return self._errands.ask(request, onward)

    def publish(self, url: str, spacing: float, at_once: int) -> None:
        """Keep to what the server of an address publishes: seconds between two requests, and how many at once."""
        self._throttle.publish(server(url), spacing, at_once)

    def pauses(self) -> dict[str, float]:
        """Return for how many seconds servers, or origins, have asked to be left alone still."""
        return {} if self._settings.offline else self._throttle.pauses() | self._means.circuits.pauses()

    def leave_alone(self, pauses: Mapping[str, float]) -> None:
        """Keep to the pauses that were asked for before this run."""
        for whom, seconds in pauses.items():
            if "://" in whom:
                self._means.circuits.sent_away(whom, seconds)
            else:
                self._throttle.leave_alone(whom, seconds)

    async def inquire(self, request: Request, patience: float) -> Exchange:
        """Return what a registry answers, whole, asked once: who asks decides what is asked again, and remembers it.

        `patience` are the seconds that the answer may take.
        """
        if self._settings.offline:
            return made(request, Failure(FailureKind.OFFLINE, request.url, "not asked: offline"), attempts=0)
        from citecheck.fetch.one_address import Asking
        from citecheck.fetch.redirect_chain import Chain

        deadlines = Deadlines.of(max(patience, _SHORTEST_INQUIRY))
        asking = Asking(self._means, request, lambda _, __: False, whose=request, once=deadlines)
        try:
            with self._second_pass.visiting():
                outcome = await Chain(asking).make()
        finally:
            self._shelf.put(request, 0)
        return made(request, outcome, attempts=asking.attempts, seconds=asking.spent)

    def recall(self, question: Question) -> tuple[Reply, float] | None:
        """Return what a registry replied to a question, and when (POSIX), where that still holds."""
        if self._settings.refresh and not self._settings.offline:
            return None
        limit = self._settings.max_age.total_seconds() if self._settings.max_age is not None else None
        found = self._cache.recall(question, lenient=self._settings.offline, limit=limit)
        self.from_cache += found is not None
        return found

    async def retain(self, question: Question, reply: Reply) -> None:
        """Remember what a registry replied to a question."""
        await self._cache.retain(question, reply)

    async def _carry_out(self, errand: Errand) -> Visit:
        """Make a visit, and let go of its body once it was understood."""
        try:
            return await self._found_or_made(errand, watching=True)
        except LearntMeanwhileError:
            return await self._found_or_made(errand)
        finally:
            self._shelf.put(errand, 0)

    async def _found_or_made(self, errand: Errand, *, watching: bool = False) -> Visit:
        """Make a visit, unless the cache has it, and understand what it brings.

        Raise LearntMeanwhileError where another run has made it meanwhile, and this one is watching for that.
        """
        request, name = errand.request, key(errand.request)
        record, is_new, understood = self._remembered(name, request), False, None
        if refusal := refused(request.url, record, self._settings.address_rules):
            exchange, visit = await self._read(made(request, refusal, attempts=0))
        elif record is not None and self._holds(record, request):
            self.from_cache += 1
            understood = record.understood
            exchange, visit = await self._read(record.exchange(request), understood)
        elif self._settings.offline:
            not_asked = Failure(FailureKind.OFFLINE, request.url, "not asked: offline")
            exchange, visit = await self._read(made(request, not_asked, attempts=0))
        else:
            exchange, visit = await self._make(errand, record, watching=watching)
            is_new = is_kept(exchange.outcome)
        met = (sought for sought in errand.sought if self._suffices(exchange.outcome, sought, understood))
        errand.met.update(met)
        news = self._understood(exchange, visit, errand.met) if understood is None else None
        if is_new:
            await self._keep(exchange, visit, news)
        elif record is not None and news is not None:
            await self._cache.annotate(name, record.at, news)
        if not is_silent(visit):
            return visit
        return replace(visit, exchange=replace(visit.exchange, silence=self._cache.silence(name)))

    async def _make(self, errand: Errand, record: Record | None, *, watching: bool) -> _Read:
        """Visit, and visit again what limits us and what seems dead."""
        exchange = await self._visit(errand, record, watching=watching)
        if is_limited(exchange.outcome):
            exchange = self._set_aside(errand, exchange)
            exchange = await self._wait_for_leave(errand, exchange)
        exchange, visit = await self._read(exchange)
        known_dead = record is not None and record.history.deaths > 0
        if await self._seems_dead(visit, exchange.outcome) and not known_dead:
            await self._keep(exchange, visit, provisional=True)
            exchange = self._set_aside(errand, exchange)
            exchange = await self._look_again(errand, exchange)
            if is_absent(exchange.outcome):
                exchange = await self._look_at_last(errand, exchange)
            exchange, visit = await self._read(exchange)
        return exchange, visit

    def _set_aside(self, errand: Errand, exchange: Exchange) -> Exchange:
        """Let others go first while an address waits to be asked again; return what is kept of it meanwhile."""
        self._errands.step_out(errand)
        self._shelf.put(errand, 0)
        return shortened(exchange)

    async def _keep(
        self, exchange: Exchange, visit: Visit, understood: Understood | None = None, *, provisional: bool = False
    ) -> None:
        gone = await self._shows_no_source(visit, exchange.outcome)
        silent = is_silent(visit) and is_held_against(visit, self.network)
        name = key(exchange.request)
        await self._cache.store(name, exchange, understood, provisional=provisional, gone=gone, silent=silent)

    def _understood(self, exchange: Exchange, visit: Visit, met: set[Sought]) -> Understood | None:
        """Return what to remember of a body beside it; nothing where our own limits ended the reading."""
        page, outcome = visit.page, exchange.outcome
        if not self._reader or page is None or page.kind is PageKind.UNREAD or isinstance(outcome, Failure):
            return None
        return Understood(self._reader, page, len(outcome.body), exchange.request.fragments, digests(met))

    def _remembered(self, name: str, request: Request) -> Record | None:
        """Return what is remembered of a request; its body is opened unless what was understood of it is enough."""
        record = self._cache.look_up(name, "" if request.address in AUTHORITIES else self._reader)
        if record is None or record.understood is None:
            return record
        serves = request.fragments <= record.understood.fragments and self._holds(record, request)
        return record if serves else self._cache.look_up(name)

    async def _read(self, exchange: Exchange, understood: Understood | None = None) -> _Read:
        return exchange, await self._understand(exchange, understood.page if understood else None)

    async def _visit(self, errand: Errand, record: Record | None, *, watching: bool = False) -> Exchange:
        from citecheck.fetch.one_address import Asking
        from citecheck.fetch.redirect_chain import Chain

        request = errand.request
        asking = Asking(self._means, request, functools.partial(self._wanted, errand.sought), whose=errand)
        asking.move_on = functools.partial(self._errands.step_out, errand)
        if watching:
            asking.learnt = functools.partial(self._is_learnt, key(request), record.at if record else 0.0)
        remembered = record.outcome if record is not None else None
        if isinstance(remembered, Response) and self._may_still_hold(remembered, request):
            asking.validators, asking.validated = validators(remembered), resource(remembered.url)
        outcome = await Chain(asking).make(errand.onward)
        if isinstance(outcome, Response) and outcome.status == 304 and isinstance(remembered, Response):
            outcome = refreshed(remembered, outcome)
        exchange = made(request, outcome, attempts=asking.attempts, seconds=asking.spent)
        return replace(exchange, last_ok=record.last_ok) if record is not None else exchange

    def _is_learnt(self, name: str, since: float) -> bool:
        return self._cache.learnt_at(name) > since

    async def _look_again(self, errand: Errand, first: Exchange) -> Exchange:
        """Ask a dead address once more a little later: dead means dead twice."""
        await asyncio.sleep(_SECOND_LOOK * self._settings.timeout)
        self._resolver.forget(host_of(first.outcome.url))
        second = await self._visit(errand, None)
        outcome = second.outcome
        if isinstance(outcome, Failure) and sign(outcome) == "neither" and isinstance(first.outcome, Response):
            outcome = first.outcome
        return joined(first, replace(second, outcome=outcome))

    async def _look_at_last(self, errand: Errand, so_far: Exchange) -> Exchange:
        """Ask for a host that does not exist once more when all else is done: name services have bad moments."""
        outcome = so_far.outcome
        if self._resolver.pinned(host_of(outcome.url)):
            return so_far
        await self._second_pass.begun()
        self._resolver.forget(host_of(outcome.url))
        self._means.circuits.forget(outcome.url)
        return joined(so_far, await self._visit(errand, None))

    async def _wait_for_leave(self, errand: Errand, so_far: Exchange) -> Exchange:
        """Ask a host that limits us again at the end of the run, as often as its pauses and our patience allow."""
        while is_limited(so_far.outcome):
            url, circuits = so_far.outcome.url, self._means.circuits
            whom, stated = server(url), max(circuits.sent_away_for(url), self._throttle.pause(url))
            if not await self._second_pass.wait(whom, stated):
                break
            circuits.try_again(url)
            again = await self._visit(errand, None)
            if is_unasked(again.outcome) and not is_unasked(so_far.outcome):
                again = replace(again, outcome=so_far.outcome)
            so_far = joined(so_far, again)
            if not is_limited(so_far.outcome):
                self._second_pass.let_through(whom)
        return so_far

    async def _seems_dead(self, visit: Visit, outcome: Outcome) -> bool:
        """Whether the outcome speaks of a source that is not there; an authority's *no* is what it was asked for."""
        if visit.address in AUTHORITIES:
            return False
        return sign(outcome) == "dead" or await self._shows_no_source(visit, outcome)

    async def _shows_no_source(self, visit: Visit, outcome: Outcome) -> bool:
        """Whether a success speaks of a source that is not there."""
        if visit.address in AUTHORITIES or isinstance(outcome, Failure) or outcome.status >= 300:
            return False
        return (visit.page.kind if visit.page else await self._kind(outcome)) in _GONE

    def _wanted(self, sought: set[Sought], content_type: str | None, body: bytes) -> bool:
        return all(self._enough(content_type, body, one) for one in sought)

    def _suffices(self, outcome: Outcome, sought: Sought, understood: Understood | None = None) -> bool:
        """Whether so much was read that what is sought, too, would have been met."""
        if isinstance(outcome, Failure) or outcome.complete:
            return True
        content_type = outcome.header("content-type")
        if understood is not None:  # whose body was not opened
            return understood.size >= cap(content_type) or digests({sought}) <= understood.met
        return len(outcome.body) >= cap(content_type) or self._enough(content_type, outcome.body, sought)

    def _holds(self, record: Record, request: Request) -> bool:
        if self._settings.offline or self._settings.refresh:
            return self._settings.offline
        limit = self._settings.max_age
        ends = min(record.expires, record.at + limit.total_seconds()) if limit is not None else record.expires
        now = time.time()
        return (
            now < ends
            and record.expires <= now + LONGEST
            and self._suffices(record.outcome, request.sought, record.understood)
        )

    def _may_still_hold(self, remembered: Response, request: Request) -> bool:
        """Whether a source may answer that what is remembered of it has not changed."""
        return remembered.status == 200 and not self._settings.refresh and self._suffices(remembered, request.sought)
