"""What of a file is read again for its repairs."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.intake.read_paths import read_paths
from citecheck.model.settings import Settings
from citecheck.repairing.excerpt import excerpt
from citecheck.repairing.placement import Page
from citecheck.repairing.source_text import Replacement, SourceText, applied

from .told import repaired

MANY = 12


def entry(number: int, more: str = "") -> str:
    return f"@misc{{k{number}, title = {{Bridge {number}}}, url = {{http://old.org/{number}}}{more}}}"


def page_of(path: Path) -> Page:
    [reading] = read_paths(Settings(paths=(str(path),))).readings
    source = SourceText(str(path), path.read_bytes())
    return Page(source, reading.format, [source.extent(one.location) for one in reading.references])


def read_again(text: str, repaired: set[int], tmp_path: Path, replaced: tuple[Replacement, ...] = ()) -> str:
    path = tmp_path / "a.bib"
    path.write_text(text, encoding="utf-8")
    page = page_of(path)
    edits = page.source.edits(replaced)
    found = excerpt(page, repaired, edits)
    return applied(page.source.content, (*edits, *found.left_out)).decode() if found else text


def test_an_entry_is_read_again_with_its_neighbours_and_what_is_no_entry(tmp_path: Path) -> None:
    entries = [entry(number) for number in range(MANY)]
    text = "\n".join(["@string{s = {Sea}}", *entries[:9], "% a word", *entries[9:]])

    again = read_again(text, {4}, tmp_path)

    assert ["@string{s = {Sea}}", *entries[3:6], "% a word"] == [line for line in again.split("\n") if line]


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        ("\n".join(entry(number, ", crossref = {k9}" if number == 8 else "") for number in range(MANY)), {4}),
        ("\n".join(entry(number) for number in range(MANY)), {1, 4, 7, 10}),
    ],
    ids=["one draws on another", "little is spared"],
)
def test_the_whole_file_is_read_again_where(text: str, repaired: set[int], tmp_path: Path) -> None:
    assert text == read_again(text, repaired, tmp_path)


def test_what_is_changed_is_never_left_out(tmp_path: Path) -> None:
    text = "\n".join(entry(number) for number in range(MANY))
    place = text.index("http://old.org/9")

    assert text == read_again(text, {2}, tmp_path, ((place, place + 4, "https"),)).replace("https", "http")


def test_a_cure_that_would_make_another_entry_among_many_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    text = "\n".join(entry(number) for number in range(MANY))
    path.write_text(text, encoding="utf-8")

    [file] = repaired(
        path,
        [["", "Bridge 4", "Bridge 4}}\n@misc{other, title = {Road"], ["url", "http://old.org/8", "https://new.org/8"]],
    )

    assert text.replace("http://old.org/8", "https://new.org/8").encode() == file.mended
