"""The year of publication where the model saw none, or took a year of the title for it."""

from __future__ import annotations

from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft

_YEAR = r"(?:1[4-9]\d\d|20[0-3]\d)"
_YEARS = expression(rf"{_YEAR}\s?[-–—/]\s?(?:{_YEAR}|\d\d)")
_LEADING = expression(rf"(?P<date>{_YEAR}(?:\s[A-Z][a-z]{{2,8}}\.?(?:\s\d{{1,2}})?)?)[.,]\s")
_BARE = expression(rf"(?<![\w/–—-]){_YEAR}[a-z]?(?![\w–—-])")
_BESIDES_YEARS = {"place", "publisher", "mark", "extent", "number", "genre"}  # fields that hold no year of their own


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
