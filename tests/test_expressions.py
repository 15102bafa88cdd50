"""A regular expression that waits does what a compiled one does, and compiles once."""

from __future__ import annotations

import copy
import pickle
import re

import pytest

from citecheck.expressions import expression


def test_it_does_what_a_compiled_one_does() -> None:
    digits = expression(r"(?P<year>\d{4})|x", re.IGNORECASE)

    assert ["1999", "", "2001"] == digits.findall("1999 X 2001")
    assert "n X n" == expression(rb"\d+").sub(b"n", b"12 X 3").decode()
    assert re.compile(r"(?P<year>\d{4})|x", re.IGNORECASE).flags == digits.flags
    assert {"year": 1} == dict(digits.groupindex)


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = expression("(")

    assert "(" == broken.pattern
    with pytest.raises(re.error):
        broken.search("")


def test_what_was_asked_once_is_kept() -> None:
    digits = expression(r"\d")

    assert digits.search is digits.search


def test_it_can_be_copied_and_sent_to_another_process() -> None:
    digits = expression(r"\d")

    assert [copy.deepcopy(digits).findall("a1"), pickle.loads(pickle.dumps(digits)).findall("a1")] == [["1"], ["1"]]
