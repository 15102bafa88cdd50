"""The titles of a page beside those of a reference, and what speaks for a doubtful one."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import lru_cache

from rapidfuzz.distance import Indel

from citecheck.biblio.agreement import same_container, same_date, same_people
from citecheck.biblio.item import Item
from citecheck.biblio.languages.language import language_of
from citecheck.biblio.titles import TitleMatch, same_title
from citecheck.biblio.titles.words import read, undressed
from citecheck.biblio.trades import talk_of
from citecheck.biblio.urls import host
from citecheck.judging.same_statement import plain
from citecheck.model.page import Page
from citecheck.model.reference import Reference

_OF_THE_WHOLE = ("title", "og:", "twitter:", "citation", "dc")
_REMEMBERED = 256  # what was compared last: what to visit next and what was met there ask the same
_SECTIONS = {"h2", "h3", "class"}
_SHORTEST = 8
_FOREIGN = 0.7  # of the words of a title that is not in a reference at all
_HARDLY_A_LETTER = 0.85  # “imports” and “exports” reach 0.71, “increase” and “decrease” 0.75


def compare_titles(item: Item, page: Page | None) -> TitleMatch | None:
    """Compare every title that the reference states with all that the page states; the best answer counts."""
    if not item.titles or page is None or not page.candidates:
        return None
    matches = [compare(title, page) for title in item.titles]
    return max(matches, key=lambda match: ({True: 2, None: 1, False: 0}[match.same], match.score))


def is_headed_by(item: Item, page: Page | None) -> bool:
    """Whether the page as a whole bears the cited title: home and error pages list the headlines of others, too."""
    if page is None:
        return False
    heads = tuple(
        one
        for one in page.candidates
        if any(source.lower().startswith(_OF_THE_WHOLE) for source in (one.source, *one.also))
    )
    match = compare_titles(item, replace(page, candidates=heads))
    return match is not None and match.same is True


def compare(title: str, page: Page) -> TitleMatch:
    """Compare one cited title with all that the page states."""
    return _compared(title, tuple(candidate.text for candidate in page.candidates), page.site)


@lru_cache(maxsize=_REMEMBERED)
def _compared(title: str, shown: tuple[str, ...], site: str | None) -> TitleMatch:
    return same_title(title, shown, site=site)


def names_only_the_site(item: Item, page: Page, url: str) -> bool:
    """Whether the page states no title that can be read: only the site's, its publisher's or its host's name."""
    names = (page.site, page.item.publisher, page.item.container_title, item.container_title, item.publisher)
    of_host = (host(url) or "").removeprefix("www.")
    known = {plain(name).replace(" ", "") for name in (*names, of_host, of_host.partition(".")[0]) if name}
    real = [one.text for one in page.candidates if one.source not in _SECTIONS and "\ufffd" not in one.text]
    return all(plain(text).replace(" ", "") in known for text in real)


def is_written_in(reference: Reference, shown: str) -> bool:
    """Whether a reference states a page's title in its own words, however they were parted into fields.

    What names the container, the publisher or an author tells of a home page, and one short word tells nothing.
    """
    title, item = plain(shown), reference.item
    names = (item.container_title, item.publisher, *map(str, (*(item.author or ()), *(item.editor or ()))))
    told = len(title.split()) > 1 and len(title) >= _SHORTEST and title not in map(plain, filter(None, names))
    return told and f" {title} " in f" {plain(reference.raw)} "


def may_contradict(reference: Reference, shown: str | None) -> bool:
    """Whether the title that was read may be held against another that is shown.

    One that was read doubtfully may where the other bears out how far it reaches, or hardly shares a word with the
    reference, whatever of it is the title.
    """
    if reference.states("title") or not shown or not reference.shows("title"):
        return reference.states("title")
    ours, theirs, written = (read(undressed(text)).words for text in (reference.item.title or "", shown, reference.raw))
    if not ours or not theirs:
        return False
    foreign = sum(word not in written for word in theirs)
    return (ours[0], ours[-1]) == (theirs[0], theirs[-1]) or foreign >= _FOREIGN * len(theirs)


def names_the_trade(item: Item, trade: str) -> bool:
    """Whether the reference itself speaks of a trade, by its titles or its publisher."""
    said = (*item.titles, item.container_title, item.publisher)
    return trade in talk_of("\n".join(filter(None, said)))


def is_edited(item: Item, page: Page, match: TitleMatch) -> bool:
    """Whether author and day both speak for a page under other words, as after a headline was edited."""
    if any(one.kind != "word" for one in match.differences if one.is_another_work):
        return False
    ours, theirs = item.issued, page.item.issued
    same_day = bool(
        ours and theirs and ours.day and (ours.year, ours.month, ours.day) == (theirs.year, theirs.month, theirs.day)
    )
    people = same_people(item, page.item)
    return same_day and people.agrees is True and not people.weak


def is_misspelt(item: Item, page: Page, match: TitleMatch) -> bool:
    """Whether one word differs, by hardly more than a letter, on the site that the reference names."""
    differing = [one for one in match.differences if one.is_another_work]
    if len(differing) != 1 or differing[0].kind != "word":
        return False
    ours, theirs = (unicodedata.normalize("NFD", text.casefold()) for text in (differing[0].cited, differing[0].found))
    near = min(len(ours), len(theirs)) >= 6 and Indel.normalized_similarity(ours, theirs) >= _HARDLY_A_LETTER
    there = Item(container_title=page.site, publisher=page.item.publisher, author=page.item.author)
    return near and (same_container(item, there).agrees is True or same_people(item, there).agrees is True)


def may_be_translated(item: Item, page: Page, shown: str) -> bool:
    """Whether the page's title may be the cited one in another language: the same author, and two languages.

    Where one title alone tells its language, the year has to be the same as well: the other is then told by the page,
    or may be in any but English.
    """
    people = same_people(item, page.item)
    if people.agrees is not True or people.weak:
        return False
    ours, theirs = language_of(item.title or ""), language_of(shown)
    if ours and theirs:
        return ours != theirs
    stated = (page.item.language or "").partition("-")[0].lower()
    differ = bool(stated) and stated != ours if ours else theirs not in (None, "en")
    return differ and same_date(item, page.item).agrees is True
