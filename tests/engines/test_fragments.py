"""The places that references name in a page are looked for in one visit, where that is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

import citecheck
from citecheck.model.settings import Settings
from tests.web.behaviours import page
from tests.web.small_web import Web

TITLE = "A Long History of the Bridge"
BODY = f"<h2 id=piers>Piers</h2>{'<p>It rained upon the bridge.</p>' * 3000}<h2 id=girders>Girders</h2>"


@pytest.mark.parametrize(("asked_for", "missing"), [(True, ["girder"]), (False, [])])
def test_each_reference_hears_of_its_own_place_in_a_page_that_is_read_once(
    tmp_path: Path, asked_for: bool, missing: list[str]
) -> None:
    places = ("piers", "girder", "girders")
    file = tmp_path / "library.bib"
    file.write_text(
        "".join(f"@misc{{{one}, title={{{TITLE}}}, url={{http://a.example/x#{one}}}}}\n" for one in places),
        encoding="utf-8",
    )

    with Web({"a.example": {"*": page(TITLE, body=BODY)}}) as web:
        report = citecheck.check(str(file), Settings(hosts=web.hosts, fragments=asked_for))

    told = [one for one in report.judgements if any(found.rule.code == "CC321" for found in one.findings)]
    assert missing == [one.reference.label for one in told]
    assert 1 == report.run.requests
