"""A unified diff on a terminal, its lines coloured by what they do."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from citecheck.model.settings import Presentation
from citecheck.reports.shared.printable import printable
from citecheck.reports.terminal.console import open_console

_STYLES = (("---", "bold"), ("+++", "bold"), ("@@", "cyan"), ("-", "red"), ("+", "green"), ("\\", "dim"))


def show(lines: Iterable[bytes], presentation: Presentation) -> None:
    """Show a diff; what a terminal would obey is shown as an escape."""
    console = open_console(presentation)
    for line in lines:
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        style = next((style for start, style in _STYLES if text.startswith(start)), "")
        console.print(Text(printable(text), style=style), soft_wrap=True)
