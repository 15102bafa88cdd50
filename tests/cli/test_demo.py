from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Command


@pytest.mark.slow
def test_the_demonstration_writes_its_report_where_it_was_asked_to(citecheck: Command, tmp_path: Path) -> None:
    done = citecheck("demo", "--format", "json", "--output", "demo.json")

    report = json.loads((tmp_path / "demo.json").read_text(encoding="utf-8"))
    assert (1, "") == (done.returncode, done.stdout)
    assert "up" == report["run"]["network"]
    assert {"CC301", "CC401"} <= {one["rule"] for each in report["references"] for one in each["findings"]}
