"""What holds for any text: nothing is raised, every place exists, names are unique."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from citecheck.formats.prose.markdown.read import prose as markdown
from citecheck.formats.prose.text import prose
from citecheck.model.document import Reading
from citecheck.model.reference import Reference
from citecheck.parsing.document.read_document import read_prose

WORDS = st.sampled_from(
    ["References", "[1]", "1.", "(2019)", "Bat, O.", "Ibid.", "https://a.example/b", "<sup>2</sup>", "[^1]:", "cros-",
     "\n", "\n\n", "\f", "Ice", "pp. 1–3", "—", "-", "«", "北", "WWW.A.MN PUBLISHED:2024/01/02", "[iv]", "^ a b", "; ",
     "    ", "\u00a0", "[3–7]"]
)  # fmt: skip
STRANGE = "A map on the wall of the office"
TEXTS = st.lists(WORDS | st.text(max_size=8), max_size=60).map(" ".join)


def reading(text: str) -> Reading:
    return read_prose(prose("a.txt", text))


@given(TEXTS)
def test_any_text_is_read_and_every_place_is_in_it(text: str) -> None:
    lines = text.split("\n")

    actual = reading(text)

    places = [*(one.location for one in actual.references), *(one.location for one in actual.citations)]
    for place in places:
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        assert (place.end_line or 0) >= place.line


@given(TEXTS)
def test_places_tell_references_apart_and_what_points_back_leads_to_one(text: str) -> None:
    names = [reference.id for reference in reading(text).references]

    assert len(names) == len(set(names))
    assert all(one.same_as in {None, *names} and one.antecedent in {None, *names} for one in reading(text).references)


def test_a_line_under_the_heading_that_nobody_understands_is_a_reference_all_the_same() -> None:
    rows = ["Bat, O. (2019). Ice. Lake Letters, 3, 1–5.", STRANGE, "Dorj, D. (2018). Snow. Map House, 4, 2–3."]
    text = "\n\n".join(["References", *rows])

    raws = [reference.raw for reference in reading(text).references]

    assert STRANGE in raws


def test_every_field_of_a_reference_has_its_place() -> None:
    entry = "Darwin, C. (1859). On the origin of species. London: John Murray."

    (reference,) = reading(f"References\n\n{entry}\n").references

    begun = {name: entry[place.column - 1 :].split(maxsplit=1)[0] for name, place in reference.fields.items()}
    assert {
        "author": "Darwin,",
        "issued": "1859).",
        "title": "On",
        "publisher_place": "London:",
        "publisher": "John",
    } == begun


def test_a_text_without_sources_has_no_references() -> None:
    text = (
        "The river froze in 1998 and again in 2003.\n\nNobody measured it (see Table 2), and [1] is no marker here.\n"
    )

    actual = reading(text)

    assert () == actual.references
    assert () == actual.citations


def test_page_numbers_and_running_heads_are_no_part_of_an_entry() -> None:
    entries = [
        f"Bat, O. ({2000 + n}). The ice of year {n}, told in a long\n    title. Lake Letters, {n}, 1-{n + 9}."
        for n in range(12)
    ]
    pages = ["\n".join(entries[start : start + 3]) for start in range(0, 12, 3)]
    text = "References\n\n" + "".join(
        f"{page}\n\n{number}\n\nLake Letters\n\n" for number, page in enumerate(pages, start=40)
    )

    raws = [reference.raw for reference in reading(text).references]

    assert [" ".join(entry.split()) for entry in entries] == [raw for raw in raws if raw.startswith("Bat")]
    assert 12 == len([raw for raw in raws if "Bat" in raw])


def listed(text: str) -> list[tuple[str | None, list[str]]]:
    references = read_prose(markdown("a.md", f"# Tool\n\n## References\n\n{text}\n")).references
    return [(one.item.title, [str(name) for name in one.item.author or ()]) for one in references]


def test_a_table_of_references_has_one_in_each_cell_and_none_in_its_labels() -> None:
    rows = (
        "| Kind | Example |\n|---|---|\n"
        "| **Book** | Carson, R. 1962, *Silent Spring*, Houghton Mifflin, Boston. |\n"
        "| **Article** | Turing, A. M. 1950, ‘Computing machinery and intelligence’, *Mind*, vol. 59, pp. 433–460. |"
    )

    assert ["Silent Spring", "Computing machinery and intelligence"] == [title for title, _ in listed(rows)]


def footnotes(*notes: str) -> tuple[Reference, ...]:
    marked = " ".join(f"It is said.[^{number}]" for number, _ in enumerate(notes, start=1))
    stated = "\n\n".join(f"[^{number}]: {note}" for number, note in enumerate(notes, start=1))
    return read_prose(markdown("a.md", f"{marked}\n\n{stated}\n")).references


def test_the_number_behind_the_italics_of_a_book_is_a_page() -> None:
    (actual,) = footnotes("H.L.A. Hart, *The Concept of Law* 12 (2d ed. 1994).")

    assert ("book", "The Concept of Law", None, "12") == (
        actual.item.type, actual.item.title, actual.item.volume, actual.item.locator,
    )  # fmt: skip


def test_the_number_behind_the_italics_of_a_journal_is_a_volume() -> None:
    (actual,) = footnotes("J. Fell, *Journal of the Mire* 12 (1994).")

    assert actual.item.type != "book"


def test_the_italics_that_an_entry_begins_with_are_its_title() -> None:
    entries = "- *Clean Code*, Robert C. Martin\n- *Peopleware*, Tom DeMarco and Timothy Lister"

    assert [
        ("Clean Code", ["Robert C. Martin"]),
        ("Peopleware", ["Tom DeMarco", "Timothy Lister"]),
    ] == listed(entries)


def test_a_doi_that_was_broken_off_is_completed_by_its_link() -> None:
    linked = "https://doi.org/10.1016/s0731-9053(00)15003-0"
    (actual,) = footnotes(f"Bat, D. *Ice on the Selenge*. Kortop, 2000. [doi:10.1016/s0731-]({linked})")

    assert actual.item.doi == "10.1016/s0731-9053(00)15003-0"
