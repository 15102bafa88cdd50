"""Keys that a page of Sphinx cites with a prefix which another page gives to its bibliography: `:keyprefix: faq-`."""

# Paths are shown as the user wrote them, which pathlib does not keep.
# ruff: noqa: PTH120

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace

from citecheck.formats.files.decoding import decode
from citecheck.formats.prose.shared.named_libraries import key_prefixes
from citecheck.intake.folder_walk import walk
from citecheck.intake.paths import reopened
from citecheck.intake.shelf import Shelf
from citecheck.intake.works import Works
from citecheck.model.document import Reading
from citecheck.model.reference import Citation

_PAGES = (".rst", ".md", ".txt")
_MOST_PAGES = 5_000
_SPHINX = "sphinx"


def without_prefixes(shelf: Shelf, works: Works) -> None:
    """Read keys that no library of their project holds without the prefixes of its pages, which are looked for then."""
    known: dict[str, tuple[str, ...]] = {}
    for path, reading in shelf.readings.items():
        held = {one.label for library in reading.libraries for one in shelf.readings[library].references}
        project = next((one for one in works.wholes.get(path, ()) if shelf.readings[one].format == _SPHINX), None)
        if held and project and any(one.style == "key" and one.label not in held for one in reading.citations):
            if project not in known:
                known[project] = tuple(dict.fromkeys(_prefixes(project)))
            shelf.readings[path] = _bared(reading, held, known[project])


def _prefixes(project: str) -> Iterator[str]:
    pages = (met for met in walk(os.path.dirname(project) or os.curdir) if isinstance(met, str))
    for number, page in enumerate(one for one in pages if one.lower().endswith(_PAGES)):
        document = reopened(page) if number < _MOST_PAGES else None
        if document and b":keyprefix:" in document.content:
            yield from key_prefixes(decode(document.content))


def _bared(reading: Reading, held: set[str | None], prefixes: tuple[str, ...]) -> Reading:
    def bared(one: Citation) -> Citation:
        bare = (one.label.removeprefix(prefix) for prefix in prefixes if one.label.startswith(prefix))
        label = next((label for label in bare if label in held), None)
        return one if label is None or one.style != "key" or one.label in held else replace(one, label=label)

    return replace(reading, citations=tuple(map(bared, reading.citations)))
