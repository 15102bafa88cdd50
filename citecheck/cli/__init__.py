"""The command line: options into settings, one call, one report, an exit code."""

from __future__ import annotations

import gc
import sys

from citecheck.cli import standard_streams

_GARBAGE = (10_000, 10, 20)
"""When unreachable rings of values are looked for: most of what a run makes stays to its end, and a look costs time."""


def main() -> None:
    """Run the command line; a fault of the user is one sentence on standard error and exit code 2."""
    standard_streams.prepare()
    gc.set_threshold(*_GARBAGE)
    try:
        sys.exit(_run())
    except (Exception, KeyboardInterrupt) as fault:
        from citecheck.cli import faults

        if faults.is_to_be_traced(fault):
            raise
        sys.exit(faults.told(fault))


def _run() -> int | None:
    """Carry a command out; only the version alone is told without the machinery of commands, which takes long."""
    try:
        if sys.argv[1:] == ["--version"]:
            from citecheck.cli import version

            version.tell()
            return None
        from citecheck.cli.command_line import asked_for, command_line

        app = command_line(asked_for(sys.argv[1:]))
        code: int | None = app(prog_name="citecheck", standalone_mode=False)
        return code
    finally:
        sys.stdout.flush()  # a full disk may say so only now
