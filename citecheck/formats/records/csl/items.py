"""Items of CSL as JSON and YAML hold them, into our own and back; the liberties that people take are understood."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, replace

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import read_date
from citecheck.biblio.identifiers import read_arxiv
from citecheck.biblio.item import Item, csl_variable, date_variables, name_variables
from citecheck.expressions import expression

_ATTRIBUTES = {csl_variable(one.name): one.name for one in fields(Item) if one.name != "extra"}
_ALIASES = {  # spellings of citeproc-js, Zotero and Mendeley
    "shortTitle": "title-short", "journalAbbreviation": "container-title-short", "event": "event-title",
    "url": "URL", "doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "pmid": "PMID", "pmcid": "PMCID",
    "archive-location": "archive_location", "archive_url": "archive-url",
}  # fmt: skip
_BEYOND_CSL = {"archive-url", "archived", "arxiv"}
_OTHER_VARIABLES = {  # CSL 1.0.2, Appendix IV, those without an attribute of Item
    "annote", "available-date", "call-number", "categories", "chair", "citation-key", "citation-label", "compiler",
    "curator", "custom", "dimensions", "division", "editor-translator", "editorial-director", "executive-producer",
    "guest", "host", "illustrator", "narrator", "original-author", "original-publisher",
    "original-publisher-place", "page-first", "part-number", "part-title", "performer", "printing-number", "producer",
    "references", "reviewed-author", "reviewed-genre", "reviewed-title", "scale", "script-writer", "series-creator",
    "source", "supplement-number", "year-suffix",
}  # fmt: skip
CSL_VARIABLES = frozenset({*_ATTRIBUTES, *_OTHER_VARIABLES})
"""The names of all variables that an item may have."""
_TELLING = {"type", "title", "author", "issued", "URL", "DOI", "container-title", "publisher", "editor"}
_SURROGATE = expression("[\ud800-\udfff]")
_NOTE_LINE = expression(
    r"^(PMID|PMCID|DOI|ISBN|arXiv|URL|Original Date):\s*(\S.{0,300})$", re.IGNORECASE | re.MULTILINE
)


def item_of(values: Mapping[str, object]) -> Item:
    """Return the item of a CSL record; what it states in a way of its own goes to `extra`. Never raises."""
    custom = values.get("custom")
    merged = {**values, **(custom if isinstance(custom, Mapping) else {})}
    record: dict[str, object] = {}
    for key, value in merged.items():
        name = _ALIASES.get(key, key)
        if key != "custom" and (name == key or name not in merged):
            record[name] = _as_csl(name, _clean(value))
    return _with_identifiers(Item.from_csl(record))


def record_of(item: Item) -> dict[str, object]:
    """Return an item as a CSL record that the schema allows: what goes beyond it stands in `custom`."""
    record = item.to_csl()
    beyond = {key: value for key, value in record.items() if not _is_csl(key)}
    plain = {key: value for key, value in record.items() if _is_csl(key)}
    return plain | ({"custom": beyond} if beyond else {})


def attribute_of(key: str) -> str | None:
    """Return the Item attribute that a CSL key fills; `None` for what goes to `extra`."""
    return _ATTRIBUTES.get(_ALIASES.get(key, key))


def looks_like_item(values: Mapping[str, object]) -> bool:
    """Whether an object has the keys of a bibliographic item."""
    return bool(_TELLING & values.keys())


def _is_csl(key: str) -> bool:
    return (key in _ATTRIBUTES and key not in _BEYOND_CSL) or key in _OTHER_VARIABLES


def _as_csl(name: str, value: object) -> object:
    """Bring names, dates and lists of texts that are written as plain strings into CSL's form."""
    attribute = _ATTRIBUTES.get(name)
    if attribute in name_variables:
        return _names(value)
    if attribute in date_variables:
        return _date(value)
    if attribute and isinstance(value, list):
        texts = [str(one) for one in value if isinstance(one, str | int)]
        joined = attribute in ("keyword", "isbn", "issn")
        return ", ".join(texts) if joined else (texts or [""])[0]
    return value


def _names(value: object) -> object:
    people = value if isinstance(value, list) else [value]
    names = []
    for person in people:
        if isinstance(person, Mapping):
            literal = person.get("literal") or person.get("name")
            stated = literal and not person.get("family")
            names.append({"literal": str(literal)} if stated else dict(person))
        elif isinstance(person, str) and person.strip():
            family, comma, given = person.partition(",")
            names.append({"family": family.strip(), "given": given.strip()} if comma else {"literal": person.strip()})
    return names


def _date(value: object) -> object:
    if isinstance(value, list):
        value = {"date-parts": value if value and isinstance(value[0], list) else [value]}
    if isinstance(value, Mapping) and "date-parts" not in value and "year" in value:
        value = {**value, "date-parts": [[value[part] for part in ("year", "month", "day") if value.get(part)]]}
    text = value if isinstance(value, str | int) else ""
    if isinstance(value, Mapping) and not value.get("date-parts"):
        text = value.get("raw") or value.get("literal") or ""
    if not text:
        return value
    date = PartialDate.from_iso(str(text)) or read_date(str(text)) or PartialDate(literal=str(text))
    return date.to_csl()


def _with_identifiers(item: Item) -> Item:
    """Fill identifiers from where Zotero puts them: `PMID: …` lines of the note, an arXiv number."""
    stated = {match[1].lower(): match[2].strip() for match in _NOTE_LINE.finditer((item.note or "")[:5000])}
    found: dict[str, str] = {}
    for name in ("pmid", "pmcid", "doi", "isbn", "arxiv", "url"):
        if name in stated and getattr(item, name) is None:
            found[name] = stated[name]
    if item.arxiv is None and (item.number or "").lower().startswith("arxiv:"):
        arxiv = read_arxiv(item.number or "")
        found |= {"arxiv": arxiv.value} if arxiv else {}
    return replace(item, **found) if found else item  # type: ignore[arg-type]


def _clean(value: object) -> object:
    """Replace lone surrogates, which no output can hold, throughout a value."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8") if _SURROGATE.search(value) else value
    if isinstance(value, list):
        return [_clean(one) for one in value]
    if isinstance(value, Mapping):
        return {str(_clean(str(key))): _clean(one) for key, one in value.items()}
    return value
