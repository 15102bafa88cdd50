"""Draw the README's picture of the report: the demonstration, run for real and recorded by rich.

python tools/picture.py [docs/report.svg]
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from rich.console import Console

from citecheck.demo import demonstration
from citecheck.engines import local
from citecheck.intake import read_paths as reading
from citecheck.model.settings import Presentation
from citecheck.reports.terminal import show_on

WIDTH = 104


def main(target: str = "docs/report.svg") -> None:
    path = Path(target).absolute()
    with demonstration() as settings:
        report = local.run(reading.read_paths(settings).readings, settings)
    console = Console(record=True, file=io.StringIO(), width=WIDTH, force_terminal=True, color_system="truecolor")
    show_on(report, console, Presentation())
    path.write_text(console.export_svg(title="citecheck demo"), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
