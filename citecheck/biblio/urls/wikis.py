"""Wikis: their pages are revised for years, and state the day on which they were begun."""

from __future__ import annotations

from citecheck.biblio.urls.address import split
from citecheck.expressions import expression

_HOST = expression(
    r"(?:.*\.)?(?:wik(?:ipedia|imedia|tionary|ibooks|inews|iquote|isource|iversity|ivoyage|idata)\.org|fandom\.com|"
    r"miraheze\.org|namu\.wiki|scholarpedia\.org|citizendium\.org)|(?:.*\.)?wiki\..*|.*\.wiki"
)
_PATH = expression(r"/(?:[a-z]{2,3}/)?(?:wiki|mediawiki)(?:/.*)?|/w/index\.php.*")


def is_wiki(url: str) -> bool:
    """Tell whether an address is that of a page of a wiki, by its host or by the path that wikis have."""
    address = split(url)
    return bool(_HOST.fullmatch((address.host or "").lower()) or _PATH.fullmatch(address.path))
