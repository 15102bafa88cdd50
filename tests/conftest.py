"""What every test shares: no command that a test runs asks a registry unless it says which."""

from __future__ import annotations

import os

os.environ["CITECHECK_REGISTRIES"] = "none"
