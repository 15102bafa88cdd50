"""Take the danger out of broken wikitext: what is never closed, mwparserfromhell tries again and again.

Every character that is taken away leaves a blank, so that places stay what they are.
"""

from __future__ import annotations

import re

from citecheck.expressions import expression

_DEEPEST = 30
_MOST_OPEN = 300
_BRACES = expression(r"\{\{|\}\}")
_TABLES = expression(r"^([ \t:]*)(?:(\{\|)|\|\})", re.MULTILINE)
_TAG = expression(r"<(/?)[a-zA-Z][^<>]{0,2000}>")


def tamed(text: str) -> str:
    """Return the text without `{{` and `{|` that are unclosed or too deep, and tags where hundreds are unclosed."""
    return _without_open_tags(_without_open_tables(_without_open_braces(text)))


def _without_open_braces(text: str) -> str:
    stack: list[int] = []
    wrong: list[int] = []
    for match in _BRACES.finditer(text):
        if match.group() == "{{":
            stack.append(match.start())
        elif stack:
            start = stack.pop()
            if len(stack) > _DEEPEST:
                wrong += [start, match.start()]
    wrong += stack
    return _blanked(text, wrong, 2) if wrong else text


def _without_open_tables(text: str) -> str:
    open_tables: list[int] = []
    wrong: list[int] = []
    for table in _TABLES.finditer(text):
        if table[2]:
            open_tables.append(table.start(2))
            wrong += [table.start(2)] if len(open_tables) > _DEEPEST else []
        elif open_tables:
            open_tables.pop()
    return _blanked(text, sorted({*wrong, *open_tables}), 2) if wrong or open_tables else text


def _without_open_tags(text: str) -> str:
    open_tags = sum(-1 if tag.group(1) else 1 for tag in _TAG.finditer(text) if not tag.group().endswith("/>"))
    return text.replace("<", " ") if open_tags > _MOST_OPEN + len(text) // 500 else text


def _blanked(text: str, places: list[int], length: int) -> str:
    parts, at = [], 0
    for place in sorted(places):
        parts += [text[at:place], " " * length]
        at = place + length
    return "".join([*parts, text[at:]])
