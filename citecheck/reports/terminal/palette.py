"""Signs and colours: one row a verdict, one a severity; each has a word too, so that no colour is needed."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.model.finding import Severity
from citecheck.model.verdict import Verdict
from citecheck.reports.shared.conclusion import Tone


@dataclass(frozen=True, slots=True)
class Look:
    """A sign of one column, a rich style, and what it means in a few words."""

    sign: str
    style: str
    means: str


VERDICTS = {
    Verdict.VERIFIED: Look("✓", "green", "there, and the work cited"),
    Verdict.REACHABLE: Look("○", "green", "there, nothing to compare"),
    Verdict.MISMATCH: Look("≠", "bold red", "there, but another work"),
    Verdict.BROKEN: Look("✗", "bold red", "gone"),
    Verdict.ABSENT: Look("∅", "bold red", "known to no registry"),
    Verdict.BLOCKED: Look("⊘", "yellow", "open to people only"),
    Verdict.UNREACHABLE: Look("!", "yellow", "no usable answer now"),
    Verdict.UNLINKED: Look("·", "dim", "no address to follow"),
    Verdict.SKIPPED: Look("-", "dim", "not asked"),
}

SEVERITIES = {
    Severity.ERROR: Look("✗", "bold red", "error"),
    Severity.WARNING: Look("!", "yellow", "warning"),
    Severity.NOTE: Look("·", "cyan", "note"),
}

TONES = {Tone.WRONG: "bold red", Tone.UNTOLD: "yellow", Tone.FINE: "green"}
