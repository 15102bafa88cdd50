"""`citecheck config`: what is in force, and where each value comes from; and faults blamed on the right place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from citecheck.config import SETTINGS

from .conftest import Command


def test_every_setting_is_shown_with_its_place(citecheck: Command, tmp_path: Path) -> None:
    (tmp_path / "citecheck.toml").write_text('# ours\nretries = 5\nignore = ["CC9"]\n', encoding="utf-8")

    done = citecheck("config", "--json", "--max-age", "36h", "-q", CITECHECK_CONCURRENCY="4")

    told = json.loads(done.stdout)["settings"]
    assert (0, "") == (done.returncode, done.stderr)
    assert list(SETTINGS) == list(told)
    assert {"value": 5, "kind": "file", "place": f"{tmp_path}/citecheck.toml:2"} == told["retries"]
    assert {"value": ["CC9"], "kind": "file", "place": f"{tmp_path}/citecheck.toml:3"} == told["ignore"]
    assert {"value": "36h", "kind": "option", "place": "--max-age"} == told["max-age"]
    assert {"value": True, "kind": "option", "place": "--quiet"} == told["quiet"]
    assert {"value": 4, "kind": "environment", "place": "CITECHECK_CONCURRENCY"} == told["concurrency"]
    assert {"value": 20.0, "kind": "default", "place": ""} == told["timeout"]
    assert "on a terminal" == told["progress"]["value"]
    assert str(tmp_path / "cache") == told["cache-dir"]["value"]


def test_the_table_has_a_line_a_setting(citecheck: Command) -> None:
    lines = [line.split() for line in citecheck("config", "--timeout", "2.5", COLUMNS="400").stdout.splitlines()]

    assert [["setting", "value", "from"], *([key] for key in SETTINGS)] == [lines[0], *(line[:1] for line in lines[1:])]
    assert ["timeout", "2.5", "--timeout"] in lines
    assert ["proxy", "-", "default"] in lines


def test_no_secret_is_shown(citecheck: Command) -> None:
    secrets = ("--header", "a.example: X-Key: s3cret", "--proxy", "http://me:s3cret@proxy.example:8080")

    assert all("s3cret" not in citecheck("config", *secrets, *how).stdout for how in ((), ("--json",)))
    assert "a.example: X-Key: ***" in citecheck("config", *secrets).stdout


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('ignore = ["CC1", "dead-lnk"]', "line 1 of {file}: ignore: no rule is called 'dead-lnk'; `citecheck rule`"),
        ('format = "jsn"', "line 1 of {file}: format: There is no report format 'jsn'; choose one of"),
        ('report = ["jsn=a"]', "line 1 of {file}: report: There is no report format 'jsn'; choose one of"),
    ],
)  # fmt: skip
def test_a_name_that_nothing_has_is_blamed_on_its_line(
    citecheck: Command, tmp_path: Path, line: str, told: str
) -> None:  # fmt: skip
    file = tmp_path / "citecheck.toml"
    file.write_text(f"{line}\n", encoding="utf-8")

    done = citecheck("config")

    assert (2, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith(f"citecheck: {told.format(file=file)}")
    assert "Did you mean" in done.stderr


def test_a_variable_is_blamed_by_its_name(citecheck: Command) -> None:
    assert (
        "citecheck: CITECHECK_SELECT: no rule is called 'CD3'; `citecheck rule` lists them all.\n"
        == citecheck("config", CITECHECK_SELECT="CD3").stderr
    )


def test_a_variable_without_effect_is_said_and_stops_nothing(citecheck: Command) -> None:
    done = citecheck("config", CITECHECK_OFLINE="1")

    assert 0 == done.returncode
    assert done.stderr.startswith("citecheck: the variable CITECHECK_OFLINE has no effect")
    assert "'CITECHECK_OFFLINE'?" in done.stderr


def completed(citecheck: Command, line: str) -> list[str]:
    words = len(line.split(" ")) - 1
    done = citecheck(_CITECHECK_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=str(words))
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("citecheck check --format js", ["json", "jsonl"]),
        ("citecheck check --report js", ["json=", "jsonl="]),
        ("citecheck check --from bibt", ["bibtex"]),
        ("citecheck check --select CC301", ["CC301"]),
        ("citecheck check --ignore CC1,CC301", ["CC1,CC301"]),
        ("citecheck check --fail-on n", ["note", "never"]),
        ("citecheck check --registries ope", ["openalex", "openlibrary"]),
        ("citecheck check --registries doi,no", ["doi,none"]),
        ("citecheck check --color a", ["auto", "always"]),
        ("citecheck export --to ri", ["ris"]),
        ("citecheck rule dead-l", ["dead-link"]),
    ],
)
def test_a_shell_completes_values(citecheck: Command, line: str, offered: list[str]) -> None:
    assert offered == completed(citecheck, line)
