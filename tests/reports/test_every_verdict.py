"""Whatever a reference is said to be, every report of references can say it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citecheck.model.report import Judgement, Report
from citecheck.model.verdict import Verdict
from citecheck.reports import write
from tests.reports.conftest import cited


@pytest.mark.parametrize("form", ["csv", "html", "json", "jsonl", "markdown", "rich"])
def test_every_verdict_is_told(report: Report, form: str) -> None:
    judged = tuple(Judgement(cited(number, "A work"), verdict) for number, verdict in enumerate(Verdict, start=1))
    told = write(replace(report, judgements=judged), form)

    assert [] == [verdict for verdict in Verdict if verdict.value not in told]
