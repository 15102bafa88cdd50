"""Train the weights of `citecheck/parsing/lists/starts.py`: where in a list does an entry begin?

Usage: train_segmenter.py SEG_JSONL STRINGS_JSONL [--folds N] [--write]

SEG_JSONL has one document a line (`text`, `refs` as spans), STRINGS_JSONL one reference a line (`text`, `corpus`, `style`).
The strings are set into lists of many shapes. Logistic regression by AdaGrad; nothing beyond the standard library.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import textwrap
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from citecheck.formats.text import prose
from citecheck.parsing.lists.labels import bullet, label_of
from citecheck.parsing.lists.segments import Segment, segments
from citecheck.parsing.lists.starts import layout, signs
from citecheck.parsing.lists.units import Unit, units

Sample = tuple[tuple[str, ...], bool, float]
TARGET = Path(__file__).parent.parent / "citecheck" / "parsing" / "lists" / "start_weights.py"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seg", type=Path)
    parser.add_argument("strings", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    real = [document for document in _documents(chosen.seg) if document[1]]
    made = list(_made(chosen.strings))
    if chosen.folds:
        for fold in range(chosen.folds):
            train = [d for d in real if d[3] % chosen.folds != fold]
            test = [d for d in real if d[3] % chosen.folds == fold]
            weights = _trained([s for d in train + made for s in _samples(*d[:3])])
            _report(f"fold {fold}", weights, [s for d in test for s in _samples(*d[:3])])
    weights = _trained([s for d in real + made for s in _samples(*d[:3])])
    _report("all", weights, [s for d in real for s in _samples(*d[:3])])
    if chosen.write:
        _write(weights)


def _documents(path: Path) -> Iterator[tuple[str, list[list[int]], float, int]]:
    for line in path.open(encoding="utf-8"):
        document = json.loads(line)
        if document["corpus"] != "anystyle-finder" or document["id"][-11:] not in ("bg608dx2253", "bj581pc8202"):
            weight = 3.0 if document["corpus"] == "grobid-refseg" else 1.0
            yield document["text"], document["refs"], weight, zlib.crc32(document["id"].encode())


def _made(path: Path) -> Iterator[tuple[str, list[list[int]], float, int]]:
    """Set references of one corpus and style into lists: wrapped flush, hanging, unwrapped, run on."""
    chance = random.Random(7)
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in path.open(encoding="utf-8"):
        record = json.loads(line)
        text = " ".join(record["text"].split())
        if 30 < len(text) < 600 and record["corpus"] not in ("csl-digest", "csl-endnote", "anystyle-bad", "grobid"):
            groups[record["corpus"], record.get("style") or ""].append(text)
    for number, key in enumerate(sorted(groups)):
        texts = sorted(groups[key], key=str.casefold) if number % 2 else groups[key]
        for start in range(0, min(len(texts), 600), 20):
            yield _set(texts[start : start + 20], chance)


def _set(texts: list[str], chance: random.Random) -> tuple[str, list[list[int]], float, int]:
    shape = chance.choice(["flush", "flush", "flush", "hanging", "blank", "unwrapped", "run-on", "run-on"])
    width = chance.choice([45, 60, 72, 85, 100])
    if shape == "run-on":
        parts, joint = texts, " "
    elif shape == "unwrapped":
        parts, joint = texts, "\n"
    else:
        indent = "    " if shape == "hanging" else ""
        wrap = textwrap.TextWrapper(width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=True)
        parts, joint = [wrap.fill(text) for text in texts], "\n\n" if shape == "blank" else "\n"
    refs, at = [], 0
    for part in parts:
        refs.append([at, at + len(part)])
        at += len(part) + len(joint)
    return joint.join(parts), refs, 0.5, 0


def _samples(text: str, refs: list[list[int]], weight: float) -> Iterator[Sample]:
    line_starts = [0]
    for line in text.split("\n"):
        line_starts.append(line_starts[-1] + len(line) + 1)
    first, last = text.rfind("\n", 0, refs[0][0]) + 1, refs[-1][1]
    starts = {start + len(text[start:end]) - len(text[start:end].lstrip()) for start, end in refs}

    def offset(unit: Unit, at: int) -> int:
        place = unit.place(at)
        return line_starts[place.line - 1] + place.column - 1

    def begins(segment: Segment) -> bool:
        at, label = offset(segment.piece.unit, segment.piece.start), label_of(segment.text)
        return at in starts or at + (label.end if label else bullet(segment.text)) in starts

    listed = [unit for unit in units(prose("", text)) if first <= offset(unit, 0) < last]
    cut = segments(listed)
    if not cut:
        return
    shape = layout(cut)
    for at, segment in enumerate(cut):
        yield tuple(set(signs(cut, at, shape))), begins(segment), weight


def _trained(samples: list[Sample], rounds: int = 12, rate: float = 0.25, decay: float = 2e-6) -> dict[str, float]:
    chance = random.Random(1)
    counts = Counter(name for names, _, _ in samples for name in names)
    samples = [(("bias", *(n for n in names if counts[n] > 15)), gold, weight) for names, gold, weight in samples]
    weights: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1.0)
    for _ in range(rounds):
        chance.shuffle(samples)
        for names, gold, weight in samples:
            total = sum(weights[name] for name in names)
            error = weight * (gold - 1 / (1 + math.exp(-max(-30, min(30, total)))))
            for name in names:
                step = error - decay * weights[name] * len(samples) / 100
                squares[name] += step * step
                weights[name] += rate * step / math.sqrt(squares[name])
    return dict(weights)


def _report(title: str, weights: dict[str, float], samples: list[Sample]) -> None:
    right = Counter((gold, sum(weights.get(n, 0) for n in names) + weights["bias"] > 0) for names, gold, _ in samples)
    hit, extra, missed = right[True, True], right[False, True], right[True, False]
    print(f"{title}: {len(samples)} places, precision {hit / max(1, hit + extra):.3f}, recall {hit / max(1, hit + missed):.3f}")


def _write(weights: dict[str, float]) -> None:
    lines = [f'    "{name}": {round(value, 3)},' for name, value in sorted(weights.items())]
    text = '"""The weights of the signs in `starts`, trained by `tools/train_segmenter.py`."""\n\nWEIGHTS: dict[str, float] = {\n'
    TARGET.write_text(text + "\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
