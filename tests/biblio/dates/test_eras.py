"""Years of other calendars: kept as written, told in ours only where a word, a pair or the script says so."""

from __future__ import annotations

import datetime

import pytest

from citecheck.biblio.agreement.dates import same_date
from citecheck.biblio.dates.eras import converted, years_of
from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.dates.written_dates import find_dates
from citecheck.biblio.item import Item

NEW_YEARS = {1371: "1992-03-21", 1375: "1996-03-20", 1376: "1997-03-21", 1399: "2020-03-20", 1403: "2024-03-20"}

WRITTEN = {  # as written, in which context: the years of ours
    ("1363 S.H.", ""): "1984/1985",
    ("1385 ش.", ""): "2006/2007",
    ("۱۳۹۸ ه‍.ش.", ""): "2019/2020",
    ("1416 AH", ""): "1995/1996",
    ("A.H. 1416", ""): "1995/1996",
    ("1416هـ", ""): "1995/1996",
    ("1416هـ/1995م", ""): "1995",
    ("1398 [2019]", ""): "2019",
    ("2019 (1398)", ""): "2019",
    ("1402/2023", ""): "2023",
    ("2560/2017", ""): "2017",
    ("พ.ศ. 2560", ""): "2017",
    ("15 مهر 1398", ""): "2019-10-07",
    ("۱۳۹۸", "تهران: انتشارات علمی"): "2019/2020",
    ("1398", "تهران: نشر چشمه"): "2019/2020",
    ("1398/05/12", "تاریخ دسترسی، تهران: نشر چشمه"): "2019-08-03",
    ("1416", "بيروت: دار الفكر"): "1995/1996",
    ("2560", "กรุงเทพฯ: จุฬา"): "2017",
}
OURS = {  # nothing tells of another calendar, or the years do not lie in each other
    ("1398", "Mainz"): "1398",
    ("1398", "تهران (Tehran) in an English text of many words"): "1398",
    ("1960", "تهران: انتشارات علمی"): "1960",
    ("1991–2012", ""): "1991/2012",
    ("1991/92", ""): "1991/1992",
    ("1995م", ""): "1995",
    ("ค.ศ. 2017", ""): "2017",
    ("Ribeiro G A P 2007", ""): "2007",
}


@pytest.mark.parametrize(("year", "day"), NEW_YEARS.items())
def test_nowruz_is_the_day_that_the_calendar_of_iran_has(year: int, day: str) -> None:
    assert day == str(converted(PartialDate(year, 1, 1), "solar", ""))


@pytest.mark.parametrize(("text", "context"), WRITTEN)
def test_a_year_of_another_calendar_is_told_in_ours_and_kept_as_written(text: str, context: str) -> None:
    ((_, _, date),) = find_dates(text, bare_years=True, context=context)

    assert (WRITTEN[text, context], text) == (str(date), date.literal)


@pytest.mark.parametrize(("text", "context"), OURS)
def test_no_year_is_converted_that_nothing_says_to_be_of_another_calendar(text: str, context: str) -> None:
    ((_, _, date),) = find_dates(text, bare_years=True, context=context)

    assert (OURS[text, context], None) == (str(date), date.literal)


def test_no_date_of_ours_is_shown_for_a_year_that_no_calendar_of_the_text_has() -> None:
    assert [] == find_dates("2560", bare_years=True)


def test_a_year_lies_in_one_or_two_of_ours() -> None:
    assert [(2019, 2020), (2023, 2024), (2017, 2017), (2023, 2023)] == [
        years_of("solar", 1398), years_of("lunar", 1445), years_of("buddhist", 2560), years_of("minguo", 112)
    ]  # fmt: skip


@pytest.mark.parametrize(("found", "agrees"), [(2019, True), (2020, True), (2018, False)])
def test_a_year_of_another_calendar_agrees_with_both_years_of_ours(found: int, agrees: bool) -> None:
    ((_, _, date),) = find_dates("1398 S.H.")

    assert agrees is same_date(Item(issued=date), Item(issued=PartialDate(found))).agrees


def test_a_date_of_another_calendar_is_written_as_it_was_and_as_the_first_year_of_ours() -> None:
    ((_, _, date),) = find_dates("1398 S.H.")

    assert {"date-parts": [[2019]], "literal": "1398 S.H."} == date.to_csl()
    assert "1398 S.H." == getattr(PartialDate.from_csl(date.to_csl()), "literal", None)
    assert datetime.date(2020, 12, 31) == date.latest()


@pytest.mark.parametrize(
    ("written", "year"),
    [('תשי"ז', 1957), ("תשכ״ח", 1968), ('תש"ס', 2000), ('התשפ"ג', 2023), ('תרצ"ה', 1935), ("ה'תש\"ן", 1990)],
)
def test_a_jewish_year_in_letters_is_one_of_ours(written: str, year: int) -> None:
    ((_, _, date),) = find_dates(f"תל אביב: עם עובד, {written}.")

    assert (year, written) == (date.year, date.literal)


@pytest.mark.parametrize("word", ['תנ"ך', 'תרי"ג', "תשובה", 'חז"ל'])
def test_other_words_with_a_mark_are_no_years(word: str) -> None:
    assert [] == find_dates(f"על {word} ועוד")
