"""What a finding is known by from run to run: a digest of what it is about, and not of where that stands.

Lines may move, lists be put into another order, text be wrapped anew: the digest stays. It is made of the rule, the
document's path within its project, the field, and the address or identifier that the field states; where it states
none, of the letters and digits of the reference. What a source answers is no part of it.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from citecheck.model.finding import Finding
from citecheck.model.reference import Reference
from citecheck.model.report import Report

_BY_VALUE = frozenset({"url", "doi", "isbn", "issn", "arxiv", "pmid", "pmcid", "archive_url"})
"""The Item attributes whose value alone says what a finding is about, whatever else of the reference is mended."""

_COUNTED_PLACE = re.compile(r"\b(line|page|paragraph)s?\s\d+")
_BLANKS = re.compile(r"\s+")
_SIZE = 16  # bytes


def fingerprints(report: Report) -> tuple[str, ...]:
    """Return the fingerprint of each finding, as hexadecimal digits, in the order of `report.all_findings()`.

    No two of a report are equal: of findings that are the same in all that counts, the second and later are told apart
    by their number.
    """
    paths = {reading.path: reading.project_path or reading.path for reading in report.readings}
    met: Counter[tuple[str, ...]] = Counter()
    found = []
    for finding, reference in _subjects(report):
        facts = _facts(finding, reference, paths.get(finding.location.path, finding.location.path))
        met[facts] += 1
        found.append(_digest(*facts, str(met[facts])))
    return tuple(found)


def _subjects(report: Report) -> Iterator[tuple[Finding, Reference | None]]:
    """Yield each finding with the reference it is about, as `all_findings` does."""
    for finding in report.findings:
        yield finding, None
    for judgement in report.judgements:
        for finding in judgement.findings:
            yield finding, judgement.reference


def _facts(finding: Finding, reference: Reference | None, path: str) -> tuple[str, ...]:
    field = (finding.violation.field or "").lower().replace("-", "_")
    return finding.rule.code, path, field, _about(finding, reference, field)


def _about(finding: Finding, reference: Reference | None, field: str) -> str:
    if reference is None:
        return _COUNTED_PLACE.sub(r"\1", _BLANKS.sub(" ", finding.violation.message))
    stated = getattr(reference.item, field) if field in _BY_VALUE else None
    return _BLANKS.sub("", stated) if stated else _letters(reference.raw) or reference.id


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def _digest(*facts: str) -> str:
    written = json.dumps(facts, ensure_ascii=True)
    return hashlib.blake2b(written.encode(), digest_size=_SIZE).hexdigest()
