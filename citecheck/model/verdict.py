"""The one word that a run says of a reference."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """One a reference; *could not look* never means *is wrong*."""

    VERIFIED = "verified"
    REACHABLE = "reachable"
    MISMATCH = "mismatch"
    BROKEN = "broken"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    UNLINKED = "unlinked"
    SKIPPED = "skipped"
    ABSENT = "absent"
    """registries that would hold the work answered, and none knows it"""
