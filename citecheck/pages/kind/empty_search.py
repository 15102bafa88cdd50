"""A search that found nothing, where a work was asked for."""

from __future__ import annotations

from citecheck.model.page import PageKind
from citecheck.pages.kind.page_view import View, folded_title, found, matches
from citecheck.pages.kind.signatures import empty_searches

_A_MASK = 1200  # characters of a page's own text: the fields of a search, its filters and hints
_A_NOTICE = 600
_A_HEADING = 60  # that says no more than that nothing was found


def empty_search(view: View) -> tuple[PageKind, str] | None:
    """Tell whether a page is a search that says it found nothing."""
    if view.article or view.own_size >= _A_MASK:
        return None
    headings = [folded_title(text) for text in view.headings]
    told = (*view.whole_titles, *view.title_parts, *view.loose_parts, *headings)
    heads = [text for text in headings if len(text) <= _A_HEADING and ":" not in text and view.own_size < _A_NOTICE]
    said = next((row for text in heads if (row := found(empty_searches.NOTHING, text))), None)
    if said is None and matches(empty_searches.TITLES, told):
        said = found(empty_searches.NOTHING, view.own_text)
    return (PageKind.ERROR, f"it is a search that found nothing ({said.what})") if said else None
