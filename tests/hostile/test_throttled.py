"""A host that lets nobody in costs a run few requests, and the other sources no time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from citecheck.demo.web import Request
from tests.hostile.command import OUR_FAULT, road, run
from tests.web.behaviours import content, page
from tests.web.small_web import Web


@pytest.mark.parametrize("many", [200, pytest.param(5000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("status", [429, 503])
def test_a_host_that_always_says_no_does_not_stall_the_rest(tmp_path: Path, status: int, many: int) -> None:
    addresses = [f"http://no.example/{n}" for n in range(many)] + [
        f"http://a{n % 9}.example/{n}" for n in range(many, many + 90)
    ]
    entries = (
        f"@misc{{w{n}, title = {{{road(n % 9 if n >= many else n)}}}, year = 2020, url = {{{url}}}}}\n"
        for n, url in enumerate(addresses)
    )
    (tmp_path / "works.bib").write_text("".join(entries), encoding="utf-8")
    answering = {f"a{number}.example": {"*": page(road(number))} for number in range(9)}

    with Web({"no.example": {"*": content(b"later", status=status)}, **answering}) as web:
        done = run(
            "check", "works.bib", "--format", "json", "--proxy", web.proxy, "--no-cache",
            "--patience", "20", "--timeout", "3", cwd=tmp_path,
        )  # fmt: skip
        asked = list(web.requests)

    assert OUR_FAULT not in done.stderr.decode()
    summary = json.loads(done.stdout)["summary"]
    assert (many + 90, 90) == (summary["references"], summary["verified"])
    assert _count(asked, "no.example") <= 20
    if status == 429:  # the host is asked once more when the run ends; a busy one is given up at some moment before
        assert _last(asked, but="no.example") < _last(asked, "no.example")


def _count(asked: list[Request], host: str) -> int:
    return sum(one.host == host for one in asked)


def _last(asked: list[Request], host: str = "", *, but: str = "") -> int:
    return max(place for place, one in enumerate(asked) if one.host == host or (but and one.host != but))
