"""Measure the reading of reference strings: speed, time to load, memory; accuracy where data is given.

python benchmarks/parsing.py [DATA.jsonl.xz [SCORER_DIRECTORY]]
"""

from __future__ import annotations

import json
import lzma
import resource
import sys
import time
from pathlib import Path

CASES = Path(__file__).parent.parent / "tests" / "parsing" / "reference" / "cases"


def main() -> None:
    """Time the parser on the cases of the tests or on a labelled set; score it where the scorer is given."""
    texts, rows = _texts()
    start = time.perf_counter()
    from citecheck.parsing.reference.parse import parse  # the import is part of what is measured

    parse("A.")
    print(f"load     {time.perf_counter() - start:8.3f} s")
    start = time.perf_counter()
    items = [parse(text).item for text in texts]
    seconds = time.perf_counter() - start
    print(f"speed    {len(texts) / seconds:8.0f} references a second ({len(texts)} references)")
    print(f"memory   {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB")
    if len(sys.argv) > 2 and rows:
        _score(rows, [item.to_csl() for item in items])


def _texts() -> tuple[list[str], list[dict[str, object]]]:
    if len(sys.argv) > 1:
        with lzma.open(sys.argv[1], "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines][::10]
        return [str(row["text"]) for row in rows], rows
    cases = [case for path in sorted(CASES.glob("*.json")) for case in json.loads(path.read_text(encoding="utf-8"))]
    return [case["text"] for case in cases] * 20, []


def _score(rows: list[dict[str, object]], items: list[dict[str, object]]) -> None:
    sys.path.insert(0, sys.argv[2])
    import score  # type: ignore[import-not-found]

    tables, _ = score.run(rows, items, "corpus")
    for name, table in tables.items():
        result = table.dict()
        print(f"{name:22} {result['n']:6} whole {result['whole']:.3f}  macro F1 {result['macro_f1']:.3f}")


if __name__ == "__main__":
    if "--help" in sys.argv:
        sys.exit(__doc__)
    main()
