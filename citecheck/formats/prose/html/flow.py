"""The elements of a page, in order, into blocks of prose."""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import etree

from citecheck.expressions import expression
from citecheck.formats.files.places import Source
from citecheck.formats.files.safe_xml import entity, line_of, name, text_of, walk
from citecheck.formats.prose.html.furniture import is_button, is_furniture
from citecheck.formats.prose.html.notes import Notes, label_in
from citecheck.formats.prose.shared.code import without_indices
from citecheck.formats.prose.shared.passage import Passage, without_start
from citecheck.model.location import Location
from citecheck.model.prose import Block, BlockKind

_KINDS: dict[str, BlockKind] = {
    "li": "item", "dd": "item", "blockquote": "quote", "pre": "code", "td": "cell", "th": "cell",
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
}  # fmt: skip
_BLOCKS = {
    *_KINDS, "p", "div", "section", "article", "main", "aside", "header", "footer", "ol", "ul", "dl", "dt", "table",
    "tr", "tbody", "thead", "tfoot", "caption", "figure", "figcaption", "hr", "address", "body", "html", "details",
    "summary", "center", "fieldset",
}  # fmt: skip
_WITHIN = {"p", "div", "section", "dl", "dt", "address", "center", "blockquote"}  # do not end a note or an item
_ITALICS = {"i", "em", "cite", "var", "dfn"}
_CODE = {"code", "kbd", "samp", "tt", "var"}
_PICTURES = {"img", "svg", "picture", "object", "video"}
_LEAST_ENTRY = 40  # characters: the cells beside the numbers of a table of figures are shorter
_SCHEMES = ("http://", "https://", "ftp://", "doi:", "//")
_DOI = expression(r"https?://(?:dx\.)?doi\.org/10\.", re.IGNORECASE)
_RAISED = expression(r"\[?(\d{1,4}|[*†‡§¶]{1,3})\]?")
_UNIT = expression(r"(?:\d|\b[A-Za-zµ]{1,2}|[)\]}=])$")  # 10³, km², CO₂: no marker stands there


class Flow:
    """One walk over a page."""

    def __init__(self, source: Source, notes: Notes, site: str | None = None) -> None:
        """Take the text that places are found in, what is known of its notes, and the host that the page is from."""
        self._site = site
        self._source = source
        self._notes = notes
        self._blocks: list[Block] = []
        self._passage = Passage()
        self._text = ""
        self._holders: list[tuple[etree._Element, BlockKind, str | None]] = []
        self._lists: list[int] = []
        self._open: dict[etree._Element, int] = {}
        self._markers = self._open_markers = 0
        self._markers_before: dict[etree._Element, int] = {}
        self._code = 0  # elements of code that are open
        self._line = 1

    def blocks(self, root: etree._Element) -> tuple[Block, ...]:
        """Return the blocks under an element, the element itself included."""
        hidden = self._skipped
        for step, element in walk(root, hidden):
            if step == "start":
                self._line = max(self._line, line_of(element))
                self._begin(element)
                self._add(element.text or "" if name(element) else entity(element))
            else:
                if not hidden(element):
                    self._end(element)
                elif name(element) == "a":
                    self._end_button(element)
                if element is not root:
                    self._add(element.tail or "")
        self._flush()
        return tuple(self._blocks)

    def _skipped(self, element: etree._Element) -> bool:
        if element in self._notes.backlinks or is_furniture(element):
            return True
        return self._is_in_list() and is_button(element)

    def _is_in_list(self) -> bool:
        return bool(self._holders) and self._holders[-1][1] in {"note", "item"}

    def _begin(self, element: etree._Element) -> None:
        tag = name(element)
        if tag == "br":
            self._passage.newline()
        elif tag in _BLOCKS:
            self._begin_block(element, tag)
        elif tag == "q":
            self._add("“")
        elif tag == "sup":
            self._markers_before[element] = self._markers
        elif element in self._notes.markers:
            self._markers += 1
            self._open_markers += 1
        self._code += tag in _CODE
        self._open[element] = self._passage.here

    def _begin_block(self, element: etree._Element, tag: str) -> None:
        held = self._holders and self._holders[-1][1] in {"note", "item", "cell"}
        note = self._notes.notes.get(element)
        if held and tag in _WITHIN and note is None:
            self._passage.newline()
            return
        self._flush()
        if tag in {"ol", "ul"}:
            self._lists.append(_first_number(element) if tag == "ol" else 0)
        if tag == "hr":
            self._blocks.append(
                Block(text="", kind="break", places=((0, self._source.place(self._source.offset(self._line))),))
            )
        number = self._number(element) if tag == "li" else None
        if note is not None:
            self._holders.append((element, "note", note or number))
        elif tag in _KINDS or element in self._notes.entries:
            self._holders.append((element, _KINDS.get(tag, "item"), number or self._notes.entries.get(element)))

    def _number(self, element: etree._Element) -> str | None:
        if not self._lists or not self._lists[-1]:
            return self._notes.entries.get(element)
        stated = element.get("value") or ""
        number = int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 8 else self._lists[-1]
        self._lists[-1] = number + 1
        return str(number)

    def _end(self, element: etree._Element) -> None:
        tag = name(element)
        start = self._open.pop(element, 0)
        self._code -= tag in _CODE
        if tag in _BLOCKS:
            self._end_block(element, tag)
        elif tag == "a":
            self._end_link(element, start)
        elif tag in _ITALICS and "citation" not in (element.get("class") or ""):
            self._passage.emphasise(start)
        elif tag == "sup":
            self._end_raised(element, start)
        elif tag == "q":
            self._add("”")

    def _end_block(self, element: etree._Element, tag: str) -> None:
        holder = self._holders[-1][0] if self._holders else None
        if element is holder or not (holder is not None and tag in _WITHIN):
            self._flush()
        else:
            self._passage.newline()
        if element is holder:
            self._holders.pop()
        if tag in {"ol", "ul"} and self._lists:
            self._lists.pop()

    def _end_link(self, element: etree._Element, start: int) -> None:
        label = self._notes.markers.get(element)
        self._open_markers -= label is not None
        url = (element.get("href") or "").strip()
        if label is not None:
            self._passage.mark(start, label)
        elif url.lower().startswith(_SCHEMES) and not self._is_own(url):
            picture = self._here() if any(name(inner) in _PICTURES for inner in element.iter()) else None
            self._passage.link(start, f"https:{url}" if url.startswith("//") else url, picture)

    def _end_button(self, element: etree._Element) -> None:
        """Keep the DOI that stands behind a button; the button itself shows nothing."""
        url = (element.get("href") or "").strip()
        if self._is_in_list() and _DOI.match(url):
            self._add(" ")
            start = self._passage.here
            self._add(url)
            self._passage.link(start, url)
            self._add(" ")

    def _is_own(self, url: str) -> bool:
        """Tell a link of the running text to another page of the same site; a note or an entry may cite the site."""
        if self._site is None or self._is_in_list():
            return False
        return url.partition("//")[2].partition("/")[0].lower() == self._site

    def _end_raised(self, element: etree._Element, start: int) -> None:
        if self._open_markers or self._markers > self._markers_before.pop(element):
            return
        raised = _RAISED.fullmatch(text_of(element))
        if raised and not _UNIT.search(self._text[: -len(raised.group())][-3:]):
            self._passage.mark(start, raised.group(1))

    def _here(self) -> Location:
        return Location(self._source.path, self._line)

    def _add(self, text: str) -> None:
        text = without_indices(text) if self._code else text
        if text and not text.isspace():
            self._passage.add(text, self._source.find(text, self._line))
        elif text:
            self._passage.add(" ", self._here())
        self._text = (self._text + text)[-40:]
        self._line += text.count("\n")

    def _flush(self) -> None:
        kind, label = (self._holders[-1][1], self._holders[-1][2]) if self._holders else ("paragraph", None)
        passage, self._passage, self._text = self._passage, Passage(), ""
        holder = self._holders[-1][0] if self._holders else None
        level = int(name(holder)[1]) if kind == "heading" and holder is not None else len(self._lists)
        block = passage.block(kind, label=label, level=level, endnote=kind == "note")
        if block is None:
            return
        before = self._blocks[-1] if self._blocks else None
        if kind == "cell" and before is not None and _is_number_beside(before, block):
            self._blocks[-1] = replace(block, kind="item", label=label_in(before.text), level=1)
        else:
            self._blocks.append(_as_note(block) if kind == "paragraph" else block)


def _is_number_beside(number: Block, block: Block) -> bool:
    """Tell a cell that holds only the number of the entry in the cell beside it."""
    bracketed = number.kind == "cell" and any(map(str.isdigit, number.text)) and label_in(number.text) is not None
    return bracketed and len(block.text) > _LEAST_ENTRY


def _as_note(block: Block) -> Block:
    """Take a paragraph that begins with a raised number for a note that the page did not declare."""
    first = block.marks[0] if block.marks else None
    if first is None or first.start or len(block.text) <= first.end:
        return block
    return replace(without_start(block, first.end), kind="note", label=first.label, endnote=True)


def _first_number(element: etree._Element) -> int:
    stated = element.get("start") or "1"
    return int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 8 else 1
