"""A run's report before the rules that need all of it: what was accepted beforehand, and met nothing to accept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from citecheck.judging.baseline import Debt
from citecheck.judging.ignoring import Cover
from citecheck.model.circumstances import Circumstances
from citecheck.model.report import Judgement, Report


@dataclass(frozen=True, slots=True)
class Aftermath:
    """The report of a run, what its documents and its baseline asked for and met none of.

    `unused` are the comments that ask for findings to be left out and met none, by document; `mended` the findings that
    the baseline accepts and that are no more.
    """

    report: Report
    circumstances: Circumstances
    unused: Mapping[str, Sequence[Cover]] = field(default_factory=dict)
    mended: Sequence[Debt] = ()

    def covered(self, path: str, cover: Cover) -> Iterator[Judgement]:
        """Yield the judgements of the references that a comment covers."""
        for judgement in self.report.judgements:
            if judgement.reference.location.path == path and judgement.reference.id in cover.references:
                yield judgement
