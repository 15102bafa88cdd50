"""Which lines of a PDF are headings: a few short lines together, in larger type than the text around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby

from citecheck.formats.prose.pdf.layout import Line

_LARGER = 1.15  # times the size of most of the text
_LONGEST = 90  # characters of a heading's line
_TALLEST = 3  # lines of a heading
_NO_END = (",", ";", "-", ".")


def heading_levels(pages: Iterable[Sequence[Line]]) -> dict[int, int]:
    """Return the level of each line that is a heading, by its `id`: the largest type is that of level 1."""
    pages = list(pages)
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[_size(line)] += len(line.text)
    if not sizes:
        return {}
    (body, _), *_ = sizes.most_common(1)
    larger = sorted((size for size in sizes if size >= _LARGER * body), reverse=True)
    found: dict[int, int] = {}
    for page in pages:
        for size, together in groupby(page, _size):
            lines = list(together)
            if size in larger and len(lines) <= _TALLEST and all(map(_may_be_heading, lines)):
                found |= dict.fromkeys(map(id, lines), larger.index(size) + 1)
    return found


def _size(line: Line) -> float:
    return round(2 * line.size) / 2


def _may_be_heading(line: Line) -> bool:
    text = line.text.strip()
    return 1 < len(text) <= _LONGEST and any(map(str.isalpha, text)) and not text.endswith(_NO_END)
