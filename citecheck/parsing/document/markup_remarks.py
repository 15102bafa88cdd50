"""What the mark-up itself does wrong: a link whose printed address is not the one that it leads to."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from citecheck.biblio.urls import normalise
from citecheck.model.document import Remark
from citecheck.model.prose import Prose


def remarks(prose: Prose) -> Iterator[Remark]:
    """Yield a remark for each link that prints one address and leads to another, escapes and encoding aside."""
    for block in prose.blocks:
        for link in block.links:
            shown = block.text[link.start : link.end].strip()
            shown = shown if "(" in shown else shown.rstrip(").,;")
            if _is_address(shown) and _plain(shown) != _plain(link.url):
                yield Remark(
                    "link-text-differs",
                    f"The link shows {shown}, but leads to {link.url}.",
                    block.place(link.start),
                )


def _is_address(text: str) -> bool:
    return text.lower().startswith(("http://", "https://")) and not any(letter.isspace() for letter in text)


def _plain(url: str) -> str:
    address = unquote(normalise(url.replace("\\", ""))).casefold()
    return address.partition("://")[2].removeprefix("www.").rstrip("/.")
