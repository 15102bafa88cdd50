"""What the files of projects name for all their pages."""

from __future__ import annotations

import pytest

from citecheck.formats import companions, format_of, read
from citecheck.model.document import Document

QUARTO = """\
project:
  type: book
bibliography: [refs.bib, "more.json"]
book:
  chapters:
    - index.qmd
    - part: first.qmd
      chapters: [ice.qmd]
    - text: Snow
      file: snow.qmd
  appendices: [data.Rmd]
"""
MKDOCS = """\
site_name: !ENV [NAME, Snow]
docs_dir: pages
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
plugins:
  - search
  - bibtex:
      bib_file: refs.bib
"""


@pytest.mark.parametrize(
    ("path", "text", "pages", "libraries"),
    [
        (
            "_quarto.yml",
            QUARTO,
            ["index.qmd", "first.qmd", "ice.qmd", "snow.qmd", "data.Rmd"],
            [("refs.bib", 3), ("more.json", 3)],
        ),
        ("_quarto.yaml", "bibliography: refs.bib\n", ["./"], [("refs.bib", 1)]),
        ("_quarto.yml", "bibliography: https://example.org/refs.bib\n", ["./"], []),
        ("_bookdown.yml", "rmd_files: [index.Rmd, ice.Rmd]\n", ["index.Rmd", "index.Rmd", "ice.Rmd"], []),
        ("book/_bookdown.yml", "book_filename: ice\n", ["index.Rmd", "./"], []),
        ("mkdocs.yml", MKDOCS, ["pages/"], [("refs.bib", 9)]),
        ("mkdocs.yml", "plugins:\n  bibtex:\n    bib_dir: bib\n", ["docs/"], [("bib/", 1)]),
        ("mkdocs.yml", "plugins: [search\n", ["docs/"], []),
        ("docs/conf.py", "import os\nbibtex_bibfiles = ['a.bib',\n  'b.bib']\n", ["./"], [("a.bib", 2), ("b.bib", 3)]),
        (
            "conf.py",
            "bibtex_bibfiles = ['a.bib']\nbibtex_bibfiles += ('b.bib',)\n",
            ["./"],
            [("a.bib", 1), ("b.bib", 2)],
        ),
        ("conf.py", "bibtex_bibfiles: list[str] = ['a.bib']\n", ["./"], [("a.bib", 1)]),
        ("conf.py", "bibtex_bibfiles = [os.path.join(here, 'a.bib')]\n", ["./"], [("os.path.join(here, 'a.bib')", 1)]),
        ("conf.py", "bibtex_bibfiles = ['a.bib'\n", ["./"], []),
    ],
)
def test_a_project_names_its_pages_and_libraries(
    path: str, text: str, pages: list[str], libraries: list[tuple[str, int]]
) -> None:
    document = Document(path, text.encode())

    assert pages == [part.name for part in read(document).parts]
    assert libraries == [(one.name, one.location.line) for one in companions(document)]


def test_a_file_that_only_ends_like_one_of_a_project_is_none() -> None:
    assert "text" == format_of(Document("my_conf.py", b"bibtex_bibfiles = []")).name


def test_what_a_configuration_would_do_is_not_done() -> None:
    document = Document("conf.py", b"raise SystemExit\nbibtex_bibfiles = ['a.bib']\n")

    assert ["a.bib"] == [one.name for one in companions(document)]
