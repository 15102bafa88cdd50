"""Verify citations and sources."""

from citecheck.about import __version__
from citecheck.api import check, export, parse, read, same_title

__all__ = ["__version__", "check", "export", "parse", "read", "same_title"]
