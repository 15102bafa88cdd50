"""What follows a title, told part by part by cue words, the words of houses and journals, and known places.

A part is what stands between two commas, stops or brackets. Numbers with a cue are told first; of the words that are
left, the place that they stand in tells: before numbers a journal, behind a place a publisher.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from citecheck.biblio.dates.written_dates import find_dates
from citecheck.expressions import expression
from citecheck.parsing.reference.place_names import is_city
from citecheck.vocabulary import field_cues as cues
from citecheck.vocabulary.publisher_words import HOUSE_EDGES, UNPARTED_HOUSES
from citecheck.vocabulary.rows import Row, either, spellings


class Part(NamedTuple):
    """A field at `text[start:end]`."""

    name: str
    start: int
    end: int


_NUMBER = r"\d{1,4}(?:\s?[-–—/]\s?\d{1,5})?"
_LETTERED = r"[א-ת]{1,2}(?:[\"״׳'][א-ת])?"  # numbers in Hebrew letters
_STOPPED = r"(?:\.|[׳'])?\s?[:.]?\s?"
_EDGE = " .,:;()[]-–—"
_UNCASED = expression("[\u0530-\u10ff\u1200-\u137f\u1780-\u17ff]")
_CUES = (("pages", cues.PAGES), ("issue", cues.ISSUE), ("volume", cues.VOLUME))
_VOLUME_ISSUE = expression(rf"(?<![\d/–-])(?P<volume>\d{{1,4}})\s?\(\s?(?P<issue>{_NUMBER})\s?\)")
_RANGE = expression(r"(?<![\d/–-])\d{1,5}\s?[-–—]\s?\d{1,5}(?![\d/–-])")
_ALONE = expression(r"(?<![\d/–-])\d{1,4}(?=\s?[,.;:(]|\s*$)")
_PIECE = expression(r"[^,;()\[\]«»“”\"\d]+?(?=\.\s|[,;()\[\]«»“”\"\d]|\s[–—-]\s|\.?$)")
_ERA_REST = expression(r"\W*[^\W\d_]?\W*$")


def read_parts(text: str, start: int, *, hosted: bool = False) -> list[Part]:
    """Return the fields behind the title in `text[start:]`; `hosted` tells that the title is of a part of something."""
    parts = [*_numbers(text, start)]
    words = [piece for piece in _pieces(text, start, parts) if not _is_era(text, piece)]
    named = [part for piece in words for part in _named(text, piece)]
    return sorted(_settled([*parts, *named], hosted=hosted), key=lambda part: part.start)


def is_told(text: str, start: int, end: int) -> bool:
    """Tell whether words or numbers between two offsets say themselves what they are."""
    parts = [*_numbers(text[:end], start)]
    return bool(parts) or any(
        part.name != "?" for piece in _pieces(text[:end], start, []) for part in _named(text, piece)
    )


def _numbers(text: str, start: int) -> Iterator[Part]:
    """Tell the numbers: by their cue, their brackets, as a year, as a range."""
    dates = [(start + first, start + last) for first, last, _ in find_dates(text[start:], bare_years=True)][-1:]
    yield from (Part("date", *span) for span in dates)
    taken = [(0, start), *dates]
    for name, match in _numbered(text, start):
        span = match.span(name) if name in match.re.groupindex else match.span()
        if not any(first < match.end() and match.start() < last for first, last in taken):
            taken.append(match.span())
            yield Part(name, *span)
            if name == "volume" and "issue" in match.re.groupindex:
                yield Part("issue", *match.span("issue"))


def _numbered(text: str, start: int) -> Iterator[tuple[str, re.Match[str]]]:
    for name, pattern in (*_cued(), ("volume", _VOLUME_ISSUE)):
        yield from ((name, match) for match in pattern.finditer(text, start))
    yield from (("pages", match) for match in _RANGE.finditer(text, start))
    yield from (("volume", match) for match in [*_ALONE.finditer(text, start)][:1])


@cache
def _cued() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the cues of numbers in the scripts without capitals, and of editions, before or behind their number."""
    edition = rf"(?:{_uncased(cues.EDITION)}){_STOPPED}(?:\d{{1,2}}(?!\d)|[^\W\d_,.;:]{{2,14}})"
    return (
        ("edition", re.compile(rf"(?<![^\W\d_])(?P<edition>{edition})(?=[\s,.;:)]|$)")),
        *((name, _behind_cue(name, table)) for name, table in _CUES),
        ("pages", re.compile(rf"(?<![\d/–-])(?P<pages>{_NUMBER})\s?(?:{_uncased(cues.PAGES)})(?![^\W\d_])")),
    )


def _behind_cue(name: str, table: tuple[Row, ...]) -> re.Pattern[str]:
    number = _NUMBER if name == "pages" else f"{_NUMBER}|{_LETTERED}"
    return re.compile(rf"(?<![^\W\d_])(?:{_uncased(table)}){_STOPPED}(?P<{name}>{number})(?![^\W_])")


def _uncased(table: tuple[Row, ...]) -> str:
    return either(word for word in spellings(table) if _UNCASED.match(word))


def _pieces(text: str, start: int, taken: list[Part]) -> Iterator[Part]:
    for match in _PIECE.finditer(text, start):
        first, last = match.span()
        first += len(text[first:last]) - len(text[first:last].lstrip(_EDGE))
        last -= len(text[first:last]) - len(text[first:last].rstrip(_EDGE))
        if first < last and not any(part.start < last and first < part.end for part in taken):
            yield Part("?", first, last)


def _is_era(text: str, piece: Part) -> bool:
    """Tell a word that is left of a number: of its era, or its cue."""
    words = text[piece.start : piece.end]
    return bool(_ERA_REST.match(words) or re.fullmatch(rf"(?:{_leftover()})\W*", words))


@cache
def _leftover() -> str:
    return "|".join(_uncased(table) for table in (cues.PAGES, cues.ISSUE, cues.VOLUME, cues.EDITION))


@cache
def _openings() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return what opens a part and says what it is, its own words left out where they are none of the field's."""
    people = f"{_uncased((*cues.EDITOR, *cues.EDITED_BY, *cues.TRANSLATED_BY))}|{'|'.join(spellings(cues.TRANSLATED))}"
    return (
        ("editor", re.compile(rf"(?:{people})(?:\s(?:و|ו)\s?(?:{people}))?\s?:?\s+(?=\S)")),
        ("container", re.compile(rf"(?={_uncased(cues.JOURNAL)})")),
        ("container", re.compile(rf"(?:{_uncased(cues.CONTAINER_IN)})\s?:?\s+(?=\S)")),
    )


def _named(text: str, piece: Part) -> Iterator[Part]:
    """Tell what words are: of an editor, a journal, a house, a place, or not yet."""
    words = text[piece.start : piece.end]
    for name, pattern in _openings():
        if match := pattern.match(words):
            yield Part(name, piece.start + match.end(), piece.end)
            return
    before, colon, behind = words.partition(":")
    if colon and behind.strip():
        first = Part("place", piece.start, piece.start + len(before.rstrip()))
        last = Part("publisher", piece.end - len(behind.lstrip()), piece.end)
        if _is_house(before) or (is_city(behind) and not is_city(before)):
            first, last = first._replace(name="publisher"), last._replace(name="place")
        yield from (first, last)
        return
    yield piece._replace(name="publisher" if _is_house(words) else "place" if is_city(words) else "?")


@cache
def _houses() -> re.Pattern[str]:
    words = _uncased((*HOUSE_EDGES, *cues.PRESS))
    return re.compile(
        rf"(?:{words})(?![^\W\d_])|.*(?<![^\W\d_])(?:{words})$|{either(spellings(UNPARTED_HOUSES))}", re.IGNORECASE
    )


def _is_house(words: str) -> bool:
    return bool(_houses().match(words.strip()))


def _settled(parts: list[Part], *, hosted: bool) -> list[Part]:
    """Give a name to the words that no cue told, by what else is there; drop what remains without one."""
    names = {part.name for part in parts}
    numbered = hosted or bool(names & {"volume", "issue"}) or ("pages" in names and not names & {"place", "publisher"})
    wanted = [name for name in (("container",) if numbered else ()) if name not in names]
    wanted += [] if numbered and not names & {"place"} else [name for name in ("publisher",) if name not in names]
    settled: list[Part] = []
    for part in parts:
        if part.name != "?":
            settled.append(part)
        elif wanted:
            settled.append(part._replace(name=wanted.pop(0)))
    return _once(settled)


def _once(parts: list[Part]) -> list[Part]:
    """Keep the first of each field."""
    kept: dict[str, Part] = {}
    for part in parts:
        kept.setdefault(part.name, part)
    return list(kept.values())
