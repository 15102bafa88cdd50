"""A finding as a result of SARIF: message, place, fingerprint, suppression and fix."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from citecheck.model.finding import Edit, Finding, SuppressedBy, Suppression
from citecheck.model.report import Judgement
from citecheck.reports.sarif.places import Places, region
from citecheck.reports.shared.places import said_with_place
from citecheck.reports.shared.printable import printable

FINGERPRINT = "citecheckFinding/v1"

_KINDS = {SuppressedBy.COMMENT: "inSource"}
_REASONS = {
    SuppressedBy.COMMENT: "A comment in the document leaves it out.",
    SuppressedBy.BASELINE: "The baseline knows it.",
    SuppressedBy.SELECTION: "The choice of rules leaves it out.",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """A finding with what it is known by, and the reference that it is about (`None`: it is of the document)."""

    finding: Finding
    fingerprint: str
    judgement: Judgement | None


def result(seen: Seen, places: Places, *, number: int) -> dict[str, object]:
    """Return the result (SARIF 2.1.0, §3.27); `number` is the place of its rule among those of the run."""
    one = seen.finding
    written: dict[str, object] = {
        "ruleId": one.rule.code,
        "ruleIndex": number,
        "level": one.severity.value,
        "message": {"text": _message(one)},
        "locations": [places.location(one.location)],
        "partialFingerprints": {FINGERPRINT: seen.fingerprint},
        "properties": dict(_properties(seen)),
    }
    if one.violation.related:
        written["relatedLocations"] = [
            {"id": place, **places.location(location), "message": {"text": "It belongs to this, too."}}
            for place, location in enumerate(one.violation.related, 1)
        ]
    if one.suppression:
        written["suppressions"] = [_suppression(one.suppression)]
    if one.violation.edits:
        written["fixes"] = [_fix(one, places)]
    return written


def _message(one: Finding) -> str:
    """Return the message with its cure; what would be read as a link within it (§3.11.6) is parted."""
    cure = f" → {one.violation.suggestion}" if one.violation.suggestion else ""
    return printable(said_with_place(f"{one.violation.message}{cure}", one.location)).replace("](", "] (")


def _properties(seen: Seen) -> Iterator[tuple[str, object]]:
    violation = seen.finding.violation
    if seen.judgement:
        yield "reference", seen.judgement.reference.id
        yield "verdict", seen.judgement.verdict.value
    if violation.field:
        yield "field", violation.field
    if violation.suggestion:
        yield "suggestion", violation.suggestion
    if violation.clash:
        yield "clash", asdict(violation.clash)


def _suppression(suppression: Suppression) -> dict[str, str]:
    return {
        "kind": _KINDS.get(suppression.by, "external"),
        "status": "accepted",
        "justification": printable(suppression.reason) or _REASONS[suppression.by],
    }


def _fix(one: Finding, places: Places) -> dict[str, object]:
    """Return the one repair that all edits of a finding are together (§3.55)."""
    of_file: dict[str, list[Edit]] = defaultdict(list)
    for edit in one.violation.edits:
        of_file[edit.location.path].append(edit)
    return {
        "description": {"text": printable(one.violation.suggestion or "Write what is meant.")},
        "artifactChanges": [
            {"artifactLocation": places.artifact(path), "replacements": list(map(_replacement, edits))}
            for path, edits in of_file.items()
        ],
    }


def _replacement(edit: Edit) -> dict[str, object]:
    return {"deletedRegion": region(edit.location), "insertedContent": {"text": edit.new}}
