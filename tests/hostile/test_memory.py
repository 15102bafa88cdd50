"""Many large bodies, in the memory of few."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.hostile.measured import MEGABYTE, measured
from tests.web.behaviours import content
from tests.web.small_web import Web

MANY, HOSTS = 1_500, 30
WORDS = ("sand", "snow", "stone", "salt", "clay")


@pytest.mark.slow
@pytest.mark.parametrize("status", [200, 404])
def test_bodies_of_3_mb_on_1500_addresses_stay_under_300_mb(tmp_path: Path, status: int) -> None:
    entries = "".join(
        f"@misc{{w{n}, title = {{The {WORDS[n % 5]} of {n}}}, url = {{http://h{n % HOSTS}.example/{n}}}}}\n"
        for n in range(MANY)
    )
    (tmp_path / "works.bib").write_text(entries, encoding="utf-8")
    body = b'{"text": "' + b"lorem ipsum " * (3 * MEGABYTE // 12) + b'"}'
    site = {"*": content(body, status=status, content_type="application/json")}
    with Web({f"h{host}.example": site for host in range(HOSTS)}) as web:
        done = measured(
            [sys.executable, "-m", "citecheck", "check", str(tmp_path / "works.bib"), "--format", "json",
             "--proxy", web.proxy, "--cache-dir", str(tmp_path / "cache")],
        )  # fmt: skip

    summary = json.loads(done.said)["summary"]
    assert (MANY, MANY) == (summary["references"], sum(summary[word] for word in ("reachable", "broken", "verified")))
    assert done.peak < 300
