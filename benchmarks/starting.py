"""What a command costs before it does anything: `python benchmarks/starting.py`.

Of each command: CPU (the median of some runs), how many modules it loads, and of the regular expressions of the project
how many it compiles. Counts do not hang on the machine: `tests/test_starting.py` holds them.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.starting import loaded

RUNS = 9
COMMANDS = {
    "--version": ["--version"],
    "--help": ["--help"],
    "check --offline, BibTeX": ["check", "--offline", "--no-cache", "paper.bib"],
    "check --offline, Markdown": ["check", "--offline", "--no-cache", "paper.md"],
}
DOCUMENTS = {
    "paper.bib": "@article{bat, author={Bat, Dorj}, title={A New Bridge}, journal={Roads}, year={2021}}\n",
    "paper.md": "# References\n\n1. Bat, D. (2021). A New Bridge. *Roads*, 3(4), 12-19. https://example.org/bridge\n",
}


def _cpu(arguments: Sequence[str], folder: Path) -> float:
    before = os.times()
    subprocess.run([sys.executable, "-m", "citecheck", *arguments], capture_output=True, cwd=folder, check=False)
    after = os.times()
    return (after.children_user + after.children_system - before.children_user - before.children_system) * 1000


def main() -> None:
    """Print a line a command."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for document, text in DOCUMENTS.items():
            (folder / document).write_text(text, encoding="utf-8")
        for label, arguments in COMMANDS.items():
            modules, compiled = loaded(folder, *arguments)
            cpu = statistics.median(_cpu(arguments, folder) for _ in range(RUNS))
            print(f"{label:28} {cpu:6.0f} ms  {len(modules):5} modules  {compiled:4} expressions")


if __name__ == "__main__":
    if "--help" in sys.argv:
        sys.exit(__doc__)
    main()
