"""What other programs make of an export, where they are installed."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from citecheck.biblio.item import Item
from citecheck.formats import write
from citecheck.model.location import Location
from citecheck.model.reference import Kind, Reference

ITEMS = Path(__file__).parent / "export" / "items.json"
HARD = [
    {"type": "book", "title": "50% of {braces} & \\slashes_ #1 ~ $5", "author": [{"literal": "Simon and Schuster"}]},
    {"type": "webpage", "title": "A page\nin two lines", "URL": "https://example.org/a_b%20c?x={y}&z=\\", "note": '"'},
    {"type": "article-journal", "title": "No journal", "author": [{"family": "Roe, Jr", "given": "and"}]},
    {"type": "report", "title": "}{", "publisher": "Trinidad and Tobago", "issued": {"date-parts": [[-44]]}},
]


def exported(format_name: str) -> tuple[str, int]:
    records = [*json.loads(ITEMS.read_text(encoding="utf-8")), *HARD]
    references = [
        Reference(id=f"r{place}", kind=Kind.ENTRY, item=Item.from_csl(one), raw="", location=Location("a"))
        for place, one in enumerate(records)
    ]
    return write(references, format_name), len(references)


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8")


@pytest.mark.parametrize("style", ["plain", "apalike"])
def test_bibtex_reads_every_entry(tmp_path: Path, style: str) -> None:
    text, count = exported("bibtex")
    (tmp_path / "a.bib").write_text(text, encoding="utf-8")
    (tmp_path / "a.aux").write_text(f"\\citation{{*}}\\bibstyle{{{style}}}\n\\bibdata{{a}}\n".replace("}\\", "}\n\\"))

    done = run(tmp_path, "bibtex", "a")

    assert "---line" not in done.stdout
    assert count == (tmp_path / "a.bbl").read_text(encoding="utf-8", errors="replace").count("\\bibitem")


@pytest.mark.parametrize(
    ("format_name", "reader"), [("bibtex", "bibtex"), ("biblatex", "biblatex"), ("csl-json", "csljson")]
)
def test_pandoc_reads_every_record(tmp_path: Path, format_name: str, reader: str) -> None:
    text, count = exported(format_name)
    (tmp_path / "a").write_text(text, encoding="utf-8")

    done = run(tmp_path, "pandoc", "-f", reader, "-t", "csljson", "a")

    assert (0, "") == (done.returncode, done.stderr)
    assert count == len(json.loads(done.stdout))
