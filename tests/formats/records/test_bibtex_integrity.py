"""What users of BibTeX and biber expect to be told of an entry."""

from __future__ import annotations

import pytest

from citecheck.formats import read
from citecheck.model.document import Document

REST = "title = {Ice}, journal = {Geography}, year = {2020}"
AUTHOR = "author = {Smith, Jane}"


def told(entry: str) -> list[tuple[str, str | None]]:
    return [(one.rule, one.suggestion) for one in read(Document("a.bib", entry.encode())).remarks]


@pytest.mark.parametrize(
    ("stated", "rule", "cure"),
    [
        (f"{AUTHOR}, pulisher = {{Kortop}}", "unknown-field", "publisher"),
        (f"{AUTHOR}, editro = {{Bat, D.}}", "unknown-field", "editor"),
        ("author = {Smith, John, Doe, Jane}", "names-joined-otherwise", None),
        ("author = {Smith, John; Doe, Jane}", "names-joined-otherwise", None),
        (f"{AUTHOR}, month = 13", "no-such-month", None),
        (f"{AUTHOR}, month = jnu", "no-such-month", None),
        (f"{AUTHOR}, publisher = {{Smith &amp; Sons}}", "markup-in-field", "\\&"),
        (f"{AUTHOR}, booktitle = {{<i>Ice</i>}}", "markup-in-field", None),
        (f"{AUTHOR}, orcid = {{0000-0002-1825-0079}}", "wrong-orcid", None),
        ("pages = {1--2}", "missing-required-field", None),
    ],
)
def test_a_slip_is_told(stated: str, rule: str, cure: str | None) -> None:
    assert {(rule, cure)} == set(told(f"@article{{a, {stated}, {REST}}}"))


@pytest.mark.parametrize(
    "stated",
    [
        "auteur-note = {mine}, xauthor = {mine}, fjournal = {Geography}, note2 = {mine}, journalx1 = {mine}",
        "author+an = {1=corresponding}, bdsk-url-1 = {x}, numpages = {3}, adsurl = {x}, mendeley-groups = {x}",
        "month = {July/August}, orcid = {0000-0002-1825-0097}",
        "month = {Spring}",
        "month = jan # {~1}",
        "editor = {{Ministry of Moss, Mould, Lichen, and Fern}}",
        "editor = {King, Jr, Martin Luther}",
        "editor = {given={Jane}, family={Smith}, prefix={von}, suffix={Jr}}",
        "abstract = {<i>Ice</i> &amp; snow}",
        "note = {$a<b>c$}",
    ],
)
def test_what_is_ones_own_or_right_is_left(stated: str) -> None:
    assert [] == told(f"@article{{a, {AUTHOR}, {stated}, {REST}}}")


@pytest.mark.parametrize(("kind", "cure"), [("artcile", "article"), ("inproceding", "inproceedings"), ("talk", None)])
def test_a_type_that_is_a_slip_is_told_and_ones_own_is_left(kind: str, cure: str | None) -> None:
    assert ([("unknown-entry-type", cure)] if cure else []) == told(f"@{kind}{{a, {AUTHOR}, {REST}}}")


def test_what_is_inherited_is_stated() -> None:
    part = "@inproceedings{a, title = {Ice}, crossref = {b}}"
    book = "@proceedings{b, editor = {Bat, D.}, title = {Ices}, year = 2020}"

    assert [] == told(f"{part}\n{book}")


def test_a_field_stated_twice_is_told_where_its_values_differ() -> None:
    assert [] == told(f"@article{{a, {AUTHOR}, doi = {{10.1000/1}}, {REST}, doi = {{10.1000/1}}}}")
    assert [("broken-entry", None)] == [
        (rule, None) for rule, _ in told(f"@article{{a, {AUTHOR}, doi = {{10.1000/1}}, {REST}, doi = {{10.1000/2}}}}")
    ]


@pytest.mark.parametrize(
    ("stated", "attribute", "value"),
    [
        (r"note = {See http://\allowbreak www.\allowbreak ice.example/\-a.pdf}", "url", "http://www.ice.example/a.pdf"),
        ("archiveprefix = {arXiv}, arxivid = {cond-mat/0608108}, eprint = {0608108}", "arxiv", "cond-mat/0608108"),
    ],
)
def test_what_programs_break_or_cut_is_whole(stated: str, attribute: str, value: str) -> None:
    (reference,) = read(Document("a.bib", f"@misc{{a, title = {{Ice}}, {stated}}}".encode())).references

    assert value == getattr(reference.item, attribute)


def test_a_version_of_a_program_has_the_title_of_the_program() -> None:
    program = "@software{ice, title = {Ice}, author = {Bat, D.}, date = {2019}}"
    version = "@softwareversion{ice-2, crossref = {ice}, version = {2}, date = {2020}}"
    module = "@softwaremodule{ice-thaw, crossref = {ice-2}, subtitle = {Thaw}}"

    reading = read(Document("a.bib", f"{program}\n{version}\n{module}".encode()))

    assert ["Ice", "Ice", "Ice: Thaw"] == [one.item.title for one in reading.references]


@pytest.mark.parametrize(
    "title",
    [
        r'"How to create a {\TeX} journal: {A} personal journey"',
        r"{How to create a {\TeX} journal: {A} personal journey}",
        r'"The {Great} title = {x} of all"',
    ],
)
def test_a_word_within_a_value_that_is_called_like_a_field_breaks_nothing(title: str) -> None:
    reading = read(Document("a.bib", f"@book{{a, {AUTHOR}, title = {title}, publisher = {{K}}, year = 2020}}".encode()))

    assert ([], 1) == ([one.rule for one in reading.remarks], len(reading.references))


@pytest.mark.parametrize(
    "swallowed", ["{Ice} journal = {Geography}", '"Ice" journal = {Geography}', "{Ice} volume: {3}"]
)
def test_a_value_without_its_comma_has_swallowed_the_next_field(swallowed: str) -> None:
    (remark,) = read(Document("a.bib", f"@article{{a, {AUTHOR}, title = {swallowed}, year = 2020}}".encode())).remarks

    assert "broken-entry" == remark.rule
