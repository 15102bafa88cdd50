"""One visit: from an address along its redirects to the final answer, or to the fault that ended it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from citecheck.biblio.urls import host, normalise, resource
from citecheck.fetch.one_address import Asking
from citecheck.fetch.politeness.retry import Outcome
from citecheck.fetch.politeness.throttle import server
from citecheck.fetch.redirects import location, next_address, refreshed_address
from citecheck.fetch.territory import HandedOnError, Onward
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.limits import longest_address, most_redirects
from citecheck.model.evidence import Failure, FailureKind, Hop, Response


@dataclass(slots=True)
class Chain:
    """A chain of redirects under way: its asking, the redirects so far, and the states it has been in."""

    asking: Asking
    hops: list[Hop] = field(default_factory=list)
    seen: set[tuple[str, str]] = field(default_factory=set)

    async def make(self, onward: Onward | None = None) -> Outcome:
        """Follow the request's address to its end; every fault of the world comes back as a `Failure`.

        `onward` is how far another has followed it already. Raise HandedOnError where another is to go on.
        """
        url = self._taken_up(onward) if onward else normalise(self.asking.request.url)
        while True:
            self.seen.add(self._state(url))
            outcome = await self.asking.answer(url)
            try:
                further = _further(url, outcome)
                self._check_chain(further)
            except Fault as error:
                outcome, further = Failure(error.kind, url, error.detail), None
            if isinstance(outcome, Failure):
                invalid = bool(self.hops) and outcome.kind is FailureKind.INVALID_URL
                kind = FailureKind.BAD_REDIRECT if invalid else outcome.kind  # the address cited could be asked
                return replace(outcome, kind=kind, redirects=tuple(self.hops))
            if further is None:
                return replace(outcome, redirects=tuple(self.hops))
            self.hops.append(Hop(url, outcome.status, further))
            if server(further) != server(url):
                self._leave_to_others(further)
                self.asking.move_on()
            url = further

    def _taken_up(self, onward: Onward) -> str:
        """Go on where another has stopped; return the address that is asked next."""
        asking = self.asking
        asking.spent, asking.attempts = onward.spent, onward.attempts
        asking.cookies = onward.jar()
        self.hops, self.seen = list(onward.hops), set(onward.seen)
        return onward.url

    def _leave_to_others(self, further: str) -> None:
        """Raise HandedOnError where the address belongs to a host that is not ours to ask."""
        territory = self.asking.means.territory
        if territory.holds(host(further)):
            return
        if self.asking.once is not None:
            raise Fault(FailureKind.BAD_REDIRECT, f"it redirects to another host, {host(further)}")
        raise HandedOnError(Onward.made(further, self.hops, self.seen, self.asking))

    def _check_chain(self, further: str | None) -> None:
        if further is None:
            return
        if self._state(further) in self.seen:
            raise Fault(FailureKind.REDIRECT_LOOP, f"it redirects in a circle, back to {further}")
        if len(further) > longest_address:
            raise Fault(FailureKind.TOO_MANY_REDIRECTS, "it redirects to an ever longer address")
        if len(self.hops) >= most_redirects:
            raise Fault(FailureKind.TOO_MANY_REDIRECTS, f"more than {most_redirects} redirects")

    def _state(self, url: str) -> tuple[str, str]:
        """Return what a server would see: an address seen again with another cookie is not a circle."""
        jar = self.asking.cookies.jar if self.asking.cookies is not None else ()
        return resource(url), "&".join(sorted(f"{cookie.name}={cookie.value}" for cookie in jar))


def _further(url: str, outcome: Outcome) -> str | None:
    """Return where the answer leads on to; `None` where it is the last."""
    if isinstance(outcome, Failure):
        return None
    return next_address(url, outcome.status, location(outcome.header("location"))) or _refreshed(url, outcome)


def _refreshed(url: str, outcome: Response) -> str | None:
    if outcome.status != 200:
        return None
    return refreshed_address(url, outcome.header("refresh"), outcome.header("content-type"), outcome.body)
