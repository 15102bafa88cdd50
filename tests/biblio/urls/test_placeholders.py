"""Which addresses of running text nobody is meant to follow."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.biblio.urls.placeholders import placeholder

LINES = (Path(__file__).parent / "placeholders.tsv").read_text(encoding="utf-8").splitlines()[1:]
CASES = [line.split("\t") for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(("address", "why"), CASES)
def test_an_address_is_none_to_follow_where_its_form_or_its_host_says_so(address: str, why: str) -> None:
    clause = placeholder(address)

    assert (clause is not None, why in (clause or "")) == (bool(why), True)
