"""Words that the model should not see, replaced by blanks, so that every place in the text stays what it is."""

from __future__ import annotations


def blanked(text: str, start: int, end: int) -> str:
    """Put blanks in the place of some words; a stop or comma behind them moves to what stands before them."""
    before, mark = text[:start].rstrip(), text[end : end + 1]
    if mark not in (".", ",") or not before or before[-1] in " .,:;":
        return text[:start] + " " * (end - start) + text[end:]
    return before + mark + " " * (end - len(before)) + text[end + 1 :]
