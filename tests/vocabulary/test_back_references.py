"""Every phrase that points back is known wherever notes are read: by the reader, by the ties and by the rules."""

from __future__ import annotations

import datetime

import pytest

from citecheck.formats import read
from citecheck.model.circumstances import Circumstances
from citecheck.model.document import Document, Reading
from citecheck.model.evidence import Evidence
from citecheck.parsing.document.ties.same_works import tied
from citecheck.parsing.reference.parse import parse
from citecheck.rules import judge
from citecheck.vocabulary.back_references import EARLIER_WORK, SAME_AUTHOR, SAME_NOTE
from citecheck.vocabulary.rows import spellings

BACK = sorted({*spellings(SAME_NOTE), *spellings(SAME_AUTHOR), *spellings(EARLIER_WORK)})
IN_FULL = "A. Harrow, *The Lamp*, London: Fen Press, 1990, p. 3."


def footnotes(*notes: str) -> Reading:
    marked = " ".join(f"It was seen.[^{number}]" for number, _ in enumerate(notes, start=1))
    listed = "\n".join(f"[^{number}]: {note}" for number, note in enumerate(notes, start=1))
    return read(Document("paper.md", f"{marked}\n\n{listed}\n".encode()))


@pytest.mark.parametrize("phrase", BACK)
def test_a_note_that_points_back_names_a_page_and_nothing_else(phrase: str) -> None:
    item = parse(f"{phrase.capitalize()}, 57.").item

    assert ("57", None, None) == (item.page, item.title, item.author)


@pytest.mark.parametrize("phrase", BACK)
def test_a_note_that_points_back_is_tied_to_the_note_before(phrase: str) -> None:
    before, note = tied(footnotes(IN_FULL, f"{phrase.capitalize()}, 57.").references).references

    assert before.id == note.antecedent


@pytest.mark.parametrize("phrase", BACK)
def test_a_note_that_points_back_to_nothing_is_told(phrase: str) -> None:
    (note,) = footnotes(f"{phrase.capitalize()}, 57.").references

    findings = judge(note, Evidence(), Circumstances(today=datetime.date(2026, 1, 1), offline=True)).findings

    assert "CC706" in [finding.rule.code for finding in findings]


@pytest.mark.parametrize(
    "note", ["Idem, *The Wick*, London: Fen Press, 1994, p. 5.", "O.C. Fell, *Oil*, York 1971, 4."]
)
def test_a_note_with_a_work_of_its_own_points_to_no_other(note: str) -> None:
    _, second = tied(footnotes(IN_FULL, note).references).references

    assert second.antecedent is None
