"""Addresses that nobody need ask about: impossible ones, other protocols, and what is left out by request."""

from __future__ import annotations

from citecheck.biblio.urls import impossible, normalise, split
from citecheck.fetch.cache.records import Record
from citecheck.model.address_rules import AddressRules
from citecheck.model.evidence import Failure, FailureKind


def refused(url: str, remembered: Record | None, rules: AddressRules) -> Failure | None:
    """Return the failure of an address that is not asked, nor is what it is remembered to lead to."""
    if failure := _unaskable(url):
        return failure
    hops = remembered.outcome.redirects if remembered is not None else ()
    for place in (url, *(hop.location for hop in hops)):
        if reason := rules.why_left_out(place):
            return Failure(FailureKind.EXCLUDED, place, reason)
    return None


def _unaskable(url: str) -> Failure | None:
    scheme = split(normalise(url)).scheme
    if scheme is not None and scheme not in {"http", "https"} and "." not in scheme:
        return Failure(FailureKind.UNSUPPORTED_SCHEME, url, f"{scheme}: addresses do not lead to web pages")
    reason = impossible(url)
    return Failure(FailureKind.INVALID_URL, url, reason) if reason else None
