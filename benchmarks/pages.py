"""Milliseconds a page: `python benchmarks/pages.py FOLDER…` reads every saved page below the folders, three times."""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from citecheck.model.evidence import Response
from citecheck.pages import enough, read_page

ROUNDS = 3
STEP = 16_384
MOST = 524_288


def main() -> None:
    """Print the median, the mean and the 95th percentile of reading, and the cost of asking whether it is enough."""
    bodies = [path.read_bytes() for folder in sys.argv[1:] for path in sorted(Path(folder).rglob("*.html"))]
    if not bodies:
        sys.exit("no saved pages (*.html) below the folders given")
    read_page(Response(url="https://example.org/", status=200, body=bodies[0]))
    reading = sorted(min(_read(body) for _ in range(ROUNDS)) for body in bodies)
    asking = [_ask(body) for body in bodies]
    print(f"{len(bodies)} pages, median size {statistics.median(map(len, bodies)) / 1024:.0f} KB")
    late = reading[int(len(reading) * 0.95)]
    print(f"read_page  median {statistics.median(reading):.2f} ms  mean {statistics.mean(reading):.2f}  p95 {late:.2f}")
    print(f"enough     mean {statistics.mean(asking):.2f} ms a page read to its end in steps of 16 KB")


def _read(body: bytes) -> float:
    started = time.process_time()
    read_page(Response(url="https://example.org/2024/story", status=200, body=body))
    return (time.process_time() - started) * 1000


def _ask(body: bytes) -> float:
    started = time.process_time()
    for end in range(STEP, min(len(body), MOST) + STEP, STEP):
        enough("text/html", body[:end], ("A title that is not there",))
    return (time.process_time() - started) * 1000


if __name__ == "__main__":
    if "--help" in sys.argv:
        sys.exit(__doc__)
    main()
