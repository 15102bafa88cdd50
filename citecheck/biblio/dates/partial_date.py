"""Dates as precise as a source states them: year, month, day, season or range (CSL 1.0.2, EDTF level 0)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citecheck.expressions import expression

_ISO = expression(r"^(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date whose month and day may be unstated; `literal` keeps what no calendar holds, or what another one says.

    `end` closes a range, and states nothing where that is open. A year of another calendar (1398, Solar Hijri) lies in
    two of ours: it is a range as long as it is compared, and shown as written.
    `season` is 1 spring, 2 summer, 3 autumn, 4 winter, as in CSL. An impossible date (31 February) is kept as
    it was stated, so that a rule can report it; `is_possible` tells.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    end: PartialDate | None = None
    circa: bool = False
    literal: str | None = None

    @classmethod
    def from_iso(cls, text: str) -> PartialDate | None:
        """Read `2024`, `2024-06`, `2024-06-25`, a range `2024-06/2024-07` or `2024/..`; `None` where it is none."""
        start, slash, end = text.strip().partition("/")
        match = _ISO.match(start)
        if not match:
            return None
        year, month, day = (int(part) if part else None for part in match.groups())
        return cls(year, month, day, end=cls.from_iso(end) if end.strip(".") else _open_end(slash))

    @classmethod
    def from_csl(cls, value: Mapping[str, object]) -> PartialDate | None:
        """Read a CSL-JSON date object (`date-parts`, `season`, `circa`, `raw`, `literal`)."""
        season = _number(value.get("season"))
        circa = bool(value.get("circa"))
        parts = value.get("date-parts")
        ranges = [_from_parts(part) for part in parts[:2]] if isinstance(parts, Sequence) else []
        known = [date for date in ranges if date]
        if known:
            is_open = len(ranges) > 1 or str(value.get("raw") or "").endswith(("/", "/.."))  # pandoc writes `[0]`
            end = known[1] if len(known) > 1 and known[1].year else _open_end(is_open and ranges[0])
            literal = str(value["literal"]) if value.get("literal") else None
            return cls(known[0].year, known[0].month, known[0].day, season, end, circa, literal)
        raw = str(value.get("raw") or value.get("literal") or "")
        return cls.from_iso(raw) or (cls(literal=raw) if raw else None)

    def to_csl(self) -> dict[str, object]:
        """Write a CSL-JSON date object."""
        if self.year is None:
            return {"literal": self.literal or ""}
        stated = (self,) if self.literal else (self, self.end)
        value: dict[str, object] = {"date-parts": [parts for date in stated if date and (parts := _parts(date))]}
        if self.literal:
            value["literal"] = self.literal
        if self.season:
            value["season"] = self.season
        if self.circa:
            value["circa"] = True
        if self.end and self.end.year is None:
            value["raw"] = str(self)  # an open end, for which `date-parts` have no sign
        return value

    @property
    def is_possible(self) -> bool:
        """Whether the calendar has this date."""
        if self.year is None:
            return self.literal is not None
        try:
            datetime.date(max(self.year, 1), self.month or 1, self.day or 1)
        except ValueError:
            return False
        return True

    def earliest(self) -> datetime.date | None:
        """Return the first day that the date can mean; `None` where it has no year or is impossible."""
        if self.year is None or self.year < 1 or not self.is_possible:
            return None
        return datetime.date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> datetime.date | None:
        """Return the last day that the date can mean; `None` where it has no year or is impossible."""
        if self.end:
            return self.end.latest()
        if self.earliest() is None or self.year is None:
            return None
        if self.day and self.month:
            return datetime.date(self.year, self.month, self.day)
        if self.year >= datetime.MAXYEAR:
            return datetime.date.max
        month = self.month or 12
        following = datetime.date(self.year + month // 12, month % 12 + 1, 1)
        return following - datetime.timedelta(days=1)

    def __str__(self) -> str:
        """Write the date in ISO 8601, as precise as it is known; a range with a solidus."""
        if self.year is None:
            return self.literal or ""
        text = "-".join(
            f"{part:0{5 if part < 0 else 4}d}" if place == 0 else f"{part:02d}"
            for place, part in enumerate(_parts(self))
        )
        return f"{text}/{self.end}" if self.end else text


def _parts(date: PartialDate) -> list[int]:
    return [part for part in (date.year, date.month, date.day) if part is not None]


def _open_end(is_range: object) -> PartialDate | None:
    return PartialDate() if is_range else None


def _from_parts(parts: object) -> PartialDate | None:
    if not isinstance(parts, Sequence) or isinstance(parts, str):
        return None
    year, month, day = (*(_number(part) for part in parts[:3]), None, None, None)[:3]
    return PartialDate(year, month, day) if year is not None else None


def _number(value: object) -> int | None:
    text = str(value).strip() if value is not None else ""
    return int(text) if re.fullmatch(r"-?\d+", text) else None
