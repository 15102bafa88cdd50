"""What was asked of the world and what it answered. A fault of the world is a value here, never an exception."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from enum import StrEnum

from citecheck.model.page import Page
from citecheck.model.record import Question, Record, Reply


class AddressKind(StrEnum):
    """Whose address is visited; the values are the kinds of check in the JSON report."""

    CITED = "cited"
    """the address as it is written; a check calls it `webpage`, or `doi` where it is that of a DOI"""
    REPAIR = "repair"
    """a plausible repair of a damaged address"""
    DOI = "doi"
    HANDLE = "handle"
    """what the handle system holds of a DOI; a check calls it `doi`, like that of its agency"""
    AGENCY = "agency"
    """which agency registered a DOI"""
    ARXIV = "arxiv"
    PUBMED = "pubmed"
    """the page that a PMID leads to"""
    PMC = "pmc"
    """the page that a PMCID leads to"""
    IDENTIFIER = "identifier"
    """the page that a handle or a URN leads to"""
    ARCHIVE = "archive"
    """an archived copy: that which the reference states, or one that was looked for"""
    REGISTRY = "registry"
    """what a registry holds of a work; a check goes by the name of the registry"""


AUTHORITIES = frozenset({AddressKind.HANDLE, AddressKind.AGENCY})
"""Services that say whether an identifier exists, and show no work."""


Sought = tuple[str, ...] | None
"""The titles of which one is to be met in a page; `None` where the whole of it is wanted."""


@dataclass(frozen=True, slots=True)
class Registration:
    """What an authority says of an identifier: whether it is registered."""

    identifier: str
    exists: bool


@dataclass(frozen=True, slots=True)
class Request:
    """A visit to be made. `titles` are the cited titles, so that reading can stop once one of them was met.

    `fragments` are the places in the page that are looked for, so that it is read to its end.
    """

    url: str
    titles: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    address: AddressKind = AddressKind.CITED
    fragments: frozenset[str] = frozenset()

    @property
    def sought(self) -> Sought:
        """What reading may stop at."""
        return None if self.fragments else self.titles


@dataclass(frozen=True, slots=True)
class Hop:
    """One step of a redirect: the address that redirected, its status, and where it pointed (resolved).

    A meta refresh or script-free client redirect has `status` 200.
    """

    url: str
    status: int
    location: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The final answer to a request; `headers` lower-cased names in wire order; `body` decoded from its coding.

    `complete` is false where reading stopped before the end (enough was read, or a limit was met).
    `address` is the IP address that was connected to; `None` from the cache of a proxy.
    """

    url: str
    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    complete: bool = True
    redirects: tuple[Hop, ...] = ()
    address: str | None = None

    def header(self, name: str) -> str | None:
        """Return the value of the first header of that name (case-insensitive), or `None`."""
        return next((value for key, value in self.headers if key == name.lower()), None)

    @property
    def limited(self) -> bool:
        """Whether it says no more than that it was asked too often: RFC 6585 §4, or GitHub's 403 with its limits."""
        if self.status == 403:
            spent = (self.header("x-ratelimit-remaining") or "").strip() == "0"
            return spent or self.header("retry-after") is not None
        return self.status == 429


class FailureKind(StrEnum):
    """Why there was no usable answer."""

    INVALID_URL = "invalid-url"
    UNSUPPORTED_SCHEME = "unsupported-scheme"
    FORBIDDEN_ADDRESS = "forbidden-address"
    HOST_NOT_FOUND = "host-not-found"
    DNS_FAILURE = "dns-failure"
    REFUSED = "connection-refused"
    RESET = "connection-reset"
    NO_ROUTE = "no-route"
    CONNECT_TIMEOUT = "connect-timeout"
    READ_TIMEOUT = "read-timeout"
    DEADLINE = "deadline"
    TLS = "tls"
    PROTOCOL = "protocol"
    TRUNCATED = "truncated"
    EMPTY = "empty"
    TOO_LARGE = "too-large"
    REDIRECT_LOOP = "redirect-loop"
    TOO_MANY_REDIRECTS = "too-many-redirects"
    BAD_REDIRECT = "bad-redirect"
    PROXY = "proxy"
    HOST_PARKED = "host-parked"
    RATE_LIMITED = "rate-limited"
    NETWORK_DOWN = "network-down"
    OFFLINE = "offline"
    EXCLUDED = "excluded"
    INTERRUPTED = "interrupted"


MAY_BE_OUR_NETWORK = frozenset(
    {FailureKind.HOST_NOT_FOUND, FailureKind.DNS_FAILURE, FailureKind.NO_ROUTE, FailureKind.CONNECT_TIMEOUT}
)
"""Failures that say as much of the network on this side as of the host."""


@dataclass(frozen=True, slots=True)
class Failure:
    """No usable answer. `url` is the address that failed (the last of the redirects); `detail` is for a person."""

    kind: FailureKind
    url: str
    detail: str = ""
    redirects: tuple[Hop, ...] = ()


@dataclass(frozen=True, slots=True)
class Silence:
    """For how long an address has given no usable answer: the first and the last of the runs that met none, and how
    many they are; UTC.
    """

    since: datetime.datetime
    until: datetime.datetime
    runs: int

    @property
    def days(self) -> int:
        """For how many days runs have met none."""
        return (self.until - self.since).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A request with its outcome; `at` is UTC; `attempts` counts the visits made for it (0 = from the cache).

    `last_ok` is when an earlier run last saw the address alive, `silence` what runs remember of its silence; `None`
    where none did, or there is none.
    """

    request: Request
    outcome: Response | Failure
    at: datetime.datetime
    seconds: float = 0.0
    attempts: int = 1
    cached: bool = False
    last_ok: datetime.datetime | None = None
    silence: Silence | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """An exchange and what its answer says of itself (`None` where there was no answer to read).

    `registration` is what the answer says of an identifier, where whoever gave it is an authority for such ones.
    """

    exchange: Exchange
    page: Page | None = None
    registration: Registration | None = None

    @property
    def address(self) -> AddressKind:
        """Whose address was visited."""
        return self.exchange.request.address

    def of(self, request: Request) -> Visit:
        """Return the visit as that of another request for the same address."""
        return replace(self, exchange=replace(self.exchange, request=request))


@dataclass(frozen=True, slots=True)
class Answer:
    """A question to a registry with what came of it; `reply` is `None` where no answer of the registry's form came.

    `exchange` is how it was asked, without the body: one exchange may answer many questions.
    """

    question: Question
    exchange: Exchange
    reply: Reply | None = None

    @property
    def records(self) -> tuple[Record, ...]:
        """The records that the answer holds."""
        return self.reply.records if self.reply else ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that was learnt about one reference, in the order learnt."""

    visits: tuple[Visit, ...] = ()
    answers: tuple[Answer, ...] = ()
