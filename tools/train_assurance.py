"""Fit the weights by which a reading of a reference is held for right, and write them where the package reads them.

python tools/train_assurance.py DATA.jsonl.xz SCORER_FOLDER [--hold-out SHARE] [--right SHARE] [--out FILE]

The field model must not have been trained on the references used here: they are the share that `train_parser.py` held
out. Right is what the scorer of the data calls whole. References of one source stand together on one side, and each
is judged by weights that were fitted without it; what is printed is measured so.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import gold

from citecheck.parsing.reference import assurance
from citecheck.parsing.reference import parse as reader

PACKAGE = Path(__file__).parent.parent / "citecheck" / "parsing" / "reference"
PARTS, STEPS, PENALTY = 4, 7, 0.3


class Reading(NamedTuple):
    """What a reading shows, and whether it is right."""

    part: int
    signs: Mapping[str, float]
    right: bool


def main() -> None:
    """Read the options, fit, measure, write."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("data", type=Path)
    options.add_argument("scorer", type=Path)
    options.add_argument("--hold-out", type=float, default=0.05)
    options.add_argument("--right", type=float, default=0.955, help="share of the full readings that must be right")
    options.add_argument("--out", type=Path, default=PACKAGE / assurance.WEIGHTS)
    chosen = options.parse_args()
    _, rows = gold.split(gold.load(chosen.data), chosen.hold_out)
    readings = read(rows, chosen.scorer)
    without = [fit([one for one in readings if one.part != part]) for part in range(PARTS)]
    judged = [(value(without[one.part], one.signs), one.right) for one in readings]
    enough, covered = threshold(judged, chosen.right)
    print(f"{len(readings)} read as full, {sum(right for _, right in judged) / len(judged):.3f} of them right")
    print(f"from {enough:.3f}: {covered:.3f} of them stay full, {chosen.right:.3f} of those right")
    weights = {name: round(weight, 3) for name, weight in fit(readings).items()}
    chosen.out.write_text(
        json.dumps({"enough": round(enough, 3), "weights": weights}, indent=1) + "\n", encoding="utf-8"
    )


def read(rows: Sequence[dict[str, object]], scorer: Path) -> list[Reading]:
    """Read the references; keep those that have what a full one needs, whatever the weights of today say of them."""
    sys.path.insert(0, str(scorer))
    import score  # type: ignore[import-not-found]

    seen: list[Mapping[str, float]] = []

    def remembered(signs: Mapping[str, float], *, in_style: bool = False) -> bool:
        seen.append(signs)
        return not in_style

    reader.is_assured = remembered  # type: ignore[attr-defined]
    readings = []
    for row in rows:
        seen.clear()
        item = reader.parse(str(row["text"])).item
        if seen:
            right = score.whole(score.score_one(row, item.to_csl()), False)
            readings.append(Reading(zlib.crc32(str(row["group"]).encode()) % PARTS, seen[-1], right))
    return readings


def fit(readings: Sequence[Reading]) -> dict[str, float]:
    """Return the weights of a logistic regression with a ridge, by Newton's steps over signs of one scale."""
    names = list(readings[0].signs)
    middle, spread = scales(readings, names)
    rows = [[(one.signs[name] - middle[name]) / spread[name] for name in names] for one in readings]
    weights = [0.0] * len(names)
    for _ in range(STEPS):
        slope = [-PENALTY * weight for weight in weights]
        curve = [[PENALTY * (left == right) for right in range(len(names))] for left in range(len(names))]
        for row, one in zip(rows, readings, strict=True):
            chance = likely(sum(map(float.__mul__, weights, row)))
            bend = chance * (1 - chance) / len(rows)
            for place, sign in enumerate(row):
                slope[place] += (one.right - chance) * sign / len(rows)
                curve[place] = [old + bend * sign * other for old, other in zip(curve[place], row, strict=True)]
        weights = [old + step for old, step in zip(weights, solved(curve, slope), strict=True)]
    found = {name: weight / spread[name] for name, weight in zip(names, weights, strict=True)}
    found["always"] -= sum(found[name] * middle[name] for name in names)
    return found


def solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve linear equations by elimination; the matrix is symmetric and positive."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for place, pivot in enumerate(rows):
        for other in rows[place + 1 :]:
            share = other[place] / pivot[place]
            other[:] = [one - share * two for one, two in zip(other, pivot, strict=True)]
    found = [0.0] * len(rows)
    for place in range(len(rows) - 1, -1, -1):
        known = sum(rows[place][later] * found[later] for later in range(place + 1, len(rows)))
        found[place] = (rows[place][-1] - known) / rows[place][place]
    return found


def scales(readings: Sequence[Reading], names: Sequence[str]) -> tuple[dict[str, float], dict[str, float]]:
    """Return the mean and the deviation of each sign."""
    columns = {name: [one.signs[name] for one in readings] for name in names}
    middle = {name: sum(column) / len(column) for name, column in columns.items()} | {"always": 0.0}
    spread = {
        name: math.sqrt(sum((sign - middle[name]) ** 2 for sign in column) / len(column)) or 1.0
        for name, column in columns.items()
    }
    return middle, spread


def value(weights: Mapping[str, float], signs: Mapping[str, float]) -> float:
    """Return the probability that a reading is right."""
    return likely(sum(weights[name] * sign for name, sign in signs.items()))


def likely(sum_: float) -> float:
    """Return the probability for a sum of weights."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, sum_))))


def threshold(judged: Sequence[tuple[float, bool]], share: float) -> tuple[float, float]:
    """Return the lowest probability above which that share is right, and how many readings reach it."""
    ranked, right, best = sorted(judged, reverse=True), 0, (1.0, 0)
    for count, (probability, is_right) in enumerate(ranked, start=1):
        right += is_right
        if right >= share * count:
            best = (probability, count)
    return best[0], best[1] / len(judged)


if __name__ == "__main__":
    main()
