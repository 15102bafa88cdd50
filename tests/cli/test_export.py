"""`citecheck export`: what is chosen, its keys and order, and the small library of what a document cites."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from tests.engines.small_registries import WORKS

from .conftest import Command
from .small_cache import REGISTRIES, held

LIBRARY = r"""@string{q = "Asian Survey"}
@string{unused = "Never"}
@inproceedings{bat2021, author = {Bat, Dorj}, title = {A New Bridge}, year = 2021, crossref = {proc}}
@article{Kim2020, author = {Kim, Min}, title = {Snow}, journal = q, year = 2020, ids = {kim-old}}
@article{never, author = {No, One}, title = {Never Cited}, journal = unused, year = 2019}
@proceedings{proc, editor = {Ed, Itor}, title = {On Bridges}, publisher = {Press}, year = 2021}
"""
SMALL = r"""@string{q = "Asian Survey"}

@inproceedings{bat2021, author = {Bat, Dorj}, title = {A New Bridge}, year = 2021, crossref = {proc}}

@article{Kim2020, author = {Kim, Min}, title = {Snow}, journal = q, year = 2020, ids = {kim-old}}

@proceedings{proc, editor = {Ed, Itor}, title = {On Bridges}, publisher = {Press}, year = 2021}
"""
BCF = """<bcf:controlfile><bcf:bibdata section="0">
<bcf:datasource type="file" datatype="bibtex">lib/refs.bib</bcf:datasource></bcf:bibdata>
<bcf:section number="0"><bcf:citekey order="1">bat2021</bcf:citekey>
<bcf:citekey order="2" nocite="1">kim-old</bcf:citekey></bcf:section></bcf:controlfile>
"""


@pytest.fixture
def thesis(tmp_path: Path) -> Path:
    for folder in ("lib", "chapters"):
        (tmp_path / folder).mkdir()
    (tmp_path / "lib" / "refs.bib").write_text(LIBRARY, encoding="utf-8")
    (tmp_path / "thesis.aux").write_text(
        "\\relax\n\\citation{bat2021}\n\\@input{chapters/one.aux}\n\\bibdata{lib/refs}\n", encoding="utf-8"
    )
    (tmp_path / "chapters" / "one.aux").write_text("\\citation{kim2020}\n", encoding="utf-8")
    return tmp_path


def test_what_is_cited_is_copied_with_its_parents_and_strings(citecheck: Command, thesis: Path) -> None:
    done = citecheck("export", "thesis.aux", "--output", "small.bib")

    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)
    assert SMALL == (thesis / "small.bib").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["thesis.aux", "thesis.bcf"])
def test_biblatex_names_its_libraries_beside_the_auxiliary_file(citecheck: Command, thesis: Path, name: str) -> None:
    aux = "\\relax\n\\abx@aux@cite{0}{bat2021}\n\\abx@aux@segm{0}{0}{bat2021}\n\\abx@aux@cite{0}{kim-old}\n"
    (thesis / "thesis.aux").write_text(aux, encoding="utf-8")
    (thesis / "thesis.bcf").write_text(BCF, encoding="utf-8")

    done = citecheck("export", name)

    assert (0, SMALL, "") == (done.returncode, done.stdout, done.stderr)


def test_everything_is_cited_by_a_star(citecheck: Command, thesis: Path) -> None:
    (thesis / "chapters" / "one.aux").write_text("\\citation{*}\n", encoding="utf-8")

    done = citecheck("export", "thesis.aux")

    assert (0, 4) == (done.returncode, sum(line.startswith(("@in", "@ar", "@pr")) for line in done.stdout.splitlines()))


def test_a_key_that_no_entry_has_is_told(citecheck: Command, thesis: Path) -> None:
    (thesis / "chapters" / "one.aux").write_text("\\citation{Kim2020,gone1999}\n", encoding="utf-8")

    done = citecheck("export", "thesis.aux")

    assert (1, SMALL) == (done.returncode, done.stdout)
    assert "1 key is cited and could not be exported, since no entry has it: gone1999." in done.stderr


def test_a_library_that_is_not_there_is_told(citecheck: Command, thesis: Path) -> None:
    (thesis / "lib" / "refs.bib").unlink()

    done = citecheck("export", "thesis.aux")

    assert (2, "") == (done.returncode, done.stdout)
    assert "thesis.aux names lib/refs.bib, and there is no such file next to it." in done.stderr


def test_a_library_outside_the_folder_is_not_copied(
    citecheck: Command, thesis: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "refs.bib"
    outside.write_text(LIBRARY, encoding="utf-8")
    (thesis / "thesis.aux").write_text(f"\\citation{{bat2021}}\n\\bibdata{{{outside}}}\n", encoding="utf-8")

    done = citecheck("export", "thesis.aux")

    assert (2, "") == (done.returncode, done.stdout)
    assert "which lies outside" in done.stderr


def test_what_is_cited_is_written_in_other_formats_too(citecheck: Command, thesis: Path) -> None:
    done = citecheck("export", "thesis.aux", "--to", "csv", "--sort", "year")

    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert [("Kim2020", "Asian Survey"), ("bat2021", "On Bridges")] == [
        (row["key"], row["container-title"]) for row in rows
    ]


def test_keys_stay_unless_a_pattern_makes_them(citecheck: Command, thesis: Path) -> None:
    kept = citecheck("export", "lib/refs.bib", "--sort", "key")
    made = citecheck("export", "lib/refs.bib", "--key-format", "{author}{year}{title}", "--sort", "author")

    assert ["bat2021", "Kim2020", "never", "proc"] == keys(kept.stdout)
    assert ["bat2021new", "ed2021bridges", "itor", "kim2020snow"][:2] == keys(made.stdout)[:2]


def test_only_what_has_the_verdicts_is_exported(citecheck: Command, thesis: Path) -> None:
    done = citecheck("export", "lib/refs.bib", "--only", "verified", "--only", "reachable", "--offline", "--no-cache")
    some = citecheck("export", "lib/refs.bib", "--only", "unlinked,skipped", "--offline", "--no-cache")

    assert (0, "") == (done.returncode, done.stdout.strip())
    assert "4 references have other verdicts and were not exported." in done.stderr
    assert 4 == len(keys(some.stdout))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--only", "verifid"), "'verifid' is no verdict; give verified, reachable"),
        (("--sort", "size"), "choose one of input, key, author, year, title"),
        (("--key-format", "{autor}"), "there is no part {autor}"),
    ],
)
def test_a_slip_is_told_before_anything_is_read(
    citecheck: Command, thesis: Path, arguments: tuple[str, ...], told: str
) -> None:
    done = citecheck("export", "lib/refs.bib", *arguments)

    assert (2, "") == (done.returncode, done.stdout)
    assert told in done.stderr


def test_no_cell_is_a_formula(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_text('@misc{a, title = {=cmd("x")}, note = {@SUM(A1)}}', encoding="utf-8")

    [row] = csv.DictReader(io.StringIO(citecheck("export", "a.bib", "--to", "csv").stdout))

    assert ('\'=cmd("x")', "'@SUM(A1)") == (row["title"], row["note"])


def keys(text: str) -> list[str]:
    return [line.partition("{")[2].rstrip(",") for line in text.splitlines() if line.startswith("@")]


def test_what_is_confirmed_is_exported_with_who_says_so(citecheck: Command, tmp_path: Path) -> None:
    slip, wrong = WORKS[5].cited(volume="99"), WORKS[6].cited(title="Bells cast in tin")
    held(tmp_path, slip, wrong)
    (tmp_path / "a.bib").write_text(f"{slip}\n{wrong}", encoding="utf-8")
    given = ("a.bib", "--verified", "--offline", "--cache-dir", "cache", "--registries", REGISTRIES)

    done = citecheck("export", *given)
    item = json.loads(citecheck("export", *given, "--to", "csl-json").stdout)[0]
    clash = citecheck("export", "a.bib", "--verified", "--only", "reachable")

    assert 0 == done.returncode
    assert ["w5"] == re.findall(r"^@\w+{(\w+),", done.stdout, re.MULTILINE)
    assert "volume = {15}," in done.stdout
    assert "annote = {Confirmed by Crossref and OpenAlex; volume from Crossref (" in done.stdout
    assert "1 reference has another verdict and was not exported." in done.stderr
    assert item["note"].startswith("Confirmed by Crossref and OpenAlex; volume from Crossref (")
    assert 2 == clash.returncode
