"""Measure the verification by registries on a world of services and labelled references, against what is to be reached.

python benchmarks/registries.py [--sample N] [--outages]

Without `--sample` all references are checked (some minutes). `--outages` measures 23 faults of the services as well.
"""

from __future__ import annotations

import argparse
import collections
import importlib
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("CITECHECK_SHARED") or ROOT.parent / "shared")
WORLD = SHARED / "data" / "world"
ABSENT = f"There is no world of registries at {WORLD}; CITECHECK_SHARED names the folder whose data/world it is."
PATIENCE = 3600.0  # seconds that one run may take
REQUESTS = 40  # references with a DOI, and as many without, whose requests are counted at the limits of life

Row = dict[str, Any]
Told = tuple[str, float | None, str]
"""What was measured, the share or number, and what is to be reached."""


def main() -> int:
    """Run citecheck in the world, and print the table."""
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--sample", type=int, metavar="N", help="check N references, of every kind")
    given.add_argument("--outages", action="store_true", help="measure 23 faults of the services, too")
    asked = given.parse_args()
    if not (WORLD / "run.py").exists():
        print(ABSENT)
        return 2
    sys.path.insert(0, str(WORLD))
    world = importlib.import_module("run")
    wanted = argparse.Namespace(sample=asked.sample, seed=1, format="both", klass=None, kind=None)
    references = world.pick(world.rows(WORLD / "dev.jsonl.xz"), wanted)
    _print(_judgements(world, references))
    _print(_requests(world, references))
    if asked.outages:
        _measure_outages()
    return 0


def _judgements(world: Any, references: Sequence[Row]) -> Iterator[Told]:
    """Yield how the references were judged, with the limits of the services fifty times as wide."""
    found, log, seconds = _checked(world, references, pace=50)
    told = world.score(references, found, log, seconds, 0.0, 0, out=io.StringIO())
    of_class = collections.defaultdict(list)
    for row in references:
        of_class[row["class"]].append(row)
    suggested = _suggested(found, of_class["true"] + of_class["wrong"])
    corrected = _suggested(found, of_class["wrong"], instead=True)
    standing = {kind: share for kind, share in told["standing"].items() if "superseded" not in kind}
    superseded = [share for kind, share in told["standing"].items() if "superseded" in kind]
    yield "wrong ones accused", told["detection"], "≥ 95 %"
    yield "  at error", told["hard"], "≥ 70 %"
    yield "  by the right rule", told["right"], "≥ 93 %"
    yield "  verified, and nothing said against them", told["blind"], "≤ 3 %"
    yield "true ones accused", told["fpr"], "≤ 0.5 %"
    yield "  at error", told["fpr_hard"], "≤ 0.2 %"
    yield "  in the worst discipline or type", _worst(world, found, of_class["true"]), "≤ 1 %"
    yield "  confirmed", told["confirmed"], "≥ 95 %"
    yield "uncovered works accused", told["uncovered"], "≤ 1 %"
    yield "  at error", told["uncovered_hard"], "0"
    yield "missing DOI suggested", suggested, "≥ 85 %"
    yield "right DOI for a wrong one", corrected, "≥ 80 %"
    yield "retracted, withdrawn", _share(standing.values()), "≥ 95 %"
    yield "superseded", _share(superseded), "≥ 80 %"
    yield "CPU a reference, ms", 1000 * seconds / max(1, len(references)), "≤ 12"


def _requests(world: Any, references: Sequence[Row]) -> Iterator[Told]:
    """Yield the requests that a reference takes, with the limits of the services as they publish them."""
    entries = [row for row in references if row["format"] == "bib"]
    for name, stated, goal in (("with", True, "≤ 2"), ("without", False, "≤ 4")):
        some = [row for row in entries if ("doi" in row["has"]) is stated][:REQUESTS]
        _, log, _ = _checked(world, some, pace=1)
        asked = sum(count for kind, count in log["requests"].items() if "/" not in kind)
        yield f"requests a reference {name} a DOI", asked / max(1, len(some)), goal
        yield "  published limits broken", float(sum(log["breaches"].values())), "none"


def _checked(world: Any, references: Sequence[Row], pace: float) -> tuple[Mapping[str, Row], Mapping[str, Any], float]:
    """Check references in the world; return what the report says of each, the requests, and the seconds of CPU."""
    work = Path(tempfile.mkdtemp(prefix="registries-"))
    try:
        files, lines, entries = world.write_inputs(references, work)
        place = world.Place(work, WORLD / "works.jsonl.xz", (), pace)
        found: dict[str, Row] = {}
        seconds = 0.0
        try:
            for file in files:
                report = work / f"{file}.json"
                kind = ("--from", "lines") if file.endswith(".txt") else ()
                command = (
                    sys.executable, "-m", "citecheck", "check", str(work / file), *kind, "--format", "json",
                    "--output", str(report), "--registries", "all", "--allow-private-hosts", "--no-cache",
                    "--no-progress",
                )  # fmt: skip
                _, _, spent = place.run(command, PATIENCE, [("PYTHONPATH", str(ROOT))], out=f"{file}.out")
                seconds += spent
                if not report.exists():
                    raise SystemExit((work / f"{file}.out.err").read_text(encoding="utf-8")[-1000:])
                found |= world.read_report(report, lines, entries)[0]
        finally:
            log = place.close()
        return found, log, seconds
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _suggested(found: Mapping[str, Row], rows: Sequence[Row], *, instead: bool = False) -> float | None:
    """Return how often the right DOI is suggested where none is stated, or instead of a wrong identifier."""
    meant: Callable[[Row], bool] = (
        (lambda row: row["field"] == "identifier") if instead else (lambda row: "doi" not in row["has"])
    )
    wanted = [row for row in rows if row.get("true_doi") and meant(row)]
    told = [
        any(row["true_doi"] in str(cure or "").lower() for *_, cure in found.get(row["id"], {}).get("findings", ()))
        for row in wanted
    ]
    return sum(told) / len(told) if told else None


def _worst(world: Any, found: Mapping[str, Row], rows: Sequence[Row]) -> float | None:
    """Return the greatest share of true references that are accused in one discipline or type of some size."""
    groups = collections.defaultdict(list)
    for row in rows:
        accused = bool(world.judge(found.get(row["id"]))[0])
        groups["discipline", row["discipline"]].append(accused)
        groups["type", row["type"]].append(accused)
    return max((sum(one) / len(one) for one in groups.values() if len(one) >= 30), default=None)


def _share(counts: Any) -> float | None:
    told = [tuple(one) for one in counts]
    return sum(good for good, _ in told) / sum(every for _, every in told) if told else None


def _print(rows: Iterator[Told]) -> None:
    for name, value, goal in rows:
        percent = "%" in goal or goal == "0"
        shown = "     –" if value is None else f"{100 * value:5.1f} %" if percent else f"{value:5.1f}  "
        print(f"{name:44} {shown}   {goal}", flush=True)


def _measure_outages() -> None:
    """Run the faults, and say what only an outage made."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "citecheck"
        program.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m citecheck "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        command = [sys.executable, str(WORLD / "outages.py"), str(program), str(WORLD / "dev.jsonl.xz"), "--works",
                   str(WORLD / "works.jsonl.xz"), "--", "--registries", "all"]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = re.search(r"^(\d+) accusations that only an outage made.*$", done.stdout, re.MULTILINE)
    print(
        f"{'accusations in 23 outages':44} {said[1] if said else done.stderr[-300:]:>5}     0", done.stdout, sep="\n\n"
    )


if __name__ == "__main__":
    raise SystemExit(main())
