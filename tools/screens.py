"""Draw the screens of the documentation: real commands, run in a terminal of that width, as pictures in SVG.

python tools/screens.py [NAME…]
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAPER = """\
# Ice on the Selenge

The bridge was opened in May,[^1] and its builder wrote of it twice.[^2]

[^1]: Darwin, C. (1859). On the origin of species. London: John Murray, pp. 1-19. http://dx.doi.org/10.5962/bhl.title.82303
[^2]: Mendel, G. (1866). Versuche über Pflаnzen-Hybriden. Verhandlungen des naturforschenden Vereines in Brünn, 4, 3-47.
"""
"""A document with an old address of a DOI, dashes that stand for no range, and a Cyrillic letter in a German word."""


@dataclass(frozen=True)
class Screen:
    """What is typed, how wide the terminal is, and how many of the lines are shown (0 = all)."""

    typed: tuple[str, ...]
    width: int = 104
    lines: int = 0


SCREENS = {
    "report": Screen(("demo",)),
    "screens/folder": Screen(("check", "--offline", "references"), lines=40),
    "screens/list": Screen(("list", "references/north-korean-defector-dilemma.md"), lines=24),
    "screens/rule": Screen(("rule", "CC401")),
    "screens/fix": Screen(("fix", "paper.md", "--offline")),
}


def main(*names: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "references").symlink_to(ROOT / "references")
        (place / "paper.md").write_text(PAPER, encoding="utf-8")
        for name in names or SCREENS:
            target = DOCS / f"{name}.svg"
            target.parent.mkdir(exist_ok=True)
            target.write_text(picture(SCREENS[name], place), encoding="utf-8")


def picture(screen: Screen, place: Path) -> str:
    """Run what is typed and draw what a terminal shows."""
    shown = "\n".join(_lines(screen, place))
    console = Console(
        record=True, file=io.StringIO(), width=screen.width, force_terminal=True, color_system="truecolor"
    )
    console.print(Text.from_ansi(shown))
    return console.export_svg(title=f"citecheck {' '.join(screen.typed)}", unique_id="citecheck")


def _lines(screen: Screen, place: Path) -> Iterator[str]:
    variables = os.environ | {
        "FORCE_COLOR": "1",
        "COLORTERM": "truecolor",
        "TERM": "xterm-256color",
        "COLUMNS": str(screen.width),
        "PYTHONPATH": str(ROOT),
        "CITECHECK_PROGRESS": "0",
    }
    command = [sys.executable, "-m", "citecheck", *screen.typed]
    done = subprocess.run(command, cwd=place, env=variables, capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    yield from lines[: screen.lines or None]
    if screen.lines and len(lines) > screen.lines:
        yield "…"


if __name__ == "__main__":
    main(*sys.argv[1:])
