"""What a job may cost, and the fault of a job that costs more."""

from __future__ import annotations

from dataclasses import dataclass

_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Budget:
    """The most that a job may cost.

    `memory` is in bytes that its process holds, `work` in seconds of a processor, `deadline` in seconds that pass.
    """

    memory: int
    work: int
    deadline: float

    @property
    def memory_broken(self) -> str:
        """Say that a job took more memory."""
        return f"it takes more than {self.memory // _MB} MB of memory"

    @property
    def work_broken(self) -> str:
        """Say that a job took more work."""
        return f"it takes more than {self.work} seconds of work"

    @property
    def deadline_broken(self) -> str:
        """Say that a job took longer."""
        return f"it takes longer than {self.deadline:g} seconds"


PAGE = Budget(memory=160 * _MB, work=5, deadline=60.0)
"""A fetched PDF, of which two pages are read: an honest one takes some 40 MB and a tenth of a second."""

PAGES = Budget(memory=600 * _MB, work=60, deadline=120.0)
"""Some pages of a kind that is read in this process elsewhere: the most is for what nobody has met."""


def for_document(size: int) -> Budget:
    """Return the budget of a document of so many bytes, every page of which is read.

    Honest ones take a fifth of a megabyte and a hundredth of a second a page, which holds 2 KB or more of the file.
    """
    memory = 200 * _MB + min(max(0, size - _MB) * 40, 1300 * _MB)
    return Budget(memory=memory, work=30 + size // 100_000, deadline=600.0)


class OverBudgetError(Exception):
    """A job broke its budget, or its process; says in a few words how."""


class BrokenDownError(OverBudgetError):
    """A job's process ended of itself, which what an earlier job left behind may have caused."""
