"""Titles that East Asian styles set in brackets, and what GB/T 7714 puts before its code.

`川島武宜「日本人の法意識」『法学協会雑誌』83巻3号`, `丸山眞男『日本の思想』岩波書店、1961年`, `费孝通，《乡土中国》，…`
and `陈寅恪. 论韩愈[J]. 历史研究`: the first bracket holds the title, one that follows it at once the container; a name
stands before it.
"""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.tokens.spans import Span
from citecheck.vocabulary.publisher_words import HOUSE_ENDINGS
from citecheck.vocabulary.rows import either, spellings

_TITLED = expression(
    r"^(?P<author>[^「『《〈“”\"\d.。]{2,40}?)[,，、.:：\s]{0,3}"
    r"(?:「(?P<a>[^」]{2,200})」|『(?P<b>[^』]{2,200})』|(?<=[，,:：])\s?(?:《(?P<c>[^》]{2,200})》|〈(?P<d>[^〉]{2,200})〉))"
    r"(?:[,，、.\s]{0,3}(?:載|载|収録|收入|in)?[:：\s]{0,2}(?:『(?P<e>[^』]{2,120})』|《(?P<f>[^》]{2,120})》))?"
)
_PUBLISHER = expression(
    rf"^[,，、.\s]{{0,3}}(?P<publisher>[^\s,，、.\d（(]{{2,20}}(?:{either(spellings(HOUSE_ENDINGS))}))"
    r"(?=[,，、.\s]{1,2}(?:1[89]|20)\d\d)"
)
_CODE = expression(r"\[\s?[A-Z]{1,2}(?:/[A-Z]{2})?\s?\]")
_EAST_ASIAN = expression(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def title_in_brackets(draft: Draft) -> Draft:
    """Read `作者「題名」『雑誌』`: the first bracket holds the title, one that follows it at once the container."""
    match = _TITLED.match(draft.text[draft.start :])
    if not match or not _EAST_ASIAN.search(match["author"]):
        return draft
    named = {"author": "author", **dict.fromkeys("abcd", "title"), **dict.fromkeys("ef", "container")}
    told = [_span(draft, name, match, group, draft.start) for group, name in named.items() if match[group]]
    end = draft.start + match.end()
    publisher = None if match["e"] or match["f"] else _PUBLISHER.match(draft.text[end:])
    if publisher:
        told.append(_span(draft, "publisher", publisher, "publisher", end))
    return _told(draft, told)


def title_before_code(draft: Draft) -> Draft:
    """Part `AUTHOR. TITLE[J]` where the model found no title before the code."""
    code = _CODE.search(draft.text, draft.start + 1) if _EAST_ASIAN.search(draft.text) else None
    if not code or any(span.name == "title" and span.start < code.start() for span in draft.spans):
        return draft
    head, stop, title = draft.text[draft.start : code.start()].partition(". ")
    if not stop or not head.strip() or not title.strip():
        return draft
    cut = draft.start + len(head)
    return _told(draft, [draft.between("author", draft.start, cut), draft.between("title", cut + 1, code.start())])


def _span(draft: Draft, name: str, match: re.Match[str], group: str, offset: int = 0) -> Span | None:
    return draft.between(name, offset + match.start(group), offset + match.end(group))


def _told(draft: Draft, told: list[Span | None]) -> Draft:
    """Put what brackets tell in the place of what the model thought."""
    spans = [span for span in told if span]
    names = {span.name for span in spans}
    return draft.having(span for span in draft.claiming(*spans).spans if span in spans or span.name not in names)
