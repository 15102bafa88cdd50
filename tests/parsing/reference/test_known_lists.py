"""A list that is read again with a word or two changed."""

from __future__ import annotations

import pytest

from citecheck.parsing.reference.known_lists import find_known, remembering
from citecheck.parsing.reference.parse import parse_all

LIST = [f"Bat, D. (20{year}). A new bridge {year}. Asian Survey, {year}(2), 275–297." for year in range(10, 30)]
CHANGED = [LIST[0].replace("bridge", "brigde"), *LIST[1:]]


def test_what_is_read_again_is_read_as_it_was() -> None:
    with remembering():
        first = parse_all(LIST)
        again = parse_all(CHANGED)

    assert first[1:] == again[1:]
    assert parse_all(CHANGED) == again


def test_what_did_not_change_is_not_read_again() -> None:
    with remembering():
        first = parse_all(LIST)
        again = parse_all(CHANGED)

    assert all(new is old for old, new in zip(first[1:], again[1:], strict=True))


@pytest.mark.parametrize(
    "texts",
    [["Another list."], LIST[:10], [*LIST, *(text.replace("Bat", "Dorj") for text in LIST)]],
    ids=["nothing of it", "half of it", "as much again"],
)
def test_a_list_is_another_where(texts: list[str]) -> None:
    with remembering():
        parse_all(LIST)

        assert find_known(texts) is None


def test_nothing_is_remembered_unless_that_is_asked_for() -> None:
    parse_all(LIST)

    assert find_known(LIST) is None


def test_nothing_is_remembered_afterwards() -> None:
    with remembering():
        parse_all(LIST)

    assert find_known(LIST) is None
