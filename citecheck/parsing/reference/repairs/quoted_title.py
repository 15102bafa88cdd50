"""Titles in quotation marks: where they begin and end, and what stands behind them."""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft

_ANNOUNCED = expression(r"\W*(?:(?:in|dans):?(?:\s|$))?", re.IGNORECASE)
_SERIAL = expression(r"[A-Z]{2,8}(?:[ /-][A-Z]{2,8})?[ -]?\d[\d.:-]{0,15}")  # `RFC 6749`, `ISO 9001`
_OPENING = frozenset('“"«‘「『')
_BEHIND_QUOTES = expression(
    r"[.,?!]?[”\"»’」』]?[.,]?\s(?P<container>[^\W\d_a-z][^.,;()“”\"\d]{2,60})(?=[.,]\s|\.?\s*$)"
)
_CLOSING = {"“": "”", "‘": "’", "«": "»", "「": "」", "『": "』", "《": "》", "„": "“", '"': '"'}


def title_within_quotes(draft: Draft) -> Draft:
    """End a quoted title with its quotation; what follows inside the field is the container."""
    title = draft.first("title")
    closing = _CLOSING.get(draft.text[title.start - 1]) if title and title.start else None
    if title is None or closing is None:
        return draft
    inner = draft.words(title)
    ends = (
        rf"{closing}(?=[,.;]|\s(?:in|In)\s|\s*$)"
        if closing == "’"
        else rf"(?<=[,.?!]){closing}|{closing}(?=[,.;]|\s*$)"
    )
    end = next((match.start() for match in re.finditer(ends, inner)), -1)
    if end < 4 or inner[:end].count(draft.text[title.start - 1]) or not re.search(r"\w", inner[end:]):
        return draft
    behind = _ANNOUNCED.match(draft.text, title.start + end, title.end)
    kind = "number" if behind and _SERIAL.fullmatch(draft.text[behind.end() : title.end].strip(" .,")) else "container"
    rest = draft.between(kind, behind.end(), title.end) if behind and not draft.has(kind) else None
    return draft.exchanging(title, draft.between("title", title.start, title.start + end), rest)


def container_behind_quotes(draft: Draft) -> Draft:
    """Take the sentence behind a quoted title for the container, where nothing else claims it."""
    title = draft.first("title")
    if (
        title is None
        or draft.has("container", "publisher", "place")
        or draft.text[title.start - 1 : title.start] not in _OPENING
    ):
        return draft
    match = _BEHIND_QUOTES.match(draft.text, title.end)
    found = draft.between("container", *match.span("container")) if match else None
    return draft.adding(found) if found and draft.is_free(found.start, found.end) else draft
