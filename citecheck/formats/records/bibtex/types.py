"""Entry types of BibTeX and BibLaTeX and the types of CSL, both ways.

References: BibTeXing §3.1; biblatex manual §2.1.1 to §2.1.3; CSL 1.0.2 Appendix III.
"""

from __future__ import annotations

from typing import Literal

from citecheck.biblio.item import Item, type_names
from citecheck.vocabulary.rows import spellings
from citecheck.vocabulary.type_words import MASTER

Dialect = Literal["bibtex", "biblatex"]

_READ = {
    "article": "article-journal", "periodical": "periodical", "suppperiodical": "article-journal", "review": "review",
    "book": "book", "mvbook": "book", "collection": "book", "mvcollection": "book", "reference": "book",
    "mvreference": "book", "booklet": "pamphlet", "proceedings": "book", "mvproceedings": "book", "manual": "report",
    "conference": "paper-conference", "inproceedings": "paper-conference", "incollection": "chapter",
    "inbook": "chapter", "bookinbook": "chapter", "suppbook": "chapter", "suppcollection": "chapter",
    "inreference": "entry-encyclopedia", "techreport": "report", "report": "report", "mastersthesis": "thesis",
    "masterthesis": "thesis", "phdthesis": "thesis", "thesis": "thesis", "bachelorsthesis": "thesis",
    "online": "webpage", "electronic": "webpage", "www": "webpage", "webpage": "webpage", "website": "webpage",
    "misc": "document", "unpublished": "manuscript", "patent": "patent", "dataset": "dataset", "data": "dataset",
    "software": "software", "softwareversion": "software", "softwaremodule": "software", "codefragment": "software",
    "artwork": "graphic", "image": "graphic", "audio": "song", "music": "song", "video": "motion_picture",
    "movie": "motion_picture", "performance": "performance", "legislation": "legislation", "legal": "legislation",
    "jurisdiction": "legal_case", "commentary": "document", "letter": "personal_communication", "standard": "standard",
    "newspaper": "article-newspaper", "map": "map", "preprint": "article", "unknown": "document",
}  # fmt: skip

_WRITTEN: dict[Dialect, dict[str, str]] = {
    "bibtex": {
        "article-journal": "article", "article-magazine": "article", "article-newspaper": "article",
        "review": "article", "review-book": "article", "book": "book", "classic": "book",
        "collection": "book", "periodical": "book", "pamphlet": "booklet", "chapter": "incollection",
        "entry": "incollection", "entry-dictionary": "incollection",
        "entry-encyclopedia": "incollection", "paper-conference": "inproceedings", "report": "techreport",
        "thesis": "phdthesis", "manuscript": "unpublished",
    },
    "biblatex": {
        "article-journal": "article", "article-magazine": "article", "article-newspaper": "article",
        "review": "article", "review-book": "article", "book": "book", "classic": "book", "collection": "collection",
        "periodical": "periodical", "pamphlet": "booklet", "chapter": "incollection", "entry": "inreference",
        "entry-dictionary": "inreference", "entry-encyclopedia": "inreference", "paper-conference": "inproceedings",
        "report": "report", "thesis": "thesis", "manuscript": "unpublished", "webpage": "online", "post": "online",
        "post-weblog": "online", "article": "online", "dataset": "dataset", "software": "software", "patent": "patent",
        "motion_picture": "video", "broadcast": "video", "song": "audio", "graphic": "artwork", "figure": "artwork",
        "legislation": "legislation", "bill": "legislation", "regulation": "legislation", "legal_case": "jurisdiction",
        "standard": "standard", "performance": "performance", "personal_communication": "letter",
    },
}  # fmt: skip

_SUBTYPES = {  # `entrysubtype`, in use with biblatex-chicago, biblatex-apa, Zotero and pandoc
    "newspaper": "article-newspaper", "magazine": "article-magazine", "journal": "article-journal",
    "reviewofbook": "review-book", "nonacademic": "article-magazine",
}  # fmt: skip
_WRITTEN_SUBTYPES = {"article-newspaper": "newspaper", "article-magazine": "magazine"}

_MASTER = spellings(MASTER)
ARTICLES = {"article", "periodical", "suppperiodical", "review", "newspaper"}
ENTRY_TYPES = frozenset(_READ)
CLASSIC_TYPES = frozenset({
    "article", "book", "booklet", "conference", "inbook", "incollection", "inproceedings", "manual", "mastersthesis",
    "misc", "phdthesis", "proceedings", "techreport", "unpublished",
})  # fmt: skip
"""The types of BibTeXing §3.1, which every style knows."""
PARTS = {
    "incollection",
    "inbook",
    "inproceedings",
    "conference",
    "inreference",
    "bookinbook",
    "suppbook",
    "suppcollection",
}


def csl_type(entry_type: str, subtype: str | None = None, *, has_url: bool = False, has_eprint: bool = False) -> str:
    """Return the CSL type of an entry; `@misc` is a preprint or a web page where its fields show it."""
    if subtype:
        known = _SUBTYPES.get(subtype.lower()) or (subtype if subtype in type_names else None)
        if known:
            return known
    kind = _READ.get(entry_type, "document")
    if kind in ("document", "webpage") and has_eprint:
        return "article"
    return "webpage" if kind == "document" and has_url and entry_type == "misc" else kind


def entry_type(item: Item, dialect: Dialect) -> str:
    """Return the entry type that a librarian would choose for an item; `@misc` where there is no better one.

    An `@article` has a journal: styles warn where it is missing.
    """
    chosen, genre = _WRITTEN[dialect].get(item.type or "", "misc"), item.genre
    if chosen == "article" and not item.container_title:
        return "online" if dialect == "biblatex" and item.url else "misc"
    if chosen == "phdthesis" and genre and any(word in genre.lower() for word in _MASTER):
        return "mastersthesis"
    return chosen


def subtype_of(kind: str) -> str:
    """Return the `entrysubtype` that keeps a CSL type which the entry type does not tell."""
    return _WRITTEN_SUBTYPES.get(kind, kind)
