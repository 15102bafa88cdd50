"""Documents with all that is to be found in them: each `cases/NAME.md` or `.txt` beside its `NAME.json`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from citecheck.formats import read
from citecheck.intake.reference_ids import tied_and_named
from citecheck.model.document import Document, Reading
from citecheck.model.reference import Reference

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.suffix != ".json")


def reading(path: Path) -> Reading:
    (actual,) = tied_and_named([read(Document(path.name, path.read_bytes()))])
    return actual


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_every_reference_and_marker_is_found_in_its_place(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))

    actual = reading(path)

    assert expected["references"] == [told(one, actual.references) for one in actual.references]
    assert expected["citations"] == [
        f"{one.location.line}:{one.location.column} {one.label}" for one in actual.citations
    ]
    assert expected["numbered"] == actual.numbered


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_a_place_spans_the_words_of_its_reference(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")

    for reference in reading(path).references:
        place = reference.location
        span = " ".join(lines[place.line - 1 : place.end_line])

        first = reference.raw.split()[0].strip("[]")
        assert first in span
        assert lines[place.line - 1][place.column - 1 :].strip()


def told(reference: Reference, every: tuple[Reference, ...]) -> dict[str, object]:
    place = reference.location
    root = next((number for number, other in enumerate(every) if other.id == reference.same_as), None)
    return {
        "at": f"{place.line}:{place.column}-{place.end_line}:{place.end_column}",
        "kind": reference.kind.value,
        "label": reference.label,
        "raw": reference.raw,
        "url": reference.item.url,
        "same_as": root,
    }


def test_a_title_keeps_the_number_that_begins_it_behind_the_number_of_its_line() -> None:
    titles = [one.item.title for one in reading(next(path for path in CASES if path.name == "digest.txt")).references]

    assert titles[1:3] == ["9 LAKES STAY CLOSED", "4.5 TONS OF FISH COUNTED"]
