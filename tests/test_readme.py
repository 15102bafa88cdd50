"""What README, CONTRIBUTING and docs say is so: commands, options, verdicts, exit codes, files, keys of the report."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main

import citecheck
from citecheck import config, formats, reports
from citecheck.cli.app import app
from citecheck.model.exits import Exit
from citecheck.model.settings import Settings
from citecheck.model.verdict import Verdict
from citecheck.rules import RULES

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMANDS: dict[str, Any] = typer.main.get_command(app).commands  # type: ignore[attr-defined]
OF_OTHERS = {"--citeproc", "--user", "--validate-datamodel"}  # options of pandoc, docker and biber
SPOKEN = {"rst": "reStructuredText", "ipynb": "Jupyter"}  # formats that people call by another name
PAPER = "References\n\nDarwin, C. (1859). On the origin of species. London: John Murray.\n"


def blocks(language: str, page: str = README) -> list[str]:
    return [text for name, text in FENCE.findall(page) if name == language]


def column(first: str) -> list[str]:
    """Return the first cells of the table whose heading begins so."""
    table = README[README.index(f"| {first} |") :].split("\n\n")[0]
    return [row.split("|")[1].strip(" `") for row in table.splitlines()[2:]]


def told() -> Iterator[list[str]]:
    """Yield the words of every call of citecheck that a page shows as one to type."""
    named = "|".join(COMMANDS)
    pages = [page.read_text(encoding="utf-8") for page in PAGES]
    for text in (text for page in pages for text in (*blocks("sh", page), *blocks("yaml", page))):
        for line in text.splitlines():
            call = re.search(rf"(?:^|[/ ])citecheck ((?:{named})\b[^>|]*)", line)
            if call and "…" not in line:
                yield shlex.split(call[1], comments=True)


def options(command: Any) -> set[str]:
    nested = getattr(command, "commands", {}).values()
    own = {name for one in command.params for name in (*one.opts, *one.secondary_opts)}
    return own.union(*map(options, nested))


def test_every_command_is_described_and_every_one_described_exists() -> None:
    named = {re.split(r"[ `]", cell.removeprefix("citecheck "))[0] for cell in column("command")}

    assert set(COMMANDS) == named


def test_every_option_named_exists() -> None:
    known = set().union(*map(options, COMMANDS.values()))

    assert set() == set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", README)) - known


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_option_that_a_page_shows_exists(page: Path) -> None:
    known = set().union(*map(options, COMMANDS.values()))
    shown = set(re.findall(r"`(--[a-z][a-z-]+)", page.read_text(encoding="utf-8")))

    assert set() == shown - known - OF_OTHERS


@pytest.mark.parametrize("words", list(told()), ids=" ".join)
def test_a_call_that_is_shown_can_be_typed(words: list[str]) -> None:
    command = COMMANDS[words[0]]

    assert command.make_context(words[0], words[1:])


def test_the_verdicts_are_all_there() -> None:
    assert list(Verdict) == column("verdict")


def test_the_exit_codes_are_all_there() -> None:
    assert [str(code.value) for code in Exit] == column("code")


def test_every_format_is_named() -> None:
    read = {SPOKEN.get(row.name, row.name.replace("-", " ")) for row in formats.FORMATS}
    written = {f"`{row.name}`" for row in formats.FORMATS if row.writes}
    told = {f"`{name}`" for name in reports.WRITERS}
    plain = README.replace("-", " ").casefold()

    assert set() == {name for name in read if name.casefold() not in plain}
    assert set() == {name for name in written | told if name not in README}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_file_and_rule_named_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = {link.split("#")[0] for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link} - {""}
    paths = set(re.findall(r"`((?:citecheck|docs|tests|tools|benchmarks|\.ci)/[\w./-]*)`", text))
    real = {path for path in paths if "NAME" not in path}
    codes = set(re.findall(r"\bCC\d{3}\b", text))

    assert set() == {link for link in links if not (page.parent / link).exists()}
    assert set() == {path for path in real if not (ROOT / path).exists()}
    assert set() == codes - {rule.code for rule in RULES}


def test_the_configuration_shown_is_understood(tmp_path: Path) -> None:
    (shown,) = blocks("toml")
    (tmp_path / "pyproject.toml").write_text(shown, encoding="utf-8")

    settings, _ = config.load({}, tmp_path)

    assert tuple(tomllib.loads(shown)["tool"]["citecheck"]["ignore"]) == settings.ignore


def test_the_python_shown_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "paper.md").write_text(PAPER, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    (shown,) = blocks("python")
    seen: dict[str, Any] = {}

    exec(compile(shown, "README.md", "exec"), seen)

    assert ("On the origin of species", True) == (seen["item"].title, seen["match"].same)
    assert 1 == len(seen["references"]) == len(seen["report"].judgements)


def test_the_json_report_has_the_keys_that_its_page_names(tmp_path: Path) -> None:
    (tmp_path / "paper.md").write_text(PAPER, encoding="utf-8")
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")

    report = json.loads(reports.write(citecheck.check(tmp_path / "paper.md", Settings(offline=True)), "json"))
    parts = [report, report["run"], *report["documents"], *report["references"], *report["references"][0]["findings"]]
    keys = set().union(*parts, set(report["summary"]) - set(Verdict))

    assert set() == {key for key in keys if f"`{key}`" not in page}
