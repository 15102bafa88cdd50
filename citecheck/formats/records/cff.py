"""`CITATION.cff`: the work itself, its preferred citation, and its references (Citation File Format 1.2.0)."""

from __future__ import annotations

from collections.abc import Iterator

from ruamel.yaml.nodes import Node

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.errors import InputError
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.places import Source
from citecheck.formats.files.yaml_nodes import items, members, roots, span_of, value_of
from citecheck.formats.records.shared.edtf import read_edtf
from citecheck.formats.records.shared.numbers import bare_doi
from citecheck.formats.records.shared.record import Record, broken, reading
from citecheck.model.document import Document, Reading

_TYPES = {  # CFF 1.2.0, `definitions.reference.type`
    "art": "graphic", "article": "article-journal", "audiovisual": "motion_picture", "bill": "bill", "blog":
    "post-weblog", "book": "book", "catalogue": "book", "conference": "event", "conference-paper": "paper-conference",
    "data": "dataset", "database": "dataset", "dictionary": "entry-dictionary", "edited-work": "book", "encyclopedia":
    "entry-encyclopedia", "film-broadcast": "motion_picture", "government-document": "report", "grant": "report",
    "hearing": "hearing", "historical-work": "classic", "legal-case": "legal_case", "legal-rule": "regulation",
    "magazine-article": "article-magazine", "manual": "report", "map": "map", "multimedia": "document", "music":
    "song", "newspaper-article": "article-newspaper", "pamphlet": "pamphlet", "patent": "patent",
    "personal-communication": "personal_communication", "proceedings": "book", "report": "report", "serial": "book",
    "slides": "speech", "software": "software", "software-code": "software", "software-container": "software",
    "software-executable": "software", "software-virtual-machine": "software", "sound-recording": "song", "standard":
    "standard", "statute": "legislation", "thesis": "thesis", "unpublished": "manuscript", "video": "motion_picture",
    "website": "webpage",
}  # fmt: skip
_TEXTS = {  # Item attribute: CFF keys, the first stated counts
    "title": ("title",), "container_title": ("journal", "collection-title", "magazine"), "volume": ("volume",),
    "issue": ("issue",), "number": ("number",), "edition": ("edition",), "version": ("version",),
    "section": ("section",), "abstract": ("abstract",), "doi": ("doi", "collection-doi"), "isbn": ("isbn",),
    "issn": ("issn",), "pmcid": ("pmcid",), "note": ("notes",), "medium": ("medium",), "genre": ("thesis-type",),
    "status": ("status",), "container_title_short": ("abbreviation",),
    "url": ("url", "repository-code", "repository-artifact", "repository"), "number_of_volumes": ("number-volumes",),
    "volume_title": ("volume-title",),
    "number_of_pages": ("pages",),
}  # fmt: skip
_ENTITIES = {"publisher": ("publisher", "institution", "database-provider"), "event_title": ("conference",)}
_NAMES = {"author": ("authors",), "editor": ("editors",), "translator": ("translators",), "recipient": ("recipients",),
          "collection_editor": ("editors-series",), "contributor": ("contact",)}  # fmt: skip


def read(document: Document) -> Reading:
    """Read the work, its preferred citation and its references; the keys of the parts are their places in the file.

    Raises `InputError` naming the line where the YAML breaks off before anything was read.
    """
    source = Source(document.path, decode(document.content))
    nodes, fault = roots(source.text)
    records = [record for root in nodes for record in _records(source, root)]
    if fault and not records:
        place = source.place(min(fault.at, len(source.text)))
        raise InputError(
            f"{document.path}, line {place.line}, is not YAML: {' '.join(fault.message.split())}; repair it there."
        )
    if not records and source.text.strip():
        raise InputError(
            f"{document.path} holds no citation metadata; a CITATION.cff has at least a title and authors."
        )
    remarks = [broken(source, fault.at, fault.at, f"The YAML is damaged: {fault.message}.")] if fault else []
    return reading(source, "cff", records, remarks)


def _records(source: Source, root: Node) -> Iterator[Record]:
    parts = dict(members(root))
    if "title" in parts or "authors" in parts:
        yield _record(source, root, "cff", parts)
    if "preferred-citation" in parts:
        preferred = parts["preferred-citation"]
        yield _record(source, preferred, "preferred-citation", dict(members(preferred)))
    for number, node in enumerate(items(parts.get("references")), 1):
        yield _record(source, node, f"reference-{number}", dict(members(node)))


def _record(source: Source, node: Node, label: str, parts: dict[str, Node]) -> Record:
    values: dict[str, object] = {}
    places: dict[str, tuple[int, int]] = {}
    for attribute, keys in _TEXTS.items():
        for key in keys:
            text = value_of(parts[key]) if key in parts else None
            if attribute not in values and isinstance(text, str) and text.strip():
                values[attribute] = " ".join(text.split())
                places[attribute] = _inside(source, parts[key])
    values |= {"doi": bare_doi(str(values["doi"]))} if "doi" in values else {}
    kind = value_of(parts["type"]) if "type" in parts else "software"
    values["type"] = _TYPES.get(str(kind), "document")
    for attribute, keys in _ENTITIES.items():
        entity = next((value_of(parts[key]) for key in keys if key in parts), None)
        text = entity.get("name") if isinstance(entity, dict) else entity
        values |= {attribute: str(text)} if text else {}
    values |= _town(parts)
    for attribute, keys in _NAMES.items():
        names = tuple(name for key in keys if key in parts for name in map(_name, items(parts[key])) if name != Name())
        values |= {attribute: names} if names else {}
    values |= _dates(parts) | _pages(parts) | _identifiers(parts, values)
    start, end = span_of(node)
    end = start + len(source.text[start:end].rstrip())
    return Record(label, Item.of(values), start, end, places)


def _town(parts: dict[str, Node]) -> dict[str, object]:
    publisher = value_of(parts["publisher"]) if "publisher" in parts else None
    town = publisher.get("city") if isinstance(publisher, dict) else None
    return {"publisher_place": str(town)} if town else {}


def _inside(source: Source, node: Node) -> tuple[int, int]:
    start, end = span_of(node)
    quoted = source.text[start : start + 1] in ("'", '"')
    return start + quoted, end - quoted


def _name(node: Node) -> Name:
    value = value_of(node)
    if not isinstance(value, dict):
        return Name(literal=str(value) if value else None)
    text = {key: str(part) for key, part in value.items() if isinstance(part, str)}
    if not text.get("family-names"):
        return Name(literal=text.get("name") or text.get("given-names") or text.get("alias"))
    return Name(
        text["family-names"],
        text.get("given-names"),
        non_dropping_particle=text.get("name-particle"),
        suffix=text.get("name-suffix"),
    )


def _dates(parts: dict[str, Node]) -> dict[str, object]:
    stated = {
        key: str(value_of(node)) for key, node in parts.items() if key.startswith("date-") or key in ("year", "month")
    }
    found: dict[str, object] = {}
    issued = stated.get("date-published") or stated.get("date-released")
    if not issued and stated.get("year", "").lstrip("-").isdecimal():
        month = int(stated["month"]) if stated.get("month", "").isdecimal() else None
        found["issued"] = PartialDate(int(stated["year"]), month)
    elif issued:
        found["issued"] = read_edtf(issued)
    if "date-accessed" in stated:
        found["accessed"] = read_edtf(stated["date-accessed"])
    return found


def _pages(parts: dict[str, Node]) -> dict[str, object]:
    pages = [str(value_of(parts[key])) for key in ("start", "end") if key in parts and value_of(parts[key])]
    return {"page": "-".join(dict.fromkeys(pages))} if pages else {}


def _identifiers(parts: dict[str, Node], values: dict[str, object]) -> dict[str, object]:
    """Take a DOI and an address from the list of identifiers where no field states them."""
    found: dict[str, object] = {}
    for node in items(parts.get("identifiers")):
        stated = value_of(node)
        if not isinstance(stated, dict) or stated.get("type") not in ("doi", "url"):
            continue
        attribute = str(stated["type"])
        if attribute not in values and stated.get("value"):
            found.setdefault(attribute, str(stated["value"]))
    return found
