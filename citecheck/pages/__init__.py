"""Pages: what a fetched body says of itself and what kind of page it is. Pure: bytes and headers in, values out."""

from __future__ import annotations

from citecheck.pages.reading import read_page
from citecheck.pages.saved import inspect_saved, summary
from citecheck.pages.sufficing import enough

__all__ = ["enough", "inspect_saved", "read_page", "summary"]
