"""The title of a page among all the titles it gives itself: sources vote, and the site's name is taken off first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from citecheck.biblio.titles import belongs_to_another, is_file_name
from citecheck.expressions import expression
from citecheck.model.page import TitleCandidate
from citecheck.pages.html.cleaning import clean, fold
from citecheck.pages.metadata.forge_titles import names_of_code
from citecheck.pages.metadata.statements import Statement
from citecheck.vocabulary.meta_names import ARTICLES

_WEIGHTS = {  # by source; measured as the share of pages on which the source gave the exact title
    "citation_title": 9.0, "h1": 3.0, "microdata:headline": 2.5, "microdata:name": 2.5, "og:title": 2.2,
    "twitter:title": 1.4, "headline": 1.6, "parsely-title": 2.0, "dc.title": 1.6, "dcterms.title": 1.6, "title": 1.2,
    "name": 0.6, "h2": 0.6, "sailthru.title": 1.6, "shorttitle": 0.3, "prism.title": 5.0, "eprints.title": 6.0,
    "bepress_citation_title": 8.0, "twitter:text:title": 1.8, "twitter_title": 1.4, "og_title": 2.0,
    "class": 0.3,
}  # fmt: skip
_LINKED_DATA = {"recipe": 8.5, "question": 0.1, "imageobject": 0.2, "videoobject": 0.4, "product": 0.6}
_ARTICLE_WEIGHT = 3.2
_OTHER_WEIGHT = 0.9
_LATER_HEADINGS = 0.4
_CONFIRMED = 1.6
_SEPARATOR = expression(
    r"\s+(?:[|¦‖│·•—–:»«›‹<>~/-]|::|\|\||--|>>|<<|-\|-)\s+|\s?[|｜│_：]\s?|(?<=\S):\s+|\s?[»›]\s?|--|(?<=[^\x00-\x7f])-(?=[^\x00-\x7f])"
)
_STRONG = expression(
    r"\s+[|¦│·•»«›<>—–~-]\s+|\s*[|｜]\s*|\s+(?:::|\|\|)\s+|\s?[»›]\s?|:\s+|(?<=[^\x00-\x7f])[_-]{1,2}(?=[^\x00-\x7f])"
)
_CRUMB = " < "  # Korean news systems: headline < section < kind - newspaper
_WITH_SEGMENTS = frozenset({"title", "og:title", "h1"})
_MOST = 40
_LONGEST_SITE = 60
_NEARLY = 12


class _Vote(NamedTuple):
    """A text that could be the title, its letters and digits, and how much its source weighs."""

    text: str
    word: str
    source: str
    weight: float


def candidates(statements: Sequence[Statement], sites: Sequence[str], host: str) -> tuple[TitleCandidate, ...]:
    """Return the titles that a page gives itself, best first, each text once.

    `sites` are the names that the page gives its site; `host` is the page's own. Titles that end or begin with the
    site's name vote for what is left of them too; so do parts of `<title>` and headings found within it.
    """
    heard = list(_heard(statements))
    site_words = {fold(site) for site in sites if site} | _host_names(host) | _mastheads(heard)
    deep = {vote.text for vote in heard if vote.source in _WITH_SEGMENTS}
    parts = {
        text: _Parts.of(text, site_words, deep=text in deep) for text in dict.fromkeys(vote.text for vote in heard)
    }
    votes = [vote for title in heard for vote in _votes(title, parts[title.text])]
    standing = [vote for vote in votes if vote.word and vote.word not in site_words] or votes
    tally = _tally(standing)
    sources: dict[str, list[str]] = {}
    words: dict[str, str] = {}
    for vote in sorted(standing, key=lambda vote: -vote.weight):
        sources.setdefault(vote.text, []).append(vote.source)
        words[vote.text] = vote.word
    ordered = sorted(sources, key=lambda text: -tally[words[text]])[:_MOST]
    return tuple(TitleCandidate(text, *_first_and_others(sources[text])) for text in ordered)


def _first_and_others(sources: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    first, *others = dict.fromkeys(sources)
    return first, tuple(others)


def _heard(statements: Sequence[Statement]) -> Iterator[_Vote]:
    """Yield the titles stated, cleaned; of headings the first of its level weighs most."""
    headings: set[str] = set()
    for statement in statements:
        text = clean(statement.text)
        if text:
            later = _LATER_HEADINGS if statement.source in headings else 1
            yield _Vote(text, fold(text), statement.source, _weight(statement) * later)
            if statement.source in {"h1", "h2"}:
                headings.add(statement.source)


def _mastheads(heard: Sequence[_Vote]) -> set[str]:
    """Return first-level headings that are the site's name: `<title>` has them beside a longer second-level one."""
    whole = next((vote.word for vote in heard if vote.source == "title"), "")
    within = {level: [vote.word for vote in heard if vote.source == level] for level in ("h1", "h2")}
    works = [word for word in within["h1"][1:] + within["h2"] if len(word) > 8 and word in whole]
    others = {vote.word for vote in heard if vote.source not in {"title", "h1", "h2"}}
    return {
        word
        for word in within["h1"][:1]
        if word in whole
        and word not in others
        and (_ends_short(whole, word) or any(_stands_beside(work, word, whole) for work in works))
    }


def _ends_short(whole: str, word: str) -> bool:
    """Tell whether a title ends with a word that is far shorter than what stands before it."""
    return whole.endswith(word) and len(whole) > 2.5 * len(word) > 0


def _stands_beside(work: str, word: str, whole: str) -> bool:
    """Tell whether a longer heading and a shorter one are both parts of the title."""
    return len(work) > len(word) and len(work) + len(word) <= len(whole) and word not in work


def _weight(statement: Statement) -> float:
    kind = statement.source.removeprefix("json-ld:")
    if kind != statement.source:
        return _LINKED_DATA.get(kind, _ARTICLE_WEIGHT if kind in ARTICLES else _OTHER_WEIGHT)
    return _WEIGHTS.get(statement.source, _OTHER_WEIGHT)


class _Parts(NamedTuple):
    """What is left of a text, each with its letters and digits: without the site's name, and beside its separators.

    A file's name has no parts. Most of what a page states is one text over and over: it is parted once.
    """

    shorter: tuple[tuple[str, str], ...] = ()
    segments: tuple[tuple[str, str], ...] = ()
    of_code: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, text: str, site_words: set[str], *, deep: bool) -> _Parts:
        """Part a text, `deep` at all its separators."""
        if is_file_name(text):
            return cls()
        crumbs = [text.partition(_CRUMB)[0].strip()] if _CRUMB in text else []
        shorter = crumbs + list(_without_site(text, site_words))
        beside = (_segments(text), names_of_code(text)) if deep else ((), ())
        return cls(*(tuple((part, fold(part)) for part in parts) for parts in (shorter, *beside)))


def _votes(vote: _Vote, parts: _Parts) -> Iterator[_Vote]:
    """Yield a title's own vote and the votes for its parts."""
    yield vote._replace(weight=vote.weight * (0.3 if parts.shorter else 1))
    for place, (text, word) in enumerate(parts.shorter):
        yield _Vote(text, word, vote.source, vote.weight * (0.9 if place == 0 else 0.2))
    if vote.source in _WITH_SEGMENTS:
        for text, word in parts.of_code:
            yield _Vote(text, word, vote.source, 0.02)
        for place, (text, word) in enumerate(parts.segments):
            first = place == 0 and vote.source == "title" and not parts.shorter
            yield _Vote(text, word, vote.source, 0.4 if first else 0.01)


def _tally(votes: Sequence[_Vote]) -> dict[str, float]:
    """Add up the weights of each folded text, a source once; a text standing within `<title>` is confirmed by it."""
    tally: dict[str, float] = {}
    heard: set[tuple[str, str]] = set()
    whole = next((vote.word for vote in votes if vote.source == "title"), "")
    for vote in sorted(votes, key=lambda vote: -vote.weight):
        word = vote.word
        if (word, vote.source) not in heard:
            heard.add((word, vote.source))
            tally[word] = tally.get(word, 0.0) + vote.weight
            if vote.source != "title" and len(word) >= 8 and word in whole and (word, "") not in heard:
                heard.add((word, ""))
                tally[word] += _CONFIRMED
    return tally


def _without_site(text: str, site_words: set[str]) -> Iterator[str]:
    """Yield the text without a first or last part that is the site's name; nothing where it has none."""
    places = list(_SEPARATOR.finditer(text))
    for match in reversed(places):
        if len(text) - match.end() > _LONGEST_SITE:
            break
        if match.start() and _is_site(text[match.end() :], site_words):
            yield text[: match.start()].strip()
    for match in places:
        if match.start() > _LONGEST_SITE:
            break
        if text[match.end() :].strip() and _is_site(text[: match.start()], site_words):
            yield text[match.end() :].strip()


def _is_site(part: str, site_words: set[str]) -> bool:
    word = fold(part)
    if word in site_words:
        return True
    return len(word) >= 4 and any(
        (site.startswith(word) or site.endswith(word) or word.startswith(site))
        and abs(len(site) - len(word)) <= _NEARLY
        for site in site_words
        if len(site) >= 4
    )


def _segments(text: str) -> Iterator[str]:
    """Yield the parts of a title before and after its separators, the longer first.

    The title within an erratum's, or before *Part II*, is that of another work.
    """
    places = list(_STRONG.finditer(text))
    cuts = [(text[: match.start()].strip(), text[match.end() :].strip()) for match in places]
    parts = [head for head, tail in cuts if not belongs_to_another(head, "", tail)]
    parts += [tail for head, tail in cuts if not belongs_to_another(tail, head, "")]
    yield from sorted((part for part in parts if len(part) > 3), key=len, reverse=True)[:8]


def _host_names(host: str) -> set[str]:
    """Return what a host is called in titles: `www.example.co.uk` → example, example.co.uk, example.co."""
    labels = host.removeprefix("www.").split(".")
    names = {fold(host), fold(host.removeprefix("www.")), *(fold(label) for label in labels[:-1] if len(label) > 3)}
    return {name for name in names if name}
