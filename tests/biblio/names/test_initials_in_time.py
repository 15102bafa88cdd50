"""Whether a text is initials is told at once, however many initials it may be."""

from __future__ import annotations

from citecheck.biblio.names.one_name import are_initials


def test_many_initials_that_are_none_in_the_end_are_told_at_once() -> None:
    assert not are_initials("a." * 60 + "\0")


def test_initials_in_any_number_and_with_or_without_stops_are_initials() -> None:
    assert all(map(are_initials, ["J.", "J. A.", "J.-P.", "Ch.", "J.-P", "JA", "A.B.C."]))
