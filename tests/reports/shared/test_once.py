"""A message beside an address does not say the address again."""

from __future__ import annotations

import pytest

from citecheck.reports.shared.once import without_address

A = "https://a.org/1"


@pytest.mark.parametrize(
    ("message", "told"),
    [
        (f"Its host does not exist: {A}", "Its host does not exist"),
        (f"The cited address, {A}, redirects to https://b.org/.", "The cited address redirects to https://b.org/."),
        (f"{A} shows the work cited.", "The address shows the work cited."),
        (f"“Ice” is cited, but {A} shows “Fire”.", "“Ice” is cited, but the address shows “Fire”."),
        (f"It wraps the true one, {A}.", "It wraps the true one, the address."),
        (f"It leads to {A}/more: {A}.pdf", f"It leads to {A}/more: {A}.pdf"),
        (f"The note gives “{A}”, its entry “{A}x”.", f"The note gives “{A}”, its entry “{A}x”."),
        ("It has no title.", "It has no title."),
    ],
)  # fmt: skip
def test_a_message_beside_its_address_is_told_without(message: str, told: str) -> None:
    assert told == without_address(message, A)


def test_an_address_may_be_called_by_where_it_stands() -> None:
    assert "The site answers at the address below." == without_address(
        f"The site answers at {A}.", A, "the address below"
    )


def test_a_message_stays_where_no_address_stands_beside_it() -> None:
    assert f"Gone: {A}" == without_address(f"Gone: {A}", None)
