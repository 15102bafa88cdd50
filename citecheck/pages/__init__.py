"""Pages: what a fetched body says of itself and what kind of page it is. Pure: bytes and headers in, values out."""

from __future__ import annotations

from citecheck.pages.early_stop import enough
from citecheck.pages.read_page import is_heavy, kind_of_page, read_page, unread
from citecheck.pages.saved_answers import inspect_saved, summary

__all__ = ["enough", "inspect_saved", "is_heavy", "kind_of_page", "read_page", "summary", "unread"]
