"""Notes that cite nothing are kept, and no source is made of them."""

from __future__ import annotations

import pytest

from citecheck.biblio.item import Item
from citecheck.formats import read
from citecheck.formats.prose.text import prose
from citecheck.model.document import Document
from citecheck.model.reference import PERHAPS, Reference
from citecheck.parsing.document.read_document import read_prose
from citecheck.parsing.document.sections.explanatory_notes import is_prose

TEXT = """The bells had fallen silent [1] and nobody knew why [2].

Notes

[1] {}
[2] Smith, J. (2004). The bells of the old town. Leeds: Tower Press.
"""
EXPLANATIONS = (
    "Later than usual, in fact, as the bells of the old church had been sold to pay for the roof.",
    "Здесь и далее курсив наш, а переводы с немецкого сделаны нами по первому изданию книги.",
)
SOURCES = (
    "The bells of the old church",
    "See the bells of the old church in the north of the country by the sea.",
    "Smith, The bells of the old church in the north of the country by the sea.",
    "The bells of the old church in the north of the country by the sea, London 1984.",
)


@pytest.mark.parametrize("note", EXPLANATIONS)
def test_a_note_that_only_explains_is_kept_and_names_no_source(note: str) -> None:
    actual = first(note)

    assert (note, "1", Item(), True) == (actual.raw, actual.label, actual.item, actual.points_on)


@pytest.mark.parametrize("note", SOURCES)
def test_a_note_with_any_sign_of_a_source_is_read_for_it(note: str) -> None:
    actual = first(note)

    assert not actual.points_on


@pytest.mark.parametrize(
    ("title", "prose"),
    [
        ("Confer the manual of the bells", True),
        ("Luckily the ringers tend to be careful. They do not mind a change of the ropes at all", True),
        ("The effect of fertiliser on the growth of wheat in the northern plains of the country", False),
        ("On the origin of species by means of natural selection. Or the preservation of races", False),
        ("Bells: a history", False),
    ],
)
def test_sentences_are_no_title(title: str, prose: bool) -> None:
    assert prose is is_prose(title)


@pytest.mark.parametrize(
    ("note", "doubtful"),
    [
        (
            "Tuned without asking, as ropes can only be pulled, as told by the [rules of ringing](https://a.org/r).",
            True,
        ),
        ("This is done by hand (e.g. on *Sundays*), as told by the [rules of ringing](https://a.org/r).", True),
        ("[The rules of ringing on Sundays](https://a.org/r), read in the tower.", False),
        ("Rope, A. (1999). Ringing on Sundays and on all other days. [Read it](https://a.org/r).", False),
        ("The rules of ringing on Sundays. https://a.org/r", False),
    ],
)
def test_a_sentence_that_links_other_words_hardly_states_a_title(note: str, doubtful: bool) -> None:
    assert doubtful is (noted(note).confidence.get("title") == PERHAPS)


def test_a_note_that_points_to_an_address_was_understood_as_far() -> None:
    actual = noted("See the [rules](https://a.org/r).")

    assert ("https://a.org/r", "partial") == (actual.item.url, actual.understood)


def noted(note: str) -> Reference:
    reading = read(Document("a.md", f"Bells ring.[^1]\n\n[^1]: {note}\n".encode()))
    return reading.references[0]


def first(note: str) -> Reference:
    return read_prose(prose("a.txt", TEXT.format(note))).references[0]
