"""Fragments that name the work: no server sees them, and only a script shows what they stand for."""

from __future__ import annotations

import re

from citecheck.biblio.urls.address import split

_ROUTE = re.compile(r"!.*|/.+|[\w!.~-]+(?:/[^/]+)+/?|[\w.-]{1,40}=[^=&]*(?:&[\w.-]{1,40}(?:=[^=&]*)?)*", re.DOTALL)
"""A hashbang, a path, or a query: what single-page applications keep behind `#`."""

_WITHIN_THE_PAGE = re.compile(
    r":~:.*|(?:page|view|zoom|nameddest|search|toolbar|navpanes|pagemode|scrollbar|comment|highlight|fdf)=.*"
    r"|(?:t|xywh|track|id|start|end|time)=[^&/]*|xpointer\(.*|svgView\(.*|epubcfi\(.*|xywh=.*|L\d+.*",
    re.DOTALL,
)
"""A place within the page: text fragments, PDF open parameters (RFC 8118), media fragments (W3C), lines of code."""


def names_the_work(url: str) -> bool:
    """Tell whether the work is named behind the `#` (`#!topic/x`, `#/boards/1`, `#id=4711&page=3`)."""
    fragment = split(url).fragment or ""
    return _ROUTE.fullmatch(fragment) is not None and _WITHIN_THE_PAGE.fullmatch(fragment) is None
