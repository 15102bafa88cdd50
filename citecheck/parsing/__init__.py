"""Free text into items: where references stand, how they part, what each says. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citecheck.parsing.reference import Parsed, parse, parse_all

if TYPE_CHECKING:
    from citecheck.parsing.document import read_lines, read_prose

__all__ = ["Parsed", "parse", "parse_all", "read_lines", "read_prose"]


def __getattr__(name: str) -> Any:
    """Import the reader of documents when it is first asked for: one reference string needs none of it."""
    if name in ("read_lines", "read_prose"):
        from citecheck.parsing import document as lists

        return getattr(lists, name)
    raise AttributeError(name)
