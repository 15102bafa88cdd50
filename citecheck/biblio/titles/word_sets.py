"""The words of titles as sets, for what compares word by word: built once from the rows of all languages."""

from __future__ import annotations

from citecheck.vocabulary import title_words
from citecheck.vocabulary.rows import Row, numbered, spellings

ands = frozenset(spellings(title_words.ANDS))
function_words = frozenset(spellings(title_words.FUNCTION_WORDS))
negations = frozenset(spellings(title_words.NEGATIONS))
part_words = frozenset(spellings(title_words.PART_WORDS))
part_endings = frozenset(spellings(title_words.PART_ENDINGS))
word_numbers = {word: str(number) for word, number in numbered(title_words.NUMBERS).items()}
negative_prefixes = frozenset(spellings(title_words.NEGATIVE_PREFIXES))
generic_titles = frozenset(spellings(title_words.GENERIC_TITLES))
unlike_han = frozenset(spellings(title_words.UNLIKE_HAN))


def _pairs(table: tuple[Row, ...]) -> frozenset[tuple[str, str]]:
    """Read `with/without` in both directions."""
    both = [word.partition("/") for word in spellings(table)]
    return frozenset(pair for one, _, other in both for pair in ((one, other), (other, one)))


opposites = _pairs(title_words.OPPOSITES)
opposite_prefixes = _pairs(title_words.OPPOSITE_PREFIXES)
