"""The documents of a share into readings, each reference with its name in the share."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import TypeVar

from citecheck.biblio.item import Item
from citecheck.corpus.campaign import Campaign, Share
from citecheck.corpus.listing import is_address
from citecheck.corpus.strings import strings
from citecheck.errors import InputError
from citecheck.intake.read_paths import Intake, read_one, read_paths
from citecheck.intake.reference_ids import tied_and_named
from citecheck.model.document import Document, Reading
from citecheck.model.location import Location
from citecheck.workers import Pool

T = TypeVar("T")
_AT_ONCE = 16  # copies from a store: each waits more than it works


@dataclass(frozen=True, slots=True)
class Read:
    """What a share holds: its documents by path, its references, and what could not be read with the reason.

    `table` says that its one document is a table of strings, of which other shares have other rows.
    """

    documents: Sequence[str]
    references: int
    faults: Sequence[str]
    table: bool = False


def read_share(run: Campaign, share: Share) -> tuple[Read, tuple[Reading, ...]]:
    """Read what can be read of a share."""
    if share.rows is not None:
        readings, faults = _of_table(run, share)
    elif any(map(is_address, share.paths)):
        readings, faults = _of_addresses(run, share)
    else:
        readings, faults = _told(read_paths(replace(run.settings, paths=share.paths)))
    references = sum(len(one.references) for one in readings)
    told = Read(tuple(one.path for one in readings), references, faults, table=share.rows is not None)
    return told, readings


def _told(intake: Intake) -> tuple[tuple[Reading, ...], tuple[str, ...]]:
    return intake.readings, tuple(map(str, intake.faults))


def _of_table(run: Campaign, share: Share) -> tuple[tuple[Reading, ...], tuple[str, ...]]:
    """Read rows as lines, each at the line of its row."""
    (table,), (first, _) = share.paths, share.rows or (0, 0)
    try:
        rows = strings(share, run.column)
    except InputError as fault:
        return (), (str(fault),)
    faults = tuple(f"{table}: row {first + nth} holds no reference." for nth, one in enumerate(rows, 1) if not one)
    with Pool() as pool:
        reading = read_one(Document(table, "\n".join(rows).encode("utf-8", "replace"), "lines"), pool)
    if isinstance(reading, InputError):
        return (), (*faults, str(reading))

    def behind(place: Location) -> Location:
        return replace(place, line=place.line + first, end_line=place.end_line and place.end_line + first)

    return tied_and_named([_placed(reading, behind)]), faults


def _of_addresses(run: Campaign, share: Share) -> tuple[tuple[Reading, ...], tuple[str, ...]]:
    """Bring documents here, read them, and name them by their addresses."""
    with tempfile.TemporaryDirectory(prefix="citecheck-") as folder:
        copies = {f"{folder}/{one.replace('://', '/', 1).lstrip('/')}": one for one in share.paths}
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            told = list(pool.map(_brought, copies.values(), copies))
        faults = [fault for fault in told if fault]
        here = {copy: address for (copy, address), fault in zip(copies.items(), told, strict=True) if not fault}
        readings, more = _told(read_paths(replace(run.settings, paths=tuple(here)))) if here else ((), ())

    def named(text: str) -> str:
        for copy, address in here.items():
            text = text.replace(copy, address)
        return text

    placed = [
        replace(
            _placed(one, lambda place: replace(place, path=here.get(place.path, place.path))),
            path=here.get(one.path, one.path),
            libraries=tuple(here.get(path, path) for path in one.libraries),
            project_path="",
        )
        for one in readings
    ]
    return tuple(placed), (*faults, *map(named, more))


def _brought(address: str, copy: str) -> str:
    """Copy what lies at an address to this machine; return why that cannot be, empty where it can."""
    from fsspec.core import url_to_fs

    try:
        files, place = url_to_fs(address)
        Path(copy).parent.mkdir(parents=True, exist_ok=True)
        files.get_file(place, copy)
    except OSError as error:
        return f"{address} cannot be read: {error}"
    return ""


def _placed(value: T, place: Callable[[Location], Location]) -> T:
    """Return a value of the model with each location in it as `place` gives it."""
    found: object = value
    match value:
        case Location():
            found = place(value)
        case tuple():
            found = tuple(_placed(one, place) for one in value)
        case Mapping():
            found = {name: _placed(one, place) for name, one in value.items()}
        case Item() | str() | int() | float() | None:
            pass
        case _ if is_dataclass(value) and not isinstance(value, type):
            found = replace(value, **{one.name: _placed(getattr(value, one.name), place) for one in fields(value)})
    return found  # type: ignore[return-value]
