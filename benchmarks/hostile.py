"""What hostile inputs cost: each read beside an honest paper, in seconds and in megabytes of the run and its processes.

`python benchmarks/hostile.py` prints the rows of the table in `docs/security.md`.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.hostile import hostile_pdfs as pdfs
from tests.hostile.hostile_archives import docx_of
from tests.hostile.measured import citecheck

PAPER = "# Paper\n\n## References\n\nBat, D. (2021). A New Bridge. Harbour Press.\n"
TRIALS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "nothing but the paper": ("second.md", lambda: b"# Another\n"),
    "an honest PDF": ("honest.pdf", pdfs.honest),
    "forms within forms, ten deep, ten in each": ("nested.pdf", pdfs.nested_forms),
    "a form in a circle": ("circle.pdf", pdfs.form_in_a_circle),
    "forms that take work and no memory": ("slow.pdf", pdfs.slow_forms),
    "a drawing that unpacks to 300 MB": ("flate.pdf", lambda: pdfs.flate(300)),
    "a drawing that unpacks to 1 GB": ("flate.pdf", lambda: pdfs.flate(1000)),
    "a page that unpacks to 30 MB of words": ("words.pdf", lambda: pdfs.flate_of_words(30)),
    "a million pages claimed": ("pages.pdf", pdfs.a_million_pages),
    "a page named a million times": ("kids.pdf", pdfs.a_million_kids),
    "31 million empty paragraphs": ("bomb.docx", lambda: docx_of(b"<w:p/>" * 31_000_000)),
    "2.5 million empty paragraphs": ("bomb.docx", lambda: docx_of(b"<w:p/>" * 2_500_000)),
}


def main() -> None:
    print("| input | its size | what is said of it | seconds | peak of the run |")
    print("| --- | --- | --- | --- | --- |")
    for trial, (name, made) in TRIALS.items():
        with tempfile.TemporaryDirectory() as folder:
            hostile, paper = Path(folder, name), Path(folder, "paper.md")
            hostile.write_bytes(made())
            paper.write_text(PAPER, encoding="utf-8")
            began = time.perf_counter()
            run = citecheck("list", hostile, paper)
            seconds = time.perf_counter() - began
            assert "A New Bridge" in run.said
            said = run.complained.partition(name)[2].partition(";")[0].partition(". ")[0].strip() or "read"
            size = hostile.stat().st_size
            print(f"| {trial} | {size:,} bytes | {said} | {seconds:.1f} | {run.peak:.0f} MB |", flush=True)


if __name__ == "__main__":
    if "--help" in sys.argv:
        sys.exit(__doc__)
    main()
