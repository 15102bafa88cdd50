"""How far a reference was understood: one measure for text and records."""

from __future__ import annotations

import pytest

import citecheck
from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference, Understood, how_far_understood

SNOW = (Name(family="Snow"),)


@pytest.mark.parametrize(
    ("item", "of_text", "of_entry"),
    [
        (Item(), "none", "none"),
        (Item(note="see there", page="7", volume="3"), "none", "none"),
        (Item(title="Ice"), "partial", "full"),
        (Item(url="https://example.org/ice"), "partial", "full"),
        (Item(url="https://example.org/ice", archive_url="https://web.archive.org/ice"), "partial", "full"),
        (Item(author=SNOW, issued=PartialDate(2001)), "partial", "full"),
        (Item(title="Ice", url="https://example.org/ice"), "full", "full"),
        (Item(title="Ice", editor=SNOW), "full", "full"),
        (Item(doi="10.1000/182", container_title="Lake Letters"), "full", "full"),
    ],
)
def test_what_names_a_work_and_states_a_fact_beside_is_understood(item: Item, of_text: str, of_entry: str) -> None:
    assert (of_text, of_entry) == (how_far_understood(item), how_far_understood(item, whole=True))


def test_a_broken_entry_is_understood_in_part_at_most() -> None:
    assert "partial" == how_far_understood(Item(title="Ice", author=SNOW), whole=False)


@pytest.mark.parametrize(
    ("text", "format_name", "understood"),
    [
        ("@misc{a, note={see there}}", "bibtex", "none"),
        ("@misc{a, title={Ice}}", "bibtex", "full"),
        ("TY  - GEN\nN1  - see there\nER  - \n", "ris", "none"),
        ('[{"id": "a", "type": "book", "note": "see there"}]', "csl-json", "none"),
    ],
)
def test_an_entry_that_only_points_elsewhere_is_not_understood(text: str, format_name: str, understood: str) -> None:
    (reference,) = citecheck.read(text, format_name)

    assert understood == reference.understood


@pytest.mark.parametrize(
    ("understood", "attribute", "sure", "shows", "states"),
    [
        ("full", "title", 0.35, True, True),
        ("full", "title", 0.34, False, False),
        ("partial", "title", 0.7, True, False),
        ("partial", "title", 0.69, False, False),
        ("partial", "title", 1.0, True, False),
        ("partial", "title", None, True, True),
        ("partial", "author", 0.95, True, True),
        ("partial", "author", 0.94, True, False),
        ("partial", "issued", 0.7, True, True),
        ("partial", "issued", 0.69, False, False),
    ],
)
def test_a_doubtful_field_finds_a_work_and_is_held_against_none(
    understood: Understood, attribute: str, sure: float | None, *, shows: bool, states: bool
) -> None:
    reference = Reference(
        id="ice",
        kind=Kind.ENTRY,
        item=Item(title="Ice", author=SNOW, issued=PartialDate(1999)),
        raw="Snow. Ice. 1999",
        location=Location("a.md"),
        understood=understood,
        confidence={} if sure is None else {attribute: sure},
    )

    assert (shows, states) == (reference.shows(attribute), reference.states(attribute))
