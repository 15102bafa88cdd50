"""The settings in force, and where each value comes from, as a table or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.table import Table
from rich.text import Text

from citecheck.model.settings import Presentation
from citecheck.reports.shared.printable import as_json as written
from citecheck.reports.shared.printable import printable
from citecheck.reports.terminal.console import open_console


@dataclass(frozen=True, slots=True)
class Row:
    """A setting: its key, its value as a file would state it, and the kind of place and the place that says so."""

    key: str
    value: Any
    kind: str
    place: str


def show(rows: Sequence[Row], presentation: Presentation, *, as_json: bool) -> None:
    """Print the rows."""
    if as_json:
        facts = {row.key: {name: value for name, value in asdict(row).items() if name != "key"} for row in rows}
        sys.stdout.write(written({"settings": facts}, indent=2) + "\n")
        return
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("setting", no_wrap=True)
    table.add_column("value", overflow="fold", ratio=2)
    table.add_column("from", overflow="fold", ratio=1)
    for row in rows:
        chosen = row.kind != "default"
        style = "bold" if chosen else ""
        place = Text(printable(row.place) if chosen else "default", "cyan" if chosen else "dim")
        table.add_row(Text(row.key, style), Text(_toml(row.value), style), place)
    open_console(presentation).print(table)


def _toml(value: Any) -> str:
    """Write a value nearly as TOML does; what is not set as a dash."""
    if value is None or value in ([], {}):
        return "-"
    if isinstance(value, float):
        return f"{value:g}"
    return written(value) if isinstance(value, bool | list | dict) else printable(str(value))
