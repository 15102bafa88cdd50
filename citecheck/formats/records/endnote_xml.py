"""EndNote's XML export: one `<record>` a reference. Reference: EndNote's RSXML.dtd."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.errors import InputError
from citecheck.expressions import expression
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.files.safe_xml import attribute, find, find_all, name, parse_xml, text_of
from citecheck.formats.records.shared.numbers import bare_doi, standard_numbers
from citecheck.formats.records.shared.record import Record, broken, quoted, reading
from citecheck.formats.records.shared.reference_types import csl_type
from citecheck.formats.records.shared.tagged import name_of, slashed_date
from citecheck.model.document import Document, Reading, Remark

_TEXTS = {  # Item attribute: the elements that hold it, each a path below the record
    "title": (("titles", "title"),),
    "container_title": (("periodical", "full-title"), ("titles", "secondary-title")),
    "container_title_short": (("periodical", "abbr-1"), ("alt-periodical", "abbr-1"), ("titles", "alt-title")),
    "collection_title": (("titles", "tertiary-title"),),
    "title_short": (("titles", "short-title"),),
    "page": (("pages",),), "volume": (("volume",),), "issue": (("number",),), "edition": (("edition",),),
    "section": (("section",),), "publisher": (("publisher",),), "publisher_place": (("pub-location",),),
    "doi": (("electronic-resource-num",),), "abstract": (("abstract",),), "note": (("notes",),),
    "language": (("language",),), "archive": (("remote-database-name",),), "genre": (("work-type",),),
    "url": (("urls", "related-urls", "url"), ("urls", "web-urls", "url")),
}  # fmt: skip
_NAMES = {
    "author": "authors", "editor": "secondary-authors", "collection_editor": "tertiary-authors",
    "translator": "subsidiary-authors",
}  # fmt: skip
_START = expression(r"<record[\s>]")
_END = expression(r"</record\s*>")


def read(document: Document) -> Reading:
    """Read every record; where the XML is damaged, what its parser can repair is read and the damage remarked upon.

    Raises `InputError` where there is no XML at all.
    """
    source = Source(document.path, decode(document.content))
    content = re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", source.text).encode("utf-8", "replace")
    root = parse_xml(content, document.path)
    elements = [element for element in root.iter() if name(element) == "record"]
    spans = _spans(source.text)
    records = [
        _record(source, element, spans[place] if place < len(spans) else (0, len(source.text)))
        for place, element in enumerate(elements)
    ]
    return reading(source, "endnote-xml", records, _damage(source, content))


def items_within(code: str) -> Iterator[Item]:
    """Yield the works of the XML that EndNote leaves in a field of a word processor; nothing where it is damaged."""
    try:
        root = parse_xml(code.encode("utf-8", "replace"), "")
    except InputError:
        return
    for element in find_all(root, "record"):
        yield _record(Source("", code), element, (0, len(code))).item


def _record(source: Source, element: etree._Element, span: tuple[int, int]) -> Record:
    values: dict[str, object] = {}
    places: dict[str, tuple[int, int]] = {}
    for variable, paths in _TEXTS.items():
        texts = ((found, text_of(found)) for path in paths if (found := find(element, *path)) is not None)
        for found, text in texts:
            if text and variable not in values:
                values[variable] = text
                places |= _place(source, found, text, variable=variable, span=span)
    kind = find(element, "ref-type")
    values["type"] = csl_type(attribute(kind, "name") if kind is not None else None)
    values |= _people(element) | _dates(element) | _number(element)
    values |= {"doi": bare_doi(str(values["doi"]))} if "doi" in values else {}
    if values["type"] == "paper-conference" and "title" not in values and "container_title" in values:
        values |= {"type": "book", "title": values.pop("container_title")}
    keywords = [text_of(one) for one in find_all(element, "keyword")]
    values |= {"keyword": ", ".join(keywords)} if keywords else {}
    label = find(element, "label")
    number = find(element, "rec-number")
    key = (text_of(label) if label is not None else "") or (text_of(number) if number is not None else "")
    whole = bool(_END.search(source.text, span[1] - 12, span[1]))
    return Record(key or None, Item.of(values), *span, places, whole)


def _people(element: etree._Element) -> dict[str, object]:
    found: dict[str, object] = {}
    for variable, group in _NAMES.items():
        people = find(element, "contributors", group)
        names = tuple(name_of(text_of(one)) for one in find_all(people, "author")) if people is not None else ()
        stated = tuple(one for one in names if one != Name())
        found |= {variable: stated} if stated else {}
    return found


def _dates(element: etree._Element) -> dict[str, object]:
    year, day, accessed = (
        find(element, *path) for path in (("dates", "year"), ("dates", "pub-dates", "date"), ("access-date",))
    )
    stated_year = text_of(year) if year is not None else ""
    stated_day = text_of(day) if day is not None else ""
    texts = (stated_day, f"{stated_day} {stated_year}" if stated_day else "", stated_year)
    dates = [date for text in texts if (date := slashed_date(text))]
    known = [date for date in dates if date.year is not None] or dates[-1:]
    best = max(known, key=lambda date: (bool(date.month), bool(date.day)), default=None)
    seen = slashed_date(text_of(accessed)) if accessed is not None else None
    return {attribute: date for attribute, date in (("issued", best), ("accessed", seen)) if date}


def _number(element: etree._Element) -> dict[str, object]:
    """Tell ISBN and ISSN apart; the accession number is a PMID only where its database is PubMed."""
    isbn, accession, database = (find(element, one) for one in ("isbn", "accession-num", "remote-database-name"))
    numbers, others = standard_numbers(["".join(str(part) for part in isbn.itertext())] if isbn is not None else [])
    found: dict[str, object] = {**numbers}
    if others and not numbers:
        found["number"] = "; ".join(others)
    origin = text_of(database).lower() if database is not None else ""
    number = text_of(accession) if accession is not None else ""
    if number.isdecimal() and len(number) <= 8 and ("pubmed" in origin or "medline" in origin):
        found["pmid"] = number
    return found


def _spans(text: str) -> list[tuple[int, int]]:
    """Return where each record stands in the text, in the order of the elements."""
    spans = []
    starts = [match.start() for match in _START.finditer(text)]
    for start, following in pairwise([*starts, len(text)]):
        end = _END.search(text, start, following)
        spans.append((start, end.end() if end else start + len(text[start:following].rstrip())))
    return spans


def _place(
    source: Source, element: etree._Element, text: str, *, variable: str, span: tuple[int, int]
) -> dict[str, tuple[int, int]]:
    """Find the text of an element at or after its tag; one that is written in pieces has no place."""
    tag = source.text.find(f"<{name(element)}", span[0], span[1])
    start = source.text.find(text.replace("&", "&amp;").replace("<", "&lt;"), max(tag, span[0]), span[1])
    return {variable: (start, start + len(text))} if start >= 0 else {}


def _damage(source: Source, content: bytes) -> list[Remark]:
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=True)
    try:
        etree.fromstring(content, parser)
    except etree.XMLSyntaxError as fault:
        place = source.offset(max(1, fault.lineno or 1))
        return [broken(source, place, place, f"The XML is damaged: {quoted(fault.msg or '', 100)}.")]
    except (etree.LxmlError, ValueError):
        return []
    return []
