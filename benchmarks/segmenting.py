"""Measure how documents are parted into references: exact and near F1 by corpus, seconds a megabyte, memory.

python benchmarks/segmenting.py DATA.jsonl[.xz]

DATA has one document a line: `text`, `refs` (the spans of its references) and `corpus`. *Exact*: the same letters and
digits once labels, line breaks and hyphens before them are taken off. *Near*: nine tenths alike.
"""

from __future__ import annotations

import json
import lzma
import re
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from citecheck.formats.prose.text import prose
from citecheck.parsing.document.read_document import drafts_of

_NEAR = 90
_BROKEN = re.compile(r"[-\u00ad\u2010]\s*\n\s*")
_LABEL = re.compile(r"^\s*(?:\[?\d{1,3}[\].)]|\(\d{1,3}\)|<sup>\d+</sup>|\[[ivxlc]+\]|[-*•]|\^(?: [a-z])*)\s+")


@dataclass(slots=True)
class Tally:
    """What was found in the documents of one corpus."""

    documents: int = 0
    exact: int = 0
    near: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, found: Sequence[str], wanted: Sequence[str]) -> None:
        """Count the references of one document."""
        self.documents += 1
        self.exact += (Counter(found) & Counter(wanted)).total()
        self.near += _alike(found, wanted)
        self.found += len(found)
        self.wanted += len(wanted)

    def f1(self, hits: int) -> float:
        """Return the harmonic mean of precision and recall."""
        return 2 * hits / max(1, self.found + self.wanted)


def main() -> None:
    """Part every document and print a row for each corpus and for all."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    seconds, size = 0.0, 0
    for line in _lines(Path(sys.argv[1])):
        document = json.loads(line)
        start = time.process_time()
        drafts = drafts_of(prose("document.txt", document["text"]))
        seconds += time.process_time() - start
        size += len(document["text"].encode())
        found = [text for draft in drafts if (text := plain(draft))]
        wanted = [plain(document["text"][start:end]) for start, end in document["refs"]]
        for name in ("all", document["corpus"]):
            tallies[name].add(found, wanted)
    for name, tally in sorted(tallies.items()):
        print(
            f"{name:20} {tally.documents:4} documents {tally.wanted:6} references  "
            f"exact F1 {tally.f1(tally.exact):.3f}  near F1 {tally.f1(tally.near):.3f}"
        )
    print(f"speed    {seconds / max(1, size) * 1e6:8.2f} s a megabyte")
    print(f"memory   {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB")


def plain(text: str) -> str:
    """Return the letters and digits of a reference, without its label."""
    return re.sub(r"[\s\W_]+", "", _LABEL.sub("", _BROKEN.sub("", text))).casefold()


def _alike(found: Sequence[str], wanted: Sequence[str]) -> int:
    """Count the references that have a counterpart, one to one, greedily and in order."""
    free = list(found)
    hits = 0
    for text in wanted:
        score, best = max(((fuzz.ratio(text, other), other) for other in free), default=(0.0, ""))
        if score >= _NEAR:
            free.remove(best)
            hits += 1
    return hits


def _lines(path: Path) -> list[str]:
    data = path.read_bytes()
    return (lzma.decompress(data) if path.suffix == ".xz" else data).decode("utf-8").splitlines()


if __name__ == "__main__":
    if "--help" in sys.argv:
        sys.exit(__doc__)
    main()
