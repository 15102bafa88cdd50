"""Rules as data, what a rule notices, and the finding that is reported."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from citecheck.model.location import Location


class Severity(StrEnum):
    """How much a finding weighs; `error` fails a run by default."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """3 for an error, 2 for a warning, 1 for a note."""
        return {"error": 3, "warning": 2, "note": 1}[self.value]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: `CC301`, `dead-link`, its severity, the version that brought it, its manual page (Markdown)."""

    code: str
    name: str
    severity: Severity
    since: str
    documentation: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Clash:
    """Two readings of one thing that do not agree, each with where it comes from."""

    ours: str
    theirs: str
    ours_at: str
    theirs_at: str


@dataclass(frozen=True, slots=True)
class Amendment:
    """What is certainly meant instead of what a reference states: the value as read, and the value meant.

    `attribute` is the Item attribute that states it, `None` where it is words of the reference's text. `becomes` is the
    attribute that should state it where it stands in the wrong field.
    """

    attribute: str | None
    stated: str
    meant: str
    becomes: str | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """One exact replacement in a file: its bytes from `start` to `end` are `old`, and are to be `new`.

    The bytes count from the beginning of the file, its byte-order mark included; `old` and `new` are written in
    `charset`, as Python names it. `location` is the same span in lines and columns, its end stated.
    """

    location: Location
    start: int
    end: int
    old: str
    new: str
    charset: str = "utf-8"


class Wish(StrEnum):
    """Repairs that `citecheck fix` makes only where its option asks for them."""

    FILL_DOI = "--fill doi"
    ARCHIVE = "--archive"


@dataclass(frozen=True, slots=True)
class Violation:
    """What a rule noticed: the two facts that clash in one sentence, the field, the cure.

    `field` is a CSL variable (`URL`, `title`); `location` overrides the reference's own place; `clash` shows the two
    readings side by side; `severity` overrides the rule's own where the case is weaker or graver. `about` is the id
    of the reference that a rule over the whole document speaks of, `None` where it is of no one reference.
    `amendments` say what has one certain outcome, `edits` where in the file that is written: all of them together are
    one repair. There are none of these where the file cannot be mended exactly. `wish` is the option of
    `citecheck fix` without which they are left: not everybody wants that written.
    """

    message: str
    field: str | None = None
    suggestion: str | None = None
    location: Location | None = None
    clash: Clash | None = None
    severity: Severity | None = None
    related: tuple[Location, ...] = ()
    about: str | None = None
    amendments: tuple[Amendment, ...] = ()
    edits: tuple[Edit, ...] = ()
    wish: Wish | None = None


class SuppressedBy(StrEnum):
    """Who keeps a finding from counting: the choice of rules, a comment in the document, or a baseline."""

    SELECTION = "selection"
    COMMENT = "comment"
    BASELINE = "baseline"


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a finding does not count; `reason` is who decided it in their own words, empty where nothing was said."""

    by: SuppressedBy
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A violation of a rule at a place; a suppressed one stays in the report and is counted, with who suppressed it."""

    rule: Rule
    severity: Severity
    violation: Violation
    location: Location
    suppression: Suppression | None = None

    @property
    def suppressed(self) -> bool:
        """Whether the finding does not count."""
        return self.suppression is not None
