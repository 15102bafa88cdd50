"""The command line: options into settings, one call, one report, an exit code."""

from __future__ import annotations

import os
import sys

from citecheck import about
from citecheck.errors import CitecheckError
from citecheck.model.exits import Exit

DEBUG = "CITECHECK_DEBUG"


def main() -> None:
    """Run the command line; a fault of the user is one sentence on standard error and exit code 2."""
    from citecheck.cli.app import app

    try:
        app(prog_name="citecheck")
    except CitecheckError as fault:
        _leave(str(fault), Exit.USAGE)
    except KeyboardInterrupt:
        _leave("interrupted.", Exit.INTERRUPTED)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(Exit.FINDINGS)
    except Exception as fault:
        if os.environ.get(DEBUG):
            raise
        told = f"this is a fault of citecheck itself ({type(fault).__name__}: {fault})"
        _leave(f"{told}; {DEBUG}=1 shows where. Please report it: {about.address('Issues')}", Exit.USAGE)


def _leave(sentence: str, code: Exit) -> None:
    sys.stderr.write(f"citecheck: {sentence}\n")
    sys.exit(code)
