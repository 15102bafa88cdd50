"""The address that a reference states."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from citecheck.biblio.identifiers import resolvers
from citecheck.biblio.urls import impossible, normalise
from citecheck.biblio.urls.placeholders import placeholder
from citecheck.biblio.urls.wrappers import unwrapped
from citecheck.expressions import expression
from citecheck.model.evidence import Evidence, Request
from citecheck.model.reference import Kind, Reference

_FOLLOWED = ("http://", "https://", "ftp://")
_HOST_ALONE = expression(r"(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?:[/?#:]|$)")


def requests(reference: Reference, evidence: Evidence) -> Iterator[Request]:
    """Ask the stated address once, if it can lead anywhere."""
    written = reference.item.url
    if not written or evidence.visits:
        return
    if reference.kind is Kind.INLINE and placeholder(unwrapped(written) or written):
        return
    address = followable(written)
    if address:
        yield Request(address, reference.item.titles)


@functools.lru_cache(maxsize=4096)
def followable(url: str | None) -> str | None:
    """Return the normal form of an address that can be asked; `None` where there is none.

    An address without a scheme (`www.montsame.mn/en/read/336605`) is asked over https, as a browser would, and a DOI,
    a handle or a URN in place of an address (`doi:10.1000/182`) at its resolver. Of a wrapper the true address within
    is asked.
    """
    if not url or not url.strip():
        return None
    written = resolvers.of_uri(url) or unwrapped(url) or url.strip()
    address = normalise(f"https://{written}" if _HOST_ALONE.match(written) else written)
    return address if address.startswith(_FOLLOWED) and impossible(address) is None else None
