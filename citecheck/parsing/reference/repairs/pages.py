"""Pages that notation or position tells, where the model took them for an issue or for nothing."""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.tokens.spans import Span
from citecheck.vocabulary import type_words
from citecheck.vocabulary.rows import spellings

_COUNTED = expression(r"(?<!\d)(?P<pages>\d{1,4}\s?[-–~∼]\s?\d{1,4})\s?(?:쪽|면|페이지|頁|页)")
_YEARS = expression(r"(?:1[4-9]|20)\d\d\s?[-–—]\s?(?:(?:1[4-9]|20)\d\d|\d\d)$")
_BEHIND_YEAR = expression(
    r"(?<!\d)(?:1[4-9]|20)\d\d\s?[:：]\s?(?P<pages>\d{1,4}(?:\s?[-–—]\s?\d{1,4})?)(?=\s?(?:[.。．,，\[［]|$))"
)
_REPORT = expression(
    rf"(?P<genre>{'|'.join(spellings(type_words.REPORT))})[\s.,:]{{0,3}}(?:(?:no|nr|num)\b\.?\s?|№\s?|n°\s?|#)?"
    r"(?P<number>[A-Z]{0,6}[-/\s]?\d[\w/-]{0,20}(?:\.\d{1,6})?)(?=[.,;:)\s]|$)",
    re.IGNORECASE,
)
_NO = expression(r"\s+no$", re.IGNORECASE)
_SENTENCE = expression(r"(?:[.,;:(\[]|[”\"»’])\s*$")
_END = expression(r"[.,;\s]*(?:$|https?:|doi\b|www\.)", re.IGNORECASE)
_NUMBER = expression(r"[A-Za-z]?\d{1,6}")


def pages_of_the_title(draft: Draft) -> Draft:
    """Drop pages before the container where others follow it: `Ezekiel 17: 22–24` is part of a title."""
    host = draft.first("container")
    if host is None or not any(span.name == "pages" and span.start > host.start for span in draft.spans):
        return draft
    return draft.having(span for span in draft.spans if span.name != "pages" or span.start > host.start)


def number_of_a_report(draft: Draft) -> Draft:
    """Take what stands behind *Tech. rep.* for the number of the report: `Tech. rep. 99-02`, never pages."""
    match = _REPORT.search(draft.text, draft.start)
    title = draft.first("title")
    if (
        match is None
        or title is None
        or match.start() <= title.start
        or not _SENTENCE.search(draft.text[: match.start()])
    ):
        return draft
    called = len(_NO.sub("", match["genre"]))
    genre = draft.between("genre", match.start("genre"), match.start("genre") + called)
    number = draft.between("number", *match.span("number"))
    kept = draft.having(span for span in draft.spans if span.start < match.start() or match.end() < span.end)
    return kept.claiming(genre, number) if genre and number else draft


def pages_behind_year(draft: Draft) -> Draft:
    """Take a number behind a year and a colon for the pages: `江苏古籍出版社，2002：288.` (GB/T 7714)."""
    match = None if draft.has("pages") else _BEHIND_YEAR.search(draft.text, draft.start)
    pages = draft.between("pages", *match.span("pages")) if match else None
    return draft.claiming(pages) if pages else draft


def page_behind_colon(draft: Draft) -> Draft:
    """Take an issue behind a colon, or behind a comma at the end, for the page: `15: 63`, `12, 1.`."""
    if draft.has("pages") or not draft.has("volume"):
        return draft
    for span in draft.spans:
        before, behind = draft.text[: span.start].rstrip(), draft.text[span.end :]
        announced = before.endswith(":") or (re.search(r"\d,$", before) and _END.match(behind))
        if span.name == "issue" and announced and _NUMBER.fullmatch(draft.text, span.start, span.end):
            return draft.renaming(span, "pages")
    return draft


def counted_pages(draft: Draft) -> Draft:
    """Read the pages that an East Asian counter follows: `122-129쪽`."""
    match = None if draft.has("pages") else _COUNTED.search(draft.text)
    pages = draft.between("pages", *match.span("pages")) if match else None
    if pages is None:
        return draft
    kept = [span for span in draft.spans if span.end <= pages.start or pages.end <= span.start]
    return draft.having([*kept, pages])


def unclaimed_range(draft: Draft) -> Draft:
    """Take a range that no field claims, behind a container, for the pages."""
    host = None if draft.has("pages") else draft.first("container")
    for place, token in enumerate(draft.tokens):
        if host is None or token.anchor is None or token.anchor.kind != "range" or token.start < host.end:
            continue
        if draft.is_free(token.start, token.end) and not _YEARS.match(token.text):
            return draft.adding(Span("pages", token.start, token.end, place, place + 1, 0.7))
    return draft
