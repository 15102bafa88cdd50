"""Other packages that bring a command or an import named `citecheck`: of two with one name, one is hidden."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

from citecheck import about

_COMMAND = "citecheck"
_ABOUT_IT = (".dist-info", ".egg-info")  # folders that installers leave beside a package


def rivals() -> tuple[str, ...]:
    """Return the names of the other installed distributions that claim the command or the import, in order."""
    return tuple(sorted({name for folder in _suspects() if (name := _claimant(folder))}))


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


def _suspects() -> Iterator[str]:
    """Yield the folders about distributions that a look at their names and words cannot clear."""
    for path in sys.path:
        with contextlib.suppress(OSError):
            for entry in os.scandir(path or os.curdir):
                name = _normalised(entry.name.partition("-")[0])
                if not entry.name.endswith(_ABOUT_IT) or name == about.DISTRIBUTION:
                    continue
                if name == _COMMAND or _names_command(entry.path):
                    yield entry.path


def _names_command(folder: str) -> bool:
    try:
        with open(f"{folder}/entry_points.txt", "rb") as scripts:  # noqa: PTH123 (`pathlib` takes longer than all this)
            return _COMMAND.encode() in scripts.read()
    except OSError:
        return False


def _claimant(folder: str) -> str | None:
    """Return the name of a distribution that claims the command or the import."""
    from importlib import metadata  # takes longer than all else here, and there is hardly ever a suspect
    from pathlib import Path

    one = metadata.Distribution.at(Path(folder))
    name = _normalised(one.metadata["Name"] or "")
    points = one.entry_points.select(group="console_scripts", name=_COMMAND)
    return name if name != about.DISTRIBUTION and (name == _COMMAND or points) else None


def _replaced() -> bool:
    """Whether the package's own front page is another's, which was installed over it."""
    front_page = sys.modules["citecheck"]
    hands_on = getattr(front_page, "__all__", ())
    return getattr(front_page, "__version__", None) != about.__version__ or "same_title" not in hands_on


def _normalised(name: str) -> str:
    """Return a name as package indexes compare it (PEP 503)."""
    return name.replace("_", "-").replace(".", "-").lower()
