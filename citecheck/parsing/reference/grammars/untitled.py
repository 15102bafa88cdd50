"""References without a title, as physicists write them: names, the journal, its volume, a page, the year."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar

_UPPER = "A-ZÀ-ÖØ-ÞŁŚŠŽČĆ"
_FAMILY = rf"(?:(?:van|von|de|der|den|da|di|du|la|el)\s){{0,2}}[{_UPPER}][\w'’`-]{{1,25}}"
_INITIALS = rf"(?:[{_UPPER}]\.[\s-]?-?){{1,4}}"
_PERSON = rf"(?:{_INITIALS}\s?{_FAMILY}|{_FAMILY},?\s{_INITIALS})"
_PEOPLE = (
    rf"{_PERSON}(?:(?:\s?[,;]\s?(?:and\s|&\s)?|\s?and\s|\s?&\s){_PERSON}){{0,12}}(?:,?\set\sal\.?)?(?:"
    rf"\s?,?\s?[\[(][\w\s-]{{2,40}}[\])])?"
)
_WORD = rf"[{_UPPER}][a-z]{{1,8}}\."
_JOURNAL = (
    rf"(?P<container_title>(?:{_WORD}\s?){{2,6}}(?:[A-H](?=\s?\d))?|JHEP|JCAP|EPL|PRL|Nature|Science|Physica\s[A-E])"
)
_VOLUME = r"(?P<volume>\d{1,4}(?:[-–]\d{1,4})?)"
_PAGE = r"(?P<page>[A-Z]?\d{1,6}[A-Za-z]?\d{0,4}(?:[-–]\d{1,6})?)"
_PREPRINT = (
    r"(?:,?\s\[?(?:arXiv:)?(?P<arxiv>(?:hep-\w{2}|astro-ph|nucl-\w{2}|gr-qc|cond-mat|\w+)/\d{7}|\d{4}\."
    r"\d{4,5})(?:\s\[[\w.-]+\])?\]?)?"
)

UNTITLED = Grammar(
    ("Phys.", "JHEP", "JCAP", "Lett.", "Nucl.", "Rev. Mod", "Fiz."),
    (
        Form(
            "article-journal",
            rf"(?P<author>{_PEOPLE}),?\s{_JOURNAL},?\s?{_VOLUME},\s?{_PAGE},?\s\((?P<issued>{YEAR})\){_PREPRINT}",
        ),
        Form(
            "article-journal",
            rf"(?P<author>{_PEOPLE}),?\s{_JOURNAL},?\s?{_VOLUME}\s\((?P<issued>{YEAR})\),?\s{_PAGE}{_PREPRINT}",
        ),
    ),
    longest=300,
)
