"""A reference on its way from the labels of the model to an item: what every repair takes and returns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from citecheck.parsing.reference.tokens.spans import Span, between, without
from citecheck.parsing.reference.tokens.tokeniser import Token


@dataclass(frozen=True, slots=True)
class Draft:
    """The text of a reference, its tokens, and the fields found in it so far, in reading order."""

    text: str
    tokens: Sequence[Token]
    spans: tuple[Span, ...]

    @property
    def start(self) -> int:
        """Where the reference begins: behind its label and the blanks after it."""
        first = self.tokens[0] if self.tokens else None
        start = first.end if first and first.anchor and first.anchor.kind == "mark" else 0
        return start + len(self.text[start:]) - len(self.text[start:].lstrip())

    def first(self, name: str) -> Span | None:
        """Return the first field of that name; a plain loop, since every repair asks."""
        for span in self.spans:
            if span.name == name:
                return span
        return None

    def has(self, *names: str) -> bool:
        """Tell whether any of these fields is found."""
        for span in self.spans:  # noqa: SIM110
            if span.name in names:
                return True
        return False

    def words(self, span: Span) -> str:
        """Return the text of a field."""
        return self.text[span.start : span.end]

    def between(self, name: str, start: int, end: int) -> Span | None:
        """Return a field over the tokens from `start` to `end`, without the punctuation at its edges."""
        return between(name, self.tokens, start, end)

    def is_free(self, start: int, end: int) -> bool:
        """Tell whether no field claims anything from `start` to `end`."""
        return all(end <= span.start or span.end <= start for span in self.spans)

    def having(self, spans: Iterable[Span | None]) -> Draft:
        """Return the draft with these fields and no others."""
        found = sorted((span for span in spans if span), key=lambda span: span.start)
        return replace(self, spans=tuple(found))

    def adding(self, *spans: Span | None) -> Draft:
        """Return the draft with more fields, where nothing else stands."""
        return self.having([*self.spans, *spans])

    def claiming(self, *spans: Span) -> Draft:
        """Return the draft with more fields; those that stood in their place keep what is left of them."""
        kept: Sequence[Span] = self.spans
        for span in spans:
            kept = without(kept, span, self.tokens)
        return self.having([*kept, *spans])

    def exchanging(self, old: Span, *new: Span | None) -> Draft:
        """Return the draft with others in the place of one field."""
        return self.having([*(span for span in self.spans if span is not old), *new])

    def splitting(self, whole: Span, *parts: Span | None) -> Draft:
        """Return the draft with parts in the place of one field; as it was, where one of the parts is empty."""
        return self.exchanging(whole, *parts) if all(parts) else self

    def renaming(self, old: Span, name: str) -> Draft:
        """Return the draft with a field under another name."""
        return self.exchanging(old, replace(old, name=name))
