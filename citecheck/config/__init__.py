"""`[tool.citecheck]` in `pyproject.toml`, or `citecheck.toml`, and the options of a command, into settings."""

from __future__ import annotations

from citecheck.config.address_file import address_files
from citecheck.config.files import Origin, consulted, default_cache
from citecheck.config.load import Choice, Configuration, configure, load
from citecheck.config.readers import parse_age
from citecheck.config.settings_table import DEFAULT_PATH, SETTINGS, Setting

__all__ = [
    "DEFAULT_PATH",
    "SETTINGS",
    "Choice",
    "Configuration",
    "Origin",
    "Setting",
    "address_files",
    "configure",
    "consulted",
    "default_cache",
    "load",
    "parse_age",
]
