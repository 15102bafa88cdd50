"""What the words of a link say of the work behind it: its title, perhaps its title, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.formats.prose.html import read as html
from citecheck.formats.prose.markdown import read as markdown
from citecheck.model.document import Document
from citecheck.model.reference import Reference
from citecheck.parsing.document.read_document import read_prose

LINES = (Path(__file__).parent / "link_titles.tsv").read_text(encoding="utf-8").splitlines()[1:]
CASES = [line.split("\t") for line in LINES if not line.startswith("#")]
TABLE = """
| Year | Title | Code |
| --- | --- | --- |
| 2021 | [Ponds of the north](https://a.example/1) | [Repository](https://a.example/2) |
| 2022 | [Ponds of the south](https://a.example/3) | [Repository](https://a.example/4) |
"""


def said(reference: Reference) -> tuple[str, str]:
    title = reference.item.title
    return title or "", "nothing" if title is None else "states" if reference.states("title") else "perhaps"


@pytest.mark.parametrize(("text", "title", "says"), CASES)
def test_the_words_of_a_link_are_a_title_where_the_sentence_says_so(text: str, title: str, says: str) -> None:
    (reference,) = read_prose(markdown.prose("a.md", text)).references

    assert (title, says) == said(reference)


def test_a_column_of_titles_holds_titles() -> None:
    references = read_prose(markdown.prose("a.md", TABLE)).references

    assert [
        ("Ponds of the north", "states"),
        ("", "nothing"),
        ("Ponds of the south", "states"),
        ("", "nothing"),
    ] == [said(reference) for reference in references]


def test_two_links_called_by_the_same_words_are_not_the_same_work() -> None:
    text = (
        "See [the annual report of ponds](https://a.example/1) and [the annual report of ponds](https://b.example/2)."
    )

    references = read_prose(markdown.prose("a.md", text)).references

    assert [None, None] == [reference.same_as for reference in references]


def test_links_of_a_page_are_read_alike() -> None:
    page = '<p><a href="https://a.example/1">Here</a>, <a href="https://a.example/2"><i>Salt harbours</i></a>.</p>'

    references = read_prose(html.prose(Document("a.html", page.encode()))).references

    assert [("", "nothing"), ("Salt harbours", "states")] == [said(reference) for reference in references]


def test_the_year_in_another_link_says_nothing_of_this_one() -> None:
    text = "Support for [Draft 2020-12](https://a.example/1), [Draft 2019-09](https://a.example/2)."

    references = read_prose(markdown.prose("a.md", text)).references

    assert [("", "nothing"), ("", "nothing")] == [said(reference) for reference in references]
