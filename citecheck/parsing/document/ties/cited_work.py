"""What a reference says of the work that it cites, folded once, and whether two such statements are of one work."""

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass
from typing import Protocol

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.titles import same_title
from citecheck.biblio.urls import host, resource
from citecheck.expressions import expression
from citecheck.model.reference import Kind, Reference

_ALIKE = 80.0
_SOMEWHAT_ALIKE = 50.0  # titles that are the same, or nearly, have 70 and more
_SPEAKS_FOR_ITSELF = 36  # letters of a title
_LONGEST = 2000  # characters of a text that are compared, since that costs the product of two lengths
_REMEMBERED = 4096
_LETTERED = expression(r"\b(?:1[5-9]|20)\d{2}([a-z])\b")


@dataclass(frozen=True, slots=True)
class CitedWork:
    """What a reference says of a work; where two say the same, both are one work with the same others."""

    kind: Kind
    doi: str
    address: str
    site: str
    title: str
    stated_title: str
    """The title as it stands, where it was read with certainty enough to be held against another."""
    issued: PartialDate | None
    numbers: tuple[str | None, ...]
    """Volume, issue, edition, ISBN."""
    letter: str
    """The letter behind its year (2021a), by which a list tells two works of one year apart."""
    author: str | None
    """The family name of the first author; `None` where none is stated."""
    sorted_by: str
    beside: tuple[str, ...]
    """Title of the containing work, publisher, pages."""


class Agree(Protocol):
    """Whether the titles of two works are the same; where they are to be so `surely`, *perhaps* may be said as *no*."""

    def __call__(self, one: CitedWork, other: CitedWork, *, surely: bool = False) -> bool | None:
        """Compare them."""


def cited_work(reference: Reference) -> CitedWork:
    """Fold what a reference says of the work that it cites."""
    item = reference.item
    first = item.author[0] if item.author else None
    letter = _LETTERED.search(reference.raw)
    numbers = item.volume, item.issue, item.edition, item.isbn
    return CitedWork(
        kind=reference.kind,
        doi=(item.doi or "").casefold(),
        address=_address(item.url) if item.url else "",
        site=_folded(host(item.url or "")),
        title=_folded(item.title or ""),
        stated_title=(item.title or "")[:_LONGEST] if reference.shows("title") else "",
        issued=item.issued,
        numbers=tuple(None if number is None else _folded(number) for number in numbers),
        letter=letter[1] if letter else "",
        author=_folded(first.family or first.literal or "") if first else None,
        sorted_by=_folded(first.sort_key)[:3] if first else "",
        beside=tuple(_folded(text or "") for text in (item.container_title, item.publisher, item.page)),
    )


def same_work(one: CitedWork, other: CitedWork, agree: Agree) -> bool:
    """Whether two references cite the same work, strictly: another work of the same author is another work.

    `agree` says whether their titles do (`titles_agree`).
    """
    if one.doi and other.doi:
        return one.doi == other.doi and (one.kind is not other.kind or _may_be_one_title(one, other, agree))
    if one.address and one.address == other.address:
        return _may_be_one_title(one, other, agree)
    if not _years_agree(one.issued, other.issued) or _contradict(one, other) or _told_apart(one, other):
        return False
    if one.author is None or other.author is None:
        alike = _share(one, other)
    else:
        alike = _ratio(one.author, other.author) >= _ALIKE
    return alike and agree(one, other, surely=True) is True  # last, since titles take longest to compare


def titles_agree(one: CitedWork, other: CitedWork, *, surely: bool = False) -> bool | None:
    """Whether two stated titles are the same; `None` where one of them is not stated, or nobody can tell.

    Where they must be so `surely`, titles that share hardly a letter are not compared word for word.
    """
    if not one.stated_title or not other.stated_title:
        return None
    if one.title == other.title:
        return True
    if surely and _share_hardly_a_letter(one.title, other.title):
        return False
    return same_title(one.stated_title, [other.stated_title]).same


def _share_hardly_a_letter(one: str, other: str) -> bool:
    """Whether no part of one title is like the other; of two scripts, one may be the other transliterated."""
    from rapidfuzz.fuzz import partial_ratio

    return one.isascii() and other.isascii() and partial_ratio(one, other, score_cutoff=_SOMEWHAT_ALIKE) == 0


def _may_be_one_title(one: CitedWork, other: CitedWork, agree: Agree) -> bool:
    """Whether titles do not tell two works apart that one address or DOI leads to, as those of two chapters do."""
    return _ratio(one.title, other.title) >= _ALIKE or agree(one, other) is not False


def _years_agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    if not one or not other:
        return True
    if one.year != other.year:
        return False
    days = (one.month, one.day), (other.month, other.day)
    return None in days[0] or None in days[1] or days[0] == days[1]


def _told_apart(one: CitedWork, other: CitedWork) -> bool:
    return one.kind is other.kind and bool(one.letter and other.letter) and one.letter != other.letter


def _contradict(one: CitedWork, other: CitedWork) -> bool:
    pairs = zip(one.numbers, other.numbers, strict=True)
    return any(ours is not None and theirs is not None and ours != theirs for ours, theirs in pairs)


def _share(one: CitedWork, other: CitedWork) -> bool:
    """Without authors to compare, another stated thing must agree, or the title be long enough to speak for itself."""
    if len(one.title) > _SPEAKS_FOR_ITSELF:
        return True
    pairs = zip((*one.beside, one.site), (*other.beside, other.site), strict=True)
    return any(ours and theirs and _ratio(ours, theirs) >= _ALIKE for ours, theirs in pairs)


def _address(url: str) -> str:
    """Write an address as it is compared; a bare host, which many works share, is none."""
    whole = resource(url if "://" in url else f"http://{url}").partition("://")[2]
    plain = whole.removeprefix("www.").rstrip("/").casefold()
    return plain if "/" in plain or "?" in plain else ""


@functools.lru_cache(maxsize=_REMEMBERED)
def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def _ratio(one: str, other: str) -> float:
    from rapidfuzz.fuzz import ratio

    return ratio(one, other)
