from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from citecheck.demo import demonstration
from citecheck.engines import local
from citecheck.intake import read_paths as reading
from citecheck.model.report import Judgement, Report
from citecheck.model.settings import Settings

SHOWN = {
    "darwin": ("verified", set()),
    "shelley": ("broken", {"dead-link", "note-and-entry-differ"}),
    "melville": ("broken", {"soft-404"}),
    "stoker": ("broken", {"parked-domain"}),
    "wells": ("blocked", {"blocked"}),
    "chekhov": ("verified", {"moved"}),
    "kafka": ("unreachable", {"unreachable"}),
    "austen": ("mismatch", {"title-mismatch"}),
    "yundongju": ("verified", set()),
    "natsume": ("verified", set()),
    "turing1950": ("verified", set()),
    "curie1910": ("verified", set()),
    "einstein1905": ("verified", {"unreachable", "reversed-page-range", "identifier-missing"}),
    "lovelace1843": ("verified", {"damaged-address"}),
    "newton1687": ("broken", {"host-not-found", "not-confirmed"}),
    "watson1953": ("mismatch", {"year-differs"}),
    "wakefield1998": ("verified", {"retracted"}),
}


@pytest.fixture(scope="module")
def runs() -> Iterator[tuple[Report, Report]]:
    """The demonstration, and the same again over its cache."""
    with demonstration() as settings:
        yield _run(settings), _run(replace(settings, retries=0))


def _run(settings: Settings) -> Report:
    return local.run(reading.read_paths(settings).readings, settings)


def _judged(report: Report, url: str) -> Judgement:
    return next(one for one in report.judgements if one.reference.item.url == url)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://library.example/darwin/origin", "darwin"),
        ("https://library.example/shelley/frankenstein", "shelley"),
        ("https://whales.example/moby-dick", "melville"),
        ("https://castle.example/dracula", "stoker"),
        ("https://guarded.example/wells/time-machine", "wells"),
        ("http://theatre.example/chaika", "chekhov"),
        ("https://lapsed.example/verwandlung", "kafka"),
        ("https://library.example/austen/pride", "austen"),
        ("https://seoul.example/poem?no=1948", "yundongju"),
        ("https://tokyo.example/kokoro", "natsume"),
        ("https://slow.example/curie/traite", "curie1910"),
        ("https://silent.example/einstein/zur-elektrodynamik", "einstein1905"),
        ("https://library.example/lovelace/analyt-ical-engine.html", "lovelace1843"),
        ("https://nowhere.example/principia", "newton1687"),
    ],
)
def test_each_source_is_judged_as_it_was_built(runs: tuple[Report, Report], url: str, name: str) -> None:
    judged = _judged(runs[0], url)

    assert SHOWN[name] == (judged.verdict.value, {finding.rule.name for finding in judged.findings})


@pytest.mark.parametrize("name", ["turing1950", "watson1953", "wakefield1998"])
def test_what_has_a_doi_is_asked_at_registries_alone(runs: tuple[Report, Report], name: str) -> None:
    judged = next(one for one in runs[0].judgements if one.reference.id == name)

    assert SHOWN[name] == (judged.verdict.value, {finding.rule.name for finding in judged.findings})
    assert ["doi", "crossref"] == [check.kind for check in judged.checks]


def test_the_marker_without_a_note_belongs_to_the_document(runs: tuple[Report, Report]) -> None:
    assert ["marker-without-note"] == [finding.rule.name for finding in runs[0].findings]


def test_the_network_was_up(runs: tuple[Report, Report]) -> None:
    assert "up" == runs[0].run.network


def test_a_second_run_comes_to_the_same_verdicts(runs: tuple[Report, Report]) -> None:
    first, second = ([one.verdict for one in report.judgements] for report in runs)

    assert first == second


def test_a_second_run_asks_only_what_failed_for_a_while(runs: tuple[Report, Report]) -> None:
    asked = {check.url for one in runs[1].judgements for check in one.checks if not check.cached}

    assert asked <= {
        "https://silent.example/einstein/zur-elektrodynamik",
        "https://lapsed.example/verwandlung",
        "https://nowhere.example/principia",
    }
