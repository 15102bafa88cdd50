"""Books and articles as The Bluebook has them (rules 15 and 16): the volume before the review."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar

_PERSON = r"(?:(?:[A-Z][\w’'-]*\.?|(?:[A-Z]\.){1,4}|de|van|von)\s){1,4}[A-Z][\w’'-]+(?:,?\s(?:Jr\.|Sr\.|II|III|IV))?"
_PERSONS = rf"(?P<author>{_PERSON}(?:,\s{_PERSON}){{0,3}},?\s(?:&|and)\s{_PERSON}|{_PERSON}(?:\set\sal\.)?)"
_ABBREVIATED = r"(?:[A-Z][\w’'&]*\.?|of|the|on|and|&)"
_REVIEW = (
    rf"(?P<container_title>(?=[A-Z])(?=[^,\d]{{0,60}}?(?:\bL\.|\bLaw\b|\bLAW\b|\bJ\.|\bRev\.|\bREV\.))"
    rf"{_ABBREVIATED}(?:\s?{_ABBREVIATED}){{0,8}})"
)
_PIN = r"(?:,\s(?P<locator>\d{1,5}(?:[–-]\d{1,5})?(?:\s(?:&\s)?n\.\d{1,4})?))?"
_EDITION = r"(?P<edition>(?:\d{1,2}(?:st|nd|rd|d|th)|[Rr]ev\.)\sed\.)"
_CAPITALS = r"[A-Z’'.&-]+"
_CAPITAL_NAME = rf"(?:{_CAPITALS}\s){{1,4}}[A-Z’'-]{{2,}}(?:,\s(?:JR\.|SR\.|II|III))?"
_CAPITAL_NAMES = rf"(?P<author>{_CAPITAL_NAME}(?:\s(?:&|AND)\s{_CAPITAL_NAME}|\sET\sAL\.)?)"
_REMARK = r"(?:\s\([^()]{3,200}\)){0,2}"

WRITINGS = Grammar(
    (
        *("L. Rev.", "L. REV.", "L.J.", "L. Q.", "L.Q.", "L. & ", " J. ", "d ed. ", "h ed. ", "t ed. "),
        *(f" ({century}" for century in (18, 19, 20)),
    ),
    (
        Form(
            "article-journal",
            rf"{_PERSONS},\s(?P<title>(?=[^\W_a-z])[^;“”\"]{{3,250}}?),\s(?P<volume>\d{{1,3}})\s{_REVIEW}\s"
            rf"(?P<page>\d{{1,5}}){_PIN}\s\((?P<issued>{YEAR})\){_REMARK}",
        ),
        Form(
            "book",
            rf"{_CAPITAL_NAMES},\s(?P<title>(?=[A-Z][A-Z’'-]*\s[A-Z])[A-Z\d][A-Z\d\s,:&’'-]{{3,150}}?)"
            rf"(?:\s(?P<locator>\d{{1,4}}(?:[–-]\d{{1,4}})?|§{{1,2}}\s[\d.:–-]{{1,12}}))?\s\((?:{_EDITION}\s)?(?P<issued>{YEAR})\){_REMARK}",
        ),
        Form(
            "book",
            rf"{_PERSONS},\s(?P<title>(?=[^\W_a-z])[^;“”\"\d]{{3,150}}?)"
            rf"(?:\s(?P<locator>\d{{1,4}}(?:[–-]\d{{1,4}})?|§{{1,2}}\s[\d.:–-]{{1,12}}))?\s\({_EDITION}\s(?P<issued>{YEAR})\){_REMARK}",
        ),
    ),
    longest=400,
)
