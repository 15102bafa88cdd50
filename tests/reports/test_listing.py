"""`citecheck list`: what of a document was not read is said beneath its ledger."""

from __future__ import annotations

import json

import pytest

from citecheck.biblio.item import Item
from citecheck.model.document import Reading, Remark
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference, Understood
from citecheck.model.settings import Presentation
from citecheck.reports import listing

SCAN = Reading(
    "scan.pdf",
    "pdf",
    remarks=(
        Remark("no-text", "No page has any text.", Location("scan.pdf", 1, unit="page"), "Recognise its letters."),
        Remark("unknown-field", "auhtor is no field.", Location("scan.pdf", 1)),
    ),
)


def test_a_list_says_what_it_could_not_read(capsys: pytest.CaptureFixture[str]) -> None:
    listing.show([SCAN], Presentation(format="rich"))

    shown = capsys.readouterr().out
    assert "scan.pdf, page 1: No page has any text. Recognise its letters.\n" in shown
    assert "auhtor" not in shown


def test_a_list_as_json_says_what_it_could_not_read() -> None:
    (document,) = json.loads(listing.as_json([SCAN]))["documents"]

    assert ["scan.pdf, page 1: No page has any text. Recognise its letters."] == document["unread"]


@pytest.mark.parametrize(("understood", "ending"), [("partial", "Ice    in part"), ("full", "Ice")])
def test_a_line_says_what_was_read_in_part(understood: Understood, ending: str) -> None:
    place = Location("a.md")
    ice = Reference(id="ice", kind=Kind.ENTRY, item=Item(title="Ice"), raw="Ice", location=place, understood=understood)

    assert listing.line(ice).plain.rstrip().endswith(ending)
