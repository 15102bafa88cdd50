"""Years as the records of several calendars state them."""

from __future__ import annotations

import pytest

from citecheck.formats.records.bibtex.issued import read_issued


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"year": "2563", "title": "หนังสือ"}, "2020"),
        ({"year": "พ.ศ. 2544"}, "2001"),
        ({"date": "2563-05", "author": "ก ข"}, "2020-05"),
        ({"year": "民國109年", "title": "臺灣史"}, "2020"),
        ({"year": "2563", "title": "A vision of the far future"}, "2563"),
        ({"year": "1994-95"}, "1994/1995"),
    ],
)
def test_a_year_is_of_the_common_era(fields: dict[str, str], expected: str) -> None:
    date, _ = read_issued(fields)

    assert expected == str(date)
