"""What registries mark in titles: a work retracted or withdrawn, and a notice about another work."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citecheck.expressions import expression
from citecheck.model.record import Notice, Registry, Standing

_MARK = expression(
    r"^\s*[\[(]?(?:(?P<retracted>retracted(?: article| paper| chapter)?)|"
    r"(?P<withdrawn>withdrawn(?: article)?|temporary removal|removed))[\])]?\s*[:.\-–—]\s*",
    re.IGNORECASE,
)


def in_title(titles: Sequence[str], registry: Registry) -> Iterator[Notice]:
    """Yield what a title says of its own work: `RETRACTED ARTICLE: …`, `WITHDRAWN: …`."""
    found = next((mark for title in titles if (mark := _MARK.match(title))), None)
    if found:
        yield Notice(Standing.RETRACTED if found["retracted"] else Standing.WITHDRAWN, registry)


def unmarked(title: str) -> str:
    """Return a title without such a mark."""
    return _MARK.sub("", title, count=1) or title
