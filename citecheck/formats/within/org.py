"""Links and anchors of Org."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.formats.within.anchors import Anchors

_BLOCK = expression(
    r"^[ \t]*#\+begin_(?P<kind>src|example|export|comment)\b.*?(?:^[ \t]*#\+end_(?P=kind)\b|\Z)",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
_LINK = expression(r"\[\[(?P<target>(?:file:|\./|\.\./|#|\*)[^\[\]\n]{1,1000})\](?:\[[^\[\]]{0,1000}\])?\]")
_HEADING = expression(
    r"^\*{1,20}[ \t]+(?:(?:TODO|DONE)[ \t]+)?(?:\[#.\][ \t]+)?(?P<text>[^\n]{1,500}?)"
    r"(?:[ \t]+:[\w@#%:]{1,200}:)?[ \t]*$",
    re.MULTILINE,
)
_STATED = expression(
    r"^[ \t]*:CUSTOM_ID:[ \t]*(?P<property>\S{1,200})|<<(?P<target>[^<>\n]{1,200})>>"
    r"|^[ \t]*#\+name:[ \t]*(?P<name>\S[^\n]{0,200})",
    re.MULTILINE | re.IGNORECASE,
)
_DESCRIBED = expression(r"\[\[[^\[\]]{1,1000}\]\[([^\[\]]{1,500})\]\]")
_FROM_ELSEWHERE = expression(r"^[ \t]*#\+include:", re.MULTILINE | re.IGNORECASE)


def links(text: str) -> Iterator[tuple[int, str]]:
    """Yield the targets of links to files, headings and ids: `file:a.org::#id` as `a.org#id`, `*Use` as `#*Use`."""
    shown = _BLOCK.sub(lambda block: re.sub(r"[^\n]", " ", block[0]), text)
    for found in _LINK.finditer(shown):
        file, _, within = found["target"].removeprefix("file:").partition("::")
        if found["target"].startswith("*"):
            file, within = "", found["target"]
        named = within.startswith(("#", "*"))
        yield found.start("target"), f"{file}#{within.removeprefix('#')}" if named else file


def anchors(text: str) -> Anchors:
    """Return the headings, as they stand behind a star, and the ids and targets that the text states."""
    headings = [_DESCRIBED.sub(r"\1", found["text"]) for found in _HEADING.finditer(text)]
    stated = [name for found in _STATED.finditer(text) for name in found.groups() if name]
    starred = [f"*{heading}" for heading in headings]
    return Anchors.of(headings, [*stated, *starred], complete=not _FROM_ELSEWHERE.search(text))
