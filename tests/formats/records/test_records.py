"""Files of records and what is read from them: `records/<format>.<what>/input.*` and `expected.json` beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from citecheck.formats import read
from citecheck.model.document import Document, Reading

CASES = sorted((Path(__file__).parent / "cases").glob("*/input.*"))


def told(reading: Reading) -> dict[str, object]:
    """Say a reading in JSON: one object a reference with its place, the places of its fields, and its CSL."""
    return {
        "references": [
            {
                "label": reference.label,
                "understood": reference.understood,
                "place": [reference.location.line, reference.location.column, reference.location.end_line],
                "fields": {name: f"{place.line}:{place.column}" for name, place in sorted(reference.fields.items())},
                "csl": reference.item.to_csl(),
            }
            for reference in reading.references
        ],
        "remarks": [[remark.rule, remark.location.line, remark.message] for remark in reading.remarks],
    }


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_a_file_is_read_as_expected(path: Path) -> None:
    expected = json.loads((path.parent / "expected.json").read_text(encoding="utf-8"))

    actual = told(read(Document(path.name, path.read_bytes(), path.parent.name.split(".")[0])))

    assert expected == json.loads(json.dumps(actual))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_a_field_stands_where_it_is_said_to_stand(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")

    reading = read(Document(path.name, path.read_bytes(), path.parent.name.split(".")[0]))

    for reference in reading.references:
        for name in {"volume", "issue"} & set(reference.fields):
            place, value = reference.fields[name], getattr(reference.item, name)
            assert value == lines[place.line - 1][place.column - 1 :][: len(value)]
