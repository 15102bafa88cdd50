"""What one token looks like: its word, its shape, the cue it gives, and the features that these alone make.

Shapes abstract from the letters: `Xx` a capitalised word, `XX` two or three capitals, `dd` two digits, `Y` a year,
`@url` an anchor. They are the same in training and in use.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from citecheck.parsing.reference.tokens.tokeniser import Token
from citecheck.vocabulary import access_cues
from citecheck.vocabulary import field_cues as cues
from citecheck.vocabulary.rows import spellings

_FUNCTION_WORDS = """
    the of and in on for to a an with from by at as is are how what why der die das und von zur zum im des dem
    den für mit auf über eine ein le la les des du de et en un une pour sur dans par il lo gli i e di del della
    dei delle nel nella per con su al alla una el los las y para por que на и в о по с из для к как от не
"""
function_words = frozenset(_FUNCTION_WORDS.split())
"""A feature of the trained model, as it was trained: one word more is known only to a model trained anew."""


CAPITAL, LETTERS, INITIAL, NUMBER, COUNTED, YEAR, DATE, FUNCTION = (1 << bit for bit in range(8))
"""What a shape is: begins with a capital, with any letter; is an initial; a number; a number, an anchor or a Roman
numeral; a year or a date with a year; a year or any date; and whether the word is a function word."""


class Look(NamedTuple):
    """A token as the model sees it; `marks` joins what its shape is."""

    word: str
    shape: str
    cue: str
    features: tuple[str, ...] = ()
    marks: int = 0


def look_of(token: Token) -> Look:
    """Return what a token looks like; an anchor looks like its kind."""
    anchor = token.anchor
    if anchor is None:
        return _plain(token.text)
    shape = f"@{anchor.kind}"
    if anchor.kind == "date" and anchor.date is not None:
        date = anchor.date
        shape += ("y" if date.year else "") + ("m" if date.month else "") + ("d" if date.day else "")
    elif anchor.kind == "range":
        shape += "R" if not token.text[0].isdigit() and token.text.islower() else _range_shape(token.text)
    return _anchored(anchor.kind, shape)


@lru_cache(maxsize=200)
def _anchored(kind: str, shape: str) -> Look:
    return Look(kind, shape, "", (f"w={shape}", f"s={shape}"), _marks(shape))


def _marks(shape: str) -> int:
    first = shape[0]
    return (
        CAPITAL * (first in "XR")
        | LETTERS * (first in "XRxcC")
        | INITIAL * (shape in {"X", "XX"})
        | NUMBER * (first in "d@")
        | COUNTED * (first in "Yd@R")
        | YEAR * (first == "Y" or shape.startswith("@datey"))
        | DATE * (first == "Y" or shape.startswith("@date"))
    )


def _range_shape(text: str) -> str:
    """Tell a range of years (`y`) from rising pages (`u`) and anything else (`n`)."""
    numbers = [int(number) for number in re.findall(r"\d+", text)][:2]
    if len(numbers) < 2:
        return "n"
    first, last = numbers
    if 1400 <= first <= 2030 and (first < last <= 2030 or last < 100):
        return "y"
    return "u" if first <= last or last < 1000 else "n"


@lru_cache(maxsize=50_000)
def _plain(word: str) -> Look:
    lowered = word.lower()
    shape = _shape(word)
    cue = _cues.get(lowered, "")
    features = [f"w={lowered}", f"s={shape}", f"l={min(len(word), 12)}"]
    if word[0].isalpha():
        features += [f"p3={lowered[:3]}", f"x2={lowered[-2:]}", f"x3={lowered[-3:]}", f"sc={_script(word[0])}"]
        if lowered in function_words:
            features.append("func")
    if cue:
        features.append(f"q={cue}")
    marks = _marks(shape) | FUNCTION * (lowered in function_words)
    return Look(lowered, shape, cue, tuple(features), marks)


def _shape(word: str) -> str:
    if word[0].isdigit():
        return _shape_of_number(word)
    if not word[0].isalpha():
        return word[0]
    if len(word) == 1:
        return "X" if word.isupper() else "x" if word.islower() else "C"
    if word.isupper():
        return "R" if set(word) <= set("IVXLC") else "XX" if len(word) <= 3 else "XXX"
    if word.islower():
        return "xx" if len(word) > 3 else "xs"
    return _shape_of_capitalised(word)


def _shape_of_number(word: str) -> str:
    digits = sum(character.isdigit() for character in word)
    if digits == 4 and len(word) <= 5 and 1400 <= int(word[:4]) <= 2099:
        return "Y" + "a" * (len(word) - 4)
    return "d" * min(digits, 5) + "a" * min(len(word) - digits, 2)


def _shape_of_capitalised(word: str) -> str:
    if word[0].isupper():
        if word[-1].isdigit():
            return "Xd"
        return "X-x" if "-" in word else "Xx" if word[1:].islower() else "XxX"
    return "xX" if word[0].islower() else f"c{min(len(word), 6)}"


_SCRIPTS = ((0x250, "L"), (0x370, "O"), (0x400, "G"), (0x530, "Y"), (0x2E80, "O"), (0x3040, "H"), (0x3100, "J"),
            (0xAC00, "H"), (0xD7B0, "K"))  # fmt: skip


def _script(character: str) -> str:
    return next((name for end, name in _SCRIPTS if ord(character) < end), "H")


_ANNOUNCING = (("edi", cues.EDITOR), ("con", cues.CONTAINER_IN), ("vol", cues.VOLUME), ("iss", cues.ISSUE),
               ("pag", cues.PAGES), ("edi", cues.EDITION))  # fmt: skip
_NAMING = (("PR", cues.PRESS), ("JO", cues.JOURNAL), ("GE", cues.GENRE))
_OPENING = (
    ("@ac", access_cues.ACCESSED),
    ("@ar", access_cues.ARCHIVED),
    ("@av", access_cues.AVAILABLE),
    ("@no", cues.NO_DATE),
)


def _cue_table() -> dict[str, str]:
    table: dict[str, str] = {}
    for cue, rows in (*_ANNOUNCING, *_NAMING):
        for word in spellings(rows):
            plain = word.rstrip(".") if cue.isupper() else word
            table[plain] = table.get(plain, "") + cue
    for cue, rows in _OPENING:
        for phrase in spellings(rows):
            table.setdefault(phrase.split()[0], cue)
    return table


_cues = _cue_table()
