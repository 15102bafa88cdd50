"""The manual pages of the rules, and the table of all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rich.console import Console
from rich.markdown import Markdown
from rich.table import Table
from rich.text import Text

from citecheck.expressions import expression
from citecheck.model.finding import Rule
from citecheck.model.settings import Presentation
from citecheck.reports.shared.rule_text import first_sentence
from citecheck.reports.terminal.console import open_console
from citecheck.reports.terminal.palette import SEVERITIES

_INDENT = "    "
_HANGING = 2
_ANSWERS = " → "
_PARAGRAPH = expression(r"^ {4}.+(?:\n+ {4}.+)*|^\S.*(?:\n\S.*)*", re.MULTILINE)
"""A block that is indented, blank lines within it included, or lines that are not."""


def table(rules: Sequence[Rule], presentation: Presentation) -> None:
    """Print all rules: code, name, severity, and the first sentence of the manual page."""
    grid = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("code", "name", "severity", "what is wrong"):
        grid.add_column(heading, no_wrap=heading != "what is wrong")
    for rule in rules:
        style = SEVERITIES[rule.severity].style
        grid.add_row(rule.code, rule.name, Text(rule.severity.value, style), first_sentence(rule))
    open_console(presentation).print(grid)


def page(rule: Rule, presentation: Presentation) -> None:
    """Print the manual page of one rule."""
    console = open_console(presentation)
    style = SEVERITIES[rule.severity].style
    console.print(
        Text.assemble((f"{rule.code} {rule.name}", "bold"), "  ", (rule.severity.value, style), f"  since {rule.since}")
    )
    for paragraph in _PARAGRAPH.findall(rule.documentation):
        console.print()
        if paragraph.startswith(_INDENT):
            _example(paragraph.replace(f"\n{_INDENT}", "\n").removeprefix(_INDENT), console)
        else:
            console.print(Markdown(paragraph))


def _example(text: str, console: Console) -> None:
    """Print an example indented, its long lines hanging, what the web answers a little back."""
    for line in text.split("\n"):
        told = Text(line, "dim" if _ANSWERS in line else "")
        for place, part in enumerate(told.wrap(console, console.width - len(_INDENT) - _HANGING)):
            console.print(Text(" " * (len(_INDENT) + (_HANGING if place else 0))).append_text(part))
