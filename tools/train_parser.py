"""Train the field model of `citecheck/parsing/reference/sequence_model` and write it where the package reads it.

python tools/train_parser.py DATA.jsonl.xz [--out FILE] [--hold-out SHARE] [--without corpus=NAME|style=NAME …]
"""

from __future__ import annotations

import argparse
import tempfile
import time
import zlib
from pathlib import Path

import augment
import gold
import pycrfsuite

from citecheck.parsing.reference.sequence_model.features import featurise

PACKAGE = Path(__file__).parent.parent / "citecheck" / "parsing" / "reference" / "sequence_model"
PARAMETERS = {"c1": 0.3, "c2": 0.05, "feature.minfreq": 2, "feature.possible_transitions": True}


def main() -> None:
    """Read the options, train, write."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("data", type=Path)
    options.add_argument("--out", type=Path, default=PACKAGE / "fields.crf.zlib")
    options.add_argument("--hold-out", type=float, default=0.0)
    options.add_argument("--iterations", type=int, default=100)
    options.add_argument("--thin", type=int, default=1)
    options.add_argument("--made", type=int, default=6000, help="references to add in random layouts")
    options.add_argument("--without", action="append", default=[], help="corpus=NAME or style=NAME to leave out")
    chosen = options.parse_args()
    rows = gold.load(chosen.data)
    if chosen.hold_out:
        rows, _ = gold.split(rows, chosen.hold_out)
    for left_out in chosen.without:
        key, _, name = left_out.partition("=")
        rows = [row for row in rows if row.get(key) != name]
    rows = rows[:: chosen.thin]
    train([*rows, *augment.rendered(rows, chosen.made // chosen.thin)], chosen.out, chosen.iterations)


def train(rows: list[dict[str, object]], out: Path, iterations: int = 100) -> None:
    """Train on the references that have spans and write the model to `out`, packed where its name ends in `.zlib`."""
    start = time.time()
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.select("lbfgs")
    trainer.set_params({**PARAMETERS, "max_iterations": iterations})
    for row in rows:
        pair = gold.labelled(row)
        if pair:
            trainer.append(featurise(pair[0]), pair[1])
    print(f"read in {time.time() - start:.0f} s")
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "fields.crf"
        trainer.train(str(raw))
        weights = raw.read_bytes()
    written = out.with_name(f"{out.name}.new")
    written.write_bytes(zlib.compress(weights, 9) if out.suffix == ".zlib" else weights)
    written.replace(out)  # at once, so that the package is never without its weights
    print(f"trained in {time.time() - start:.0f} s: {out} {out.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
