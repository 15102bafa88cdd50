r"""Commands that cite: `\cite[see][12]{a,b}` and its kin, and the keys that they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.expressions import expression
from citecheck.formats.prose.latex.commands import KEY_FIRST
from citecheck.formats.prose.latex.scanner import Scanner, blank_comments

_CITE = expression(r"[A-Za-z]*[Cc]ite[A-Za-z]*\*?")
_NO_CITE = expression(
    r"^(?:nocite|citestyle|citename|citeindex|citeauthoryear|setcitestyle|bibcite|citet?alias|defcitealias|citetext"
    r"|(?:cite|citation)needed|needs?cite|addcite|citeoption|astroncite|harvardcite)",
    re.IGNORECASE,
)
_KEY = expression(r"[^\s,{}]+")
_NO_KEY = expression(r"[\\<>#$]")  # a macro, a parameter, the `<key>` of a manual


def cites(command: str) -> bool:
    """Whether a command, with its star, is one that cites."""
    return bool(_CITE.fullmatch(command)) and not _NO_CITE.match(command)


def cited_keys(scanner: Scanner, command: str) -> Iterator[tuple[str, int, bool]]:
    """Read the keys behind a command that cites: each with its offset, and whether it can be one."""
    for keys, offset in _arguments(scanner, command.rstrip("*").lower()):
        for key in _KEY.finditer(blank_comments(keys)):
            yield key.group(), offset + key.start(), not _NO_KEY.search(key.group())


def _arguments(scanner: Scanner, command: str) -> Iterator[tuple[str, int]]:
    r"""Read the arguments that hold keys: each of `\cites`, the first of a known command, the last of another."""
    several, known = command.endswith("cites"), command in KEY_FIRST
    last: tuple[str, int] | None = None
    for _ in range(20):
        scanner.options(2)
        argument = scanner.argument()
        if argument is None:
            break
        last = argument
        if several or known:
            yield argument
        if known or not (several or scanner.follows("[{")):
            break
    if last is not None and not (several or known):
        yield last
