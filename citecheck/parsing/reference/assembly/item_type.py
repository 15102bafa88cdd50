"""What type of work a reference names (CSL 1.0.2), inferred from its fields and the words around them."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from citecheck.biblio.agreement.venues import folded_name, known_venues
from citecheck.biblio.item import Item
from citecheck.expressions import expression
from citecheck.parsing.reference.assembly import type_signs
from citecheck.vocabulary.journals import journals
from citecheck.vocabulary.type_words import CODES

_CODE = expression(r"\[\s?([A-Z]{1,2})(?:/[A-Z]{2})?\s?\]")
_PRINTED = frozenset({"report", "treaty", "legislation"})  # with pages in a volume they are articles or chapters
_OF_NOBODY = frozenset({"treaty", "legislation"})  # a book about one has an author and a publisher
_IN = expression(r"(?:^|[\s.,”»\"])(?:in|dans|в|en)[:\s]", re.IGNORECASE)


def infer_type(item: Item, text: str) -> str | None:
    """Return the CSL type of a reference, `None` where nothing tells."""
    code = _CODE.search(text)
    if code and code[1] in CODES:
        return CODES[code[1]]
    stated = item.genre or item.medium or ""
    for kind, genre in type_signs.OF_GENRE if stated else ():
        if genre.fullmatch(stated):
            return kind
    for kind, called in type_signs.NAMED:
        printed = kind in _PRINTED and item.page and (item.volume or item.container_title)
        about = kind in _OF_NOBODY and item.author and item.publisher
        if not printed and not about and called.search(text):
            return kind
    return _of_part(item, text) if item.container_title else _of_whole(item)


def _of_part(item: Item, text: str) -> str | None:
    container = item.container_title or ""
    dated = item.issued is not None and item.issued.day is not None
    if type_signs.ENCYCLOPAEDIA.search(container) and not item.volume:
        return "entry-encyclopedia"
    edited = item.editor or (_IN.search(text) and (item.publisher or item.publisher_place) and not item.issue)
    if edited and not (item.volume and item.issue):
        return "chapter"
    if type_signs.NEWSPAPER.search(container) and not item.volume and (dated or item.url or not item.page):
        return "article-newspaper"
    if item.volume or item.issue or item.page:
        imprint = (item.publisher and not item.volume) or (item.publisher_place and not item.issue)
        return "chapter" if item.page and imprint else "article-journal"
    if dated and not item.url:
        return "article-newspaper"
    known = None if item.url else _of_known_venue(container)
    return known or _of_address(item) or ("article-journal" if item.doi else None)


def _of_known_venue(name: str) -> str | None:
    """Tell a meeting and a journal by their names alone."""
    if any(mark.isupper() for mark in name.split()) and known_venues(name):
        return "paper-conference"
    return "article-journal" if folded_name(name) in journals() else None


def _of_whole(item: Item) -> str | None:
    dated = item.issued is not None and item.issued.day is not None
    if dated and item.publisher and type_signs.NEWSPAPER.search(item.publisher):
        return "article-newspaper"
    publisher = item.publisher or ""
    house = bool(type_signs.HOUSE.search(publisher))
    if type_signs.UNIVERSITY.search(publisher) and not house and item.author and not item.edition and not item.isbn:
        return "thesis"
    if (publisher and not item.url) or house or item.isbn or item.edition:
        return "book"
    return _of_address(item) or ("book" if item.publisher or item.publisher_place else None)


def _of_address(item: Item) -> str | None:
    if not item.url:
        return None
    address = item.url.lower()
    if any(mark in address for mark in type_signs.BLOGS):
        return "post-weblog"
    host = _host(address)
    if any(host == site or host.endswith(f".{site}") for site in type_signs.PLATFORMS):
        return "post"
    if item.publisher and (item.publisher_place or "books.google" in host or "archive.org" in host):
        return "book"
    return "report" if address.endswith(".pdf") and item.publisher else "webpage"


def _host(address: str) -> str:
    try:
        return urlsplit(address if "//" in address else f"//{address}").netloc
    except ValueError:  # a bracket in the host that is no IPv6 address
        return ""
