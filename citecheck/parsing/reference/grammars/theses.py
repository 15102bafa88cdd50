"""Theses of Brazil (ABNT NBR 6023), Vietnam and Korea, which call themselves so between title and university."""

from __future__ import annotations

from citecheck.parsing.reference.grammars.form import YEAR, Form, Grammar
from citecheck.vocabulary.rows import spellings
from citecheck.vocabulary.type_words import THESIS_MARKS, THESIS_PHRASES

_HANGUL = r"[\uac00-\ud7a3]"
_KOREAN_AUTHOR = rf"(?P<author>{_HANGUL}{{2,4}}(?:[·,]\s?{_HANGUL}{{2,4}}){{0,2}})"
_KOREAN_HOUSE = rf"(?P<publisher>{_HANGUL}[{_HANGUL[1:-1]}\s]{{1,30}}?)"
_VIETNAMESE_AUTHOR = r"(?P<author>(?:[^\W\d_a-zđ]\w{0,6}\.?\s){1,4}[^\W\d_a-zđ]\w{0,6})"
_CAPITALS = r"[A-ZÀ-Ý][A-ZÀ-Ý’'-]+"
_BRAZILIAN_AUTHOR = (
    rf"(?P<author>{_CAPITALS}(?:\s{_CAPITALS}){{0,3}},\s"
    r"(?:[A-ZÀ-Ý][\w’'-]*\.?\s?|d[aeo]s?(?:\s|(?=\.))){1,4})\.?(?<=\.)"
)


def _genre(language: str) -> str:
    return f"(?P<genre>(?i:{'|'.join(spellings(row for row in THESIS_PHRASES if row.language == language))}))"


THESES = Grammar(
    spellings(THESIS_MARKS),
    (
        Form(
            "thesis",
            rf"{_VIETNAMESE_AUTHOR}\s\((?P<issued>{YEAR})\),\s(?P<title>[^“”\"]{{3,200}}?),\s{_genre('vi')},"
            r"\s(?P<publisher>(?=[^\W\da-z_])[^,.;:\d]{4,80})(?:,\s(?P<publisher_place>[^,.;\d]{2,30}))?",
        ),
        Form(
            "thesis",
            rf"{_KOREAN_AUTHOR}\.?\s\((?P<issued>{YEAR})\)\.\s(?P<title>[^.「」『』]{{2,120}})\.\s"
            rf"(?:{_KOREAN_HOUSE}[,\s]\s?)?{_genre('ko')}(?:,\s{_KOREAN_HOUSE})?",
        ),
        Form(
            "thesis",
            rf"{_BRAZILIAN_AUTHOR}\s(?P<title>(?=[^\W_a-z])[^“”\"]{{3,250}}?)\.\s(?:{YEAR}\.\s)?(?:\d{{1,4}}\s(?:f|p)\.\s)?"
            rf"{_genre('pt')}\s?[–,-]\s(?P<publisher>(?=[A-Z])[^\d]{{5,140}}?),\s"
            rf"(?P<publisher_place>[A-ZÀ-Ý][^,.\d]{{2,30}}(?:,\s[A-Z]{{2}})?),\s(?P<issued>{YEAR})",
        ),
    ),
    longest=500,
)
