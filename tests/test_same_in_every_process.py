"""What is read, said and written does not hang on the hashes of the process that does it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SEEDS = ("0", "1", "2", "3")  # 0: hashes as they are

DOCUMENTS = (
    "references",
    "tests/parsing/document/cases",
    "tests/parsing/document/sections/without",
    "tests/formats/records/cases",
    "citecheck/demo/documents",
)
MARKERS = """References

[1] Adams, J. (1999). The first book. London: Press.
(1) Brown, K. (2001). The second book. London: Press.
[2] Clark, L. (2003). The third book. London: Press.
(2) Davis, M. (2005). The fourth book. London: Press.
"""  # numbers of two styles, and of each as many
READ = """
import hashlib, sys
from citecheck import formats
from citecheck.intake.read_paths import read_paths
from citecheck.model.settings import Settings
intake = read_paths(Settings(paths=tuple(sys.argv[1:])))
for reading in intake.readings:
    said = [repr(reading), *(formats.write(reading.references, form) for form in ("bibtex", "csl-json"))]
    print(reading.path, *(hashlib.sha256(text.encode()).hexdigest() for text in said))
"""


def _under(seed: str, *paths: str) -> list[str]:
    told = subprocess.run(
        [sys.executable, "-c", READ, *paths],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )
    return told.stdout.splitlines()


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    markers = tmp_path_factory.mktemp("markers") / "markers.txt"
    markers.write_text(MARKERS, encoding="utf-8")
    return [_under(seed, *DOCUMENTS, str(markers)) for seed in SEEDS]


def test_every_process_reads_the_same(readings: list[list[str]]) -> None:
    first, *others = readings

    assert first
    assert [[]] * len(others) == [[line for line in other if line not in first] for other in others]
