"""Read what can be read of entries that are not BibTeX: commas, braces, quotes or keys missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.formats.records.bibtex.scanned import RawEntry, RawField
from citecheck.formats.records.bibtex.types import ENTRY_TYPES

KNOWN_FIELDS = (
    "abstract|address|annote|archiveprefix|author|booktitle|chapter|crossref|date|day|doi|edition|editor|eid|eprint|"
    "howpublished|institution|isbn|issn|issue|journal|journaltitle|keywords|langid|language|location|month|note|number|"
    "organization|pages|publisher|school|series|subtitle|title|translator|type|url|urldate|volume|year"
)
# `@article roe, author =`
UNOPENED = r"@[ \t]*+\w{3,30}[ \t]*+(?:(?<=[ \t])|[\[<])(?=[^\s,={}]{1,80},\s{0,40}\w{2,30}[ \t]*=)"
_ENTRY = expression(
    rf"(?:(?<=\n)|(?<=\}})|^)[ \t]*+(?:@?[ \t]*+(?P<type>[A-Za-z]{{3,30}})[ \t]*[{{(]|(?P<unopened>{UNOPENED}))"
)
_KEY = expression(r"\s*([^\s,={}\"]{0,300})\s*(,|\n|$|(?==)|(?=\})|(?<=\S)[ \t](?=\w+[ \t]*=))")
_UNSIGNED = rf"(?:{KNOWN_FIELDS})[ \t]{{0,9}}:?[ \t]{{0,9}}(?=[{{\"])"  # `title {Ice}`, `title: {Ice}`
_FIELD = expression(
    rf"(?:(?<=[\s,{{}}\"])|^)(?:(?P<name>[A-Za-z][\w:+.\-]{{0,60}})\s{{0,40}}=[=\s]{{0,40}}|(?P<unsigned>{_UNSIGNED}))",
    re.IGNORECASE,
)
_NEXT_FIELD = expression(
    rf"(?:[,;\n]|(?<=[}}\"]))\s{{0,40}}(?:(?:{KNOWN_FIELDS})[ \t]{{0,40}}=|{_UNSIGNED})", re.IGNORECASE
)
_QUOTE = expression(r"(?<!\\)\"(?=\s{0,80}(?:[,}#]|\n|$))")
_BARE = expression(r"[^,\n}]*")
_GOES_ON = expression(r"[^\S\n]{0,40}[^\W\d_][^={}]{0,300}\}[^={}]{0,300}")  # `{The Great} Book}`
_BRACE = expression(r"\\[{}]|[{}]")
_NOT_ENTRIES = {"comment", "preamble", "string"}


def recover(text: str, start: int, stop: int) -> Iterator[tuple[RawEntry, str]]:
    """Yield the entries that a broken stretch of a file holds, each with what is wrong with it."""
    start -= len(text[:start]) - len(text[:start].rstrip(" \t"))  # an entry may be indented
    every = _ENTRY.finditer(text, start, stop)
    heads = [head for head in every if head.start() == start or "@" in head[0] or _type(head) in ENTRY_TYPES]
    for place, head in enumerate(heads):
        if _type(head) in _NOT_ENTRIES:
            continue
        following = heads[place + 1].start() if place + 1 < len(heads) else stop
        end = head.start() + len(text[head.start() : following].rstrip())
        yield _entry(text, head, end)


def _type(head: re.Match[str]) -> str:
    return (head["type"] or head["unopened"].strip("@ \t[<")).lower()


def _entry(text: str, head: re.Match[str], end: int) -> tuple[RawEntry, str]:
    key = _KEY.match(text, head.end(), end)
    stated = key is not None and not text.startswith("=", key.end(2)) and key[2] != ""
    start = head.start() + len(head[0]) - len(head[0].lstrip())
    fields = tuple(_fields(text, key.end() if key and stated else head.end(), end))
    name = key[1] if key and stated else ""
    raw = RawEntry(_type(head), name, fields, start, end, whole=False)
    return raw, _fault(text[start:end], raw, key[2] if key else "")


def _fault(raw: str, entry: RawEntry, after_key: str) -> str:
    if not raw.startswith("@"):
        return "the @ before its type is missing"
    if not entry.key:
        return "its key is missing"
    if after_key != ",":
        return "the comma after its key is missing"
    opened, closed = (len(re.findall(rf"(?<!\\)[{char}]", raw)) for char in "{}")
    if opened != closed:
        return f"{'a closing' if opened > closed else 'an opening'} brace is missing"
    return "a comma, quote or equals sign between its fields is missing"


def _fields(text: str, cursor: int, end: int) -> Iterator[RawField]:
    while match := _FIELD.search(text, cursor, end):
        stop = _value_end(text, match.end(), end)
        name = match["name"] or match["unsigned"].rstrip(": \t")
        yield RawField(name.lower(), text[match.end() : stop].rstrip(" \t\n,;"), match.end())
        cursor = max(stop, match.end())


def _value_end(text: str, start: int, end: int) -> int:
    """Return where a value ends: its own closing sign, or the next field where that comes first."""
    limit = _NEXT_FIELD.search(text, start, end)
    border = limit.start() if limit else end
    opening = text[start : start + 1]
    if opening == "{":
        closing = _closing_brace(text, start, border) or border
        return border if limit and _GOES_ON.fullmatch(text, closing, border) else closing
    if opening == '"':
        quote = _QUOTE.search(text, start + 1, border)
        return quote.end() if quote else border
    if limit and "=" not in text[start:border]:
        return border
    bare = _BARE.match(text, start, border)
    return bare.end() if bare else start


def _closing_brace(text: str, start: int, end: int) -> int | None:
    depth = 0
    for match in _BRACE.finditer(text, start, end):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return match.end()
    return None
