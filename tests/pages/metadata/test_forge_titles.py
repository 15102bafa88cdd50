"""What a file, a folder or a repository is called on the hosts of code, and by who cites it."""

from __future__ import annotations

import pytest

from citecheck.pages.metadata.forge_titles import names_of_code
from tests.pages.page_answers import page, read

NAMES = [
    ("harbour/src/tides.py at main · north/harbour", ["harbour/src/tides.py", "src/tides.py", "tides.py"]),
    ("harbour/src/tides.py at v2.1 · north/harbour · GitHub", ["harbour/src/tides.py", "src/tides.py", "tides.py"]),
    ("harbour/README.md at main - north/harbour - Example Forge", ["harbour/README.md", "README.md", "README.md"]),
    ("src/tides.py · main · North / harbour · GitLab", ["src/tides.py", "src/tides.py", "tides.py"]),
    ("~north/harbour (master): src/tides.c - sourcehut git", ["src/tides.c", "src/tides.c", "tides.c"]),
    ("North / harbour / src/tides.py — Bitbucket", ["src/tides.py", "src/tides.py", "tides.py"]),
    ("GitHub - north/harbour · GitHub", ["north/harbour", "harbour"]),
    ("GitHub - north/harbour: Tide tables", ["north/harbour", "harbour", "Tide tables", "harbour: Tide tables"]),
    ("Tides wrong · Issue #12 · north/harbour · GitHub", ["Tides wrong", "Issue #12: Tides wrong"]),
    ("Mend tides by bat · Pull Request #7 · north/harbour · GitHub", ["Mend tides", "Pull Request #7: Mend tides"]),
    ("Which tides? · north/harbour · Discussion #3 · GitHub", ["Which tides?", "Discussion #3: Which tides?"]),
    ("Tides wrong (#12) · Issues · North / harbour · GitLab", ["Tides wrong"]),
    ("Release v1.2.0 · north/harbour · GitHub", ["v1.2.0", "harbour: v1.2.0"]),
    ("Releases · north/harbour · GitHub", ["north/harbour", "harbour"]),
    ("Ferries at sea · a history", []),
    ("Cranes at dusk - north", []),
]


@pytest.mark.parametrize(("title", "names"), NAMES)
def test_code_is_called_by_its_path_its_own_name_or_what_it_is(title: str, names: list[str]) -> None:
    assert names == list(names_of_code(title))


def test_what_code_is_called_stands_behind_the_title_of_its_page() -> None:
    first, *others = (one.text for one in read(page(NAMES[0][0])).candidates)

    assert NAMES[0][0] == first
    assert "tides.py" in others


def test_a_files_name_is_not_taken_apart() -> None:
    seen = read(page("Microsoft Word - harbour_final.doc"))

    assert ["Microsoft Word - harbour_final.doc"] == [one.text for one in seen.candidates]
