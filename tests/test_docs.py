"""The pages of `docs/` that are written from the code say what the code says."""

from __future__ import annotations

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
