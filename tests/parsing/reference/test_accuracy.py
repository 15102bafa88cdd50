"""Floors of accuracy on labelled references, where these are present."""

from __future__ import annotations

import importlib.util
import json
import lzma
from types import ModuleType

import pytest

from citecheck.parsing.reference.parse import parse
from tests.shared import SHARED

DATA = SHARED / "data/refparse"
SAMPLE = slice(0, None, 40)
WHOLE = 0.90  # the model has seen these very references: a floor against regressions, not its accuracy on new ones
MACRO = 0.95

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (DATA / "dev.jsonl.xz").exists(), reason="no labelled references here"),
]


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("refparse_score", DATA / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_references_are_read_whole_as_often_as_promised() -> None:
    with lzma.open(DATA / "dev.jsonl.xz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][SAMPLE]
    items = [parse(row["text"]).item.to_csl() for row in rows]

    tables, _ = scorer().run(rows, items, "corpus")
    result = tables["ALL"].dict()

    assert result["whole"] >= WHOLE
    assert result["macro_f1"] >= MACRO
