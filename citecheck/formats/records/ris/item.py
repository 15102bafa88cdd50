"""A tagged record of RIS into an item: what each tag means in each type of record."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields as attributes_of

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.identifiers import normal_doi
from citecheck.biblio.item import Item, csl_variable, date_variables, name_variables
from citecheck.biblio.names.name import Name
from citecheck.expressions import expression
from citecheck.formats.records.ris.variables import DATES, NAMES, OTHERS, SERIES_IN_T2, TEXTS, TYPES
from citecheck.formats.records.shared.edtf import read_edtf
from citecheck.formats.records.shared.numbers import addresses, bare_doi, further, standard_numbers
from citecheck.formats.records.shared.record import one_line
from citecheck.formats.records.shared.tagged import TaggedRecord, joined, name_of, page_range, slashed_date, values_of

_OWN = expression(r"csl ([A-Za-z_\-]{2,40}) (.+)", re.DOTALL)
_KNOWN = OTHERS.union(*TEXTS.values(), *NAMES.values(), *DATES.values())
_BY_VARIABLE = {csl_variable(one.name): one.name for one in attributes_of(Item) if one.name != "extra"}


def item_of(record: TaggedRecord) -> tuple[Item, dict[str, tuple[int, int]]]:
    """Return what a record says and where each of its plain fields stands."""
    values, places = values_of(record, TEXTS)
    kind = TYPES.get((record.first("TY") or "GEN").upper(), "document")
    values["type"] = kind
    notes = record.all("N1")
    values |= {"note": "\n".join(notes)} if notes else {}
    if kind in ("book", "collection", "classic") and "title" not in values and "container_title" in values:
        values["title"] = values.pop("container_title")
    if kind in SERIES_IN_T2 and "container_title" in values and "collection_title" not in values:
        values["collection_title"] = values.pop("container_title")
        places |= {"collection_title": places.pop("container_title")} if "container_title" in places else {}
    if kind == "paper-conference" and "title" not in values and "container_title" in values:
        values |= {"type": "book", "title": values.pop("container_title")}  # proceedings as a whole
    if kind in ("article-journal", "article-magazine", "article-newspaper") and "issue" not in values:
        values |= {"issue": values.pop("number")} if "number" in values else {}
    for attribute, tags in NAMES.items():
        names = tuple(name for name in map(name_of, record.all(*tags)) if name != Name())
        values |= {attribute: names} if names else {}
    for attribute, tags in DATES.items():
        values |= _best_date(attribute, tags, record)
    numbers, others = standard_numbers(record.all("SN"))
    stated_addresses = [one for text in record.all(*TEXTS["url"]) for one in addresses(text)]
    values |= numbers | _identifiers(record, values) | {"url": next(iter(stated_addresses), None)}
    unread = [("SN", text) for text in others]
    page, keywords = page_range(record.first("SP"), record.first("EP")), record.all("KW")
    values |= ({"page": page} if page else {}) | ({"keyword": ", ".join(keywords)} if keywords else {})
    stated, extra = _own(record)
    extra += [*unread, *further(stated_addresses, values["url"], values.get("doi"))]
    extra += [(tag.name, text) for tag in record.tags if tag.name not in _KNOWN and (text := one_line(tag.value))]
    return Item.of(values | stated, joined(extra)), places


def _best_date(attribute: str, tags: Sequence[str], record: TaggedRecord) -> dict[str, object]:
    """Return the most precise of the dates stated; among equals that of the tag that the format prefers."""
    dates = [date for tag in tags for text in record.all(tag) if (date := slashed_date(text))]
    best = max(dates, key=_precision, default=None)
    return {attribute: best} if best else {}


def _precision(date: PartialDate) -> tuple[bool, ...]:
    return date.year is not None, bool(date.month or date.season or date.end), bool(date.day)


def _identifiers(record: TaggedRecord, values: dict[str, object]) -> dict[str, object]:
    """Find a DOI in `M3`; keep only real PMIDs and PMCIDs."""
    found: dict[str, object] = {}
    if values.get("doi"):
        found["doi"] = bare_doi(str(values["doi"]))
    genre = str(values.get("genre") or "")
    if genre.lower().startswith(("10.", "doi")) and normal_doi(genre):
        found |= {"genre": None, "doi": found.get("doi") or normal_doi(genre)}
    if not re.fullmatch(r"(?:PMC)?\d{1,8}", str(values.get("pmcid", "PMC1"))):
        found["pmcid"] = None
    if not (re.fullmatch(r"\d{1,8}", str(values.get("pmid", "1"))) and _is_pubmed(record)):
        found["pmid"] = None
    return found


def _is_pubmed(record: TaggedRecord) -> bool:
    return any("pubmed" in text.lower() or "medline" in text.lower() for text in record.all("DB", "DP"))


def _own(record: TaggedRecord) -> tuple[dict[str, object], list[tuple[str, object]]]:
    """Read the variables that our writer put into `U1`; they win over what the tags seem to say."""
    stated: dict[str, object] = {}
    extra: list[tuple[str, object]] = []
    texts: dict[str, list[str]] = {}
    for tag in record.tags:
        own = _OWN.fullmatch(tag.value) if tag.name == "U1" else None
        if own:
            texts.setdefault(own[1], []).append(own[2])
        elif re.fullmatch(r"U[1-5]", tag.name) and tag.value.strip():
            extra.append((tag.name, one_line(tag.value)))
    for variable, lines in texts.items():
        attribute = _BY_VARIABLE.get(variable)
        if attribute in name_variables:
            stated[attribute] = tuple(map(name_of, lines))
        elif attribute in date_variables:
            stated[attribute] = read_edtf(lines[0])
        elif attribute:
            stated[attribute] = lines[0]
        else:
            extra.append((variable, lines[0]))
    return stated, extra
