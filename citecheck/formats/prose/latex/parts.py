r"""The files that a LaTeX source goes on in (`\input`, `\include`, `\subfile`, `\import`), and whose part it is."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from citecheck.expressions import expression
from citecheck.formats.files.places import Source
from citecheck.formats.prose.latex.commands import NO_PROSE, PARTS
from citecheck.model.document import Companion

_PREAMBLE = expression(r"[\s\S]*?(?=\\begin\{document\})")
_NAMED_IN_PREAMBLE = expression(
    rf"\\(?P<command>{'|'.join(sorted(PARTS, reverse=True))})\b\s{{0,9}}\{{(?P<first>[^{{}}]{{1,300}})\}}"
    r"(?:\s{0,9}\{(?P<second>[^{}]{1,300})\})?"
)
_MADE_UP = expression(r"[\\#]")  # a macro, a parameter
_MASTER = expression(
    r"^\s{0,9}\\documentclass\s{0,9}\[(?P<subfile>[^\[\],=]{1,300})\]\s{0,9}\{subfiles\}"  # the package subfiles
    r"|^%\s{0,9}!\s{0,9}TEX\s{1,9}root\s{0,9}=\s{0,9}(?P<comment>[^\n]{1,300}?)\s{0,9}$",  # TeXShop, TeXworks
    re.MULTILINE | re.IGNORECASE,
)
_SUFFIXES = (".tex", ".ltx", ".latex", ".bbl", ".aux")


def parts_of(source: Source, plain: str, named: Iterable[tuple[str, int]]) -> tuple[tuple[Companion, ...], bool]:
    """Return the files that a source goes on in, and whether none of them is named by a macro.

    `named` are those of the text, with where each is named; `plain` is the source without its comments.
    """
    written = [(name, at) for name, at in named if not name.lower().endswith(NO_PROSE)]
    told = not any(_MADE_UP.search(name) for name, _ in written)
    body = [_part(source, name, at) for name, at in written if not _MADE_UP.search(name)]
    aside = [_part(source, name, at, aside=True) for name, at in _of_preamble(plain)]
    return tuple({one.name: one for one in (*aside, *body)}.values()), told


def master_of(source: Source) -> Companion | None:
    r"""Return the document that a source says it is a part of: `\documentclass[main]{subfiles}`, `% !TEX root`.

    What biblatex writes into an `.aux` leaves out the libraries; the `.tex` that it was made from names them.
    """
    if source.path.lower().endswith(".aux"):
        name = PurePath(source.path).with_suffix(".tex").name
        return _part(source, name, 0, aside=True) if "\\abx@aux@" in source.text else None
    match = _MASTER.search(source.text[:5_000])
    if match is None:
        return None
    name = (match["subfile"] or match["comment"]).strip()
    return _part(source, name, match.start(), aside=True)


def _of_preamble(plain: str) -> Iterator[tuple[str, int]]:
    preamble = _PREAMBLE.match(plain)
    for match in _NAMED_IN_PREAMBLE.finditer(preamble[0] if preamble else ""):
        several = PARTS[match["command"]] > 1 and match["second"]
        name = posixpath.join(match["first"], match["second"]) if several else match["first"]
        if not (_MADE_UP.search(name) or name.lower().endswith(NO_PROSE)):
            yield name, match.start()


def _part(source: Source, name: str, at: int, *, aside: bool = False) -> Companion:
    name = name.strip().strip('"')
    stated = name.lower().endswith(_SUFFIXES)
    file, instead = (name, ()) if stated else (f"{name}.tex", (name,))
    return Companion(file, source.place(at), instead, None if stated else "latex", aside=aside)
