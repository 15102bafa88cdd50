"""PDFs that mean harm, as documents and as pages: the run goes on, in little memory, and says what it left."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psutil
import pytest

import citecheck as api
from citecheck.errors import InputError
from tests.hostile import hostile_pdfs as made
from tests.hostile.measured import Run, citecheck, folder_of, python
from tests.web.behaviours import content
from tests.web.small_web import Web

MOST = 300  # megabytes of the whole run, its processes included
PAPER = b"# Paper\n\n## References\n\nBat, D. (2021). A New Bridge. Harbour Press.\n"
BREAKING = {
    "nested.pdf": made.nested_forms(),
    "circle.pdf": made.form_in_a_circle(),
    "flate.pdf": made.flate(300),
    "blanks.pdf": made.flate_of_blanks(300),
    "words.pdf": made.flate_of_words(30),
}
ODD = {
    "honest.pdf": made.honest(),
    "million.pdf": made.a_million_pages(),
    "box.pdf": made.a_huge_box(),
    "encrypted.pdf": made.encrypted(),
    "truncated.pdf": made.truncated(),
}
HUGE = {"kids.pdf": made.a_million_kids(), "flate.pdf": made.flate(1000), "blanks.pdf": made.flate_of_blanks(1000)}
INTERRUPTIBLE = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # a run in the background of a shell begins without it
"""
LIST = """
import sys
from citecheck.cli import main
sys.argv = ["citecheck", "list", sys.argv[1]]
main()
"""
CHECK = """
import sys, citecheck
from citecheck import reports
from citecheck.model.settings import Settings
hosts = (("files.example", sys.argv[2], int(sys.argv[3])),)
settings = Settings(hosts=hosts, registries=(), timeout=60.0, retries=0)
print(reports.write(citecheck.check(sys.argv[1], settings), "json"))
"""


def listed(folder: Path, files: Mapping[str, bytes]) -> Run:
    return citecheck("check", "--offline", "--no-cache", "--format", "concise", folder_of(folder, files))


def citing(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, Web]:
    """Return a document that cites each file under the honest title, and the web that serves them."""
    library = folder / "library.bib"
    entry = "@misc{{a{0}, title = {{{1}}}, year = 2020, url = {{http://files.example/{2}}}}}\n"
    library.write_text("".join(entry.format(at, made.TITLE, name) for at, name in enumerate(files)))
    served = {f"/{name}": content(file, content_type="application/pdf") for name, file in files.items()}
    return library, Web({"files.example": served})


def checked(folder: Path, files: Mapping[str, bytes]) -> tuple[Run, dict[str, dict[str, Any]]]:
    """Check a document that cites each file; return each reference by its file."""
    library, served = citing(folder, files)
    with served as web:
        ((_, address, port),) = web.hosts
        run = python(CHECK, library, address, str(port))
    return run, {one["csl"]["URL"].rpartition("/")[2]: one for one in json.loads(run.said)["references"]}


def test_documents_that_break_their_reader_are_named_and_the_others_read(tmp_path: Path) -> None:
    run = listed(tmp_path, {**BREAKING, **ODD, "paper.md": PAPER})

    assert "\n1 reference: " in run.said
    for name in BREAKING:
        assert f"{name} could not be read within its limits" in run.said
    assert "No page behind page 5,000 was read." in run.said
    assert "encrypted.pdf is encrypted" in run.said
    assert "truncated.pdf is no PDF that can be read" in run.said
    assert run.code == 0
    assert run.peak < MOST


def test_a_document_that_breaks_its_reader_is_named_where_the_user_named_it(tmp_path: Path) -> None:
    folder_of(tmp_path, {"circle.pdf": made.form_in_a_circle(), "paper.md": PAPER})

    run = citecheck("list", tmp_path / "circle.pdf", tmp_path / "paper.md")

    assert "A New Bridge" in run.said
    assert "circle.pdf could not be read within its limits" in run.complained
    assert "Traceback" not in run.complained


def test_pages_that_break_their_reader_are_reachable_and_the_others_read(tmp_path: Path) -> None:
    run, references = checked(tmp_path, {**BREAKING, **ODD})

    assert {"reachable"} == {references[name]["verdict"] for name in BREAKING}
    for name in BREAKING:
        (finding,) = references[name]["findings"]
        assert ("CC906", "note") == (finding["rule"], finding["severity"])
        assert "could not be read within its limits: " in finding["message"]
    assert "verified" == references["honest.pdf"]["verdict"] == references["box.pdf"]["verdict"]
    assert {"reachable"} == {references[name]["verdict"] for name in ("encrypted.pdf", "truncated.pdf")}
    assert run.peak < MOST


@pytest.mark.slow
def test_a_gigabyte_of_flate_and_a_million_kids_break_nothing(tmp_path: Path) -> None:
    documents = listed(tmp_path, {**HUGE, "paper.md": PAPER})
    pages, references = checked(tmp_path, HUGE)

    assert (0, {"reachable"}) == (documents.code, {one["verdict"] for one in references.values()})
    assert documents.peak < MOST
    assert pages.peak < MOST


@pytest.mark.slow
def test_a_page_that_costs_work_alone_is_given_up_after_seconds(tmp_path: Path) -> None:
    _, references = checked(tmp_path, {"slow.pdf": made.slow_forms(), "honest.pdf": made.honest()})

    (finding,) = references["slow.pdf"]["findings"]
    assert "it takes more than 5 seconds of work" in finding["message"]
    assert "verified" == references["honest.pdf"]["verdict"]


def test_a_script_without_a_main_guard_reads_a_pdf(tmp_path: Path) -> None:
    folder_of(tmp_path, {"honest.pdf": made.honest()})

    run = python("import sys, citecheck; print('once'); print(citecheck.read(sys.argv[1]))", tmp_path / "honest.pdf")

    assert "once\n[]\n" == run.said


def test_a_text_that_is_a_pdf_is_read_in_a_process_of_its_own() -> None:
    with pytest.raises(InputError, match="could not be read within its limits"):
        api.read(made.form_in_a_circle().decode())


@pytest.mark.parametrize("how", ["by name", "in a manifest"])
def test_a_saved_page_that_breaks_its_reader_is_told_and_the_others_inspected(tmp_path: Path, how: str) -> None:
    files = {"circle.pdf": made.form_in_a_circle(), "honest.pdf": made.honest()}
    names = [str(folder_of(tmp_path, files) / name) for name in files]
    rows = "".join(json.dumps({"file": name}) + "\n" for name in names)
    asked = names if how == "by name" else ["--manifest", "-"]

    run = citecheck("inspect", *asked, "--format", "jsonl", given=rows.encode())
    found = [json.loads(line) for line in run.said.splitlines()]

    assert [("unread", None), ("work", made.TITLE)] == [(row["kind"], row["title"]) for row in found]


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no process groups")
def test_an_interrupt_ends_a_run_and_the_process_that_reads_for_it(tmp_path: Path) -> None:
    folder_of(tmp_path, {"slow.pdf": made.slow_forms()})

    run, _, complained = interrupted(LIST, tmp_path / "slow.pdf")

    assert run.returncode == 130
    assert "Traceback" not in complained


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no process groups")
def test_an_interrupt_while_a_page_is_read_ends_in_a_report(tmp_path: Path) -> None:
    library, served = citing(tmp_path, {"slow.pdf": made.slow_forms()})
    with served as web:
        ((_, address, port),) = web.hosts
        _, said, complained = interrupted(CHECK, library, address, str(port))

    report = json.loads(said)
    assert (True, "skipped") == (report["run"]["interrupted"], report["references"][0]["verdict"])
    assert "" == complained


def interrupted(code: str, *arguments: str | Path) -> tuple[subprocess.Popen[str], str, str]:
    """Interrupt a run and all its processes while one of them reads; see that none is left."""
    run = subprocess.Popen(
        [sys.executable, "-c", INTERRUPTIBLE + code, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    reader = busy_child(run.pid)
    os.killpg(run.pid, signal.SIGINT)
    said, complained = run.communicate(timeout=60)
    assert psutil.wait_procs([reader], timeout=30)[0]
    return run, said, complained


def busy_child(pid: int) -> psutil.Process:
    """Wait until a process has one that works, and return that."""
    while True:
        for child in psutil.Process(pid).children():
            if child.cpu_times().user > 0.5:
                return child
