"""The year of publication where the model saw none, or took a year of the title for it."""

from __future__ import annotations

import re
from dataclasses import replace

from citecheck.parsing.reference.draft import Draft

_YEAR = r"(?:1[4-9]\d\d|20[0-3]\d)"
_YEARS = re.compile(rf"{_YEAR}\s?[-–—/]\s?(?:{_YEAR}|\d\d)")
_LEADING = re.compile(rf"(?P<date>{_YEAR}(?:\s[A-Z][a-z]{{2,8}}\.?(?:\s\d{{1,2}})?)?)[.,]\s")
_BARE = re.compile(rf"(?<![\w/–—-]){_YEAR}[a-z]?(?![\w–—-])")
_BRACKETED = re.compile(r"[(（](?P<year>(?:1[5-9]|20)\d\d)年?[)）]")
_SEPARATED = re.compile(r"[.,;:()\[\]（）。，；：“”\"«»]")
_BESIDES_YEARS = {"place", "publisher", "mark", "extent", "number", "genre"}  # fields that hold no year of their own


def date_that_begins_a_title(draft: Draft) -> Draft:
    """Join a second date to a title that follows it without a mark: it is its first words (`2025 年 1—9 月…`)."""
    place = next((place for place, span in enumerate(draft.spans) if span.name == "title" and place), None)
    if place is None:
        return draft
    date, title = draft.spans[place - 1], draft.spans[place]
    known = date.name in {"date", "volume", "issue"} and date is not draft.first("date")
    if not known or _SEPARATED.search(draft.text[date.end : title.start]):
        return draft
    joined = replace(title, start=date.start, first=date.first)
    return draft.having([joined if span is title else span for span in draft.spans if span is not date])


def bracketed_year(draft: Draft) -> Draft:
    """Take a year alone in brackets for the date where there is no other."""
    match = None if draft.has("date") else _BRACKETED.search(draft.text)
    year = draft.between("date", *match.span("year")) if match else None
    return draft.adding(year) if year and draft.is_free(year.start, year.end) else draft


def years_of_the_title(draft: Draft) -> Draft:
    """Give `1540-1605` back to the title that it ends, where the year of publication follows."""
    dates = [place for place, span in enumerate(draft.spans) if span.name == "date"]
    if len(dates) < 2 or not dates[0] or draft.spans[dates[0] - 1].name != "title":
        return draft
    title, years = draft.spans[dates[0] - 1 : dates[0] + 1]
    gap = draft.text[title.end : years.start]
    if not _YEARS.fullmatch(draft.text, years.start, years.end) or not re.fullmatch(r"[\s,.:]{1,2}", gap):
        return draft
    whole = draft.between("title", title.start, years.end)
    return draft.having([whole if span is title else span for span in draft.spans if span is not years])


def year_before_title(draft: Draft) -> Draft:
    """Take a date off the beginning of a title: `Henderson B. 2017 Jun 9. Election results …`."""
    title = None if draft.has("date") else draft.first("title")
    match = _LEADING.match(draft.text, title.start, title.end) if title else None
    if title is None or match is None:
        return draft
    stop = match.end("date") + 1  # `2017 Jun 9.` may be one token
    return draft.splitting(
        title, draft.between("date", title.start, stop), draft.between("title", match.end(), title.end)
    )


def date_behind_title(draft: Draft) -> Draft:
    """Take a full date off the end of a title: `…, 19.11.1986`."""
    title = None if draft.has("date") else draft.first("title")
    last = draft.tokens[title.last - 1] if title and title.last - title.first > 2 else None
    if title is None or last is None or last.anchor is None or last.anchor.date is None or not last.anchor.date.month:
        return draft
    if draft.tokens[title.last - 2].text not in {",", "."}:
        return draft
    return draft.splitting(
        title, draft.between("title", title.start, last.start), draft.between("date", last.start, last.end)
    )


def year_read_as_number(draft: Draft) -> Draft:
    """Take `1975-1976` or `1894`, read as an issue or a volume, for the date."""
    for span in () if draft.has("date") else draft.spans:
        if span.name in {"issue", "volume"} and (
            _YEARS.fullmatch(draft.text, span.start, span.end) or _BARE.fullmatch(draft.text, span.start, span.end)
        ):
            return draft.renaming(span, "date")
    return draft


def last_bare_year(draft: Draft) -> Draft:
    """Take the last year that stands outside title, container, address and pages for the date."""
    taken = draft.having(span for span in draft.spans if span.name not in _BESIDES_YEARS)
    for token in () if draft.has("date") else reversed(draft.tokens):
        dated = (token.anchor is None or token.anchor.kind == "date") and _BARE.search(token.text)
        if dated and taken.is_free(token.start, token.end):
            return draft.adding(draft.between("date", token.start, token.end))
    return draft
