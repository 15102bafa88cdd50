"""Reports find a file each: none takes the place of another, of a document, or of what lies behind a link."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.cli.report_files import ReportFile, plan_files
from citecheck.config.settings_table import FORMAT
from citecheck.errors import ConfigurationError
from citecheck.reports import WRITERS
from tests.cli.conftest import Command

BOOK = "# References\n\n1. Darwin, C. (1859). *On the origin of species*. London: Murray.\n"
PAPER = (
    "# References\n\n1. Turing, A. (1950). Computing machinery. *Mind*, 59, 433-460.\n2. Turing, A. (1936). Numbers.\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("docs/book.md", BOOK), ("docs/paper.md", PAPER), ("thesis/paper.md", BOOK)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def names(planned: tuple[ReportFile, ...]) -> list[str]:
    return [one.file for one in planned]


def test_a_report_for_standard_output_goes_there_beside_the_other(citecheck: Command, folder: Path) -> None:
    done = citecheck("check", "docs/paper.md", "--offline", "--report", "github=-", "--format", "concise")

    assert 2 == done.stdout.count("2 references: 0 errors, 0 warnings, 0 notes\n")
    assert not (folder / "-").exists()


def test_each_document_has_a_report_of_its_own(citecheck: Command, folder: Path) -> None:
    done = citecheck("check", "docs", "thesis", "--report", "json=out/{path}.json", "--report", "json=all.json")

    assert 0 == done.returncode
    whole = json.loads((folder / "all.json").read_text(encoding="utf-8"))
    parts = [
        json.loads((folder / "out" / f"{one['path']}.json").read_text(encoding="utf-8")) for one in whole["documents"]
    ]
    assert ["docs/book.md", "docs/paper.md", "thesis/paper.md"] == [part["documents"][0]["path"] for part in parts]
    assert [1, 2, 1] == [part["summary"]["references"] for part in parts]
    assert whole["references"] == [one for part in parts for one in part["references"]]


def test_a_name_that_is_taken_gets_a_number(folder: Path) -> None:
    planned = plan_files([("html", "out/{stem}.html")], ["docs/paper.md", "thesis/paper.md", "thesis/Paper.tex"], [])

    assert ["out/paper.html", "out/paper-2.html", "out/Paper-3.html"] == names(planned)
    assert [0, 1, 2] == [one.document for one in planned]


def test_what_the_user_wrote_comes_before_what_is_made_of_a_document(folder: Path) -> None:
    planned = plan_files([("html", "{stem}.out"), ("json", "paper.out")], ["docs/paper.md"], [])

    assert ["paper.out", "paper-2.out"] == names(planned)


def test_the_reports_of_a_second_run_take_the_place_of_the_first(citecheck: Command, folder: Path) -> None:
    for _ in range(2):
        citecheck("check", "docs", "--report", "json=out/{stem}.json")

    assert ["book.json", "paper.json"] == sorted(path.name for path in (folder / "out").iterdir())


def test_no_report_takes_the_place_of_a_document(citecheck: Command, folder: Path) -> None:
    done = citecheck("check", "docs/book.md", "--output", "docs/book.md", "--format", "json")
    made = citecheck("check", "docs", "--report", "concise=docs/{stem}.md")

    assert (2, "docs/book.md: a report would take the place of this document; give it another file.\n") == (
        done.returncode,
        done.stderr.removeprefix("citecheck: "),
    )
    assert 0 == made.returncode
    assert [BOOK, PAPER] == [(folder / "docs" / name).read_text(encoding="utf-8") for name in ("book.md", "paper.md")]
    assert (folder / "docs" / "book-2.md").is_file()


def test_a_document_is_known_under_its_other_names(folder: Path) -> None:
    (folder / "link.json").symlink_to(folder / "docs" / "book.md")

    with pytest.raises(ConfigurationError, match=r"link\.json: a report would take the place"):
        plan_files([("json", "link.json")], ["docs/book.md"], [])


def test_a_file_that_was_given_and_could_not_be_read_is_kept_too(folder: Path) -> None:
    with pytest.raises(ConfigurationError, match="take the place"):
        plan_files([("json", "docs/book.md")], [], ["docs/book.md"])


def test_two_reports_need_two_files(folder: Path) -> None:
    with pytest.raises(ConfigurationError, match="two reports would go to this file"):
        plan_files([("json", "r.txt"), ("concise", "./r.txt")], [], [])

    assert ["r.txt"] == names(plan_files([("json", "r.txt"), ("json", "r.txt")], [], []))
    assert 2 == len(plan_files([("json", "/dev/null"), ("concise", "/dev/null")], [], []))


@pytest.mark.parametrize(
    ("pattern", "document", "file"),
    [
        ("{path}.html", "{here}/docs/paper.md", "docs/paper.md.html"),
        ("{path}.html", "/elsewhere/paper.md", "elsewhere/paper.md.html"),
        ("out/{path}.html", "../../paper.md", "out/paper.md.html"),
        ("out/{stem}/report.html", "docs/...md", "out/_/report.html"),
        ("{stem}.json", "-", "stdin.json"),
        ("{path}.json", "-", "stdin.json"),
        ("{stem}-{name}.json", "paper.md", "paper-{name}.json"),
        ("{stem}.json", "{path}.md", "{path}.json"),
    ],
)
def test_a_name_is_made_from_the_path_of_the_document(folder: Path, pattern: str, document: str, file: str) -> None:
    assert [file] == names(plan_files([("json", pattern)], [document.replace("{here}", str(folder))], []))


def test_no_link_leads_a_report_out_of_its_folder(folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "docs").symlink_to(folder / "thesis")

    with pytest.raises(ConfigurationError, match="leads this report out of"):
        plan_files([("json", "out/{path}")], ["docs/paper.md"], [])


def test_one_name_written_in_two_ways_is_one(folder: Path) -> None:
    made = names(plan_files([("json", "{stem}.json")], ["a/\u00e9.md", "b/e\u0301.md"], []))

    assert ["\u00e9.json", "e\u0301-2.json"] == made


@pytest.mark.parametrize(("least", "failures"), [("note", 1), ("error", 0)])
def test_a_report_for_ci_fails_what_fails_the_run(citecheck: Command, folder: Path, least: str, failures: int) -> None:
    (folder / "page.md").write_text("# References\n\n1. Administrator. (2020). A page. Site.\n", encoding="utf-8")
    done = citecheck("check", "page.md", "--fail-on", least, "--format", "junit")

    assert (failures, failures) == (done.returncode, done.stdout.count("<failure"))


@given(st.lists(st.text(st.sampled_from("aA./-2é\u0301~"), min_size=1, max_size=6), max_size=8))
def test_no_two_documents_share_a_report(documents: list[str]) -> None:
    for pattern in ("/nowhere/{stem}.x", "/nowhere/{path}"):
        made = names(plan_files([("json", pattern)], documents, []))

        assert len(documents) == len({name.casefold() for name in made})
        assert all(Path(name).resolve().is_relative_to("/nowhere") for name in made)


def test_the_help_names_the_forms_that_can_be_written() -> None:
    assert sorted(WRITERS) == sorted(re.findall(r"\b(?!or\b)[a-z]+\b", FORMAT.help))
