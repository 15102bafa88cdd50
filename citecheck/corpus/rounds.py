"""The rounds of a run: which steps are due, by what lies in the output; who carries them out is a crew's affair.

Nothing is kept in mind that does not lie there: a run that was killed goes on from what it finds.
"""

from __future__ import annotations

import errno
import time
from collections import Counter, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any, Protocol, TypeVar

from citecheck.biblio.urls import host
from citecheck.corpus import campaign as places
from citecheck.corpus import steps
from citecheck.corpus.campaign import Campaign, Share
from citecheck.corpus.lanes import Part, Timetable, dealt
from citecheck.corpus.results import total
from citecheck.corpus.steps import Begun, Learnt, Visited
from citecheck.corpus.wants import lane
from citecheck.errors import InputError

T = TypeVar("T")

_MOST_TRIES = 3
_LARGEST_PART, _PARTS_A_PLACE = 5_000, 3
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


class Crew(Protocol):
    """Who carries steps out: many at once, on this machine or on others."""

    @property
    def places(self) -> int:
        """How many steps are carried out at once."""

    @property
    def beside(self) -> int:
        """How many of them a worker carries out at once."""

    def begin(self, task: Hashable, step: Callable[[], Any]) -> None:
        """Have a step carried out."""

    def ended(self) -> tuple[Hashable, Any]:
        """Wait for a step to end; return its task with what it returned, or with the exception that ended it."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: what it is at, in which round, how much of that is done, and what was given up."""

    doing: str
    round: int
    done: int
    of: int
    unit: str
    fault: str = ""

    @property
    def stage(self) -> str:
        """What it is at, in a few words."""
        return f"{self.doing}, round {self.round}" if self.doing in {"visiting", "learning"} else self.doing


@dataclass(slots=True)
class Rounds:
    """One run, from its shares to its summary; `tell` hears how far it is."""

    run: Campaign
    shares: Sequence[Share]
    crew: Crew
    tell: Callable[[Progress], None] = lambda _: None
    _networks: Counter[str] = field(default_factory=Counter)
    _requests: int = 0
    _away: dict[str, float] = field(default_factory=dict)

    def carry_out(self) -> dict[str, Any]:
        """Carry out whatever is still to be done, and return the summary."""
        faults, demand = self._read()
        rounds = 0

        def due() -> Demand:
            return demand

        while plan := self._planned(rounds + 1, due):
            rounds += 1
            self._visit(rounds, plan)
            due = partial(self._learnt, rounds, plan)  # only when no plan of the next round lies there yet
        return self._judge(rounds, faults)

    def _read(self) -> tuple[list[str], Demand]:
        """Have all shares read and begun; of a document that two of them have read, the first has the references."""
        tasks = {share.number: partial(steps.read, self.run, share) for share in self.shares}
        documents, demand, faults = _Documents(), Demand(), dict[int, Sequence[str]]()
        for number, outcome in self._each("reading", 0, tasks, "shares"):
            begun = (
                steps.give_up_reading(self.run, self.shares[number], _why(outcome))
                if isinstance(outcome, Exception)
                else outcome
            )
            faults[number] = begun.told.faults
            for share, learnt in documents.add(number, begun):
                demand.add(share, learnt)
        again = {one: partial(steps.begin_without, self.run, one, some) for one, some in documents.doubles.items()}
        for number, begun in _all_well(self._each("reading again", 0, again, "shares")):
            demand.add(number, begun.learnt)
        return [fault for _, some in sorted(faults.items()) for fault in some], demand

    def _learnt(self, round_: int, plan: Plan) -> Demand:
        numbers = [part.number for part in plan.parts]
        tasks = {one: partial(steps.learn, self.run, one, round_, numbers, self._network) for one in plan.shares}
        demand = Demand()
        for number, learnt in _all_well(self._each("learning", round_, tasks, "shares")):
            demand.add(number, learnt)
        return demand

    def _planned(self, round_: int, due: Callable[[], Demand]) -> Plan | None:
        """Return the parts of a round, dealt once for all tries; `None` where nothing is left to ask."""
        written = self.run.store.read_json(places.plan(round_))
        if written is None:
            demand = due()
            size = demand.lengths.total() // (_PARTS_A_PLACE * max(1, self.crew.places))
            parts = dealt(demand.lengths, min(max(size, self.run.least), _LARGEST_PART))
            plan = Plan(parts, tuple(sorted(demand.shares)))
            self.run.store.write_json(places.plan(round_), plan.as_json())
        else:
            plan = Plan.of(written)
        return plan if plan.parts else None

    def _visit(self, round_: int, plan: Plan) -> None:
        timetable = Timetable(list(plan.parts))
        parts = {part.number: part for part in plan.parts}
        here = self.run.store.names(places.answers(round_, 0).rpartition("/")[0])
        for part in plan.parts:
            if places.answers(round_, part.number).rpartition("/")[2] in here:
                timetable.waiting.remove(part)
                self._count(Visited(**self.run.store.read_json(places.visited(round_, part.number))))

        def next_task() -> tuple[int, Callable[[], Visited]] | None:
            part = timetable.take()
            return (
                (part.number, partial(steps.visit, self.run, round_, part, plan.shares, self._away_for(part)))
                if part
                else None
            )

        size = sum(part.size for part in plan.parts)
        done = size - sum(part.size for part in timetable.waiting)
        self.tell(Progress("visiting", round_, done, size, "addresses"))
        for number, outcome in self._flow(next_task):
            timetable.ended(parts[number])
            told = (
                steps.give_up_visiting(self.run, round_, parts[number], _why(outcome))
                if isinstance(outcome, Exception)
                else outcome
            )
            self._count(told)
            done += parts[number].size
            fault = told.fault and _part_given_up(round_, number, told.fault)
            self.tell(Progress("visiting", round_, done, size, "addresses", fault))

    def _away_for(self, part: Part) -> dict[str, float]:
        """Return who of the hosts of a part is to be left alone, and until when."""
        now = time.time()
        self._away = {whom: until for whom, until in self._away.items() if until > now}
        named = ((whom, until, whom if "://" in whom else f"//{whom}") for whom, until in self._away.items())
        return {whom: until for whom, until, url in named if part.owns(lane(host(url)))}

    def _count(self, told: Visited) -> None:
        self._away |= told.away
        self._networks[told.network] += told.results > 0
        self._requests += told.requests

    @property
    def _network(self) -> str:
        """How all that was asked so far has found it; `up` stays so."""
        return next((state for state in ("up", "captive", "down") if self._networks[state]), "unknown")

    def _judge(self, rounds: int, unread: Sequence[str]) -> dict[str, Any]:
        tasks = {one.number: partial(steps.judge, self.run, one.number, rounds, self._network) for one in self.shares}
        counts = dict(_all_well(self._each("judging", rounds, tasks, "shares")))
        faults = [*unread, *(fault for round_ in range(1, rounds + 1) for fault in self._given_up(round_))]
        return {
            "offline": self.run.settings.offline,
            "network": self._network,
            "rounds": rounds,
            "requests": self._requests,
            **total(counts.values()),
            "faults": faults,
        }

    def _given_up(self, round_: int) -> Iterator[str]:
        folder = places.visited(round_, 0).rpartition("/")[0]
        for name in sorted(self.run.store.names(folder)):
            if fault := self.run.store.read_json(f"{folder}/{name}")["fault"]:
                yield _part_given_up(round_, int(name.removesuffix(".json")), fault)

    def _each(
        self, doing: str, round_: int, tasks: Mapping[int, Callable[[], T]], unit: str
    ) -> Iterator[tuple[int, T | Exception]]:
        waiting = deque(tasks.items())
        if tasks:
            self.tell(Progress(doing, round_, 0, len(tasks), unit))
        for done, ended in enumerate(self._flow(lambda: waiting.popleft() if waiting else None), 1):
            self.tell(Progress(doing, round_, done, len(tasks), unit))
            yield ended

    def _flow(self, next_task: Callable[[], tuple[int, Callable[[], Any]] | None]) -> Iterator[tuple[int, Any]]:
        """Keep every place of the crew busy; yield each task as it ends, what fails only after a few tries."""
        under_way: dict[int, tuple[Callable[[], Any], int]] = {}
        while True:
            while len(under_way) < self.crew.places and (task := next_task()):
                under_way[task[0]] = task[1], 1
                self.crew.begin(*task)
            if not under_way:
                return
            name, outcome = self.crew.ended()
            step, tries = under_way.pop(int(str(name)))
            if isinstance(outcome, OSError) and outcome.errno in _FULL:
                raise InputError(_FULL_DISK.format(outcome.strerror)) from outcome
            if isinstance(outcome, Exception) and tries < _MOST_TRIES:
                under_way[int(str(name))] = step, tries + 1
                self.crew.begin(name, step)
            else:
                yield int(str(name)), outcome


_FULL_DISK = "A disk of this run is full ({}): make room, then let `citecheck corpus resume` go on; nothing is lost."


@dataclass(frozen=True, slots=True)
class Plan:
    """The parts of a round, and the shares that wait for them."""

    parts: tuple[Part, ...]
    shares: tuple[int, ...]

    def as_json(self) -> dict[str, Any]:
        """Return it as JSON holds it; numbers of 128 bits are more than some readers of JSON take."""
        parts = [asdict(part) | {"low": str(part.low), "high": str(part.high)} for part in self.parts]
        return {"parts": parts, "shares": self.shares}

    @classmethod
    def of(cls, written: Mapping[str, Any]) -> Plan:
        """Return the plan that was written so."""
        parts = (
            Part(**one | {"low": int(one["low"]), "high": int(one["high"]), "without": tuple(one["without"])})
            for one in written["parts"]
        )
        return cls(tuple(parts), tuple(written["shares"]))


@dataclass(slots=True)
class Demand:
    """What is to be asked in a round: how much of each lane, and the shares that want any."""

    lengths: Counter[int] = field(default_factory=Counter)
    shares: list[int] = field(default_factory=list)

    def add(self, share: int, learnt: Learnt) -> None:
        """Add what a share wants."""
        self.lengths.update(learnt.lengths)
        self.shares += [share] if learnt.lengths else []


@dataclass(slots=True)
class _Documents:
    """The documents of the shares read so far, in the order of the shares; `doubles` are those of an earlier one."""

    doubles: dict[int, frozenset[str]] = field(default_factory=dict)
    _met: set[str] = field(default_factory=set)
    _waiting: dict[int, Begun] = field(default_factory=dict)
    _next: int = 0

    def add(self, share: int, begun: Begun) -> Iterator[tuple[int, Learnt]]:
        """Take note of a share; yield what those want that have no document of an earlier one, once that is known."""
        self._waiting[share] = begun
        while one := self._waiting.pop(self._next, None):
            documents = frozenset() if one.told.table else frozenset(one.told.documents)
            if again := documents & self._met:
                self.doubles[self._next] = again
            else:
                yield self._next, one.learnt
            self._met |= documents
            self._next += 1


def _part_given_up(round_: int, part: int, fault: str) -> str:
    return f"Part {part:06} of round {round_} was given up: {fault}"


def _all_well(ended: Iterable[tuple[int, T | Exception]]) -> Iterator[tuple[int, T]]:
    for number, outcome in ended:
        if isinstance(outcome, Exception):
            raise outcome
        yield number, outcome


def _why(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0][:300]
