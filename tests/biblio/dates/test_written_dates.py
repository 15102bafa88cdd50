"""Dates in the notations and languages that references and pages use."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.biblio.dates.written_dates import find_dates, read_date

WRITTEN = {
    "25 June 2024": "2024-06-25",
    "June 25, 2024": "2024-06-25",
    "Jun. 25th 2024": "2024-06-25",
    "(2012, August 9)": "2012-08-09",
    "2020 Jan 5": "2020-01-05",
    "2024-06-25T10:00:00Z": "2024-06-25",
    "2024/04/05": "2024-04-05",
    "2024-06": "2024-06",
    "19.11.1986": "1986-11-19",
    "9.12.99": "1999-12-09",
    "31/12/2020": "2020-12-31",
    "12/31/2020": "2020-12-31",
    "12.12.2020": "2020-12-12",
    "05/05/2024": "2024-05-05",
    "13/12/2020": "2020-12-13",
    "12/13/2020": "2020-12-13",
    "04/05/2024": "2024",
    "8(36).04.1998": "1998-04",
    "24(74)15.11.1999": "1999-11-15",
    "March/April 2006": "2006-03/2006-04",
    "24-25 novembre 1998": "1998-11-24/1998-11-25",
    "1er janvier 2012": "2012-01-01",
    "25. Juni 2024": "2024-06-25",
    "15 de marzo de 2019": "2019-03-15",
    "Rio de Janeiro 1937": "1937",
    "Rio de Janeiro, janeiro 1937": "1937-01",
    "5 de març de 2020": "2020-03-05",
    "2024. június 25.": "2024-06-25",
    "2024 m. birželio 25 d.": "2024-06-25",
    "25 мая 2011 г.": "2011-05-25",
    "2024 оны 6 дугаар сарын 25-ны өдөр": "2024-06-25",
    "2024 оны 6-р сарын 25": "2024-06-25",
    "2024년 6월 25일": "2024-06-25",
    "2024. 6. 25.": "2024-06-25",
    "2019年3月": "2019-03",
    "二〇二四年六月二十五日": "2024-06-25",
    "令和6年6月25日": "2024-06-25",
    "昭和五十年三月三日": "1975-03-03",
    "5 มีนาคม 2563": "2020-03-05",
    "10 كانون الثاني 2020": "2020-01-10",
    "٢٥ يونيو ٢٠٢٤": "2024-06-25",
    "25 ביוני 2024": "2024-06-25",
    "25 Ιουνίου 2024": "2024-06-25",
    "ngày 25 tháng 6 năm 2024": "2024-06-25",
    "Published: 5 May 2020, 10:15": "2020-05-05",
    "1998-2001": "1998/2001",
    "2020–21": "2020/2021",
    "31 février 2010": "2010-02-31",
    "9.12.40": "2040-12-09",
    "9.12.41": "1941-12-09",
    "9/12/99": "1999",
    "32.1.2020": "2020",
    "13/13/2020": "2020",
    "5.4.2020": "2020-04-05",
    "5/5/2020": "2020-05-05",
    "5-13-2020": "2020-05-13",
    "13-5-2020": "2020-05-13",
    "2020/13/01": "2020",
    "2020-00-01": "2020",
    "2020-06-2511": "2020",
    "2020-06-25 10:00": "2020-06-25",
    "2020-06-25T10:00:00+09:00": "2020-06-25",
    "12.2020": "2020-12",
    "13.2020": "2020",
    "2020 May": "2020-05",
    "March–May 2006": "2006-03/2006-05",
    "May-March 2006": "2006-05",
    "25–24 May 2006": "2006-05-25",
    "5th of May 2020": "2020-05-05",
    "1998-97": "1998",
    "1998–2004": "1998/2004",
    "1998–99": "1998/1999",
    "1000": "1000",
    "令和元年": "2019",
    "令和元年6月": "2019-06",
    "平成三十年": "2018",
    "民國100年": "2011",
    "2020年十二月三十一日": "2020-12-31",
    "5 พฤษภาคม 2490": "1947-05-05",
}


@pytest.mark.parametrize(("written", "expected"), WRITTEN.items())
def test_a_date_is_read_as_precisely_as_it_is_written(written: str, expected: str) -> None:
    date = read_date(written)

    assert expected == str(date)


@pytest.mark.parametrize(
    ("written", "year", "season"),
    [
        ("Spring 2006", 2006, 1),
        ("Spring/Summer 2006", 2006, 1),
        ("Summer 2006", 2006, 2),
        ("2020, autumn", 2020, 3),
        ("Winter 2019/20", 2019, 4),
    ],
)
def test_a_season_is_kept(written: str, year: int, season: int) -> None:
    date = read_date(written)

    assert date
    assert (year, season, None) == (date.year, date.season, date.month)


@pytest.mark.parametrize(
    ("written", "circa"), [("ca. 1850", True), ("circa 1850", True), ("um 1850", True), ("1850", False)]
)
def test_about_a_year_is_not_the_year(written: str, circa: bool) -> None:
    date = read_date(written)

    assert date
    assert (1850, circa) == (date.year, date.circa)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "December",
        "0999",
        "2599",
        "1.1.2200",
        "二十一日",
        "vol. 12, no. 3",
        "ISBN 978-3-16-148410-0",
        "192.168.10.12",
        "9/9",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


def test_dates_are_found_where_they_stand() -> None:
    text = "Published 5 May 2020 and corrected on 3 March 2021."

    found = [(text[start:end], str(date)) for start, end, date in find_dates(text)]

    assert [("5 May 2020", "2020-05-05"), ("3 March 2021", "2021-03-03")] == found


def test_a_day_without_a_year_is_found_only_when_asked_for() -> None:
    text = "AlterNet, 24 August."

    assert [] == find_dates(text)
    assert [(8, 24)] == [(date.month, date.day) for _, _, date in find_dates(text, yearless=True)]


@given(st.text())
def test_any_text_can_be_searched(text: str) -> None:
    found = find_dates(text, bare_years=True, yearless=True)

    assert all(0 <= start < end <= len(text) for start, end, _ in found)


@given(st.dates(min_value=datetime.date(1000, 1, 1), max_value=datetime.date(2199, 12, 31)))
def test_an_iso_date_is_read_back(date: datetime.date) -> None:
    assert str(date) == str(read_date(str(date)))
