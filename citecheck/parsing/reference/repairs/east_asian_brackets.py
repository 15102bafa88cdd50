"""Titles that East Asian styles set in brackets, and what GB/T 7714 puts before its code.

`川島武宜「日本人の法意識」『法学協会雑誌』83巻3号`, `丸山眞男『日本の思想』岩波書店、1961年`, `费孝通，《乡土中国》，…`
and `陈寅恪. 论韩愈[J]. 历史研究`: the first bracket holds the title, one that follows it at once the container; a name
stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from citecheck.parsing.reference.tokens.spans import Span, between, without
from citecheck.parsing.reference.tokens.tokeniser import Token

_TITLED = re.compile(
    r"^(?P<author>[^「『《〈“”\"\d.。]{2,40}?)[,，、.:：\s]{0,3}"
    r"(?:「(?P<a>[^」]{2,200})」|『(?P<b>[^』]{2,200})』|(?<=[，,:：])\s?(?:《(?P<c>[^》]{2,200})》|〈(?P<d>[^〉]{2,200})〉))"
    r"(?:[,，、.\s]{0,3}(?:載|载|収録|收入|in)?[:：\s]{0,2}(?:『(?P<e>[^』]{2,120})』|《(?P<f>[^》]{2,120})》))?"
)
_PUBLISHER = re.compile(
    r"^[,，、.\s]{0,3}(?P<publisher>[^\s,，、.\d（(]{2,20}(?:出版社|書店|書房|書院|新書|社|出版会|출판사|출판부|출판|사))"
    r"(?=[,，、.\s]{1,2}(?:1[89]|20)\d\d)"
)
_KOREAN = re.compile(
    r"^(?P<author>[^'‘’“”\"\d]{2,80}?)[,.]?\s?(?:[(]?(?:19|20)\d\d[)]?[.,]?\s?)?'(?P<title>[^\n]{4,200}?)(?:,'|',|'\s)\s?,?\s?"
    r"(?:[^\d,.()']{2,30}(?:학회|연구소|대학교),\s)?(?P<container>[^\d,.()'\s][^\d,.()']{1,40}?)\s?"
    r"(?=,|제\s?\d|통권|[(]|[Vv]ol|\d|\.?$)"
)
_HOST = re.compile(
    r"[,.]\s(?P<container>[\uac00-\ud7af][\uac00-\ud7af\s·]{1,24}"
    r"(?:학보|학회지|논문지|논문집|연구|논총|학회|학|저널|평론|회보|문제|논집))[,\s]*(?=제?\s?\d|[(]|[Vv]ol|통권|\.?$)"
)
_CODE = re.compile(r"\[\s?[A-Z]{1,2}(?:/[A-Z]{2})?\s?\]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def bracket(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Return the spans with titles in brackets, and those before a GB/T code, put right."""
    if not _EAST_ASIAN.search(text):
        return list(spans)
    start = tokens[0].end if tokens and tokens[0].anchor and tokens[0].anchor.kind == "mark" else 0
    told = (
        _titled(text, tokens, start)
        or _coded(text, tokens, spans, start)
        or _quoted(text, tokens, start)
        or _hosted(text, tokens, spans)
    )
    kept = list(spans)
    names = {span.name for span in told}
    for span in told:
        kept = without(kept, span, tokens)
    kept = [span for span in kept if span.name not in names]
    return sorted([*kept, *told], key=lambda span: span.start)


def _titled(text: str, tokens: Sequence[Token], start: int) -> list[Span]:
    while text[start : start + 1].isspace():
        start += 1
    match = _TITLED.match(text[start:])
    if not match or not _EAST_ASIAN.search(match["author"]):
        return []
    named = {"author": "author", **dict.fromkeys("abcd", "title"), **dict.fromkeys("ef", "container")}
    told = [between(name, tokens, *_shifted(match.span(group), start)) for group, name in named.items() if match[group]]
    publisher = _PUBLISHER.match(text[start + match.end() :])
    if publisher and not match["e"] and not match["f"]:
        told.append(between("publisher", tokens, *_shifted(publisher.span("publisher"), start + match.end())))
    return [span for span in told if span]


def _quoted(text: str, tokens: Sequence[Token], start: int) -> list[Span]:
    """Part `저자, '제목,' 학술지, 제5권`: Korean references with straight quotation marks."""
    while text[start : start + 1].isspace():
        start += 1
    match = _KOREAN.match(text[start:])
    if not match or not _HANGUL.search(match["title"]):
        return []
    told = [between(name, tokens, *_shifted(match.span(name), start)) for name in ("author", "title", "container")]
    return [span for span in told if span]


def _hosted(text: str, tokens: Sequence[Token], spans: Sequence[Span]) -> list[Span]:
    """Take the name of a Korean journal at the end of a title, or behind it, for the container."""
    title = next((span for span in spans if span.name == "title"), None)
    if title is None or any(span.name == "container" for span in spans):
        return []
    match = _HOST.search(text, title.start + 4)
    if not match:
        return []
    told = (
        between("title", tokens, title.start, min(title.end, match.start())),
        between("container", tokens, *match.span("container")),
    )
    return [span for span in told if span]


def _shifted(span: tuple[int, int], offset: int) -> tuple[int, int]:
    return span[0] + offset, span[1] + offset


def _coded(text: str, tokens: Sequence[Token], spans: Sequence[Span], start: int) -> list[Span]:
    """Part `AUTHOR. TITLE[J]` where the model found no title before the code."""
    code = _CODE.search(text, start + 1)
    if not code or any(span.name == "title" and span.start < code.start() for span in spans):
        return []
    head, stop, title = text[start : code.start()].partition(". ")
    if not stop or not head.strip() or not title.strip():
        return []
    split = start + len(head)
    told = (between("author", tokens, start, split), between("title", tokens, split + 1, code.start()))
    return [span for span in told if span]
