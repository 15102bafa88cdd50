"""Verify citations and sources."""

__version__ = "0.1.0"
