"""In texts without references no list is seen, however many names, dates and numbers they hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.formats.prose.text import prose
from citecheck.model.reference import Kind
from citecheck.parsing.document.read_document import read_prose

TEXTS = sorted((Path(__file__).parent / "without").glob("*.txt"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_text_without_references_has_no_list(path: Path) -> None:
    actual = read_prose(prose(path.name, path.read_text(encoding="utf-8")))

    assert [] == [reference.raw for reference in actual.references if reference.kind is not Kind.INLINE]
