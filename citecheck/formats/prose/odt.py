"""OpenDocument text (ODF 1.3, `.odt` and flat `.fodt`): paragraphs, notes, links and the fields of Zotero."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from citecheck.formats.files.safe_xml import attribute, find, find_all, name, parse_xml, text_of
from citecheck.formats.files.safe_zip import Archive
from citecheck.formats.prose.shared.csl_fields import FieldItem, items_in
from citecheck.formats.prose.shared.stated_works import place_items
from citecheck.formats.prose.shared.xml_flow import Dialect, XmlFlow
from citecheck.model.document import Document, Reading
from citecheck.model.location import Location
from citecheck.model.prose import Prose
from citecheck.parsing.document.read_document import read_prose

_ITALICS = {"italic", "oblique"}


def read(document: Document) -> Reading:
    """Read a text document; what Zotero's reference marks state is taken over their text."""
    root = _content(document)
    return place_items(read_prose(_prose(document, root)), _fields(root, document.path))


def prose(document: Document) -> Prose:
    """Turn a text document into blocks; places count paragraphs."""
    return _prose(document, _content(document))


def _content(document: Document) -> etree._Element:
    if document.content.lstrip()[:5] in {b"<?xml", b"<offi"}:
        return parse_xml(document.content, document.path)
    archive = Archive(document.content, document.path, "ODT")
    return parse_xml(archive.need("content.xml"), document.path)


def _prose(document: Document, root: etree._Element) -> Prose:
    italic = {str(attribute(style, "name")) for style in find_all(root, "style") if _is_slanted(style)}
    dialect = Dialect(
        kinds={"p": "paragraph", "h": "heading", "list-item": "item", "table-cell": "cell", "list-header": "item"},
        notes=frozenset({"note"}),
        within=frozenset({"p", "h"}),
        breaks=frozenset({"line-break"}),
        link=_link,
        label=_label,
        text=_text,
        skipped=_skipped,
        is_endnote=lambda element: attribute(element, "note-class") == "endnote",
        is_italic=lambda element: name(element) == "span" and attribute(element, "style-name") in italic,
        marker=_label,
    )
    body = next(find_all(root, "text"), root)
    return Prose(document.path, "odt", XmlFlow(dialect, _counter(body, document.path)).blocks(body))


def _counter(body: etree._Element, path: str) -> Callable[[str, etree._Element], Location]:
    """Say in which paragraph of the document an element stands."""
    numbers = {paragraph: count for count, paragraph in enumerate(find_all(body, "p", "h"), start=1)}

    def place(_: str, element: etree._Element) -> Location:
        holder: etree._Element | None = element
        while holder is not None and holder not in numbers:
            holder = holder.getparent()
        return Location(path, numbers[holder] if holder is not None else 1, unit="paragraph")

    return place


def _is_slanted(style: etree._Element) -> bool:
    properties = find(style, "text-properties")
    return properties is not None and attribute(properties, "font-style") in _ITALICS


def _link(element: etree._Element) -> str | None:
    url = attribute(element, "href") or ""
    return url if name(element) == "a" and "://" in url else None


def _label(element: etree._Element) -> str | None:
    citation = find(element, "note-citation") if name(element) == "note" else None
    return text_of(citation) if citation is not None else None


def _text(element: etree._Element) -> str | None:
    if name(element) == "s":
        count = attribute(element, "c") or "1"
        return " " * min(int(count), 100) if count.isascii() and count.isdigit() and len(count) < 6 else " "
    return "\t" if name(element) == "tab" else None


def _skipped(element: etree._Element) -> bool:
    return name(element) in {
        "note-citation", "tracked-changes", "sequence-decls", "annotation", "annotation-end", "forms", "scripts",
        "frame-title", "desc", "index-source", "table-of-content-source",
    }  # fmt: skip


def _fields(root: etree._Element, path: str) -> list[FieldItem]:
    """Collect what Zotero's reference marks say: their names carry the code of the field."""
    place = _counter(next(find_all(root, "text"), root), path)
    found = []
    for mark in find_all(root, "reference-mark-start", "reference-mark"):
        note = next(mark.iterancestors("{*}note"), None)
        label = _label(note) if note is not None else None
        found += [FieldItem(item, place("", mark), label) for item in items_in(attribute(mark, "name") or "")]
    return found
