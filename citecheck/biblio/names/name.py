"""Names of people and organisations, in the variables of CSL 1.0.2 (Appendix "Name variables")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from citecheck.biblio.names.word_sets import placeholders

_CSL_KEYS = {
    "family": "family",
    "given": "given",
    "dropping_particle": "dropping-particle",
    "non_dropping_particle": "non-dropping-particle",
    "suffix": "suffix",
    "literal": "literal",
}


@dataclass(frozen=True, slots=True)
class Name:
    """A person (`family`, `given`, …) or an organisation (`literal`); exactly one of the two is filled."""

    family: str | None = None
    given: str | None = None
    dropping_particle: str | None = None
    non_dropping_particle: str | None = None
    suffix: str | None = None
    literal: str | None = None

    @classmethod
    def from_csl(cls, value: Mapping[str, object]) -> Name:
        """Read a CSL-JSON name object; keys not known are left out."""
        return cls(**{attribute: str(value[key]) for attribute, key in _CSL_KEYS.items() if value.get(key)})

    def to_csl(self) -> dict[str, str]:
        """Write a CSL-JSON name object with the stated parts only."""
        stated = ((_CSL_KEYS[part.name], getattr(self, part.name)) for part in fields(self))
        return {key: value for key, value in stated if value}

    @property
    def sort_key(self) -> str:
        """The word that a list sorts by: the family name, or the whole name of an organisation."""
        particle = f"{self.non_dropping_particle} " if self.non_dropping_particle else ""
        return f"{particle}{self.family}" if self.family else self.literal or self.given or ""

    def __str__(self) -> str:
        """Say the name in natural order: given, particles, family, suffix; or the literal."""
        if self.literal:
            return self.literal
        parts = (self.given, self.dropping_particle, self.non_dropping_particle, self.family, self.suffix)
        return " ".join(part for part in parts if part)


def is_placeholder(name: Name | str) -> bool:
    """Tell whether a name says that no author is known (`Unknown author`, `Administrator`, `佚名`)."""
    written = str(name).strip().casefold()
    return written in placeholders or written.strip(" []().") in placeholders
