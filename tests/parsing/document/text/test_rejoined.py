"""How the torn lines of a text become one."""

from __future__ import annotations

import pytest

from citecheck.formats.prose.text import prose
from citecheck.model.location import Location
from citecheck.model.prose import Block, Prose
from citecheck.parsing.document.text.lines import Piece, units
from citecheck.parsing.document.text.rejoined import joined, paragraphs

TORN = {
    "On the\norigin": "On the origin",
    "On  the \t origin": "On the origin",
    "compu-\nting": "computing",
    "Post-\nWar": "Post-War",
    "well-\nknown": "well-known",
    "1950-\n51": "1950- 51",
    "https://a.example/b-\nc": "https://a.example/b-c",
    "https://a.example/b\nc": "https://a.example/b c",
    "https://a.example/\nc/d": "https://a.example/c/d",
    "https://refac\ntoring.guru/a": "https://refactoring.guru/a",
    "https://localhost\nDarwin": "https://localhost Darwin",
    "https://a.example/\nDarwin": "https://a.example/ Darwin",
    "doi:10.1000/a.\nb1": "doi:10.1000/a.b1",
    "doi:10.1000/a1.\n2. Darwin": "doi:10.1000/a1. 2. Darwin",
    "doi:10.1000/a.\n2.b": "doi:10.1000/a.2.b",
    "www.a.example/b_\nc": "www.a.example/b_c",
    "種の\n起源": "種の起源",
    "種の\nDarwin": "種の Darwin",
    "新 時 代 の 工 学 (1998)": "新時代の工学 (1998)",
    "白 水 社": "白 水 社",
}


@pytest.mark.parametrize(("text", "line"), TORN.items())
def test_what_is_torn_is_joined(text: str, line: str) -> None:
    pieces = [Piece(unit) for unit in units(prose("a.txt", text))]

    assert line == joined(pieces, frozenset({"well-known"})).text


def test_every_character_still_knows_its_place() -> None:
    block = joined([Piece(unit) for unit in units(prose("a.txt", "On the\norigin of compu-\nting"))])

    assert [(1, 1), (2, 1), (3, 1)] == [
        (place.line, place.column) for place in (block.place(block.text.index(word)) for word in ("On", "orig", "ting"))
    ]


def test_lines_without_a_blank_one_between_them_are_a_paragraph() -> None:
    found = list(paragraphs(units(prose("a.txt", "On the\norigin\n\nof species"))))

    assert ["On the origin", "of species"] == [unit.text for unit in found]


@pytest.mark.parametrize(("lines", "count"), [(80, 1), (81, 2)])
def test_a_paragraph_has_eighty_lines_at_most(lines: int, count: int) -> None:
    assert count == len(list(paragraphs(units(prose("a.txt", "\n".join(["origin"] * lines))))))


def test_italics_go_on_in_the_next_line_and_end_where_they_end() -> None:
    place = Location("a.pdf", 1, unit="page")
    lines = (("On the origin", ((3, 13),)), ("of species, and", ((0, 10),)), ("Emma and Lady Susan", ((0, 4), (9, 19))))
    blocks = tuple(Block(text=text, kind="line", places=((0, place),), emphasised=spans) for text, spans in lines)

    block = joined([Piece(unit) for unit in units(Prose("a.pdf", "pdf", blocks))])

    assert ["the origin of species", "Emma", "Lady Susan"] == [block.text[slice(*span)] for span in block.emphasised]
