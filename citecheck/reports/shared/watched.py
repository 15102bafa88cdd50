"""Whether somebody looks on while a run works."""

from __future__ import annotations

import os
import sys

from citecheck.model.settings import Presentation


def is_watched(presentation: Presentation) -> bool:
    """Whether progress is to be shown: where it was asked for, else on a terminal that is no job's of CI."""
    watched = sys.stderr.isatty() and not os.environ.get("CI")
    return (watched if presentation.progress is None else presentation.progress) and not presentation.quiet
