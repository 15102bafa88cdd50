"""JATS XML (ANSI/NISO Z39.96): its reference lists state the fields of each reference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from citecheck.biblio.item import Item
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.files.safe_xml import attribute, find_all, line_of, name, parse_xml, text_of
from citecheck.formats.prose.jats.citation import read_citation
from citecheck.formats.prose.shared.structured import overlay, read_beside, stated_reference
from citecheck.formats.prose.shared.xml_flow import Dialect, XmlFlow, place_in
from citecheck.model.document import Document, Reading
from citecheck.model.location import Location
from citecheck.model.prose import Mark, Prose
from citecheck.model.reference import Kind, Reference
from citecheck.parsing.reference.parse import parse_all

_CITATIONS = ("element-citation", "nlm-citation", "mixed-citation", "citation")  # the most tagged first
_STRUCTURED = {"element-citation", "nlm-citation"}
_TITLES = ("source", "article-title", "chapter-title", "data-title", "part-title")


def read(document: Document) -> Reading:
    """Read a JATS article: tagged references as they are tagged, untagged ones as text."""
    root, source = _opened(document)
    tagged = list(_references(root, source))
    parsed = parse_all([reference.raw for reference, _ in tagged])
    references = [
        _completed(reference, text.item) if in_prose else reference
        for (reference, in_prose), text in zip(tagged, parsed, strict=True)
    ]
    return read_beside(_prose(document, root, source), references)


def prose(document: Document) -> Prose:
    """Turn the text of an article, with its untagged references, into blocks."""
    return _prose(document, *_opened(document))


def _opened(document: Document) -> tuple[etree._Element, Source]:
    return parse_xml(document.content, document.path), Source(document.path, decode(document.content))


def _prose(document: Document, root: etree._Element, source: Source) -> Prose:
    labels = {
        str(ref.get("id")): _label(ref) for ref in find_all(root, "ref", "fn") if ref.get("id") and _is_of_text(ref)
    }
    dialect = Dialect(
        kinds={
            "p": "paragraph", "title": "heading", "article-title": "heading", "ref": "item", "list-item": "item",
            "mixed-citation": "item", "citation": "item", "td": "cell", "th": "cell", "disp-quote": "quote",
            "preformat": "code", "code": "code", "def": "item", "note": "item", "fn": "paragraph",
        },
        notes=frozenset({"fn"}),
        is_note=_is_of_text,
        within=frozenset({"p", "mixed-citation", "citation", "note", "title"}),
        italics=frozenset({"italic", "source"}),
        breaks=frozenset({"break"}),
        link=_link,
        mark=lambda element: _mark(element, labels),
        label=_label,
        skipped=_skipped,
    )  # fmt: skip
    language = attribute(root, "lang")
    return Prose(document.path, "jats", XmlFlow(dialect, place_in(source)).blocks(root), language)


def _references(root: etree._Element, source: Source) -> Iterator[tuple[Reference, bool]]:
    """Yield each tagged reference, and whether its tags stand in prose that may say more than they do."""
    for ref in find_all(root, "ref"):
        if not _tagged(ref):
            continue
        for citation in _cited(ref):
            item = read_citation(citation)
            raw = _shown(citation)
            location = Location(source.path, line_of(citation))
            in_prose = name(citation) in {"mixed-citation", "citation"}
            yield stated_reference(item, raw, location, kind=Kind.ENTRY, label=_label(ref)), in_prose


def _shown(citation: etree._Element) -> str:
    """Return a citation's text; the parts of an element citation have nothing between them and get a blank."""
    if name(citation) in _STRUCTURED:
        return " ".join(text for part in citation.itertext() if (text := " ".join(str(part).split())))
    return text_of(citation)


def _completed(reference: Reference, read: Item) -> Reference:
    """Add what the text says beyond its tags; an article whose journal is tagged, and no title, has none."""
    stated = reference.item
    item = overlay(replace(read, title=None) if stated.container_title and not stated.title else read, stated)
    return stated_reference(item, reference.raw, reference.location, kind=reference.kind, label=reference.label)


def _tagged(ref: etree._Element) -> bool:
    """Tell whether every citation of a reference names its parts; one that names none is read as text."""
    citations = _cited(ref)
    return bool(citations) and all(
        (name(citation) in _STRUCTURED and len(citation)) or next(find_all(citation, *_TITLES), None) is not None
        for citation in citations
    )


def _cited(ref: etree._Element) -> list[etree._Element]:
    """Return the works that a reference cites: of the renderings of one work (`citation-alternatives`) the fullest."""
    every = list(find_all(ref, *_CITATIONS))
    fullest = {
        min((one for one in every if one in set(group.iterdescendants())), key=_fullness, default=None)
        for group in find_all(ref, "citation-alternatives")
    }
    return [one for one in every if one in fullest or not _is_alternative(one, ref)]


def _fullness(citation: etree._Element) -> int:
    return _CITATIONS.index(name(citation))


def _is_alternative(citation: etree._Element, ref: etree._Element) -> bool:
    above = list(citation.iterancestors())
    return any(name(one) == "citation-alternatives" for one in above[: above.index(ref)])


def _label(element: etree._Element) -> str | None:
    label = next((child for child in element if name(child) == "label"), None)
    text = _bare(text_of(label)) if label is not None else ""
    return text or element.get("symbol") or element.get("id")


def _is_of_text(element: etree._Element) -> bool:
    """Tell the notes of the text from those of tables and authors, and from statements (`fn-type`: conflict, con …)."""
    above = {name(one) for one in element.iterancestors()}
    return not element.get("fn-type") and not above & {"table-wrap-foot", "table-wrap", "author-notes"}


def _bare(label: str) -> str:
    """Write a label without the brackets around it: `[3]` is 3, and `Sluis (2007)` stays."""
    bare = label.strip(" .")
    while bare[:1] + bare[-1:] in {"[]", "()"}:
        bare = bare[1:-1].strip(" .")
    return bare.rstrip("])") if not {"[", "("} & set(bare) else bare


def _link(element: etree._Element) -> str | None:
    if name(element) not in {"ext-link", "uri", "self-uri"}:
        return None
    url = attribute(element, "href") or text_of(element)
    if element.get("ext-link-type") == "doi" and url.startswith("10."):
        return f"https://doi.org/{url}"
    return url if "://" in url else None


def _mark(element: etree._Element, labels: dict[str, str | None]) -> Mark | None:
    if name(element) != "xref" or element.get("ref-type") not in {"bibr", "fn", None}:
        return None
    target = (element.get("rid") or "").split(" ")[0]
    label = labels.get(target)
    if not label:
        return None
    return Mark(0, 0, label, "note" if label.isdigit() or element.get("ref-type") == "fn" else "key")


def _skipped(element: etree._Element) -> bool:
    tag = name(element)
    if tag == "label":
        parent = element.getparent()
        return parent is not None and name(parent) in {"ref", "fn"}
    if tag in {"front", "tex-math", "math", "object-id", "processing-meta", "journal-meta", "permissions"}:
        return True
    return tag == "ref" and _tagged(element)
