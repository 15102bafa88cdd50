"""Judge references and documents: every rule, the verdicts, and the doors `judge` and `review`.

The families: `form`, `letters` and `remarks` CC1, `identifiers` CC2, `links` CC3, `agreement` CC4, `preservation` CC6,
`notes` and `pairs` CC7, `access` CC8, `unchecked` CC9.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citecheck.judging.case import Case
from citecheck.judging.judge import attach, judge_by, review_by
from citecheck.judging.rule import DocumentRule, ReferenceRule, practices, unknown_codes
from citecheck.judging.survey import Survey
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Reading
from citecheck.model.evidence import Evidence
from citecheck.model.finding import Finding, Rule
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement
from citecheck.model.verdict import Verdict
from citecheck.rules import cc1_form as form
from citecheck.rules import cc1_letters as letters
from citecheck.rules import cc1_reading as remarks
from citecheck.rules import cc2_identifiers as identifiers
from citecheck.rules import cc3_links as links
from citecheck.rules import cc4_agreement as agreement
from citecheck.rules import cc6_preservation as preservation
from citecheck.rules import cc7_notes as notes
from citecheck.rules import cc7_same_work as pairs
from citecheck.rules import cc8_access as access
from citecheck.rules import cc9_unchecked as unchecked

__all__ = ["RULES", "Circumstances", "attach", "judge", "review", "unknown_codes"]

_PRACTICES = practices(
    (form, letters, remarks, identifiers, links, agreement, preservation, notes, pairs, access, unchecked)
)
_OF_REFERENCES = tuple(one for one in _PRACTICES if isinstance(one, ReferenceRule))
_OF_DOCUMENTS = tuple(one for one in _PRACTICES if isinstance(one, DocumentRule))

RULES: tuple[Rule, ...] = tuple(one.rule for one in _PRACTICES)
"""Every rule, by code."""


def judge(reference: Reference, evidence: Evidence, circumstances: Circumstances) -> Judgement:
    """Judge one reference: its verdict, the checks behind it, and the findings about it, the gravest first."""
    return judge_by(_OF_REFERENCES, Case.open(reference, evidence, circumstances))


def review(
    readings: Sequence[Reading], circumstances: Circumstances, *, verdicts: Mapping[str, Verdict] | None = None
) -> tuple[Finding, ...]:
    """Review whole documents: what only several references together, or markers and notes, can show.

    `verdicts` by reference id, where known, say which of two readings that clash is the one that answers.
    `attach` gives findings that are about one reference to its judgement.
    """
    return review_by(_OF_DOCUMENTS, Survey(tuple(readings), circumstances, verdicts or {}))
