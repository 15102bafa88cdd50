"""The parts of one JATS citation as an Item."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item, type_names
from citecheck.biblio.names.name import Name
from citecheck.formats.files.safe_xml import attribute, find, find_all, name, text_of
from citecheck.formats.records.shared.numbers import bare_doi
from citecheck.vocabulary.months import months

# JATS `@publication-type` (JATS 1.3, "suggested values") → CSL type.
_TYPES = {
    "journal": "article-journal", "article": "article-journal", "book": "book", "chapter": "chapter",
    "book-chapter": "chapter", "confproc": "paper-conference", "conference": "paper-conference", "report": "report",
    "thesis": "thesis", "web": "webpage", "webpage": "webpage", "website": "webpage", "newspaper": "article-newspaper",
    "magazine": "article-magazine", "patent": "patent", "data": "dataset", "dataset": "dataset",
    "software": "software", "preprint": "article", "standard": "standard", "gov": "report", "working-paper": "report",
    "letter": "personal_communication", "commun": "personal_communication", "legal-doc": "legislation",
}  # fmt: skip

# Element → Item attribute.
_VALUES = {
    "volume": "volume", "issue": "issue", "publisher-name": "publisher", "publisher-loc": "publisher_place",
    "edition": "edition", "isbn": "isbn", "issn": "issn", "conf-name": "event_title", "conf-loc": "event_place",
    "series": "collection_title", "version": "version", "elocation-id": "page", "institution": "publisher",
}  # fmt: skip

_IDENTIFIERS = {"doi": "doi", "pmid": "pmid", "pmcid": "pmcid", "pmc": "pmcid", "arxiv": "arxiv", "isbn": "isbn"}
_OF_JOURNALS = {"article-journal", "article-magazine", "article-newspaper"}
_TITLES = ("article-title", "chapter-title", "data-title", "part-title")
_ROLES = {"author": "author", "editor": "editor", "translator": "translator", "director": "director",
          "allauthors": "author", "guest-editor": "editor"}  # fmt: skip


def read_citation(citation: etree._Element) -> Item:
    """Read an `<element-citation>` or a tagged `<mixed-citation>`."""
    stated = citation.get("publication-type") or citation.get("citation-type") or ""
    kind = _TYPES.get(stated) or (stated if stated in type_names else None)
    values: dict[str, str | None] = {
        attribute_name: _first(citation, tag) for tag, attribute_name in _VALUES.items() if _first(citation, tag)
    }
    known = {**values, **_identifiers(citation)}
    known["page"] = _pages(citation) or known.get("page")
    if kind == "book" and next(find_all(citation, "chapter-title"), None) is not None:
        kind = "chapter"
    return Item.of(
        {
            "type": kind,
            **_titles(citation, kind, known),
            "url": _url(citation),
            "note": _first(citation, "comment"),
            "issued": _issued(citation),
            "accessed": _accessed(citation),
            **known,
            **_names(citation),
        }
    )


def _titles(citation: etree._Element, kind: str | None, known: dict[str, str | None]) -> dict[str, str | None]:
    """Tell title and container: of an article cited without its title, as physicists do, the source is the journal."""
    inner, source = _first(citation, *_TITLES), _first(citation, "source")
    located = any(known.get(place) for place in ("volume", "issue", "page"))
    journal = kind in _OF_JOURNALS or (kind is None and not known.get("publisher"))
    if inner or (journal and located):
        return {"title": inner, "container_title": source}
    return {"title": source, "container_title": None}


def _first(citation: etree._Element, *tags: str) -> str | None:
    for tag in tags:
        found = next(find_all(citation, tag), None)
        text = text_of(found) if found is not None else ""
        if text:
            return text
    return None


def _identifiers(citation: etree._Element) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for element in find_all(citation, "pub-id", "object-id"):
        known = _IDENTIFIERS.get((element.get("pub-id-type") or "").lower())
        if known:
            found[known] = bare_doi(text_of(element)) if known == "doi" else text_of(element)
    return found


def _pages(citation: etree._Element) -> str | None:
    first, last, spread = (_first(citation, tag) for tag in ("fpage", "lpage", "page-range"))
    return spread or (f"{first}–{last}" if first and last and first != last else first)


def _url(citation: etree._Element) -> str | None:
    for element in find_all(citation, "ext-link", "uri"):
        url = attribute(element, "href") or text_of(element)
        if "://" in url:
            return url
    accessions = find_all(citation, "pub-id", "object-id")
    linked = (attribute(one, "href") or "" for one in accessions if one.get("pub-id-type") not in _IDENTIFIERS)
    return next((url for url in linked if "://" in url), None)


def _issued(citation: etree._Element) -> PartialDate | None:
    date = next((found for found in find_all(citation, "date")), citation)
    year = next(find_all(date, "year"), None)
    if year is None:
        return None
    stated = PartialDate.from_iso((year.get("iso-8601-date") or "")[:10])
    number = text_of(year)[:4]
    if not number.isdigit():
        return stated or PartialDate(literal=text_of(year))
    month, day = (_number(_first(date, tag)) for tag in ("month", "day"))
    return stated or PartialDate(int(number), month, day if month else None)


def _number(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if text.isdecimal() and len(text) < 3 else months.get(text.lower().rstrip("."))


def _accessed(citation: etree._Element) -> PartialDate | None:
    for element in find_all(citation, "date-in-citation", "access-date"):
        if "access" in (element.get("content-type") or name(element)):
            stated = PartialDate.from_iso((element.get("iso-8601-date") or text_of(element))[:10])
            return stated or PartialDate(literal=text_of(element))
    return None


def _names(citation: etree._Element) -> dict[str, tuple[Name, ...]]:
    groups = list(find_all(citation, "person-group"))
    if not groups:
        names = _people(citation)
        return {"author": names} if names else {}
    found: dict[str, tuple[Name, ...]] = {}
    for group in groups:
        role = _ROLES.get(group.get("person-group-type") or "author")
        if role and _people(group):
            found[role] = found.get(role, ()) + _people(group)
    return found


def _people(group: etree._Element) -> tuple[Name, ...]:
    elements: Iterable[etree._Element] = find_all(group, "name", "string-name", "collab")
    return tuple(person for element in elements if (person := _person(element)))


def _person(element: etree._Element) -> Name | None:
    surname = find(element, "surname")
    if name(element) == "collab" or surname is None:
        text = text_of(element)
        return Name(literal=text) if text else None
    given, suffix = find(element, "given-names"), find(element, "suffix")
    return Name(
        family=text_of(surname),
        given=text_of(given) if given is not None else None,
        suffix=text_of(suffix) if suffix is not None else None,
    )
