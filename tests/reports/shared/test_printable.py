"""What strangers wrote leaves by one door, which takes its weapons and the passwords of its addresses."""

from __future__ import annotations

import dataclasses
import json
import re
import unicodedata
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import citecheck
from citecheck.model.finding import Rule
from citecheck.model.report import Report
from citecheck.model.settings import Presentation
from citecheck.reports import WRITERS, inspection, listing, write
from citecheck.reports.shared.printable import as_json, printable

HOSTILE = st.lists(
    st.sampled_from(
        [
            "\x1b[2J", "\x1b]8;;http://other.example\x07", "\x9b31m", "\u202e", "\u2066", "\u200f", "\n", "\r",
            "\u2028", "\x00", "\x7f", "\ufeff", "\U000e0041", "\udc80", '"', "\\", "é", "\u200d", "\u00a0", "[bold]",
        ]
    )
    | st.text(max_size=4),
    min_size=1,
    max_size=6,
).map("".join)  # fmt: skip
PASSWORD = "Mi2kel9q"
SOURCES = Path(citecheck.__file__).parent


def spoilt(value: Any, text: str) -> Any:
    """Return the value with the text for each text within that is not our own."""
    if isinstance(value, (Enum, Rule)):
        return value
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(spoilt(one, text) for one in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = (field.name for field in dataclasses.fields(value) if field.init)
        return dataclasses.replace(value, **{name: spoilt(getattr(value, name), text) for name in fields})
    return value


def armed(text: str) -> list[str]:
    """Return what moves a terminal, turns the direction of writing or hides."""
    kinds = {"Cc", "Cf", "Zl", "Zp", "Cs"}
    return [one for one in text if unicodedata.category(one) in kinds and one not in "\n\u200c\u200d"]


def ways_out(report: Report) -> dict[str, str]:
    listed = [line.plain for reading in report.readings for line in map(listing.line, reading.references)]
    return {
        **{form: write(report, form) for form in WRITERS},
        "list": "\n".join([*listed, *map(listing.ledger, report.readings)]),
        "list json": listing.as_json(report.readings),
        "inspect": inspection.line({"title": report.readings[0].path, "links": [report.readings[0].path]}),
    }


@given(text=HOSTILE)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_of_a_report_carries_a_weapon(report: Report, text: str) -> None:
    spoilt_report = spoilt(report, text)

    assert {} == {way: found for way, told in ways_out(spoilt_report).items() if (found := armed(told))}


@pytest.mark.parametrize("user", ["me", ""])
def test_no_password_of_an_address_is_told(report: Report, user: str) -> None:
    told = ways_out(spoilt(report, f"seen at https://{user}:{PASSWORD}@ac@site.example/a, and more"))

    assert [] == [way for way, text in told.items() if PASSWORD[:4] in text]
    assert f"https://{user}:***@site.example/a" in told["concise"]


@given(text=HOSTILE)
def test_json_keeps_every_text(text: str) -> None:
    assert {"a": [text]} == json.loads(as_json({"a": [text]}, indent=2))


@pytest.mark.parametrize(
    "text",
    ["https://site.example/@name:x@y", "mailto:me@site.example", "a:b@c", "https://site.example:80/", "me@x https://y"],
)
def test_what_is_no_password_stays(text: str) -> None:
    assert text == printable(text)


def test_a_path_stays_on_its_line_in_a_list(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    reading = dataclasses.replace(report.readings[0], references=(), path="a\nb\x1b[2J.md")
    listing.show([reading], Presentation(format="rich"))
    inspection.show([{"title": "a\x1b[2J\u202eb"}], Presentation(format="rich"))

    assert ["a b\\x1b[2J.md: 0 found", "title  a\\x1b[2J\\u202eb"] == re.findall(
        r"^.* found|^title.*b", capsys.readouterr().out, re.MULTILINE
    )


def test_every_writer_takes_the_one_door() -> None:
    around = [
        str(path.relative_to(SOURCES))
        for path in (*SOURCES.glob("reports/**/*.py"), *SOURCES.glob("cli/*.py"))
        if re.search(r"json\.dumps|stderr\.write", path.read_text(encoding="utf-8"))
    ]

    assert ["cli/standard_streams.py", "reports/shared/printable.py"] == sorted(around)
