"""Forms of citation that are sure by themselves: the whole text has one, or it is left to the model.

The groups of a form's expression are named for the variables of an item; a name may stand in several branches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import find_dates
from citecheck.biblio.item import Item, date_variables, name_variables
from citecheck.biblio.names.name import Name
from citecheck.biblio.names.name_list import parse_names
from citecheck.expressions import expression
from citecheck.parsing.reference.parsed import Parsed
from citecheck.parsing.reference.tokens.anchors import Anchor, find_anchors
from citecheck.vocabulary.access_cues import ACCESSED, AVAILABLE
from citecheck.vocabulary.ancient_words import BOOKS_OF_SCRIPTURE
from citecheck.vocabulary.back_references import SEE
from citecheck.vocabulary.rows import Row, either, spellings
from citecheck.vocabulary.signal_words import BESIDES

YEAR = r"(?:1[4-9]|20)\d\d"
NUMBER_SIGN = r"(?:№|N[oro]\.|n[°ºo]\.?|No|Nr|N°)"
SURE = 0.95

_MARKUP = expression(
    r"</?(?:i|em|b|u|italic|bold|strong|sub|sup|span|sc)>|(?<!at )\*{1,3}(?=\S)|(?<=\S)\*{1,3}"
    r"|(?<![\w_])_{1,2}(?=[^\W_])|(?<=[^\s_])_{1,2}(?!\w)"
)
_SIGNAL = expression(
    rf"(?:but\s)?(?:{either(spellings(SEE))})(?:,?\s(?:{either(spellings(BESIDES))}),?){{0,2}},?\s",
    re.IGNORECASE,
)
_NUMBER = expression(  # of a note; `1 Corinthians` is a book
    rf"\d{{1,3}}\s(?!(?:{either(spellings(BOOKS_OF_SCRIPTURE))})\s)(?=[A-ZÀ-ÞА-Я§])"
)
_REST = (
    rf"[\s.,;。]*"
    rf"(?:[(\[]?(?:{either((*spellings(AVAILABLE), *spellings(ACCESSED)))})[\s:,.]{{0,3}}){{0,2}}[\s:<(\[,.;]*"
)
_NUMBERS = frozenset({"number", "section", "chapter_number", "issue", "archive_location"})
_CUT = frozenset({"url", "doi", "accessed", "archived"})


class Form(NamedTuple):
    """A form of citation: the type of what is cited, how it is written, and where it is law.

    Beside variables its groups may be an `organisation` (an author that is one name), a `year` and its `day` elsewhere.
    Where the form tells no type, the fields do.
    Behind it may stand nothing but an address and the day of access.
    """

    kind: str
    expression: str
    jurisdiction: str | None = None

    def fullmatch(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Match a text between two places as a whole."""
        return _compiled(self.expression).fullmatch(text, start, end)


class Grammar(NamedTuple):
    """Forms of one country or one kind of source, and the signs of which each of them has one."""

    signs: tuple[str, ...]
    forms: tuple[Form, ...]
    longest: int = 4000


class Grammars:
    """Grammars with their signs by two letters of each: a text is asked for few of some hundred."""

    __slots__ = ("_grammars", "_signs")

    def __init__(self, *grammars: Grammar) -> None:
        """Put the signs of all grammars in order."""
        self._grammars = grammars
        self._signs: dict[str, list[tuple[str, Grammar]]] = {}
        for grammar in grammars:
            for sign in grammar.signs:
                self._signs.setdefault(_rarest(sign), []).append((sign, grammar))

    def shown_in(self, text: str) -> list[Grammar]:
        """Return the grammars of which a text has a sign, in their order."""
        begun = _pairs(text) & self._signs.keys()
        found = {id(grammar) for pair in begun for sign, grammar in self._signs[pair] if sign in text}
        return [one for one in self._grammars if id(one) in found and len(text) <= one.longest] if found else []


@lru_cache(maxsize=2)  # several ask of one text
def _pairs(text: str) -> set[str]:
    return {*map(str.__add__, text, text[1:]), *text}


def _rarest(sign: str) -> str:
    """Return two neighbouring letters of a sign, those that the fewest texts have."""
    return max(map(str.__add__, sign, sign[1:]), key=_rarity, default=sign)


def _rarity(pair: str) -> int:
    """Count what is rare in a text: capitals behind letters, marks, letters that are not of ASCII."""
    plain = sum(letter == " " or (letter.isascii() and letter.islower()) for letter in pair)
    return -2 * plain - (pair[0] == " ")


@dataclass(frozen=True, slots=True)
class _Body:
    """A text without its mark-up, from where the citation may begin to where addresses stand behind it."""

    text: str
    starts: tuple[int, ...]
    end: int
    anchors: tuple[Anchor, ...]


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    """Compile the expression of a form once it is needed, each of its groups under a name of its own."""
    seen: dict[str, int] = {}

    def numbered(group: re.Match[str]) -> str:
        seen[group[1]] = seen.get(group[1], 0) + 1
        return f"(?P<{group[1]}_{seen[group[1]]}>"

    return re.compile(rf"(?:{re.sub(r'[(][?]P<(.+?)>', numbered, expression)})(?i:{_REST})")


def loosely(table: Sequence[Row]) -> str:
    """Write abbreviations as alternatives, with their stops and blanks or without them, the longest first."""
    names = sorted(spellings(table), key=len, reverse=True)
    return "(?:" + "|".join(_loose(name) for name in names) + ")"


def _loose(name: str) -> str:
    """Write `N. E.` so that `N.E.` and `NE` are met; a blank between two words stays."""
    stopped = re.sub(r"\.\s?(?=\S)", "\ue000", name).replace(" ", "\ue001")
    escaped = re.escape(stopped).replace("\ue000", r"\.?\s?").replace("\ue001", r"\s")
    return escaped.replace("'", "['’]").removesuffix(r"\.") + (r"\.?" if name.endswith(".") else "")


def read_form(text: str, grammars: Grammars) -> Parsed | None:
    """Read a text that is a citation of one of these forms as a whole; `None` where it is none."""
    body: _Body | None = None
    for grammar in grammars.shown_in(text):
        body = body or _body(text)
        for form in grammar.forms:
            for start in body.starts:
                match = form.fullmatch(body.text, start, body.end)
                if match:
                    return _parsed(form, match, body.anchors)
    return None


def _body(text: str) -> _Body:
    plain = _MARKUP.sub(lambda found: " " * len(found[0]), text)
    anchors = tuple(find_anchors(plain))
    end = min((anchor.start for anchor in anchors if anchor.kind in _CUT), default=len(plain))
    start = len(plain) - len(plain.lstrip())
    starts = [start, *(anchor.end for anchor in anchors[:1] if anchor.kind == "mark")]
    starts += [number.end() for begin in starts[:1] if (number := _NUMBER.match(plain, begin))]
    starts += [signal.end() for begin in starts if (signal := _SIGNAL.match(plain, _after_blanks(plain, begin)))]
    later_first = tuple(dict.fromkeys(_after_blanks(plain, begin) for begin in reversed(starts)))
    return _Body(plain, later_first, end, anchors)


def _after_blanks(text: str, start: int) -> int:
    return start + len(text[start:]) - len(text[start:].lstrip())


def _parsed(form: Form, match: re.Match[str], anchors: Sequence[Anchor]) -> Parsed:
    values: dict[str, object] = {"type": form.kind} if form.kind else {}
    places: dict[str, tuple[int, int]] = {}
    for attribute, value, place in (*_of_groups(match), *_of_anchors(anchors)):
        if attribute not in values:
            values[attribute], places[attribute] = value, place
    if form.jurisdiction:
        values["jurisdiction"] = form.jurisdiction
    return Parsed(Item.of(values), dict.fromkeys(places, SURE), "full", spans=places)


def _of_groups(match: re.Match[str]) -> Iterator[tuple[str, object, tuple[int, int]]]:
    for name, written in match.groupdict().items():
        attribute = re.sub(r"_\d+$", "", name)
        if attribute == "organisation" and written:
            yield "author", (Name(literal=" ".join(written.split())),), match.span(name)
        elif attribute == "year" and written:
            days = (value for other, value in match.groupdict().items() if other.startswith("day_") and value)
            yield "issued", _date(f"{next(days, '')} {written}"), match.span(name)
        elif attribute != "day" and written and (value := _value(attribute, written)):
            yield attribute, value, match.span(name)


def _value(attribute: str, written: str) -> object:
    text = _unquoted(" ".join(written.split()).strip(" ,;:*_–—"))
    if attribute in date_variables:
        return _date(text)
    if attribute in name_variables:
        return parse_names(text) or None
    if attribute in _NUMBERS and not text.endswith(("seq.", "Cong.", "germ.")):
        text = text.rstrip(".")
    return re.sub(r"\s?[–—]\s?|\s-\s", "-", text) if attribute in ("page", "volume") else text


def _unquoted(text: str) -> str:
    inner = text[1:-1]
    paired = text[:1] in "“«‘\"„'" and text[-1:] in "”»’\"“'" and not re.search('[“”«»"„]', inner)
    return inner.strip(" ,") if len(text) > 2 and paired else text


def _date(text: str) -> PartialDate | None:
    found = find_dates(text, bare_years=True)
    return found[0][2] if found else None


def _of_anchors(anchors: Sequence[Anchor]) -> Iterator[tuple[str, object, tuple[int, int]]]:
    for anchor in anchors:
        place = (anchor.start, anchor.end)
        if anchor.kind in ("url", "doi"):
            yield anchor.kind, anchor.value, place
        elif anchor.kind in ("accessed", "archived") and anchor.date:
            yield anchor.kind, anchor.date, place
