"""Bring names of two scripts, or of two romanisations, to letters that can be compared."""

from __future__ import annotations

from citecheck.biblio.languages.script import romanised
from citecheck.biblio.titles.folding import fold
from citecheck.expressions import expression

_SOUNDS = (
    ("sch", "s"), ("tch", "c"), ("ch", "c"), ("sh", "s"), ("zh", "z"), ("kh", "h"), ("ts", "c"), ("tz", "c"),
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("j", "y"), ("w", "v"), ("g", "k"), ("d", "t"),
    ("b", "p"), ("z", "s"), ("r", "l"),
)  # fmt: skip
"""Letters of romanisations that stand for near sounds, read to one in this order."""

_VOWELS = expression("[aeiouyh']")
_REPEATED = expression(r"(.)\1+")


def skeleton(text: str) -> str:
    """Return the consonants that survive every romanisation of a name: `황주영` and `Hwang Joo-young` share them."""
    letters = "".join(char for char in fold(romanised(text)) if char.isascii() and char.isalpha())
    for written, sound in _SOUNDS:
        letters = letters.replace(written, sound)
    return _REPEATED.sub(r"\1", _VOWELS.sub("", letters))
