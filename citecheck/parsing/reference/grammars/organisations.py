"""Works of companies, whose names hold commas, and of channels and broadcasters in the Harvard style of Australia."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar
from citecheck.vocabulary.name_words import LEGAL_FORMS, OFFICES
from citecheck.vocabulary.rows import either, spellings

_COMPANY = (
    rf"(?P<organisation>(?=[A-ZÀ-ÞА-Я])[^.,()“”\"\d]{{1,60}}?(?:,\s[^.,()“”\"\d]{{1,30}}?)?,?\s"
    rf"(?:{either(spellings(LEGAL_FORMS))})\.?)"
)
_DAY = rf"{YEAR}(?:,\s[A-Z][a-z]{{2,8}}(?:\s\d{{1,2}})?)?"
_FORM = (
    r"(?P<genre>online\svideo|video(?:\srecording)?|streaming\svideo|vodcast|podcast|weblog\spost|blog"
    r"\spost|tweet|image)"
)
_DAY_OF_YEAR = r"\d{1,2}\s[A-Z][a-z]{2,8}"

_OFFICE = (
    rf"(?P<organisation>(?:U\.?S\.?\s|UK\s)?(?:{either(spellings(OFFICES))})\s(?:for|of|on)\s"
    r"(?=[^()]*(?:,|&|\sand\s))[A-Z][^.()\d“”\";:]{2,120}?)"
)

ORGANISATIONS = Grammar(
    (
        *(f"{office} {of} " for office in spellings(OFFICES) for of in ("for", "of", "on")),
        *(f" {name}{mark}" for name in spellings(LEGAL_FORMS) for mark in (" (", ". (", ", “", ', "', "., “", '., "')),
        "online video",
        "video recording",
        "weblog post",
        "podcast, ",
    ),
    (
        Form(
            "",
            rf"{_COMPANY}\s\((?P<issued>{_DAY})\)\.\s(?P<title>(?=[^\W_])[^.“”\"]{{3,200}})\."
            r"(?:\s(?P<publisher>(?=[A-Z])[^.:“”\"\d]{2,60})\.)?",
        ),
        Form(
            "",
            rf"{_OFFICE}\.?\s\((?P<issued>{_DAY})\)[.,]?\s(?P<title>(?=[^\W_])[^.“”\"]{{3,200}})[.,]"
            r"(?:\s(?P<publisher_place>(?=[A-Z])[^.:,“”\"\d]{2,30}(?:,\s[A-Z]{2})?):\s(?P<publisher>[^.:,“”\"\d]{2,80}))?",
        ),
        Form(
            "",
            rf"{_COMPANY},\s[“\"](?P<title>[^“”\"]{{3,200}}?),?[”\"]\s(?:(?P<publisher>(?=[A-Z])"
            rf"[^,.“”\"\d]{{2,60}}),\s)?"
            rf"(?P<issued>{YEAR})\.?(?:\s\[(?P<medium>Online)\])?",
        ),
        Form(
            "",
            rf"(?P<organisation>(?=[A-Z])(?![^,]*\s[A-Z]{{1,2}}\s\d)[^,.()\d]{{3,60}})\s(?P<year>{YEAR}),\s[‘'“\"]?"
            rf"(?P<title>(?=[^\W_])[^‘’“”\"]{{3,200}}?)[’'”\"]?,\s{_FORM},\s(?:(?P<day>{_DAY_OF_YEAR}),\s)?"
            rf"(?P<container_title>(?=[A-Z])[^,.\d]{{2,40}})(?:,\s(?P<day>{_DAY_OF_YEAR}))?",
        ),
    ),
    longest=400,
)
