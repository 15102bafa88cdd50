"""Show how much of every room its tests run, and fail where that is too little.

    pytest --cov --cov-report= && python tools/coverage_by_room.py

A room is a file or a folder that stands in `citecheck/`. Its lines, and the ways that its branches can take, are each
counted by themselves.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from coverage import Coverage

LEAST = 0.90
PACKAGE = "citecheck"


@dataclass(slots=True)
class Tally:
    """How many parts there are, and how many were run."""

    lines: int = 0
    lines_run: int = 0
    branches: int = 0
    branches_run: int = 0

    def add(self, summary: Mapping[str, int]) -> None:
        self.lines += summary["num_statements"]
        self.lines_run += summary["covered_lines"]
        self.branches += summary["num_branches"]
        self.branches_run += summary["covered_branches"]

    @property
    def share(self) -> float:
        """The lesser of the two shares that were run: of the lines, and of the branches."""
        of_lines = self.lines_run / self.lines if self.lines else 1.0
        of_branches = self.branches_run / self.branches if self.branches else 1.0
        return min(of_lines, of_branches)


def by_room(report: Mapping[str, Mapping[str, Mapping[str, int]]]) -> dict[str, Tally]:
    """Add up the files of every room of a JSON report of coverage."""
    rooms: defaultdict[str, Tally] = defaultdict(Tally)
    for name, told in report.items():
        steps = PurePath(name).parts
        within = steps[len(steps) - 1 - steps[::-1].index(PACKAGE) + 1 :] if PACKAGE in steps else steps
        rooms[within[0].removesuffix(".py")].add(told["summary"])
    return dict(sorted(rooms.items()))


def measured() -> dict[str, Tally]:
    """Read what the last run of the tests left behind."""
    coverage = Coverage()
    coverage.load()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "coverage.json"
        coverage.json_report(outfile=str(path))
        return by_room(json.loads(path.read_text(encoding="utf-8"))["files"])


def main() -> int:
    rooms = measured()
    print(f"{'room':<12} {'lines':>12} {'branches':>12} {'least':>8}")
    for room, tally in rooms.items():
        lines, branches = f"{tally.lines_run}/{tally.lines}", f"{tally.branches_run}/{tally.branches}"
        print(
            f"{room:<12} {lines:>12} {branches:>12} {tally.share:>8.1%}{'' if tally.share >= LEAST else '  too little'}"
        )
    return int(not rooms or any(tally.share < LEAST for tally in rooms.values()))


if __name__ == "__main__":
    sys.exit(main())
