"""Archived copies of what is gone: which address is, the copy that a reference states, and whether a copy serves."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.biblio.identifiers.doi import RESOLVERS
from citecheck.biblio.urls import host, normalise
from citecheck.biblio.urls.mementos import Memento, memento, mementos
from citecheck.judging.observation import Look
from citecheck.judging.same_statement import same_address
from citecheck.model.evidence import AddressKind
from citecheck.model.reference import Reference
from citecheck.model.verdict import Verdict

_NOT_THERE = frozenset(
    {"not-found", "gone", "soft-404", "home-page", "default-page", "host-not-found", "parked", "hijacked"}
)
_SERVES = frozenset({Verdict.VERIFIED, Verdict.REACHABLE})


def stated_copy(reference: Reference) -> str | None:
    """Return the address of the archived copy that a reference states, in a field or beside the address in its text."""
    item = reference.item
    if item.archive_url and host(item.archive_url):
        return item.archive_url
    if not item.url or memento(item.url):
        return None
    return next((one.url for one in mementos(reference.raw) if same_address(item.url, one.original)), None)


def lost(looks: Sequence[Look]) -> Look | None:
    """Return the visit that found the cited address gone, where no other shows the work; `None` where it lives."""
    if any(
        look.outcome.word in {"ok", "ok-despite-status"}
        for look in looks
        if look.visit.address is not AddressKind.ARCHIVE
    ):
        return None
    cited = next((look for look in looks if look.visit.address is AddressKind.CITED), None)
    return cited if cited and cited.outcome.word in _NOT_THERE and host(cited.asked) not in RESOLVERS else None


def is_there(look: Look) -> bool:
    """Whether the cited address answers with what it was cited for, and is that of no archive or resolver."""
    cited = look.visit.address is AddressKind.CITED and look.verdict in _SERVES
    return cited and memento(look.asked) is None and host(look.asked) not in RESOLVERS


def wanted(look: Look) -> tuple[str, str]:
    """Return the address of which a copy is wanted, and the digits of the day where the address itself says one."""
    cited = memento(look.asked)
    return (cited.original, cited.stamp) if cited else (look.asked.partition("#")[0], "")


def serves(look: Look) -> bool:
    """Whether a visit to an archive showed a copy of the address asked for, and no error page or other work."""
    if look.visit.address is not AddressKind.ARCHIVE or look.verdict not in _SERVES:
        return False
    asked, shown = memento(look.asked), memento(look.response.url) if look.response else None
    return asked is None or (shown is not None and same_address(asked.original, shown.original) is True)


def shown_by(look: Look) -> Memento | None:
    """Return the copy that a visit to the Wayback Machine ended at: the one asked for, or the one nearest to it."""
    return (memento(look.response.url) if look.response else None) or memento(look.asked)


def is_of(look: Look, copy: str | None) -> bool:
    """Whether a visit is that to a copy which the reference states."""
    return copy is not None and normalise(look.asked) == normalise(copy)
