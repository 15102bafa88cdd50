"""The schema of the JSON report and the report say the same: no key here that is not there, and the reverse."""

from __future__ import annotations

import json
from collections import defaultdict
from copy import deepcopy
from dataclasses import replace
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.item import Item
from citecheck.biblio.names.name import Name
from citecheck.fetch.outage.network_state import State
from citecheck.model.finding import Edit, SuppressedBy, Suppression
from citecheck.model.location import Location
from citecheck.model.record import Record, Registry
from citecheck.model.report import Report
from citecheck.reports import write
from citecheck.reports.json_schema import OBJECTS, schema

SCHEMA = schema()
OPEN = {"csl"}
"""Objects whose keys come from the documents as well."""


def closed() -> dict[str, Any]:
    """Return the schema that allows no key beyond those that it names."""
    strict = deepcopy(SCHEMA)
    for name, one in {**strict["$defs"], "report": strict}.items():
        one["additionalProperties"] = name in OPEN
    return strict


@pytest.fixture
def full(report: Report) -> Report:
    """Return a report with all that a report can hold."""
    person = Name("Goethe", "J. W.", "von", "de", "Jr.")
    date = PartialDate(2001, 2, 3, 4, PartialDate(), circa=True)
    values: dict[str, Any] = {"str": "x", "tuple": (person, Name(literal="Body")), "PartialDate": date}
    kinds = {name: str(kind).split(" | ")[0].split("[")[0] for name, kind in Item.__annotations__.items()}
    item = Item(**{name: values[kind] for name, kind in kinds.items() if name != "extra"})
    first = report.judgements[0]
    place = Location("paper.pdf", 3, unit="page", address="zotero://select/library/items/ABCD2345")
    violation = replace(
        report.judgements[1].findings[0].violation,
        related=(place,),
        edits=(Edit(place, 1, 2, "a", "b"),),
    )
    told = replace(
        first.findings[0], violation=violation, location=place, suppression=Suppression(SuppressedBy.COMMENT, "later")
    )
    cited = replace(
        first.reference,
        item=replace(item, issued=PartialDate(literal="soon")),
        location=place,
        confidence={"title": 0.5},
    )
    record = Record(registry=Registry.CROSSREF, item=item, dates=(date,))
    checks = (replace(first.checks[0], record=record), *first.checks[1:])
    judgement = replace(first, reference=cited, checks=checks, findings=(told,))
    return replace(report, judgements=(judgement, *report.judgements[1:]), findings=(told,))


def told_by(value: Any, name: str, told: dict[str, set[str]]) -> None:
    """Gather the keys of each object that a value shows, by the names under which the schema describes them."""
    told[name] |= set(value)
    for key in OBJECTS[name].keys:
        shape, inner = key.shape.get("items", key.shape), value.get(key.name)
        if "$ref" in shape and inner is not None:
            for one in inner if isinstance(inner, list) else [inner]:
                told_by(one, shape["$ref"].rpartition("/")[2], told)


def test_a_report_is_valid_and_shows_no_key_that_is_not_described(report: Report, full: Report) -> None:
    for one in (report, full, replace(report, readings=(), judgements=())):
        assert [] == [fault.message for fault in Draft202012Validator(closed()).iter_errors(written(one))]


def test_every_key_that_is_described_is_written(full: Report) -> None:
    told: dict[str, set[str]] = defaultdict(set)
    told_by(written(full), "report", told)

    assert {name: {key.name for key in one.keys} for name, one in OBJECTS.items()} == told


def test_every_key_that_is_not_optional_is_always_there(report: Report) -> None:
    whole = written(report)
    for key in (key.name for key in OBJECTS["report"].keys):
        assert not Draft202012Validator(SCHEMA).is_valid({name: whole[name] for name in whole if name != key})


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("references", 0, "verdict"), "fine"),
        (("references", 0, "checks", 0, "outcome"), "odd"),
        (("references", 0, "findings", 0, "severity"), "grave"),
        (("references", 0, "line"), 0),
        (("references", 0, "label"), 3),
        (("run", "network"), "gone"),
        (("run", "started"), "2026-11-21T12:00:00"),
        (("summary", "broken"), -1),
        (("version",), 2),
    ],
)
def test_a_report_that_breaks_the_contract_is_not_valid(report: Report, where: tuple[Any, ...], value: object) -> None:
    whole = written(report)
    holder = whole
    for step in where[:-1]:
        holder = holder[step]
    holder[where[-1]] = value

    assert not Draft202012Validator(SCHEMA).is_valid(whole)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_words_of_the_network_are_those_of_the_fetcher() -> None:
    assert list(get_args(State)) == SCHEMA["$defs"]["run"]["properties"]["network"]["enum"]


def written(report: Report) -> Any:
    return json.loads(write(report, "json"))
