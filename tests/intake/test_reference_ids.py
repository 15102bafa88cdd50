"""Names and ties: each reference of a run is named once, and the works of a document are told apart in every format."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import citecheck
from citecheck.intake.read_paths import read_paths
from citecheck.model.settings import Settings

ENTRY = "author={{Snow, A.}}, year=2001, title={{{}}}, doi={{10.1000/{}}}"
BIB = "\n".join(
    f"@article{{{key}, {ENTRY.format(title, doi)}}}"
    for key, title, doi in [
        ("ice", "Ice of the lakes", 1),
        ("fire", "Fire of the hills", 2),
        ("ice2", "Ice of the lakes", 1),
    ]
)
RIS = "\n".join(
    f"TY  - JOUR\nTI  - Ice of the lakes\nAU  - Snow, A.\nDO  - 10.1000/{doi}\nER  - \n" for doi in (1, 2, 1)
)
CSL = json.dumps([{"id": key, "type": "book", "title": "Ice of the lakes", "DOI": "10.1000/1"} for key in ("a", "b")])
LINES = "Snow, A. (2001). Ice of the lakes. https://doi.org/10.1000/1\nSnow, A. Ice of the lakes. 2001. doi:10.1000/1\n"


@pytest.mark.parametrize(
    ("name", "text", "roots"),
    [
        ("refs.bib", BIB, [None, None, 0]),
        ("refs.ris", RIS, [None, None, 0]),
        ("refs.json", CSL, [None, 0]),
        ("refs.txt", LINES, [None, 0]),
    ],
)
def test_entries_of_one_work_are_tied_in_every_format(
    tmp_path: Path, name: str, text: str, roots: list[int | None]
) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    form = "lines" if name.endswith(".txt") else None

    references = citecheck.read(file, form)

    ids = [reference.id for reference in references]
    assert [None if root is None else ids[root] for root in roots] == [one.same_as for one in references]
    assert references == [
        reference
        for reading in read_paths(Settings(paths=(str(file),), input_format=form)).readings
        for reference in reading.references
    ]


def test_the_same_work_in_two_documents_that_do_not_know_each_other_has_two_names_and_no_tie(tmp_path: Path) -> None:
    for name in ("a.bib", "b.bib"):
        (tmp_path / name).write_text(BIB, encoding="utf-8")

    one, other = read_paths(Settings(paths=(str(tmp_path),))).readings

    assert ["ice", "fire", "ice2"] == [reference.id for reference in one.references]
    assert not {reference.id for reference in one.references} & {reference.id for reference in other.references}
    assert [None, None, other.references[0].id] == [reference.same_as for reference in other.references]


def test_a_list_too_alike_to_be_compared_in_full_says_so(tmp_path: Path) -> None:
    file = tmp_path / "roads.bib"
    file.write_text(
        "\n".join(
            f"@book{{r{year}, title={{The long history of road {year}}}, year={year}}}" for year in range(1200, 1710)
        ),
        encoding="utf-8",
    )

    (reading,) = read_paths(Settings(paths=(str(file),))).readings

    assert ["9 references are so like many others"] == [one.message[:36] for one in reading.remarks]
