"""What people write into Zotero's field Extra for want of another: a variable of CSL a line, `Original Date: 1886`.

Reference: Zotero's documentation, "Citing fields from Extra"; citeproc-js manual, "Cheater syntax for odd fields".
"""

from __future__ import annotations

from dataclasses import dataclass, field

from citecheck.biblio.identifiers import read_arxiv
from citecheck.biblio.item import csl_variable, date_variables, name_variables, type_names
from citecheck.expressions import expression
from citecheck.formats.records.csl.items import CSL_VARIABLES
from citecheck.formats.records.shared.edtf import read_edtf
from citecheck.formats.records.zotero.variables import TYPES

_LONGEST = 20_000  # characters of the field that are looked at
_LINE = expression(r"\s*([A-Za-z][A-Za-z _-]{1,40}?)\s*:\s*(\S.*?)\s*")
_CHEATED = expression(r"\{:([A-Za-z_-]{2,40}):\s*([^{}]{1,500})\}")  # `{:original-date: 1886}`
_BARE = expression(r"[ _-]+")
_NAMES = frozenset(map(csl_variable, name_variables))
_DATES = frozenset(map(csl_variable, date_variables))
_BY_NAME = {_BARE.sub("", name).lower(): name for name in CSL_VARIABLES} | {
    "citekey": "citation-key", "bibtex": "citation-key", "itemtype": "type", "arxivid": "arxiv",
}  # fmt: skip
_OF_ITS_OWN = {"note", "annote", "custom", "categories"}


@dataclass(slots=True)
class Extra:
    """The variables that the field states, and the lines that state none."""

    values: dict[str, object] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)


def read_extra(text: str, stated: frozenset[str]) -> Extra:
    """Read the field; what the entry states in a field of its own (`stated`) stays a line, but for its type."""
    extra = Extra()
    for line in _CHEATED.sub(r"\n\1: \2\n", text[:_LONGEST]).splitlines():
        match = _LINE.fullmatch(line)
        variable = _BY_NAME.get(_BARE.sub("", match[1]).lower()) if match else None
        if match is None or variable is None or variable in stated or not _take(extra, variable, match[2]):
            extra.lines += [line] if line.strip() else []
    extra.lines += [text[_LONGEST:]] if text[_LONGEST:].strip() else []
    return extra


def _take(extra: Extra, variable: str, value: str) -> bool:
    """Take what a line states; false where it is nothing that its variable may hold."""
    if variable == "type":
        kind = TYPES.get(value, value.lower().replace(" ", "-"))
        extra.values |= {"type": kind} if kind in type_names else {}
        return kind in type_names
    if variable in _OF_ITS_OWN or (variable in extra.values and variable not in _NAMES):
        return False
    if variable in _NAMES:
        family, bars, given = (part.strip() for part in value.partition("||"))
        person = {"family": family, "given": given} if bars else {"literal": value}
        known = extra.values.setdefault(variable, [])
        if isinstance(known, list):
            known.append(person)
    elif variable in _DATES:
        date = read_edtf(value)
        extra.values |= {variable: date.to_csl()} if date else {}
    elif variable == "arxiv":
        identifier = read_arxiv(value)
        extra.values |= {variable: identifier.value if identifier else value}
    else:
        extra.values[variable] = value
    return True
