"""A command in a process of its own that tells, at its end, what it has loaded and compiled."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

_COUNTED = """
import atexit, gc, json, sys
def tell():
    from citecheck.expressions import Expression
    ours = [one for one in gc.get_objects() if type(one) is Expression]
    print(json.dumps([sorted(sys.modules), sum("_compiled" in vars(one) for one in ours)]), file=sys.__stderr__)
atexit.register(tell)
from citecheck.cli import main
main()
"""


def loaded(folder: Path, *arguments: str) -> tuple[set[str], int]:
    """Return the modules that a command loads, and how many expressions of the project it compiles."""
    uncounted = {name: value for name, value in os.environ.items() if not name.startswith("COV")}  # it imports, too
    command = [sys.executable, "-c", _COUNTED, *arguments]
    told = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=uncounted, check=False)
    modules, compiled = json.loads(told.stderr.splitlines()[-1])
    return set(modules), compiled
