"""Read what registries write: JSON and XML in the form expected, text without mark-up, names, dates, page ranges."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.names.name import Name
from citecheck.biblio.titles.folding import undress
from citecheck.expressions import expression

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_TAG = expression(r"</?[a-zA-Z][\w:.-]{0,40}(?:\s[^<>]{0,300})?/?>")
_BLANKS = expression(r"\s+")
_SIGNS = expression(r"[^\w\s]|_")
_YEAR = expression(r"\b(1[5-9]\d\d|20\d\d)\b")
_MOST_ENTITIES = 20_000  # bytes: what declares entities of its own is not read
_SHORT_RANGE = expression(r"(\d+)-(\d+)")


def address(base: str, parameters: Mapping[str, str]) -> str:
    """Write an address with its parameters."""
    return f"{base}?{urlencode(parameters, safe=':,|/')}" if parameters else base


def bare_words(title: str) -> str:
    """Return the words of a title without the signs that a query language would read."""
    return " ".join(_SIGNS.sub(" ", title).split())


def json_of(body: bytes) -> Any:
    """Read JSON; raise ValueError where it is none."""
    try:
        return json.loads(body)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def xml_of(body: bytes) -> Element:
    """Read XML without entities of its own; raise ValueError where it is none."""
    from xml.etree import ElementTree

    if b"<!ENTITY" in body[:_MOST_ENTITIES]:
        raise ValueError("entities of its own")
    try:
        return ElementTree.fromstring(body)  # noqa: S314 (no entities are left, and expat loads nothing from outside)
    except ElementTree.ParseError as error:
        raise ValueError("no XML") from error


def mapping(value: object) -> Mapping[str, Any]:
    """Return a JSON object; raise ValueError where it is none."""
    if not isinstance(value, Mapping):
        raise ValueError("no object where one was expected")  # noqa: TRY004 (of a form that is not the registry's)
    return value


def inner(value: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Return the object within another under a key; an empty one where there is none."""
    found = value.get(key)
    return found if isinstance(found, Mapping) else {}


def listed(value: object) -> Sequence[Any]:
    """Return a JSON array, or what stands alone in place of one; `()` where there is nothing."""
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)


def objects(value: object) -> Sequence[Mapping[str, Any]]:
    """Return the objects of a JSON array."""
    return [one for one in listed(value) if isinstance(one, Mapping)]


def plain(value: object) -> str:
    """Return text without mark-up, entities (written twice, too) and runs of blanks; empty where it is no text."""
    if not isinstance(value, str):
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""
    text = html.unescape(html.unescape(value))
    text = _TAG.sub("", text)
    return _BLANKS.sub(" ", undress(unmangled(text))).strip()


def unmangled(text: str) -> str:
    """Undo UTF-8 that was read as Latin-1 or Windows-1252 (`CastaÃ±o`)."""
    if text.isascii():
        return text
    for charset in ("latin-1", "cp1252"):
        try:
            return text.encode(charset).decode("utf-8")
        except UnicodeError:
            continue
    return text


def texts(value: object) -> tuple[str, ...]:
    """Return the texts of a JSON array, without those that say nothing."""
    return tuple(text for one in listed(value) if (text := plain(one)))


def person(family: object, given: object = "", literal: object = "", suffix: object = "") -> Name | None:
    """Return a name by its parts; `None` where none is stated."""
    named, whole = plain(family), plain(literal)
    if named:
        return Name(family=named, given=plain(given) or None, suffix=plain(suffix) or None)
    return Name(literal=whole or plain(given)) if whole or plain(given) else None


def natural(value: object) -> Name | None:
    """Return a name written in natural order, its last word taken for the family name."""
    whole = plain(value)
    given, _, family = whole.rpartition(" ")
    return Name(family=family, given=given) if given else Name(literal=whole) if whole else None


def people(names: Iterable[Name | None]) -> tuple[Name, ...]:
    """Return the names that are stated."""
    return tuple(name for name in names if name is not None)


def day(parts: object) -> PartialDate | None:
    """Read `[[2024, 6, 25]]` and `[2024, 6]`; `None` where no year is stated."""
    inner = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else parts
    numbers = [part for part in listed(inner) if isinstance(part, int) and not isinstance(part, bool)]
    if not numbers or len(numbers) < len(listed(inner)):
        return None
    year, month, of_month = (*numbers[:3], None, None)[:3]
    return PartialDate(year, month, of_month)


def year_in(text: object) -> PartialDate | None:
    """Return the year that a free text states."""
    found = _YEAR.search(plain(text))
    return PartialDate(int(found[1])) if found else None


def dates(*found: PartialDate | None) -> tuple[PartialDate, ...]:
    """Return the dates that are stated, each once."""
    return tuple(dict.fromkeys(date for date in found if date is not None))


def pages(text: object) -> str | None:
    """Return a range of pages with its end in full: `345-9` is 345 to 349."""
    written = plain(text)
    short = _SHORT_RANGE.fullmatch(written)
    if short and len(short[2]) < len(short[1]):
        return f"{short[1]}-{short[1][: len(short[1]) - len(short[2])]}{short[2]}"
    return written or None
