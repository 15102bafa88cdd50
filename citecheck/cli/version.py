"""`citecheck --version`: which version this is, and who else goes by its name."""

from __future__ import annotations

import sys

from citecheck.about import __version__
from citecheck.cli import rivals
from citecheck.cli.standard_streams import say


def tell() -> None:
    """Say the version on standard output; on standard error, whose command or import bears the same name."""
    sys.stdout.write(f"citecheck {__version__}\n")
    if clash := rivals.warning():
        say(clash)
