"""What an entry takes over from others: `crossref` (BibTeXing §3.2, biblatex appendix B) and `xdata`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from citecheck.formats.records.bibtex.latex import verbatim
from citecheck.formats.records.bibtex.scanned import RawEntry
from citecheck.formats.records.bibtex.types import PARTS

_DEEPEST = 50  # parents of parents
_NEVER = {  # biblatex, appendix B, `noinherit`; and what is said of one record alone
    "crossref", "xref", "xdata", "ids", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related",
    "relatedoptions", "relatedstring", "relatedtype", "shorthand", "shorthandintro", "sortkey", "keywords", "url",
    "doi",
}  # fmt: skip
_OWN_TITLES = {"title", "subtitle", "titleaddon", "shorttitle", "sorttitle", "indextitle", "indexsorttitle", "abstract",
               "note", "pages"}  # fmt: skip
_MULTIVOLUME = {"mvbook", "mvcollection", "mvproceedings", "mvreference"}
_VOLUMES = {"book", "inbook", "collection", "incollection", "proceedings", "inproceedings", "reference", "inreference",
            "bookinbook", "suppbook", "suppcollection"}  # fmt: skip
_SOFTWARE = {"software", "softwareversion", "softwaremodule", "codefragment"}
_RULES: tuple[tuple[set[str], set[str], dict[str, tuple[str, ...]]], ...] = (  # appendix B: child, parent, fields
    ({"inbook", "bookinbook", "suppbook"}, {"mvbook", "book"}, {"author": ("author", "bookauthor")}),
    (_VOLUMES, _MULTIVOLUME, {
        "title": ("maintitle",), "subtitle": ("mainsubtitle",), "titleaddon": ("maintitleaddon",),
    }),
    ({"article", "suppperiodical"}, {"periodical"}, {
        "title": ("journaltitle",), "subtitle": ("journalsubtitle",), "titleaddon": ("journaltitleaddon",),
    }),
    (PARTS, _VOLUMES, {
        "title": ("booktitle",), "subtitle": ("booksubtitle",), "titleaddon": ("booktitleaddon",),
        "author": ("bookauthor",),
    }),
    (_SOFTWARE, _SOFTWARE, {"title": ("title",)}),  # biblatex-software: versions, modules and fragments of one program
)  # fmt: skip

Fields = dict[str, str]


def orphans(entries: Sequence[RawEntry], values: Sequence[Fields]) -> Iterator[tuple[RawEntry, str]]:
    """Yield the entries that name a parent which is not in the file, with its key."""
    known = {entry.key.lower() for entry in entries}
    for entry, fields in zip(entries, values, strict=True):
        parents = [key.strip() for name in ("xdata", "crossref") for key in _keys(fields, name)]
        yield from ((entry, key) for key in parents if key.lower() not in known)


def inherit(entries: Sequence[RawEntry], values: Sequence[Fields]) -> list[Fields]:
    """Return each entry's fields with those it inherits; keys are compared without case, circles end.

    Of entries with one key the first is the parent.
    """
    pairs = list(zip(entries, values, strict=True))
    known = {entry.key.lower(): (entry, fields) for entry, fields in reversed(pairs) if entry.key}
    wholes: dict[int, Fields] = {}
    return [_whole(entry, fields, known, wholes) for entry, fields in zip(entries, values, strict=True)]


def _whole(
    entry: RawEntry,
    fields: Fields,
    known: Mapping[str, tuple[RawEntry, Fields]],
    wholes: dict[int, Fields],
    *,
    depth: int = 0,
) -> Fields:
    """Add what the parents say; each entry is made whole once, so that many parents of many parents cost nothing."""
    if id(entry) in wholes:
        return wholes[id(entry)]
    whole = wholes[id(entry)] = dict(fields)
    parents = [(key.strip().lower(), name) for name in ("xdata", "crossref") for key in _keys(fields, name)]
    for key, relation in parents if depth < _DEEPEST else ():
        if key not in known:
            continue
        parent, own = known[key]
        for name, value in list(_whole(parent, own, known, wholes, depth=depth + 1).items()):
            for target in (name,) if relation == "xdata" else _renamed(entry.type, parent.type, name):
                whole.setdefault(target, value)
    return whole


def _keys(fields: Fields, name: str) -> list[str]:
    return [key for key in verbatim(fields.get(name, "")).split(",") if key.strip()]


def _renamed(child: str, parent: str, name: str) -> tuple[str, ...]:
    """Return the child's names of an inherited field; none where it is the parent's own affair."""
    if name in _NEVER:
        return ()
    for children, parents, names in _RULES:
        if child in children and parent in parents and name in names:
            return names[name]
    if name in _OWN_TITLES:
        return ("book" + name,) if child in PARTS and name in {"title", "subtitle", "titleaddon"} else ()
    return (name,)
