"""What a page says of itself, as an item in CSL variables with its title candidates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from citecheck.biblio.identifiers import normal_doi
from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.model.page import TitleCandidate
from citecheck.pages.html.cleaning import clean, fold
from citecheck.pages.html.outline import Outline
from citecheck.pages.metadata import authors as people
from citecheck.pages.metadata import publication_date as issuing
from citecheck.pages.metadata import title_candidates as titles
from citecheck.pages.metadata.statements import Statements, gather
from citecheck.vocabulary.byline_words import SOURCE_LABELS
from citecheck.vocabulary.meta_names import ARTICLES, OPEN_GRAPH, TYPES
from citecheck.vocabulary.rows import either, spellings

_LANGUAGE = expression(r"^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$", re.IGNORECASE)
_REFRESH = expression(r"^\s*(\d{1,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?['\"]?\s*([^'\"]+)", re.IGNORECASE)
_LABEL = expression(rf"^\s*(?:{either(spellings(SOURCE_LABELS))})\s*[:：]\s*", re.IGNORECASE)
_PARTS = expression(r"\s+[|·•»–—-]\s+|\s*[|｜]\s*")
_ADDRESS = expression(r"^https?:", re.IGNORECASE)
_MARK = expression(r"©|&copy;|\(c\)|copyright")
_BEHIND_MARK = 40
_SLOWEST_REFRESH = 30
_LONGEST_URL = 2000
_LONGEST_HOLDER = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """What a page says of itself; `article` says that it declares itself to be one work."""

    item: Item
    candidates: tuple[TitleCandidate, ...]
    site: str | None
    canonical: str | None
    refresh: str | None
    article: bool
    open_graph: str
    years: tuple[int, ...]


def describe(outline: Outline, url: str) -> Description:
    """Read a page's own statements; `url` is the address that answered."""
    statements = gather(outline)
    site = _site(statements, url) or _holder(statements, outline)
    publisher = _publisher(statements, site)
    sites = [name for name in (site, publisher) if name] + [
        clean(s.text, 100) for s in statements.of("site", "publisher")[:6]
    ]
    found = titles.candidates(statements.of("title"), sites, _host(url))
    canonical = _canonical(statements, outline, url)
    open_graph = (_raw(statements, "og:type") or "").lower()
    item = Item(
        type=_type(statements, open_graph),
        title=found[0].text if found else None,
        container_title=_text(statements, "container_title") or site,
        publisher=publisher,
        language=_language(statements),
        author=people.authors(statements, sites),
        issued=issuing.issued(statements, url),
        url=canonical or url or None,
        doi=_doi(statements),
        page=_pages(statements),
        isbn=_text(statements, "isbn"),
        issn=_text(statements, "issn"),
        pmid=_text(statements, "pmid"),
        volume=_text(statements, "volume"),
        issue=_text(statements, "issue"),
    )
    article = _is_article(statements, open_graph)
    refresh = _refresh(statements, url)
    return Description(item=item, candidates=found, site=site, canonical=canonical, refresh=refresh, article=article,
                       open_graph=open_graph, years=issuing.stated_years(statements))  # fmt: skip


def _text(statements: Statements, variable: str) -> str | None:
    return clean(statements.first(variable) or "", 300) or None


def _raw(statements: Statements, source: str) -> str | None:
    return next((clean(statement.text, 300) for statement in statements.all if statement.source == source), None)


def _site(statements: Statements, url: str) -> str | None:
    """Return the site's name: as stated, else the part of `<title>` that the host is named after."""
    stated = _LABEL.sub("", _text(statements, "site") or "")
    if stated:
        return stated
    labels = [fold(label) for label in _host(url).removeprefix("www.").split(".")[:-1] if len(label) > 2]
    parts = _PARTS.split(clean(_raw(statements, "title") or ""))
    named = (
        part for part in parts[1:] + parts[:1] if len(parts) > 1 and any(_named_after(part, label) for label in labels)
    )
    return next(named, None)


def _holder(statements: Statements, outline: Outline) -> str | None:
    """Return the whole `<title>` where the page's copyright line names it: then it is the site's name."""
    title = clean(_raw(statements, "title") or "")
    if not 0 < len(title) <= _LONGEST_HOLDER:
        return None
    lower, holder = outline.rest.lower, title.lower()
    return title if any(_names(lower, mark.end(), holder) for mark in _MARK.finditer(lower)) else None


def _names(lower: str, behind: int, holder: str) -> bool:
    """Tell whether a holder is named close behind the mark of a copyright, in words of its own, before any tag."""
    start = lower.find(holder, behind, behind + _BEHIND_MARK + len(holder))
    if start < 0 or any(mark in lower[behind:start] for mark in "<>"):
        return False
    end = start + len(holder)
    return _is_bound(lower[start - 1], holder[0]) and _is_bound(holder[-1], lower[end : end + 1])


def _is_bound(character: str, following: str) -> bool:
    """Tell whether a word begins or ends between two characters."""
    return (character.isalnum() or character == "_") != (following.isalnum() or following == "_")


def _named_after(part: str, label: str) -> bool:
    word = fold(part)
    return bool(word) and (word == label or (len(label) > 3 and label in word and len(word) <= len(label) + 10))


def _publisher(statements: Statements, site: str | None) -> str | None:
    """Return who publishes: what a journal states, else the site's name, else the organisation behind it."""
    stated = [s for s in statements.of("publisher") if not _ADDRESS.match(s.text.strip())]
    scholarly = next((s for s in stated if s.source.startswith(("citation_", "dc", "eprints", "prism"))), None)
    bare = site is None or ("." in site and " " not in site)
    best = scholarly or (next(iter(stated), None) if bare else None)
    return (clean(best.text, 200) or site) if best else site


def _language(statements: Statements) -> str | None:
    for statement in statements.of("language"):
        text = clean(statement.text, 40).split(",")[0].strip()
        if _LANGUAGE.match(text):
            return text.replace("_", "-")
    return None


def _canonical(statements: Statements, outline: Outline, url: str) -> str | None:
    base = next(iter(outline.all("base")), None)
    root = _joined(url, base.get("href") or "") if base is not None else url
    for statement in statements.of("canonical"):
        address = _joined(root or url, clean(statement.text, _LONGEST_URL))
        if address:
            return address
    return None


def _joined(base: str, address: str) -> str | None:
    """Resolve an address against a base; `None` for what is no web address."""
    try:
        joined = urljoin(base, address.strip())
        return (
            joined if address and urlsplit(joined).scheme in {"http", "https"} and urlsplit(joined).hostname else None
        )
    except ValueError:
        return None


def _refresh(statements: Statements, url: str) -> str | None:
    for statement in statements.of("refresh"):
        match = _REFRESH.match(statement.text)
        if match and int(match[1]) <= _SLOWEST_REFRESH:
            return _joined(url, clean(match[2], _LONGEST_URL))
    return None


def _type(statements: Statements, open_graph: str) -> str | None:
    """Return the CSL type: a journal's article by its tags, else linked data, else Open Graph."""
    sources = {statement.source for statement in statements.all}
    if sources & {"citation_journal_title", "prism.publicationname", "bepress_citation_journal_title"}:
        return "article-journal"
    if "citation_conference_title" in sources:
        return "paper-conference"
    if sources & {"citation_dissertation_institution"}:
        return "thesis"
    if "citation_technical_report_institution" in sources:
        return "report"
    for work in statements.works:
        for name in work.types:
            if name in ARTICLES:
                return TYPES[name]
    return OPEN_GRAPH.get(open_graph, "webpage")


def _is_article(statements: Statements, open_graph: str) -> bool:
    sources = {statement.source for statement in statements.all}
    return (
        open_graph in {"article", "book", "newsarticle", "recipe"}
        or any(work.rank == 0 for work in statements.works)
        or bool(sources & {"citation_title", "article:published_time", "microdata:headline", "microdata:datepublished"})
    )


def _doi(statements: Statements) -> str | None:
    return next((doi for s in statements.of("doi") if (doi := normal_doi(clean(s.text, 300)))), None)


def _pages(statements: Statements) -> str | None:
    first, last = (_text(statements, name) for name in ("first_page", "last_page"))
    return f"{first}-{last}" if first and last and first != last else first


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
