from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Command

LIST = """References

Darwin, C. (1859). On the origin of species. London: John Murray.

Turing, A. M. (1950). Computing machinery and intelligence. Mind, 59(236), 433-460.
"""

COMMANDS = ("check", "list", "export", "inspect", "fix", "rule", "explain", "config", "cache", "demo")


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "paper.md"
    file.write_text(LIST, encoding="utf-8")
    return file


def test_help_names_every_command_of_the_contract(citecheck: Command) -> None:
    told = citecheck("--help").stdout

    assert [] == [command for command in COMMANDS if command not in told]


@pytest.mark.parametrize("option", [
    "--format", "--output", "--report", "--from", "--offline", "--select", "--ignore", "--fail-on", "--cache-dir",
    "--no-cache", "--refresh", "--max-age", "--timeout", "--retries", "--concurrency", "--per-host",
    "--allow-private-hosts", "--user-agent", "--header", "--proxy", "--ca-bundle", "--progress", "--quiet", "--verbose",
    "--color",
])  # fmt: skip
def test_check_has_every_option_of_the_contract(citecheck: Command, option: str) -> None:
    assert option in citecheck("check", "--help").stdout


def test_a_document_that_links_nowhere_is_clean(citecheck: Command, paper: Path) -> None:
    done = citecheck("check", paper.name)

    assert (0, "") == (done.returncode, done.stderr)
    assert "unlinked 2" in " ".join(done.stdout.split())


def test_list_shows_one_line_a_reference_and_the_ledger(citecheck: Command, paper: Path) -> None:
    lines = citecheck("list", paper.name).stdout.splitlines()

    assert 3 == len(lines)
    assert lines[0].startswith("paper.md:3:1  entry")
    assert lines[1].endswith("  in part")  # that *Mind* is a journal is not sure enough
    assert "paper.md: 2 found, 1 in full, 1 in part" in lines[-1]


@pytest.mark.parametrize("form", ["bibtex", "biblatex", "csl-json", "ris"])
def test_every_reference_is_exported(citecheck: Command, paper: Path, form: str) -> None:
    done = citecheck("export", paper.name, "--to", form)

    assert 0 == done.returncode
    assert done.stdout.count("Computing") + done.stdout.count("computing") >= 1
    assert "Darwin" in done.stdout


def test_standard_input_is_read_in_the_format_it_is_said_to_have(citecheck: Command) -> None:
    done = citecheck("list", "-", "--from", "lines", stdin="Darwin, C. (1859). On the origin of species. London.\n")

    assert "-: 1 found" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("check", "missing.md"), "missing.md does not exist"),
        (("check", "paper.md", "--format", "tapestry"), "There is no report format 'tapestry'"),
        (("check", "paper.md", "--fail-on", "grave"), "--fail-on: expected error, warning, note or never"),
        (("check", "paper.md", "--max-age", "soon"), "--max-age: an age is a number"),
        (("check", "paper.md", "--from", "papyrus"), "papyrus"),
        (("export", "paper.md", "--to", "papyrus"), "papyrus"),
        (("rule", "CC000"), "There is no rule 'CC000'"),
        (("fix", "missing.md"), "missing.md does not exist"),
        (("fix", "paper.md", "--select", "CC000"), "no rule is called 'CC000'"),
        (("export", "paper.md", "--verified", "--only", "broken"), "--only cannot choose others"),
        (("inspect",), "Name an address or a saved page"),
        (("inspect", "missing.html"), "missing.html"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_2(
    citecheck: Command, paper: Path, arguments: tuple[str, ...], told: str
) -> None:
    done = citecheck(*arguments)

    assert (2, "") == (done.returncode, done.stdout)
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert 1 == len(done.stderr.strip().splitlines())


def test_a_file_that_cannot_be_read_does_not_stop_the_others(citecheck: Command, paper: Path) -> None:
    done = citecheck("check", paper.name, "missing.md")

    assert 2 == done.returncode
    assert "missing.md does not exist" in done.stderr
    assert "2 references" in done.stdout


def test_further_reports_come_from_the_same_run(citecheck: Command, paper: Path, tmp_path: Path) -> None:
    done = citecheck("check", paper.name, "--report", "json=r.json", "--report", "concise=r.txt", "--format", "jsonl")

    whole = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert whole["references"] == [json.loads(line) for line in done.stdout.splitlines()]
    assert "2 references" in (tmp_path / "r.txt").read_text(encoding="utf-8")


def test_every_option_has_its_environment_variable(citecheck: Command, paper: Path) -> None:
    done = citecheck("check", paper.name, CITECHECK_FORMAT="json", CITECHECK_OFFLINE="1")

    assert json.loads(done.stdout)["run"]["offline"]


def test_a_rule_has_a_manual_page(citecheck: Command) -> None:
    by_code, by_name = citecheck("rule", "CC301"), citecheck("rule", "dead-link")

    assert by_code.stdout == by_name.stdout
    assert "CC301 dead-link" in by_code.stdout
    assert "    https://example.org/bridge → 404" in by_code.stdout.splitlines()


def test_a_long_line_of_an_example_hangs_and_loses_nothing(citecheck: Command) -> None:
    told = citecheck("rule", "CC603").stdout.splitlines()
    start = next(place for place, line in enumerate(told) if "archive-url" in line)

    assert (
        "     |archive-url=https://web.archive.org/web/20071026000000/https://example.org/ferry" == told[start].rstrip()
    )
    assert "      |archive-date=2007-10-26}}" == told[start + 1]


def test_a_saved_page_says_what_it_is(citecheck: Command, tmp_path: Path) -> None:
    page = "<html lang=ko><title>하늘과 바람과 별과 시</title><body><h1>하늘과 바람과 별과 시</h1></html>"
    (tmp_path / "page.html").write_text(page, encoding="utf-8")

    row = json.loads(citecheck("inspect", "page.html", "--format", "jsonl").stdout)

    assert ("work", "하늘과 바람과 별과 시", "ko") == (row["kind"], row["title"], row["language"])


def test_a_manifest_gives_one_object_a_line_in_order_and_hands_unknown_keys_through(
    citecheck: Command, tmp_path: Path
) -> None:
    for number in (1, 2):
        (tmp_path / f"{number}.html").write_text(f"<title>Page {number} of the whole book</title>", encoding="utf-8")
    rows = [{"id": f"n{number}", "file": f"{number}.html", "url": f"https://a.example/{number}"} for number in (2, 1)]
    (tmp_path / "m.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")

    found = [json.loads(line) for line in citecheck("inspect", "--manifest", "m.jsonl").stdout.splitlines()]

    assert ["n2", "n1"] == [row["id"] for row in found]
    assert ["Page 2 of the whole book", "Page 1 of the whole book"] == [row["title"] for row in found]
    assert {
        "file",
        "url",
        "kind",
        "title",
        "candidates",
        "authors",
        "date",
        "publisher",
        "language",
        "canonical",
    } <= set(found[0])


def test_a_code_that_no_rule_has_is_no_way_to_silence_every_rule(citecheck: Command, paper: Path) -> None:
    done = citecheck("check", paper.name, "--select", "CC1,CD3")

    assert (2, "citecheck: --select: no rule is called 'CD3'; `citecheck rule` lists them all.\n") == (
        done.returncode,
        done.stderr,
    )


def test_headers_come_from_the_environment_one_a_line(citecheck: Command, paper: Path) -> None:
    right = citecheck("check", paper.name, CITECHECK_HEADER="example.org: X-Key: a b\nexample.net: X-Key: c\n")
    wrong = citecheck("check", paper.name, CITECHECK_HEADER="example.org: X-Key: a b\nexample.net\n")

    assert (0, 2) == (right.returncode, wrong.returncode)


def test_a_folder_that_holds_our_own_report_is_not_checked_against_it(citecheck: Command, paper: Path) -> None:
    citecheck("check", paper.name, "--report", "json=citecheck.json", "--write-baseline", "baseline.json")
    citecheck("explain", "turing-1950", paper.name, "--bundle", "bundle.json", "--offline")

    assert (paper.parent / "bundle.json").exists()
    assert ".json" not in citecheck("list", ".").stdout


def test_a_report_that_reads_like_a_document_is_left_out_and_said(
    citecheck: Command, paper: Path, tmp_path: Path
) -> None:
    citecheck("check", paper.name, "--report", "markdown=report.md")
    folder, named = citecheck("list", "."), citecheck("list", "report.md")

    assert ["citecheck: 1 file was left out: report.md.\n", ""] == [folder.stderr, named.stderr]


def test_offline_nothing_is_said_of_the_sources(citecheck: Command, paper: Path) -> None:
    paper.write_text(LIST.replace("433-460", "433-460. https://example.org/mind"), encoding="utf-8")

    assert "Offline: no source was asked" in citecheck("check", paper.name, "--offline").stdout


def test_progress_is_for_terminals_however_coloured(citecheck: Command, paper: Path) -> None:
    assert "" == citecheck("check", paper.name, FORCE_COLOR="1").stderr


def test_export_names_the_formats_that_can_be_written(citecheck: Command, paper: Path) -> None:
    done = citecheck("export", paper.name, "--to", "bogus")

    assert "choose one of bibtex, biblatex, csl-json, csl-yaml, ris, yaml, csv." in done.stderr


def test_a_finding_about_a_document_shows_its_line(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text(
        "@book{a, title={A}, author={B, C}, year=2001}\n\n@book{a, title={D}}\n", "utf-8"
    )

    told = citecheck("check", "refs.bib").stdout

    assert "it stands first at line 1. refs.bib:3:1" in " ".join(told.split())


def test_a_document_without_references_is_not_called_right(citecheck: Command, paper: Path) -> None:
    paper.write_text("Nothing is cited here.\n", encoding="utf-8")

    assert "No reference was found, so nothing was checked." in citecheck("check", paper.name).stdout


def test_a_saved_page_that_is_not_there_does_not_stop_the_others(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<title>The whole of the book</title>", encoding="utf-8")
    rows = '{"id": 1, "file": "missing.html"}\nno json\n{"id": 3, "file": "a.html"}\n'
    (tmp_path / "m.jsonl").write_text(rows, encoding="utf-8")

    done = citecheck("inspect", "--manifest", "m.jsonl")

    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert (2, 2) == (done.returncode, len(done.stderr.splitlines()))
    assert [(1, True), (None, True), (3, False)] == [(row.get("id"), "error" in row) for row in found]
    assert "m.jsonl, line 1: missing.html" in found[0]["error"]


def test_a_line_of_jsonl_holds_what_the_whole_document_shows_of_its_reference(
    citecheck: Command, tmp_path: Path
) -> None:
    paper = (
        "Light was kept there.[^1] So was time.[^2]\n\n"
        "[^1]: Shelley, M. (1818). Frankenstein; or, the modern Prometheus. London: Lackington.\n\n"
        "[^2]: Darwin, C. (1859). On the origin of species. London: John Murray.\n\n"
        "## References\n\n"
        "- Darwin, C. (1859). On the origin of species. London: John Murray.\n"
        "- Shelly, M. (1818). Frankenstein; or, the modern Prometheus. London: Lackington.\n"
    )
    (tmp_path / "paper.md").write_text(paper, encoding="utf-8")

    done = citecheck("check", "paper.md", "--format", "jsonl", "--report", "json=r.json")

    lines = [json.loads(line) for line in done.stdout.splitlines()]
    whole = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["references"]
    assert sorted(whole, key=lambda one: one["id"]) == sorted(lines, key=lambda one: one["id"])
    assert "CC707" in done.stdout


@pytest.mark.parametrize("command", ["check", "list", "export"])
def test_without_a_path_and_without_a_references_folder_it_is_said_what_to_do(citecheck: Command, command: str) -> None:
    done = citecheck(command)

    told = "no path was given, and there is no folder references/ to check instead. Name a file or a folder, such as"
    assert 2 == done.returncode
    assert done.stderr.startswith(f"citecheck: {told} paper.md, or put your documents into references/.")


def test_the_references_folder_is_read_without_being_named(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "references").mkdir()
    (tmp_path / "references" / "a.bib").write_text("@book{ice, title={Ice}, year=2001}\n", encoding="utf-8")

    assert "ice" in citecheck("export").stdout


def test_the_help_shows_what_stands_in_brackets(citecheck: Command) -> None:
    assert "[tool.citecheck]" in citecheck("--help").stdout
    assert "[error]" in citecheck("check", "--help").stdout


def test_one_record_a_work_is_exported_on_request(citecheck: Command, tmp_path: Path) -> None:
    entry = "@article{{{}, title={{Ice of the lakes}}, author={{Snow, A.}}, year=2001, doi={{10.1000/1}}}}\n"
    (tmp_path / "refs.bib").write_text(entry.format("a") + entry.format("b"), encoding="utf-8")

    whole, unique = citecheck("export", "refs.bib"), citecheck("export", "refs.bib", "--unique")

    assert (2, 1) == (whole.stdout.count("@article"), unique.stdout.count("@article"))
    assert "citecheck: 1 reference cites a work already exported and was not written again.\n" == unique.stderr


def test_an_export_is_written_to_the_file_that_is_named(citecheck: Command, paper: Path, tmp_path: Path) -> None:
    shown = citecheck("export", str(paper), "--to", "ris")

    done = citecheck("export", str(paper), "--to", "ris", "--output", str(tmp_path / "out.ris"))

    assert (0, "") == (done.returncode, done.stdout)
    assert shown.stdout == (tmp_path / "out.ris").read_text(encoding="utf-8")


def test_what_a_folder_leaves_out_is_counted_and_named(citecheck: Command, paper: Path, tmp_path: Path) -> None:
    for name in ("slides.pages", "old.doc"):
        (tmp_path / name).write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))

    done = citecheck("check", str(paper.parent), "--offline")

    assert 0 == done.returncode
    assert "2 files were left out: " in done.stderr
    assert {"slides.pages", "old.doc"} <= set(done.stderr.replace(",", " ").replace(".\n", " ").split())


def test_links_that_lead_to_no_source_are_counted_and_listed_where_asked(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("See [x](docs/a.md) and [y](#top).\n", encoding="utf-8")

    counted = citecheck("check", "--offline", "a.md").stdout
    listed = citecheck("check", "--offline", "--verbose", "a.md").stdout
    told = citecheck("check", "--offline", "--format", "json", "a.md").stdout

    assert "2 links lead to a place within the project, or to nothing, and were not looked at (--verbose" in counted
    assert ["a.md:1:6  docs/a.md", "a.md:1:25  #top"] == [
        line.strip() for line in listed.splitlines() if "a.md:1" in line
    ]
    assert [2] == [document["local_links"] for document in json.loads(told)["documents"]]
