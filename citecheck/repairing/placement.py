"""Where an amendment is written: the pieces of a source that are to be replaced, or the reason why none can be."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from citecheck.expressions import expression
from citecheck.formats.prose.ipynb import cell_spans
from citecheck.model.finding import Amendment
from citecheck.model.reference import Reference
from citecheck.repairing.insertion import as_text, at_end, before_a_field, has_field
from citecheck.repairing.occurrences import Occurrence, occurrences
from citecheck.repairing.source_text import Replacement, SourceText
from citecheck.repairing.spellings import Spelling, spelling

_LABELS = {
    "bibtex": {"url": "url", "doi": "doi"},
    "biblatex": {"url": "url", "doi": "doi"},
    "csl-json": {"url": "URL", "doi": "DOI"},
    "csl-yaml": {"url": "URL", "doi": "DOI"},
    "ris": {"url": "UR", "doi": "DO"},
}
"""What the fields of records are called, for those that may stand in each other's place."""

_JSON = {"csl-json", "ipynb"}
_TEX = {"latex", "bibtex", "biblatex"}
_VERBATIM = expression(
    r"(?:\\(?:url|href|nolinkurl|path|burl|doi)\s{0,3}\{|\b(?:url|doi|eprint|file|pdf)\s{0,20}=\s{0,20}[{\"])\s{0,9}$",
    re.IGNORECASE,
)
_NOT_ASCII = expression(r"[^\x00-\x7f]")
_IN_ANOTHER_FORM = "the file writes it in another form"
_LOOK_BACK = 80  # characters before a value


class UnwritableError(Exception):
    """An amendment that cannot be written exactly; says why in a clause."""


@dataclass(frozen=True, slots=True)
class Page:
    """A source in its format, with the spans of all its references."""

    source: SourceText
    format_name: str
    spans: Sequence[tuple[int, int]]

    @property
    def spelling(self) -> Spelling:
        """How the format writes characters."""
        return spelling(self.format_name)


def replacements(page: Page, reference: Reference, amendment: Amendment, *, widely: bool = False) -> set[Replacement]:
    """Return what is to be replaced for an amendment; raises UnwritableError where that is not certain.

    `widely` looks at all lines of the reference: where mark-up was resolved, its end is not always known.
    """
    source = page.source
    if not amendment.stated:
        return set(_added(page, reference, amendment))
    found = _standing(page, reference, amendment, widely=widely)
    written = {_written(page, one, amendment.meant) for one in found}
    if not all(source.can_write(new) for *_, new in written):
        raise UnwritableError("the charset of the file has not every letter of it")
    if not amendment.becomes:
        return written
    if len(found) > 1:
        raise UnwritableError("it stands in more than one place of the entry")
    return {*written, _relabelled(page, found[0], amendment)}


def _standing(page: Page, reference: Reference, amendment: Amendment, *, widely: bool) -> tuple[Occurrence, ...]:
    """Find where the stated value stands: in its field, its reference, its lines, else once outside of them all."""
    text = page.source.text
    for region in _regions(page, reference, amendment, widely=widely):
        found = occurrences(text, amendment.stated, page.spelling, region)
        if found and (len(found) == 1 or amendment.attribute != "page"):
            return found
    if amendment.attribute != "url" or amendment.becomes or reference.location.part:
        raise UnwritableError(_IN_ANOTHER_FORM)
    every = occurrences(text, amendment.stated, page.spelling, (0, len(text)))
    alone = [one for one in every if not any(start <= one.start < end for start, end in page.spans)]
    if len(alone) != 1:
        raise UnwritableError("it stands in more than one place of the file" if alone else _IN_ANOTHER_FORM)
    if page.format_name in _TEX and any(sign in page.spelling.escapes for sign in amendment.meant):
        raise UnwritableError("how LaTeX is to write it there is not certain")
    return tuple(alone)


def _regions(page: Page, reference: Reference, amendment: Amendment, *, widely: bool) -> Iterator[tuple[int, int]]:
    source = page.source
    if reference.location.part:
        spans = cell_spans(source.text) if page.format_name == "ipynb" else {}
        yield spans.get(reference.location.part, (0, 0))
        return
    place = reference.fields.get(amendment.attribute or "")
    if place and (amendment.attribute != "url" or amendment.becomes):
        yield source.extent(place)
        if not reference.confidence:
            return
    within = source.extent(reference.location)
    if not widely:
        yield within
    yield source.lines(*within)


def _written(page: Page, found: Occurrence, meant: str) -> Replacement:
    """Write another value in place of one: what both have in common stays as it is written."""
    text = page.source.text
    head, tail = found.shared(meant)
    start, end = found.places[head], found.places[len(found.value) - tail]
    new = page.spelling.write(meant[head : len(meant) - tail], escaped=_is_escaped(page, found))
    if page.format_name in _JSON and text.isascii():
        new = _NOT_ASCII.sub(lambda character: json.dumps(character[0])[1:-1], new)
    return found.start, found.end, text[found.start : start] + new + text[end : found.end]


def _is_escaped(page: Page, found: Occurrence) -> bool:
    """Whether signs are written with escapes there: as those of the old value are, else as its place asks for."""
    text = page.source.text
    if found.escaped(text):
        return True
    if page.format_name not in _TEX or any(sign in page.spelling.escapes for sign in found.value):
        return False
    return not _VERBATIM.search(text[max(0, found.start - _LOOK_BACK) : found.start])


def _added(page: Page, reference: Reference, amendment: Amendment) -> Iterator[Replacement]:
    """Write what is missing: a field of a record or a template, a few words behind what is read by its words."""
    if is_in_words(page.format_name, reference):
        said = as_text(amendment)
        if said is None or page.format_name == "ipynb" or reference.location.part:
            raise UnwritableError("where to write it in running text is not certain")
        if said:
            yield at_end(page.source, reference, page.spelling.write(said, escaped=page.format_name in _TEX))
        return
    if not has_field(page.format_name, amendment):
        raise UnwritableError("the format has no field for it")
    spelt = replace(amendment, meant=page.spelling.write(amendment.meant, escaped=False))
    written = before_a_field(page.source, page.format_name, reference, spelt)
    if written is None:
        what = "address" if amendment.attribute == "accessed" else "title"
        raise UnwritableError(f"the {what} stands in no field of its own")
    yield written


def is_in_words(format_name: str, reference: Reference) -> bool:
    """Whether a reference is read by its words, rather than by the names of fields."""
    return bool(reference.confidence) and not (format_name == "wikitext" and reference.raw.lstrip().startswith("{{"))


def _relabelled(page: Page, found: Occurrence, amendment: Amendment) -> Replacement:
    """Give the field of a value the name of the field that it belongs to."""
    labels = _LABELS.get(page.format_name, {})
    old, new = labels.get(amendment.attribute or ""), labels.get(amendment.becomes or "")
    before = page.source.text[max(0, found.start - _LOOK_BACK) : found.start]
    pattern = rf"(?<![\w-])({old})(?=[\"']?\s*(?:=|:|-)\s*[{{\"']{{0,2}}$)"
    label = re.search(pattern, before, re.IGNORECASE) if old and new else None
    if label is None or new is None:
        raise UnwritableError("it belongs in another field")
    start = found.start - len(before) + label.start()
    return start, start + len(label[1]), new.upper() if label[1].isupper() else new
