"""The fields of one entry into an item."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from citecheck.biblio.identifiers import read_arxiv
from citecheck.biblio.item import Item, date_variables, name_variables
from citecheck.expressions import expression
from citecheck.formats.records.bibtex.access_notes import accessed_in, addresses_in
from citecheck.formats.records.bibtex.issued import read_date_field, read_issued
from citecheck.formats.records.bibtex.languages import code_of
from citecheck.formats.records.bibtex.latex import decode as read_latex
from citecheck.formats.records.bibtex.latex import verbatim
from citecheck.formats.records.bibtex.people import read_names
from citecheck.formats.records.bibtex.types import ARTICLES, PARTS, csl_type
from citecheck.formats.records.bibtex.variables import (  # fmt: skip
    CONTAINERS,
    DATES,
    IGNORED,
    NAMES,
    OWN_PREFIX,
    PUBLISHERS,
    TEXTS,
    VERBATIM,
    VERBATIM_EXTRA,
)
from citecheck.formats.records.shared.markup import plain
from citecheck.formats.records.shared.numbers import addresses, bare_doi, further

_PAGE_DASH = expression(r"\s*(?:-{2,3}|[–—‐‑])\s*")
_EPRINTS = {"arxiv": "arxiv", "pubmed": "pmid", "pmid": "pmid", "pmc": "pmcid", "pmcid": "pmcid"}
_WHOLES = {"book", "mvbook", "collection", "mvcollection", "proceedings", "mvproceedings", "reference", "mvreference"}


def read_fields(entry_type: str, fields: Mapping[str, str]) -> tuple[Item, dict[str, str]]:
    """Return the item of an entry's fields (lower-case names, LaTeX values) and the field that each variable is from.

    What has no variable in CSL goes to the item's `extra` under its own name.
    """
    entry = _Entry(entry_type, dict(fields))
    for reader in (_texts, _verbatims, _names, _dates, _titles, _numbers, _publisher, _notes, _eprint, _language, _own):
        reader(entry)
    values = entry.values
    values["type"] = csl_type(
        entry_type,
        decode(fields.get("entrysubtype", "")) or None,
        has_url="url" in values,
        has_eprint="arxiv" in values,
    )
    extra = [(name, _extra(name, value)) for name, value in entry.fields.items() if name not in entry.used | IGNORED]
    extra += further(entry.addresses, values.get("url"), values.get("doi"))
    if entry.more:
        extra.append(("et-al", " ".join(entry.more)))
    return Item.of(values, (pair for pair in extra if pair[1])), entry.sources


@dataclass(slots=True)
class _Entry:
    type: str
    fields: dict[str, str]
    values: dict[str, object] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    more: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)

    def take(self, attribute: str, names: tuple[str, ...], read: Callable[[str], object]) -> None:
        """Fill a variable from the first field that says something."""
        for name in names:
            value = read(self.fields[name]) if name in self.fields and attribute not in self.values else None
            if value:
                self.values[attribute] = value
                self.sources[attribute] = name
                self.used.add(name)

    def text(self, name: str) -> str | None:
        return decode(self.fields.get(name, "")) or None


def decode(value: str) -> str:
    """Return what a value says, without the HTML that publishers leave in it."""
    return plain(read_latex(value))


def _texts(entry: _Entry) -> None:
    for attribute, names in TEXTS.items():
        entry.take(attribute, names, decode)
    entry.take("page", ("pages", "page"), lambda value: _PAGE_DASH.sub("-", decode(value)))
    if entry.type in ("mastersthesis", "masterthesis"):
        entry.values.setdefault("genre", "Master's thesis")


def _verbatims(entry: _Entry) -> None:
    for attribute, names in VERBATIM.items():
        entry.take(attribute, names, _first_address if attribute == "url" else verbatim)
    for name in VERBATIM["url"]:
        entry.addresses += _addresses(entry.fields.get(name, ""))
    if "doi" in entry.values:
        entry.values["doi"] = bare_doi(str(entry.values["doi"]))


def _first_address(value: str) -> str | None:
    """Return the first of the addresses of a field, which may hold several; a DOI in it is kept as it is."""
    return next(iter(_addresses(value)), None)


def _addresses(value: str) -> list[str]:
    return addresses(verbatim(value.replace("\n", " ")).replace("&amp;", "&"))  # as exports of the web leave it


def _names(entry: _Entry) -> None:
    for attribute, names in NAMES.items():
        written = entry.fields.get(names[0])
        people, more = read_names(written) if written else ((), False)
        if people or more:
            entry.values[attribute] = people or None
            entry.sources[attribute] = names[0]
            entry.used.add(names[0])
            entry.more += [attribute] if more else []


def _dates(entry: _Entry) -> None:
    for attribute, names in DATES.items():
        entry.take(attribute, names, read_date_field)
    issued, sources = read_issued(entry.fields)
    if issued:
        entry.values["issued"] = issued
        entry.sources["issued"] = sources[0]


def _titles(entry: _Entry) -> None:
    """Join title and subtitle; the container is the journal or the book, with its subtitle."""
    for title, subtitle, attribute in (
        ("title", "subtitle", "title"),
        *((name, name.removesuffix("title") + "subtitle", "container_title") for name in CONTAINERS),
        ("maintitle", "mainsubtitle", "volume_title"),
    ):
        if attribute in entry.values or not entry.text(title):
            continue
        parts = [part for part in (entry.text(title), entry.text(subtitle)) if part]
        entry.values[attribute] = ": ".join(parts)
        entry.sources[attribute] = title
        entry.used |= {title, subtitle}
    if entry.values.get("container_title") == entry.values.get("title") and entry.type in _WHOLES:
        entry.values.pop("container_title", None)  # a volume of proceedings says its title twice, for `crossref`


def _numbers(entry: _Entry) -> None:
    """Read `number`: the issue of a journal, the place in a series, or a report's own number."""
    book = entry.type in PARTS or entry.type in ("book", "collection", "proceedings", "mvbook", "booklet", "reference")
    attribute = "issue" if entry.type in ARTICLES else "number"
    if book and "collection_title" in entry.values:
        attribute = "collection_number"
    entry.take(attribute, ("number",), decode)
    entry.take("issue", ("issue",), decode)
    entry.take("page", ("eid", "articleno", "article-number"), decode)


def _publisher(entry: _Entry) -> None:
    entry.take("publisher", PUBLISHERS, decode)


def _notes(entry: _Entry) -> None:
    """Take addresses and access dates out of `howpublished` and `note`; a note that says nothing else is spent."""
    for name in ("howpublished", *(("titleaddon",) if entry.type not in ARTICLES | PARTS else ()), "note", "annote"):
        raw = entry.fields.get(name)
        if not raw:
            continue
        stated, accessed, rest = addresses_in(raw), accessed_in(decode(raw)), decode(raw)
        entry.addresses += stated
        if stated and "url" not in entry.values:
            entry.values["url"] = stated[0]
            entry.sources["url"] = name
        if accessed and "accessed" not in entry.values:
            entry.values["accessed"] = accessed[0]
            entry.sources["accessed"] = name
        told = [address for address in stated if address == entry.values.get("url") or name not in ("note", "annote")]
        if accessed and entry.values["accessed"] == accessed[0]:
            told.append(accessed[1])
        rest = _without(rest, told)
        attribute = "note" if name in ("note", "annote") else "container_title"
        if rest and attribute not in entry.values:
            entry.values[attribute] = rest
            entry.sources[attribute] = name
        elif rest:
            continue
        entry.used.add(name)


def _without(text: str, told: list[str]) -> str:
    for part in told:
        text = text.replace(part, " ")
    text = re.sub(r"\(\s*\)|\[\s*\]|<\s*>", " ", text)
    text = re.sub(
        r"^(?:\s*+(?:and|url|online|available (?:at|from|online)|web ?page|website)\s*+:?)+\s*$",
        "",
        text,
        flags=re.IGNORECASE,
    )
    return " ".join(text.split()).strip(" ,;.:") if told else text


def _eprint(entry: _Entry) -> None:
    """Read `eprint` by its archive; without one, only what has arXiv's form is one."""
    eprint = verbatim(entry.fields.get("eprint", ""))
    whole = verbatim(entry.fields.get("arxivid", ""))  # Mendeley's exports leave the archive out of `eprint`
    eprint = whole if whole.endswith(f"/{eprint}") else eprint
    archive = decode(entry.fields.get("eprinttype", entry.fields.get("archiveprefix", ""))).lower()
    attribute = _EPRINTS.get(archive or "arxiv")
    if eprint and attribute:
        found = read_arxiv(eprint) if attribute == "arxiv" else None
        value = f"{found.value}{f'v{found.version}' if found.version else ''}" if found else eprint
        if (found or attribute != "arxiv" or archive) and attribute not in entry.values:
            entry.values[attribute] = value
            entry.sources[attribute] = "eprint"
            entry.used |= {"eprint", "eprinttype", "archiveprefix"}
    journal = str(entry.values.get("container_title") or "")
    found = read_arxiv(journal) if "arxiv" in journal.lower() and "arxiv" not in entry.values else None
    if found and found.valid:
        entry.values["arxiv"] = found.value
        entry.used |= {"eprinttype", "archiveprefix"}


def _language(entry: _Entry) -> None:
    for name in ("langid", "language", "hyphenation"):
        stated = entry.text(name)
        if stated and "language" not in entry.values:
            entry.values["language"] = code_of(stated)
            entry.sources["language"] = name
            entry.used.add(name)


def _own(entry: _Entry) -> None:
    """Read the fields that our writer adds: `x-` and the variable; they win over what the others seem to say."""
    for name, value in entry.fields.items():
        attribute = name.removeprefix(OWN_PREFIX).replace("-", "_")
        if not name.startswith(OWN_PREFIX) or attribute not in Item.__dataclass_fields__ or attribute == "extra":
            continue
        entry.used.add(name)
        if attribute in name_variables:
            entry.values[attribute] = read_names(value)[0]
        elif attribute in date_variables:
            entry.values[attribute] = read_date_field(value)
        else:
            entry.values[attribute] = verbatim(value) if attribute in VERBATIM else decode(value) or None


def _extra(name: str, value: str) -> str:
    return verbatim(value) if name in VERBATIM_EXTRA or "url" in name else decode(value)
