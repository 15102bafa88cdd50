"""A full disk, ASCII alone, a name of no UTF-8 bytes, few files, no home: told, and the run goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.command import COMMAND, OUR_FAULT, WORK, full_disk, road, run, variables
from tests.web.behaviours import page
from tests.web.small_web import Web

FORMS = ("rich", "json", "jsonl", "concise")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full")
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="needs limits and signals of Unix")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "paper.md"
    file.write_text("References\n\n" + WORK.format("https://a.example/1"), encoding="utf-8")
    return file


def told(done: subprocess.CompletedProcess[bytes]) -> str:
    said = done.stderr.decode()
    assert OUR_FAULT not in said
    assert "Traceback" not in said
    return said


@on_linux
@pytest.mark.parametrize("form", FORMS)
def test_a_full_disk_behind_standard_output_is_one_sentence_and_the_other_reports_are_written(
    paper: Path, form: str
) -> None:
    with full_disk() as nowhere:
        done = run(
            "check", paper.name, "--offline", "--format", form, "--report", "json=other.json",
            cwd=paper.parent, stdout=nowhere,
        )  # fmt: skip

    assert "citecheck: standard output cannot be written: No space left on device.\n" == told(done)
    assert 2 == done.returncode
    assert 1 == json.loads((paper.parent / "other.json").read_bytes())["summary"]["references"]


@on_linux
@pytest.mark.parametrize("command", [("list", "paper.md"), ("export", "paper.md"), ("rule",), ("cache", "info")])
def test_every_command_tells_of_a_full_disk_in_one_sentence(paper: Path, command: tuple[str, ...]) -> None:
    with full_disk() as nowhere:
        done = run(*command, cwd=paper.parent, stdout=nowhere)

    assert (2, "citecheck: standard output cannot be written: No space left on device.\n") == (
        done.returncode,
        told(done),
    )


@on_linux
def test_a_report_that_cannot_be_written_keeps_back_no_other(paper: Path) -> None:
    done = run(
        "check", paper.name, "--offline", "--format", "json", "--report", "json=/dev/full",
        "--report", "concise=other.txt", cwd=paper.parent,
    )  # fmt: skip

    assert "citecheck: /dev/full: the report cannot be written: No space left on device.\n" == told(done)
    assert 2 == done.returncode
    assert 1 == len(json.loads(done.stdout)["references"])
    assert (paper.parent / "other.txt").exists()


@pytest.mark.parametrize("form", FORMS)
def test_a_report_is_written_in_ascii_where_standard_output_takes_no_more(paper: Path, form: str) -> None:
    done = run("check", paper.name, "--offline", "--format", form, cwd=paper.parent, env={"PYTHONIOENCODING": "ascii"})

    assert (0, "") == (done.returncode, told(done))
    shown = done.stdout.decode("ascii")
    if form.startswith("json"):
        raw = json.loads(shown)["raw"] if form == "jsonl" else json.loads(shown)["references"][0]["raw"]
        assert WORK.format("https://a.example/1").strip() == raw


def test_an_export_is_data_and_goes_out_as_it_would_into_a_file(paper: Path) -> None:
    done = run("export", paper.name, cwd=paper.parent, env={"PYTHONIOENCODING": "ascii"})

    told(done)
    assert "Keeper, Änna" in done.stdout.decode("utf-8")


@on_linux
@pytest.mark.parametrize("form", FORMS)
def test_a_file_name_of_no_utf_8_bytes_is_shown_by_escapes(paper: Path, form: str) -> None:
    folder = os.fsencode(paper.parent)
    os.rename(paper, folder + b"/b\xff.md")  # noqa: PTH104 (pathlib takes no bytes)

    done = run(
        "check", ".", "--offline", "--no-cache", "--format", form, "--output", "out.txt",
        cwd=paper.parent, env={"PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip

    assert (0, "") == (done.returncode, told(done))
    written = (paper.parent / "out.txt").read_text(encoding="utf-8")
    if form == "json":
        assert b"b\xff.md" == os.fsencode(json.loads(written)["references"][0]["path"])


@on_unix
def test_a_run_with_few_files_visits_as_many_at_a_time_as_they_allow(tmp_path: Path) -> None:
    import resource

    entries = "".join(
        f"@misc{{w{n}, title = {{{road(n % 40)}}}, year = 2020, url = {{http://h{n % 40}.example/{n}}}}}\n"
        for n in range(80)
    )
    (tmp_path / "works.bib").write_text(entries, encoding="utf-8")
    with Web({f"h{host}.example": {"*": page(road(host))} for host in range(40)}) as web:
        done = run(
            "check", "works.bib", "--format", "json", "--proxy", web.proxy, "--no-cache",
            cwd=tmp_path, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32)),
        )  # fmt: skip
        report = json.loads(done.stdout)

    told(done)
    assert 80 == sum(1 for one in report["references"] if one["checks"][0]["status"] == 200)


@pytest.mark.parametrize("home", [{"HOME": None}, {"HOME": "/nowhere/at/all", "XDG_CACHE_HOME": "/dev/null/cache"}])
def test_a_run_without_a_home_is_a_run(paper: Path, home: dict[str, str | None]) -> None:
    done = run("check", paper.name, "--offline", "--format", "json", cwd=paper.parent, env=home)
    said = told(done)  # without the variable, the home is the account's, which may be there or not

    assert 0 == done.returncode
    assert said.count("\n") <= 1
    assert said.startswith("citecheck: The cache in" if said or home["HOME"] else "")
    assert 1 == len(json.loads(done.stdout)["references"])


@on_unix
def test_a_run_that_is_interrupted_while_it_reads_says_that_nobody_was_asked(tmp_path: Path) -> None:
    begin = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from citecheck.cli import main; "
    process = subprocess.Popen(
        [COMMAND[0], "-c", begin + "main()", "check", "-"],
        cwd=tmp_path, env=variables(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin
    process.stdin.write(b"more than a pipe holds\n" * 50_000)  # taken only once it reads
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)

    assert (130, b"citecheck: interrupted before the first visit: no source was asked.\n") == (process.returncode, said)
