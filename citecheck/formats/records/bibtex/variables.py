"""Which field holds which variable of CSL: the one table of the reader and the writer.

References: BibTeXing §3.2; biblatex manual §2.2; the names of Zotero's and JabRef's exports. A variable with several
fields is read from the first that is stated; the writer uses the field of its dialect and entry type (`writing`).
"""

from __future__ import annotations

TEXTS = {  # Item attribute: fields
    "title_short": ("shorttitle",),
    "original_title": ("origtitle",),
    "container_title_short": ("shortjournal",),
    "collection_title": ("series",),
    "event_title": ("eventtitle", "event"),
    "event_place": ("venue",),
    "publisher_place": ("location", "address", "place"),
    "edition": ("edition",),
    "volume": ("volume",),
    "number_of_pages": ("pagetotal", "numpages"),
    "number_of_volumes": ("volumes",),
    "chapter_number": ("chapter",),
    "genre": ("type",),
    "version": ("version",),
    "status": ("pubstate",),
    "archive": ("archive",),
    "archive_location": ("archivelocation",),
    "abstract": ("abstract",),
    "keyword": ("keywords", "keyword"),
    "locator": ("x-locator",),
    "section": ("x-section",),
    "medium": ("x-medium",),
    "volume_title": ("volumetitle",),
}

VERBATIM = {  # addresses and identifiers, never LaTeX
    "url": ("url", "howpublished-url", "note-url", "link"),
    "doi": ("doi",),
    "isbn": ("isbn",),
    "issn": ("issn",),
    "pmid": ("pmid",),
    "pmcid": ("pmcid", "pmc"),
    "archive_url": ("archiveurl", "archive-url"),
}

NAMES = {
    "author": ("author",),
    "editor": ("editor",),
    "translator": ("translator",),
    "container_author": ("bookauthor",),
    "collection_editor": ("serieseditor",),
    "director": ("director",),
    "composer": ("composer",),
    "interviewer": ("interviewer",),
    "recipient": ("recipient",),
    "contributor": ("contributor",),
    "organizer": ("organizer",),
}

DATES = {
    "accessed": ("urldate", "accessed", "accessdate", "lastaccessed", "visited", "lastchecked"),
    "archived": ("archivedate", "archive-date"),
    "original_date": ("origdate", "origyear"),
    "event_date": ("eventdate",),
    "submitted": ("x-submitted",),
}

PUBLISHERS = ("publisher", "institution", "school", "organization")
CONTAINERS = ("journaltitle", "journal", "booktitle")
VERBATIM_EXTRA = {
    "file",
    "eprint",
    "eprinttype",
    "eprintclass",
    "archiveprefix",
    "primaryclass",
    "eid",
    "bibcode",
    "hdl",
}
IGNORED = {"crossref", "xdata", "xref", "langid", "entrysubtype", "year", "month", "day", "date", "hyphenation"}

OWN_PREFIX = "x-"
"""A field of our own, `x-` and the CSL variable, holds what the dialect has no field for."""
