"""How much a stretch of text looks like part of a reference: plain signs, each with a weight."""

from __future__ import annotations

from citecheck.expressions import expression
from citecheck.parsing.reference.grammars.back_reference import EARLIER, SAME

_NAME = r"[^\W\d_][^\W\d_'’`´-]{1,30}"

# The signs of a reference (positive) and of running text (negative).
_TABLE = (
    ("year", 1.1, r"\b(?:1[5-9]|20)\d{2}[a-z]?\b|[12]\d{3}\s?[年년]"),
    ("bracketed year", 0.9, r"[(\[（](?:1[5-9]|20)\d{2}[a-z]?[^()\[\]]{0,20}[)\]）]"),
    ("address", 1.6, r"https?://|\bwww\.\S+\.\w|\bdoi\b|\b10\.\d{4,9}/|arXiv:|hep-(?:ph|th|ex)/"),
    ("pages", 1.0, r"\b(?:pp?|S|s|С|с|стр|pgs?)\.\s?\d+|\b\d{1,5}\s?[-–—]\s?\d{1,5}\b"),
    ("volume", 1.0, r"\b\d{1,4}\s?\(\d{1,4}\)|\b(?:vol|no|nr|bd|т|№|Jg|iss)\.?\s?\d|第\s?\d+\s?[卷期号]|\b\d+:\s?\d+"),
    (
        "initials",
        0.9,
        rf"{_NAME},?\s(?:[A-ZА-ЯЁӨҮ]\.?[\s-]?){{1,3}}(?:[,.;&(]|and\b)|\b[A-ZА-ЯЁ]\.\s?(?:[A-ZА-ЯЁ]\.\s?)?{_NAME}",
    ),
    ("others", 0.8, r"\bet al\b|\bet\.? ?al\.|\bи др\.|\bu\. ?a\.|等[.,，．]|\beds?\.\b|\(eds?\.?\)|\(Hrsg|\bред\."),
    (
        "publisher",
        0.8,
        (
            r"\b(?:Press|Publish|Verlag|Editions?|Éditions|University|Journal|Proceedings|Proc|Trans|Rev|Lett|Phys|Изд|"
            r"Издательство|出版社|대학교|學報|学报)\b"
        ),
    ),
    (
        "accessed",
        1.4,
        (
            r"(?i:\b(?:accessed|retrieved|available at|abgerufen|consulté|consultado|дата обращения|archived from|url|"
            r"hämtad|besucht))\b|閲覧|検索|최종|접속|访问|訪問"
        ),
    ),
    ("same", 1.8, rf"(?i:\bibid|\bidem\b|\b{EARLIER}|(?:^|[.;:,(\[–—]\s?|\d\s){SAME}(?=[.,;:)\]]|\s?\d|\s*$))"),
    ("quotation", 0.4, r"[\"“„«《『「][^\"”“»》』」]{8,300}[\"”“»》』」]"),
    (
        "prose",
        -0.35,
        (
            r"\b(?:is|are|was|were|has|have|had|that|which|this|these|we|our|they|their|it|be|been|can|will|would|not|but|if|"
            r"when|as|such|also)\b"
        ),
    ),
)
_COMPILED = tuple((weight, expression(pattern)) for _, weight, pattern in _TABLE)
SIGNS = tuple((name, expression(pattern)) for name, _, pattern in _TABLE)
_MOST = 4  # how often one sign may count
_BIAS = -1.6
_HEAD = 1200  # characters looked at


def likeness(text: str) -> float:
    """Return how much a text looks like a reference: above 0 it rather does, below it rather does not."""
    head = text[:_HEAD]
    score = _BIAS
    for weight, pattern in _COMPILED:
        if weight < 0:
            score += weight * min(_MOST * 3, len(pattern.findall(head)))
        elif pattern.search(head):
            score += weight
    return score
