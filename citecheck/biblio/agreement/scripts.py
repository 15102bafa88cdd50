"""Tell the script of a name, and bring names of two scripts to comparable letters."""

from __future__ import annotations

import re

from citecheck.biblio.titles.folding import fold

_SCRIPTS = (
    ("hangul", re.compile("[\uac00-\ud7a3]")),
    ("kana", re.compile("[\u3040-\u30ff]")),
    ("han", re.compile("[\u3400-\u9fff]")),
    ("cyrillic", re.compile("[\u0400-\u052f]")),
    ("greek", re.compile("[\u0370-\u03ff]")),
    ("arabic", re.compile("[\u0600-\u06ff]")),
    ("hebrew", re.compile("[\u0590-\u05ff]")),
    ("thai", re.compile("[\u0e00-\u0e7f]")),
    ("indic", re.compile("[\u0900-\u0dff]")),
)
_SOUNDS = (
    ("sch", "s"), ("tch", "c"), ("ch", "c"), ("sh", "s"), ("zh", "z"), ("kh", "h"), ("ts", "c"), ("tz", "c"),
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("j", "y"), ("w", "v"), ("g", "k"), ("d", "t"),
    ("b", "p"), ("z", "s"), ("r", "l"),
)  # fmt: skip
"""Letters of romanisations that stand for near sounds, read to one in this order."""

_VOWELS = re.compile("[aeiouyh']")
_REPEATED = re.compile(r"(.)\1+")


def script(text: str) -> str:
    """Name the script that a text is written in beside Latin letters; `latin` where there is no other."""
    return next((name for name, letters in _SCRIPTS if letters.search(text)), "latin")


def romanised(text: str) -> str:
    """Transliterate a text to ASCII, roughly (anyascii)."""
    from anyascii import anyascii

    return anyascii(text).casefold()


def skeleton(text: str) -> str:
    """Return the consonants that survive every romanisation of a name: `황주영` and `Hwang Joo-young` share them."""
    letters = "".join(char for char in fold(romanised(text)) if char.isascii() and char.isalpha())
    for written, sound in _SOUNDS:
        letters = letters.replace(written, sound)
    return _REPEATED.sub(r"\1", _VOWELS.sub("", letters))
