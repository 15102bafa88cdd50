"""What pages say of themselves, as a table a page or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from citecheck.errors import ConfigurationError
from citecheck.model.settings import Presentation
from citecheck.reports.shared.printable import as_json, printable
from citecheck.reports.terminal.console import open_console


def show(rows: Sequence[Mapping[str, Any]], presentation: Presentation) -> None:
    """Print the rows in the form that was asked for."""
    match presentation.format:
        case "json":
            sys.stdout.write(as_json(list(rows), indent=2) + "\n")
        case "jsonl":
            sys.stdout.writelines(map(line, rows))
        case "rich":
            console = open_console(presentation)
            for row in rows:
                console.print(_table(row))
                console.print()
        case other:
            raise ConfigurationError(f"A page can be shown as rich, json or jsonl, not {other!r}.")


def line(row: Mapping[str, Any]) -> str:
    """Write one row as one line of JSON."""
    return as_json(row) + "\n"


def _table(row: Mapping[str, Any]) -> Table:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="bold", no_wrap=True)
    grid.add_column(overflow="fold")
    for key, value in row.items():
        if value not in (None, [], ""):
            lines = value if isinstance(value, list) else [value]
            grid.add_row(key, Text("\n".join(printable(str(one)) for one in lines)))
    return grid
