"""Notes that repeat the one before them (*Ibid.*) or an earlier work (*op. cit.*), and dashes that mean an author."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.expressions import expression
from citecheck.model.reference import Kind, Reference
from citecheck.parsing.reference.grammars.back_reference import IDEM, SAME, opening_phrase, recalls
from citecheck.vocabulary.back_references import SEE
from citecheck.vocabulary.name_words import JOINERS
from citecheck.vocabulary.rows import either, spellings

_LEAD = rf"^\W{{0,3}}(?:(?:{either(word.rstrip('.') for word in spellings(SEE))})\.?(?![^\W\d_]))?\s?"
_REPEATS = expression(_LEAD + SAME, re.IGNORECASE)
_DASHES = expression(r"^\s*(?:[—–―_-]{2,8}|—)[\s.,:]")
_NUMBER = expression(r"\.?\s?(\d{1,4})(?!\d)")
_NAME = expression(r"[^\W\d_]{3,}")
_BESIDE = expression(rf"^\s*[^\s,]{{2,12}},?\s(?:{either(spellings(JOINERS))})\s")
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
    if reference.item.type == "legal_case" and not reference.item.title:
        return next((one for one in reversed(known) if _is_reported_with(one, reference)), None)
    recalled = recalls(text[:200])
    if recalled:
        return _recalled(reference, text, recalled, known) or (
            None if _NAME.search(text[: recalled.start()]) else before
        )
    return before if _is_bare(reference) and opening_phrase(text) else None


def _recalled(reference: Reference, text: str, phrase: re.Match[str], known: Sequence[Reference]) -> Reference | None:
    """Find the work that a note recalls, by the number of its note (*supra* note 3) or the name before the phrase."""
    names = _NAME.findall(text[: phrase.start()])
    number = _NUMBER.match(text, phrase.end())
    for one in known:
        if number and one.kind is reference.kind and one.label == number[1] and (not names or _names(one, names)):
            return one
    return next((one for one in reversed(known) if names and _names(one, names)), None)


def _is_reported_with(earlier: Reference, later: Reference) -> bool:
    """Tell whether *410 U.S. at 152* is of the case of the same volume of the same reporter."""
    one, other = earlier.item, later.item
    same = one.title and one.volume and (one.volume, one.container_title) == (other.volume, other.container_title)
    return bool(same) and (other.title_short is None or other.title_short in str(one.title))


def _is_bare(reference: Reference) -> bool:
    """Tell whether a note names no work of its own: *Idem, p. 5* means the note before, *Idem, Title* does not."""
    return not (reference.item.title or reference.item.url)


def _unnumbered(reference: Reference) -> str:
    """Return the text of a reference without the bare number that a list may leave before it."""
    head, _, rest = reference.raw.partition(" ")
    return rest if head == reference.label and head.isdecimal() else reference.raw


def _names(reference: Reference, words: Sequence[str]) -> bool:
    """Tell whether a work bears one of the names before *op. cit.* in a note: its author's, or a party's of a case."""
    sought = {word.casefold() for word in words}
    item = reference.item
    said = [name.family or name.literal or "" for name in item.author or ()]
    said += [item.title] if item.title and item.type == "legal_case" else []
    return any(word.casefold() in sought for one in said for word in re.findall(r"[^\W\d_]{3,}", one))


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
    """Let a dash or *Ders.* in the place of the author stand for the author of the entry before, beside others too."""
    known, names = before.item.author if before else None, reference.item.author
    text = _unnumbered(reference)
    dash, word = _DASHES.match(text), opening_phrase(text)
    if not known or not (dash or (word and word.casefold().rstrip(".") in IDEM and reference.item.title)):
        return reference
    beside = names and _BESIDE.match(text)
    if beside or not names or not any(letter.isalpha() for letter in str(names[0])):
        own = (*known[:1], *names) if names and beside else known
        return replace(reference, item=replace(reference.item, author=own))
    return reference
