"""The fields and entry types that BibTeX, biblatex and the programs around them know.

References: BibTeXing (1988), §3; biblatex 3.20, data model (`blx-dm.def`) and manual §2; the fields of JabRef, Zotero
with Better BibTeX, Mendeley, BibDesk, DBLP, ADS, MathSciNet, zbMATH, the ACM and of Beebe's bibliographies.
"""

from __future__ import annotations

from citecheck.formats.records.bibtex.types import ENTRY_TYPES

_OF_BIBTEX = """
    address annote author booktitle chapter crossref edition editor howpublished institution journal key month
    note number organization pages publisher school series title type volume year
"""
_OF_BIBLATEX = """
    abstract addendum afterword annotation annotator author authortype bookauthor bookpagination booksubtitle
    booktitle booktitleaddon chapter commentator crossref date doi edition editor editora editoratype editorb
    editorbtype editorc editorctype editortype eid entryset entrysubtype eprint eprintclass eprinttype eventdate
    eventtitle eventtitleaddon execute file foreword gender holder howpublished ids indexsorttitle indextitle
    institution introduction isan isbn ismn isrn issn issue issuesubtitle issuetitle issuetitleaddon iswc
    journalsubtitle journaltitle journaltitleaddon keywords label langid langidopts language library lista listb
    listc listd liste listf location mainsubtitle maintitle maintitleaddon namea nameaddon nameatype nameb
    namebtype namec namectype note number options organization origdate origlanguage origlocation origpublisher
    origtitle pages pagetotal pagination part presort publisher pubstate related relatedoptions relatedstring
    relatedtype reprinttitle series shortauthor shorteditor shorthand shorthandintro shortjournal shortseries
    shorttitle sortkey sortname sortshorthand sorttitle sortyear subtitle title titleaddon translator type url
    urldate usera userb userc userd usere userf venue verba verbb verbc version volume volumes xdata xref
"""
_OF_PROGRAMS = """
    abstractnote accessed acknowledgement acmid adsnote adsurl affiliation ajournal alttitle archive archivedate
    archiveid archiveprefix archiveurl articleno arxiv author+an authors-dates bdsk-file-1 bdsk-url-1 bdsk-url-2
    bibdate bibsource biburl bookpages citation-key cited-references citedby citeulike-article-id classification
    coden collaboration comment comments confdate conference conflocation copyright da date-added date-modified
    day dblp description ee eissn eprint-type fjournal groups hal_id hal_version html isbn-10 isbn-13 issn-l
    issue_date journal-url journalabbr journalabr jstor keyword lccn location medline mendeley-groups
    mendeley-tags mrclass mrnumber mrreviewer numberofpages numpages oclc originaltitle origyear owner pagecount
    paperid part pdf pmc pmcid pmid price primaryclass printed priority qualityassured ranking readstatus refid
    remark reportnumber researcherid-numbers review section shorttitle slaccitation source sponsor subject
    tableofcontents timestamp translation unique-id urn venue volumetitle xjournal zbl zblnumber zenodo zmnumber
"""
_MISTAKEN = """
    abstract address author booksubtitle booktitle chapter crossref edition editor eprint eprinttype eventtitle
    howpublished institution journal journaltitle keywords language location maintitle month number organization
    pages publisher school series shorttitle subtitle title titleaddon translator urldate volume
"""
_TYPES_OF_PROGRAMS = """
    abbreviation acronym bibnote collection comment conference constant custom customa customb customc customd
    custome customf dual entry glossary icon index lecture letter note poster preamble set slides string talk
    thesis unit webpage xdata
"""

FIELDS = frozenset(f"{_OF_BIBTEX}{_OF_BIBLATEX}{_OF_PROGRAMS}".split())
MISTAKEN_FIELDS = tuple(_MISTAKEN.split())
"""The fields that are so common that a name next to theirs is a slip."""
TYPES = ENTRY_TYPES | frozenset(_TYPES_OF_PROGRAMS.split())
MISTAKEN_TYPES = (
    "article", "book", "booklet", "collection", "conference", "dataset", "inbook", "incollection", "inproceedings",
    "manual", "mastersthesis", "misc", "online", "patent", "periodical", "phdthesis", "proceedings",
    "report", "software", "techreport", "thesis", "unpublished",
)  # fmt: skip

_RESPONSIBLE = (
    "author",
    "editor",
    "translator",
    "organization",
    "institution",
    "shortauthor",
    "key",
    "label",
    "editora",
)
_SCHOOL = ("school", "institution", "publisher", "organization")
# Entry type: what it has to state, and the fields that may state it. Some books have no author.
REQUIRED = {
    **dict.fromkeys(
        ("article", "inbook", "incollection", "inproceedings", "conference"),
        (("an author or editor", _RESPONSIBLE),),
    ),
    **dict.fromkeys(("phdthesis", "mastersthesis", "thesis"), (("an author", _RESPONSIBLE), ("the school", _SCHOOL))),
    **dict.fromkeys(
        ("techreport", "report"), (("an author or institution", _RESPONSIBLE), ("the institution", _SCHOOL))
    ),
    "unpublished": (("an author", _RESPONSIBLE),),
}
