"""Where something stands in a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Location:
    """A span in a file: lines and columns count from 1, columns in characters; `end_column` is exclusive.

    Where a format has no lines (PDF, DOCX), `line` counts pages or paragraphs and `unit` says which. Where lines count
    anew in each `part` (the cells of a notebook, the chapters of a book), `unit` names the part too. Where the program
    that a file belongs to has addresses for its entries, `address` is the one that shows this place there.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int | None = None
    end_column: int | None = None
    unit: str = "line"
    part: int = 0
    address: str = ""

    @property
    def order(self) -> tuple[str, int, int, int]:
        """The key by which places of a run are sorted: as they stand in their files."""
        return self.path, self.part, self.line, self.column

    @property
    def spot(self) -> str:
        """The place within its file, as a reader finds it there: `line 4`, `page 3`, `cell 2, line 5`, an address."""
        return self.address or f"{self.unit} {self.line}"

    @property
    def adverb(self) -> str:
        """The same for the flow of a sentence: `on line 4`, `in paragraph 12`."""
        preposition = "at" if self.address else "on" if self.unit in ("line", "page") else "in"
        return f"{preposition} {self.spot}"

    def __str__(self) -> str:
        """Write `path:line:column`, or `path, page 3` where there are no lines."""
        if self.unit == "line":
            return f"{self.path}:{self.line}:{self.column}"
        return f"{self.path}, {self.spot}"
