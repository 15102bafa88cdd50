"""Citation keys that the mark-up declares, and the entries that bear them."""

from __future__ import annotations

from citecheck.model.document import Reading
from citecheck.model.location import Location
from citecheck.model.prose import Block, BlockKind, Mark, Prose
from citecheck.parsing.document.read_document import read_prose


def block(line: int, text: str, label: str | None = None, keys: tuple[str, ...] = ()) -> Block:
    marks = tuple(Mark(text.index(key), text.index(key) + len(key), key, "key") for key in keys)
    kind: BlockKind = "item" if label else "paragraph"
    return Block(text=text, kind=kind, places=((0, Location("a.tex", line)),), label=label, marks=marks)


def reading(*blocks: Block) -> Reading:
    return read_prose(Prose("a.tex", "latex", blocks))


ICE = block(3, "O. Bat, Ice, Lake Letters 3 (2019), 1–5.", "bat2019")
MAP = block(4, "A map on the wall of the office.", "map")


def test_an_entry_with_a_key_is_an_entry_whatever_it_looks_like() -> None:
    actual = reading(block(1, "Known from bat2019.", keys=("bat2019",)), ICE, MAP)

    assert ["bat2019", "map"] == [reference.label for reference in actual.references]
    assert actual.numbered


def test_a_key_without_an_entry_is_told_where_the_document_has_its_own_list() -> None:
    actual = reading(block(1, "Known from bat2019 and lost2020.", keys=("bat2019", "lost2020")), ICE)

    assert ["bat2019", "lost2020"] == [citation.label for citation in actual.citations]


def test_keys_of_a_bibliography_elsewhere_are_citations_that_tie_to_nothing_here() -> None:
    actual = reading(block(1, "Known from bat2019.", keys=("bat2019",)))

    assert ["bat2019"] == [citation.label for citation in actual.citations]
    assert not actual.numbered
