"""Where the optional development data lies; tests that need it are skipped where it is absent.

It is the folder that `CITECHECK_SHARED` names, else `shared` beside the repository.
"""

from __future__ import annotations

import os
from pathlib import Path

SHARED = Path(os.environ.get("CITECHECK_SHARED") or Path(__file__).resolve().parents[2] / "shared")
