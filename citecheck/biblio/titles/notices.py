"""How titles begin and where they may be parted: notices about works, prefixes of dress, separators.

Sources: ISBD's prescribed punctuation for subtitles; the words stand in `vocabulary/notice_words.py`.
"""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.vocabulary import notice_words
from citecheck.vocabulary.rows import either, spellings

_NOTICES = {
    "erratum": (notice_words.ERRATUM, notice_words.ERRATUM_TIES),
    "retraction": (notice_words.RETRACTION, notice_words.RETRACTION_TIES),
    "reply": (notice_words.REPLY, notice_words.REPLY_TIES),
    "comment": (notice_words.COMMENT, notice_words.COMMENT_TIES),
    "review": (notice_words.REVIEW, notice_words.REVIEW_TIES),
    "supplement": (notice_words.SUPPLEMENT, notice_words.SUPPLEMENT_TIES),
}
"""What a notice about another work begins with, and what ties it to its work, by kind."""

_AFTER = r"(?:\s?[:：]|\s?[\])】）]|\s[-–]|\s?—|\s?\.\s|(?=\s?[“„«「『\"]))"
_BARE = frozenset({"re", "aw", "fw", "fwd", "correction", "retraction", "withdrawal", "discussion", "response"})
"""Beginnings that are common words: a connective alone does not make a notice of these."""


def _notice(kind: str) -> str:
    """Write the expression of one kind: its word, a connective or a sign, or both."""
    openings, ties = (spellings(table) for table in _NOTICES[kind])
    tied = either(word for word in openings if word not in _BARE)
    with_sign = rf"(?:{either(openings)})(?:\s(?:{either(ties)}))?{_AFTER}"
    return rf"(?P<{kind}>{with_sign}|(?:{tied})\s(?:{either(ties)})\b{_SURE[kind]})"


_SURE = dict.fromkeys(_NOTICES, "") | {"reply": r"(?!\s(?:the|a|an)\b)", "comment": "", "supplement": r"(?=\s?[:“\"])"}
_notice_pattern = expression(rf"^[\W_]{{0,3}}(?:{'|'.join(map(_notice, _NOTICES))})", re.IGNORECASE)
_dress_pattern = expression(
    rf"^[\W_]{{0,3}}(?:(?:retracted(?:\sarticle|\spaper)?|withdrawn(?:\sarticle)?)\s?[:\-–—\]]"
    rf"|[\[【(（〔〈<［]\s?(?:{either(spellings(notice_words.LABELS))})\s?[\]】)）〕〉>］]"
    r"|[\[(](?:arxiv:)?\d{4}\.\d{4,5}(?:v\d{1,2})?[\])]"
    rf"|(?:{either(spellings(notice_words.VIEWS))})[\s:]\s?(?=\S)"
    rf"|(?:{either(spellings(notice_words.AGENCY_LABELS))})(?:\s?\d{{1,2}})?\s?-(?=\S)"
    rf"|(?:{either(spellings(notice_words.RUBRICS))})\s?[|:｜：])\s*",
    re.IGNORECASE,
)
_FIRST_WORD = expression(r"[\W_]{0,3}([^\W\d_]+)")
_STARTS = frozenset(
    re.split(r"\W", opening)[0].casefold()
    for opening in (
        *(word for table, _ in _NOTICES.values() for word in spellings(table)),
        *spellings((*notice_words.RUBRICS, *notice_words.AGENCY_LABELS, *notice_words.VIEWS)),
        "retracted",
        "withdrawn",
    )
)


def notice(text: str) -> re.Match[str] | None:
    """Match an opening that makes another work of the work it names; the last group says which kind."""
    return _notice_pattern.match(text) if _may_open(text) else None


def dress(text: str) -> re.Match[str] | None:
    """Match an opening that a site or a cataloguer puts before a title without making another work of it."""
    return _dress_pattern.match(text) if text[:1] in _BRACKETS or _may_open(text) else None


_BRACKETS = frozenset("[【(（〔〈<［")


def _may_open(text: str) -> bool:
    """Spare the long patterns where the first word begins none of them."""
    first = _FIRST_WORD.match(text)
    return first is not None and first[1].casefold() in _STARTS


site_separators = expression(
    r"\s*[|｜¦‖]+\s*|\s*[»«›‹•∙⋅]\s+|\s+[»«›‹•∙⋅·/<*@~_]+\s+|\s+[-–—―−]+\s*|(?<=\S)[-–—―]+\s+|\s*[—―]\s*|\s*::\s*|\s+[:：]\s+"
    r"|(?<=[^\W\d])_(?=[^\W\d])|(?<=[)）】」』》!?！？。…])_(?=\w)"
)
"""What stands between a title and the name of its site or section."""

subtitle_break = expression(r"[:;.?!()\[\]{}\"“”„«»『』「」【】《》〈〉（）：；。？！、,，،؛؟|·•–—―~～…-]")
"""Punctuation at which a subtitle, a kicker or a parenthesis may begin or end."""
