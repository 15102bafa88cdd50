"""The pages of `docs/` that are written from the code say what the code says."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = runpy.run_path(str(ROOT / "tools" / "write_docs.py"))["pages"]()


def test_every_rule_has_a_page_and_no_page_is_of_no_rule() -> None:
    kept = {f"rules/{page.name}" for page in (ROOT / "docs" / "rules").iterdir()}

    assert kept == {name for name in PAGES if name.startswith("rules/")}


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_page_is_what_tools_write_docs_writes(name: str) -> None:
    assert PAGES[name] == (ROOT / "docs" / name).read_text(encoding="utf-8")


def test_no_line_of_the_manual_page_is_taken_for_a_command_that_is_none() -> None:
    commands = {line.split()[0] for line in PAGES["citecheck.1"].splitlines() if line.startswith((".", "'"))}

    assert {".TH", ".SH", ".SS", ".TP", ".PP"} <= commands <= {".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".nh", ".ad"}


def test_the_manual_page_names_every_command_and_every_option() -> None:
    options = re.findall(r"`(--[a-z-]+)", PAGES["options.md"])
    commands = re.findall(r"(?m)^\| `citecheck ([a-z]+)", (ROOT / "README.md").read_text(encoding="utf-8"))
    page = PAGES["citecheck.1"].replace("\\-", "-")

    assert [] == [option for option in options if f"\\fB{option}\\fR" not in page]
    assert [] == [command for command in commands if f".SS citecheck {command}" not in page]
