"""What is levelled stands where it stood: offsets of the levelled text are those of the text."""

from __future__ import annotations

import pytest

from citecheck.parsing.reference.parse import parse
from citecheck.parsing.reference.tokens.levelled import levelled, without_marks

LEVELLED = {
    "طه حسين، الأيام؛ ۱۳۹۸": "طه حسين, الأيام; 1398",
    "خوري, ج. (2021). سلام، كلام": "خوري, ج. (2021). سلام، كلام",
    "कबीर। १९७१": "कबीर. 1971",
    "Majlisi (d. 1111 A.H.), Bihar": "Majlisi . Bihar",
    "ابن خلدون (ت 808هـ)، المقدمة": "ابن خلدون . المقدمة",
    "Darwin (1859), Origin": "Darwin (1859), Origin",
}


@pytest.mark.parametrize(("text", "told"), LEVELLED.items())
def test_foreign_marks_and_the_years_of_a_death_are_levelled(text: str, told: str) -> None:
    assert (told, len(text)) == (" ".join(levelled(text).split()), len(levelled(text)))


def test_mark_up_and_marks_of_direction_become_blanks() -> None:
    assert "    Dune      2019 " == without_marks("<i> Dune</i> \u200f2019\u202c")


def test_no_value_holds_a_mark_of_direction() -> None:
    item = parse("\u202bطه حسين\u200f، \u200fالأيام\u200f، القاهرة\u200f: دار المعارف\u200f، 1978.\u202c").item

    assert ("الأيام", "دار المعارف", "القاهرة") == (item.title, item.publisher, item.publisher_place)


SIGNALS = {  # what a note says, and the reference behind it
    "Hierzu ausführlich Jürgen Habermas, Strukturwandel": "Jürgen Habermas, Strukturwandel",
    "On this point, see also Quentin Skinner, Visions": "Quentin Skinner, Visions",
    "39 For discussion of law, see N. Naffine, Law": "N. Naffine, Law",
    "see, e.g., “Meaning and Understanding”": "“Meaning and Understanding”",
    "ferner Georg Simmel, Soziologie": "Georg Simmel, Soziologie",
    "См. также Бахтин М. М. Творчество": "Бахтин М. М. Творчество",
    "See No Evil, Baer": "See No Evil, Baer",
    "Contra Celsum": "Contra Celsum",
    "On the Origin of Species": "On the Origin of Species",
}


@pytest.mark.parametrize(("text", "rest"), SIGNALS.items())
def test_what_a_note_says_before_its_work_is_left_out(text: str, rest: str) -> None:
    assert rest == levelled(text).strip()
