"""What citations of law have in common in all countries: the name of a case, the pages cited, the dates."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR
from citecheck.vocabulary.law_words import AGAINST, CASES_OF
from citecheck.vocabulary.months import MONTHS
from citecheck.vocabulary.rows import either, spellings

_WORD = r"[^\[\]“”‘\"«»;§]"
VERSUS = rf"\s(?:{either(spellings(AGAINST))})\s"
CASE = (
    rf"(?P<title>(?=[^\W_a-z]){_WORD}{{1,200}}?{VERSUS}{_WORD}{{1,200}}?"
    rf"|(?:{either(spellings(CASES_OF))})\s{_WORD}{{2,200}}?)"
)
"""The name of a case: parties against each other, or *In re* and its like."""

ANY_CASE = rf"(?P<title>(?=[^\W_a-z]){_WORD}{{2,250}}?)"
"""The name of a case where what follows is sure by itself."""

_MONTHS = either(
    name.strip() for row in MONTHS if row.language == "en" for part in row.words for name in part.split(",")
)
DAY = rf"(?:\d{{1,2}}(?:er|st|nd|rd|th|\.)?\s?[^\W\d_]{{3,12}}\.?,?\s{YEAR}|\d{{1,2}}[./]\s?\d{{1,2}}[./]\s?{YEAR})"
AMERICAN_DAY = rf"(?:(?i:{_MONTHS}|sept)\.?\s(?:\d{{1,2}},\s)?)?{YEAR}"
_PIN = (
    r"\*?(?:\d{1,2},\d{3}|\d{1,5})(?:\s?[-–]\s?\*?\d{1,5})?(?:(?:,\s|,?\s&\s|,?\sand\s|\sn\.?\s?)\d{1,5}"
    r"(?:[-–]\d{1,5})?(?!\s[A-Z])){0,4}(?:\sff?\b\.?)?"
)
PINS = (
    rf"(?:,?\s(?:(?:at\s)?(?:paras?|pp?|¶¶?)\.?\s|at\s|at\s(?=\[)|(?=\[))\[?(?!{YEAR}\]\s\w)(?P<locator>{_PIN})\]?"
    rf"(?:\s?[-–,]?\s?\[\d+\])*"
    rf"|,\s(?P<locator>{_PIN})(?:\s\[\d+\](?:[-–]\[\d+\])?)?(?!\s[A-Z]))?"
)
"""The pages or paragraphs meant, behind the page on which a decision begins."""
