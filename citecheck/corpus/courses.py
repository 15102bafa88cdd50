"""The way of one reference: what is asked for it next, and what has come of that; the turns of the local engine's loop.

A course is a value that waits between two rounds; one that waits for nothing has come to its end.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from citecheck import sources
from citecheck.biblio.urls.fragments import place_within
from citecheck.corpus.wants import Want
from citecheck.fetch.territory import Onward
from citecheck.judging.records.holdings import Holdings
from citecheck.model.evidence import AddressKind, Answer, Evidence, Exchange, Failure, FailureKind, Request, Visit
from citecheck.model.record import Question
from citecheck.model.reference import Reference
from citecheck.model.settings import Settings
from citecheck.sources.registries import SERVICES

Result = Visit | Answer | Onward
"""What comes of a want: a visit that another host has to go on with is an `Onward`."""


@dataclass(frozen=True, slots=True)
class Wait:
    """One thing that a course waits for, and how far that has come."""

    asked: Request | Question
    onward: Onward | None = None
    came: Visit | Answer | None = None

    def want(self, *, fragments: bool) -> Want:
        """Return what is to be asked for it; with the place in the page, where such places are looked for."""
        if fragments and isinstance(self.asked, Request) and (place := place_within(self.asked.url)):
            return Want(replace(self.asked, fragments=frozenset({place})), self.onward)
        return Want(self.asked, self.onward)

    def after(self, result: Result | None, at: datetime.datetime) -> Wait:
        """Return it as it stands once a part has ended; `None` where that part was given up."""
        match result:
            case Onward():
                return replace(self, onward=result)
            case Answer() if isinstance(self.asked, Question):
                return replace(self, came=Answer(self.asked, result.exchange, result.reply))
            case Visit() if isinstance(self.asked, Request):
                return replace(self, came=result.of(self.asked))
        return replace(self, came=self._given_up(at))

    def _given_up(self, at: datetime.datetime) -> Visit | Answer:
        match self.asked:
            case Request():
                failure = Failure(
                    FailureKind.INTERRUPTED, self.asked.url, "the part of the run that asks it was given up"
                )
                return Visit(Exchange(request=self.asked, outcome=failure, at=at, attempts=0))
            case Question():
                url = SERVICES[self.asked.registry].ask((self.asked,))
                failure = Failure(FailureKind.INTERRUPTED, url, "the part of the run that asks it was given up")
                request = Request(url, address=AddressKind.REGISTRY)
                return Answer(self.asked, Exchange(request=request, outcome=failure, at=at, attempts=0))


@dataclass(frozen=True, slots=True)
class Course:
    """A reference on its way, by its place in its share: what is known of it, and what it waits for."""

    place: int
    evidence: Evidence = field(default_factory=Evidence)
    waits: tuple[Wait, ...] = ()

    def wants(self, settings: Settings) -> Iterator[Want]:
        """Yield what is to be asked for it in the next round."""
        for wait in self.waits:
            if wait.came is None:
                yield wait.want(fragments=settings.fragments)

    def going_on(
        self, reference: Reference, results: Mapping[bytes, Result], settings: Settings, at: datetime.datetime
    ) -> Course:
        """Return the course after a round; once all has come that it waited for, what that means is asked next."""
        waits = tuple(
            wait if wait.came else wait.after(results.get(wait.want(fragments=settings.fragments).key), at)
            for wait in self.waits
        )
        if any(wait.came is None for wait in waits):
            return replace(self, waits=waits)
        evidence = self.evidence
        for wait in waits:
            match wait.came:
                case Visit():
                    evidence = sources.remember(evidence, wait.came)
                case Answer():
                    evidence = sources.hear(evidence, wait.came)
        return Course(self.place, evidence, tuple(map(Wait, asked_next(reference, evidence, settings))))


def asked_next(reference: Reference, evidence: Evidence, settings: Settings) -> Sequence[Request | Question]:
    """Return what is asked next for a reference: questions before visits, and an archive last."""
    chosen = frozenset(settings.registries)
    return (
        sources.inquire(Holdings.of(reference, evidence), chosen)
        or sources.plan(reference, evidence)
        or sources.preserve(reference, evidence, chosen, save=settings.save)
    )
