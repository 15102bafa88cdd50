"""Judge references and documents: every rule, and the doors `judge` and `review`.

A family of rules is a file, named by its hundred: `cc3_links` holds CC301 to CC399.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citecheck.judging.accepting import reckoned
from citecheck.judging.aftermath import Aftermath
from citecheck.judging.baseline import Baseline
from citecheck.judging.case import Case
from citecheck.judging.ignoring import with_ignored
from citecheck.judging.judge import attach, close_by, judge_by, review_by
from citecheck.judging.rule import ClosingRule, DocumentRule, ReferenceRule, practices
from citecheck.judging.survey import Survey
from citecheck.model.choice import unknown_codes
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Reading
from citecheck.model.evidence import Evidence
from citecheck.model.finding import Finding, Rule
from citecheck.model.reference import Reference
from citecheck.model.report import Judgement, Report
from citecheck.model.verdict import Verdict
from citecheck.rules import (
    cc1_bibtex,
    cc1_dashes,
    cc1_form,
    cc1_letters,
    cc1_reading,
    cc2_fields,
    cc2_identifiers,
    cc3_fragments,
    cc3_lapsed_domains,
    cc3_links,
    cc3_local_links,
    cc3_printed_links,
    cc3_resolvers,
    cc3_wrapped_links,
    cc4_agreement,
    cc5_agreement,
    cc5_existence,
    cc5_identity,
    cc5_standing,
    cc6_preservation,
    cc7_author_dates,
    cc7_notes,
    cc7_same_work,
    cc8_access,
    cc9_baseline,
    cc9_ignores,
    cc9_unchecked,
)

__all__ = ["RULES", "Circumstances", "attach", "close", "judge", "review", "unknown_codes"]

_FAMILIES = (
    cc1_dashes,
    cc1_bibtex,
    cc1_form,
    cc1_letters,
    cc1_reading,
    cc2_fields,
    cc2_identifiers,
    cc3_lapsed_domains,
    cc3_fragments,
    cc3_links,
    cc3_local_links,
    cc3_printed_links,
    cc3_resolvers,
    cc3_wrapped_links,
    cc4_agreement,
    cc5_agreement,
    cc5_existence,
    cc5_identity,
    cc5_standing,
    cc6_preservation,
    cc7_author_dates,
    cc7_notes,
    cc7_same_work,
    cc8_access,
    cc9_baseline,
    cc9_ignores,
    cc9_unchecked,
)
_PRACTICES = practices(_FAMILIES)
_OF_REFERENCES = tuple(one for one in _PRACTICES if isinstance(one, ReferenceRule))
_OF_DOCUMENTS = tuple(one for one in _PRACTICES if isinstance(one, DocumentRule))
_OF_RUNS = tuple(one for one in _PRACTICES if isinstance(one, ClosingRule))

RULES: tuple[Rule, ...] = tuple(one.rule for one in _PRACTICES)
"""Every rule, by code."""


def judge(reference: Reference, evidence: Evidence, circumstances: Circumstances) -> Judgement:
    """Judge one reference: its verdict, the checks behind it, and the findings about it, the gravest first."""
    return judge_by(_OF_REFERENCES, Case.of(reference, evidence, circumstances))


def review(
    readings: Sequence[Reading], circumstances: Circumstances, *, verdicts: Mapping[str, Verdict] | None = None
) -> tuple[Finding, ...]:
    """Review whole documents: what only several references together, or markers and notes, can show.

    `verdicts` by reference id, where known, say which of two readings that clash is the one that answers.
    `attach` gives findings that are about one reference to its judgement.
    """
    return review_by(_OF_DOCUMENTS, Survey(tuple(readings), circumstances, verdicts or {}))


def close(report: Report, circumstances: Circumstances, baseline: Baseline | None = None) -> Report:
    """Suppress the findings of a whole run that its documents or a baseline leave out, and say what met nothing."""
    weighed, unused = with_ignored(report)
    reckoning = reckoned(weighed, baseline)
    unmet = {} if report.partial else unused  # what is not looked at may hold what is missed
    return close_by(_OF_RUNS, Aftermath(reckoning.report, circumstances, unmet, reckoning.mended))
