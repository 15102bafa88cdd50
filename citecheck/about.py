"""The version, and where the project is to be found, from the metadata of the installed package (PEP 621)."""

from __future__ import annotations

import functools

__version__ = "0.1.0"


@functools.cache
def address(name: str) -> str | None:
    """Return one of the project's addresses (`Repository`, `Issues`), or `None` where none is stated."""
    from importlib import metadata

    installed = next(iter(metadata.distributions(name="citecheck")), None)
    stated = (installed.metadata.get_all("Project-URL") if installed else None) or []
    pairs = (line.partition(", ") for line in stated)
    return next((url for label, _, url in pairs if label == name), None)
