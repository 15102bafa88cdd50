"""An item as a line of text, where its file holds none that shows it."""

from __future__ import annotations

from citecheck.biblio.item import Item


def shown(item: Item) -> str:
    """Return who made a work, when, its title, what it stands in, and its address."""
    names = ", ".join(str(name) for name in item.author or item.editor or ())
    said = (names, str(item.issued or ""), item.title, item.container_title, item.url or item.doi)
    return ". ".join(part for part in said if part)
