"""`citecheck corpus`, on a cluster within this process."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import LocalCluster

from citecheck.corpus.store import Store
from tests.cli.conftest import Command

BIB = "@misc{quay, title = {On quays}, author = {Administrator}, year = 2001, url = {http://[x/}}\n"
SOUND = "@misc{pier, title = {On piers}, author = {Harbour, Anna}, year = 2001, url = {https://pier.example/1}}\n"


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    with LocalCluster(n_workers=1, threads_per_worker=2, processes=False, dashboard_address="127.0.0.1:0") as cluster:
        yield cluster.scheduler_address


@pytest.fixture
def run(citecheck: Command, tmp_path: Path, scheduler: str) -> Command:
    (tmp_path / "quay.bib").write_text(BIB, encoding="utf-8")
    (tmp_path / "pier.bib").write_text(SOUND, encoding="utf-8")

    def carried_out(*arguments: str) -> object:
        return citecheck("corpus", *arguments, "--scheduler", scheduler, "--offline", "--registries", "none")

    return carried_out  # type: ignore[return-value]


def test_a_run_is_told_and_reported(run: Command, citecheck: Command, tmp_path: Path) -> None:
    done = run("run", "quay.bib", "--output", "out")
    status = citecheck("corpus", "status", "out")
    report = citecheck("corpus", "report", "out", "--where", "verdict=broken", "--format", "json", "-o", "report.json")

    assert (1, "") == (done.returncode, done.stderr)
    assert done.stdout == status.stdout
    assert "1 references in 1 documents; 0 requests\n1 broken\n1 errors, 0 warnings, 1 notes\n" in done.stdout
    assert report.returncode == 0
    assert json.loads((tmp_path / "report.json").read_text())["references"][0]["id"] == "quay"


def test_a_run_goes_on_with_the_options_that_it_was_begun_with(run: Command, citecheck: Command) -> None:
    begun = run("run", "quay.bib", "--output", "out", "--fail-on", "never", "--header", "pier.example: X: secret")
    without = run("resume", "out")
    resumed = run("resume", "out", "--header", "pier.example: X: secret")

    assert begun.returncode == resumed.returncode == 0
    assert (2, "This run was begun with --header") == (without.returncode, without.stderr[11:43])


def test_nothing_secret_is_written_down(run: Command, tmp_path: Path) -> None:
    run("run", "pier.bib", "--output", "out", "--header", "pier.example: X: secret", "--proxy", "http://me:secret@p:1")

    assert "secret" not in (tmp_path / "out" / "run.json").read_text()


def test_a_rule_may_fail_a_run(run: Command) -> None:
    assert run("run", "quay.bib", "--output", "a", "--ignore", "CC306").returncode == 0
    assert run("run", "quay.bib", "--output", "b", "--ignore", "CC306", "--fail-on", "CC102").returncode == 1


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(run: Command, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("pier.bib\nabsent.bib\n", encoding="utf-8")
    done = run("run", "--list", "list.txt", "--output", "out")

    assert done.returncode == 2
    assert "1 references in 1 documents" in done.stdout
    assert "absent.bib does not exist." in done.stdout


def test_a_folder_takes_one_run(run: Command) -> None:
    run("run", "pier.bib", "--output", "out")
    again = run("run", "pier.bib", "--output", "out")

    assert (2, True) == (again.returncode, "`citecheck corpus resume out` goes on with it" in again.stderr)


def test_a_report_waits_for_the_end(citecheck: Command, tmp_path: Path) -> None:
    Store(str(tmp_path / "out")).write_json("run.json", {"started": "2026-11-28T10:00:00+00:00"})
    progress = {"stage": "visiting, round 2", "done": 50, "of": 100, "unit": "addresses", "pace": 10.0}
    Store(str(tmp_path / "out")).write_json("work/progress.json", progress | {"at": "2026-11-28T10:05:00+00:00"})
    status = citecheck("corpus", "status", "out")

    assert "visiting, round 2: 50 of 100 addresses, 10/s, 5 s left" in status.stdout
    assert "has not ended" in citecheck("corpus", "report", "out").stderr


def test_a_scheduler_that_is_not_there_is_a_fault_of_the_user(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "pier.bib").write_text(SOUND, encoding="utf-8")
    done = citecheck("corpus", "run", "pier.bib", "-o", "out", "--scheduler", "nowhere")

    assert (2, True) == (done.returncode, "There is no scheduler at nowhere" in done.stderr)


def test_a_fault_of_a_worker_is_one_sentence_that_names_the_part_and_the_rest_goes_on(
    run: Command, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("distributed").addHandler(caplog.handler)
    (tmp_path / "out" / "leases").mkdir(parents=True)
    (tmp_path / "out" / "leases" / "001-000000").write_text("in the way", encoding="utf-8")
    (tmp_path / "works.bib").write_text(BIB + SOUND, encoding="utf-8")
    done = run("run", "works.bib", "--output", "out")

    assert done.stderr.startswith("citecheck: Part 000000 of round 1 was given up: FileExistsError")
    assert done.stderr.endswith("(1 addresses) counts as not looked at; the rest goes on.\n")
    assert (2, 1) == (done.returncode, done.stderr.count("\n"))
    assert "2 references in 1 documents" in done.stdout
    assert "FileExistsError" not in caplog.text
