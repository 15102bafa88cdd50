r"""What an entry's mark-up states outright: REVTeX and elsarticle write `\bibinfo{journal}{…}` for each field."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from citecheck.biblio.dates.written_dates import read_date
from citecheck.biblio.names.name_list import parse_names
from citecheck.expressions import expression
from citecheck.model.prose import Block
from citecheck.model.reference import how_far_understood

if TYPE_CHECKING:
    from citecheck.parsing.reference.parsed import Parsed

_TEXTS = {
    "title": "title",
    "journal": "container_title",
    "booktitle": "container_title",
    "series": "collection_title",
    "volume": "volume",
    "number": "issue",
    "publisher": "publisher",
    "school": "publisher",
    "institution": "publisher",
    "address": "publisher_place",
    "edition": "edition",
}
_NAMES = frozenset({"author", "editor"})
_IN = expression(r"\bin:?\s\W?$", re.IGNORECASE)
_CERTAIN = 1.0


def read_by_fields(parsed: Parsed, block: Block) -> Parsed:
    """Take the fields that the mark-up states for what they are, whatever was read out of the words.

    A journal has issues; the number of anything else is its own.
    """
    if not block.stated:
        return parsed
    stated: dict[str, Any] = {}
    spans: dict[str, tuple[int, int]] = {}
    names = {one.name for one in block.stated}
    for one in block.stated:
        text = block.text[one.start : one.end].strip(" .,;“”")
        variable = _TEXTS.get(one.name)
        if one.name == "number" and "journal" not in names:
            variable = "number"
        if variable and text:
            stated.setdefault(variable, text)
            spans.setdefault(variable, (one.start, one.end))
        elif one.name in _NAMES:
            stated[one.name] = (*stated.get(one.name, ()), *parse_names(text))
            spans[one.name] = (spans.get(one.name, (one.start, 0))[0], one.end)
        elif one.name == "year" and (date := read_date(text)) and date.year:
            stated["issued"], spans["issued"] = date, (one.start, one.end)
    if "container_title" in stated and "title" not in stated:
        within = "journal" in names or _IN.search(block.text, 0, spans["container_title"][0])
        if not within:
            return parsed  # acmart states the title of a book as that of a volume
        if parsed.item.title == stated["container_title"]:
            stated["title"] = None
    item = replace(parsed.item, **{name: value for name, value in stated.items() if value or name == "title"})
    confidence = {**parsed.confidence, **dict.fromkeys(spans, _CERTAIN)}
    understood = how_far_understood(item) if item.title else parsed.understood
    return replace(parsed, item=item, confidence=confidence, understood=understood, spans={**parsed.spans, **spans})
