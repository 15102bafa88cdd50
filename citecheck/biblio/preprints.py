"""Preprints and working papers: told by their server, their DOI or what a reference calls them.

Sources: the servers' own addresses, and the prefixes that Crossref and DataCite list for them.
"""

from __future__ import annotations

import re

from citecheck.biblio.item import Item
from citecheck.biblio.urls import host
from citecheck.expressions import expression

_SERVERS = frozenset({
    "arxiv.org", "biorxiv.org", "medrxiv.org", "chemrxiv.org", "psyarxiv.com", "eartharxiv.org", "techrxiv.org",
    "engrxiv.org", "edarxiv.org", "agrixiv.org", "africarxiv.org", "osf.io", "ssrn.com", "preprints.org",
    "authorea.com", "researchsquare.com", "essopenarchive.org", "essoar.org", "hal.science", "archives-ouvertes.fr",
    "eprint.iacr.org", "openreview.net", "vixra.org", "nber.org", "repec.org", "econstor.eu", "preprints.scielo.org",
    "preprints.jmir.org", "philsci-archive.pitt.edu", "mpra.ub.uni-muenchen.de", "iza.org", "cepr.org",
    "jxiv.jst.go.jp", "chinaxiv.org",
})  # fmt: skip
_DOI = expression(
    r"10\.(?:48550|26434|31234|31235|31219|31223|31224|36227|35542|20944|21203|22541|2139|3386|7287|33774|51094|12074|"
    r"32388)/|10\.1101/\d|10\.1002/essoar|10\.1590/scielopreprints",
    re.IGNORECASE,
)
_NAME = expression(
    r"\b\w{1,8}xiv\b|ssrn|pre-?prints?|research square|\bhal\b|repec|nber|working papers?", re.IGNORECASE
)


def is_preprint(item: Item) -> bool:
    """Tell whether an item is the preprint of a work, which bears another date than the work when it is published."""
    if item.arxiv or _DOI.match(item.doi or "") or is_server(item.url or ""):
        return True
    said = (item.genre, item.container_title, item.publisher, item.archive)
    return any(_NAME.search(text) for text in said if text)


def is_server(url: str) -> bool:
    """Tell whether an address is that of a server of preprints."""
    labels = (host(url) or "").lower().split(".")
    return any(".".join(labels[place:]) in _SERVERS for place in range(len(labels)))
