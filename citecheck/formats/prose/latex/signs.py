"""The signs that commands and runs of characters stand for in LaTeX."""

from __future__ import annotations

from functools import lru_cache

from citecheck.formats.records.bibtex.latex import decode

DASHES = {"--": "–", "---": "—", "``": "“", "''": "”", "~": "\u00a0", "?`": "¿", "!`": "¡", "&": " "}

# What a command stands for where pylatexenc does not say it.
SIGNS = {
    "newblock": " ", "quad": " ", "qquad": " ", "\\": "\n", " ": " ", ",": "\u2009", "/": "", "-": "", "@": "",
    ";": " ",
    ":": " ", "!": "", "newline": "\n", "par": "\n\n", "LaTeX": "LaTeX", "TeX": "TeX", "BibTeX": "BibTeX", "&": "&",
    "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", "textbackslash": "\\", "slash": "/", "cdot": "·",
    "textasciitilde": "~", "textasciicircum": "^", "tabularnewline": "\n", "linebreak": "\n", "break": "\n",
    "urlprefix": "", "penalty": "", "bysame": "———", "textunderscore": "_", "allowbreak": "",
}  # fmt: skip


@lru_cache(maxsize=4096)
def unicode_of(command: str) -> str:
    """Return the sign that a command without argument stands for; `""` where it stands for none."""
    text = decode(f"\\{command}{{}}")
    return "" if text == command or text.startswith("\\") else text
