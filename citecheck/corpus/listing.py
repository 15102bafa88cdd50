"""Sources into shares: the documents behind paths, folders, globs and lists, in bundles that one worker takes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from citecheck.corpus.campaign import Share
from citecheck.intake.paths import listed
from citecheck.model.settings import Settings

_MOST_DOCUMENTS, _MOST_BYTES = 50, 8 << 20  # of a share


def shares_of(sources: Sequence[str], settings: Settings) -> tuple[Share, ...]:
    """Return the shares of all documents that the sources name, each document in one of them."""
    paths = dict.fromkeys(_documents(sources, settings))
    return tuple(Share(number=number, paths=tuple(some)) for number, some in enumerate(_bundled(paths)))


def _documents(sources: Sequence[str], settings: Settings) -> Iterator[str]:
    for source in sources:
        found = list(listed([source], settings.exclude, settings.input_format))
        yield from found or [source]


def _bundled(paths: Iterable[str]) -> Iterator[list[str]]:
    held: list[str] = []
    size = 0
    for path in paths:
        weight = Path(path).stat().st_size if os.path.isfile(path) else 0  # noqa: PTH113
        if held and (len(held) >= _MOST_DOCUMENTS or size + weight > _MOST_BYTES):
            yield held
            held, size = [], 0
        held.append(path)
        size += weight
    if held:
        yield held
