"""Places in a list where an entry may begin: every line, and within a line after stops, semicolons and wide gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from citecheck.expressions import expression
from citecheck.parsing.document.text.lines import Piece, Unit

Joint = Literal["line", "blanks", "semicolon", "stop"]

_LONG = 250  # characters; a longer line may hold several entries, set apart by wide gaps
_RUN_ON = 700  # characters; a line that is longer than any one entry
_CAPITAL = (  # capitals, and the letters of scripts that have none
    "A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-ЯҮӨҒҚҢҰҺІЇЄ\u0531-\u0556\u05d0-\u05ea\u0620-\u064a\u0900-\u0fff\u1100-\u11ff\u3040-\u9fff\uac00-\ud7a3"
)
_BLANKS = expression(r"(?<![ \t\xa0\u2003\u3000])[ \t\xa0\u2003\u3000]{3,}+(?=\S)")
_SEMICOLON = expression(rf"[;；]\s?(?=[\[(]?(?:[{_CAPITAL}]|\d{{1,3}}[.)]\s|[a-h]\s?\)))")
_STOP = expression(
    rf"[.．。!?\])\d”\"'’»;]\s+(?=[\"“‘«„「『《]?[{_CAPITAL}]|[—–-]{{1,3}}[,.\s]|"
    rf"[\[(]?\d{{1,3}}[\].)]\s|https?://|\d{{1,3}}\s+[{_CAPITAL}\"“«„])"
)
_IDEOGRAPH = "[\u3400-\u9fff]"
_UNSPACED = expression(  # Chinese entries that follow each other without a blank
    rf"(?<=[.．。])(?:(?=[\[［【]\d{{1,3}}[\]］】]\s?{_IDEOGRAPH})|(?<=\d[.．。])(?={_IDEOGRAPH}{{2,4}}[.．,，、:：]))"
)

_ONLY_NUMBER = expression(r"\W{0,2}\d{1,4}[.)\]]?|")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch that an entry may begin with; `joint` says what stands before it."""

    piece: Piece
    joint: Joint

    @property
    def text(self) -> str:
        """The characters of the stretch."""
        return self.piece.text


def segments(units: Sequence[Unit]) -> list[Segment]:
    """Cut the lines of a list wherever an entry may begin."""
    least = _LONG if len(units) <= 2 else _RUN_ON
    return [segment for unit in units for segment in _of_unit(unit, run_on=_width(unit.text, least) > least)]


def _width(text: str, least: int) -> int:
    """Return the length of a text, each ideograph three times, if it can be more than `least`."""
    return len(text) + (2 * len(re.findall(_IDEOGRAPH, text)) if 3 * len(text) > least else 0)


def _of_unit(unit: Unit, *, run_on: bool) -> Iterator[Segment]:
    cuts: dict[int, Joint] = {match.end(): "semicolon" for match in _SEMICOLON.finditer(unit.text)}
    if run_on:
        stops = (match.end() for pattern in (_STOP, _UNSPACED) for match in pattern.finditer(unit.text))
        cuts |= {end: "stop" for end in stops if end not in cuts}
    if len(unit.text) > _LONG:
        cuts |= {match.end(): "blanks" for match in _BLANKS.finditer(unit.text)}
    start: int = 0
    joint: Joint = "line"
    for end in [*sorted(cuts), len(unit.text)]:
        text = unit.text[start:end].rstrip()
        if end < len(unit.text) and _ONLY_NUMBER.fullmatch(text):
            continue
        if text:
            yield Segment(Piece(unit, start, start + len(text)), joint)
        start, joint = end, cuts.get(end, "line")
