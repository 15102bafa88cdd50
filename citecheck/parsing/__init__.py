"""Free text into items: where references stand, how they part, what each says. Pure."""

from citecheck.parsing.fields import Parsed, parse, parse_all
from citecheck.parsing.lists import read_lines, read_prose

__all__ = ["Parsed", "parse", "parse_all", "read_lines", "read_prose"]
