"""Titles of one word or of numbers alone, which read like a name or like a date."""

from __future__ import annotations

from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft

_YEAR = r"(?:1[4-9]|20)\d\d"
_FAMILY = r"[^\W\d_a-z][\w’'-]{1,25}"
_NAME_AND_WORD = expression(
    rf"(?P<name>{_FAMILY}(?:,\s(?:[^\W\d_]\.\s?){{1,3}}|\s[A-ZÀ-ÞА-Я]{{1,3}}\.|,\s{_FAMILY}\.))\s?"
    r"(?P<title>[^\W\d_a-z][\w’'-]{2,25})"
)
_NUMBERS = expression(
    rf"[\s.,:]*(?:\({_YEAR}[a-z]?\)[\s.,:]+)?(?P<title>\d{{1,4}}(?:[/.:-]\d{{1,4}}){{0,2}})\.\s(?=[^\W\d_])"
)
_YEARS = expression(rf"(?<!\d){_YEAR}(?!\d)")
_SENTENCES = expression(r"[a-z]{3}\.\s[^\W\d_a-z]")
_IMPRINT = ("publisher", "place", "container")


def one_word_title(draft: Draft) -> Draft:
    """Part `Herbert, F. Dune` before a full stop: nobody has a second family name behind initials."""
    author = None if draft.has("title") or not draft.has(*_IMPRINT) else draft.first("author")
    match = _NAME_AND_WORD.fullmatch(draft.text, author.start, author.end) if author else None
    host = draft.first("container")
    if author is None or match is None or draft.text[author.end : author.end + 1] != ".":
        return draft
    if host and _SENTENCES.search(draft.text, host.start, host.end):  # the first of them is the title
        return draft
    return draft.splitting(
        author, draft.between("author", author.start, match.end("name")), draft.between("title", *match.span("title"))
    )


def numeric_title(draft: Draft) -> Draft:
    """Take the numbers between author and imprint for the title, where the reference has a year besides."""
    author = None if draft.has("title") or not draft.has(*_IMPRINT) else draft.first("author")
    match = _NUMBERS.match(draft.text, author.end) if author else None
    if match is None:
        return draft
    start, end = match.span("title")
    title = draft.between("title", start, end)
    year = _YEARS.search(draft.text, end) or _YEARS.search(draft.text, 0, start)
    return draft.claiming(title) if title and year else draft
