"""The difference as programs read it: git applies it, and what it makes is the mended file."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from citecheck.repairing.patch import patch

from .told import repaired

ENTRY = "@misc{{k{0}, title = {{A New Bridge {0}}}, url = {{http://old.org/{0}}}}}"
AMENDS = [["url", f"http://old.org/{number}", f"https://new.org/{number}"] for number in (0, 1, 7, 30)]


@pytest.mark.parametrize(
    "content",
    [
        "\n".join(ENTRY.format(number) for number in range(32)).encode(),
        b"\xef\xbb\xbf" + "\r\n".join([*(ENTRY.format(number) for number in range(32)), ""]).encode(),
        "% é\n".encode("cp1252") + "\n\n".join(ENTRY.format(number) for number in range(32)).encode(),
        "".join(ENTRY.format(number) for number in range(32)).encode(),
        ENTRY.format(0).encode() + b"\n",
    ],
    ids=["no last line end", "a mark and CRLF", "a legacy charset", "all on one line", "one line"],
)
def test_git_applies_the_difference(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes(content)
    [file] = repaired(path, AMENDS)
    told = b"".join(patch(file)).replace(str(path).encode(), b"a.bib")

    subprocess.run(["git", "apply", "-p0", "--unidiff-zero", "-"], input=told, cwd=tmp_path, check=True)

    assert file.edits
    assert file.mended == path.read_bytes()


def test_a_file_in_utf_16_is_shown_in_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_text(f"% é\n{ENTRY.format(0)}\n% {ENTRY.format(1)}\n", encoding="utf-16")
    [file] = repaired(path, AMENDS[:1])

    told = b"".join(patch(file)).decode()

    assert told.splitlines()[3:] == [
        " % é",
        f"-{ENTRY.format(0)}",
        f"+{ENTRY.format(0).replace('http://old', 'https://new')}",
        f" % {ENTRY.format(1)}",
    ]


def test_nothing_to_mend_is_no_difference(tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_text("@string{u = {http://old.org/}}\n@misc{a, title = {A}, url = u # {0}}", encoding="utf-8")

    [file] = repaired(path, AMENDS)

    assert [] == list(patch(file))
