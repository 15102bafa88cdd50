"""The labelled web is visited in one run, and every source of it is judged as a careful librarian would."""

from __future__ import annotations

import pytest

from citecheck.engines import local
from citecheck.intake import read_paths as reading
from citecheck.model.report import Judgement
from citecheck.model.settings import Settings
from tests.web.told_web import Case, cases, document, web

CASES = cases()


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Judgement]:
    path = tmp_path_factory.mktemp("web") / "references.json"
    path.write_text(document(CASES), encoding="utf-8")
    with web(CASES) as served:
        settings = Settings(
            paths=(str(path),),
            hosts=served.hosts,
            ca_bundle=served.ca_bundle,
            timeout=4,
            retries=1,
            concurrency=16,
            patience=8,
            registries=(),
        )
        report = local.run(reading.read_paths(settings).readings, settings)
    return {case.name: judgement for case, judgement in zip(CASES, report.judgements, strict=True)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_source_is_judged_as_a_librarian_would(judged: dict[str, Judgement], case: Case) -> None:
    judgement = judged[case.name]

    assert case.verdict == judgement.verdict
    assert case.findings == tuple(finding.rule.name for finding in judgement.findings)


def test_no_two_cases_share_a_name() -> None:
    assert sorted({case.name for case in CASES}) == sorted(case.name for case in CASES)
