"""Which line is a heading under which references stand, or one that ends them."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from citecheck.expressions import expression
from citecheck.vocabulary import list_headings
from citecheck.vocabulary.rows import Row, either, spellings

Heading = Literal["references", "notes", "end", "part", "advertisement"]

_NUMBER = expression(
    rf"^(?:(?:{either(spellings(list_headings.CHAPTERS))}|§)\s+)?(?:[\dA-Z]{{1,3}}(?:\.\d{{1,3}}){{0,4}}|[IVXLC]{{1,6}})[.):]?\s+"
    r"|^第[\d一二三四五六七八九十百]{1,4}[章节節]\s{0,4}",
    re.IGNORECASE,
)
_TRIM = expression(r"^[\s#*_=~<>|•·\[\]【】〔〕（(—–-]+|[\s#*_=~<>|:：.。\[\]【】〔〕）)—–-]+$")
_APPENDIX = expression(rf"(?:{either(spellings(list_headings.APPENDICES))})\W{{0,3}}\w{{0,4}}(?:[:.]|$)")
_EDIT = expression(r"\s*\[[^\[\]\d]{2,40}\]\s*$")  # `[edit]`, as a saved encyclopedia page has it
_SPACED = expression(r"^(?:\w ){4,}\w$")
_SPACED_CHARACTERS = expression(
    r"(?<=[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af])\s{1,4}(?=[\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af])"
)
_OWN_WORKS = tuple(spellings(list_headings.OWN_WORKS))
_LONGEST = 90
_ADVERTISED = expression(
    rf"\W*(?:\w[^.,;:(\d]{{0,40}}?\W)??(?:{either(spellings(list_headings.ADVERTISEMENTS))})(?!\w)[^,;(\d]{{0,45}}\W*",
    re.IGNORECASE,
)
_CLOSING = expression(
    r"(?:manuscript )?(?:received|accepted|revised|submitted)\b[^.]{0,40}\d{4}|©|copyright\b|\(c\) \d{4}|e-?mail:|"
    + either(spellings(list_headings.CLOSINGS)),
    re.IGNORECASE,
)


def heading_of(text: str) -> Heading | None:
    """Say what a line announces if it is a known heading, with its number, mark-up, colon and spaced letters aside."""
    if len(text) > _LONGEST:
        return None
    plain = _TRIM.sub("", _TRIM.sub("", _EDIT.sub("", text))).strip()
    if not plain:
        return None
    folded = _folded(plain)
    if _APPENDIX.match(folded) or folded.startswith(_OWN_WORKS):
        return "end"
    found = _KNOWN.get(folded) or _KNOWN.get(_folded(_NUMBER.sub("", plain)))
    return found or ("advertisement" if _ADVERTISED.fullmatch(plain) else None)


def is_closing(text: str) -> bool:
    """Whether a line is the small print that follows a list: dates of receipt, rights, addresses of authors."""
    return bool(_CLOSING.match(text))


def _folded(text: str) -> str:
    text = text.replace(" ", "") if _SPACED.match(text) else _SPACED_CHARACTERS.sub("", text)
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def _table() -> dict[str, Heading]:
    parts: tuple[tuple[tuple[Row, ...], Heading], ...] = (
        (list_headings.ENDS, "end"),
        (list_headings.NOTES, "notes"),
        (list_headings.REFERENCES, "references"),
    )
    return {_folded(word): heading for table, heading in parts for word in spellings(table)}


_KNOWN = _table()
