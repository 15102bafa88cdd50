"""Links and anchors of AsciiDoc, as Asciidoctor and GitHub write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.formats.within.anchors import Anchors

_FENCE = expression(r"(-{4,}|\.{4,}|\+{4,}|/{4,}|```)[ \t]*[^\n]*$")
_LINK = expression(r"(?<![\w:])(?:link|xref|image|include)::?(?P<target>[^\s\[\]]{1,1000})\[")
_CROSS = expression(r"<<(?P<target>[^<>,\n]{1,300}\.adoc(?:#[^<>,\n]{0,200})?|#[^<>,\n]{1,200})(?:,[^<>]{0,500})?>>")
_HEADING = expression(r"^(?:={1,6}|#{1,6})[ \t]+(?P<text>[^\n]{1,500})$", re.MULTILINE)
_STATED = expression(
    r"\[\[\[?(?P<double>[^\[\],\n]{1,200})(?:,[^\[\]\n]{0,200})?\]\]|^\[[^\[\]\n]{0,200}?#(?P<short>[\w:-]{1,200})"
    r"|\banchor:(?P<macro>[^\s\[\]]{1,200})\[|^\[(?:[^\[\]\n]{0,200},)?\s*id=\"?(?P<named>[\w:.-]{1,200})|\[#(?P<span>[\w:-]{1,200})",
    re.MULTILINE,
)
_FROM_ELSEWHERE = expression(r"^(?:include::|ifdef::|ifndef::|ifeval::|:id(?:prefix|separator):)", re.MULTILINE)


def links(text: str) -> Iterator[tuple[int, str]]:
    """Yield the targets of links, cross-references, images and included files."""
    shown = _blanked(text)
    for found in _LINK.finditer(shown):
        target = found["target"]
        is_id = found[0].startswith("xref") and "#" not in target and not target.endswith(".adoc")
        yield found.start("target"), f"#{target}" if is_id else target
    for found in _CROSS.finditer(shown):
        yield found.start("target"), found["target"]


def anchors(text: str) -> Anchors:
    """Return the names of sections, and those that the text states."""
    headings = [found["text"] for found in _HEADING.finditer(text)]
    stated = [name for found in _STATED.finditer(text) for name in found.groups() if name]
    return Anchors.of(headings, [*stated, *headings], complete=not _FROM_ELSEWHERE.search(text))


def _blanked(text: str) -> str:
    """Put blanks in the place of listings, passthroughs and comments."""
    lines, fence = text.split("\n"), ""
    for number, line in enumerate(lines):
        opened = _FENCE.match(line)
        if fence or line.startswith("//") or opened:
            lines[number] = " " * len(line)
        if fence:
            fence = "" if line.rstrip() == fence else fence
        elif opened:
            fence = opened[1]
    return "\n".join(lines)
