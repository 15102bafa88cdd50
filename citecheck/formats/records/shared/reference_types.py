"""EndNote's names of reference types, as `.enw` and its XML state them, and the types of CSL."""

from __future__ import annotations

import re

_TYPES = {
    "journal article": "article-journal", "electronic article": "article-journal",
    "magazine article": "article-magazine",
    "newspaper article": "article-newspaper", "book": "book", "electronic book": "book", "edited book": "book",
    "book section": "chapter", "electronic book section": "chapter", "book chapter": "chapter", "serial": "book",
    "conference proceedings": "paper-conference", "conference proceeding": "paper-conference", "conference paper":
    "paper-conference", "report": "report", "government document": "report", "grant": "report", "thesis": "thesis",
    "web page": "webpage", "blog": "post-weblog", "generic": "document", "online database": "dataset",
    "online multimedia": "document", "dataset": "dataset", "aggregated database": "dataset", "manuscript": "manuscript",
    "unpublished work": "manuscript", "pamphlet": "pamphlet", "patent": "patent", "statute": "legislation",
    "bill": "bill", "case": "legal_case", "hearing": "hearing", "legal rule or regulation": "regulation",
    "standard": "standard", "computer program": "software", "encyclopedia": "entry-encyclopedia",
    "dictionary": "entry-dictionary", "map": "map", "film or broadcast": "motion_picture", "audiovisual material":
    "motion_picture", "music": "song", "artwork": "graphic", "figure": "figure", "chart or table": "figure",
    "personal communication": "personal_communication", "classical work": "classic", "ancient text": "classic",
    "catalog": "book", "press release": "report", "podcast": "broadcast", "discussion forum": "post",
    "social media": "post", "television episode": "broadcast", "interview": "interview", "preprint": "article",
}  # fmt: skip


def csl_type(name: str | None) -> str:
    """Return the CSL type of an EndNote type; `document` where it is not known."""
    return _TYPES.get(re.sub(r"[\s_\-]+", " ", name or "").strip().lower(), "document")
