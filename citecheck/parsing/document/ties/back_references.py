"""Notes that repeat the one before them (*Ibid.*) or an earlier work (*op. cit.*), and dashes that mean an author."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citecheck.model.reference import Kind, Reference

# Phrases that repeat the note before, as they begin a note, by language.
_SAME_NOTE = (
    r"ibid(?:em)?",
    r"ib\.",
    r"ebd",
    r"ebenda",
    r"ebda",
    r"там же",
    r"там само",
    r"пак там",
    r"мөн тэнд",
    r"мөн дээрх",
    r"тамсама",
    r"tamtéž",
    r"tamże",
    r"tamtiež",
    r"isto\b",
    r"ivi\b",
    r"ibíd",
    r"samma ställe",
    r"同上",
    r"同前",
    r"위의 글",
    r"위의 책",
    r"같은 글",
    r"같은 책",
    r"aynı eser",
    r"o\.?c\.?\s",
    r"αυτόθι",
    r"ό\.π\.",
)

# Phrases that repeat an earlier work of the author named before them.
_EARLIER_WORK = (
    r"op\.?\s?cit",
    r"loc\.?\s?cit",
    r"a\.\s?a\.\s?O",
    r"указ\.\s?соч",
    r"цит\.\s?соч",
    r"art\.\s?cit",
    r"ob\.\s?cit",
    r"dz\.\s?cyt",
    r"前掲",
    r"앞의 글",
    r"앞의 책",
    r"дурд(?:сан)?\.? (?:ном|бүтээл|зохиол)",
)

_LEAD = r"^\W{0,3}(?:see(?: also)?|cf\.?|vgl\.?|siehe|voir|см\.?|мөн)?\s?"
_REPEATS = re.compile(_LEAD + r"(?:" + "|".join(_SAME_NOTE) + r")(?![^\W\d_])", re.IGNORECASE)
_RECALLS = re.compile(r"(?:" + "|".join(_EARLIER_WORK) + r")(?![^\W\d_])", re.IGNORECASE)
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
    recalled = _RECALLS.search(text[:200])
    if not recalled:
        return None
    name = re.findall(r"[^\W\d_]{3,}", text[: recalled.start()])
    if not name:
        return before
    return next((one for one in reversed(known) if _names(one, name)), None)


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
