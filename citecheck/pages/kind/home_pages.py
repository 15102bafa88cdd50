"""A home page or section front that answered for a deep address: the work is no longer where it was."""

from __future__ import annotations

import re
from itertools import islice
from urllib.parse import urlsplit

from citecheck.expressions import expression
from citecheck.pages.html.cleaning import fold
from citecheck.pages.kind.page_view import View, folded_title
from citecheck.pages.metadata.description import Description
from citecheck.vocabulary.home_page_paths import FILES, FRONTS, SECTIONS, TITLES
from citecheck.vocabulary.rows import either, spellings

_ROOT = expression(
    rf"^/?(?:web/guest/)?(?:(?:{either(spellings((*FILES, *FRONTS)))})(?:\.\w{{2,5}})?|kor|eng|jpn|chn|rus|mng|web|www|"
    rf"[a-z]{{2}}(?:[-_][a-z]{{2,4}})?)?/?(?:(?:{either(spellings(FILES))})(?:\.\w{{2,5}})?)?/?$"
)
_SECTION = expression(r"^/(?:[a-z]{2}(?:[-_][a-z]{2})?/)?[\w-]{2,30}/?$")
_SECTIONS = frozenset(spellings(SECTIONS))
_TEASERS = 5  # headings that are links: a front lists what others say
_TEASER = expression(
    r"<h[1-6]\b[^<>]{0,300}>\s*(?:<(?!/?h)[^<>]{0,300}>\s*){0,4}?<a\b|<a\b[^<>]{0,1000}>\s*(?:<(?!/?a\b)[^<>]{0,300}>\s*){0,4}?<h[1-6]\b"
)
_OF_OTHERS = {"title", "h2", "h3", "class"}  # where a front names itself, and where it names what it lists
_HOME_TITLE = expression(rf"(?:{either(spellings(TITLES))})\b\W*")
_IDENTIFIER = expression(r"\d{3,}|(?:[a-z]{2,}[-_]){3,}")


def is_front(view: View) -> str | None:
    """Return why a page is a front reached from a deep address, or `None`."""
    asked, answered = view.requested, view.response.url
    if not _is_deep(asked) and not _IDENTIFIER.search(_behind_host(asked, answered)):
        return None
    if asked != answered:
        if _is_root(answered):
            return "a deep address led to the home page"
        if not view.article and _is_section_of(answered, asked):
            return "a deep address led to the front of a section"
    return _shown_instead(view)


def _shown_instead(view: View) -> str | None:
    """Return why a page is a front that answers under the deep address itself, or `None`."""
    description = view.description
    if view.article or not description or description.open_graph not in {"website", ""} or view.is_prose:
        return None
    names_a_work = _IDENTIFIER.search(_behind_host(view.requested, view.response.url))
    if names_a_work and _is_named_as_site(view, description) and _lists_others(view):
        return "it bears no name but the site's, and lists what else is there"
    canonical = description.canonical
    root = canonical is not None and canonical != view.requested and _is_root(canonical)
    return "it names the home page as its own address" if root and description.open_graph == "website" else None


def _is_named_as_site(view: View, description: Description) -> bool:
    """Tell whether no title is more than the site's name or the word for a home page."""
    stated = (one.text for one in description.candidates if one.source not in _OF_OTHERS)
    return bool(view.title_parts) and all(_is_sites(view, text) for text in (*stated, *view.title_parts))


def _is_sites(view: View, text: str) -> bool:
    rest = _HOME_TITLE.sub("", folded_title(text), count=1)
    return not fold(rest) or fold(rest) in view.site_names or fold(text) in view.site_names


def _lists_others(view: View) -> bool:
    return sum(1 for _ in islice(_TEASER.finditer(view.rest.lower), _TEASERS)) == _TEASERS


def _is_deep(url: str) -> bool:
    parts = _split(url)
    return parts is not None and (not _ROOT.match(parts[0].lower()) or bool(_IDENTIFIER.search(parts[1].lower())))


def _is_root(url: str) -> bool:
    parts = _split(url)
    return parts is not None and bool(_ROOT.match(parts[0].lower())) and not _IDENTIFIER.search(parts[1].lower())


def _is_section_of(front: str, deep: str) -> bool:
    """Tell whether an address is a bare section where the one asked for named a work: shorter, and no identifier."""
    here = _split(front)
    if not here or not _SECTION.match(here[0]) or _IDENTIFIER.search(f"{here[0]}?{here[1]}".lower()):
        return False
    rest = _behind_host(deep, front)
    name = here[0].strip("/").rpartition("/")[2].lower()
    known = name in re.split(r"[^a-z0-9가-힣]+", rest) or name in _SECTIONS
    return known and len(deep) > len(front) and bool(_IDENTIFIER.search(rest))


def _behind_host(url: str, other: str) -> str:
    """Return what an address says beyond the host of another one, in lower case; else its path and query."""
    rest = url.lower().partition("//")[2]
    host = other.lower().partition("//")[2].partition("/")[0]
    path = rest.partition("/")[2]
    return rest.removeprefix(host) if host and rest.startswith(host) else path


def _split(url: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return (parts.path or "/", parts.query) if parts.hostname else None
