"""A page as JSON and back: what is kept of a body, or crosses from the process that read it, without the body."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from citecheck.biblio.item import Item
from citecheck.model.evidence import Response
from citecheck.model.page import Page, PageKind, TitleCandidate
from citecheck.pages.read_page import read_page

_TEXTS = ("site", "canonical", "charset", "content_type", "refresh", "onward", "trade")
_FLAGS = ("legible", "passing")


def read_packed(answers: Sequence[tuple[Response, frozenset[str]]]) -> list[str]:
    """Read many answers, each with the fragments that are looked for in it; return their pages, packed."""
    return [json.dumps(facts_of(read_page(*one)), ensure_ascii=False) for one in answers]


def unpacked(text: str) -> Page:
    """Return the page that was packed."""
    return page_of(json.loads(text))


def facts_of(page: Page) -> dict[str, object]:
    """Return a page as values of JSON."""
    return {
        "kind": page.kind.value,
        "because": page.because,
        "item": page.item.to_csl(),
        "candidates": [[one.text, one.source, *one.also] for one in page.candidates],
        "years": page.years,
        "absent": dict(page.absent),
        **{name: value for name in (*_TEXTS, *_FLAGS) if (value := getattr(page, name)) is not None},
    }


def page_of(facts: Mapping[str, Any]) -> Page:
    """Return the page of such values; raise ValueError, KeyError or TypeError where they are none."""
    texts: dict[str, Any] = {name: str(facts[name]) for name in _TEXTS if name in facts}
    flags: dict[str, Any] = {name: facts[name] is True for name in _FLAGS}
    candidates = (map(str, one) for one in facts["candidates"])
    return Page(
        kind=PageKind(facts["kind"]),
        because=str(facts["because"]),
        item=Item.from_csl(facts["item"]),
        candidates=tuple(TitleCandidate(text, source, tuple(also)) for text, source, *also in candidates),
        years=tuple(map(int, facts["years"])),
        absent={str(place): near and str(near) for place, near in facts["absent"].items()},
        **texts,
        **flags,
    )
