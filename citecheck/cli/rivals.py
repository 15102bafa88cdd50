"""Other packages that bring a command or an import named `citecheck`: of two with one name, one is hidden."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib import metadata

from citecheck import about

_COMMAND = "citecheck"


def rivals() -> tuple[str, ...]:
    """Return the names of the other installed distributions that claim the command or the import, in order."""
    return tuple(sorted(set(_claimants())))


def warning() -> str | None:
    """Say in one sentence with whom the names clash and the way out; `None` where nobody else claims them."""
    others = rivals() or (("another package",) if _replaced() else ())
    if not others:
        return None
    return (
        f"{' and '.join(others)} in this environment also installs a command or an import named {_COMMAND}, and one "
        f"hides the other: give citecheck an environment of its own (pipx install {about.DISTRIBUTION}), or remove "
        f"the other and install {about.DISTRIBUTION} again."
    )


def _claimants() -> Iterator[str]:
    for one in metadata.distributions():
        name = _normalised(one.metadata["Name"] or "")
        if name != about.DISTRIBUTION and (name == _COMMAND or _brings_command(one)):
            yield name


def _brings_command(one: metadata.Distribution) -> bool:
    scripts = one.read_text("entry_points.txt") or ""
    return _COMMAND in scripts and any(
        point.group == "console_scripts" and point.name == _COMMAND for point in one.entry_points
    )


def _replaced() -> bool:
    """Whether the package's own front page is another's, which was installed over it."""
    front_page = sys.modules["citecheck"]
    return getattr(front_page, "__version__", None) != about.__version__ or not hasattr(front_page, "same_title")


def _normalised(name: str) -> str:
    """Return a name as package indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()
