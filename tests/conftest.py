"""What every test shares: no command asks a registry unless the test says which, and no property is held to a time."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ["CITECHECK_REGISTRIES"] = "none"

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
