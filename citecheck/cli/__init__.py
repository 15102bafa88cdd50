"""The command line: options into settings, one call, one report, an exit code."""

from __future__ import annotations

import sys

from citecheck.errors import CitecheckError
from citecheck.model.exits import Exit


def main() -> None:
    """Run the command line; a fault of the user is one sentence on standard error and exit code 2."""
    from citecheck.cli.app import app

    try:
        app(prog_name="citecheck")
    except CitecheckError as fault:
        sys.stderr.write(f"citecheck: {fault}\n")
        sys.exit(Exit.USAGE)
    except KeyboardInterrupt:
        sys.stderr.write("citecheck: interrupted.\n")
        sys.exit(Exit.INTERRUPTED)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(Exit.FINDINGS)
