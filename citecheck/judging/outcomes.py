"""What one visit can show, and the verdict that it earns alone: the table behind every verdict.

A row: the word that reports use (`checks[].outcome`), the verdict, and what happened as a clause after a colon. Below
them, what each kind of failure and of page, and each status code, shows. `tools/write_docs.py` writes all of it out.
A fault on this side of the wire (offline, no network, a failing proxy, an address that may not be visited) is never
held against the source.
"""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model.evidence import FailureKind
from citecheck.model.page import PageKind
from citecheck.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a visit showed, in a word; the verdict that it earns alone; and a clause for messages."""

    word: str
    verdict: Verdict
    clause: str


@dataclass(frozen=True, slots=True)
class Status:
    """What a status says alone: an outcome's word; and who defines it or is known to send it."""

    status: int
    word: str
    source: str


_ROWS = (
    Outcome("ok", Verdict.VERIFIED, "it answers and shows the work"),
    Outcome("ok-despite-status", Verdict.VERIFIED, "it shows the work, but with the status of an error"),
    Outcome("record", Verdict.VERIFIED, "the registry holds a record of the work"),
    Outcome("saved", Verdict.VERIFIED, "the archive keeps it from now on"),
    Outcome("nothing-to-compare", Verdict.REACHABLE, "it answers, but shows nothing to compare with the reference"),
    Outcome("doubtful", Verdict.REACHABLE, "it answers under another title, but other facts speak for the work cited"),
    Outcome("container", Verdict.REACHABLE, "it shows the containing work, not the work itself"),
    Outcome("site", Verdict.REACHABLE, "it is the home page of a site, but the title cited is not on it"),
    Outcome("unread", Verdict.REACHABLE, "it answers with a file that could not be read within its limits"),
    Outcome("registered", Verdict.REACHABLE, "the identifier is registered"),
    Outcome("accepted", Verdict.REACHABLE, "it answers with a status that is accepted of its host"),
    Outcome("another-work", Verdict.MISMATCH, "it shows another work"),
    Outcome("not-found", Verdict.BROKEN, "the server answers that there is no such page"),
    Outcome("not-registered", Verdict.BROKEN, "the authority for such identifiers knows no such one"),
    Outcome("gone", Verdict.BROKEN, "the server answers that the page was removed"),
    Outcome("soft-404", Verdict.BROKEN, "the server answers with an error page"),
    Outcome("parked", Verdict.BROKEN, "the domain has lapsed and shows a parking page"),
    Outcome("hijacked", Verdict.BROKEN, "the domain has a new owner, who shows something else there"),
    Outcome("default-page", Verdict.BROKEN, "the server shows its default page or a bare directory"),
    Outcome("home-page", Verdict.BROKEN, "the server answers with its home page instead"),
    Outcome("host-not-found", Verdict.BROKEN, "its host does not exist"),
    Outcome("invalid-url", Verdict.BROKEN, "it does not have the form of an address"),
    Outcome("local-address", Verdict.BROKEN, "it leads to the reader's own machine"),
    Outcome("no-record", Verdict.UNLINKED, "the registry answers, and holds nothing that fits"),
    Outcome("login", Verdict.BLOCKED, "it asks its readers to log in"),
    Outcome("forbidden", Verdict.BLOCKED, "the server refuses an automated reader"),
    Outcome("rate-limited", Verdict.BLOCKED, "the server kept asking for fewer requests"),
    Outcome("legal", Verdict.BLOCKED, "the server withholds it for legal reasons"),
    Outcome("challenge", Verdict.BLOCKED, "a bot wall stands before it"),
    Outcome("consent", Verdict.BLOCKED, "a consent wall stands before it"),
    Outcome("region", Verdict.BLOCKED, "it is withheld in this region"),
    Outcome("moved", Verdict.BLOCKED, "it only says where to go on"),
    Outcome("shell", Verdict.BLOCKED, "it shows nothing without scripts"),
    Outcome("unsupported-scheme", Verdict.BLOCKED, "it asks for a protocol that citecheck does not speak"),
    Outcome("server-error", Verdict.UNREACHABLE, "the server reports a fault of its own"),
    Outcome("odd-status", Verdict.UNREACHABLE, "the server answers with a status that says nothing about the page"),
    Outcome("unconfirmed", Verdict.UNREACHABLE, "the resolver knows no such DOI, but nobody else confirms it"),
    Outcome("empty", Verdict.UNREACHABLE, "the answer is empty"),
    Outcome("dns-failure", Verdict.UNREACHABLE, "its host could not be looked up"),
    Outcome("connection-refused", Verdict.UNREACHABLE, "the host refuses the connection"),
    Outcome("connection-reset", Verdict.UNREACHABLE, "the host broke off the connection"),
    Outcome("no-route", Verdict.UNREACHABLE, "no route leads to the host"),
    Outcome("connect-timeout", Verdict.UNREACHABLE, "the host did not accept the connection in time"),
    Outcome("read-timeout", Verdict.UNREACHABLE, "the server did not answer in time"),
    Outcome("deadline", Verdict.UNREACHABLE, "the answer was not complete in time"),
    Outcome("tls", Verdict.UNREACHABLE, "its certificate or its encryption cannot be trusted"),
    Outcome("protocol", Verdict.UNREACHABLE, "the answer is malformed"),
    Outcome("truncated", Verdict.UNREACHABLE, "the answer breaks off"),
    Outcome("too-large", Verdict.UNREACHABLE, "the answer is too large to be read"),
    Outcome("redirect-loop", Verdict.UNREACHABLE, "it redirects in a circle"),
    Outcome("too-many-redirects", Verdict.UNREACHABLE, "its redirects do not end"),
    Outcome("bad-redirect", Verdict.UNREACHABLE, "it redirects to an address that cannot be followed"),
    Outcome("host-parked", Verdict.UNREACHABLE, "its host failed so often that it was not asked again"),
    Outcome("forbidden-address", Verdict.SKIPPED, "it leads into a private network, which is not visited"),
    Outcome("proxy", Verdict.SKIPPED, "the proxy failed"),
    Outcome("network-down", Verdict.SKIPPED, "the network is down"),
    Outcome("excluded", Verdict.SKIPPED, "it is left out by request"),
    Outcome("offline", Verdict.SKIPPED, "the run is offline"),
    Outcome("interrupted", Verdict.SKIPPED, "the run was interrupted first"),
)
OUTCOMES = {row.word: row for row in _ROWS}

OF_FAILURE = {kind: OUTCOMES[kind.value] for kind in FailureKind}

OF_PAGE = {
    PageKind.ERROR: OUTCOMES["soft-404"],
    PageKind.PARKED: OUTCOMES["parked"],
    PageKind.HIJACKED: OUTCOMES["hijacked"],
    PageKind.MOVED: OUTCOMES["moved"],
    PageKind.DEFAULT: OUTCOMES["default-page"],
    PageKind.HOME: OUTCOMES["home-page"],
    PageKind.LOGIN: OUTCOMES["login"],
    PageKind.CONSENT: OUTCOMES["consent"],
    PageKind.CHALLENGE: OUTCOMES["challenge"],
    PageKind.REGION: OUTCOMES["region"],
    PageKind.SHELL: OUTCOMES["shell"],
    PageKind.EMPTY: OUTCOMES["empty"],
    PageKind.UNREAD: OUTCOMES["unread"],
}

_STATUSES = (
    Status(401, "login", "RFC 9110 §15.5.2"),
    Status(402, "login", "RFC 9110 §15.5.3"),
    Status(403, "forbidden", "RFC 9110 §15.5.4"),
    Status(404, "not-found", "RFC 9110 §15.5.5"),
    Status(405, "forbidden", "RFC 9110 §15.5.6"),
    Status(406, "forbidden", "RFC 9110 §15.5.7"),
    Status(407, "proxy", "RFC 9110 §15.5.8"),
    Status(410, "gone", "RFC 9110 §15.5.11"),
    Status(412, "forbidden", "RFC 9110 §15.5.13, as bot walls use it"),
    Status(418, "forbidden", "RFC 2324 §2.3.2, as bot walls use it"),
    Status(420, "forbidden", "Twitter, common knowledge"),
    Status(423, "forbidden", "RFC 4918 §11.3"),
    Status(426, "forbidden", "RFC 9110 §15.5.22"),
    Status(429, "rate-limited", "RFC 6585 §4"),
    Status(430, "forbidden", "Shopify, common knowledge"),
    Status(444, "forbidden", "nginx, common knowledge"),
    Status(451, "legal", "RFC 7725"),
    Status(456, "forbidden", "not traced"),
    Status(460, "forbidden", "load balancers of AWS, common knowledge"),
    Status(463, "forbidden", "load balancers of AWS, common knowledge"),
    Status(468, "forbidden", "not traced"),
    Status(493, "forbidden", "not traced"),
    Status(498, "login", "ArcGIS, common knowledge"),
    Status(511, "login", "RFC 6585 §6"),
    Status(999, "forbidden", "LinkedIn, common knowledge"),
)
_OF_STATUS = {row.status: OUTCOMES[row.word] for row in _STATUSES}


def of_status(status: int) -> Outcome | None:
    """Return what a status alone says; `None` for success, where the page decides."""
    if 200 <= status < 300 and status not in (204, 205):
        return None
    if status in (204, 205):
        return OUTCOMES["empty"]
    return _OF_STATUS.get(status, OUTCOMES["server-error" if 500 <= status < 600 else "odd-status"])


def statuses() -> tuple[tuple[str, str, str], ...]:
    """Return the table of status codes as a reader may look it up: code or class, the outcome, and the source."""
    named = tuple((str(row.status), row.word, row.source) for row in _STATUSES)
    return (*named, ("5xx", "server-error", "RFC 9110 §15.6"), ("any other", "odd-status", ""))
