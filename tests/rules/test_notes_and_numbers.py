"""Labels as they are compared, and the notes that only point back."""

from __future__ import annotations

import pytest

from citecheck.rules.cc7_notes import is_back_reference, key, ordinal

ORDINALS = [
    ("1", 1), ("[12]", 12), (" (3). ", 3), ("^4", 4), ("99999", 99999), ("100000", None), ("007", 7), ("0", 0),
    ("i", 1), ("IV", 4), ("ix", 9), ("xiv", 14), ("XL", 40), ("xc", 90), ("cd", 400), ("mcmxcix", 1999),
    ("iiii", None), ("ic", None), ("vx", None), ("smith2004", None), ("١", None), ("", None), (None, None),
]  # fmt: skip


@pytest.mark.parametrize(("label", "number"), ORDINALS)
def test_a_label_counts_in_arabic_or_roman(label: str | None, number: int | None) -> None:
    assert number == ordinal(label)


@pytest.mark.parametrize(
    ("label", "compared"), [("[ii]", "2"), ("2.", "2"), (" Smith2004 ", "smith2004"), ("(Kim)", "kim"), (None, "")]
)
def test_labels_are_compared_without_their_dress(label: str | None, compared: str) -> None:
    assert compared == key(label)


@pytest.mark.parametrize(
    ("raw", "back"),
    [
        ("Ibid., p. 57.", True),
        ("12 Ibid.", True),
        ("[12] Ibid.", True),
        ("<sup>3</sup> Ibid.", True),
        ("[^note]: Ibid.", True),
        ("Ebd., S. 4", True),
        ("Smith, Ice.", False),
        ("A note on ibid.", False),
    ],
)
def test_a_note_points_back_whatever_its_number_looks_like(raw: str, back: bool) -> None:
    assert back is is_back_reference(raw)
