"""An identifier as it was read, and the tidying that every kind shares."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass

from citecheck.expressions import expression

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_DASHES = dict.fromkeys([*range(0x2010, 0x2016), 0x2212, 0xFE63, 0xFF0D], "-")
_LATEX = (
    (expression(r"\\(?:url|href|path|nolinkurl)\s{0,3}\{([^{}]{1,2000})\}(?:\{[^{}]{0,500}\})?"), r"\1"),
    (expression(r"\{\\([_%&#$])\}"), r"\1"),
    (expression(r"\\([_%&#$\[\]{}()<>*.\-])"), r"\1"),
    (expression(r"\\textless(?:\{\}| )?|\$<\$"), "<"),
    (expression(r"\\textgreater(?:\{\}| )?|\$>\$"), ">"),
)


@dataclass(frozen=True, slots=True)
class Identifier:
    """An identifier of one kind in its canonical form.

    `valid` is `False` where its form or check digit is wrong and `None` where only its registry can tell.
    `inferred` marks one that an address implies without stating it; its registry must confirm it.
    """

    kind: str
    value: str
    valid: bool | None = None
    version: str | None = None
    inferred: bool = False


def tidied(text: str) -> str:
    """Return text without what typesetting leaves in identifiers.

    HTML entities, LaTeX escapes and wrappers, invisible characters, typographic dashes and no-break spaces go.
    """
    plain = unicodedata.normalize("NFC", html.unescape(text)).translate(_INVISIBLE).translate(_DASHES)
    for pattern, replacement in _LATEX if "\\" in plain or "$" in plain else ():
        plain = pattern.sub(replacement, plain)
    return re.sub(r"[\u00a0\u2000-\u200a\u202f\u3000]", " ", plain).strip()


def ascii_lower(text: str) -> str:
    """Fold the case of ASCII letters alone, as the DOI Handbook §3.4 asks."""
    return "".join(char.lower() if char.isascii() else char for char in text)
