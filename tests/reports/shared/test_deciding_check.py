"""Where a report shows one check of a reference, it is the one that the verdict rests on."""

from __future__ import annotations

from dataclasses import replace

from citecheck.model.report import Report
from citecheck.model.verdict import Verdict
from citecheck.reports.shared.deciding_check import deciding_check
from tests.reports.conftest import check


def test_the_check_that_earned_the_verdict_is_shown(report: Report) -> None:
    gone, found = check("https://a.example/", 404, "not-found"), check("https://b.example/", 200, "ok")
    judgement = replace(report.judgements[0], checks=(gone, found))

    assert [found, gone, gone] == [
        deciding_check(replace(judgement, verdict=verdict))
        for verdict in (Verdict.VERIFIED, Verdict.BROKEN, Verdict.SKIPPED)
    ]


def test_where_nothing_was_visited_there_is_none(report: Report) -> None:
    assert deciding_check(report.judgements[-1]) is None
