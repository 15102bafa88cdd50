"""The words of names as sets, for what reads and compares names: built once from the rows of all languages."""

from __future__ import annotations

from citecheck.vocabulary import name_words
from citecheck.vocabulary.rows import spellings

particles = frozenset(spellings(name_words.PARTICLES))
capital_particles = frozenset(spellings(name_words.CAPITAL_PARTICLES))
openings = particles | frozenset(spellings(name_words.FAMILY_BEGINNINGS))
greek_given_names = frozenset(spellings(name_words.GREEK_GIVEN_NAMES))
suffixes = frozenset(spellings(name_words.SUFFIXES))
given_names = frozenset(spellings(name_words.GIVEN_NAMES))
organisation_words = frozenset(spellings(name_words.ORGANISATION_WORDS))
family_names_too = frozenset(spellings(name_words.FAMILY_NAMES_TOO))
qualities_of_organisations = frozenset(spellings(name_words.QUALITIES_OF_ORGANISATIONS))
within_organisations = frozenset(spellings(name_words.WITHIN_ORGANISATIONS))
organisation_endings = spellings(name_words.ORGANISATION_ENDINGS)
placeholders = frozenset(spellings(name_words.NOBODY))
korean_surnames = frozenset(spellings(name_words.KOREAN_SURNAMES))
chinese_surnames = frozenset(spellings(name_words.CHINESE_SURNAMES))
