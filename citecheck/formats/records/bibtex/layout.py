"""The fields of an entry in the order in which people type them: who, what, where, when, the address, the rest."""

from __future__ import annotations

import re

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.formats.records.bibtex.casing import protect
from citecheck.formats.records.bibtex.languages import langid_of
from citecheck.formats.records.bibtex.latex import encode
from citecheck.formats.records.bibtex.people import write_names
from citecheck.formats.records.bibtex.types import ARTICLES, PARTS, Dialect
from citecheck.formats.records.bibtex.values import MONTHS
from citecheck.formats.records.shared.edtf import write_edtf
from citecheck.formats.records.shared.markup import held, released

_ORDER = (  # Item attributes
    "author", "editor", "translator", "container_author", "director", "title", "title_short", "original_title",
    "container_title", "container_title_short", "volume_title", "collection_title", "collection_editor", "edition",
    "volume", "issue", "collection_number", "number", "number_of_volumes", "chapter_number", "page",
    "number_of_pages", "genre", "event_title", "event_place", "publisher", "publisher_place", "issued",
    "original_date", "event_date", "url", "accessed", "archive_url", "archived", "doi", "arxiv", "isbn", "issn",
    "pmid", "pmcid", "language", "version", "status", "archive", "archive_location", "composer", "interviewer",
    "recipient", "contributor", "organizer", "note", "keyword", "abstract",
)  # fmt: skip
_PLAIN = {  # attribute: field in BibTeX, field in BibLaTeX
    "title_short": ("shorttitle", "shorttitle"), "original_title": ("origtitle", "origtitle"),
    "container_title_short": ("shortjournal", "shortjournal"), "volume_title": ("volumetitle", "volumetitle"),
    "collection_title": ("series", "series"), "edition": ("edition", "edition"), "volume": ("volume", "volume"),
    "number_of_volumes": ("volumes", "volumes"), "chapter_number": ("chapter", "chapter"), "genre": ("type", "type"),
    "number_of_pages": ("pagetotal", "pagetotal"), "event_title": ("eventtitle", "eventtitle"),
    "event_place": ("venue", "venue"), "publisher_place": ("address", "location"), "version": ("version", "version"),
    "status": ("pubstate", "pubstate"), "archive": ("archive", "archive"), "keyword": ("keywords", "keywords"),
    "archive_location": ("archivelocation", "archivelocation"), "abstract": ("abstract", "abstract"),
    "note": ("note", "note"),
}  # fmt: skip
_VERBATIM = {
    "url": "url", "archive_url": "archiveurl", "doi": "doi", "isbn": "isbn", "issn": "issn", "pmid": "pmid",
    "pmcid": "pmcid",
}  # fmt: skip
_NAMES = {"container_author": "bookauthor", "collection_editor": "serieseditor"}
_DATES = {"accessed": "urldate", "archived": "archivedate", "original_date": "origdate", "event_date": "eventdate"}
_PUBLISHERS = {
    "phdthesis": "school", "mastersthesis": "school", "thesis": "institution", "techreport": "institution",
    "report": "institution", "online": "organization", "manual": "organization",
}  # fmt: skip
_ENCODED = {"{": "%7B", "}": "%7D", " ": "%20", "\n": "", "\t": "", "\\": "%5C"}


def fields_of(item: Item, kind: str, dialect: Dialect) -> dict[str, str]:
    """Return the fields of an entry of that type, each value in its braces; variables not stated are left out."""
    fields: dict[str, str] = {}
    for attribute in _ORDER:
        value = getattr(item, attribute)
        if value is not None and value != "":
            fields |= _field(item, attribute, kind, dialect)
    return fields


def _field(item: Item, attribute: str, kind: str, dialect: Dialect) -> dict[str, str]:  # noqa: PLR0911
    value = getattr(item, attribute)
    if isinstance(value, tuple):
        more = attribute in str(dict(item.extra).get("et-al", "")).split()
        return {_NAMES.get(attribute, attribute): _braced(write_names(value, more=more))}
    if attribute == "issued":
        return _issued(value, dialect)
    if isinstance(value, PartialDate):
        return {_DATES[attribute]: _braced(_dated(value))}
    if attribute in _VERBATIM:
        number = attribute in ("isbn", "issn", "pmid", "pmcid")
        return {_VERBATIM[attribute]: _braced(encode(_one_line(value)) if number else written_address(value))}
    if attribute == "title":
        shown, tags = held(_one_line(value))
        return {"title": _braced(released(protect(shown, item.language), tags))}
    if attribute in _SPECIAL:
        return _SPECIAL[attribute](item, kind, dialect)
    name = _PLAIN[attribute][dialect == "biblatex"]
    return {name: _braced(_listed(value) if attribute == "publisher_place" else marked(value))}


def _container(item: Item, kind: str, dialect: Dialect) -> dict[str, str]:
    value = _braced(marked(item.container_title or ""))
    if kind in PARTS:
        return {"booktitle": value}
    if kind in ARTICLES:
        return {"journaltitle" if dialect == "biblatex" else "journal": value}
    return {"titleaddon" if dialect == "biblatex" else "howpublished": value}


def _number(item: Item, kind: str, _: Dialect) -> dict[str, str]:
    if kind in ARTICLES or (item.collection_title and item.collection_number):
        return {}
    return {"number": _braced(encode(item.number or ""))}


def _issue(item: Item, kind: str, _: Dialect) -> dict[str, str]:
    return {"number" if kind in ARTICLES else "issue": _braced(encode(item.issue or ""))}


def _collection_number(item: Item, _: str, __: Dialect) -> dict[str, str]:
    return {"number": _braced(encode(item.collection_number or ""))} if item.collection_title else {}


def _page(item: Item, _: str, __: Dialect) -> dict[str, str]:
    return {"pages": _braced(re.sub(r"\s*(?:-{1,3}|[–—‐‑])\s*", "--", encode(item.page or "").replace("-{}", "-")))}


def _publisher(item: Item, kind: str, _: Dialect) -> dict[str, str]:
    return {_PUBLISHERS.get(kind, "publisher"): _braced(_listed(item.publisher or ""))}


def _eprint(item: Item, _: str, dialect: Dialect) -> dict[str, str]:
    kind = "eprinttype" if dialect == "biblatex" else "archiveprefix"
    return {"eprint": _braced(item.arxiv or ""), kind: "{arXiv}"}


def _language(item: Item, _: str, __: Dialect) -> dict[str, str]:
    langid = langid_of(item.language or "")
    return {"langid": _braced(langid)} if langid else {"language": _braced(encode(item.language or ""))}


_SPECIAL = {
    "container_title": _container, "number": _number, "issue": _issue, "collection_number": _collection_number,
    "page": _page, "publisher": _publisher, "arxiv": _eprint, "language": _language,
}  # fmt: skip


def _issued(date: PartialDate, dialect: Dialect) -> dict[str, str]:
    """Write `date` (EDTF), or `year`, `month` and `day` where BibTeX can say the date with them."""
    if date.year is None:
        return {"year": _braced(encode(date.literal or ""))}
    plain = date.year >= 1000 and not (date.end or date.season or date.circa)
    if dialect == "biblatex" or not plain:
        stated = {"date": _braced(_dated(date))}
        return stated if dialect == "biblatex" else {"year": _braced(str(date.year)), **_months(date), **stated}
    fields = {"year": _braced(str(date.year))}
    if date.month:
        fields["month"] = MONTHS[date.month - 1] if 1 <= date.month <= 12 else _braced(str(date.month))
    if date.day:
        fields["day"] = _braced(str(date.day))
    return fields


def _months(date: PartialDate) -> dict[str, str]:
    """Write the months of a range within a year as a typist does: `mar # "/" # apr`."""
    last = date.end
    if not date.month or not last or not last.month or last.year != date.year:
        return {}
    names = [MONTHS[month - 1] for month in (date.month, last.month) if 1 <= month <= 12]
    return {"month": ' # "/" # '.join(dict.fromkeys(names))} if len(names) == 2 else {}


def _dated(date: PartialDate) -> str:
    return encode(write_edtf(date)) if date.year is None else write_edtf(date)


def marked(text: str) -> str:
    """Escape a text for LaTeX; the tags that CSL allows become commands."""
    shown, tags = held(_one_line(text))
    return released(encode(shown), tags)


def _listed(text: str) -> str:
    """Write a value where biblatex reads a list: what holds the word *and* is one, in braces (manual, §2.3.2)."""
    return _braced(marked(text)) if re.search(r"\sand\s", text) else marked(text)


def written_address(text: str) -> str:
    """Leave an address as it is; braces and blanks, which no address holds, are percent-encoded."""
    return "".join(_ENCODED.get(char, char) for char in text.strip())


def _braced(text: str) -> str:
    return "{" + text + "}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
