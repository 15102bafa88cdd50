"""Which entries of a list that no heading announces are believed."""

from __future__ import annotations

from citecheck.model.location import Location
from citecheck.model.prose import Block, Mark
from citecheck.parsing.document.entries.splitting import Entry
from citecheck.parsing.document.sections.plausibility import believable
from citecheck.parsing.document.sections.regions import Region
from citecheck.parsing.document.text.lines import Piece, Unit

LISTED = "Bat, O. (2019). The ice of the lake. Lake Letters, 3(1), 1-5. https://example.org/ice"
ANNOTATED = "The visit of 2025 was the first3 in years, and the press4 told of it (Daily, 2025)."


def entry(text: str, *markers: str) -> Entry:
    marks = tuple(Mark(text.index(one), text.index(one) + 1, one) for one in markers)
    block = Block(text=text, kind="paragraph", places=((0, Location("paper.md")),), marks=marks)
    return Entry((Piece(Unit(text=text, block=block, start=0, gap=1, indent=0)),))


def test_a_paragraph_with_markers_of_several_notes_is_no_entry() -> None:
    entries = [entry(LISTED), entry(ANNOTATED, "3", "4"), entry(LISTED)]

    found = believable(entries, Region(0, 3, heading=None, weight=9.0), alone=False)

    assert [LISTED, LISTED] == [one.pieces[0].text for one in found]
