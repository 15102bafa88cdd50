"""Jupyter notebooks (nbformat 4): the Markdown cells; places count lines within a cell."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from citecheck.errors import InputError
from citecheck.formats.files.decoding import decode
from citecheck.formats.files.json_members import after_comma, members_of, skip
from citecheck.formats.prose.markdown.read import blocks, code_blanked
from citecheck.model.document import Document, Reading
from citecheck.model.location import Location
from citecheck.model.prose import Block, Prose
from citecheck.parsing.document.read_document import read_prose


def read(document: Document) -> Reading:
    """Read a notebook; raises `InputError` where it is no JSON or has no cells."""
    return read_prose(prose(document))


def prose(document: Document) -> Prose:
    """Turn the Markdown cells into blocks; a place says `cell 3, line` and the line in that cell."""
    found = [
        _in_cell(block, number)
        for number, source in _markdown_cells(document)
        for block in blocks(document.path, source, keyed=document.keyed)
    ]
    return Prose(document.path, "ipynb", tuple(found))


def without_code(document: Document) -> Iterator[tuple[Location, str]]:
    """Yield the Markdown cells with what is code taken out of them, so that no comment shown there counts."""
    for number, source in _markdown_cells(document):
        yield Location(document.path, unit=_unit(number), part=number), code_blanked(source)


def cell_spans(text: str) -> dict[int, tuple[int, int]]:
    """Return where in the file the source of each cell stands, by the cell's number; nothing of a damaged notebook."""
    try:
        top, _ = members_of(text, skip(text, 0))
        cells = next((member for member in top if member.key == "cells"), None)
        return dict(enumerate(_sources(text, cells.start), start=1)) if cells else {}
    except (ValueError, RecursionError):
        return {}


def _sources(text: str, at: int) -> Iterator[tuple[int, int]]:
    at = skip(text, at + 1)
    while not text.startswith("]", at):
        members, end = members_of(text, at)
        yield next(((member.start, member.end) for member in members if member.key == "source"), (at, at))
        at = after_comma(text, end)


def _markdown_cells(document: Document) -> Iterator[tuple[int, str]]:
    """Yield each Markdown cell with its number (all cells count, from 1)."""
    for number, cell in enumerate(_cells(document), start=1):
        if isinstance(cell, dict) and cell.get("cell_type") in {"markdown", "heading"}:
            source = cell.get("source")
            text = "".join(map(str, source)) if isinstance(source, list) else str(source or "")
            yield number, text.replace("\r\n", "\n").replace("\r", "\n")


def _cells(document: Document) -> list[object]:
    path = document.path
    try:
        notebook = json.loads(decode(document.content))
    except json.JSONDecodeError as error:
        raise InputError(
            f"{path}:{error.lineno}: this is not a notebook ({error.msg}); save it again in Jupyter."
        ) from error
    except (RecursionError, ValueError) as error:
        raise InputError(f"{path} is not a readable notebook; save it again in Jupyter.") from error
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if cells is None and isinstance(notebook, dict):  # nbformat 3
        sheets = notebook.get("worksheets")
        first = sheets[0] if isinstance(sheets, list) and sheets else {}
        cells = first.get("cells") if isinstance(first, dict) else None
    if not isinstance(cells, list):
        raise InputError(f"{path} has no cells; check that it is a Jupyter notebook.")
    return cells


def _in_cell(block: Block, number: int) -> Block:
    unit = _unit(number)
    return replace(
        block, places=tuple((offset, replace(place, unit=unit, part=number)) for offset, place in block.places)
    )


def _unit(number: int) -> str:
    return f"cell {number}, line"
