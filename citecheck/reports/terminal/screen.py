"""What a screen can show, and the shapes that every part of the report is made of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from citecheck.biblio.urls import normalise
from citecheck.expressions import expression
from citecheck.model.settings import Presentation
from citecheck.reports.shared.printable import printable

_ADDRESS = expression(r"https?://[^\s<>“”\"\\]+", re.IGNORECASE)
_CLOSING = ".,;:!?'…"
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_LONGEST_LINK = 2000  # characters; terminals follow no longer one
_MASKED = "***@"


@dataclass(frozen=True, slots=True)
class Screen:
    """How much is wanted, and what can be seen: `marked` says colour can, `linked` that addresses can be followed."""

    verbose: bool = False
    marked: bool = False
    linked: bool = False

    @classmethod
    def of(cls, console: Console, presentation: Presentation) -> Screen:
        """Know what a console shows; links are for terminals alone, wherever colours go."""
        marked = bool(console.color_system)
        return cls(presentation.verbose, marked, linked=marked and console.file.isatty())

    def text(self, strangers: str, style: str = "") -> Text:
        """Write a text of strangers; each address of the web in it is a link where the terminal has such (OSC 8)."""
        text = Text(printable(strangers), style, overflow="fold")
        for found in _ADDRESS.finditer(text.plain) if self.linked else ():
            shown = _without_close(found[0])
            if target := _target(shown):
                text.stylize(Style(link=target), found.start(), found.start() + len(shown))
        return text


def _without_close(address: str) -> str:
    """Return an address without the signs of the sentence around it; a bracket that it opens is its own to close."""
    while (last := address[-1]) in _CLOSING or address.count(last) > address.count(_BRACKETS.get(last, last)):
        address = address[:-1]
    return address


def _target(shown: str) -> str | None:
    """Return where a link leads; `None` for an address whose password is not shown, or that no terminal takes."""
    target = normalise(shown)
    sound = target.isascii() and target.isprintable() and " " not in target and len(target) <= _LONGEST_LINK
    return target if sound and _MASKED not in target and target.startswith(("http://", "https://")) else None


def hanging(sign: Text, body: Text) -> RenderableType:
    """Set a text beside its sign of one column."""
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True, width=1)
    grid.add_column(overflow="fold", ratio=1)
    grid.add_row(sign, body)
    return grid


def indented(part: RenderableType, columns: int) -> RenderableType:
    """Set a part some columns to the right."""
    return Padding(part, (0, 0, 0, columns), expand=False)
