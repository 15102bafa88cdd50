r"""The `.bbl` that biber writes for biblatex: `\entry{key}{article}{}` … `\endentry` as references.

Its commands are internal to biblatex (`biblatex.sty`, section "bbl interface"); before version 3.3 of it the parts of a
name had places, not keys: family, given, prefix, suffix, each with its initials.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.expressions import expression
from citecheck.formats.files.places import Source
from citecheck.formats.prose.latex.scanner import Scanner, blank_comments
from citecheck.formats.prose.shared.structured import stated_reference
from citecheck.formats.records.bibtex.latex import decode
from citecheck.model.reference import Kind, Reference

_ENTRY = expression(r"\\entry\{([^{}]{1,500})\}\{(\w{1,40})\}")
_COMMAND = expression(r"\\(name|field|list|strng|verb)\b")
_VERBATIM = expression(r"\{(\w{1,40})\}\s{0,20}\\verb ([^\n]{0,5000})")

# biblatex entry type → CSL type (biblatex manual §2.1).
_TYPES = {
    "article": "article-journal", "book": "book", "mvbook": "book", "inbook": "chapter", "incollection": "chapter",
    "inproceedings": "paper-conference", "proceedings": "book", "online": "webpage", "report": "report",
    "thesis": "thesis", "manual": "book", "misc": "document", "dataset": "dataset", "software": "software",
    "patent": "patent", "collection": "book", "unpublished": "manuscript", "booklet": "pamphlet",
    "inreference": "entry-encyclopedia", "legislation": "legislation", "periodical": "periodical",
}  # fmt: skip
_VALUES = {
    "title": "title", "journaltitle": "container_title", "booktitle": "container_title", "volume": "volume",
    "number": "issue", "pages": "page", "edition": "edition", "series": "collection_title", "note": "note",
    "publisher": "publisher", "institution": "publisher", "organization": "publisher", "location": "publisher_place",
    "isbn": "isbn", "issn": "issn", "doi": "doi", "url": "url", "version": "version", "type": "genre",
    "eventtitle": "event_title", "langid": "language", "eid": "page", "maintitle": "volume_title",
}  # fmt: skip
_ROLES = {"author": "author", "editor": "editor", "translator": "translator"}


def bbl_references(source: Source) -> Iterator[Reference]:
    """Yield the entries of a biblatex `.bbl`, each once though several lists repeat it."""
    seen: set[str] = set()
    starts = list(_ENTRY.finditer(source.text))
    for count, match in enumerate(starts):
        key, kind = match.groups()
        if key in seen:
            continue
        seen.add(key)
        limit = starts[count + 1].start() if count + 1 < len(starts) else len(source.text)
        end = source.text.find("\\endentry", match.end(), limit)
        body = source.text[match.end() : end if end >= 0 else limit]
        item = _item(kind, *_said(body))
        yield stated_reference(item, _shown(item), source.place(match.start()), kind=Kind.ENTRY, label=key)


def _said(body: str) -> tuple[dict[str, str], dict[str, tuple[Name, ...]]]:
    said: dict[str, str] = {}
    names: dict[str, tuple[Name, ...]] = {}
    scanner = Scanner(body)
    for match in _COMMAND.finditer(body):
        scanner.at = match.end()
        if match.group(1) == "verb":
            verbatim = _VERBATIM.match(body, match.end())
            if verbatim:
                said[verbatim.group(1)] = verbatim.group(2).strip()
            continue
        arguments = [argument[0] for argument in iter(scanner.argument, None)][:4] if match.group(1) else []
        if len(arguments) < 2:
            continue
        if match.group(1) == "name":
            names[arguments[0]] = tuple(_people(arguments[-1]))
        elif match.group(1) == "list":
            said.setdefault(arguments[0], " and ".join(_members(arguments[-1])))
        else:
            said.setdefault(arguments[0], decode(arguments[-1]))
    return said, names


def _members(text: str) -> Iterator[str]:
    """Read what a list holds: `{{Kortop}{Seuil}}`, one group each."""
    scanner = Scanner(text)
    while (member := scanner.argument()) is not None:
        yield decode(blank_comments(member[0])).strip()


def _item(kind: str, said: dict[str, str], names: dict[str, tuple[Name, ...]]) -> Item:
    known = {attribute: said[key] for key, attribute in reversed(_VALUES.items()) if said.get(key)}
    if said.get("subtitle") and said.get("title"):
        known["title"] = f"{said['title']}: {said['subtitle']}"
    if said.get("eprinttype", "").lower() == "arxiv" and said.get("eprint"):
        known["arxiv"] = said["eprint"]
    people = {role: names[key] for key, role in _ROLES.items() if names.get(key)}
    return Item.of(
        {
            "type": _TYPES.get(kind),
            "issued": _date(said, ""),
            "accessed": _date(said, "url"),
            **known,
            **people,
        }
    )


def _date(said: dict[str, str], prefix: str) -> PartialDate | None:
    year, month, day = (said.get(f"{prefix}{part}", "") for part in ("year", "month", "day"))
    if not (year.isdecimal() and len(year) < 5):
        return PartialDate(literal=year) if year else None
    parts = [int(part) if part.isdecimal() and len(part) < 3 else None for part in (month, day)]
    return PartialDate(int(year), parts[0], parts[1] if parts[0] else None)


def _people(text: str) -> Iterator[Name]:
    """Read `{{hash=…}{family={Smith}, given={John}, …}}`, one group a person."""
    scanner = Scanner(text)
    while (person := scanner.argument()) is not None:
        parts = dict(_parts(person[0])) or dict(_places(person[0]))
        family, given = decode(parts.get("family", "")), decode(parts.get("given", ""))
        particle, suffix = decode(parts.get("prefix", "")), decode(parts.get("suffix", ""))
        if family and given:
            yield Name(family=family, given=given, non_dropping_particle=particle or None, suffix=suffix or None)
        elif family:
            yield Name(literal=family)


def _places(person: str) -> Iterator[tuple[str, str]]:
    """Read the parts of a name by their places: a hash, then each part and its initials."""
    scanner = Scanner(person)
    values = [value[0] for value in iter(scanner.argument, None)]
    yield from zip(("family", "given", "prefix", "suffix"), values[1::2], strict=False)


def _parts(person: str) -> Iterator[tuple[str, str]]:
    for match in re.finditer(r"(?<![a-z])(family|given|prefix|suffix)=(?=\{)", person):
        scanner = Scanner(person)
        scanner.at = match.end()
        value = scanner.argument()
        if value is not None:
            yield match.group(1), value[0]


def _shown(item: Item) -> str:
    names = ", ".join(str(name) for name in item.author or item.editor or ())
    said = (names, str(item.issued or ""), item.title, item.container_title, item.publisher, item.doi, item.url)
    return ". ".join(part for part in said if part)
