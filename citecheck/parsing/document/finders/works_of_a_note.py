"""The works of one note, a draft each: a semicolon, *and*, or a new *See also* parts one from the next.

A cut is made only where what stands before it is a work with its year, outside brackets and quotations, and what
follows begins with a name or a quotation and has a year of its own; or where both are law.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from citecheck.expressions import expression
from citecheck.parsing.document.draft import Draft
from citecheck.parsing.document.text.lines import Piece
from citecheck.parsing.reference.grammars.law.read_law import read_law
from citecheck.vocabulary.back_references import SEE
from citecheck.vocabulary.name_words import JOINERS
from citecheck.vocabulary.rows import either, spellings
from citecheck.vocabulary.signal_words import BESIDES, SIGNALS, SIGNALS_AND_TITLES

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-ЯҮӨ"
_WORD = rf"[{_UPPER}][\w'’-]{{1,30}}"
_INITIAL = rf"[{_UPPER}]\.(?:\s?-?[{_UPPER}]\.){{0,3}}"
_PARTICLE = r"(?:(?:de|da|di|du|la|van|von|der|den|zu|al|el|d['’])\s?){0,3}"
_NAME = (
    rf"(?:{_INITIAL}\s?{_PARTICLE}{_WORD}|{_PARTICLE}{_WORD},\s{_INITIAL}"
    rf"|{_WORD}(?:\s(?:{_INITIAL}|{_PARTICLE}{_WORD})){{1,3}}(?=[,:]|\s(?:and|und|et|y|e|и|&)\s))"
)
_SIGNALS = (*SEE, *SIGNALS, *SIGNALS_AND_TITLES)
_SIGNAL = rf"(?:{either(spellings((*_SIGNALS, *BESIDES)))})[,:]?\s"
_BEGINNING = expression(
    rf"(?i:(?:{_SIGNAL}){{0,4}})(?:{_NAME}|[“«„\"][^”»“\"]{{8,}})"
    rf"|(?i:(?:{_SIGNAL}){{1,4}}){_PARTICLE}{_WORD},\s[{_UPPER}“«„]"
)
_CUT = expression(
    rf"[;；]\s|(?<=[\d)\]f.]),?\s(?=(?:{either(word for word in spellings(JOINERS) if word.isalpha())})\s[{_UPPER}“«„])"
    rf"|\.\s(?=(?i:{either(spellings(_SIGNALS))})[\s,])|(?<=\)),\s(?=with\s[{_UPPER}])"
)
_JOINER = expression(rf"(?:{either(spellings(JOINERS))})\s")
_YEAR = expression(r"(?<![\d/-])(?:1[5-9]\d\d|20\d\d)[a-z]?(?![\d/])")
_LETTERS = expression(r"[^\W\d_]")
_LEAST = 15  # letters of a work before its year


def works_of(draft: Draft) -> list[Draft]:
    """Return a draft for each work of a note; the first has its number."""
    text, starts = _joined(draft.pieces)
    cuts = [*_cuts(text)]
    if not cuts:
        return [draft]
    bounds = zip([0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)], strict=True)
    parts = [_between(draft.pieces, starts, *bound) for bound in bounds]
    first, *others = (pieces for pieces in parts if pieces)
    return [
        replace(draft, pieces=first),
        *(replace(draft, pieces=pieces, label=None, key="", head=pieces[0].start) for pieces in others),
    ]


def _joined(pieces: tuple[Piece, ...]) -> tuple[str, list[int]]:
    """Return the text of the pieces, parted by a blank, and where each begins."""
    text, starts = "", []
    for piece in pieces:
        starts.append(len(text))
        text += f"{piece.text} "
    return text, starts


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    """Yield where one work ends and where the next begins."""
    begin = 0
    cuts = list(_CUT.finditer(text))
    for cut, after in zip_longest(cuts, cuts[1:]):
        joiner = _JOINER.match(text, cut.end()) if cut[0][0] not in ";；." else None
        following = joiner.end() if joiner else cut.end()
        before, behind = text[begin : cut.start()], text[following : after.start() if after else len(text)]
        if (_is_work(before) and _begins_a_work(text, following)) or (_is_law(before) and _is_law(behind)):
            yield cut.start(), following
            begin = following


def _is_law(text: str) -> bool:
    """Whether a stretch is a citation of law as a whole."""
    return read_law(text.strip()) is not None


def _is_work(text: str) -> bool:
    year = _YEAR.search(text)
    whole = all(text.count(one) == text.count(other) for one, other in ("()", "[]", "“”", "«»"))
    return year is not None and whole and len(_LETTERS.findall(text[: year.start()])) >= _LEAST


def _begins_a_work(text: str, start: int) -> bool:
    end = min((cut.start() for cut in re.finditer(r"[;；]\s", text[start:])), default=len(text) - start) + start
    return bool(_BEGINNING.match(text, start)) and _is_work(text[start:end])


def _between(pieces: tuple[Piece, ...], starts: list[int], low: int, high: int) -> tuple[Piece, ...]:
    """Return the stretches of the pieces between two offsets of their joined text."""
    found = []
    for piece, start in zip(pieces, starts, strict=True):
        first, last = max(low, start), min(high, start + len(piece.text))
        if first < last:
            found.append(Piece(piece.unit, piece.start + first - start, piece.start + last - start))
    return tuple(found)
