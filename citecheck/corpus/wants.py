"""What is to be asked of the web for some references: by whose lane it goes, and what tells it from all others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import TypeVar

from citecheck.biblio.urls import host, normalise, resource
from citecheck.fetch.territory import Onward
from citecheck.model.evidence import AUTHORITIES, Request
from citecheck.model.record import Question
from citecheck.sources.registries import SERVICES

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Want:
    """A visit or a question that somebody waits for; `onward` is how far the visit has come with another host."""

    asked: Request | Question
    onward: Onward | None = None

    @property
    def host(self) -> str:
        """The host that is asked next; a scheme, and a port, make no other of it."""
        match self.asked:
            case Question():
                return host(SERVICES[self.asked.registry].ask((self.asked,)))
            case Request():
                return host(self.onward.url if self.onward else normalise(self.asked.url))

    @property
    def key(self) -> bytes:
        """What tells it from all others: the same address, or the same question, is asked once for all who want it."""
        match self.asked:
            case Question():
                said: tuple[object, ...] = (self.asked.registry.value, self.asked.key)
            case Request():
                way = (self.onward.url, len(self.onward.hops)) if self.onward else ()
                said = (resource(self.asked.url), sorted(self.asked.headers), self.asked.address in AUTHORITIES, way)
        return digest(repr(said))

    def joined(self, other: Want) -> Want:
        """Return the one visit that serves both: it looks for the titles, and for the places in the page, of each."""
        if isinstance(self.asked, Question) or isinstance(other.asked, Question):
            return self
        titles = tuple(dict.fromkeys((*self.asked.titles, *other.asked.titles)))
        return replace(
            self, asked=replace(self.asked, titles=titles, fragments=self.asked.fragments | other.asked.fragments)
        )


def joined(wants: Iterable[tuple[bytes, Want]]) -> dict[bytes, Want]:
    """Join the wants of each key."""
    found: dict[bytes, Want] = {}
    for key, want in wants:
        found[key] = found[key].joined(want) if key in found else want
    return found


def lane(name: str) -> int:
    """Return the number of a host's lane, among 2⁶²: where hosts are many, a range of numbers names some of them."""
    return int.from_bytes(digest(name)[:8]) >> 2


def digest(text: str) -> bytes:
    """Return what stands for a text: of an address with a password, nothing can be told from it."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
