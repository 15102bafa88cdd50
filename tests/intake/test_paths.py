"""Paths, folders, globs and standard input; what cannot be read is said in one sentence."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from citecheck.errors import InputError, LeftOut
from citecheck.intake.paths import open_paths
from citecheck.model.document import Document

CSL = b'[{"type": "book", "title": "Ice"}]'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {
        "a.md": b"# A",
        "b/c.bib": b"@book{x, title={Ice}}",
        "b/data.json": b'{"size": 3}',
        "b/works.json": CSL,
        "b/script.py": b"print()",
        ".hidden/d.md": b"# D",
        "node_modules/e.md": b"# E",
        "out/f.md": b"# F",
        "out/kept.md": b"# G",
    }
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tmp_path


def opened(*paths: str, exclude: tuple[str, ...] = ()) -> list[str]:
    return [one.path for one in open_paths(paths, exclude=exclude) if isinstance(one, Document)]


def faults(*paths: str) -> list[str]:
    return [str(one) for one in open_paths(paths) if isinstance(one, InputError)]


def test_a_folder_gives_its_readable_files_in_order(folder: Path) -> None:
    names = [os.path.relpath(path, folder) for path in opened(str(folder))]

    assert ["a.md", "b/c.bib", "b/works.json", "out/f.md", "out/kept.md"] == names


def test_gitignore_is_kept_to_and_the_deeper_one_wins(folder: Path) -> None:
    (folder / ".gitignore").write_text("out/*\n!out/kept.md\n*.bib\n")
    (folder / "b" / ".gitignore").write_text("!c.bib\n")

    names = [os.path.relpath(path, folder) for path in opened(str(folder))]

    assert ["a.md", "b/c.bib", "b/works.json", "out/kept.md"] == names


def test_the_gitignore_of_the_repository_counts_below_its_root(folder: Path) -> None:
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("/out/f.md\n")

    assert ["kept.md"] == [Path(path).name for path in opened(str(folder / "out"))]


def test_an_ignored_file_is_read_when_it_is_named(folder: Path) -> None:
    (folder / ".gitignore").write_text("*.md\n")

    assert [str(folder / "a.md")] == opened(str(folder / "a.md"))


def test_excluded_patterns_are_left_out_of_folders(folder: Path) -> None:
    names = [os.path.relpath(path, folder) for path in opened(str(folder), exclude=("b/", "f.md"))]

    assert ["a.md", "out/kept.md"] == names


def test_a_glob_gives_what_it_matches_once(folder: Path) -> None:
    assert [str(folder / "a.md")] == opened(str(folder / "*.md"), str(folder / "a.md"))


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("none.md", "does not exist"),
        ("none/*.md", "No file matches"),
        ("empty.md", "is empty"),
        ("dangling.md", "a link to a file that does not exist"),
        ("bare", "holds no file of a format that citecheck reads"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(tmp_path: Path, name: str, sentence: str) -> None:
    (tmp_path / "empty.md").write_bytes(b"\xef\xbb\xbf \n")
    (tmp_path / "dangling.md").symlink_to(tmp_path / "gone.md")
    (tmp_path / "bare").mkdir()

    said = faults(str(tmp_path / name))

    assert 1 == len(said)
    assert sentence in said[0]
    assert "\n" not in said[0]


def test_one_missing_file_does_not_keep_the_others_back(folder: Path) -> None:
    both = list(open_paths([str(folder / "none.md"), str(folder / "a.md")]))

    assert [InputError, Document] == [type(one) for one in both]


def test_standard_input_is_a_document_of_the_forced_format(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Bat, O. (2019). Ice.")))

    assert [Document("-", b"Bat, O. (2019). Ice.", "lines")] == list(open_paths(["-"], input_format="lines"))


def test_what_a_folder_holds_and_nobody_named_is_left_out_and_named(folder: Path) -> None:
    (folder / "old.doc").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600))
    (folder / "~$old.docx").write_bytes(b"\x05Ann")
    (folder / "._a.md").write_bytes(b"\0\5\x16\7")
    (folder / "empty.md").write_bytes(b"\n")
    (folder / "data.dat").write_bytes(b"\0\1")
    (folder / "sky.fits.gz").write_bytes(b"\x1f\x8b\x08\0\0")
    (folder / "list.bib.gz").write_bytes(b"\x1f\x8b\x08\0\0")

    left_out = [one for one in open_paths([str(folder)]) if isinstance(one, InputError)]

    assert ["._a.md", "empty.md", "list.bib.gz", "old.doc", "~$old.docx"] == sorted(
        Path(one.path).name for one in left_out if isinstance(one, LeftOut)
    )
    assert any("Word 97–2003" in str(one) for one in left_out)
