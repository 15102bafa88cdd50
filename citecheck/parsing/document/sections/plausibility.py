"""Whether a list that no heading announces is one, and where it begins and ends, now that its entries are cut."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum

from citecheck.expressions import expression
from citecheck.model.prose import Block
from citecheck.parsing.document.entries.splitting import Entry
from citecheck.parsing.document.sections.explanatory_notes import explains
from citecheck.parsing.document.sections.reference_likeness import likeness
from citecheck.parsing.document.sections.regions import Region
from citecheck.parsing.document.text.rejoined import joined

_BELIEVED = 2.2  # mean log-odds of its lines: most lists have more, dated news, tables, logs and licences less than 1.9
_ALONE = 1.0  # the same where a list is all that a document holds, so that nothing of it is lost
_RICH = 0.5  # mean likeness of entries beside which a poor one at the edge is none
_TALL = 8  # lines of an entry, on the average, above which it is none
_SEVERAL = 2  # markers of notes
_CITING = expression(r"\w\)?\s?\[(\d{1,3})\]\W?$")
_NAME = expression(r"[^\W\d_]{2}")
_WORD = expression(r"[^\W\d_]+")
_FEW, _SMALL = 4, 0.6  # words of a remark at least, and the share of them that begin with small letters
_EDGE = 2  # entries at most that are taken off at either end


def believable(entries: Sequence[Entry], region: Region, *, alone: bool) -> Sequence[Entry]:
    """Return the entries of a list without the running text in it, before and after it; none where it is no list."""
    entries = _without_remarks(entries, region)
    if not entries or region.heading is not None:
        return entries
    entries = [entry for entry in entries if not _is_annotated(joined(entry.pieces))]
    worded = sum(_NAME.search(joined(entry.pieces).text) is not None for entry in entries)
    if not entries or worded * 2 < len(entries):  # rows of numbers
        return ()
    if region.weight < (_ALONE if alone else _BELIEVED):
        return ()
    if region.end - region.start > _TALL * len(entries):
        return ()
    scores = [likeness(joined(entry.pieces).text) for entry in entries]
    if fsum(scores) < _RICH * len(scores):
        return entries
    poor = [score < 0 and not entry.label for entry, score in zip(entries, scores, strict=True)]
    low = next((place for place in range(min(_EDGE, len(poor))) if not poor[place]), min(_EDGE, len(poor)))
    high = next((place for place in range(min(_EDGE, len(poor))) if not poor[-1 - place]), min(_EDGE, len(poor)))
    return entries[low : len(entries) - high]


def _without_remarks(entries: Sequence[Entry], region: Region) -> Sequence[Entry]:
    """Leave out what names no source: explanations, and all notes where each is a remark."""
    entries = _without_citing([one for one in entries if one.label or not explains(joined(one.pieces))])
    remarks = region.heading == "notes" and all(_is_sentence(joined(one.pieces).text) for one in entries)
    return () if remarks else entries


def _without_citing(entries: Sequence[Entry]) -> list[Entry]:
    """Leave out what ends with the number of an entry of the list: it cites that entry (*Frameworks [3]*)."""
    labels = {entry.label for entry in entries if entry.label}
    return [
        entry
        for entry in entries
        if entry.label or not (cited := _CITING.search(joined(entry.pieces).text)) or cited[1] not in labels
    ]


def _is_sentence(text: str) -> bool:
    """Whether a note is a remark in the words of a sentence, and shows nothing of a source."""
    words = _WORD.findall(text)
    small = sum(word[0].islower() for word in words)
    return len(words) >= _FEW and small >= _SMALL * len(words) and likeness(text) < 0


def _is_annotated(block: Block) -> bool:
    """Whether a text has markers of several notes in it: running text has, no entry has."""
    return len({mark.label for mark in block.marks if mark.style == "note" and mark.start > 0}) >= _SEVERAL
