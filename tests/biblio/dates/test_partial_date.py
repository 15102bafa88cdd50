"""Dates as precise as they are stated: first and last day, and the forms they are written in."""

from __future__ import annotations

import datetime

import pytest

from citecheck.biblio.dates.partial_date import PartialDate

SPANS = [
    ("2019", "2019-01-01", "2019-12-31"),
    ("2019-02", "2019-02-01", "2019-02-28"),
    ("2020-02", "2020-02-01", "2020-02-29"),
    ("2019-12", "2019-12-01", "2019-12-31"),
    ("2019-05-04", "2019-05-04", "2019-05-04"),
    ("2019/2021", "2019-01-01", "2021-12-31"),
    ("2019-05/2019-07", "2019-05-01", "2019-07-31"),
    ("9999", "9999-01-01", "9999-12-31"),
    ("9998", "9998-01-01", "9998-12-31"),
    ("1", "0001-01-01", "0001-12-31"),
]


@pytest.mark.parametrize(("iso", "first", "last"), SPANS)
def test_a_date_has_a_first_and_a_last_day(iso: str, first: str, last: str) -> None:
    date = PartialDate.from_iso(iso)

    assert date is not None
    assert (datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)) == (date.earliest(), date.latest())


@pytest.mark.parametrize(
    ("date", "possible"),
    [
        (PartialDate(2019, 2, 28), True),
        (PartialDate(2019, 2, 29), False),
        (PartialDate(2019, 13), False),
        (PartialDate(-300), True),
        (PartialDate(literal="in press"), True),
        (PartialDate(), False),
    ],
)
def test_a_date_is_possible_where_the_calendar_has_it(date: PartialDate, possible: bool) -> None:
    assert possible is date.is_possible


@pytest.mark.parametrize(
    "date", [PartialDate(2019, 2, 29), PartialDate(0), PartialDate(-300), PartialDate(literal="x")]
)
def test_a_date_that_no_calendar_has_has_no_days(date: PartialDate) -> None:
    assert date.earliest() is date.latest() is None


@pytest.mark.parametrize("text", ["", "in press", "2019-5-", "20190504", "2019-123"])
def test_what_is_no_iso_date_is_none(text: str) -> None:
    assert PartialDate.from_iso(text) is None


CSL: list[tuple[dict[str, object], PartialDate | None]] = [
    ({"date-parts": [[2019, 5, 4]]}, PartialDate(2019, 5, 4)),
    ({"date-parts": [["2019", "05"]]}, PartialDate(2019, 5)),
    ({"date-parts": [[2019], [2021, 2]]}, PartialDate(2019, end=PartialDate(2021, 2))),
    ({"date-parts": [[2019]], "season": "2", "circa": True}, PartialDate(2019, season=2, circa=True)),
    ({"date-parts": [[2019]], "raw": "2019/.."}, PartialDate(2019, end=PartialDate())),
    ({"date-parts": [[], [2019]]}, PartialDate(2019)),
    ({"date-parts": [["x"]], "raw": "2019-05"}, PartialDate(2019, 5)),
    ({"date-parts": "2019", "raw": "2019"}, PartialDate(2019)),
    ({"raw": "in press"}, PartialDate(literal="in press")),
    ({"literal": "in press"}, PartialDate(literal="in press")),
    ({}, None),
]


@pytest.mark.parametrize(("value", "date"), CSL)
def test_a_date_is_read_from_csl(value: dict[str, object], date: PartialDate | None) -> None:
    assert date == PartialDate.from_csl(value)


@pytest.mark.parametrize("value", [value for value, date in CSL if date and "raw" not in value])
def test_a_date_is_written_back_to_csl(value: dict[str, object]) -> None:
    date = PartialDate.from_csl(value)

    assert date is not None
    assert date == PartialDate.from_csl(date.to_csl())
    assert set(value) == set(date.to_csl())


def test_an_open_end_is_read_as_pandoc_writes_it_and_written_as_edtf() -> None:
    date = PartialDate.from_csl({"date-parts": [[2019, 5], [0]]})

    assert date == PartialDate(2019, 5, end=PartialDate())
    assert date.to_csl() == {"date-parts": [[2019, 5]], "raw": "2019-05/"}


@pytest.mark.parametrize(
    ("date", "text"),
    [
        (PartialDate(2019, 5, 4), "2019-05-04"),
        (PartialDate(987), "0987"),
        (PartialDate(2019, end=PartialDate(2021, 2)), "2019/2021-02"),
        (PartialDate(literal="in press"), "in press"),
        (PartialDate(), ""),
    ],
)
def test_a_date_is_said_in_iso(date: PartialDate, text: str) -> None:
    assert text == str(date)
