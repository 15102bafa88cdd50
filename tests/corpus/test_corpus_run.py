"""A whole run on a small web, in this process: what one machine says of the corpus is what its workers say."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import citecheck
from citecheck.corpus import corpus_run
from citecheck.errors import ConfigurationError, InputError
from citecheck.model.report import Judgement, Report
from citecheck.model.settings import Settings
from tests.corpus import small_corpus
from tests.web.small_web import Web


@dataclass
class Ran:
    output: Path
    summary: dict[str, Any]
    requests: Counter[tuple[str, str]]
    on_one_machine: Report


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    folder, output = tmp_path_factory.mktemp("documents"), tmp_path_factory.mktemp("out") / "run"
    small_corpus.lay(folder)
    with Web(small_corpus.sites()) as web:
        summary = corpus_run.carry_out(small_corpus.run(folder, output, web), small_corpus.IN_THIS_PROCESS)
        requests = Counter((one.host, one.path) for one in web.requests)
        alone = citecheck.check([str(folder)], small_corpus.settings(web))
    return Ran(output, summary, requests, alone)


def told(judgement: Judgement) -> tuple[object, ...]:
    checks = [(one.kind, one.url, one.final_url, one.redirects, one.outcome, one.title) for one in judgement.checks]
    findings = [(one.rule.code, one.violation.message, one.location) for one in judgement.findings]
    return judgement.reference, judgement.verdict, checks, findings


def test_every_reference_is_judged_as_one_machine_judges_it(ran: Ran) -> None:
    judged = {one.reference.id: told(one) for one in small_corpus.judgements(ran.output)}

    assert {one.reference.id: told(one) for one in ran.on_one_machine.judgements} == judged
    assert ran.summary["references"] == len(judged) == 6 * small_corpus.HOSTS


def test_an_address_that_many_cite_is_visited_once(ran: Ran) -> None:
    assert {ran.requests[f"host{host}.example", f"/{host}"] for host in range(small_corpus.HOSTS)} == {2}
    assert {ran.requests["resolver.example", f"/{host}"] for host in range(small_corpus.HOSTS)} == {1}


def test_a_dead_address_is_asked_twice_and_no_more(ran: Ran) -> None:
    assert {ran.requests[f"host{host}.example", "/gone"] for host in range(small_corpus.HOSTS)} == {2}


def test_a_redirect_is_followed_by_whoever_asks_that_host(ran: Ran) -> None:
    redirects = [one for one in small_corpus.judgements(ran.output) if "resolver" in str(one.reference.item.url)]

    assert {len(check.redirects) for one in redirects for check in one.checks} == {2}
    assert ran.summary["rounds"] > 1


def test_a_finished_run_is_not_made_again(ran: Ran) -> None:
    before = sum(ran.requests.values())
    again = corpus_run.carry_out(corpus_run.taken_up(str(ran.output), Settings()), small_corpus.IN_THIS_PROCESS)

    assert again["requests"] == ran.summary["requests"] == before
    assert again["verified"] == ran.summary["verified"]


def test_the_report_of_the_whole_corpus_is_that_of_one_machine(ran: Ran) -> None:
    report = corpus_run.report_of(str(ran.output), [])

    assert [one.path for one in report.readings] == [one.path for one in ran.on_one_machine.readings]
    assert sorted(map(str, report.findings)) == sorted(map(str, ran.on_one_machine.findings))


def test_the_lines_hold_every_reference(ran: Ran) -> None:
    lines = [
        line for file in (ran.output / "jsonl").iterdir() for line in file.read_text(encoding="utf-8").splitlines()
    ]

    assert {json.loads(line)["id"] for line in lines} == {one.reference.id for one in ran.on_one_machine.judgements}


def test_a_folder_holds_one_run(ran: Ran) -> None:
    with pytest.raises(ConfigurationError, match="resume"):
        corpus_run.begin(["x"], str(ran.output), Settings(), {})


def test_a_folder_without_a_run_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no run"):
        corpus_run.state(str(tmp_path))
