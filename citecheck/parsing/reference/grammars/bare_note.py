"""The grammar of bare notes, fields parted by commas and nothing else: history and area studies write them so.

`Ж. Санжмятав, Сайхан учрал бүрдэж, Алтан Аргамж VI, Улаанбаатар 2011, p. 153-158.`, `…, Үнэн, 19.11.1986.` and
`Vertrag …, in Udo B. Barkmann, Dokumente …, Köln-Weimar-Wien 2016, p. 405-408.` The words of a title say little in a
language that the model has hardly seen; the order of the parts says all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.expressions import expression
from citecheck.parsing.reference.tokens.spans import Span, between
from citecheck.parsing.reference.tokens.tokeniser import Token

_INITIALS = r"(?:[^\W\d_]{1,2}\.\s?){1,3}"
_SURNAME = r"[^\W\d_][\w’'-]{2,30}"
_AUTHOR = expression(
    rf"(?:{_INITIALS}{_SURNAME}(?:\s{_SURNAME})?(?:\s?(?:,|&|und|and|и|ба)\s?{_INITIALS}{_SURNAME})*"
    rf"|{_SURNAME}\s{_INITIALS}(?:\s?(?:,|&|και|и|ба)\s?{_SURNAME}\s{_INITIALS})*)(?=,\s)"
)
_PERSON = expression(rf"(?:{_INITIALS}|{_SURNAME}\s(?:[^\W\d_]\.\s?)?){_SURNAME}(?=,\s)")
_IMPRINT = expression(
    r",\s(?P<place>[^\W\d_](?:(?![^\W\d_]{3}\.\s)[^,:\d]){1,40}?)[,.]?\s(?P<year>(?:1[4-9]|20)\d\d)"
    r"(?:,\s?(?:pp?|S|s|с|С|р|Р|тал)\.\s?(?P<pages>\d[\d\s,–—-]{0,40}))?[.;]?\s*$"
)
_NEWSPAPER = expression(
    r",\s(?P<container>[^,\d]{2,50}),\s?(?P<date>\d{1,2}\.\s?\d{1,2}\.\s?(?:1[5-9]|20)\d\d)[.;]?\s*$"
)
_ISSUE = expression(
    r",\s?in:?\s(?P<container>[^,\d]{2,60}?)\s(?P<volume>\d{1,3})(?:\s?\((?P<issue>\d{1,4})\))?[.,]?\s?"
    r"(?P<date>(?:\d{1,2}\.){1,2}(?:1[5-9]|20)\d\d)[.;]?\s*$"
)
_IN = expression(r",\s?in:?\s")
_VOLUME = expression(r",\s(?P<volume>[IVXLC]{1,6})\s(?:bot|боть|Bd|Band|том|т|tome|vol)[^,]{0,20}$", re.IGNORECASE)
_GREEK_HOUSE = expression(
    r",\s(?:εκδ(?:όσεις|\.)\s)?(?P<publisher>[Α-ΩΆΈΉΊΌΎΏ][^\W\d_]{2,20}(?:\s[Α-ΩΆΈΉΊΌΎΏ][^\W\d_]{1,20}){0,2})$"
)
_SERIES = expression(r",\s(?P<container>[^\W\d_][^,]{2,40}?)\s(?P<volume>[IVXLC]{1,6})$")


def read_note(text: str, tokens: Sequence[Token]) -> list[Span] | None:
    """Return the spans of a bare note; `None` where the text is none."""
    start = tokens[0].end if tokens and tokens[0].anchor and tokens[0].anchor.kind == "mark" else 0
    if re.search(r"https?://|www\.|//|[“”\"«»]", text):
        return None
    for pattern in (_ISSUE, _NEWSPAPER, _IMPRINT):
        match = pattern.search(text, start)
        if match and match.start() > start + 3:
            found = [_span(name, match, tokens) for name in match.groupdict() if match[name]]
            spans = [span for span in (*_front(text, tokens, start, match.start()), *found) if span]
            return sorted(spans, key=lambda span: span.start)
    return None


_LABELS = {"year": "date", "date": "date"}


def _span(name: str, match: re.Match[str], tokens: Sequence[Token]) -> Span | None:
    start, end = match.span(name)
    overlapping = [token for token in tokens if token.start < end and start < token.end]
    if not overlapping:
        return None
    return between(_LABELS.get(name, name), tokens, min(start, overlapping[0].start), max(end, overlapping[-1].end))


def _front(text: str, tokens: Sequence[Token], start: int, end: int) -> list[Span | None]:
    """Read what stands before the imprint: author, title, and the volume it is part of."""
    while text[start : start + 1].isspace():
        start += 1
    spans: list[Span | None] = []
    author = _AUTHOR.match(text, start, end)
    if author:
        spans.append(between("author", tokens, start, author.end() + 1))
        start = author.end() + 1
    inside = _IN.search(text, start, end)
    if inside:
        spans += _host(text, tokens, inside.end(), end)
        end = inside.start()
    part = _VOLUME.search(text[:end], start) or (None if inside else _SERIES.search(text[:end], start))
    if part and part.start() > start + 3:
        spans += [between(name, tokens, *part.span(name)) for name in part.groupdict() if part[name]]
        end = part.start()
    house = _GREEK_HOUSE.search(text[:end], start) if not part and not inside else None
    if house:
        spans.append(between("publisher", tokens, *house.span("publisher")))
        end = house.start()
    return [*spans, between("title", tokens, start, end)]


def _host(text: str, tokens: Sequence[Token], start: int, end: int) -> list[Span | None]:
    editor = _PERSON.match(text, start, end)
    if not editor:
        return [between("container", tokens, start, end)]
    return [between("editor", tokens, start, editor.end()), between("container", tokens, editor.end() + 1, end)]
