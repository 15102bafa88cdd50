"""`.citecheckignore`: patterns of addresses that are left out, one a line."""

from __future__ import annotations

from pathlib import Path

from citecheck.biblio.urls.address_pattern import AddressPattern
from citecheck.errors import ConfigurationError

NAME = ".citecheckignore"
_LARGEST = 1 << 20  # bytes


def ignored_addresses(start: Path) -> tuple[AddressPattern, ...]:
    """Return the patterns of the nearest `.citecheckignore` from `start` up to the root of its repository.

    Empty lines and those that begin with `#` say nothing. Raise ConfigurationError, naming the line, for what is no
    pattern.
    """
    file = next((one for one in address_files(start) if one.is_file()), None)
    if file is None:
        return ()
    try:
        text = file.read_bytes()[:_LARGEST].decode("utf-8", "replace")
    except OSError as fault:
        raise ConfigurationError(f"{file}: cannot be read: {fault.strerror}.") from fault
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            try:
                found.append(AddressPattern.of(line))
            except ValueError as fault:
                raise ConfigurationError(f"line {number} of {file}: {fault}.") from fault
    return tuple(found)


def address_files(start: Path) -> tuple[Path, ...]:
    """Return where such a file is looked for: `start`, and the folders above it up to the root of its repository."""
    above = (start, *start.parents)
    root = next((number for number, folder in enumerate(above) if (folder / ".git").exists()), 0)
    return tuple(folder / NAME for folder in above[: root + 1])
