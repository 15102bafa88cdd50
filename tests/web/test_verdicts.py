"""The labelled web is visited in one run, and every source of it is judged as a careful librarian would."""

from __future__ import annotations

import pytest

from citecheck.engines import local
from citecheck.intake import read_paths as reading
from citecheck.model.finding import Severity
from citecheck.model.report import Judgement
from citecheck.model.settings import Settings
from tests.web.told_web import Case, cases, document, web

CASES = cases()
LOST = {"broken", "mismatch"}


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Judgement]:
    path = tmp_path_factory.mktemp("web") / "references.json"
    path.write_text(document(CASES), encoding="utf-8")
    with web(CASES) as served:
        settings = Settings(
            paths=(str(path),), hosts=served.hosts, ca_bundle=served.ca_bundle, timeout=2.5, retries=1, concurrency=16
        )
        report = local.run(reading.read_paths(settings).readings, settings)
    return {case.name: judgement for case, judgement in zip(CASES, report.judgements, strict=True)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_source_is_judged_as_a_librarian_would(judged: dict[str, Judgement], case: Case) -> None:
    judgement = judged[case.name]
    found = {finding.rule.name for finding in judgement.findings}

    assert judgement.verdict.value in case.verdicts
    assert set(case.findings) <= found
    assert not set(case.never) & found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_error_is_said_only_of_what_is_wrong(judged: dict[str, Judgement], case: Case) -> None:
    errors = {one.rule.name for one in judged[case.name].findings if one.severity is Severity.ERROR}

    assert errors <= (errors if LOST & set(case.verdicts) else set(case.findings))


def test_the_web_is_large_enough_to_say_something() -> None:
    assert len(CASES) >= 500
    assert len({case.name for case in CASES}) == len(CASES)
