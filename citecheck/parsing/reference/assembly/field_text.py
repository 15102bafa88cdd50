"""The words of a field, cleaned: mark-up, line breaks and outer punctuation gone, quotes and brackets balanced."""

from __future__ import annotations

import re

from citecheck.expressions import expression

_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】"}
_QUOTES = {"“": "”", "‘": "’", "«": "»", "「": "」", "《": "》", "『": "』", "„": "“", "〈": "〉"}
_PAIRS = _BRACKETS | _QUOTES
_STRAIGHT = {'"': '"', "＂": "＂", "‟": "‟", "'": "'", "`": "'"}
_MARK_UP = expression(r"</?(?:i|em|b|italic|sup|sub)>")
_AND = "und|and|oder|or|y|et|e|i|и|u"
_BROKEN_WORD = expression(rf"(?<=[a-zà-ÿа-я])[-\u00ad]\s+(?!(?:{_AND})\b)(?=[a-zà-ÿа-я])")
_ABBREVIATION = expression(r"(?:^|[\s.])[^\W\d_]{1,4}\.$")
_ABBREVIATED = expression(r"[^\W\d_]\.\s?[A-ZÀ-ÞА-Я][^\W\d_]{0,4}$|^[^\W\d_]{1,2}$")  # Bell Syst. Tech. J.; М.
_OUTER = " \u00a0,;:*_|/\\"


def wording(text: str, start: int, end: int) -> str:
    """Return the words of the field at `text[start:end]`."""
    start, end = widened(text, start, end)
    if text[end : end + 1] == "." and _ABBREVIATED.search(text[start:end]):
        end += 1
    value = re.sub(r"\s+", " ", _MARK_UP.sub("", text[start:end]))
    value = _BROKEN_WORD.sub("", value) if "- " in value or "\u00ad" in value else value
    return _balanced(_unquoted(value.strip(_OUTER))).strip(" ,;:")


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in the brackets and quotation marks at the edges that the span itself leaves open."""
    while start > 0 and text[start - 1] in _BRACKETS and _open(text[start:end], text[start - 1]) < 0:
        start -= 1
    if start > 0 and text[start - 1] in _QUOTES and _unopened(text[start:end], text[start - 1]):
        start -= 1
    while step := _closing(text, start, end):
        end += step
    return start, end


def _open(inner: str, opening: str) -> int:
    return inner.count(opening) - inner.count(_PAIRS[opening])


def _unopened(inner: str, opening: str) -> bool:
    """Tell whether a mark closes before one opens: `Канон+» РООИ «Реабилитация`."""
    closing = inner.find(_QUOTES[opening])
    return closing >= 0 and opening in inner[closing:] and opening not in inner[:closing]


def _closing(text: str, start: int, end: int) -> int:
    """Return how many characters after the span close what it leaves open (a full stop may stand before a bracket)."""
    inner, following = text[start:end], text[end : end + 2]
    if not following:
        return 0
    for opening, closing in _PAIRS.items():
        if closing in following and _open(inner, opening) > 0:
            if following[0] == closing:
                return 1
            if following[0] in ".!?":
                return 2
    if following[0] == "'" and re.search(r"(?:^|\s)'[^']{1,80}$", inner):
        return 1
    return int(following[0] in "?!？！")


def _unquoted(value: str) -> str:
    """Take off quotation marks around the whole, and the full stop at the end of a sentence."""
    for _ in range(3):
        opening = value[:1]
        closing = _QUOTES.get(opening) or _STRAIGHT.get(opening)
        if len(value) > 1 and closing == value[-1] and opening not in value[1:-1]:
            value = value[1:-1].strip(" ,;:")
        if value.endswith(".") and not value.endswith("...") and not _ABBREVIATION.search(value):
            value = value[:-1].rstrip()
    return value


def _balanced(value: str) -> str:
    """Take off a bracket or quotation mark at either end that has no partner."""
    for opening, closing in _PAIRS.items():
        if value.startswith(opening) and closing not in value:
            value = value[1:].lstrip()
        if value.endswith(closing) and opening not in value and closing != "’":
            value = value[:-1].rstrip(" ,.")
    return value
