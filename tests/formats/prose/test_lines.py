"""One reference a line."""

from __future__ import annotations

from citecheck.formats.prose.lines import read
from citecheck.model.document import Document

TEXT = "1. Bat, O. (2019). Ice. Lake Letters, 3, 1–5.\n\n- Dorj, D. (2018). Snow. Map House.\nwords\n"


def test_every_line_is_a_reference_in_its_place() -> None:
    reading = read(Document("a.txt", TEXT.encode()))

    assert [1, 3, 4] == [reference.location.line for reference in reading.references]
    assert ["1", None, None] == [reference.label for reference in reading.references]
    assert "words" == reading.references[2].raw


def test_numbers_and_bullets_are_no_part_of_the_text() -> None:
    reading = read(Document("a.txt", TEXT.encode()))

    assert ["Bat", "Dorj"] == [reference.raw.split(",")[0] for reference in reading.references[:2]]
