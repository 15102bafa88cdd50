"""Articles, prepositions and conjunctions, for what writes the keys and the titles of references.

What titles are compared without stands in `title_words`; what tells of which language a title is, in `language_words`.
"""

from __future__ import annotations

from citecheck.vocabulary.rows import rows

ARTICLES = rows(
    """
    en RDA: a | an | the
    de RDA: der | die | das | ein | eine
    fr RDA: le | la | les | un | une
    es RDA: el | la | los | las | un
    it RDA: il | la | un
    """
)
"""What no key begins with, where other words of the title follow."""

CONNECTIVES = rows(
    """
    en RDA: of | for | and | the | on | in
    de RDA: der | für | und
    fr RDA: de | des | du | la | et
    es RDA: de | la | y | o
    ca RDA: i
    """
)
"""What no key ends with."""

LOWERED_IN_TITLES = rows(
    """
    en RDA: with | from | into | over | upon | than | that | this | between | about | among | under | after | before |
        through | against | within | without | during | toward | towards | across | versus | what | when | their |
        and | the | for | but | nor | yet | per | via | off | out | its | are | was | not | how | why | who | our |
        has | had | can | may | all | any
    nl RDA: van | der | den
    de RDA: von | der | den | und | des | das
    fr RDA: les | des | une
    es RDA: del | las | los | que
    pt RDA: dos | das | que
    """
)
"""What stands in small letters in a title whose other words are capitalised; words of three letters and more."""

OF_ONE_LETTER = rows(
    """
    en RDA: a
    fr RDA: à | y
    it RDA: a | e | o
    es RDA: a | e | o | u | y | ó
    pt RDA: a | e | o | é
    ru RDA: и | в | с | к | у | о | а | я
    """
)
"""Words of one letter that a title may capitalise like any other, so that no proper name is seen in them."""
