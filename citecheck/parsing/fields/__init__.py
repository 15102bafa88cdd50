"""Reference strings into items: anchors, a small sequence model, and the votes of a list."""

from citecheck.parsing.fields.parsed import Parsed
from citecheck.parsing.fields.reader import parse, parse_all

__all__ = ["Parsed", "parse", "parse_all"]
