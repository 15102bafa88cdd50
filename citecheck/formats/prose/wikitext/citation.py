"""One citation template as an Item, with the places of its values."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterator, Mapping

from mwparserfromhell import nodes
from mwparserfromhell.nodes import ExternalLink, Template
from mwparserfromhell.wikicode import Wikicode

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import read_date
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.biblio.names.name_list import parse_name, parse_names
from citecheck.biblio.names.one_name import inverted_name
from citecheck.expressions import expression
from citecheck.formats.prose.wikitext.parameters import OWN, PARAMETERS
from citecheck.formats.prose.wikitext.templates import (
    FAMILY_ENDS,
    FAMILY_STARTS,
    NAMESPACES,
    TRANSPARENT,
    TYPES,
)

_DATES = ("issued", "accessed", "archived")
_NUMBER = expression(r"^(.*?)\s?(\d{1,2})(?:\s(.*))?$")
_QUALIFIER = expression(r"[\s_-]+")
_QUOTES = expression(r"'{2,5}")
_AS_WRITTEN = expression(r"\(\((.{1,1000}?)\)\)")  # CS1: a value that is not to be taken apart
_VANCOUVER = expression(r"\s*((?:\(\(.*?\)\)|[^,])+)")
_INITIALS = expression(r"(.+)\s(\S{1,3}(?:\s(?:Jr|Sr|\d\w\w))?)")
_NUMBERED = {"legislation", "patent", "report", "standard"}  # types whose number is no issue
_HALVES = {"+family": "author", "+given": "author", "+editorfamily": "editor", "+editorgiven": "editor"}
_VANCOUVER_LISTS = {"+vancouver": "author", "+editorvancouver": "editor"}
_WHOLE = {"+name": "author", "+names": "author", "+editor": "editor", "+editors": "editor", "+translator": "translator",
          "+translators": "translator"}  # fmt: skip


def template_name(template: Template) -> str:
    """Return a template's name as the tables write it."""
    name = _QUALIFIER.sub(" ", str(template.name)).strip().lower()
    return next((name[len(space) :].strip() for space in NAMESPACES if name.startswith(space)), name)


def is_of_citations(name: str) -> bool:
    """Whether a template's name is built as those of citation templates are."""
    return name in TYPES or name.startswith(FAMILY_STARTS) or name.endswith(FAMILY_ENDS)


def read_template(template: Template) -> tuple[Item, dict[str, int]]:
    """Read a citation template: its Item, and the offset in the template at which each attribute's value stands."""
    values: dict[tuple[str, int], str] = {}
    offsets: dict[str, int] = {}
    linked: ExternalLink | None = None
    at = 2 + len(str(template.name))
    known = ChainMap(OWN.get(template_name(template), {}), PARAMETERS)
    for parameter in template.params:
        start = at + 1 + (len(str(parameter.name)) + 1 if parameter.showkey else 0)
        at += 1 + len(str(parameter))
        attribute, number = _meaning(str(parameter.name), known) if parameter.showkey else ("", 0)
        text = plain(parameter.value)
        if attribute and text:
            values.setdefault((attribute, number), text)
            value = str(parameter.value)
            offsets.setdefault(_place_of(attribute), start + len(value) - len(value.lstrip()))
            if attribute == "title":
                linked = next(iter(parameter.value.filter_external_links()), linked)
    if linked is not None and ("?", 1) not in values:  # that of a whole is not its part's
        values.setdefault(("url", 1), str(linked.url))
    kind = TYPES.get(template_name(template)) or None
    return _item(kind, values), offsets


def plain(code: Wikicode | str) -> str:
    """Return the text of a value: links by what they show, quotation marks and comments gone."""
    if isinstance(code, str):
        return " ".join(_QUOTES.sub("", code).split())
    parts = []
    for node in code.nodes:
        match node:
            case nodes.Text():
                parts.append(str(node))
            case nodes.Wikilink():
                parts.append(plain(node.text if node.text is not None else node.title))
            case nodes.ExternalLink():
                parts.append(plain(node.title) if node.title is not None and str(node.title).strip() else str(node.url))
            case nodes.HTMLEntity():
                parts.append(node.normalize())
            case nodes.Tag() if str(node.tag).lower() in {"br", "hr"}:
                parts.append(" ")
            case nodes.Tag() if str(node.tag).lower() not in {"ref", "math"} and node.contents is not None:
                parts.append(plain(node.contents))
            case nodes.Template():
                parts.append(_shown(node))
            case _:
                pass
    return " ".join(_QUOTES.sub("", "".join(parts)).split())


def anchor(item: Item) -> str | None:
    """Return what short citations call a work by: up to four family names and the year."""
    names = [name.family or name.literal or "" for name in (item.author or item.editor or ())[:4]]
    year = str(item.issued.year) if item.issued and item.issued.year else ""
    return "".join(names) + year if names and year else None


def _shown(template: Template) -> str:
    wanted = TRANSPARENT.get(template_name(template), 0)
    given = [parameter for parameter in template.params if not parameter.showkey]
    if not wanted or not given:
        return " " if template_name(template) in {"nbsp", "spaces", "break"} else ""
    return plain(given[wanted - 1 if wanted > 0 else -1].value) if wanted <= len(given) else ""


def _meaning(parameter: str, known: Mapping[str, str]) -> tuple[str, int]:
    """Return what a parameter means and the number it carries: `editor2-last` → (`+editorfamily`, 2)."""
    name = _QUALIFIER.sub(" ", parameter).strip().lower()
    if name in known:
        return known[name], 1
    numbered = _NUMBER.match(name)
    if not numbered:
        return "", 0
    bare = f"{numbered.group(1)} {numbered.group(3) or ''}".strip()
    return known.get(bare, ""), int(numbered.group(2))


def _place_of(attribute: str) -> str:
    fixed = {"?": "title", "script": "title", "year": "issued", "hrsg": "publisher", "agency": "publisher"}
    people = _HALVES.get(attribute) or _WHOLE.get(attribute) or _VANCOUVER_LISTS.get(attribute)
    return fixed.get(attribute) or people or attribute


def _item(kind: str | None, values: Mapping[tuple[str, int], str]) -> Item:
    first = {attribute: value for (attribute, number), value in reversed([*values.items()]) if number <= 1}
    said = {attribute: _AS_WRITTEN.sub(r"\1", value) for attribute, value in first.items()}
    known: dict[str, object] = {
        attribute: value for attribute, value in said.items() if attribute in Item.__slots__ and attribute not in _DATES
    }
    known |= _titles(said)
    for attribute in _DATES:
        known[attribute] = _date(said.get(attribute))
    known["issued"] = _issued(said)
    known |= {role: names for role in ("author", "editor", "translator") if (names := _names(role, values))}
    if said.get("hrsg"):
        known["publisher" if kind == "webpage" else "editor"] = (
            said["hrsg"] if kind == "webpage" else parse_names(said["hrsg"])
        )
    known.setdefault("publisher", said.get("agency"))
    known["type"] = _type(kind, known)
    if kind in _NUMBERED and "issue" in known:
        known["number"] = known.pop("issue")
    if known.get("pmcid") and str(known["pmcid"]).isdigit():
        known["pmcid"] = f"PMC{known['pmcid']}"
    return Item.of(known)


def _titles(said: Mapping[str, str]) -> dict[str, object]:
    part, whole = said.get("?"), said.get("title") or said.get("script")
    found: dict[str, object] = {"title": part or whole}
    if part and whole:
        found["container_title"] = whole
    if said.get("subtitle") and found["title"]:
        found["title"] = f"{found['title']}: {said['subtitle']}"
    return found


def _type(kind: str | None, known: Mapping[str, object]) -> str | None:
    if kind == "book" and known.get("container_title"):
        return "chapter"
    if kind is not None:
        return kind
    if known.get("container_title"):
        return "article-journal" if known.get("volume") or known.get("issue") or known.get("doi") else "article"
    if known.get("isbn") or known.get("publisher"):
        return "book"
    return "webpage" if known.get("url") else "document"


def _date(text: str | None) -> PartialDate | None:
    if not text:
        return None
    return PartialDate.from_iso(text) or read_date(text) or PartialDate(literal=text)


def _issued(said: Mapping[str, str]) -> PartialDate | None:
    year = said.get("year", "")
    if said.get("issued"):
        date = _date(said["issued"])
        if date and date.year is not None:
            return date
        joined = _date(f"{said['issued']} {year}") if year else None
        return joined if joined and joined.year is not None else date
    parts = " ".join(said[part] for part in ("day", "month", "year") if said.get(part))
    if said.get("month", "").isdecimal() and year.isdecimal():
        day = said.get("day", "")
        return PartialDate(int(year[:4]), int(said["month"][:2]), int(day[:2]) if day.isdecimal() else None)
    return _date(parts)


def _names(role: str, values: Mapping[tuple[str, int], str]) -> tuple[Name, ...] | None:
    found: dict[int, list[Name]] = {}
    prefix = "+" if role == "author" else f"+{role}"
    for (attribute, number), value in values.items():
        if _WHOLE.get(attribute) == role:
            found.setdefault(number, []).extend(_people(value))
        elif _VANCOUVER_LISTS.get(attribute) == role:
            found.setdefault(number, []).extend(_vancouver(value))
        elif attribute == f"{prefix}family":
            given = values.get((f"{prefix}given", number))
            name = Name(family=value, given=given) if given else parse_name(value)
            found.setdefault(number, []).append(name)
    return tuple(name for number in sorted(found) for name in found[number]) or None


def _people(value: str) -> tuple[Name, ...]:
    whole = _AS_WRITTEN.fullmatch(value)
    return (Name(literal=whole[1]),) if whole else parse_names(value)


def _vancouver(value: str) -> Iterator[Name]:
    """Read names as Vancouver style writes them: `Smith JA, ((Pond Study Group)), et al`."""
    for part in _VANCOUVER.findall(value):
        name = part.strip()
        whole, initials = _AS_WRITTEN.fullmatch(name), _INITIALS.fullmatch(name)
        if whole:
            yield Name(literal=whole[1])
        elif initials and initials[2][0].isupper():
            yield inverted_name(initials[1], initials[2], None)
        elif name:
            yield from parse_names(name)
