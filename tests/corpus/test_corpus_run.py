"""A whole run on a small web, in this process: what one machine says of the corpus is what its workers say."""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

import citecheck
from citecheck.corpus import corpus_run, steps
from citecheck.corpus.campaign import Campaign, Share, answers
from citecheck.corpus.journal import Journal
from citecheck.corpus.lanes import Part, dealt
from citecheck.corpus.leases import Lease, LeaseLostError
from citecheck.corpus.packing import unpacked
from citecheck.corpus.visiting import Right, ask_all
from citecheck.corpus.wants import Want
from citecheck.errors import ConfigurationError, InputError
from citecheck.model.evidence import Request
from citecheck.model.report import Judgement, Report
from citecheck.model.settings import Settings
from tests.corpus import small_corpus
from tests.web.behaviours import page
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


def test_one_command_at_a_time_is_at_work_on_a_run(ran: Ran) -> None:
    run = corpus_run.taken_up(str(ran.output), Settings())
    with Lease(run.store, "run", 0.5), pytest.raises(ConfigurationError, match="Another command is at work"):
        corpus_run.carry_out(run, small_corpus.IN_THIS_PROCESS, within=0.5)


@dataclass
class OnePart:
    run: Campaign
    part: Part

    @property
    def answers(self) -> str:
        return answers(1, self.part.number)


def one_part(folder: Path, web: Web, url: str) -> OnePart:
    """Begin a run of one address, up to its visit."""
    (folder / "one.bib").write_text(
        f"@misc{{one, title = {{On quays}}, year = 2001, url = {{{url}}}}}", encoding="utf-8"
    )
    run = small_corpus.run(folder, folder / "out", web)
    begun = steps.read(run, Share(number=0, paths=(str(folder / "one.bib"),)))
    (part,) = dealt(begun.learnt.lengths, 10)
    return OnePart(run, part)


def test_a_host_that_asked_one_part_for_time_is_left_alone_by_the_next(tmp_path: Path) -> None:
    with Web({"busy.example": {"/1": page("On quays")}}) as web:
        one = one_part(tmp_path, web, "http://busy.example/1")
        until = {"http://busy.example:80": time.time() + 3600}
        told = steps.visit(one.run, 1, one.part, (0,), until)

    assert (told.requests, told.results, web.requests) == (0, 1, [])
    assert told.away.keys() == until.keys()


def test_what_a_killed_worker_had_learnt_is_not_asked_again(tmp_path: Path) -> None:
    with Web({"quiet.example": {"/1": page("On quays")}}) as web:
        one = one_part(tmp_path, web, "http://quiet.example/1")
        first = steps.visit(one.run, 1, one.part, (0,))
        (row,) = one.run.store.rows(one.answers)
        one.run.store.remove(one.answers)
        with Journal(one.run.journals / f"001-{one.part.number:06}") as journal:
            journal.add(row["key"], unpacked(row["result"]))
        again = steps.visit(one.run, 1, one.part, (0,))

    assert (first.requests, first.found) == (1, 0)
    assert (again.requests, again.found) == (0, 1)
    assert one.run.store.rows(one.answers) == [row]


def test_a_part_that_was_given_up_is_named_and_judged_as_not_looked_at(tmp_path: Path) -> None:
    with Web({"quiet.example": {"/1": page("On quays")}}) as web:
        one = one_part(tmp_path, web, "http://quiet.example/1")
        steps.give_up_visiting(one.run, 1, one.part, "OSError: nothing goes")
        summary = corpus_run.carry_out(one.run, small_corpus.IN_THIS_PROCESS)

    (fault,) = summary["faults"]
    assert fault.startswith("Part 000000 of round 1 was given up: OSError: nothing goes; what it was to ask (1 ")
    assert (summary["skipped"], summary["requests"]) == (1, 0)


def test_nobody_is_asked_without_the_lease(tmp_path: Path) -> None:
    with Web({"quiet.example": {"/1": page("On quays")}}) as web:
        one = one_part(tmp_path, web, "http://quiet.example/1")
        want = Want(Request("http://quiet.example/1"))
        lost = Lease(one.run.store, "part", 60.0)
        with pytest.raises(LeaseLostError):
            ask_all({want.key: want}, one.run.settings, Right(lambda _: True, lost), lambda *_: None)

    assert web.requests == []


def test_a_document_that_two_shares_read_is_judged_once(tmp_path: Path) -> None:
    library, paper = tmp_path / "library.bib", tmp_path / "paper.md"
    library.write_text("@misc{quay, title = {On quays}, year = 2001}", encoding="utf-8")
    paper.write_text("---\nbibliography: library.bib\n---\nIt is said [@quay].\n", encoding="utf-8")
    run = corpus_run.begin([str(library)], str(tmp_path / "out"), Settings(offline=True, registries=()), {})
    shares = [Share(number=0, paths=(str(paper),)), Share(number=1, paths=(str(library),))]
    run.store.write_json(corpus_run.SHARES, [asdict(one) for one in shares])
    summary = corpus_run.carry_out(run, small_corpus.IN_THIS_PROCESS)

    assert (summary["documents"], summary["references"]) == (2, 1)
