r"""The macros in which bibliography styles write their entries, each as the slots that its arguments go into.

A slot is shown where its argument is there: `("#1", ", #2", "(#3)")` of `\X{Ice}{12}{}` is *Ice, 12*; `*#1*` is set in
italics, and text without an argument always shows. References: the manuals of apacite 6.03, harvard 2.0.5,
babelbib 1.31, jurabib 0.6, nmbib 1.04, custom-bib 4.33 (its `babelbst.tex`), natbib's `dinat`, and `gost` (`vak.bst`).
"""

from __future__ import annotations

from citecheck.expressions import expression

Slot = tuple[str, int, str, bool]
"""What stands before an argument, its number (0: none), what stands behind it, and whether it is in italics."""

_SLOT = expression(r"(?P<before>[^#*]*)(?P<open>\*?)(?:#(?P<number>\d))?\*?(?P<after>[^*]*)")


def _apacite() -> dict[str, tuple[int, tuple[str, ...]]]:
    titles = dict.fromkeys(("APACrefbtitle", "APACrefaetitle", "APACrefbetitle"), (2, ("*#1*",)))
    silent = dict.fromkeys(("APACinsertmetastar", "PrintBackRefs", "APACSortNoop", "APACmetastar"), (1, ()))
    by_itself = dict.fromkeys(
        ("APACyear", "APACrefnote", "APAChowpublished", "PrintOrdinal", "APACexlab"), (1, ("#1",))
    )
    return titles | silent | by_itself | {
        "APACrefatitle": (2, ("#1",)),
        "APACrefYear": (1, ("(#1)",)),
        "APACrefYearMonthDay": (3, ("(#1", "-#2", "-#3", ")")),
        "APACjournalVolNumPages": (4, ("*#1*", ", #2", "(#3)", ", #4")),
        "APACaddressPublisher": (2, ("#1: ", "#2")),
        "APACaddressPublisherEqAuth": (2, ("#1: ", "Author")),
        "APACaddressInstitution": (2, ("#1: ", "#2")),
        "APACaddressSchool": (2, ("#1: ", "#2")),
        "APACtypeAddressSchool": (3, (" (", "#1", ", #3", ", #2", ")")),
        "APACbVolEdTR": (2, (" (", "#1 ", "#2", ")")),
        "APACbVolEdTRpgs": (3, (" (", "#1 ", "#2", ", #3", ")")),
        "APACorigyearnote": (1, ("(Original work published #1)",)),
        "APACmonth": (1, ("#1",)),
        "BOthers": (1, ("et al.",)),
        "BRetrieved": (1, ("Retrieved #1, from ",)),
    }  # fmt: skip


_SIGNS = {  # macros without arguments
    "BBA": "&", "BBAA": "&", "BBAB": "and", "BAnd": "and", "BCBT": ",", "BCBL": ",", "BBOQ": "“", "BBCQ": "”",
    "BHBI": ".-", "BPBI": ". ", "BIn": "In", "BED": "Ed.", "BEDS": "Eds.", "BEd": "ed.", "BPG": "p.", "BPGS": "pp.",
    "BVOL": "Vol.", "BVOLS": "Vols.", "BNUM": "No.", "BNUMS": "Nos.", "BCHAP": "chap.", "BTR": "Tech. Rep.",
    "BTRANS": "Trans.", "BTRANSS": "Trans.", "BPhD": "Doctoral dissertation", "BUPhD": "Unpublished doctoral "
    "dissertation", "BMTh": "Master’s thesis", "BUMTh": "Unpublished master’s thesis", "BAuthor": "Author",
    "BRetrievedFrom": "Retrieved from ", "BAvailFrom": "Available from ", "BIP": "in press", "bibnodate": "n.d.",
    "BBCP": "", "BBOP": "", "CurrentBib": "", "BMsgPostedTo": "Message posted to ",
    "harvardand": "&", "harvardyearleft": "(", "harvardyearright": ")", "harvardurl": "URL: ",
    "btxauthorcolon": ":", "btxandlong": "and", "btxandshort": "and", "btxandcomma": ",", "btxfnamespacelong": " ",
    "btxfnamespaceshort": " ", "Btxinlong": "In", "Btxinshort": "In", "btxinlong": "in", "btxinshort": "in",
    "btxpageslong": "pages", "btxpagelong": "page", "btxpagesshort": "pp.", "btxpageshort": "p.",
    "btxvolumelong": "volume", "btxvolumeshort": "vol.", "Btxvolumelong": "Volume", "Btxvolumeshort": "Vol.",
    "btxnumberlong": "number", "btxnumbershort": "no.", "btxofserieslong": "of", "btxofseriesshort": "of",
    "btxeditorlong": "editor", "btxeditorslong": "editors", "btxeditorshort": "ed.", "btxeditorsshort": "eds.",
    "btxphdthesis": "PhD thesis", "btxmastthesis": "Master’s thesis", "btxtechreplong": "Technical report",
    "btxtechrepshort": "Tech. rep.", "btxetallong": "et al.", "btxetalshort": "et al.", "btxISBN": "ISBN",
    "btxISSN": "ISSN", "btxfallbacklanguage": "", "ifbtxprintISBN": "", "ifbtxprintISSN": "",
    "bbland": "and", "bbletal": "et al.", "bbled": "ed.", "bbleds": "eds.", "bbledby": "edited by", "bbledn": "ed.",
    "bblvol": "vol.", "bblvols": "vols.", "bblno": "no.", "bblnos": "nos.", "bblp": "p.", "bblpp": "pp.",
    "bblchap": "chap.", "bblof": "of", "bblin": "in", "bblser": "series", "bbltechrep": "Tech. Rep.",
    "bblphdthesis": "Ph.D. thesis", "bblmthesis": "Master’s thesis", "bblfirsto": "1st", "bblsecondo": "2nd",
    "bblthirdo": "3rd", "bblfourtho": "4th", "bblfiftho": "5th",
    "bibatsep": ".", "bibJTsep": "", "ajtsep": ",", "bpubaddr": ":", "bibbdsep": ",", "Bibbtasep": "; ",
    "Bibbtesep": "; ", "jbbtasep": "/", "bibhowcited": "", "bibartperiodhowcited": "", "bibbstasep": "/",
    "Bibetal": " et al.", "btxprintmonthyear": "", "bibidemPfname": "———",
    "mcitedefaultmidpunct": "", "mcitedefaultendpunct": "", "mcitedefaultseppunct": "", "EndOfBibitem": "",
    "mciteBstWouldAddEndPuncttrue": "", "mciteBstWouldAddEndPunctfalse": "", "bgroup": "", "egroup": "",
    "dkbibdash": "–", "ndash": "–", "andname": "and", "editorname": "editor", "editorsname": "editors",
    "editionname": "edition", "thirdedname": "third",
}  # fmt: skip

_WITH_ARGUMENTS: dict[str, tuple[int, tuple[str, ...]]] = {
    **_apacite(),
    "btxifchangecase": (2, ("#2",)),
    "btxprintISBN": (1, ("#1",)),
    "btxetalfont": (1, ("#1",)),
    "btxtitlefont": (1, ("*#1*",)),
    "btxjournalfont": (1, ("*#1*",)),
    "btxjtitlefont": (1, ("#1",)),
    "btxeditionnumlong": (2, ("#1 edition",)),
    "btxeditionnumshort": (2, ("#1 ed.",)),
    "btxselectlanguage": (1, ()),
    "providebibliographyfont": (2, ()),
    "selectlanguageifdefined": (1, ()),
    "BibEmph": (1, ("*#1*",)),
    "dinatlabel": (1, ()),
    "nmbibLink": (3, ("#3",)),
    "mciteSetBstMidEndSepPunct": (3, ()),
    "bibnf": (5, ("#4 ", "#1", ", #2")),
    "bibenf": (5, ("#2 ", "#4 ", "#1")),
    "jbbibargs": (5, ("#1: ", "#4")),
    "jbdoitem": (3, ()),
    "bibAnnoteFile": (1, ()),
    "jbPages": (1, (", S. #1",)),
    "artyearformat": (1, ("(#1)",)),
    "artnumberformat": (1, (", Nr. #1",)),
    "bibtfont": (1, ("*#1*",)),
    "bibjtfont": (1, ("*#1*",)),
    "bibbtfont": (1, ("*#1*",)),
    "bibenquote": (1, ("“#1”",)),
    "bibAnnote": (1, ()),
    "dkbibedition": (2, ("#1. udgave",)),
    "enquote": (1, ("“#1”",)),
    "xfnm": (-1, (" #1",)),
    "MR": (1, ()),
    "alphabibitem": (1, ()),
    "abntrefinfo": (3, ()),
    "citenamefont": (1, ("#1",)),
}


def _slot(written: str) -> Slot:
    match = _SLOT.fullmatch(written)
    if match is None:
        raise ValueError(written)
    return match["before"], int(match["number"] or 0), match["after"], bool(match["open"])


STYLE_MACROS: dict[str, tuple[int, tuple[Slot, ...]]] = {
    **{name: (0, ((sign, 0, "", False),)) for name, sign in _SIGNS.items()},
    **{name: (wanted, tuple(map(_slot, slots))) for name, (wanted, slots) in _WITH_ARGUMENTS.items()},
}
"""Each macro's number of arguments, less than none where an option in brackets is shown, and its slots."""

INLINE = frozenset({"APACrefauthors", "APACrefURL", "APACrefURLmsg", "APACrefDOI", "APACrefannotation"})
"""Environments that stand within an entry."""
