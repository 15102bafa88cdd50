"""Publisher and place, told apart: a comma or a colon parts them in either order.

`Franckh, Stuttgart`, `Stuttgart: Franckh`, `Dover (New York`, `Springer-Verlag Berlin`: where one side is a known
place, the other is the publisher.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.biblio.names.one_name import is_organisation
from citecheck.parsing.reference.tokens.spans import Span, between, without
from citecheck.parsing.reference.tokens.tokeniser import Token
from citecheck.vocabulary import field_cues as cues
from citecheck.vocabulary.places import is_city

_PARTS = re.compile(r"\s?[,:;]\s|\s?\(|\)\s")
_COLON = re.compile(
    r"(?:[.,;(–—»”\])]\s|\()(?P<place>[^\W\d_][^\d:;()«»“”\"]{0,40}?)\s?[:：]\s(?P<publisher>[^\W\d_«][^:;()“”\"\d]{1,70}?|«[^:;()“”\"\d]{3,70}?)"
    r"(?=[,.]?\s?\(?(?:1[4-9]\d\d|20[0-3]\d)(?!\d)|[.;,]?\s*$|\))"
)
_IN = re.compile(r"(?<![^\W\d_])in:\s?", re.IGNORECASE)
_INITIALS = re.compile(r"\s\((?P<letters>[A-Z]{2,8})\)")
_LAST_WORD = re.compile(r"(?<!\bof)(?<!\bde)(?<!\bdi)(?<!\bin)(?<!\bzu)(?<!\bà)\s(?=[^\s]{4,20}$)")
_CAMPUS = re.compile(r"University of California|State University|University of [A-Z]\w+(?:-|, at )")
_WORD = re.compile(r"[^\W\d_]+")
_EXTENT = re.compile(r"[.,;]\s?(?:[ivxlc]+\s?[,+]\s?)?\d{1,4}\s?(?:pp?|pages?|S|s|с|стр)\.?$")


def tell_imprint(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with publisher and place told apart."""
    told = _announced(text, tokens, _without_extent(text, tokens, spans))
    told = _joined(text, tokens, _behind_title(text, tokens, told))
    for names in (("place",), ("publisher",), ("container",)):
        told = _parted(text, tokens, told, names[0])
    return _exchanged(text, told)


def _has(spans: Sequence[Span], *names: str) -> bool:
    return any(span.name in names for span in spans)


def _announced(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Read `Москва: Наука, 1980`, a known place and a colon, where the model did not find both."""
    if _has(spans, "publisher") and _has(spans, "place"):
        return spans
    for match in _COLON.finditer(text):
        if not is_city(match["place"]) or any(
            span.name in {"url", "doi", "volume", "issue", "author"}
            and span.start < match.end()
            and match.start() < span.end
            for span in spans
        ):
            continue
        parts = [between(name, tokens, *match.span(name)) for name in ("place", "publisher")]
        kept = [span for span in spans if span.name not in {"place", "publisher"}]
        for part in parts:
            kept = without(kept, part, tokens) if part else kept
        if all(parts):
            return sorted([*kept, *(span for span in parts if span)], key=lambda span: span.start)
    return spans


def _joined(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Let a house reach to its initials: `Institute for Strategic Studies, Mongolia (ISS)`."""
    for place, house in enumerate(spans):
        following = spans[place + 1] if place + 1 < len(spans) else None
        last = house
        if following and following.name == "place" and text[house.end : following.start] == ", ":
            last = following
        initials = _INITIALS.match(text, last.end) if house.name in {"publisher", "container"} else None
        if not initials or not _short_for(initials["letters"], text[house.start : last.end]):
            continue
        whole = between(house.name, tokens, house.start, initials.end())
        if whole:
            return [*spans[:place], whole, *spans[place + 1 + (last is not house) :]]
    return spans


def _short_for(letters: str, name: str) -> bool:
    """Tell whether letters are the first ones of the words of a name, in their order."""
    firsts = iter(word[0].upper() for word in _WORD.findall(name))
    return all(letter in firsts for letter in letters)


def _behind_title(text: str, tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Cut `, Princeton` off a title that the year follows."""
    title = next((place for place, span in enumerate(spans) if span.name == "title"), None)
    if title is None or title + 1 >= len(spans) or _has(spans, "place", "publisher", "container"):
        return spans
    comma = text.rfind(",", spans[title].start + 8, spans[title].end)
    if comma < 0 or spans[title + 1].name != "date" or not is_city(text[comma + 1 : spans[title].end]):
        return spans
    parts = (
        between("title", tokens, spans[title].start, comma),
        between("place", tokens, comma + 1, spans[title].end),
    )
    return [*spans[:title], *(span for span in parts if span), *spans[title + 1 :]] if all(parts) else spans


def _without_extent(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Cut `, 554 p.` off a publisher: the size of a book is none of its fields here."""
    kept = []
    for span in spans:
        extent = _EXTENT.search(text, span.start, span.end) if span.name == "publisher" else None
        kept.append((between(span.name, tokens, span.start, extent.start()) or span) if extent else span)
    return kept


def _parted(text: str, tokens: Sequence[Token], spans: list[Span], name: str) -> list[Span]:
    """Part a span that holds publisher and place, where nothing else is the one that it is not."""
    other = "publisher" if name == "place" else "place"
    if _has(spans, other) or (name == "container" and _has(spans, "publisher", "volume", "issue", "pages", "url")):
        return spans
    whole = next((span for span in spans if span.name == name), None)
    if whole is None or is_city(text[whole.start : whole.end]) or _CAMPUS.search(text, whole.start, whole.end):
        return spans
    for place, house in _halves(text, whole, loose=name == "publisher"):
        city, firm = text[slice(*place)], text[slice(*house)]
        if is_city(city) and not is_city(firm) and len(firm.strip(" .,:;()[]")) > 2:
            found = [between("place", tokens, *place), between("publisher", tokens, *house)]
            rest = [span for span in spans if span is not whole]
            if all(found):
                return sorted([*rest, *(span for span in found if span)], key=lambda span: span.start)
    return spans


def _halves(text: str, whole: Span, *, loose: bool) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Return the ways to cut a span into a place and a house; `loose` cuts at a blank before the last word too."""
    cuts = list(_PARTS.finditer(text, whole.start, whole.end))
    if loose:
        cuts += _LAST_WORD.finditer(text, whole.start, whole.end)
    halves = []
    for cut in cuts:
        before, after = (whole.start, cut.start()), (cut.end(), whole.end)
        halves += [(after, before)] if cut.re is _LAST_WORD else [(before, after), (after, before)]
    return halves


def _exchanged(text: str, spans: list[Span]) -> list[Span]:
    """Exchange publisher and place where the one is a place and the other is none; name a house that stands alone."""
    place = next((span for span in spans if span.name == "place"), None)
    if place and _IN.search(text[: place.end], max(0, place.start - 4)) and not _has(spans, "container"):
        return [replace(span, name="container") if span is place else span for span in spans]
    house = next((span for span in spans if span.name == "publisher"), None)
    if place is None or is_city(text[place.start : place.end]):
        return spans
    if house is not None:
        if not is_city(text[house.start : house.end]):
            return spans
        other = {id(place): "publisher", id(house): "place"}
        return [replace(span, name=other.get(id(span), span.name)) for span in spans]
    if not _is_house(text[place.start : place.end]) and not _ends_apa(text, place, spans):
        return spans
    return [replace(span, name="publisher") if span is place else span for span in spans]


def _ends_apa(text: str, place: Span, spans: Sequence[Span]) -> bool:
    """Tell whether a name stands as the last sentence of `Author (1984). Title. Name.`, where a house stands."""
    date = next((span for span in spans if span.name == "date"), None)
    bracketed = date is not None and text[date.end : date.end + 1] in {")", "）"} and date.end < 0.5 * place.start
    alone = text[: place.start].endswith((". ", "? ", "! ")) and not text[place.end : place.end + 2].startswith(
        (":", " :")
    )
    return bracketed and alone and not _has(spans, "container", "volume")


def _is_house(name: str) -> bool:
    words = {word.casefold() for word in _WORD.findall(name)}
    return bool(words & cues.press) or "&" in name or is_organisation(name)
