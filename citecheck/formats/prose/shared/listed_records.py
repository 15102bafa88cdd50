"""References that a document states as records within its text: BibTeX in its listings, CSL in its metadata.

Everything around the records is blanked out and the rest read by the reader of records, so that each place is the
document's own.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from citecheck.errors import InputError
from citecheck.expressions import expression
from citecheck.formats.prose.shared.structured import read_beside
from citecheck.model.document import Document, Reading, Remark
from citecheck.model.location import Location
from citecheck.model.prose import Prose
from citecheck.model.reference import Reference
from citecheck.parsing.document.read_document import read_prose

# How light mark-up sets a listing: its language (`info`) and what it holds (`body`).
MARKDOWN_FENCE = expression(
    r"^[ \t>]{0,12}(?P<ticks>`{3,}+|~{3,}+)[ \t]*(?P<info>[^`\n]*)\n(?P<body>.*?)(?:^[ \t>]{0,12}(?P=ticks)|\Z)",
    re.MULTILINE | re.DOTALL,
)
INDENTED = expression(r"(?:\A|\n[ \t]*\n)(?P<info>)(?P<body>(?:(?: {4}|\t)[^\n]*\n?|[ \t]*\n)++)")
RST_BLOCK = expression(
    r"^(?P<indent>[ \t]*)(?:\.\.[ ]{1,3}(?:code-block|code|sourcecode)::[ \t]*(?P<info>[^\n]*)|[^\n]{0,500}::[ \t]*)\n"
    r"(?P<body>(?:(?P=indent)[ \t]+[^\n]*\n?|[ \t]*\n)+)",
    re.MULTILINE,
)
ORG_BLOCK = expression(
    r"^[ \t]*#\+begin_(?:src|example)[ \t]*(?P<info>[^\n]*)\n(?P<body>.*?)(?:^[ \t]*#\+end_|(?P<unended>\Z))",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
ASCIIDOC_BLOCK = expression(
    r"^(?:\[(?P<info>[^\]\n]*)\][ \t]*\n)?(?P<ticks>-{4,40}+|\.{4,40}+)[ \t]*\n(?P<body>.*?)^(?P=ticks)",
    re.MULTILINE | re.DOTALL,
)

_BIBTEX = expression(r"(?:^|[\s,.{:=])bib(?:la)?(?:tex)?\b", re.IGNORECASE)
_PLAIN = expression(r"|text|txt|plain|none|latex|tex|source|listing|console", re.IGNORECASE)
_ENTRY = expression(
    r"(?:[ \t]*(?:%[^\n]*|:[\w-]+:[^\n]*)?\n)*[ \t]*@(?:article|book|booklet|collection|conference|dataset|electronic|"
    r"inbook|incollection|inproceedings|manual|(?:masters|phd)?thesis|misc|online|patent|periodical|proceedings|"
    r"(?:tech)?report|software|unpublished)\s*\{\s*[^\s{},=]{1,200}\s*,",
    re.IGNORECASE,
)
_STATED = expression(r"^references:[ \t]*(?:\n(?:[ \t]*\n)*[ \t]*- |\[)", re.MULTILINE)
_FENCE = expression(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_LISTING = expression(r"^[ \t]*(?:```|~~~)", re.MULTILINE)
_NEXT_KEY = expression(r"^[^\s#-]", re.MULTILINE)

_SEVERAL = 2

Spans = list[tuple[int, int]]


def bibtex_within(path: str, text: str, *listings: re.Pattern[str]) -> Reading | None:
    """Read the BibTeX of a document's listings; `None` where none holds any.

    Listings show one entry twice, before and after a change: their keys are no doubles.
    """
    if "@" not in text:
        return None
    spans = list(_listed(text, listings))
    reading = _read(path, text, spans, "bibtex.read")
    if reading is None or len(spans) < _SEVERAL:
        return reading
    return replace(reading, remarks=tuple(one for one in reading.remarks if one.rule != "duplicate-key"))


def metadata_within(path: str, text: str) -> Reading | None:
    """Read the references in the metadata of a Markdown document (pandoc's manual, "Specifying bibliographic data")."""
    return _read(path, text, metadata_spans(text), "csl.yaml")


def metadata_spans(text: str) -> Spans:
    """Find the lists of references in a document's blocks of metadata."""
    found = []
    fences, listings, keys = ([one.start() for one in sign.finditer(text)] for sign in (_FENCE, _LISTING, _NEXT_KEY))
    for stated in _STATED.finditer(text):
        before, behind = bisect_left(fences, stated.start()), bisect_left(fences, stated.end())
        if before == 0 or behind == len(fences) or bisect_left(listings, fences[before - 1]) % 2:
            continue
        following = bisect_left(keys, stated.end())
        found.append((stated.start(), min([fences[behind], *keys[following : following + 1]])))
    return found


def read_with(prose: Prose, *stated: Reading | None) -> Reading:
    """Read prose beside what its records state."""
    records = [one for one in stated if one is not None]
    if not records:
        return read_prose(prose)
    reading = read_beside(prose, references_of(records))
    return replace(reading, remarks=(*reading.remarks, *(remark for one in records for remark in one.remarks)))


def references_of(stated: Iterable[Reading | None]) -> tuple[Reference, ...]:
    """Return the references of all records."""
    return tuple(reference for one in stated if one is not None for reference in one.references)


def _listed(text: str, listings: Iterable[re.Pattern[str]]) -> Iterator[tuple[int, int]]:
    for pattern in listings:
        for listing in pattern.finditer(text):
            if listing.groupdict().get("unended") is not None:
                continue
            info = (listing["info"] or "").strip()
            named = _BIBTEX.search(info) is not None
            whole = {"@", "="} <= set(listing["body"])  # `@misc{key,` alone shows how an entry begins
            if whole and (named or (_PLAIN.fullmatch(info) and _ENTRY.match(listing["body"]))):
                yield listing.span("body")


def _read(path: str, text: str, spans: Spans, reader: str) -> Reading | None:
    from importlib import import_module

    if not spans:
        return None
    try:
        reading: Reading = import_module(f"citecheck.formats.records.{reader}").read(
            Document(path, _only(text, spans).encode())
        )
    except InputError as fault:
        return Reading(path, "", remarks=(Remark("broken-entry", str(fault), Location(path)),))
    return reading


def _only(text: str, spans: Spans) -> str:
    """Blank out everything but these spans; lines and columns stay what they are."""
    ordered = sorted(spans)
    between = [*zip([0, *(end for _, end in ordered)], [*(start for start, _ in ordered), len(text)], strict=True)]
    return without(text, between)


def without(text: str, spans: Spans) -> str:
    """Blank out these spans; they lie in order, and apart."""
    parts, at = [], 0
    for start, end in spans:
        parts += [text[at:start], _blank(text[start:end])]
        at = end
    return "".join([*parts, text[at:]])


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
