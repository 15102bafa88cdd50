"""TEI XML (TEI P5, chapter 3.12): `<biblStruct>` states fields, `<bibl>` is text; the output of GROBID too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from citecheck.biblio.item import Item
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.files.safe_xml import attribute, find_all, line_of, name, parse_xml, text_of
from citecheck.formats.prose.shared.structured import overlay, read_beside, stated_reference
from citecheck.formats.prose.shared.xml_flow import Dialect, XmlFlow, place_in
from citecheck.formats.prose.tei.citation import read_structure
from citecheck.model.document import Document, Reading
from citecheck.model.location import Location
from citecheck.model.prose import Mark, Prose
from citecheck.model.reference import Kind, Reference
from citecheck.parsing.reference.parse import parse_all

_STRUCTURES = {"biblStruct", "biblFull"}
_TELLING = {"title", "author", "editor", "date", "idno", "biblScope", "publisher", "pubPlace", "imprint", "analytic"}
_CITED = {*_STRUCTURES, "bibl", "item", "note"}
_TO_OTHERS = {"table", "figure", "formula", "foot"}
_FURNITURE = {"teiHeader", "formula", "figDesc", "graphic", "fw"}


def read(document: Document) -> Reading:
    """Read a TEI document: `<biblStruct>` as it is tagged, `<bibl>` and notes as text."""
    root = parse_xml(document.content, document.path)
    stated = list(_references(root, document.path))
    parsed = iter(parse_all([reference.raw for reference, in_prose in stated if in_prose]))
    references = [_completed(one, next(parsed).item) if in_prose else one for one, in_prose in stated]
    return read_beside(prose(document), references)


def prose(document: Document) -> Prose:
    """Turn the text of a document, with its untagged references, into blocks."""
    root = parse_xml(document.content, document.path)
    labels = _note_labels(root)
    targets = {attribute(note, "id") or "": label for note, label in labels.items()}
    others = {found for one in root.iter(etree.Element) if name(one) not in _CITED and (found := attribute(one, "id"))}
    hung = {(ref.get("target") or "")[1:] for ref in find_all(root, "ref", "ptr")}
    dialect = Dialect(
        kinds={
            "p": "paragraph", "ab": "paragraph", "head": "heading", "bibl": "item", "item": "item", "cell": "cell",
            "quote": "quote", "q": "quote", "lg": "quote", "eg": "code", "ptr": "paragraph",
        },
        notes=frozenset({"note"}),
        is_note=_is_note,
        within=frozenset({"p", "bibl", "quote", "q", "lg", "ab", "ptr"}),
        italics=frozenset({"emph", "title"}),
        breaks=frozenset({"lb"}),
        link=_link,
        mark=lambda element: _mark(element, targets, others),
        label=lambda element: labels.get(element) or _label(element),
        marker=lambda element: None if attribute(element, "id") in hung else labels.get(element),
        text=_text,
        skipped=_skipped,
        is_endnote=lambda element: element.get("place") == "end",
        is_italic=lambda element: "italic" in (element.get("rend") or ""),
    )  # fmt: skip
    place = place_in(Source(document.path, decode(document.content)))
    return Prose(document.path, "tei", XmlFlow(dialect, place).blocks(root), attribute(root, "lang"))


def _references(root: etree._Element, path: str) -> Iterator[tuple[Reference, bool]]:
    """Yield each tagged reference, and whether its tags stand in prose that may say more than they do."""
    header = {element for found in find_all(root, "teiHeader") for element in found.iter()}
    for structure in find_all(root, *_STRUCTURES, "bibl"):
        if structure not in header and _is_stated(structure):
            in_prose = name(structure) == "bibl"
            parts = " ".join(text for part in structure.itertext() if (text := " ".join(str(part).split())))
            raw = text_of(structure) if in_prose else parts
            location = Location(path, line_of(structure))
            label = _label(structure)
            yield stated_reference(read_structure(structure), raw, location, kind=Kind.ENTRY, label=label), in_prose


def _is_stated(element: etree._Element) -> bool:
    """Whether an element states fields: a structure, or a `<bibl>` of a list that tags its title and more."""
    if name(element) in _STRUCTURES:
        return True
    parent = element.getparent()
    listed = name(element) == "bibl" and parent is not None and name(parent) == "listBibl"
    tags = {name(child) for child in element.iterdescendants()} & _TELLING if listed else set()
    return "title" in tags and len(tags) > 1


def _completed(reference: Reference, read: Item) -> Reference:
    """Add what the text says beyond its tags; the titles are tagged."""
    item = overlay(replace(read, title=None, container_title=None), reference.item)
    return stated_reference(item, reference.raw, reference.location, kind=reference.kind, label=reference.label)


def _note_labels(root: etree._Element) -> dict[etree._Element, str]:
    """Give each note its number: the one that the file states, or its place among the notes."""
    notes = filter(_is_note, find_all(root, "note"))
    return {note: note.get("n") or str(count) for count, note in enumerate(notes, start=1)}


def _is_note(element: etree._Element) -> bool:
    """Tell the notes of the text from those of tables, and from empty ones."""
    return bool(text_of(element)) and not any(name(above) in {"figure", "table"} for above in element.iterancestors())


def _label(element: etree._Element) -> str | None:
    return element.get("n") or attribute(element, "id") if name(element) != "item" else element.get("n")


def _link(element: etree._Element) -> str | None:
    target = element.get("target") or ""
    return target if name(element) in {"ref", "ptr"} and "://" in target else None


def _mark(element: etree._Element, notes: dict[str, str], others: set[str]) -> Mark | None:
    """Tell a marker by its target: a note or a work, and none of `others` (tables, figures, sections)."""
    target = element.get("target") or ""
    if name(element) not in {"ref", "ptr"} or not target.startswith("#"):
        return None
    note = notes.get(target[1:])
    if note:
        return Mark(0, 0, note, "note")
    return None if target[1:] in others or element.get("type") in _TO_OTHERS else Mark(0, 0, target[1:], "key")


def _text(element: etree._Element) -> str | None:
    """Show the address of an empty pointer."""
    return _link(element) if name(element) == "ptr" else None


def _skipped(element: etree._Element) -> bool:
    return name(element) in _FURNITURE or _is_stated(element)
