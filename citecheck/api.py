"""The Python API: `check`, `read`, `parse`, `same_title`, `export`. Each imports what it needs when it is called."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citecheck.biblio.item import Item
    from citecheck.biblio.titles import TitleMatch
    from citecheck.model.reference import Reference
    from citecheck.model.report import Report
    from citecheck.model.settings import Settings

_LONGEST_PATH = 1_000  # characters
_PROSE = ("://", ". ", ", ", "; ")


def check(paths: str | Path | Sequence[str | Path], settings: Settings | None = None) -> Report:
    """Read the references of files and folders, visit their sources and judge them.

    Raise InputError for an input that cannot be read.
    """
    from dataclasses import replace

    from citecheck.engines import local
    from citecheck.intake.read_paths import read_paths
    from citecheck.model.settings import Settings

    named = [paths] if isinstance(paths, (str, Path)) else paths
    chosen = replace(settings or Settings(), paths=tuple(map(str, named)))
    intake = read_paths(chosen)
    if intake.faults:
        raise intake.faults[0]
    return local.run(intake.readings, chosen, gate=intake.gate)


def read(path_or_text: str | Path, format: str | None = None) -> list[Reference]:  # noqa: A002
    """Read the references of a file or of a text; fetches nothing.

    A string of one line that ends like a file's name (`paper.md`) is a path; any other string that is no file is text.
    Raise InputError for an input that cannot be read.
    """
    from citecheck.errors import InputError
    from citecheck.intake.read_paths import read_one, read_paths
    from citecheck.intake.reference_ids import tied_and_named
    from citecheck.model.document import Document
    from citecheck.model.settings import Settings
    from citecheck.workers import Pool

    if isinstance(path_or_text, Path) or _is_path(path_or_text):
        intake = read_paths(Settings(paths=(str(path_or_text),), input_format=format))
        if intake.faults:
            raise intake.faults[0]
        return [reference for one in intake.readings for reference in one.references]
    with Pool() as pool:
        outcome = read_one(Document("<text>", path_or_text.encode(), format), pool)
    if isinstance(outcome, InputError):
        raise outcome
    return [reference for one in tied_and_named([outcome]) for reference in one.references]


def parse(text: str) -> Item:
    """Read one reference string into an item; what cannot be read is left out."""
    from citecheck.parsing.reference.parse import parse

    return parse(text).item


def same_title(cited: str, candidates: Sequence[str], *, site: str | None = None) -> TitleMatch:
    """Tell whether a page that gives itself these titles is the work cited under that title."""
    from citecheck.biblio.titles import same_title

    return same_title(cited, candidates, site=site)


def export(references: Sequence[Reference], format: str) -> str:  # noqa: A002
    """Write references in a format that `citecheck export --to` knows, such as `bibtex`."""
    from citecheck import formats

    return formats.write(references, format)


def _is_path(text: str) -> bool:
    from citecheck.formats.table import FORMATS

    if not text.strip() or "\n" in text or len(text) > _LONGEST_PATH:
        return False
    endings = tuple(ending for row in FORMATS for ending in (*row.suffixes, *row.doubtful))
    try:
        return Path(text).exists() or (text.lower().endswith(endings) and not any(sign in text for sign in _PROSE))
    except (OSError, ValueError):
        return False
