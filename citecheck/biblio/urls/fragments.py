"""Fragments that name the work: no server sees them, and only a script shows what they stand for."""

from __future__ import annotations

import re

from citecheck.biblio.urls.address import split
from citecheck.expressions import expression

_ROUTE = expression(r"!.*|/.+|[\w!.~-]+(?:/[^/]+)+/?|[\w.-]{1,40}=[^=&]*(?:&[\w.-]{1,40}(?:=[^=&]*)?)*", re.DOTALL)
"""A hashbang, a path, or a query: what single-page applications keep behind `#`."""

_WITHIN_THE_PAGE = expression(
    r":~:.*|(?:page|view|zoom|nameddest|search|toolbar|navpanes|pagemode|scrollbar|comment|highlight|fdf)=.*"
    r"|(?:t|xywh|track|id|start|end|time)=[^&/]*|xpointer\(.*|svgView\(.*|epubcfi\(.*|xywh=.*|L\d+.*",
    re.DOTALL,
)
"""A place within the page: text fragments, PDF open parameters (RFC 8118), media fragments (W3C), lines of code."""


_OF_PROGRAMS = expression(
    r"top|[~+:].*|(?:issue|discussion|commit|pull-?request)?[-_]?comments?(?:[-_]?\w.*)?|respond|replies|readme(?:-ov-file)?"
    r"|(?:diff|event|discussion_r|pullrequestreview|ref-commit|tab|tabpanel|post|msg|p|r)[-_]?\d.*|diff-.*|\d+-\d+",
    re.DOTALL | re.IGNORECASE,
)
"""What programs of sites put there and show when they are ready: comments, changes, single messages."""


def place_within(url: str) -> str | None:
    """Return the name of the place in a page that an address leads to; `None` where no page would state it."""
    fragment = split(url).fragment or ""
    theirs = (_ROUTE, _WITHIN_THE_PAGE, _OF_PROGRAMS)
    return None if not fragment or any(one.fullmatch(fragment) for one in theirs) else fragment


def names_the_work(url: str) -> bool:
    """Tell whether the work is named behind the `#` (`#!topic/x`, `#/boards/1`, `#id=4711&page=3`)."""
    fragment = split(url).fragment or ""
    return _ROUTE.fullmatch(fragment) is not None and _WITHIN_THE_PAGE.fullmatch(fragment) is None
