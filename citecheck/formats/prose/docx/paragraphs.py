"""A paragraph of WordprocessingML (ECMA-376, part 1, §17) as a block: runs, links, notes, fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from citecheck.expressions import expression
from citecheck.formats.files.safe_xml import attribute, find, name, walk
from citecheck.formats.prose.shared.csl_fields import decoded
from citecheck.formats.prose.shared.passage import Passage
from citecheck.model.location import Location

_HYPERLINK = expression(r'HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]{1,2000})"', re.IGNORECASE)
_SKIPPED = {"del", "moveFrom", "Fallback", "pPr", "rPr", "instrText", "footnoteRef", "endnoteRef", "ruby", "rt",
            "delText", "sdtPr", "tblPr", "drawing", "pict", "object", "p"}  # fmt: skip
_PICTURES = {"drawing", "pict", "object"}
_TEXTS = {"tab": " ", "noBreakHyphen": "‑", "ptab": " ", "cr": "\n", "softHyphen": ""}


@dataclass(slots=True)
class _Field:
    """A complex field that is open: its code, and in which paragraph and where in it what it shows begins."""

    paragraph: int
    start: int
    code: list[str] = field(default_factory=list)
    shows: bool = False


@dataclass(slots=True)
class Fields:
    """Complex fields that are open; a field may run over paragraphs."""

    open: list[_Field] = field(default_factory=list)
    hiding: int = 0
    """How many of them do not yet show anything."""
    paragraph: int = 0
    start: int = 0
    """Where the paragraph begins in its passage."""


@dataclass(slots=True)
class Runs:
    """Read the paragraphs of one part: its links, what a note's marker says, what is done with a field's code."""

    links: dict[str, str]
    note_label: Callable[[str, str], str]
    field_code: Callable[[str], None]
    fields: Fields = field(default_factory=Fields)

    def read(self, paragraph: etree._Element, passage: Passage, place: Location) -> None:
        """Add a paragraph's text to a passage."""
        self.fields.paragraph += 1
        self.fields.start = passage.here
        starts: dict[etree._Element, int] = {}
        for step, element in walk(paragraph, lambda one: one is not paragraph and name(one) in _SKIPPED):
            if step == "start":
                starts[element] = passage.here
                self._begin(element, passage, place)
            elif element in starts:
                self._end(element, passage, starts.pop(element), place)

    def _begin(self, element: etree._Element, passage: Passage, place: Location) -> None:
        tag = name(element)
        if tag == "t" and not self.fields.hiding:
            passage.add(element.text or "", place)
        elif tag == "br":
            passage.newline()
        elif tag in _TEXTS:
            passage.add(_TEXTS[tag], place)
        elif tag in {"footnoteReference", "endnoteReference"}:
            start = passage.here
            label = self.note_label(tag.removesuffix("Reference"), attribute(element, "id") or "")
            passage.add(label, place)
            passage.mark(start, label)
        elif tag == "fldChar":
            self._turn_field(attribute(element, "fldCharType") or "", passage)
        elif tag in {"fldSimple", "sdt"}:
            self.field_code(_code(element))
        elif tag == "r":
            self._gather_code(element)

    def _end(self, element: etree._Element, passage: Passage, start: int, place: Location) -> None:
        tag = name(element)
        if tag == "hyperlink":
            url = self.links.get(attribute(element, "id") or "", "")
            if "://" in url:
                picture = place if any(name(inner) in _PICTURES for inner in element.iter()) else None
                passage.link(start, url, picture)
        elif tag == "fldSimple":
            self._link_code(_code(element), start, passage)
        elif tag == "r":
            properties = find(element, "rPr")
            if properties is not None and _is_on(find(properties, "i")):
                passage.emphasise(start)

    def _gather_code(self, run: etree._Element) -> None:
        for child in run:
            if name(child) == "instrText" and self.fields.open:
                self.fields.open[-1].code.append(child.text or "")
            elif name(child) == "fldChar" and (data := find(child, "fldData")) is not None:
                self.field_code(decoded(data.text or ""))

    def _turn_field(self, turn: str, passage: Passage) -> None:
        fields = self.fields
        if turn == "begin":
            fields.open.append(_Field(fields.paragraph, passage.here))
            fields.hiding += 1
        elif turn == "separate" and fields.open:
            shown = fields.open[-1]
            fields.hiding -= not shown.shows
            shown.shows, shown.paragraph, shown.start = True, fields.paragraph, passage.here
        elif turn == "end" and fields.open:
            ended = fields.open.pop()
            fields.hiding -= not ended.shows
            code = "".join(ended.code).strip()
            start = ended.start if ended.paragraph == fields.paragraph else fields.start
            self._link_code(code, start, passage)
            self.field_code(code)

    def _link_code(self, code: str, start: int, passage: Passage) -> None:
        link = _HYPERLINK.match(code)
        if link and "://" in link.group(1):
            passage.link(start, link.group(1))


def paragraphs(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs under an element, in order, without deleted ones and without fall-backs."""
    for step, element in walk(root, lambda element: name(element) in {"del", "moveFrom", "Fallback"}):
        if step == "start" and name(element) == "p":
            yield element


def _is_on(toggle: etree._Element | None) -> bool:
    return toggle is not None and attribute(toggle, "val") not in {"0", "false", "off"}


def _code(element: etree._Element) -> str:
    if name(element) == "fldSimple":
        return (attribute(element, "instr") or "").strip()
    properties = find(element, "sdtPr")
    tag = find(properties, "tag") if properties is not None else None
    return (attribute(tag, "val") or "") if tag is not None else ""
