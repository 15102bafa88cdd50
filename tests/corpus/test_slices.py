"""Any slice of the results is a report of one machine."""

from __future__ import annotations

from pathlib import Path

import pytest

import citecheck
from citecheck import reports
from citecheck.corpus import corpus_run
from citecheck.corpus.results import judgement_of, write_results
from citecheck.corpus.slices import Condition, report_of
from citecheck.corpus.store import Store
from citecheck.errors import ConfigurationError
from citecheck.model.settings import Settings

DOCUMENTS = {
    "a/first.bib": "@misc{quay, title = {On quays}, author = {Administrator}, year = 2001, url = {http://[x/}}\n",
    "b/second.bib": (
        "@misc{quay, title = {On quays}, year = 2001, doi = {10.1000/182}}\n"
        "@misc{pier, title = {On piers}, year = 2023, url = {https://pier.example/1}}\n"
    ),
}
SUMMARY = {
    "started": "2026-11-28T10:00:00+00:00", "ended": "2026-11-28T10:00:05+00:00", "offline": True,
    "network": "unknown", "requests": 0, "faults": [], "left_out": [],
}  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """Results of two shares, a document each, of which both have an entry of the same name."""
    folder = tmp_path_factory.mktemp("slices")
    made = Store(str(folder / "out"))
    for share, (name, text) in enumerate(DOCUMENTS.items()):
        (folder / name).parent.mkdir()
        (folder / name).write_text(text, encoding="utf-8")
        write_results(made, share, [citecheck.check([str(folder / name)], Settings(offline=True, registries=()))])
    return made


@pytest.mark.parametrize(
    ("conditions", "expected"),
    [
        ([], ["quay", "quay~2", "pier"]),
        (["verdict=broken"], ["quay"]),
        (["verdict=broken,skipped", "path=*/b/*"], ["quay", "pier"]),
        (["verdict!=broken", "host=pier.*"], ["pier"]),
        (["line>=2"], ["pier"]),
        (["line<2"], ["quay", "quay~2"]),
        (["line=1"], ["quay", "quay~2"]),
        (["rules=CC102"], ["quay"]),
        (["rules=CC10*"], ["quay"]),
        (["rules=CC999"], []),
        (["title=On piers"], ["pier"]),
        (["checked>2020-01-01"], ["quay", "pier"]),
        (["checked<2020-01-01"], []),
    ],
)  # fmt: skip
def test_conditions_choose_references(store: Store, conditions: list[str], expected: list[str]) -> None:
    report = report_of(store, [Condition.read(one) for one in conditions], SUMMARY)

    assert [one.reference.id for one in report.judgements] == expected
    assert [one.id for reading in report.readings for one in reading.references] == expected


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("verdict", "is no condition"),
        ("verdct=broken", "Did you mean 'verdict'"),
        ("status=many", "status is a number"),
        ("judgement=x", "there is no 'judgement'"),
        ("checked>soon", "is a day such as"),
    ],
)
def test_a_condition_that_is_none_is_named(written: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        Condition.read(written).expression()


def test_a_judgement_comes_back_as_it_was(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "second.bib"
    file.write_text(DOCUMENTS["b/second.bib"], encoding="utf-8")
    report = citecheck.check([str(file)], Settings(offline=True, registries=()))
    other = Store(str(tmp_path / "out"))
    write_results(other, 0, [report])
    rows = list(other.matching("references", ["judgement"], "verdict", []))

    assert [judgement_of(row) for row in rows] == list(report.judgements)


@pytest.mark.parametrize("form", [name for name in reports.WRITERS if name != "rich"])
def test_every_report_can_be_made(store: Store, form: str) -> None:
    assert "first.bib" in reports.write(report_of(store, [], SUMMARY), form)


def test_results_that_are_written_again_take_the_place_of_the_first(tmp_path: Path) -> None:
    file, store = tmp_path / "first.bib", Store(str(tmp_path / "out"))
    for text in (DOCUMENTS["a/first.bib"], DOCUMENTS["b/second.bib"]):
        file.write_text(text, encoding="utf-8")
        write_results(store, 0, [citecheck.check([str(file)], Settings(offline=True, registries=()))])
    found = report_of(store, [], SUMMARY)

    assert [one.reference.id for one in found.judgements] == ["quay", "pier"]
    assert corpus_run.RUN not in store.names("")
