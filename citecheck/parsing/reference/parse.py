"""One reference string, or a list of them, into items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.languages.language import language_of
from citecheck.expressions import expression
from citecheck.model.reference import how_far_understood
from citecheck.parsing.reference.assembly.item_from_spans import assemble
from citecheck.parsing.reference.assembly.item_type import infer_type
from citecheck.parsing.reference.assurance import is_assured, signs_of
from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.grammars.asides import Asides, set_aside
from citecheck.parsing.reference.grammars.back_reference import IDEM, read_backreference, recalls
from citecheck.parsing.reference.grammars.bare_note import read_note
from citecheck.parsing.reference.grammars.news_digest import read_digest
from citecheck.parsing.reference.grammars.read_sure import read_sure
from citecheck.parsing.reference.grammars.unlearnt_script import read_unlearnt
from citecheck.parsing.reference.grammars.work_number import WorkNumber, work_number
from citecheck.parsing.reference.known_lists import find_known, remember
from citecheck.parsing.reference.parsed import Parsed
from citecheck.parsing.reference.repairs.table import REPAIRS, Repair, mended
from citecheck.parsing.reference.sequence_model.crf import label
from citecheck.parsing.reference.sequence_model.features import featurise
from citecheck.parsing.reference.sequence_model.list_style import FEWEST, UNSURE, Style, certainty, decide, style_of
from citecheck.parsing.reference.tokens.anchors import find_anchors
from citecheck.parsing.reference.tokens.levelled import levelled, without_marks
from citecheck.parsing.reference.tokens.spans import Span, spans_of
from citecheck.parsing.reference.tokens.tokeniser import Token, tokenise

_LONGEST = 4000
_LONGEST_UNSURE = 150  # tokens
_TAIL = 8  # characters: more than the longest word that breaks a text off
_UNSURE_NOTE = 0.4
_IMPRINT = frozenset({"place", "publisher", "volume", "issue"})
_BROKEN_OFF = expression(r"(?:[,;–—(«“]|\b(?:and|of|the|in|и|в|за|und|von|et|de))\s*$", re.IGNORECASE)


_BLANKS = dict.fromkeys((0xA0, *range(0x2000, 0x200B), 0x202F, 0x205F), " ")
"""Blanks that do not break, or are of another width (Unicode's category Zs): a reference means one blank by each."""


def parse(text: str, repairs: Sequence[Repair] = REPAIRS) -> Parsed:
    """Read one reference string; any text is read without an error, what could not be read is left out."""
    shown = text[:_LONGEST].translate(_BLANKS)
    return _by_grammar(shown) or _assembled(_labelled(shown), repairs)


def parse_all(texts: Sequence[str]) -> list[Parsed]:
    """Read the entries of one list; where an entry is unsure, the style of the others decides."""
    shown = [text[:_LONGEST].translate(_BLANKS) for text in texts]
    known = find_known(shown)
    before = known.entries if known else {}
    read = [before.get(text) or _by_grammar(text) or _labelled(text) for text in shown]
    style = known.style if known else _style_of([entry for entry in read if isinstance(entry, _Labelled)])
    parsed = [_assembled(_in_style(entry, style)) if isinstance(entry, _Labelled) else entry for entry in read]
    if known is None:
        remember(shown, style, parsed)
    if sum(text.rstrip().endswith((",", ";")) for text in texts) < FEWEST:
        return parsed
    return [  # a list may part its entries by commas: they break off nothing
        replace(entry, truncated=False) if text.rstrip().endswith((",", ";")) else entry
        for entry, text in zip(parsed, texts, strict=True)
    ]


def _style_of(entries: Sequence[_Labelled]) -> Style | None:
    return style_of([(one.labels, one.marginals) for one in entries]) if len(entries) >= FEWEST else None


def _by_grammar(text: str) -> Parsed | None:
    """Read what a grammar alone can read: an *Ibid.*, the source line of a digest."""
    digest = read_digest(text)
    if digest:
        return _finished(digest, text)
    back = read_backreference(text)
    if back:
        return back
    sure = read_sure(text)
    return replace(_finished(sure, text), understood="full") if sure else None


@dataclass(frozen=True, slots=True)
class _Labelled:
    """The tokens of a reference with the labels that the model gives them.

    `written` is the reference, `seen` what is left of it when its number and asides are out, `text` that, levelled.
    """

    written: str
    seen: str
    text: str
    aside: Asides
    number: WorkNumber | None
    tokens: Sequence[Token]
    labels: Sequence[str]
    marginals: Sequence[float]
    style: Style | None = None


def _labelled(text: str) -> _Labelled:
    written = without_marks(text)
    return _read(written, set_aside(written), work_number(written))


def _read(written: str, aside: Asides, number: WorkNumber | None) -> _Labelled:
    seen = number.without(aside.text) if number else aside.text
    plain = levelled(seen)
    tokens = tokenise(plain, find_anchors(plain))
    return _Labelled(written, seen, plain, aside, number, tokens, *label(featurise(tokens)))


def _in_style(entry: _Labelled, style: Style | None) -> _Labelled:
    """Give a reference the style of its list; label it again in that style where it is unsure."""
    if style and entry.tokens and certainty(entry.marginals) < UNSURE and len(entry.tokens) < _LONGEST_UNSURE:
        return replace(entry, labels=decide(featurise(entry.tokens), style), style=style)
    return replace(entry, style=style)


def _assembled(entry: _Labelled, repairs: Sequence[Repair] = REPAIRS) -> Parsed:
    """Turn labels into an item."""
    draft = Draft(entry.text, entry.tokens, tuple(spans_of(entry.tokens, entry.labels, entry.marginals)))
    by_form = read_unlearnt(draft) or _as_note(draft, certainty(entry.marginals))
    spans = by_form or mended(draft, repairs).spans
    item, confidence, places = assemble(entry.text, entry.tokens, spans, written=entry.seen)
    if entry.aside.is_misread(item, entry.written):
        return _assembled(_read(entry.written, Asides(entry.written), entry.number), repairs)
    item = entry.aside.added_to(item)
    if not entry.number:
        parsed = _finished(Parsed(item, confidence, spans=places), entry.written)
        return parsed if by_form or _is_sure(entry, draft, spans, parsed) else replace(parsed, understood="partial")
    if not entry.number.suits(item):
        return _assembled(_read(entry.written, entry.aside, None), repairs)
    return _numbered(Parsed(item, confidence, spans=places), entry.number, entry.written)


def _is_sure(entry: _Labelled, draft: Draft, spans: Sequence[Span], parsed: Parsed) -> bool:
    """Tell whether what has all that a reference needs was also read surely, alone or by the style of its list."""
    if parsed.understood != "full":
        return True
    in_style = entry.style is not None and entry.style.is_kept_by([span.name for span in spans])
    return is_assured(signs_of(draft, entry.marginals, spans, parsed.item), in_style=in_style)


def _numbered(parsed: Parsed, number: WorkNumber, text: str) -> Parsed:
    """Give a patent, a standard or an RFC the number by which it is known."""
    read, opening = parsed.item, None if parsed.item.title else number.title_behind(text)
    if number.kind == "standard" and not read.title:  # the model took it for a journal, or for names
        mistaken = opening or str(read.author and read.author[0]) == read.container_title
        title = opening or read.container_title
        read = replace(read, title=title, container_title=None, author=None if mistaken else read.author)
    year = PartialDate(number.year) if number.year else None
    item = replace(
        read, type=number.kind, number=number.number, jurisdiction=number.country, issued=read.issued or year
    )
    places = {**parsed.spans, "number": (number.start, number.end)}
    numbered = replace(parsed, item=item, confidence={**parsed.confidence, "number": 0.95}, spans=places)
    return replace(_finished(numbered, text), understood="full")


def _as_note(draft: Draft, sure: float) -> list[Span] | None:
    """Read a bare note by its grammar where the model is unsure, hardly knows the script, or found no imprint."""
    latin = draft.text.isascii() or sum(map(str.isascii, draft.text)) > 0.7 * len(draft.text)
    if latin and sure >= _UNSURE_NOTE and draft.has(*_IMPRINT):
        return None
    spans = read_note(draft.text, draft.tokens)
    complete = spans and any(span.name == "editor" for span in spans)
    return spans if not latin or sure < _UNSURE_NOTE or complete else None


def _finished(parsed: Parsed, text: str) -> Parsed:
    item = parsed.item
    kind = item.type or infer_type(item, text)
    language = item.language or (language_of(item.title) if item.title else None)
    item = replace(item, type=kind, language=language)
    back = "op-cit" if recalls(text) and len(text) < 400 else None
    if item.author and str(item.author[0]).casefold().rstrip(".") in IDEM:
        item, back = replace(item, author=item.author[1:] or None), back or "idem"
    return replace(
        parsed, item=item, understood=how_far_understood(item), truncated=_is_truncated(item, text), backreference=back
    )


def _is_truncated(item: Item, text: str) -> bool:
    imprint = (
        item.issued,
        item.page,
        item.url,
        item.volume,
        item.publisher,
        item.publisher_place,
        item.container_title,
    )
    return bool(_BROKEN_OFF.search(text.rstrip()[-_TAIL:])) and all(value is None for value in imprint)
