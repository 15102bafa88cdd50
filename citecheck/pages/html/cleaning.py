"""Strangers' text made fit for a terminal, a report and a comparison: one line of plain characters."""

from __future__ import annotations

import html
import re

from citecheck.expressions import expression

LIMIT = 1000
_ANSI = expression(
    r"(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]?"  # CSI sequences, ECMA-48 §5.4
    r"|\x1b[\]P^_X][^\x07\x1b\x9c]{0,512}(?:\x07|\x1b\\|\x9c)?"  # OSC, DCS and other strings, §5.6
    r"|\x1b[ -/]{0,4}[0-~]?",
)
_TAG = expression(r"<(/?)([a-zA-Z][\w:.-]{0,40})((?:\s[^<>]{0,600})?)/?>")
_NO_WORD = expression(r"[\W_]+")
_FORMATTING = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blockquote", "br", "center", "cite", "code", "del", "dfn",
    "div", "em", "font", "i", "img", "ins", "italic", "kbd", "li", "mark", "math", "mfenced", "mfrac", "mi", "mn",
    "mo", "mover", "mrow", "ms", "msqrt", "mstyle", "msub", "msubsup", "msup", "mtext", "munder", "nobr", "o:p",
    "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "small", "sc", "scp", "script", "span", "strike",
    "strong", "style", "sub", "sup", "svg", "tt", "u", "ul", "var", "wbr",
})  # fmt: skip


def clean(text: str, limit: int = LIMIT) -> str:
    """Return a text in one line without markup, entities, control, bidirectional or zero-width characters.

    Markup is what formats (`<i>`, `<mml:mi>`, any tag with attributes): *The `<title>` element* keeps its word.
    A text longer than `limit` characters is cut at a blank where there is one near.
    """
    text = text[: 8 * limit]
    for _ in range(3):
        unescaped = html.unescape(text) if "&" in text else text
        plain = _TAG.sub(_unmarked, unescaped) if "<" in unescaped else unescaped
        if plain == text:
            break
        text = plain
    if "\x1b" in text or "\x9b" in text:
        text = _ANSI.sub("", text)
    text = " ".join(text.split())
    if not text.isprintable():
        kept = (c if c.isprintable() else " " if c.isspace() else "" for c in text)
        text = " ".join("".join(kept).split())
    return text if len(text) <= limit else _cut(text, limit)


def fold(text: str) -> str:
    """Return only the letters and digits of a text, caseless: for telling whether two texts are the same words."""
    return _NO_WORD.sub("", text.casefold())


def _unmarked(match: re.Match[str]) -> str:
    name = match[2].lower().rpartition(":")[2]
    if name in {"br", "p", "div", "li", "img"}:
        return " "
    return "" if name in _FORMATTING or ":" in match[2] or "=" in match[3] else match[0]


def _cut(text: str, limit: int) -> str:
    head = text[:limit]
    blank = head.rfind(" ", limit - 80)
    return head[:blank] if blank > 0 else head
