"""What one visit can show, and the verdict that it earns alone: the table behind every verdict.

A row: the word that reports use (`checks[].outcome`), the verdict, and what happened as a clause after a colon.
A fault on this side of the wire (offline, no network, a failing proxy, an address that may not be visited) is never
held against the source. Status codes: RFC 9110 §15, RFC 6585, RFC 7725; 412 and 999 as bot walls use them.
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


_ROWS = (
    ("ok", Verdict.VERIFIED, "it answers and shows the work"),
    ("ok-despite-status", Verdict.VERIFIED, "it shows the work, but with the status of an error"),
    ("nothing-to-compare", Verdict.REACHABLE, "it answers, but shows nothing to compare with the reference"),
    ("doubtful", Verdict.REACHABLE, "it answers under another title, but other facts speak for the work cited"),
    ("container", Verdict.REACHABLE, "it shows the containing work, not the work itself"),
    ("site", Verdict.REACHABLE, "it is the home page of a site, but the title cited is not on it"),
    ("another-work", Verdict.MISMATCH, "it shows another work"),
    ("not-found", Verdict.BROKEN, "the server answers that there is no such page"),
    ("gone", Verdict.BROKEN, "the server answers that the page was removed"),
    ("soft-404", Verdict.BROKEN, "the server answers with an error page"),
    ("parked", Verdict.BROKEN, "the domain has lapsed and shows a parking page"),
    ("default-page", Verdict.BROKEN, "the server shows its default page or a bare directory"),
    ("home-page", Verdict.BROKEN, "the server answers with its home page instead"),
    ("host-not-found", Verdict.BROKEN, "its host does not exist"),
    ("invalid-url", Verdict.BROKEN, "it does not have the form of an address"),
    ("local-address", Verdict.BROKEN, "it leads to the reader's own machine"),
    ("login", Verdict.BLOCKED, "it asks its readers to log in"),
    ("forbidden", Verdict.BLOCKED, "the server refuses an automated reader"),
    ("rate-limited", Verdict.BLOCKED, "the server kept asking for fewer requests"),
    ("legal", Verdict.BLOCKED, "the server withholds it for legal reasons"),
    ("challenge", Verdict.BLOCKED, "a bot wall stands before it"),
    ("consent", Verdict.BLOCKED, "a consent wall stands before it"),
    ("region", Verdict.BLOCKED, "it is withheld in this region"),
    ("shell", Verdict.BLOCKED, "it shows nothing without scripts"),
    ("unsupported-scheme", Verdict.BLOCKED, "it asks for a protocol that citecheck does not speak"),
    ("server-error", Verdict.UNREACHABLE, "the server reports a fault of its own"),
    ("odd-status", Verdict.UNREACHABLE, "the server answers with a status that says nothing about the page"),
    ("empty", Verdict.UNREACHABLE, "the answer is empty"),
    ("dns-failure", Verdict.UNREACHABLE, "its host could not be looked up"),
    ("connection-refused", Verdict.UNREACHABLE, "the host refuses the connection"),
    ("connection-reset", Verdict.UNREACHABLE, "the host broke off the connection"),
    ("no-route", Verdict.UNREACHABLE, "no route leads to the host"),
    ("connect-timeout", Verdict.UNREACHABLE, "the host did not accept the connection in time"),
    ("read-timeout", Verdict.UNREACHABLE, "the server did not answer in time"),
    ("deadline", Verdict.UNREACHABLE, "the answer was not complete in time"),
    ("tls", Verdict.UNREACHABLE, "its certificate or its encryption cannot be trusted"),
    ("protocol", Verdict.UNREACHABLE, "the answer is malformed"),
    ("truncated", Verdict.UNREACHABLE, "the answer breaks off"),
    ("too-large", Verdict.UNREACHABLE, "the answer is too large to be read"),
    ("redirect-loop", Verdict.UNREACHABLE, "it redirects in a circle"),
    ("too-many-redirects", Verdict.UNREACHABLE, "its redirects do not end"),
    ("bad-redirect", Verdict.UNREACHABLE, "it redirects to an address that cannot be followed"),
    ("host-parked", Verdict.UNREACHABLE, "its host failed so often that it was not asked again"),
    ("forbidden-address", Verdict.SKIPPED, "it leads into a private network, which is not visited"),
    ("proxy", Verdict.SKIPPED, "the proxy failed"),
    ("network-down", Verdict.SKIPPED, "the network is down"),
    ("offline", Verdict.SKIPPED, "the run is offline"),
    ("interrupted", Verdict.SKIPPED, "the run was interrupted first"),
)
OUTCOMES = {word: Outcome(word, verdict, clause) for word, verdict, clause in _ROWS}

OF_FAILURE = {kind: OUTCOMES[kind.value] for kind in FailureKind}

OF_PAGE = {
    PageKind.ERROR: OUTCOMES["soft-404"],
    PageKind.PARKED: OUTCOMES["parked"],
    PageKind.DEFAULT: OUTCOMES["default-page"],
    PageKind.HOME: OUTCOMES["home-page"],
    PageKind.LOGIN: OUTCOMES["login"],
    PageKind.CONSENT: OUTCOMES["consent"],
    PageKind.CHALLENGE: OUTCOMES["challenge"],
    PageKind.REGION: OUTCOMES["region"],
    PageKind.SHELL: OUTCOMES["shell"],
    PageKind.EMPTY: OUTCOMES["empty"],
}

_OF_STATUS = {
    401: "login", 402: "login", 403: "forbidden", 404: "not-found", 405: "forbidden", 406: "forbidden",
    407: "proxy", 410: "gone", 412: "forbidden", 418: "forbidden", 420: "forbidden", 423: "forbidden", 426: "forbidden",
    429: "rate-limited", 430: "forbidden", 444: "forbidden", 451: "legal", 456: "forbidden", 460: "forbidden",
    463: "forbidden", 468: "forbidden", 493: "forbidden", 498: "login", 511: "login", 999: "forbidden",
}  # fmt: skip


def of_status(status: int) -> Outcome | None:
    """Return what a status alone says; `None` for success, where the page decides."""
    if 200 <= status < 300 and status not in (204, 205):
        return None
    if status in (204, 205):
        return OUTCOMES["empty"]
    return OUTCOMES[_OF_STATUS.get(status, "server-error" if 500 <= status < 600 else "odd-status")]


def statuses() -> tuple[tuple[str, str], ...]:
    """Return the table of status codes as a reader may look it up: code or class, and the outcome's word."""
    named = tuple((str(status), word) for status, word in _OF_STATUS.items())
    return (*named, ("5xx", "server-error"), ("any other", "odd-status"))
