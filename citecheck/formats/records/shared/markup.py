"""The little HTML that CSL allows in its texts, and that publishers leave in BibTeX: read away, or written as LaTeX.

Reference: citeproc-js manual, "HTML-like formatting tags".
"""

from __future__ import annotations

import html
import re

from citecheck.expressions import expression

_TAG = expression(
    r"<(?P<end>/?)(?P<name>i|em|b|strong|sub|inf|sup|sc|scp|u|tt|span|p|(?:jats|mml):[a-z]{1,20})(?P<rest>\s[^<>]{0,200})?/?>",
    re.IGNORECASE,
)
_COMMANDS = {
    "i": "textit", "em": "emph", "b": "textbf", "strong": "textbf", "sub": "textsubscript", "inf": "textsubscript",
    "sup": "textsuperscript", "sc": "textsc", "scp": "textsc", "tt": "texttt",
}  # fmt: skip
_FIRST = 0xE100  # private-use characters stand for tags while the text between them is escaped


def plain(text: str) -> str:
    """Return a text without its tags and entities."""
    shown, tags = held(text)
    return released(shown, dict.fromkeys(tags, ""))


def held(text: str) -> tuple[str, dict[str, str]]:
    """Return a text with one private character for each tag, and the LaTeX that each stands for.

    A tag that opens and never closes, or closes what is not open, is text.
    """
    if "<" not in text and "&" not in text:
        return text, {}
    opened: list[re.Match[str]] = []
    pairs: dict[int, tuple[int, str]] = {}
    for tag in _TAG.finditer(text):
        name = tag["name"].lower()
        if not tag["end"]:
            opened.append(tag)
        elif opened and opened[-1]["name"].lower() == name:
            start = opened.pop()
            pairs |= {start.start(): (start.end(), _command(name, start["rest"] or "")), tag.start(): (tag.end(), "}")}
    pieces, cursor, tags = [], 0, {}
    for place, begin in enumerate(sorted(pairs)):
        end, command = pairs[begin]
        sign = chr(_FIRST + place)
        tags[sign] = command
        pieces += [html.unescape(text[cursor:begin]), sign]
        cursor = end
    return "".join([*pieces, html.unescape(text[cursor:])]), tags


def released(text: str, tags: dict[str, str]) -> str:
    """Put the LaTeX of the tags back where their characters stand."""
    for sign, latex in tags.items():
        text = text.replace(sign, latex)
    return text


def _command(name: str, rest: str) -> str:
    if name == "span" and "small-caps" in rest:
        return r"\textsc{"
    return f"\\{_COMMANDS[name]}{{" if name in _COMMANDS else "{"
