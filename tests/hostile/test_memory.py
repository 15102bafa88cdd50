"""Many large bodies, in the memory of few."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from citecheck.demo.web import Behaviour
from tests.hostile.command import road
from tests.hostile.measured import MEGABYTE, measured
from tests.web.behaviours import content
from tests.web.small_web import Web

HOSTS = 30


@pytest.mark.slow
@pytest.mark.parametrize(("status", "many"), [(200, 1_500), (404, 400)])
def test_bodies_of_3_mb_on_1500_addresses_stay_under_300_mb(tmp_path: Path, status: int, many: int) -> None:
    entries = "".join(
        f"@misc{{w{n}, title = {{{road(n)}}}, year = 2020, url = {{http://h{n % HOSTS}.example/{n}}}}}\n"
        for n in range(many)
    )
    (tmp_path / "works.bib").write_text(entries, encoding="utf-8")
    with Web({f"h{host}.example": {"*": large(road(host), status)} for host in range(HOSTS)}) as web:
        done = measured(
            [sys.executable, "-m", "citecheck", "check", str(tmp_path / "works.bib"), "--format", "json",
             "--proxy", web.proxy, "--cache-dir", str(tmp_path / "cache")],
        )  # fmt: skip

    summary = json.loads(done.said)["summary"]
    assert (many, 0) == (summary["references"], summary["skipped"])
    assert done.peak < 300


def large(title: str, status: int) -> Behaviour:
    text = b'{"title": "' + title.encode() + b'", "text": "' + b"lorem ipsum " * (3 * MEGABYTE // 12) + b'"}'
    return content(text, status=status, content_type="application/json")
