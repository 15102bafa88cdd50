"""Train the weights of `citecheck/parsing/lists`: which lines belong to a list, and where in it does an entry begin?

Usage: train_segmenter.py SEG_JSONL STRINGS_JSONL PROSE_TXT [--bare JSONL] [--fold N] [--write [FOLDER]]

SEG_JSONL has one document a line (`text`, `refs` as spans), STRINGS_JSONL one reference a line (`text`, `corpus`,
`style`), PROSE_TXT paragraphs of running text in many languages, one a line.
The strings are set into lists of many shapes. `--bare` names documents without any reference, one a line (`text`):
licences, manuals, changelogs, logs. `--fold` leaves a fifth of the documents out, and every string that they hold.
Logistic regression by AdaGrad; nothing beyond the standard library.

The weights in the package were trained on documents and references of the AnyStyle project (BSD-2-Clause) and the
GROBID project (Apache-2.0), references of Linked Books (MIT) and bibliographic items rendered into some 44 styles,
paragraphs of web pages in some 30 languages, and 500 manuals, licences and changelogs of free software.
On documents left out of training, over all five folds, references were cut exactly with F1 0.96 (GROBID, journal
articles), 0.99 (lists set by machine) and 0.75 (AnyStyle, seven theses, two of which are labelled a page at a time).
Of 400 further texts of software without references, a list was seen in none.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import textwrap
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from citecheck.formats.prose.text import prose
from citecheck.parsing.document.entries.entry_starts import layout, signs
from citecheck.parsing.document.entries.segments import Segment, segments
from citecheck.parsing.document.sections import line_features as listing
from citecheck.parsing.document.text.labels import bullet, label_of
from citecheck.parsing.document.text.lines import Unit, units

Sample = tuple[tuple[str, ...], bool, float]
ROOM = Path(__file__).parent.parent / "citecheck" / "parsing" / "lists"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seg", type=Path)
    parser.add_argument("strings", type=Path)
    parser.add_argument("prose", type=Path)
    parser.add_argument("--bare", type=Path, help="documents without references")
    parser.add_argument("--fold", type=int, help="leave out a fifth of the documents")
    parser.add_argument("--write", type=Path, nargs="?", const=ROOM, metavar="FOLDER")
    chosen = parser.parse_args()
    documents = list(_documents(chosen.seg))
    left = [document for document in documents if document[3] % 5 == chosen.fold]
    real = [document for document in documents if document[3] % 5 != chosen.fold]
    made = list(_made(chosen.strings, _shingles(left)))
    paragraphs = chosen.prose.read_text(encoding="utf-8").split("\n")
    framed = [_framed(document, paragraphs, random.Random(number)) for number, document in enumerate(made)]
    for name, samples, documents in (
        ("start", _start_samples, real + made),
        ("listing", _listing_samples, real + framed + list(_bare(chosen.bare))),
    ):
        weights = _trained([sample for document in documents for sample in samples(*document[:3])])
        _report(name, weights, [sample for document in left or real for sample in samples(*document[:3])])
        if chosen.write:
            _write(chosen.write / f"{name}_weights.py", name, weights)


def _documents(path: Path) -> Iterator[tuple[str, list[list[int]], float, int]]:
    for line in path.open(encoding="utf-8"):
        document = json.loads(line)
        weight = 3.0 if document["corpus"] == "grobid-refseg" else 1.0
        yield document["text"], document["refs"], weight, zlib.crc32(document["id"].encode())


def _bare(path: Path | None) -> Iterator[tuple[str, list[list[int]], float, int]]:
    for line in path.read_text(encoding="utf-8").splitlines() if path else ():
        yield json.loads(line)["text"], [], 0.4, 0


_SHINGLE, _STEP, _SHARED = 24, 12, 0.3  # letters of a stretch, between two; the share of them that tells a known text


def _shingles(documents: list[tuple[str, list[list[int]], float, int]]) -> set[str]:
    """Return every stretch of letters of the documents, by which their references are known again."""
    texts = [_letters(document[0]) for document in documents]
    return {text[at : at + _SHINGLE] for text in texts for at in range(len(text) - _SHINGLE + 1)}


def _is_known(text: str, shingles: set[str]) -> bool:
    letters = _letters(text)
    parts = [letters[at : at + _SHINGLE] for at in range(0, max(1, len(letters) - _SHINGLE + 1), _STEP)]
    return bool(shingles) and sum(part in shingles for part in parts) >= max(1, _SHARED * len(parts))


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _made(path: Path, known: set[str]) -> Iterator[tuple[str, list[list[int]], float, int]]:
    """Set references of one corpus and style into lists: wrapped flush, hanging, unwrapped, run on."""
    chance = random.Random(7)
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in path.open(encoding="utf-8"):
        record = json.loads(line)
        text = " ".join(record["text"].split())
        usable = 30 < len(text) < 600 and record["corpus"] not in ("csl-digest", "csl-endnote", "anystyle-bad")
        if usable and not _is_known(text, known):
            style = record["group"] if record["corpus"] == "grobid" else record.get("style")
            groups[record["corpus"], style or ""].append(text)
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


def _framed(
    document: tuple[str, list[list[int]], float, int], paragraphs: list[str], chance: random.Random
) -> tuple[str, list[list[int]], float, int]:
    """Put a list between paragraphs of running text, wrapped as the list is or not."""
    text, refs, weight, fold = document
    wrap = textwrap.TextWrapper(chance.choice([60, 72, 90]), break_long_words=False)
    parts = [chance.choice(paragraphs) for _ in range(12)]
    if chance.random() < 0.6:
        parts = [wrap.fill(part) for part in parts]
    before, after = "\n\n".join(parts[:8]) + "\n\n", "\n\n" + "\n\n".join(parts[8:])
    return before + text + after, [[a + len(before), b + len(before)] for a, b in refs], weight, fold


def _listing_samples(text: str, refs: list[list[int]], weight: float) -> Iterator[Sample]:
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    whole = units(prose("", text))
    own = [listing.signs(unit) for unit in whole]
    for at, unit in enumerate(whole):
        place = unit.place()
        low = starts[place.line - 1] + place.column - 1
        inside = any(a < low + len(unit.text) and low < b for a, b in refs)
        yield tuple(listing.around(own, at)), inside, weight if inside or weight < 1 else 0.5


def _start_samples(text: str, refs: list[list[int]], weight: float) -> Iterator[Sample]:
    if any("\n\n" in text[a:b].strip() or b - a > 1500 for a, b in refs):
        return  # spans of several references
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
    precision, recall = hit / max(1, hit + extra), hit / max(1, hit + missed)
    print(f"{title}: {len(samples)} places, precision {precision:.3f}, recall {recall:.3f}")


def _write(path: Path, name: str, weights: dict[str, float]) -> None:
    lines = [f'    "{sign}": {round(value, 3)},' for sign, value in sorted(weights.items())]
    head = f'"""The weights of the signs in `{name}`, trained by `tools/train_segmenter.py`."""'
    path.write_text(f"{head}\n\nWEIGHTS: dict[str, float] = {{\n" + "\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
