"""Free text into items: where references stand, how they part, what each says. Pure."""

from citecheck.parsing.lists import read_lines, read_prose

__all__ = ["read_lines", "read_prose"]
