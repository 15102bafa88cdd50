"""References to a work, as the tests of ties make them."""

from __future__ import annotations

from collections.abc import Mapping

from citecheck.biblio.item import Item
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference

ICE: dict[str, object] = {
    "title": "Forty years of ice on the great lakes",
    "author": [{"family": "Bat", "given": "O."}],
    "issued": {"date-parts": [[2019]]},
    "URL": "https://lakes.example.org/ice/12",
}


def refer(number: int, csl: Mapping[str, object], kind: Kind = Kind.ENTRY, raw: str = "") -> Reference:
    return Reference(
        id=str(number),
        kind=kind,
        item=Item.from_csl(csl),
        raw=raw or str(csl.get("title")),
        location=Location("a.md", number + 1),
    )
