"""What tells the type of a work, as expressions: built once from the rows of all languages."""

from __future__ import annotations

import re

from citecheck.expressions import expression
from citecheck.parsing.reference.tokens.worded import Worded, alternatives
from citecheck.vocabulary import publisher_words, type_words
from citecheck.vocabulary.rows import Row, either, spellings


def _any(table: tuple[Row, ...]) -> str:
    return "|".join(spellings(table))


NAMED = tuple(
    (kind, Worded(spellings(table), alternatives))
    for kind, table in (
        ("thesis", type_words.THESIS),
        ("patent", type_words.PATENT),
        ("paper-conference", type_words.CONFERENCE),
        ("treaty", type_words.TREATY),
        ("legislation", type_words.LEGISLATION),
        ("report", type_words.REPORT),
    )
)
"""What a text names its work, the first that is found."""

OF_GENRE = tuple(
    (kind, expression(_any(table), re.IGNORECASE))
    for kind, table in (
        ("software", type_words.GENRE_SOFTWARE),
        ("dataset", type_words.GENRE_DATASET),
        ("motion_picture", type_words.GENRE_FILM),
        ("broadcast", type_words.GENRE_BROADCAST),
        ("post", type_words.GENRE_POST),
        ("map", type_words.GENRE_MAP),
        ("graphic", type_words.GENRE_GRAPHIC),
        ("interview", type_words.GENRE_INTERVIEW),
        ("speech", type_words.GENRE_SPEECH),
        ("song", type_words.GENRE_SONG),
        ("article", type_words.GENRE_PREPRINT),
        ("thesis", (*type_words.GENRE_THESIS, *type_words.THESIS_PHRASES)),
    )
)
"""What the words in brackets behind a title say, as a whole."""

NEWSPAPER = expression(
    rf"(?<![^\W_])(?:{either(spellings(type_words.NEWSPAPERS))})(?![^\W_])|{_any(type_words.NEWSPAPER_ENDINGS)}",
    re.IGNORECASE,
)
ENCYCLOPAEDIA = expression(_any(type_words.ENCYCLOPAEDIA), re.IGNORECASE)
GENRE_NOTE = expression(rf"(?<!\s)\s*+[(\[（](?P<genre>{_any(type_words.GENRES)})[)\]）]\.?$", re.IGNORECASE)
HOUSE = expression(
    rf"(?<!\w)(?:{_any(publisher_words.HOUSES)})(?!\w)|{_any(publisher_words.HOUSES_WITHIN)}", re.IGNORECASE
)
UNIVERSITY = expression(_any(publisher_words.UNIVERSITIES), re.IGNORECASE)
BLOGS = ("blogspot.", "wordpress.", "medium.com", "substack.", "tumblr.", "livejournal.", "blog.", "/blog/")
PLATFORMS = (
    "twitter.com", "x.com", "facebook.com", "youtube.com", "reddit.com", "instagram.com", "weibo.com", "zhihu.com",
)  # fmt: skip
