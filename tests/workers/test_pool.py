"""Whatever a job does to its process, whoever gave it gets an answer, and the next job finds a process that works."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future
from pathlib import Path

import psutil
import pytest

from citecheck.workers import Budget, OverBudgetError, Pool, processes
from tests.workers import jobs

ROOMY = Budget(memory=200_000_000, work=30, deadline=60.0)


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool() as pool:
        yield pool


def children() -> list[int]:
    return [one.pid for one in psutil.Process().children()]


def reason(future: Future[object]) -> str:
    with pytest.raises(OverBudgetError) as raised:
        future.result()
    return str(raised.value)


def test_a_job_gives_its_value(pool: Pool) -> None:
    assert "tictic" == pool.submit(ROOMY, jobs.doubled, "tic").result()
    assert "tictic" == pool.submit(ROOMY, jobs.doubled, text="tic").result()


def test_a_job_raises_what_it_raises() -> None:
    with Pool() as pool, pytest.raises(ValueError, match="no number"):
        pool.submit(ROOMY, jobs.refuse).result()


def test_an_exception_that_does_not_come_through_a_pipe_is_told_in_words() -> None:
    with Pool() as pool, pytest.raises(RuntimeError, match="Stubborn"):
        pool.submit(ROOMY, jobs.refuse_in_its_own_words).result()


def test_what_a_library_prints_does_not_stand_between_answers(pool: Pool) -> None:
    assert "heard" == pool.submit(ROOMY, jobs.chatter).result()


@pytest.mark.skipif(sys.platform == "win32", reason="a signal ends a process there")
def test_an_interrupt_is_left_to_whoever_gave_the_job(pool: Pool) -> None:
    assert "went on" == pool.submit(ROOMY, jobs.go_on_after_an_interrupt).result()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps all of them")
def test_the_system_keeps_the_budget_as_well(pool: Pool) -> None:
    core, work, memory = pool.submit(ROOMY, jobs.limits).result()

    assert core == 0
    assert ROOMY.work < work < ROOMY.work + 30
    assert ROOMY.memory < memory < 10 * ROOMY.memory


def test_jobs_run_in_another_process_and_share_it(pool: Pool) -> None:
    first, second = (pool.submit(ROOMY, jobs.process).result() for _ in range(2))

    assert first == second != os.getpid()


def test_a_pool_carries_out_as_many_jobs_at_a_time_as_it_may() -> None:
    with Pool(2) as both:
        waiting = both.submit(ROOMY, jobs.wait)

        assert "aa" == both.submit(ROOMY, jobs.doubled, "a").result()
        assert not waiting.done()


@pytest.mark.parametrize("job", [jobs.crash, jobs.grow_out_of_python, jobs.run_out_of_memory, jobs.work])
def test_a_process_that_ends_over_a_job_is_replaced(pool: Pool, job: object) -> None:
    before = pool.submit(ROOMY, jobs.process).result()
    narrow = Budget(memory=120_000_000, work=1, deadline=60.0)

    assert reason(pool.submit(narrow, job))  # type: ignore[arg-type]
    assert before != pool.submit(ROOMY, jobs.process).result()


def test_nobody_pays_for_what_an_earlier_job_left_behind() -> None:
    with Pool() as pool:
        assert ["whole", "whole"] == [pool.submit(ROOMY, jobs.crash_the_second_time).result() for _ in range(2)]


def test_a_process_in_which_jobs_left_much_behind_is_replaced() -> None:
    with Pool() as pool:
        filled = pool.submit(ROOMY, jobs.leave_behind, 120).result()

        assert filled != pool.submit(ROOMY, jobs.process).result()


@pytest.mark.parametrize("job", [jobs.grow, jobs.grow_at_once])
def test_memory_is_limited(pool: Pool, job: object) -> None:
    narrow = Budget(memory=120_000_000, work=30, deadline=60.0)

    assert "it takes more than 120 MB of memory" == reason(pool.submit(narrow, job))  # type: ignore[arg-type]


def test_what_a_job_is_given_does_not_count_by_the_budget_of_the_job_before() -> None:
    narrow = Budget(memory=60_000_000, work=30, deadline=60.0)
    with Pool() as pool:
        process = pool.submit(narrow, jobs.process).result()
        roomy = Budget(memory=900_000_000, work=30, deadline=60.0)

        assert (400_000_000, process) == pool.submit(roomy, jobs.length_and_process, bytes(400_000_000)).result()


def test_work_is_limited(pool: Pool) -> None:
    assert "it takes more than 1 seconds of work" == reason(pool.submit(Budget(200_000_000, 1, 60.0), jobs.work))


def test_the_work_of_earlier_jobs_does_not_count() -> None:
    busy = Budget(memory=200_000_000, work=1, deadline=60.0)
    with Pool() as pool:
        first, second = (pool.submit(busy, jobs.spend, 0.7).result() for _ in range(2))

    assert first == second


def test_time_is_limited(pool: Pool) -> None:
    assert "it takes longer than 0.2 seconds" == reason(pool.submit(Budget(200_000_000, 30, 0.2), jobs.wait))


def test_where_no_process_can_be_started_that_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/interpreter")

    with Pool() as pool:
        assert "no process could be started to read it" in reason(pool.submit(ROOMY, jobs.process))


def test_a_process_is_started_only_for_a_job() -> None:
    before = children()

    with Pool(4):
        assert before == children()


def test_a_pool_that_is_left_leaves_nothing_behind() -> None:
    before = children()
    with Pool(2) as pool:
        pool.submit(ROOMY, jobs.process).result()
        under_way, waiting = pool.submit(ROOMY, jobs.wait), [pool.submit(ROOMY, jobs.wait) for _ in range(3)]

    assert before == children()
    assert isinstance(under_way.exception(), (OverBudgetError, CancelledError))
    assert all(one.done() for one in waiting)


def test_a_process_without_a_job_ends_by_itself(tmp_path: Path) -> None:
    with Pool() as pool:
        pool.submit(ROOMY, jobs.write_at_the_end, str(tmp_path / "said")).result()

    assert "ended" == (tmp_path / "said").read_text()


def test_processes_end_with_their_parent_however_it_ends() -> None:
    code = (
        "import sys; from citecheck.workers import *; from tests.workers import jobs; pool = Pool(); "
        "print(pool.submit(Budget(10**9, 9, 9.0), jobs.process).result(), flush=True); sys.stdin.read()"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))

    parent.kill()
    parent.communicate()

    assert psutil.wait_procs([child], timeout=30)[0]


def test_the_script_that_uses_the_pool_is_not_run_again(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "print('once')\nfrom citecheck.workers import *\nfrom tests.workers import jobs\n"
        "with Pool() as pool:\n    print(pool.submit(Budget(10**9, 9, 9.0), jobs.doubled, 'o').result())\n"
    )

    told = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )

    assert "once\noo\n" == told.stdout


def test_modules_of_the_folder_one_stands_in_are_not_imported(tmp_path: Path) -> None:
    (tmp_path / "pickle.py").write_text("raise SystemExit('a stranger')")
    code = (
        "from citecheck.workers import *; from tests.workers import jobs\n"
        "with Pool() as pool: print(pool.submit(Budget(10**9, 9, 9.0), jobs.doubled, 'o').result())"
    )

    told = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )

    assert "oo\n" == told.stdout


@pytest.mark.parametrize("wanted", [None, 1, 1_000_000])
def test_no_more_processes_share_the_work_than_there_are_processors(wanted: int | None) -> None:
    assert 1 <= processes(wanted) <= min(wanted or 4, os.cpu_count() or 1)
