"""How well lists are found and parted on labelled documents; skipped where the data is absent."""

from __future__ import annotations

import json
import lzma
import re
from collections import Counter

import pytest

from citecheck.formats.prose.text import prose
from citecheck.parsing.document.read_document import drafts_of
from tests.shared import SHARED

DATA = SHARED / "data/refparse/seg_dev.jsonl.xz"
FLOOR = 0.94
EVERY = 4  # one document in so many is read

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the labelled documents are not here")


def test_most_references_are_cut_exactly() -> None:
    right = found = wanted = 0
    with lzma.open(DATA, "rt", encoding="utf-8") as lines:
        documents = [json.loads(line) for number, line in enumerate(lines) if number % EVERY == 0]
    for document in documents:
        if document["corpus"] == "anystyle-finder":
            continue
        gold = Counter(plain(document["text"][start:end]) for start, end in document["refs"])
        mine = Counter(filter(None, (plain(draft) for draft in drafts_of(prose("a.txt", document["text"])))))
        right, found, wanted = right + (gold & mine).total(), found + mine.total(), wanted + gold.total()

    assert 2 * right / (found + wanted) >= FLOOR


def plain(text: str) -> str:
    text = re.sub(r"[-\u00ad\u2010]\s*\n\s*", "", text)
    text = re.sub(r"^\s*(\[?\d{1,3}[\].)]|\(\d{1,3}\)|<sup>\d+</sup>|\[[ivxlc]+\]|[-*•]|\^( [a-z])*)\s+", "", text)
    return re.sub(r"[\s\W_]+", "", text).casefold()
