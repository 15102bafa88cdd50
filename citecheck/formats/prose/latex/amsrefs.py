r"""The entries of amsrefs (`\bib{key}{article}{author={…}, author={…}, title={…}}`), which are BibTeX in all but name.

Reference: Downes, Jones and Schmidt, *The amsrefs package* (American Mathematical Society, 2013), sections 3 and 5.
"""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.formats.files.places import Source
from citecheck.model.document import Document
from citecheck.model.reference import Reference

_ENTRY = expression(r"\\bib\*?\s{0,9}\{(?P<key>[^\s{},]{1,200})\}\s{0,9}\{(?P<type>[A-Za-z]{1,30})\}\s{0,9}\{")
_FIELD = expression(r"(?P<end>\}\s{0,99},?\s{0,99})?(?P<name>[A-Za-z-]{2,30})(?P<begin>\s{0,9}=\s{0,9}\{)")
_ROLES = frozenset({"author", "editor", "translator"})
_NOT_A_BREAK = expression(r"[^\n]")
_BRACES = expression(r"\\[\s\S]|[{}]")
_LONGEST = 50_000


def amsrefs_references(source: Source) -> tuple[Reference, ...]:
    """Read the entries that a source states in the form of amsrefs; each stands where it stands in the source."""
    shown, at = [], 0
    for match in _ENTRY.finditer(source.text):
        end = _closing(source.text, match.end())
        if match.start() < at or end is None:
            continue
        head = f"@{match['type']}{{{match['key']},"
        shown += [_blank(source.text[at : match.start()]), head, _blank(match[0])[len(head) :]]
        shown.append(_joined(source.text[match.end() : end + 1]))
        at = end + 1
    if not shown:
        return ()
    from citecheck.formats.records.bibtex import read as bibtex

    return bibtex.read(Document(source.path, "".join(shown).encode())).references


def _closing(text: str, start: int) -> int | None:
    depth = 1
    for match in _BRACES.finditer(text, start, start + _LONGEST):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return match.start()
    return None


def _joined(fields: str) -> str:
    """Join what is stated of one role in fields of their own, as BibTeX does with *and*; every offset stays."""
    before = ""

    def join(match: re.Match[str]) -> str:
        nonlocal before
        again, before = match["name"] == before and match["name"] in _ROLES, match["name"]
        if not (again and match["end"]):
            return match[0]
        return f"{_blank(match['end'])}{' and'.ljust(len(match['name']))}{_blank(match['begin'])}"

    return _FIELD.sub(join, fields)


def _blank(text: str) -> str:
    return _NOT_A_BREAK.sub(" ", text)
