"""A TEI `<biblStruct>` as an Item."""

from __future__ import annotations

from lxml import etree

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.formats.files.safe_xml import find_all, name, text_of
from citecheck.formats.records.shared.numbers import bare_doi

_IDENTIFIERS = {"doi": "doi", "isbn": "isbn", "issn": "issn", "pmid": "pmid", "pmcid": "pmcid", "arxiv": "arxiv",
                "url": "url", "uri": "url", "eissn": "issn"}  # fmt: skip
_SCOPES = {"volume": "volume", "vol": "volume", "issue": "issue", "no": "issue", "nb": "issue", "page": "page",
           "pp": "page", "chapter": "chapter_number"}  # fmt: skip

# `title/@level` (TEI P5 `att.typed`): a analytic, m monographic, j journal, s series, u unpublished.
_CONTAINED = {"j": "article-journal", "m": "chapter"}
_ALONE = {"j": "periodical", "m": "book", "u": "manuscript", "s": "collection"}


def read_structure(structure: etree._Element) -> Item:
    """Read a `<biblStruct>`: analytic level inside monographic level, imprint, identifiers; or a tagged `<bibl>`.

    Of an article that is cited without its title, as physicists do, the journal is the container and no title.
    """
    part = next(find_all(structure, "analytic"), None)
    whole = next(find_all(structure, "monogr"), structure)
    inner = _title(part) if part is not None else _title(whole, analytic=True)
    outer = _title(whole)
    level = _level(whole)
    values = _values(structure)
    contained = bool(inner) or (level == "j" and any(values.get(place) for place in ("volume", "issue", "page")))
    kind = _CONTAINED.get(level) if contained else _ALONE.get(level)
    authors = (_names(part, "author") if part is not None else None) or _names(whole, "author")
    return Item.of(
        {
            "type": "webpage" if inner and not outer and _url(structure) else kind,
            "title": inner if contained else outer,
            "container_title": outer if contained else None,
            "author": authors,
            "editor": _names(whole, "editor"),
            "collection_title": _series(structure),
            "issued": _date(whole) or _date(structure),
            "publisher": _text(whole, "publisher"),
            "publisher_place": _text(whole, "pubPlace"),
            "edition": _text(whole, "edition"),
            "event_title": _text(whole, "meeting"),
            **values,
        }
    )


def _title(holder: etree._Element, *, analytic: bool = False) -> str | None:
    """Return the title of a part or of a whole; in an `<analytic>` every title is the part's."""
    within = name(holder) == "analytic"
    titles = [
        title
        for title in find_all(holder, "title")
        if text_of(title) and (within or (title.get("level") == "a") == analytic)
    ]
    main = [title for title in titles if title.get("type") in {"main", None}]
    best = (main or titles)[:1]
    return text_of(best[0]) if best else None


def _level(whole: etree._Element) -> str:
    title = next((one for one in find_all(whole, "title") if one.get("level") not in {"a", "s"}), None)
    return (title.get("level") or "m") if title is not None else "m"


def _series(structure: etree._Element) -> str | None:
    series = next(find_all(structure, "series"), None)
    return _title(series) if series is not None else None


def _text(holder: etree._Element, tag: str) -> str | None:
    found = next(find_all(holder, tag), None)
    return (text_of(found) or None) if found is not None else None


def _date(holder: etree._Element) -> PartialDate | None:
    date = next((found for found in find_all(holder, "date") if found.get("type") in {"published", None}), None)
    if date is None:
        return None
    text = text_of(date)
    stated = PartialDate.from_iso((date.get("when") or text)[:10])
    return stated or (PartialDate(literal=text) if text else None)


def _values(structure: etree._Element) -> dict[str, str | None]:
    found: dict[str, str | None] = {"url": _url(structure)}
    for element in find_all(structure, "idno"):
        known = _IDENTIFIERS.get((element.get("type") or "").lower())
        if known and text_of(element):
            found[known] = found.get(known) or (bare_doi(text_of(element)) if known == "doi" else text_of(element))
    for scope in find_all(structure, "biblScope"):
        known = _SCOPES.get((scope.get("unit") or scope.get("type") or "").lower())
        first, last = scope.get("from"), scope.get("to")
        text = (f"{first}–{last}" if first and last and first != last else first) or text_of(scope)
        if known and text:
            found[known] = text
    return found


def _url(structure: etree._Element) -> str | None:
    targets = (element.get("target") or "" for element in find_all(structure, "ptr", "ref"))
    return next((target for target in targets if "://" in target), None)


def _names(holder: etree._Element, role: str) -> tuple[Name, ...] | None:
    names = tuple(person for element in find_all(holder, role) if (person := _person(element)))
    return names or None


def _person(element: etree._Element) -> Name | None:
    family = " ".join(text_of(part) for part in find_all(element, "surname"))
    given = " ".join(text_of(part) for part in find_all(element, "forename"))
    particle = " ".join(text_of(part) for part in find_all(element, "nameLink"))
    if family:
        return Name(family=family, given=given or None, non_dropping_particle=particle or None)
    whole = next(iter([*find_all(element, "orgName"), element]))
    text = text_of(whole)
    return Name(literal=text) if text and name(whole) else None
