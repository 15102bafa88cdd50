"""The grammar of notes that point back: `Ibid., p. 57, 213-215` and its like, a word and pages, nothing else."""

from __future__ import annotations

import re

from citecheck.biblio.item import Item
from citecheck.parsing.reference.parsed import Parsed

_LABEL = re.compile(
    r"^\s*(?:<sup>\s?\[?\d{1,4}\]?\s?</sup>|\[[ivxlcdm\d]{1,8}\]|[*•·–—-](?=\s)|\^(?:\s[a-z](?=\s)){0,8}|↑)\s*",
    re.IGNORECASE,
)
_PAGES = re.compile(r"\d+(?:\s?[-–—,;]\s?\d+){0,20}")
_LONGEST = 120
_IBID = (
    r"ibid(?:em)?|idem|id\.|ebd\.?|ebda\.?|ebenda|там\s?же|мөн\s?тэнд|тэнд|同上|上掲|앞의\s?(?:글|책)|위의\s?(?:글|책)"
)
_OP_CIT = (
    r"op\.?\s?cit\.?|loc\.?\s?cit\.?|a\.\s?a\.\s?o\.|указ\.\s?соч\.?|цит\.\s?соч\.?|art\.\s?cit\.?|ouvr\.\s?cit[ée]?\.?"
    r"|дурд(?:сан)?\.?\s?(?:бүтээл|зохиол)|前掲書?|앞의\s?책"
)
IDEM = frozenset({"idem", "id", "eadem", "ead", "ders", "dies", "derselbe", "dieselbe", "он же", "она же"})
_IBID_FIRST = re.compile(rf"^\W{{0,3}}(?P<cue>{_IBID})(?![^\W\d_])", re.IGNORECASE)
OP_CIT = re.compile(rf"(?<![^\W\d_])(?P<cue>{_OP_CIT})", re.IGNORECASE)


def read_backreference(text: str) -> Parsed | None:
    """Read a note that only points back; `None` where the text is none."""
    mark = _LABEL.match(text)
    body = text[mark.end() :] if mark else text
    match = _IBID_FIRST.match(body)
    if not match or len(body) > _LONGEST:
        return None
    rest = body[match.end() :]
    pages = _PAGES.search(rest)
    if re.search(r"[^\W\d_]{4,}", rest.replace("Seite", "").replace("pages", "")):
        return None
    value = re.sub(r"\s?[–—-]\s?", "-", pages[0]) if pages else None
    offset = len(text) - len(rest)
    places = {"page": (offset + pages.start(), offset + pages.end())} if pages else {}
    item = Item(page=value, locator=value)
    return Parsed(
        item, {"page": 0.98} if value else {}, "partial" if value else "none", spans=places, backreference="ibid"
    )
