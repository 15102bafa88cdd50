"""Ties between references that cite the same work.

The first reference to a work is its root (`same_as` is `None`); every later one points to the root. A link in running
text never is the root of an entry or a note, since it says least.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citecheck.biblio.item import Item
from citecheck.biblio.titles import same_title
from citecheck.biblio.urls import host, resource
from citecheck.model.reference import Kind, Reference

_ALIKE = 80.0
_SHORT = 12
_REMEMBERED = 4096  # texts folded, since each is compared with many others
_LETTERED = re.compile(r"\b(?:1[5-9]|20)\d{2}([a-z])\b")


def tied(references: Sequence[Reference]) -> tuple[Reference, ...]:
    """Tie references in document order: each later one to a work points to the first, one that points back as well."""
    return tuple(_tied(references))


def _tied(references: Sequence[Reference]) -> Iterator[Reference]:
    order = sorted(range(len(references)), key=lambda place: (references[place].kind is Kind.INLINE, place))
    blocks: dict[str, list[Reference]] = defaultdict(list)
    roots: dict[str, str] = {}
    for place in order:
        reference = references[place]
        if reference.antecedent:
            continue
        keys = list(_keys(reference))
        known = {one.id: one for key in keys for one in blocks[key]}
        root = next((one for one in known.values() if same_work(one, reference)), None)
        if root:
            roots[reference.id] = roots.get(root.id, root.id)
        for key in keys:
            blocks[key].append(reference)
    for reference in references:
        same = roots.get(reference.id) or (
            roots.get(reference.same_as, reference.same_as) if reference.same_as else None
        )
        yield replace(reference, same_as=same) if same != reference.same_as else reference


def same_work(one: Reference, other: Reference) -> bool:
    """Whether two references cite the same work, strictly: another work of the same author is another work."""
    a, b = one.item, other.item
    if a.doi and b.doi:
        return a.doi.casefold() == b.doi.casefold() and (one.kind is not other.kind or _may_be_one_title(one, other))
    if a.url and b.url and _address(a.url) and _address(a.url) == _address(b.url):
        return _may_be_one_title(one, other)
    if not _years_agree(a, b) or _contradict(a, b) or _told_apart(one, other):
        return False
    alike = _authors_agree(a, b) or (not (a.author and b.author) and _share(a, b))
    return alike and _titles_agree(one, other) is True  # last, since titles take longest to compare


def _may_be_one_title(one: Reference, other: Reference) -> bool:
    """Whether titles do not tell two works apart that one address or DOI leads to, as those of two chapters do."""
    alike = _ratio(one.item.title or "", other.item.title or "") >= _ALIKE
    return alike or _titles_agree(one, other) is not False


def _titles_agree(one: Reference, other: Reference) -> bool | None:
    ours, theirs = (each.item.title if each.states("title") else None for each in (one, other))
    if not ours or not theirs:
        return None
    return _folded(ours) == _folded(theirs) or same_title(ours, [theirs]).same


def _years_agree(a: Item, b: Item) -> bool:
    if not a.issued or not b.issued:
        return True
    if a.issued.year != b.issued.year:
        return False
    days = (a.issued.month, a.issued.day), (b.issued.month, b.issued.day)
    return None in days[0] or None in days[1] or days[0] == days[1]


def _told_apart(one: Reference, other: Reference) -> bool:
    """Whether a list itself tells two works of one year apart by letters (2021a, 2021b)."""
    letters = [_LETTERED.search(reference.raw) for reference in (one, other)]
    return one.kind is other.kind and None not in letters and len({found[1] for found in letters if found}) > 1


def _contradict(a: Item, b: Item) -> bool:
    return any(
        x is not None and y is not None and _folded(x) != _folded(y)
        for x, y in ((a.volume, b.volume), (a.issue, b.issue), (a.edition, b.edition), (a.isbn, b.isbn))
    )


def _authors_agree(a: Item, b: Item) -> bool:
    if not a.author or not b.author:
        return False
    x, y = (item.author[0] for item in (a, b) if item.author)
    return _ratio(x.family or x.literal or "", y.family or y.literal or "") >= _ALIKE


def _share(a: Item, b: Item) -> bool:
    """Without authors to compare, another stated thing must agree, or the title be long enough to speak for itself."""
    sites = (host(a.url or ""), host(b.url or ""))
    pairs = ((a.container_title, b.container_title), (a.publisher, b.publisher), (a.page, b.page), sites)
    return any(x and y and _ratio(x, y) >= _ALIKE for x, y in pairs) or len(_folded(a.title or "")) > 3 * _SHORT


def _keys(reference: Reference) -> Iterator[str]:
    item = reference.item
    if item.doi:
        yield f"doi {item.doi.casefold()}"
    if item.url and _address(item.url):
        yield f"url {_address(item.url)}"
    if item.title and reference.states("title"):
        yield f"title {_folded(item.title)[:_SHORT]}"
    if item.author and item.issued and item.issued.year:
        yield f"year {item.issued.year} {_folded(item.author[0].sort_key)[:3]}"


@functools.lru_cache(maxsize=_REMEMBERED)
def _address(url: str) -> str:
    """Write an address as it is compared; a bare host, which many works share, is none."""
    whole = resource(url if "://" in url else f"http://{url}").partition("://")[2]
    plain = whole.removeprefix("www.").rstrip("/").casefold()
    return plain if "/" in plain or "?" in plain else ""


@functools.lru_cache(maxsize=_REMEMBERED)
def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def _ratio(a: str, b: str) -> float:
    from rapidfuzz.fuzz import ratio

    return ratio(_folded(a), _folded(b))
