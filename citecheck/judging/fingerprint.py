"""What a finding is known by from run to run: a digest of what it is about, and not of where that stands.

Lines may move, lists be put into another order, text be wrapped anew: the digest stays. It is made of the rule, the
document's path within its project, the field, and the address or identifier that the field states; where it states
none, of the letters and digits of the reference. What a source answers is no part of it.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from citecheck.biblio.urls import hide_passwords
from citecheck.expressions import expression
from citecheck.model.finding import Finding
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report

_BY_VALUE = frozenset({"url", "doi", "isbn", "issn", "arxiv", "pmid", "pmcid", "archive_url"})
"""The Item attributes whose value alone says what a finding is about, whatever else of the reference is mended."""

_COUNTED_PLACE = expression(r"\b(line|page|paragraph)s?\s\d+")
_BLANKS = expression(r"\s+")
_SIZE = 16  # bytes


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells a finding from all others: the code of its rule, the document, the field, and what it is about.

    `number` counts, from 1, the findings of a report that are the same in all of these. `words` show a person what it
    is about.
    """

    code: str
    path: str
    field: str
    about: str
    number: int = 1
    words: str = ""

    @property
    def fingerprint(self) -> str:
        """The digest, as 32 hexadecimal digits."""
        facts = json.dumps((self.code, self.path, self.field, self.about, str(self.number)))
        return hashlib.blake2b(facts.encode(), digest_size=_SIZE).hexdigest()

    def under(self, code: str) -> Identity:
        """Return what a finding of another rule about the same would be known by."""
        return replace(self, code=code)


def fingerprints(report: Report) -> tuple[str, ...]:
    """Return the fingerprint of each finding, in the order of `report.all_findings()`; no two of a report are equal."""
    return tuple(identity.fingerprint for _, identity in identities(report))


def identities(report: Report) -> Iterator[tuple[Finding, Identity]]:
    """Yield each finding with what it is known by, in the order of `report.all_findings()`."""
    paths = project_paths(report)
    met: Counter[Identity] = Counter()
    for finding, judgement in _subjects(report):
        path = paths.get(finding.location.path, finding.location.path)
        field = _attribute(finding.violation.field)
        reference = judgement.reference if judgement else None
        about = _about(reference, field) if reference else _unplaced(finding.violation.message)
        words = _shown(reference, field) if reference else about
        identity = Identity(finding.rule.code, path, field, about)
        met[identity] += 1
        yield finding, replace(identity, number=met[identity], words=words)


def identity_of(reference: Reference, code: str, path: str, field: str, number: int) -> Identity:
    """Return what a finding about a reference would be known by, were there one."""
    return Identity(code, path, field, _about(reference, field), number)


def project_paths(report: Report) -> dict[str, str]:
    """Return for the path of each document the one that its project knows it by."""
    return {reading.path: reading.project_path or reading.path for reading in report.readings}


def _subjects(report: Report) -> Iterator[tuple[Finding, Judgement | None]]:
    for finding in report.findings:
        yield finding, None
    for judgement in report.judgements:
        for finding in judgement.findings:
            yield finding, judgement


def _attribute(field: str | None) -> str:
    return (field or "").lower().replace("-", "_")


def _about(reference: Reference, field: str) -> str:
    stated = _stated(reference, field)
    return _BLANKS.sub("", stated) if stated else _letters(reference.raw) or reference.id


def _shown(reference: Reference, field: str) -> str:
    return hide_passwords(_BLANKS.sub(" ", _stated(reference, field) or reference.raw))


def _stated(reference: Reference, field: str) -> str | None:
    return getattr(reference.item, field) if field in _BY_VALUE else None


def _unplaced(message: str) -> str:
    return _COUNTED_PLACE.sub(r"\1", _BLANKS.sub(" ", message))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))
