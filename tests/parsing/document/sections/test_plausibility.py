"""Which entries of a list that no heading announces are believed."""

from __future__ import annotations

from dataclasses import replace

import pytest

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


LIKELY = "Bat, O. (2019). The ice. Lake Letters, 3(1), 1-5."
UNLIKELY = "He said that it was cold in the 2 houses"
EXPLANATION = "Later than usual, in fact, as the bells of the old church had been sold to pay for the roof."


def believed(*texts: str, weight: float = 9.0, alone: bool = False, lines: int = 0, heading: str | None = None) -> str:
    """Say which of the texts are believed: a letter each, in the order of the texts."""
    entries = [entry(text) for text in texts]
    region = Region(0, lines or len(texts), heading=heading, weight=weight)  # type: ignore[arg-type]
    kept = [id(one) for one in believable(entries, region, alone=alone)]
    return "".join(letter for letter, one in zip("abcdefgh", entries, strict=False) if id(one) in kept)


@pytest.mark.parametrize(
    ("weight", "alone", "kept"),
    [(2.2, False, "ab"), (2.19, False, ""), (1.0, True, "ab"), (0.99, True, ""), (1.5, False, "")],
)
def test_a_list_without_a_heading_needs_lines_that_look_like_one(weight: float, alone: bool, kept: str) -> None:
    assert kept == believed(LIKELY, LIKELY, weight=weight, alone=alone)


@pytest.mark.parametrize(("lines", "kept"), [(16, "ab"), (17, "")])
def test_entries_of_more_than_eight_lines_are_none(lines: int, kept: str) -> None:
    assert kept == believed(LIKELY, LIKELY, lines=lines)


def test_what_a_heading_announces_is_believed() -> None:
    assert "abc" == believed(UNLIKELY, LIKELY, UNLIKELY, weight=0.0, heading="references", lines=99)
    assert "a" == believed(LIKELY, EXPLANATION, weight=0.0, heading="references")
    assert "" == believed(EXPLANATION, heading="references")


@pytest.mark.parametrize(
    ("texts", "kept"),
    [
        ((UNLIKELY, *[LIKELY] * 4), "bcde"),
        (([UNLIKELY, UNLIKELY, *[LIKELY] * 5]), "cdefg"),
        ((*[LIKELY] * 4, UNLIKELY), "abcd"),
        ((*[LIKELY] * 5, UNLIKELY, UNLIKELY), "abcde"),
        ((LIKELY, LIKELY, UNLIKELY, LIKELY, LIKELY), "abcde"),
        ((UNLIKELY, LIKELY, LIKELY, LIKELY, UNLIKELY), "bcd"),
        ((UNLIKELY, UNLIKELY, UNLIKELY, LIKELY), "abcd"),
    ],
)
def test_running_text_is_taken_off_at_the_edges_of_a_rich_list(texts: tuple[str, ...], kept: str) -> None:
    assert kept == believed(*texts)


def test_no_more_than_two_are_taken_off_at_an_edge() -> None:
    rich = f"{LIKELY} https://example.org/ice"

    assert "cdefgh" == believed(UNLIKELY, UNLIKELY, UNLIKELY, *[rich] * 5)


def test_an_entry_with_a_label_is_not_taken_off() -> None:
    first = replace(entry(UNLIKELY), label="1")
    entries = [first, *[entry(LIKELY)] * 4]

    assert entries == list(believable(entries, Region(0, 5, heading=None, weight=9.0), alone=False))


def test_a_note_with_a_label_that_explains_is_kept() -> None:
    entries = [replace(entry(EXPLANATION), label="1"), entry(LIKELY)]

    assert entries == list(believable(entries, Region(0, 2, heading="notes", weight=0.0), alone=False))


@pytest.mark.parametrize(("markers", "kept"), [(("3",), 3), (("3", "4"), 2)])
def test_one_marker_is_no_annotation(markers: tuple[str, ...], kept: int) -> None:
    entries = [entry(LIKELY), entry(ANNOTATED, *markers), entry(LIKELY)]

    assert kept == len(believable(entries, Region(0, 3, heading=None, weight=9.0), alone=False))


def test_rows_of_numbers_are_no_list() -> None:
    assert believed("1977 10.09 9.25 8.06", "1978 10.81 9.22 7.97", LIKELY) == ""
