"""Servers are told whom they may write to."""

from __future__ import annotations

import pytest

from citecheck.fetch.wire.request_headers import Headers

URL = "https://example.org/"


@pytest.mark.parametrize(
    ("contact", "told"), [("me@example.org", "; mailto:me@example.org)"), ("https://a.org/b", "; +https://a.org/b)")]
)
def test_a_contact_stands_in_the_user_agent(contact: str, told: str) -> None:
    headers = Headers(None, (), contact=contact).for_hop(URL, URL, ())

    assert headers["User-Agent"].endswith(told)


def test_without_a_contact_or_with_a_name_of_ones_own_nobody_is_told() -> None:
    assert Headers(None, ()).for_hop(URL, URL, ())["User-Agent"].endswith("/citecheck)")
    assert "own" == Headers("own", (), contact="me@example.org").for_hop(URL, URL, ())["User-Agent"]
