"""What may befall a whole host, and what to do about it: the table behind findings of one cause.

A row: the outcomes that one fault of a host shows itself by, what is said of the host once, and the one cure.
"""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class HostFault:
    """A fault of a host as a whole; `{host}` in what it `says` stands for its name.

    `of_all` counts only where every address cited there shows it: one page may be gone from a healthy site.
    """

    outcomes: tuple[str, ...]
    says: str
    cure: str
    of_all: bool = False


_MOVED = "find out where the site stands now, or cite archived copies"
_LATER = "check again later; if it stays so, find out where the site stands now"
_INSIDE = "check from another network, or with --allow-private-hosts where the readers are inside"
_BY_HAND = "open one of them in a browser: a person may see what an automated reader may not"

_ROWS = (
    HostFault(("host-not-found",), "No host is called {host}", _MOVED),
    HostFault(("parked",), "The domain of {host} has lapsed and shows a parking page", _MOVED),
    HostFault(("hijacked",), "The domain of {host} has a new owner, who shows something else there", _MOVED),
    HostFault(("default-page",), "{host} shows its server's default page or a bare directory", _MOVED),
    HostFault(("not-found", "gone", "soft-404", "home-page"), "Nothing cited at {host} is there", _MOVED, of_all=True),
    HostFault(("dns-failure",), "{host} could not be looked up", _LATER),
    HostFault(("connection-refused",), "{host} refuses connections", _LATER),
    HostFault(("connection-reset",), "{host} breaks connections off", _LATER),
    HostFault(("no-route",), "No route leads to {host}", _LATER),
    HostFault(("connect-timeout", "read-timeout", "deadline"), "{host} does not answer in time", _LATER),
    HostFault(("tls",), "The certificate or the encryption of {host} cannot be trusted", _LATER),
    HostFault(("server-error",), "{host} reports a fault of its own", _LATER),
    HostFault(("empty", "protocol", "truncated"), "{host} gives no answer that can be read", _LATER),
    HostFault(("host-parked",), "{host} failed so often that it was not asked again", _LATER),
    HostFault(("unconfirmed",), "{host} denies what nobody else denies", _LATER),
    HostFault(("login",), "{host} asks its readers to log in", _BY_HAND),
    HostFault(("forbidden",), "{host} refuses an automated reader", _BY_HAND),
    HostFault(("rate-limited",), "{host} kept asking for fewer requests", "check again later, or with more --patience"),
    HostFault(("legal",), "{host} withholds them for legal reasons", _BY_HAND),
    HostFault(("challenge",), "A bot wall stands before {host}", _BY_HAND),
    HostFault(("consent",), "A consent wall stands before {host}", _BY_HAND),
    HostFault(("region",), "{host} is withheld in this region", _BY_HAND),
    HostFault(
        ("forbidden-address",), "{host} leads into a private network here, and nothing there was visited", _INSIDE
    ),
    HostFault(("shell",), "{host} shows nothing without scripts", _BY_HAND),
)
CURES_OF_A_PAGE = {
    Verdict.BROKEN: "find out where it stands now, or cite an archived copy, in each of them",
    Verdict.UNREACHABLE: "check again later; if it stays so, find out where it stands now",
    Verdict.BLOCKED: "open it in a browser: a person may see what an automated reader may not",
}
"""The one cure where a single address is cited by several references, by what the visit to it showed."""

CURE_OF_A_RESOLVER = "check again later, or from another network: nothing speaks against these DOIs"
"""The one cure where it is the resolver of DOIs that has a fault, which stands where it always stood."""

HOST_FAULTS = {word: row for row in _ROWS for word in row.outcomes}
