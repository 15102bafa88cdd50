"""Compare volumes, issues, first pages and article numbers."""

from __future__ import annotations

import re

from citecheck.biblio.item import Item
from citecheck.expressions import expression

_NUMBER = expression(r"[a-zA-Z]{0,4}\d+")
_PAGE = expression(r"^\W*(?:pp?\.?\s*|art(?:icle)?\.?\s*(?:no\.?\s*)?|id\.?\s*)?([a-zA-Z]{0,4})[.\-]?0*(\d+)")
_PAGES = expression(r"(\d{1,6})\s?(?:[-–—‒−]|--)\s?(\d{1,6})")


def first_page(text: str | None) -> str | None:
    """Return the first page or the article number, without leading noughts: `e0033693` is `33693`."""
    found = _PAGE.match(text or "")
    return found[2] if found else None


def same_volume(cited: Item, found: Item) -> bool | None:
    """Compare volumes; a year in place of one, and a volume that changed places with its issue, are no other."""
    ours, theirs = _plain(cited.volume), _plain(found.volume)
    if not ours or not theirs:
        return None
    if ours == theirs or ours in {_plain(found.issue), _year(found)} or theirs in {_plain(cited.issue), _year(cited)}:
        return True
    digits = [_digits(text) for text in (ours, theirs)]
    return True if digits[0] and digits[0] == digits[1] else False if all(digits) else None


def same_issue(cited: Item, found: Item) -> bool | None:
    """Compare issues; one of a double issue is that issue."""
    ours, theirs = _plain(cited.issue), _plain(found.issue)
    if not ours or not theirs:
        return None
    numbers = [re.findall(r"\d+", text) for text in (ours, theirs)]
    stripped = [{number.lstrip("0") for number in some} for some in numbers]
    if ours == theirs or ours == _plain(found.volume) or stripped[0] & stripped[1]:
        return True
    return False if all(stripped) else None


def same_first_page(cited: Item, found: Item) -> bool | None:
    """Compare first pages and article numbers, whichever of them each states."""
    ours = {page for page in (first_page(cited.page), first_page(cited.number)) if page}
    theirs = {page for page in (first_page(found.page), first_page(found.number)) if page}
    if not ours or not theirs:
        return None
    if ours & theirs:
        return True
    mine = re.findall(r"\d+", cited.page or "")
    others = re.findall(r"\d+", found.page or "")
    return bool(set(mine[-1:]) & set(others[-1:])) or _is_turned(page_range(cited.page), page_range(found.page))


def page_range(text: str | None) -> tuple[str, str] | None:
    """Return the first and the last page of a range, the last in full (`275–97` ends at 297); `None` of none."""
    found = _PAGES.fullmatch((text or "").strip())
    if found is None:
        return None
    first, last = found.groups()
    return first, first[: max(0, len(first) - len(last))] + last


def _is_turned(ours: tuple[str, str] | None, theirs: tuple[str, str] | None) -> bool:
    """Whether one range is the other from its end: a slip of its own, and no other place."""
    return ours is not None and theirs is not None and ours == theirs[::-1]


def _plain(text: str | None) -> str:
    return re.sub(r"^(?:vol(?:ume)?|no|issue)\W*", "", (text or "").strip(), flags=re.IGNORECASE).lstrip("0").casefold()


def _digits(text: str) -> str:
    found = _NUMBER.search(text)
    return re.sub(r"\D", "", found[0]).lstrip("0") if found else ""


def _year(item: Item) -> str:
    return str(item.issued.year) if item.issued and item.issued.year else ""
