"""The links of a text that lead to no source: within the project, within the document, or nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.model.document import LocalLink
from citecheck.model.prose import Prose

_PROTOCOL = expression(r"[A-Za-z][A-Za-z0-9+.-]*:|//")


def local_links(prose: Prose) -> Iterator[LocalLink]:
    """Yield the links without a protocol; those with another than the web's are told by a rule of their own."""
    for block in prose.blocks:
        for link in block.links:
            if link.url.strip() and not _PROTOCOL.match(link.url.strip()):
                yield LocalLink(link.url.strip(), block.place(link.start))
