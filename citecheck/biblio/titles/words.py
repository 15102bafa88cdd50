"""Read a title as words: folded for filing, raw for showing, with the breaks between them.

Scripts that write no spaces (Han, kana, Thai, Lao, Khmer, Burmese) are read character by character.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from math import fsum

from citecheck.biblio.languages.script import UNSPACED
from citecheck.biblio.titles import notices as openings
from citecheck.biblio.titles.folding import fold, undress
from citecheck.biblio.titles.word_sets import function_words
from citecheck.expressions import expression
from citecheck.vocabulary.title_words import HAN_NUMERALS

_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
_INDIC = "\u0900-\u0963\u0966-\u0dff\u0f00-\u0fff\u3099\u309a"
_WORD = expression(
    rf"第[一二三四五六七八九十百〇]{{1,5}}|[〇零一二三四五六七八九]{{4}}(?=年)|\d+(?:[.,]\d+)*(?![^\W_{UNSPACED}])|[{UNSPACED}](?:[\u0e30-\u0e3a\u0e47-\u0e4e\u3099\u309aー])*"
    rf"|(?:[^\W_{UNSPACED}]|[{_MARKS}{_INDIC}])++(?:['’ʼ`´](?:[^\W_{UNSPACED}]|[{_MARKS}{_INDIC}])++)*+|&"
)
_ASCII_WORD = expression(r"\d+(?:[.,]\d+)*(?![^\W_])|[^\W_]++(?:['`][^\W_]++)*+|&")
_APOSTROPHES = str.maketrans("", "", "'’ʼ`´")
_THOUSANDS = expression(r"^\d{1,3}(?:[.,]\d{3})+$")
_TRUNCATED = expression(r"(?:\.\.\.|\s\.\.)[\s\"'”’)\]]*$")
_YEARS = expression(r"^[12]\d{3}-\d{2}$", re.ASCII)
_ROMAN = expression(r"^(?=[ivx]{2})(x{0,3})(ix|iv|v?i{0,3})$")
HYPHEN, BREAK, SEPARATOR = 1, 2, 3
"""What stands between two words, beside a blank: a hyphen, punctuation, what parts a title from its site."""

_HYPHENS = frozenset("-‐‑‒–־/'’")
_COLONS = frozenset(":：")
_STATEMENT = "/"
"""What parts a title from its author in library catalogues (ISBD), and seldom from its site."""

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}


@dataclass(frozen=True)
class Title:
    """A title as words: `words` folded, `raws` as written, `gaps[i]` what stands before word i.

    Not slotted, for the cached properties.
    """

    text: str
    words: tuple[str, ...]
    raws: tuple[str, ...]
    gaps: tuple[int, ...]
    notice: str | None = None
    truncated: bool = False

    @cached_property
    def squashed(self) -> str:
        """All words without spaces and without decimal points: what survives broken and joined words."""
        return squash(self.words)

    @cached_property
    def decimals(self) -> frozenset[str]:
        """The numbers with a decimal point."""
        return frozenset(word for word in self.words if "." in word)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The different words."""
        return frozenset(self.words)

    @cached_property
    def weight(self) -> float:
        """How much the title says: a content word counts 1."""
        return fsum(map(weigh, self.words))


@lru_cache(maxsize=4096)
def read(text: str) -> Title:
    """Read an undressed title; a prefix of dress (`[PDF]`, `RETRACTED ARTICLE:`) is left out, a notice is named."""
    body, start, notice = _opened(text)
    raws, gaps = _parted(body, start)
    words = _years_whole([filing(raw) for raw in raws], gaps)
    return Title(body, words, tuple(raws), tuple(gaps), notice, bool(_TRUNCATED.search(body)))


def first_words(text: str) -> tuple[str, ...]:
    """Return the first three words of an undressed title, as `read` has them, at far less cost."""
    body, start, _ = _opened(text)
    raws, gaps = _parted(body, start, 3)
    return _years_whole([filing(raw) for raw in raws], gaps)


def notice_before(before: str, text: str) -> str | None:
    """Return what kind of notice the words before an undressed title make of it, where it is none by itself."""
    body, _, notice = _opened(text)
    return None if notice else _opened(f"{before}: {body}")[2]


def is_cut(text: str) -> bool:
    """Whether an undressed title ends in dots that stand for more of it."""
    return _TRUNCATED.search(text) is not None


def _opened(text: str) -> tuple[str, int, str | None]:
    """Return a title without its dress, where its words begin, and which notice stands before them."""
    prefix = openings.dress(text)
    body = text[prefix.end() :] if prefix and prefix.end() < len(text) else text
    notice = openings.notice(body)
    start = notice.end() if notice and notice.end() < len(body) else 0
    return body, start, notice.lastgroup if notice and start else None


def _parted(body: str, start: int, most: int | None = None) -> tuple[list[str], list[int]]:
    """Part a title into words, and tell what stands before each."""
    raws, gaps, end = [], [], start
    for found in islice((_ASCII_WORD if body.isascii() else _WORD).finditer(body, start), most):
        raws.append(found[0])
        gaps.append(_gap(body[end : found.start()]))
        end = found.end()
    return raws, gaps


def _years_whole(words: list[str], gaps: list[int]) -> tuple[str, ...]:
    """Write the second year of a span whole: `2019-20` as `2019-2020`."""
    for place in range(1, len(words)):
        first, second = words[place - 1], words[place]
        if gaps[place] == HYPHEN and _YEARS.match(f"{first}-{second}") and (int(first) + 1) % 100 == int(second):
            words[place] = str(int(first) + 1)
    return tuple(words)


def _gap(between: str) -> int:
    if between in {"", " "}:
        return 0
    if len(between) == 1 and between in _HYPHENS:
        return HYPHEN
    if between.strip() == _STATEMENT:
        return BREAK
    if between.strip() not in _COLONS and openings.site_separators.search(between):
        return SEPARATOR
    return BREAK if openings.subtitle_break.search(between) else 0


@lru_cache(maxsize=4096)
def segments(text: str) -> tuple[str, ...]:
    """Split an undressed title at what stands between titles and names of sites."""
    return tuple(part for part in openings.site_separators.split(text) if part and part.strip())


@lru_cache(maxsize=1024)
def runs(text: str) -> tuple[tuple[str, str, str], ...]:
    """Return each run of neighbouring segments with what stands before and after it; the whole text first."""
    cuts = [(found.start(), found.end()) for found in openings.site_separators.finditer(text)][:7]
    if not cuts:
        return ((text, "", ""),)
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text)]
    spans = sorted(
        ((s, e) for i, s in enumerate(starts) for e in ends[i:] if s < e), key=lambda span: span[0] - span[1]
    )
    return tuple((text[s:e].strip(), text[:s].strip(), text[e:].strip()) for s, e in spans if text[s:e].strip())


@lru_cache(maxsize=4096)
def undressed(text: str) -> str:
    """Undress a title as strangers gave it, at most 2,000 characters of it."""
    return undress(text[:2000]) or text[:2000].strip()


@lru_cache(maxsize=16384)
def filing(raw: str) -> str:
    """Return a word's filing form: folded, without apostrophes, numbers without separators."""
    if raw[0] == "第" and len(raw) > 1:
        return f"第{_han_number(raw[1:])}"
    if len(raw) == 4 and raw[0] in HAN_NUMERALS:
        return _han_number(raw)
    if raw.isascii() and raw[0].isdigit():
        return _number_form(raw) if raw.replace(".", "").replace(",", "").isdigit() else raw.casefold()
    return fold(raw.translate(_APOSTROPHES)) or raw


def _number_form(raw: str) -> str:
    return re.sub("[.,]", "", raw) if _THOUSANDS.match(raw) else raw.replace(",", ".")


def _han_number(text: str) -> str:
    tens, ten, ones = text.partition("十")
    digit = HAN_NUMERALS
    if not ten:
        return "".join(digit.get(char, char) for char in text)
    return f"{digit.get(tens, '1') if tens != '' else '1'}{digit.get(ones, '0') if ones else '0'}"


def squash(words: tuple[str, ...]) -> str:
    """Join words without spaces, points in numbers and the word *and* in its dresses."""
    return "".join("and" if word in _plain_ands else word for word in words).replace(".", "")


_plain_ands = frozenset({"&", "and", "und", "et"})


@lru_cache(maxsize=16384)
def weigh(word: str) -> float:
    """Say how much a word counts: content 1, a character of an unspaced script 0.5, function words and signs 0.25."""
    if word in function_words:
        return 0.2
    if len(word) == 1 and (word > "\u0e00" or not word.isdigit()):
        return 0.4 if word > "\u0e00" else 0.3
    return 1.0


@lru_cache(maxsize=4096)
def number(word: str) -> str | None:
    """Return the number that a word writes in digits or roman numerals (ii and more), or `None`."""
    if word[0].isdigit() and word.replace(".", "").isdigit():
        return word.lstrip("0") or "0"
    if word[0] == "第" and len(word) > 1:
        return word[1:]
    return str(_roman(word)) if _ROMAN.match(word) else None


def _roman(word: str) -> int:
    values = [_ROMAN_VALUES[char] for char in word]
    return sum(
        -value if value < following else value for value, following in zip(values, [*values[1:], 0], strict=True)
    )


@lru_cache(maxsize=4096)
def digits(word: str) -> str:
    """Return the digits inside a word: `cop26` → `26`."""
    return "".join(char for char in word if char.isdigit())
