"""Whether a DOI is registered: the resolver, the handle system and the agencies are doors that each say it alone.

A door that fails may say *no* to everything. So the resolver's *no* is taken to the next door, and from there to the
next, until one of them answers in its own form (DOI Handbook §3.8; Handle.Net HTTP API, response codes).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from citecheck.biblio.identifiers import doi
from citecheck.biblio.identifiers.identifier import ascii_lower
from citecheck.biblio.urls import host, normalise
from citecheck.model.evidence import AddressKind, Evidence, Exchange, Registration, Request, Response
from citecheck.model.reference import Reference

_DOORS = {AddressKind.HANDLE: "api/handles/", AddressKind.AGENCY: "ra/"}
_HANDLE_CODES = {1: True, 200: True, 100: False}  # found; found, without values of the kind asked; not found
_UNKNOWN_TO_AGENCIES = frozenset({"DOI does not exist", "Invalid DOI"})


def requests(reference: Reference, evidence: Evidence) -> Iterator[Request]:  # noqa: ARG001 (sources are asked alike)
    """Ask the next door about each DOI that the resolver does not know; nobody about one that resolves."""
    asked = {normalise(visit.exchange.request.url): visit for visit in evidence.visits}
    for denied in evidence.visits:
        if denied.registration is None or denied.address in {AddressKind.REPAIR, *_DOORS}:
            continue
        for kind, service in _DOORS.items():
            address = doi.address(denied.registration.identifier, service)
            visit = asked.get(normalise(address))
            if visit is None:
                yield Request(address, address=kind)
            if visit is None or visit.registration is not None:
                break


def is_resolver(url: str) -> bool:
    """Whether an address is that of a DOI at its resolver."""
    return host(url) in doi.RESOLVERS


def registration(exchange: Exchange) -> Registration | None:
    """Return what a door says of the DOI that it was asked for; `None` where it says nothing, or not in its form."""
    answer, at_door = exchange.outcome, exchange.request.address in _DOORS
    if not isinstance(answer, Response) or not (at_door or _is_denied(answer)):
        return None
    identifier = doi.of_url(exchange.request.url)
    if identifier is None or identifier.inferred:
        return None
    if not at_door:
        return Registration(identifier.value, exists=False)
    exists = None
    with suppress(ValueError, RecursionError):
        exists = _exists(json.loads(answer.body), identifier.value)
    return Registration(identifier.value, exists) if exists is not None else None


def _is_denied(answer: Response) -> bool:
    """Whether a resolver answers that there is no such DOI."""
    return answer.status == 404 and host(answer.url) in doi.RESOLVERS


def _exists(answer: Any, identifier: str) -> bool | None:
    """Read a door's answer in the form of either; `None` where it has none of them, or is about another DOI."""
    match answer:
        case {"responseCode": int(code), "handle": str(asked)} if ascii_lower(asked) == identifier:
            return _HANDLE_CODES.get(code)
        case [{"DOI": str(asked), "RA": str()}] if ascii_lower(asked) == identifier:
            return True
        case [{"DOI": str(asked), "status": str(status)}] if ascii_lower(asked) == identifier:
            return False if status in _UNKNOWN_TO_AGENCIES else None
    return None
