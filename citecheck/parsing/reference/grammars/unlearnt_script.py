"""The grammar of references in scripts that the model has not learnt, from Arabic and Hebrew to Thai and Georgian.

Their letters have no capitals and their words are strange to it, so that marks and cue words must carry the reading:
a year in brackets or a sentence ends the author, a quotation or a sentence is the title, and what follows is told part
by part: `place: publisher`, cue words before numbers, the words of houses and journals, known places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.grammars.imprint_parts import Part, is_told, read_parts
from citecheck.parsing.reference.tokens.spans import Span
from citecheck.vocabulary import access_cues
from citecheck.vocabulary import field_cues as cues
from citecheck.vocabulary.name_words import FAMILY_BEGINNINGS, JOINERS
from citecheck.vocabulary.rows import either, spellings

_SCRIPTS = expression("[\u0530-\u058f\u0590-\u05ff\u0600-\u06ff\u0900-\u10ff\u1200-\u137f\u1780-\u17ff]")
_LETTER = expression(r"[^\W\d_]")
_SHARE = 0.75
_FIXED = frozenset({"url", "doi", "isbn", "issn", "accessed", "archived", "medium", "nodate", "arxiv", "pmid", "pmcid"})
_ACCESSED = either(spellings((*access_cues.ACCESSED, *access_cues.AVAILABLE)))
_PHRASE = expression(rf"[\s.,;(\[]{{0,4}}(?:{_ACCESSED})[\s:.,(\[]{{0,4}}$", re.IGNORECASE)

_WESTERN = frozenset(
    word
    for table in (cues.VOLUME, cues.ISSUE, cues.PAGES, cues.ET_AL, cues.EDITOR, cues.CONTAINER_IN, JOINERS)
    for word in spellings(table)
    if word.isascii() and word.isalpha()
)
_DATED = expression(
    r"(?P<author>[^()\[\]“”\"«»]{2,150}?)[\s.,:]{0,3}[(\[]\s?(?P<date>[^()\[\]\d]{0,14}(?:1[0-9]|2[0-6])\d\d[^()\[\]]{0,24})[)\]]"
    r"[\s.,:;]{0,3}"
)
_QUOTED = expression(
    r"(?P<author>[^“”\"«»]{0,150}?)[\s.,:;]{0,4}(?:“(?P<a>[^”]{3,300})”|«(?P<b>[^»]{3,300})»|\"(?P<c>(?:[^\"]|(?<=\w)\"(?=\w)){3,300})\")"
)
_STOP = expression(r"(?<![\s.][^\W\d_])(?<!^[^\W\d_])[.?!؟।۔]\s+(?=\S)")
_BARE_YEAR = expression(r"(?P<date>(?:1[0-9]|2[0-6])\d\d\s?[^\W\d_]{0,2}\.?)[.,:]?\s+(?=\S)")
_COMMA = expression(r"[,;]\s*")
_COLON = expression(r"\s?:\s")
_INITIALS = expression(r"(?:^|\s)[^\W\d_]{1,2}[.'׳](?:\s?[^\W\d_]{1,2}[.'׳])*$")
_BEGINNING = expression(rf"(?:{either(spellings(FAMILY_BEGINNINGS))})\s")
_WITH_INITIALS = expression(
    r"(?P<author>[^\W\d_]{3,}\s(?:[^\W\d_]{1,2}\.\s?){1,3}(?:,\s?[^\W\d_]{3,}\s(?:[^\W\d_]{1,2}\.\s?){1,3}){0,8})(?=[^\W\d_]{2,}[^.])"
)
_LONGEST_NAME = 6  # words


@dataclass(frozen=True, slots=True)
class _Body:
    """The text of a reference up to its addresses, with the draft that it is of."""

    draft: Draft
    start: int
    end: int

    @property
    def text(self) -> str:
        """The text from its beginning to the end of the body, so that offsets stay what they are."""
        return self.draft.text[: self.end]

    def part(self, name: str, start: int, end: int) -> Part | None:
        """Return the words between two offsets as a part, without the marks at its edges."""
        words = self.text[start:end]
        first = start + len(words) - len(words.lstrip(" .,:;-–—"))
        last = first + len(self.text[first:end].rstrip(" .,:;-–—"))
        return Part(name, first, last) if first < last else None


def read_unlearnt(draft: Draft) -> list[Span] | None:
    """Return the spans of a reference in such a script; `None` where it is none, or its marks part nothing."""
    text = draft.text
    strange = 0 if text.isascii() else len(_SCRIPTS.findall(text))
    if not strange or strange < _SHARE * _letters(draft):
        return None
    body = _body(draft)
    opening = _LETTER.search(text, body.start)
    if not opening or not _SCRIPTS.match(opening[0]) or _in_a_style_of_the_west(body):
        return None
    for layout in (_by_year, _by_quotation, _by_sentences, _by_commas):
        if (parts := layout(body)) and any(part.name == "title" for part in parts):
            break
    else:
        return None
    spans = [draft.between(part.name, part.start, part.end) for part in parts]
    kept = [span for span in draft.spans if span.name in _FIXED]
    return sorted((span for span in (*spans, *kept) if span), key=lambda span: span.start)


def _in_a_style_of_the_west(body: _Body) -> bool:
    """Tell whether the words that part the fields are English or their like, which the model knows."""
    tokens = [token for token in body.draft.tokens if body.start <= token.start < body.end]
    return any(
        token.text.casefold() in _WESTERN
        if token.anchor is None
        else token.anchor.kind == "date" and bool(re.search(r"[A-Za-z]", token.text))
        for token in tokens
    )


def _letters(draft: Draft) -> int:
    return sum(len(_LETTER.findall(token.text)) for token in draft.tokens if token.anchor is None)


def _body(draft: Draft) -> _Body:
    """Return the reference without its addresses and the phrase that announces them."""
    anchored = (
        token.start for token in draft.tokens if token.anchor and token.anchor.kind in _FIXED - {"medium", "nodate"}
    )
    end = next(anchored, len(draft.text))
    phrase = _PHRASE.search(draft.text, draft.start, end)
    return _Body(draft, draft.start, phrase.start() if phrase else end)


def _by_year(body: _Body) -> list[Part] | None:
    """Read `AUTHOR (YEAR). TITLE. …`."""
    match = _DATED.match(body.text, body.start)
    if (
        not match
        or match.end() > body.start + 0.5 * (body.end - body.start) + 10
        or _STOP.search(match["author"].strip())
    ):
        return None
    author, date = body.part("author", *match.span("author")), body.part("date", *match.span("date"))
    if not author or not date:
        return None
    return [author, date, *_title_and_rest(body, match.end())]


def _by_quotation(body: _Body) -> list[Part] | None:
    """Read `AUTHOR, «TITLE», …`."""
    match = _QUOTED.match(body.text, body.start)
    if not match or len(match["author"].split()) > 3 * _LONGEST_NAME or _STOP.search(match["author"]):
        return None
    group = next(name for name in "abc" if match[name])
    title, author = body.part("title", *match.span(group)), body.part("author", *match.span("author"))
    return [part for part in (author, title) if part] + read_parts(body.text, match.end(), hosted=True)


def _by_sentences(body: _Body) -> list[Part] | None:
    """Read `AUTHOR. TITLE. …`."""
    if initials := _WITH_INITIALS.match(body.text, body.start):
        author = body.part("author", *initials.span("author"))
        return [author, *_title_and_rest(body, initials.end())] if author else None
    stop = _STOP.search(body.text, body.start)
    if not stop or not _is_author(body.text[body.start : stop.start()]):
        return None
    year = _BARE_YEAR.match(body.text, stop.end())
    rest = _title_and_rest(body, year.end() if year else stop.end())
    if year and (date := body.part("date", *year.span("date"))):
        rest = [date, *(part for part in rest if part.name != "date")]
    author = body.part("author", body.start, stop.start())
    return [author, *rest] if author and len(rest) > 1 else None


def _by_commas(body: _Body) -> list[Part] | None:
    """Read `FAMILY, GIVEN, TITLE, …`, `GIVEN FAMILY, TITLE, …` and `NAME: TITLE, …`."""
    cuts = _segments(body)
    colon = _COLON.search(body.text, body.start, cuts[0][1]) if cuts else None
    if colon and _is_author(body.text[body.start : colon.start()]):
        author = body.part("author", body.start, colon.start())
        return [author, *_title_and_rest(body, colon.end())] if author else None
    if len(cuts) < 3:
        return None
    names = _names(body, cuts)
    author = body.part("author", cuts[0][0], cuts[names - 1][1])
    title = body.part("title", *cuts[names])
    return [part for part in (author, title) if part] + read_parts(body.text, cuts[names][1])


def _segments(body: _Body) -> list[tuple[int, int]]:
    ends = [match.span() for match in _COMMA.finditer(body.text, body.start)]
    starts = [body.start, *(end for _, end in ends)]
    return list(zip(starts, [*(start for start, _ in ends), body.end], strict=True))


def _names(body: _Body, cuts: Sequence[tuple[int, int]]) -> int:
    """Return how many segments the author takes: a lone family name has the given name behind it."""
    words = [body.text[start:end].strip() for start, end in cuts]
    with_initials = 0
    while with_initials < len(words) - 2 and _INITIALS.search(words[with_initials]):
        with_initials += 1
    if with_initials:
        return with_initials
    lone = len(words[0].split()) == 1 or (len(words[0].split()) == 2 and _BEGINNING.match(words[0]))
    return 2 if lone and len(words[1].split()) <= 4 and not is_told(body.text, *cuts[2]) else 1


def _is_author(words: str) -> bool:
    parts = _COMMA.split(words)
    return not re.search(r"[\d“”\"«»]", words) and all(len(part.split()) <= _LONGEST_NAME for part in parts)


def _title_and_rest(body: _Body, start: int) -> list[Part]:
    """Read a title, which a quotation, a sentence, or else a comma ends, and what follows it."""
    quoted = _QUOTED.match(body.text, start)
    if quoted and not quoted["author"]:
        group = next(name for name in "abc" if quoted[name])
        title, end, hosted = body.part("title", *quoted.span(group)), quoted.end(), True
    else:
        stop = _STOP.search(body.text, start) or (_COMMA.search(body.text, start) if _is_long(body, start) else None)
        end, hosted = (stop.start() if stop else body.end), False
        title = body.part("title", start, end)
    return [part for part in (title,) if part] + read_parts(body.text, end, hosted=hosted)


def _is_long(body: _Body, start: int) -> bool:
    return len(_COMMA.findall(body.text, start)) > 1
