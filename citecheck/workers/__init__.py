"""Processes that read what is heavy or hostile, each job within a budget of memory, work and time.

The law of the room: whatever a job does to its process (it may crash, hang or grow), whoever gave it gets its value,
its exception, or an `OverBudgetError`, and the next job finds a process that works.
"""

from __future__ import annotations

from citecheck.workers.budgets import PAGE, PAGES, Budget, OverBudgetError, for_document
from citecheck.workers.pool import Pool, processes

__all__ = ["PAGE", "PAGES", "Budget", "OverBudgetError", "Pool", "for_document", "processes"]
