"""The parts of a DOCX package (ECMA-376, part 2): relations, styles, numbering."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field

from lxml import etree

from citecheck.errors import InputError
from citecheck.formats.files.safe_xml import attribute, find, find_all, name, parse_xml
from citecheck.formats.files.safe_zip import Archive

_HEADINGS = ("heading", "title", "überschrift", "titre", "заголовок", "标题", "見出し", "제목", "título", "titolo")


@dataclass(slots=True)
class Style:
    """What a paragraph style says: a heading's level (0 = none), and its own numbering."""

    level: int = 0
    numbering: tuple[str, str] | None = None


@dataclass(slots=True)
class Package:
    """A DOCX file opened: parts by what they are, missing ones `None`."""

    document: etree._Element
    footnotes: etree._Element | None
    endnotes: etree._Element | None
    links: dict[str, dict[str, str]]
    styles: dict[str, Style]
    formats: dict[tuple[str, str], str]
    sources: tuple[etree._Element, ...] = field(default=())


def open_package(content: bytes, path: str) -> Package:
    """Open a DOCX file; raises `InputError` where its main part cannot be read."""
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError(f"{path} is encrypted or an old .doc file; save it as .docx without a password.")
    archive = Archive(content, path, "DOCX")
    main = _main_part(archive)
    folder, file = posixpath.split(main)
    parts = {part: _part(archive, f"{folder}/{part}.xml") for part in ("footnotes", "endnotes", "styles", "numbering")}
    return Package(
        document=parse_xml(archive.need(main), path),
        footnotes=parts["footnotes"],
        endnotes=parts["endnotes"],
        links={
            "document": _links(archive, f"{folder}/_rels/{file}.rels"),
            **{part: _links(archive, f"{folder}/_rels/{part}.xml.rels") for part in ("footnotes", "endnotes")},
        },
        styles=_styles(parts["styles"]),
        formats=_formats(parts["numbering"]),
        sources=tuple(_sources(archive)),
    )


def value(element: etree._Element | None) -> str:
    """Return `w:val` of an element; `""` where there is none."""
    return (attribute(element, "val") or "") if element is not None else ""


def numbering_of(properties: etree._Element | None) -> tuple[str, str] | None:
    """Return the list and level that paragraph properties name."""
    numbering = find(properties, "numPr") if properties is not None else None
    if numbering is None:
        return None
    number = value(find(numbering, "numId"))
    return (number, value(find(numbering, "ilvl")) or "0") if number not in {"", "0"} else None


def _part(archive: Archive, member: str) -> etree._Element | None:
    content = archive.read(member)
    try:
        return parse_xml(content, archive.path) if content else None
    except InputError:
        return None


def _main_part(archive: Archive) -> str:
    """Return the part that the package's own relations call its document (ECMA-376, part 2, §9.3)."""
    relations = _part(archive, "_rels/.rels")
    targets = [
        (one.get("Target") or "").lstrip("/")
        for one in (relations if relations is not None else ())
        if name(one) == "Relationship" and (one.get("Type") or "").endswith("/officeDocument")
    ]
    return next((target for target in targets if target in archive.names), "word/document.xml")


def _links(archive: Archive, member: str) -> dict[str, str]:
    relations = _part(archive, member)
    if relations is None:
        return {}
    return {
        relation.get("Id") or "": relation.get("Target") or ""
        for relation in relations
        if name(relation) == "Relationship" and relation.get("TargetMode") == "External"
    }


def _styles(root: etree._Element | None) -> dict[str, Style]:
    found: dict[str, Style] = {}
    for style in find_all(root, "style") if root is not None else ():
        properties = find(style, "pPr")
        called = value(find(style, "name")).lower()
        outline = value(find(properties, "outlineLvl")) if properties is not None else ""
        level = int(outline) + 1 if outline.isdecimal() and len(outline) == 1 and outline != "9" else 0
        if not level and called.startswith(_HEADINGS):
            level = int(called[-1]) if called[-1:].isdecimal() and called[-1:].isascii() else 1
        found[attribute(style, "styleId") or ""] = Style(level, numbering_of(properties))
    return found


def _formats(root: etree._Element | None) -> dict[tuple[str, str], str]:
    """Return the number format of each list and level (`decimal`, `bullet`, `lowerRoman`)."""
    if root is None:
        return {}
    abstract = {attribute(element, "abstractNumId") or "": element for element in find_all(root, "abstractNum")}
    found = {}
    for number in find_all(root, "num"):
        levels = abstract.get(value(find(number, "abstractNumId")))
        for level in find_all(levels, "lvl") if levels is not None else ():
            key = (attribute(number, "numId") or "", attribute(level, "ilvl") or "0")
            found[key] = value(find(level, "numFmt"))
    return found


def _sources(archive: Archive) -> list[etree._Element]:
    """Return the sources that Word's own bibliography keeps (ECMA-376, part 1, §22.6)."""
    members = [m for m in archive.names if posixpath.dirname(m) == "customXml" and m.endswith(".xml")]
    roots = [_part(archive, member) for member in members[:50]]
    return [source for root in roots if root is not None for source in find_all(root, "Source")]
