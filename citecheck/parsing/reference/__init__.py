"""Reference strings into items: anchors, a small sequence model, and the votes of a list."""

from citecheck.parsing.reference.parse import parse, parse_all
from citecheck.parsing.reference.parsed import Parsed

__all__ = ["Parsed", "parse", "parse_all"]
