"""Whether a file is part of a git repository, so that whoever wrote a change wrote the file too."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_PATIENCE = 10.0  # seconds
_SAFELY = ("-c", "safe.directory=*", "-c", "core.fsmonitor=false")  # read in containers, and run nothing


def is_strangers(file: Path) -> bool:
    """Whether a run in CI meets a file that git tracks: a change under review may have brought it.

    A file that CI restored is not tracked. Without git nobody can tell, and nothing is tracked.
    """
    return bool(os.environ.get("CI")) and file.exists() and _is_tracked(file)


def _is_tracked(file: Path) -> bool:
    command = ["git", *_SAFELY, "-C", str(file.parent), "ls-files", "--error-unmatch", "--", file.name]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603 (git, and a path)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
