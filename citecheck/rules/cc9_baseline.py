"""CC9, baseline: findings that were accepted for now, and are mended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from citecheck.judging.aftermath import Aftermath
from citecheck.judging.baseline import Debt
from citecheck.judging.fingerprint import project_paths
from citecheck.judging.rule import closing_rule
from citecheck.model.finding import Severity, Violation
from citecheck.model.location import Location

_NAMED = 3  # of the mended ones; the others are counted


@closing_rule("CC909", Severity.NOTE, since="0.2")
def outdated_baseline(aftermath: Aftermath) -> Iterator[Violation]:
    """**What happened.** The baseline accepts findings of this document that are no more: they were mended.

    **What it means.** Write the baseline anew (`--write-baseline`), or a fault that comes back passes unseen. Nothing
    is said where a source could not be looked at.

    Bad:

        ## References

        - Bat, D. (2021). A New Bridge. https://example.org/bridge

        the baseline → dead-link of https://example.org/bridge

    Good:

        ## References

        - Bat, D. (2021). A New Bridge. https://example.org/bridge

        the baseline → dead-link of https://example.org/bridge
        https://example.org/bridge → 404
    """
    paths = {place: path for path, place in project_paths(aftermath.report).items()}
    by_path: dict[str, list[Debt]] = defaultdict(list)
    for debt in aftermath.mended:
        by_path[paths[debt.path]].append(debt)
    for path, debts in by_path.items():
        named = "; ".join(f"{debt.name} of {debt.about.rstrip('.')}" for debt in debts[:_NAMED])
        more = f"; and {len(debts) - _NAMED} more" if len(debts) > _NAMED else ""
        what = "a finding that is" if len(debts) == 1 else f"{len(debts)} findings that are"
        yield Violation(f"The baseline accepts {what} mended: {named}{more}.", location=Location(path))
