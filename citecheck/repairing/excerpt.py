"""A file cut down to what its repairs bear on, where each entry is read for itself.

Kept are the entries that are repaired, their neighbours, which a repair that breaks an entry would reach first, and all
that is no entry.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from citecheck.expressions import expression
from citecheck.model.finding import Edit
from citecheck.repairing.placement import Page
from citecheck.repairing.source_text import Replacement

_APART = {"bibtex", "biblatex"}
_DRAWS_ON_ANOTHER = expression(r"\b(?:crossref|xref|xdata)\s{0,9}=", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The numbers of the references that are kept, and the edits that leave the others out."""

    kept: tuple[int, ...]
    left_out: tuple[Edit, ...]


def excerpt(page: Page, repaired: Collection[int], edits: Sequence[Edit]) -> Excerpt | None:
    """Leave out what no repair bears on; `None` where that is not known, or would spare little.

    `repaired` are the numbers of the references that are repaired, in the order of the file, by these edits.
    """
    source, spans = page.source, page.spans
    kept = sorted({near for one in repaired for near in (one - 1, one, one + 1) if 0 <= near < len(spans)})
    if page.format_name not in _APART or 2 * len(kept) > len(spans) or _DRAWS_ON_ANOTHER.search(source.text):
        return None
    if any(end > start for (_, end), (start, _) in pairwise(spans)):
        return None
    left_out = source.edits(_others(source.text, spans, frozenset(kept)))
    order = sorted((edit.start, edit.end) for edit in (*edits, *left_out))
    return None if any(end > start for (_, end), (start, _) in pairwise(order)) else Excerpt(tuple(kept), left_out)


def _others(text: str, spans: Sequence[tuple[int, int]], kept: frozenset[int]) -> Iterator[Replacement]:
    """Yield the stretches of references that are not kept, those together that only blanks part."""
    begun: tuple[int, int] | None = None
    for number, (start, end) in enumerate(spans):
        if begun and (number in kept or text[begun[1] : start].strip()):
            yield (*begun, "")
            begun = None
        if number not in kept:
            begun = (begun[0] if begun else start, end)
    if begun:
        yield (*begun, "")
