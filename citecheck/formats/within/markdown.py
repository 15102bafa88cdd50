"""Links and anchors of Markdown as GitHub, MkDocs, Sphinx (MyST), pandoc, Jekyll and others write them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.formats.within import html as tags
from citecheck.formats.within.anchors import Anchors

_COMMENT = expression(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_INLINE = expression(
    r"(?<!\\)\]\(\s{0,5}(?:<(?P<angled>[^<>\n]{1,1000})>|(?P<bare>(?:[^\s()<>\\]|\\.|\([^\s()]{0,300}\)){1,1000}))"
    r"(?:\s{1,5}[\"'(][^\n]{0,500}?)?\s{0,5}\)"
)
_DEFINITION = expression(
    r"^ {0,3}\[(?!\^)(?P<label>[^\[\]\n]{1,300})\]:\s{0,5}<?(?P<bare>[^\s<>]{1,1000})>?", re.MULTILINE
)
_BRACKETED = expression(r"\[([^\[\]]{1,300})\](?!:)")
_HEADING = expression(r"^[ \t>]{0,40}(?:[-*+][ \t]+)?#{1,6}[ \t]+(?P<text>[^\n]{1,500})$", re.MULTILINE)
_UNDERLINED = expression(r"^[ \t>]{0,40}(?P<text>\S[^\n]{0,500})\n[ \t>]{0,40}(?:=+|-+)[ \t]*$", re.MULTILINE)
_CLOSING = expression(r"(?:\s{0,9}\{[^{}\n]{0,300}\})?(?:\s{1,9}#{1,9})?$")
_STATED = expression(
    r"\{[^{}\n]{0,200}?#(?P<braced>[^\s{}]{1,200})|\{[^{}\n]{0,200}?\bid=[\"']?(?P<valued>[^\s{}\"']{1,200})|^\s{0,40}\((?P<target>[^()\s]{1,200})\)=\s*$"
    r"|^\s{0,40}(?::name:|#\|\s*label:)\s*(?P<named>\S{1,200})",
    re.MULTILINE,
)
_FROM_ELSEWHERE = expression(
    r"\{\{|\{%|\{!|--8<--|^\s{0,8}:::\s*(?:[\w-]+\.[\w.]+|mkdocs-click)\s*$|<!--\s{0,5}\w{1,30}:\w|^import\s.{1,300}\sfrom\s|\{(?:include|eval-rst|auto\w{1,30})\}",
    re.MULTILINE,
)


_TAB = expression(r"^[ \t]{0,40}===[!+]{0,2}[ \t]+[\"'](?P<text>[^\n\"']{1,300})[\"']", re.MULTILINE)


def links(text: str) -> Iterator[tuple[int, str]]:
    """Yield the targets of links, images, definitions and HTML in a text without its code."""
    shown = _COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment[0]), text)
    used = {_label(found[1]) for found in _BRACKETED.finditer(shown)}
    defined = (found for found in _DEFINITION.finditer(shown) if _label(found["label"]) in used)
    for found in (*_INLINE.finditer(shown), *defined):
        group = "angled" if found.groupdict().get("angled") else "bare"
        yield found.start(group), html.unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", found[group]))
    yield from tags.links(shown)


def _label(text: str) -> str:
    return " ".join(text.split()).casefold()


def anchors(text: str) -> Anchors:
    """Return the names of headings, those that attributes, labels and HTML state; code is not told apart."""
    headings = [
        _CLOSING.sub("", found["text"].rstrip()).rstrip()
        for one in (_HEADING, _UNDERLINED, _TAB)
        for found in one.finditer(text)
    ]
    stated = [name for found in _STATED.finditer(text) for name in found.groups() if name]
    of_tags = tags.anchors(text)
    complete = not _FROM_ELSEWHERE.search(text)
    return Anchors.of(headings, {*stated, *of_tags.names}, complete=complete)
