"""References into RIS: each item into the tags of a record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields as attributes_of

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item, csl_variable
from citecheck.biblio.names.name import Name
from citecheck.formats.records.ris.item import item_of
from citecheck.formats.records.ris.variables import DATES, NAMES, ORDER, SERIES_IN_T2, TEXTS, TYPES, WRITTEN
from citecheck.formats.records.shared.edtf import write_edtf
from citecheck.formats.records.shared.markup import plain
from citecheck.formats.records.shared.record import one_line
from citecheck.formats.records.shared.tagged import Tag, TaggedRecord
from citecheck.model.reference import Reference

_SEASONS = {1: "Spring", 2: "Summer", 3: "Autumn", 4: "Winter"}


def write(references: Sequence[Reference], keys: Sequence[str]) -> str:
    """Write references as RIS; a variable that has no tag stands in `U1` with its name."""
    records = (lines_of(key, one.item) for key, one in zip(keys, references, strict=True))
    return "\n".join("".join(f"{tag}  - {value}\n" for tag, value in lines) for lines in records)


def lines_of(key: str, item: Item) -> Iterator[tuple[str, str]]:
    """Yield the tags of a record with their values; what would be read back otherwise is stated in `U1` as well."""
    kind = WRITTEN.get(item.type or "document") or next((ris for ris, csl in TYPES.items() if csl == item.type), "GEN")
    lines = [("TY", kind), ("ID", key), *(line for attribute in ORDER for line in _tagged(item, attribute))]
    back, _ = item_of(TaggedRecord([Tag(tag, [value], 0, 0) for tag, value in lines], closed=True))
    yield from lines
    for attribute in (one.name for one in attributes_of(Item) if one.name != "extra"):
        value = getattr(item, attribute)
        if value is not None and value != () and not _same(attribute, value, getattr(back, attribute)):
            texts = [write_edtf(value)] if isinstance(value, PartialDate) else _texts(value)
            yield from (("U1", f"csl {csl_variable(attribute)} {text}") for text in texts)
    for name, extra in item.extra:
        if isinstance(extra, str) and re.fullmatch(r"[A-Za-z][A-Za-z_\-]{1,39}", name):
            yield "U1", f"csl {name} {one_line(extra)}"
    yield "ER", ""


def _same(attribute: str, ours: object, back: object) -> bool:
    if isinstance(ours, str) and isinstance(back, str):
        return _pages(ours) == back.partition("-")[::2] if attribute == "page" else _said(ours) == back
    if isinstance(ours, tuple) and isinstance(back, tuple):
        return [str(name) for name in ours] == [str(name) for name in back]
    return ours == back


def _tagged(item: Item, attribute: str) -> Iterator[tuple[str, str]]:
    value = getattr(item, attribute)
    issue_is_meant = attribute == "number" and (item.type or "").startswith("article-")  # M1 of an article
    series_is_meant = attribute == "container_title" and item.type in SERIES_IN_T2  # T2 of a whole work
    if value is None or value in ("", ()) or issue_is_meant or series_is_meant:
        return
    if attribute == "page":
        first, last = _pages(value)
        yield "SP", first
        yield from [("EP", last)] if last else []
    elif attribute in ("isbn", "issn"):
        yield "SN", one_line(value)
    elif attribute == "keyword":
        yield from (("KW", keyword) for part in re.split(r"[,;]", value) if (keyword := one_line(part)))
    elif attribute == "issued" and isinstance(value, PartialDate):
        yield "PY", str(value.year) if value.year is not None else one_line(value.literal or "")
        yield from [("DA", _texts(value)[0])] if value.month or value.season or value.end else []
    else:
        tag = (TEXTS.get(attribute) or NAMES.get(attribute) or DATES[attribute])[0]
        yield from ((tag, text) for text in _texts(value))


def _pages(text: str) -> tuple[str, str]:
    """Return the first and the last page; a last page that is shortened (`1834-44`) in full."""
    first, _, last = re.sub(r"\s*(?:-{1,3}|[–—‐‑])\s*", "-", one_line(text)).partition("-")
    shortened = first.isdecimal() and last.isdecimal() and len(last) < len(first)
    return first, first[: len(first) - len(last)] + last if shortened else last


def _said(text: str) -> str:
    return one_line(plain(text))


def _texts(value: object) -> list[str]:
    if isinstance(value, tuple):
        return [one_line(_named(name)) for name in value]
    if isinstance(value, PartialDate):
        return [_dated(value)]
    return [_said(str(value))]


def _dated(date: PartialDate) -> str:
    """Write `2020/05/06/`, a season in the place for a remark, and what RIS cannot say in EDTF."""
    if date.year is None or date.year < 0 or date.end or date.circa:
        return write_edtf(date)
    month, day = (f"{part:02d}" if part else "" for part in (date.month, date.day))
    season = _SEASONS[date.season] if date.season in _SEASONS and not date.month else ""
    return f"{date.year:04d}/{month}/{day}/{season}"


def _named(name: Name) -> str:
    particles = " ".join(part for part in (name.dropping_particle, name.non_dropping_particle) if part)
    family = f"{particles} {name.family}" if particles and name.family else name.family
    if not family:
        return one_line(name.literal or name.given or "").replace(",", ",,", 1)
    return ", ".join(part for part in (family, name.given or "", name.suffix or "") if part)
