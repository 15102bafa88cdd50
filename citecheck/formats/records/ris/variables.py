"""RIS: its types and tags, and the types and variables of CSL that they stand for.

References: the format's specification (2011 revision of Reference Manager, EndNote's types); the exports of Zotero,
Mendeley, PubMed, Web of Science, Scopus, J-STAGE and KISS for the tags that are used otherwise than specified.
"""

from __future__ import annotations

TYPES = {  # RIS: CSL
    "JOUR": "article-journal", "JFULL": "periodical", "EJOUR": "article-journal", "ABST": "article-journal",
    "INPR": "article-journal", "MGZN": "article-magazine", "NEWS": "article-newspaper", "BOOK": "book",
    "EBOOK": "book", "EDBOOK": "book", "CHAP": "chapter", "ECHAP": "chapter", "CLSWK": "classic", "SER": "book",
    "CONF": "paper-conference", "CPAPER": "paper-conference", "RPRT": "report", "GOVDOC": "report", "GRNT": "report",
    "THES": "thesis", "ELEC": "webpage", "ICOMM": "post", "BLOG": "post-weblog", "WEB": "webpage",
    "UNPB": "manuscript", "MANSCPT": "manuscript", "PAMP": "pamphlet", "PAT": "patent", "STAT": "legislation",
    "BILL": "bill", "UNBILL": "bill", "CASE": "legal_case", "HEAR": "hearing", "LEGAL": "legislation",
    "STAND": "standard", "DATA": "dataset", "AGGR": "dataset", "DBASE": "dataset", "COMP": "software",
    "ENCYC": "entry-encyclopedia", "DICT": "entry-dictionary", "MAP": "map", "MPCT": "motion_picture",
    "VIDEO": "motion_picture", "SOUND": "song", "MUSIC": "musical_score", "ART": "graphic", "FIGURE": "figure",
    "CHART": "figure", "SLIDE": "speech", "MULTI": "document", "PCOMM": "personal_communication", "CTLG": "book",
    "GEN": "document", "EQUA": "figure", "ADVS": "broadcast", "ANCIENT": "classic", "PREPRINT": "article",
}  # fmt: skip
SERIES_IN_T2 = {"book", "classic", "collection", "report", "map", "thesis"}
"""Types of whole works, whose secondary title is their series (RIS 2011, table of fields)."""

WRITTEN = {  # CSL: RIS, where the first row above is not the one to write
    "article-journal": "JOUR", "book": "BOOK", "chapter": "CHAP", "report": "RPRT", "webpage": "ELEC",
    "classic": "CLSWK", "paper-conference": "CPAPER",
    "manuscript": "UNPB", "legislation": "STAT", "bill": "BILL", "dataset": "DATA", "motion_picture": "MPCT",
    "article": "PREPRINT", "figure": "FIGURE", "broadcast": "ADVS", "entry": "ENCYC", "document": "GEN",
}  # fmt: skip

TEXTS = {  # Item attribute: tags, the first stated counts; the first is written
    "title": ("TI", "T1", "CT"),
    "title_short": ("ST",),
    "container_title": ("T2", "JO", "JF", "BT"),
    "container_title_short": ("J2", "JA", "J1"),
    "collection_title": ("T3",),
    "original_title": ("OP", "RP"),
    "publisher": ("PB",),
    "publisher_place": ("CY", "PP"),
    "edition": ("ET",),
    "volume": ("VL",),
    "issue": ("IS",),
    "number": ("M1",),
    "number_of_volumes": ("NV",),
    "section": ("SE",),
    "genre": ("M3",),
    "language": ("LA",),
    "url": ("UR", "LK", "L2"),
    "doi": ("DO",),
    "archive": ("DB",),
    "abstract": ("AB", "N2"),
    "note": ("N1",),
    "pmcid": ("C2",),
    "pmid": ("AN",),
}
NAMES = {"author": ("AU", "A1"), "editor": ("A2", "ED"), "collection_editor": ("A3",), "translator": ("A4", "TA")}
DATES = {"issued": ("DA", "PY", "Y1"), "accessed": ("Y2",)}
OTHERS = {"KW", "SP", "EP", "SN", "ID", "TY", "ER", "U1", "U2", "U3", "U4", "U5"}
ORDER = (
    "author", "editor", "collection_editor", "translator", "title", "title_short", "container_title",
    "container_title_short", "collection_title", "edition", "volume", "issue", "number", "number_of_volumes", "page",
    "section", "genre", "publisher", "publisher_place", "issued", "url", "accessed", "doi", "isbn", "issn", "language",
    "archive", "keyword", "note", "abstract",
)  # fmt: skip
