"""Notes that repeat the one before them (*Ibid.*) or an earlier work (*op. cit.*), and dashes that mean an author."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.model.reference import Kind, Reference
from citecheck.parsing.reference.grammars.back_reference import SAME, opening_phrase, recalls
from citecheck.vocabulary.back_references import SEE
from citecheck.vocabulary.rows import either, spellings

_LEAD = rf"^\W{{0,3}}(?:(?:{either(word.rstrip('.') for word in spellings(SEE))})\.?(?![^\W\d_]))?\s?"
_REPEATS = re.compile(_LEAD + SAME, re.IGNORECASE)
_DASHES = re.compile(r"^\s*(?:[—–―_-]{2,8}|—)[\s.,:]")
_OWN = ("page", "locator", "note", "accessed")
_NOTES = (Kind.FOOTNOTE, Kind.ENDNOTE, Kind.ENTRY)


def filled(references: Sequence[Reference]) -> list[Reference]:
    """Let references in document order take over what they repeat; `antecedent` names the note it came from."""
    found: list[Reference] = []
    before: dict[Kind, Reference] = {}
    for reference in references:
        antecedent = _antecedent(reference, before.get(reference.kind), found)
        own = _taken_over(reference, antecedent) if antecedent else _with_author(reference, before.get(reference.kind))
        found.append(own)
        if own.kind in _NOTES:
            before[own.kind] = own
    return found


def _antecedent(reference: Reference, before: Reference | None, known: Sequence[Reference]) -> Reference | None:
    if reference.kind not in _NOTES:
        return None
    text = _unnumbered(reference)
    if _REPEATS.match(text):
        return before
    recalled = recalls(text[:200])
    if not recalled:
        return before if _is_bare(reference) and opening_phrase(text) else None
    name = re.findall(r"[^\W\d_]{3,}", text[: recalled.start()])
    if not name:
        return before
    return next((one for one in reversed(known) if _names(one, name)), None)


def _is_bare(reference: Reference) -> bool:
    """Tell whether a note names no work of its own: *Idem, p. 5* means the note before, *Idem, Title* does not."""
    return not (reference.item.title or reference.item.url)


def _unnumbered(reference: Reference) -> str:
    """Return the text of a reference without the bare number that a list may leave before it."""
    head, _, rest = reference.raw.partition(" ")
    return rest if head == reference.label and head.isdecimal() else reference.raw


def _names(reference: Reference, words: Sequence[str]) -> bool:
    """Tell whether the author of a reference bears one of the names before *op. cit.* in a note."""
    sought = {word.casefold() for word in words}
    return any(
        word.casefold() in sought
        for name in reference.item.author or ()
        for word in re.findall(r"[^\W\d_]{3,}", name.family or name.literal or "")
    )


def _taken_over(reference: Reference, antecedent: Reference) -> Reference:
    own = {name: value for name in _OWN if (value := getattr(reference.item, name)) is not None}
    return replace(
        reference,
        item=replace(antecedent.item, **own),
        same_as=antecedent.same_as or antecedent.id,
        antecedent=antecedent.id,
        understood=antecedent.understood,
        confidence=dict(antecedent.confidence) | dict(reference.confidence),
    )


def _with_author(reference: Reference, before: Reference | None) -> Reference:
    """Let a dash in the place of the author stand for the author of the entry before."""
    if before and before.item.author and _DASHES.match(_unnumbered(reference)):
        names = reference.item.author
        if not names or not any(letter.isalpha() for letter in str(names[0])):
            return replace(reference, item=replace(reference.item, author=before.item.author))
    return reference
