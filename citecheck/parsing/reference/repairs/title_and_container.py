"""Title and container, parted where the model let the one run into the other.

A full stop ends a title unless the word before it is an abbreviation: `Raul de Presles. Histoire littéraire de la
France 40` is two fields, `Proc. Natl. Acad. Sci.` is one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.parsing.reference.tokens.spans import Span, between
from citecheck.parsing.reference.tokens.tokeniser import Token
from citecheck.vocabulary import field_cues as cues

_BREAK = re.compile(r"(?<=[^\W\d_]{2}[.?!])\s+(?=[^\W_a-zà-ÿ])|(?<=[)”\"’»][.?!])\s+(?=[^\W_a-zà-ÿ])")
_ABBREVIATED = re.compile(
    r"(?:^|[\s.(])(?:[A-ZÀ-ÞА-Я][^\W\d_]{0,4}|[^\W\d_]{1,2}|vs|no|vol|ed|cf|etc|int|sci|med|phys|res)\.$"
)
_IN = re.compile(r"(?:^|[\s.,;”»\"’)(–—])(?:in|dans|В|в)\s?[:：]?\s?[“«\"‘]?$", re.IGNORECASE)
_EDITION = re.compile(
    r"[.,]\s\(?(?P<edition>(?:\d{1,2}\.?(?:st|nd|rd|th|e|ª|a|ème|re)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|tenth|revised|new|rev\.)\s(?:(?:and\s)?(?:revised|expanded|enlarged)\s)?(?:edition|edn|ed|aufl(?:age)?|édition|edizione))\.?\)?$",
    re.IGNORECASE,
)
_HOUSE = re.compile(r"[^\W\d_]+")
_NUMBERS = frozenset({"volume", "issue", "pages"})
_ONLINE = re.compile(r"\.?\s(?:published online|online|en ligne|en línea)\b", re.IGNORECASE)
_TALK = re.compile(
    r"\s?,\s?(?:(?:plenary|invited|review|poster|oral|contributed)\s)?(?:talk|lecture|poster|presentation|paper)\s"
    r"(?:(?:given|presented)\s)?at\s",
    re.IGNORECASE,
)
_INSIDE = re.compile(r"\s?(?:,\s?[iI]n|[.?]\s?(?:In|В|收入))\s(?=[^\W\d_a-zà-ÿ][^\W\d_]+[\s,])")
_LONGEST = 9  # words of a container


def part(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with titles and containers parted."""
    parted = _title_in_host(text, list(spans))
    parted = _title_before_talk(text, tokens, parted)
    parted = _title_inside(text, tokens, parted)
    parted = _container_with_title(text, tokens, parted)
    parted = _title_with_container(text, tokens, parted)
    parted = _container_with_house(text, tokens, parted)
    return _title_with_edition(text, tokens, parted)


def _first(spans: Sequence[Span], name: str) -> Span | None:
    return next((span for span in spans if span.name == name), None)


def _sorted(spans: Sequence[Span | None]) -> list[Span]:
    return sorted((span for span in spans if span), key=lambda span: span.start)


def _breaks(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Return the ends of sentences, those behind an abbreviation left out."""
    return [
        match for match in _BREAK.finditer(text, start, end) if not _ABBREVIATED.search(text[start : match.start()])
    ]


def _title_in_host(text: str, spans: list[Span]) -> list[Span]:
    """Take a second title that `In` announces for the container."""
    titles = [span for span in spans if span.name == "title"]
    if len(titles) < 2 or _first(spans, "container"):
        return spans
    host = next(
        (span for span in titles[1:] if _IN.search(text[: span.start]) or _IN.search(_before_names(text, span, spans))),
        None,
    )
    return [replace(span, name="container") if span is host else span for span in spans]


def _before_names(text: str, span: Span, spans: Sequence[Span]) -> str:
    """Return the text before the editors that stand between `In` and the host."""
    before = [other for other in spans if other.end <= span.start]
    return text[: before[-1].start] if before and before[-1].name == "editor" else ""


def _title_before_talk(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """End a title before `, talk at this conference`."""
    title = _first(spans, "title")
    match = _TALK.search(text, title.start + 3, title.end) if title else None
    shorter = between("title", tokens, title.start, match.start()) if title and match else None
    return [shorter if span is title and shorter else span for span in spans]


def _title_inside(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Part `Title, in Host` where nothing else is the host."""
    title = _first(spans, "title")
    if title is None or any(span.name in {"container", "place"} for span in spans):
        return spans
    cuts = [cut for cut in _INSIDE.finditer(text, title.start + 8, title.end) if len(text[cut.end() : title.end]) > 8]
    if not cuts:
        return spans
    parts = (
        between("title", tokens, title.start, cuts[-1].start()),
        between("container", tokens, cuts[-1].end(), title.end),
    )
    return _sorted([*(span for span in spans if span is not title), *parts]) if all(parts) else spans


def _container_with_title(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Part `Title. Container` where the model took both for the container."""
    container = _first(spans, "container")
    if container is None or _first(spans, "title"):
        return spans
    breaks = _breaks(text, container.start, container.end)
    if not breaks or not _is_sentence(text[container.start : breaks[-1].start()]):
        return spans
    cut = breaks[-1]
    parts = (
        between("title", tokens, container.start, cut.start()),
        between("container", tokens, cut.end(), container.end),
    )
    return _sorted([*(span for span in spans if span is not container), *parts]) if all(parts) else spans


def _is_sentence(words: str) -> bool:
    """Tell whether words read like a title and not like the abbreviated name of a journal."""
    return len(words.split()) >= 4 and bool(re.search(r"(?:^|\s)[^\W\d_]{4,}(?=\s)", words)) and "." not in words[:-1]


def _title_with_container(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Part `Title. Container` where the model took both for the title and numbers follow."""
    title = _first(spans, "title")
    names = {span.name for span in spans}
    if title is None or names & {"container", "publisher", "place"} or not names & _NUMBERS:
        return spans
    following = next((span for span in spans if span.start >= title.end), None)
    if following is None or not (
        following.name in {*_NUMBERS, "medium"} or _ONLINE.match(text[title.end : following.start])
    ):
        return spans
    breaks = _breaks(text, title.start, title.end)
    if (
        not breaks
        or len(text[breaks[-1].end() : title.end].split()) > _LONGEST
        or breaks[-1].start() < title.start + 12
    ):
        return spans
    cut = breaks[-1]
    parts = between("title", tokens, title.start, cut.start()), between("container", tokens, cut.end(), title.end)
    return _sorted([*(span for span in spans if span is not title), *parts]) if all(parts) else spans


def _container_with_house(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Part `Container. Publisher` where the words behind the full stop are a publisher's."""
    container = _first(spans, "container")
    if container is None or _first(spans, "publisher") or not _first(spans, "title"):
        return spans
    breaks = _breaks(text, container.start, container.end)
    tail = text[breaks[-1].end() : container.end] if breaks else ""
    if not {word.casefold() for word in _HOUSE.findall(tail)} & cues.press:
        return spans
    cut = breaks[-1]
    parts = (
        between("container", tokens, container.start, cut.start()),
        between("publisher", tokens, cut.end(), container.end),
    )
    return _sorted([*(span for span in spans if span is not container), *parts]) if all(parts) else spans


def _title_with_edition(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Cut `, Seventh Edition` off a title."""
    title = _first(spans, "title")
    match = _EDITION.search(text[: title.end], title.start) if title else None
    if title is None or match is None or match.start() < title.start + 3:
        return spans
    parts = between("title", tokens, title.start, match.start()), between("edition", tokens, *match.span("edition"))
    return _sorted([*(span for span in spans if span is not title), *parts])
