"""What pages leave in a text goes where it is proven to be that, and stays where it is not."""

from __future__ import annotations

from citecheck.formats.prose.text import prose
from citecheck.parsing.document.read_document import read_prose
from citecheck.parsing.document.text.lines import units

PAGE = 20  # lines of a page
WORDS = ("river", "lake", "road", "bridge", "stove", "felt", "salt", "milk")


def page(number: int, lines: int = PAGE) -> list[str]:
    return [f"{WORDS[(number + at) % 8]} and {WORDS[at % 7]} of the {number} and {at} of it" for at in range(lines)]


def kept(lines: list[str]) -> list[str]:
    """Return the lines of a text that are not those of a page."""
    return [unit.text for unit in units(prose("a.txt", "\n".join(lines))) if not unit.text.endswith(" of it")]


def test_numbers_that_count_up_a_page_at_a_time_are_those_of_pages() -> None:
    text = [line for number in range(4) for line in (*page(number), str(number + 31))]

    assert [] == kept(text)


def test_a_number_that_does_not_count_up_ends_the_line_before_it() -> None:
    text = [line for number, odd in enumerate((31, 7, 93, 12)) for line in (*page(number), str(odd))]

    assert ["31", "7", "93", "12"] == kept(text)


def test_numbers_that_count_up_every_few_lines_count_no_pages() -> None:
    text = [line for number in range(6) for line in (str(number + 1), *page(number, 3))]

    assert ["1", "2", "3", "4", "5", "6"] == kept(text)


def test_a_line_that_comes_back_within_a_page_too_is_text() -> None:
    head = "Tariffs of salt"
    pages = ["\n".join((head, *page(number, 14), head, *page(number, 26))) for number in range(3)]

    assert [head] * 6 == kept(["\f".join(pages)])


def test_a_running_head_above_the_title_that_it_repeats_is_no_text() -> None:
    head = "Roads of Salt"
    pages = ["\n".join((head, *(["", head] if not number else []), *page(number, 18 + number))) for number in range(3)]

    assert [head] == kept(["\f".join(pages)])


def test_years_count_no_pages() -> None:
    text = [line for number in range(4) for line in (str(number + 2001), *page(number))]

    assert ["2001", "2002", "2003", "2004"] == kept(text)


def test_the_heads_of_left_and_right_pages_are_known_by_their_numbers() -> None:
    heads = ["30 J. Maas", "Maas, Roads of Salt 31", "32 J. Maas", "Maas, Roads of Salt 33"]
    text = [line for number, head in enumerate(heads) for line in (head, *page(number))]

    assert [] == kept(text)


def test_a_head_that_counts_nothing_comes_back_at_a_regular_distance() -> None:
    text = [line for number in range(5) for line in ("Maas, Roads of Salt", *page(number))]

    assert [] == kept(text)


def test_the_line_of_an_entry_comes_back_at_no_regular_distance() -> None:
    text = [line for number in range(5) for line in ("In: Letters on Salt", *page(number, 15 + number % 3 * 7))]

    assert ["In: Letters on Salt"] * 5 == kept(text)


def test_what_stands_beside_page_numbers_goes_with_them_but_not_its_first_time_as_a_heading() -> None:
    text = ["Bibliography", *page(0), "1"]
    text += [line for number in (1, 2, 3) for line in ("Bibliography", *page(number), str(number + 1))]

    assert ["Bibliography"] == kept(text)


def test_two_page_numbers_are_enough_where_the_text_says_where_pages_end() -> None:
    assert [] == kept([*page(0), "1\f", *page(1), "2"])
    assert ["1", "2"] == kept([*page(0), "1", *page(1), "2"])


def test_entries_that_differ_by_their_numbers_alone_stay_at_the_ends_of_pages() -> None:
    entries = [f"Bat, O. ({1900 + count}). Ice of the lake. Letters {count}." for count in range(69)]
    text = "\f".join("\n".join(entries[start : start + 7]) for start in range(0, 69, 7))

    assert entries == kept([text])


def test_a_year_between_blank_lines_heads_a_part_of_the_list() -> None:
    text = (
        "Publications\n\n2021\n\nBat, O. The ice of the lake. Journal of Cold Rivers 12, pp. 34-56.\n\n"
        "Sukh, B. Winter roads and their keepers. Darkhan: Ice Press.\n\n2020\n\n"
        "Bold, T. A map of winter roads. Lake Letters 9, pp. 1-17.\n\nNaran, S. Days of snow. Darkhan: Steppe.\n"
    )

    actual = read_prose(prose("a.txt", text)).references

    assert ["Bat", "Sukh", "Bold", "Naran"] == [reference.raw.split(",")[0] for reference in actual]
    assert all(reference.raw.count("20") == 0 for reference in actual)
