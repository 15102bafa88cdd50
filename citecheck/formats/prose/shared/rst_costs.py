"""What of reStructuredText costs its reader, docutils, more than it is long: told before it is read."""

from __future__ import annotations

import re
from collections import Counter

from citecheck.expressions import expression

_LONGEST_PARAGRAPH = 20_000  # docutils looks for the end of each mark-up in all that follows it in the paragraph
_LONGEST_TABLE = 100_000  # whose cells are paragraphs
_EXPANSION = 10  # times its own length, to which what is substituted may make a document grow
_SMALL = 100_000
_SIGN = r"[ \t]*(?:(?:[-*•‣⁃|]|\.\.|\(?(?:\w{1,4}|#)[.)])[ \t]|:\w)"
_ITEM, _ITEMS = expression(_SIGN), expression(rf"\n(?={_SIGN})")
_BLANK_LINES = expression(r"\n[ \t]*\n")
_DEFINED = expression(
    r"^[ \t]*\.\.[ \t]+\|(?P<name>[^|\n]{1,200})\|[ \t]+replace::[ \t]*(?P<text>[^\n]*(?:\n[ \t]+\S[^\n]*)*)",
    re.MULTILINE,
)
_USED = expression(r"\|([^|\s](?:[^|\n]{0,198}[^|\s])?)\|")


def too_costly(text: str) -> str | None:
    """Return what keeps a document from being read as its mark-up says; `None` where nothing does."""
    for part in _BLANK_LINES.split(text):
        if part.lstrip()[:1] in {"+", "="}:
            if len(part) > _LONGEST_TABLE:
                return f"a table has more than {_LONGEST_TABLE:,} characters"
        elif max(map(len, _ITEMS.split(part) if _ITEM.match(part) else [part])) > _LONGEST_PARAGRAPH:
            return f"a paragraph has more than {_LONGEST_PARAGRAPH:,} characters"
    if _expanded(text) > _EXPANSION * len(text) + _SMALL:
        return "its substitutions repeat each other many times over"
    return None


def _expanded(text: str) -> int:
    """Return how long everything is together that substitutions put into a text."""
    defined = {_normal(one["name"]): one["text"] for one in _DEFINED.finditer(text)}
    if not defined:
        return 0
    sizes = _sizes({name: (len(said), _uses(said, defined)) for name, said in defined.items()})
    return sum(sizes[name] * count for name, count in _uses(_DEFINED.sub("", text), defined).items())


def _uses(text: str, defined: dict[str, str]) -> Counter[str]:
    return Counter(name for used in _USED.finditer(text) if (name := _normal(used[1])) in defined)


def _sizes(definitions: dict[str, tuple[int, Counter[str]]]) -> dict[str, int]:
    """Return the length of each definition with what it uses put in; one that uses itself is not put in by docutils."""
    sizes: dict[str, int] = {}
    waiting = [(name, False) for name in definitions]
    opened: set[str] = set()
    while waiting:
        name, told = waiting.pop()
        own, uses = definitions[name]
        if told:
            sizes[name] = own + sum(sizes.get(used, 0) * count for used, count in uses.items())
        elif name not in sizes and name not in opened:
            opened.add(name)
            waiting += [(name, True), *((used, False) for used in uses)]
    return sizes


def _normal(name: str) -> str:
    return " ".join(name.split()).casefold()
