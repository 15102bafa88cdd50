"""Where the terminal's reports go: width and colour by the terminal, `NO_COLOR`, `FORCE_COLOR` and `--color`."""

from __future__ import annotations

from rich.console import Console

from citecheck.model.settings import Presentation

WIDE_AS_A_FILE = 100


def open_console(presentation: Presentation, *, stderr: bool = False) -> Console:
    """Open a console that never reads mark-up, emoji codes or highlights out of strangers' text."""
    console = Console(
        stderr=stderr,
        markup=False,
        emoji=False,
        highlight=False,
        no_color=True if presentation.color == "never" else None,
        force_terminal=True if presentation.color == "always" else None,
        color_system=None if presentation.color == "never" else "auto",
    )
    if not console.is_terminal and not stderr:
        console.width = max(console.width, WIDE_AS_A_FILE)
    return console
