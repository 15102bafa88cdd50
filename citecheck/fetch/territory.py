"""The hosts that a run may ask, where several runs share the web: each host is one run's, for as long as that lasts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from citecheck.model.evidence import Hop

if TYPE_CHECKING:
    import httpx

_State = tuple[str, str]


class OutOfBoundsError(Exception):
    """What is to be asked is not, or no longer, this run's to ask."""


class _Spending(Protocol):
    cookies: httpx.Cookies | None
    spent: float
    attempts: int


@dataclass(frozen=True, slots=True)
class Onward:
    """A visit that another run goes on with: the address to ask next, and what the visit has met so far.

    `kept` are its cookies by their attributes, `spent` the seconds and `attempts` the requests beyond the first.
    """

    url: str
    hops: tuple[Hop, ...]
    seen: frozenset[_State]
    kept: tuple[tuple[tuple[str, object], ...], ...] = ()
    spent: float = 0.0
    attempts: int = 1

    @classmethod
    def made(cls, url: str, hops: Iterable[Hop], seen: Iterable[_State], asking: _Spending) -> Onward:
        """Write down how far a visit has come."""
        jar = asking.cookies.jar if asking.cookies is not None else ()
        kept = tuple(tuple(sorted(vars(cookie).items())) for cookie in jar)
        return cls(url, tuple(hops), frozenset(seen), kept, asking.spent, asking.attempts)

    def jar(self) -> httpx.Cookies | None:
        """Return the cookies of the visit."""
        from citecheck.fetch.cookies import cookie, cookies

        return cookies(cookie(dict(one)) for one in self.kept) if self.kept else None


class HandedOnError(Exception):
    """A visit has come to a host that another run asks; `onward` is where that one goes on."""

    def __init__(self, onward: Onward) -> None:
        """Take how far the visit has come."""
        super().__init__(onward.url)
        self.onward = onward


@dataclass(frozen=True, slots=True)
class Territory:
    """Which hosts are a run's to ask, and whether they still are."""

    holds: Callable[[str], bool]
    is_ours: Callable[[], bool]

    def check(self) -> None:
        """Raise OutOfBoundsError where the hosts are ours no longer."""
        if not self.is_ours():
            raise OutOfBoundsError


EVERYWHERE = Territory(lambda _: True, lambda: True)
"""The territory of a run that shares the web with no other."""
