"""A whole run against a small world of registries: true ones are confirmed, wrong ones told, outages accuse nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.demo.web import Request, Script
from citecheck.engines import local
from citecheck.intake.read_paths import read_paths
from citecheck.model.address_rules import AddressRules, HostRule
from citecheck.model.finding import Severity
from citecheck.model.record import Registry
from citecheck.model.report import Report
from citecheck.model.settings import Settings
from citecheck.model.verdict import Verdict
from tests.engines.small_registries import WORKS, Fault, world
from tests.web.behaviours import content, resetting, too_many

EVERY = (Registry.DOI, Registry.CROSSREF, Registry.OPENALEX, Registry.DBLP)
GRAVE = {Severity.WARNING, Severity.ERROR}
UNHURRIED = AddressRules(
    hosts=tuple(
        HostRule(host=host, spacing=0.001) for host in ("doi.org", ".crossref.org", ".openalex.org", "dblp.org")
    )
)  # a small world need not be spared
TRUE = [work.cited(doi=work.number % 2 == 0) for work in WORKS]


def run(
    folder: Path,
    entries: list[str],
    faults: dict[str, Fault] | None = None,
    cache: Path | None = None,
    contact: str | None = None,
) -> Report:
    file = folder / "list.bib"
    file.write_text("\n\n".join(entries), encoding="utf-8")
    with world(faults) as served:
        settings = Settings(
            paths=(str(file),), hosts=served.hosts, ca_bundle=served.ca_bundle, timeout=5, retries=0, registries=EVERY,
            cache_dir=str(cache) if cache else None, contact=contact, address_rules=UNHURRIED,
        )  # fmt: skip
        return local.run(read_paths(settings).readings, settings)


def told(report: Report) -> list[str]:
    return [one.rule.code for one in report.all_findings()]


def accused(report: Report) -> list[str]:
    return [one.rule.code for one in report.all_findings() if one.severity in GRAVE]


def test_true_references_are_confirmed_by_few_requests(tmp_path: Path) -> None:
    report = run(tmp_path, TRUE)

    assert {Verdict.VERIFIED} == {judgement.verdict for judgement in report.judgements}
    assert {"CC540"} == set(accused(report))  # two were retracted, as one registry each knows
    assert 2 == told(report).count("CC540")
    assert len(WORKS) // 2 == told(report).count("CC550")
    assert report.run.requests < 1.2 * len(WORKS)


@pytest.mark.parametrize(
    ("entry", "code", "verdict"),
    [
        (WORKS[0].cited(title="Ice on the lower Selenge"), "CC520", Verdict.MISMATCH),
        (WORKS[1].cited(author="Bat, Anna and Dulmaa, Anna"), "CC521", Verdict.MISMATCH),
        (WORKS[1].cited(author="Bat, Anna and Dulmaa, Anna", journal="Annals of Large Matters"), "CC529",
         Verdict.MISMATCH),
        (WORKS[2].cited(author="Ochir, Anna and Dulmaa, Anna"), "CC521", Verdict.MISMATCH),
        (WORKS[3].cited(year="2015"), "CC525", Verdict.MISMATCH),
        (WORKS[4].cited(journal="Annals of Large Matters"), "CC526", Verdict.VERIFIED),
        (WORKS[5].cited(volume="99"), "CC527", Verdict.VERIFIED),
        (WORKS[6].cited(doi=False).replace("}}", "}, doi = {10.1000/w9}}"), "CC510",
         Verdict.MISMATCH),
        (WORKS[9].cited(doi=False).replace("}}", "}, doi = {10.1000/none}}"), "CC202", Verdict.BROKEN),
        (WORKS[10].cited(doi=False, title="A census of invented turnips", author="Dulmaa, Anna"), "CC501",
         Verdict.ABSENT),
    ],
)  # fmt: skip
def test_a_wrong_reference_is_told(tmp_path: Path, entry: str, code: str, verdict: Verdict) -> None:
    report = run(tmp_path, [entry, WORKS[20].cited(doi=False)])

    assert code in told(report)
    assert verdict == report.judgements[0].verdict


DOWN = content(b"", status=503)
BOT_WALL = content(b"<html>Making sure you're not a bot!</html>", content_type="text/html")
FINDS_NOTHING = content(b'{"message": {"items": []}, "results": []}', content_type="application/json")
KNOWS_NOTHING = content(b"Resource not found.", status=404, content_type="application/json")


@pytest.mark.parametrize(
    ("host", "fault"),
    [
        ("api.crossref.org", DOWN),
        ("api.crossref.org", too_many("39600")),
        ("api.crossref.org", BOT_WALL),
        ("api.crossref.org", FINDS_NOTHING),
        ("api.openalex.org", FINDS_NOTHING),
        ("doi.org", KNOWS_NOTHING),
        ("doi.org", resetting),
    ],
)
def test_an_outage_accuses_nobody(tmp_path: Path, host: str, fault: Fault) -> None:
    entries = [work.cited(doi=work.number % 2 == 0) for work in WORKS[:4]]
    report = run(tmp_path, entries, {host: fault})

    assert [] == accused(report)


def test_registries_are_told_whom_they_may_write_to(tmp_path: Path) -> None:
    heard: list[str] = []

    def listening(request: Request) -> Script:
        heard.append(request.query)
        return DOWN(request)

    run(tmp_path, [WORKS[0].cited()], {"api.crossref.org": listening}, contact="reader@example.org")

    assert heard
    assert all("mailto=reader%40example.org" in query for query in heard)


def test_what_was_answered_is_not_asked_again(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    run(tmp_path, TRUE[:6], cache=cache)
    again = run(tmp_path, TRUE[:6], cache=cache)

    assert 0 == again.run.requests
    assert {Verdict.VERIFIED} == {judgement.verdict for judgement in again.judgements}
