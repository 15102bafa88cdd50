"""Pages that name no work of their own and say that something is gone, or bear 404 for a heading."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model.page import PageKind
from citecheck.pages.html.cleaning import fold
from citecheck.pages.kind.page_view import View, folded_title, found, matches
from citecheck.pages.kind.signatures import removals

_A_NOTICE = 600  # characters of a page's own text: a notice, and what to do about it
_A_NAME = 40  # of a title that may be no more than the site's name
_OF_THE_PAGE = {"og:title", "twitter:title", "citation_title", "headline", "microdata:headline"}


def removed(view: View) -> tuple[PageKind, str] | None:
    """Tell whether the page says that what stood there is gone, under no title but the site's."""
    if view.article or any(_work_titles(view)):
        return None
    if matches(removals.HEADINGS, [folded_title(text) for text in view.headings]):
        return PageKind.ERROR, "404 stands for its heading"
    notice = found(removals.NOTICES, view.own_text) if view.own_size < _A_NOTICE else None
    return (PageKind.ERROR, f"it says that what stood there is gone ({notice.what})") if notice else None


def _work_titles(view: View) -> Iterator[str]:
    """Yield the titles that may be a work's: neither the site's name nor a notice that only a heading states."""
    whole = next(iter(view.titles), "")
    names = view.site_names | ({fold(whole)} if len(whole) <= _A_NAME else frozenset())
    said = view.description.candidates if view.description else ()
    stated = (one.text for one in said if one.source in _OF_THE_PAGE)
    for text in (*view.headings, *stated):
        notice = fold(text) not in fold(whole) and _is_notice(text)
        if fold(text) and fold(text) not in names and not notice:
            yield text


def _is_notice(heading: str) -> bool:
    plain = folded_title(heading)
    return bool(found(removals.NOTICES, plain) or matches(removals.HEADINGS, [plain]))
