"""A missing field, written before another one and in its manner: capitals, blanks, braces or quotes.

What is read by its words gets a few more at its end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from citecheck.biblio.identifiers import doi
from citecheck.biblio.urls.mementos import memento
from citecheck.expressions import expression
from citecheck.model.finding import Amendment
from citecheck.model.reference import Reference
from citecheck.repairing.source_text import Replacement, SourceText

_NAMES = {
    "bibtex": {"doi": "doi", "accessed": "urldate", "archive_url": "archiveurl", "archived": "archivedate"},
    "csl-json": {"doi": "DOI"},
    "csl-yaml": {"doi": "DOI"},
    "cff": {"doi": "doi"},
    "ris": {"doi": "DO"},
    "wikitext": {"doi": "doi", "archive_url": "archive-url", "archived": "archive-date"},
}
"""What fields are called that may be written where they are missing."""
_NAMES["biblatex"] = _NAMES["bibtex"]


def _archived(copy: str) -> str:
    """Say where the copy is, as citations of archived pages say it."""
    found = memento(copy)
    return f"Archived from the original on {found.day}: {copy}" if found else f"Archived from the original: {copy}"


_AS_TEXT: dict[str, Callable[[str], str]] = {
    "doi": doi.address,
    "archive_url": _archived,
    "archived": lambda _: "",  # said with the address of the copy
}
"""How a reference in words says what others have a field for."""

_LOOK_BACK = 200
_CLOSING = {"{": "}", '"': '"', "": "}"}
_LINE_END = expression(r"\r\n?|\n")
_IN_BIBTEX = expression(
    r"(?<!\s)(?P<between>\s{0,80})(?<![\w-])(?P<name>[A-Za-z][\w-]{0,40})(?P<before>\s{0,20})=(?P<after>\s{0,20})"
    r"(?P<open>[{\"]?)(?:\\url\{)?$"
)
_IN_JSON = expression(r"(?P<between>\s{0,80})(?P<name>\"[\w-]{1,40}\")(?P<colon>\s{0,20}:\s{0,20})\"?$")
_IN_YAML = expression(r"^(?P<between>[ ]{0,40}(?:- {1,8})?)(?P<name>[\w-]{1,40}):[ ]{1,20}[\"']?$", re.MULTILINE)
_IN_RIS = expression(r"^(?P<name>[A-Z][A-Z0-9])(?P<dash> {1,2}- ?)$", re.MULTILINE)
_IN_TEMPLATE = expression(
    r"(?<!\s)(?P<between>\s{0,80})(?P<name>\|)(?P<pad>\s{0,8})[^|={}]{1,40}?(?P<before>\s{0,20})=(?P<after>\s{0,20})$"
)


def as_text(amendment: Amendment) -> str | None:
    """Return the words that say in running text what is missing; `None` where nobody would write it there."""
    write = _AS_TEXT.get(amendment.attribute or "")
    return write(amendment.meant) if write else None


def has_field(format_name: str, amendment: Amendment) -> bool:
    """Whether a format has a field for what is missing."""
    return amendment.attribute in _NAMES.get(format_name, {})


def at_end(source: SourceText, reference: Reference, written: str) -> Replacement:
    """Return words to stand behind the last of a reference."""
    start, end = source.extent(reference.location)
    at = start + len(source.text[start:end].rstrip())
    return at, at, f" {written}"


def before_a_field(
    source: SourceText, format_name: str, reference: Reference, amendment: Amendment
) -> Replacement | None:
    """Return a field to stand before the address, else before the last that can be told; `None` where none can."""
    name = _NAMES.get(format_name, {}).get(amendment.attribute or "")
    write = _WAYS.get(format_name)
    if name is None or write is None:
        return None
    for start in _anchors(source, reference):
        head = source.text[max(0, start - _LOOK_BACK) : start]
        found, way = write[0].search(head), write[1]
        if found:
            at = start - len(head) + found.start("name")
            return at, at, _LINE_END.sub(source.line_end, way(found, name, amendment.meant))
    return None


def _anchors(source: SourceText, reference: Reference) -> Iterator[int]:
    """Yield where the values of fields begin: that of the address first, else the last."""
    places = {attribute: source.extent(place)[0] for attribute, place in reference.fields.items()}
    if "url" in places:
        yield places["url"]
    yield from sorted((place for attribute, place in places.items() if attribute != "url"), reverse=True)


def _bibtex(found: re.Match[str], name: str, value: str) -> str:
    aligned = len(found["before"]) > 1
    longer = len(name) - len(found["name"])
    before = " " * max(1, len(found["before"]) - longer) if aligned else found["before"]
    written = name.upper() if found["name"].isupper() else name
    opening = found["open"] or "{"
    return f"{written}{before}={found['after']}{opening}{value}{_CLOSING[opening]},{found['between'] or ' '}"


def _json(found: re.Match[str], name: str, value: str) -> str:
    return f'"{name}"{found["colon"]}"{value}",{found["between"]}'


def _yaml(found: re.Match[str], name: str, value: str) -> str:
    return f"{name}: {value}\n{' ' * len(found['between'])}"


def _ris(found: re.Match[str], name: str, value: str) -> str:
    return f"{name}{found['dash']}{value}\n"


def _template(found: re.Match[str], name: str, value: str) -> str:
    return f"|{found['pad']}{name}{found['before']}={found['after']}{value}{found['between'] or ' '}"


_Way = tuple[re.Pattern[str], Callable[[re.Match[str], str, str], str]]
_WAYS: dict[str, _Way] = {
    "bibtex": (_IN_BIBTEX, _bibtex),
    "biblatex": (_IN_BIBTEX, _bibtex),
    "csl-json": (_IN_JSON, _json),
    "csl-yaml": (_IN_YAML, _yaml),
    "cff": (_IN_YAML, _yaml),
    "ris": (_IN_RIS, _ris),
    "wikitext": (_IN_TEMPLATE, _template),
}
