"""What answers show: read here where that is quick and safe, else in a process with limits while the loop goes on."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from concurrent.futures import Future

from citecheck import pages
from citecheck.model.evidence import Failure, Response
from citecheck.model.page import Page, PageKind
from citecheck.workers import PAGE, OverBudgetError, Pool

_MOST_REMEMBERED = 64


class PageReader:
    """Reads pages over a pool, each once for all who ask at about the same time."""

    def __init__(self, pool: Pool) -> None:
        """Take the pool for what is heavy or hostile."""
        self._pool = pool
        self._begun: OrderedDict[Response, Future[Page]] = OrderedDict()

    async def heavy(self, outcome: Response | Failure) -> Page | None:
        """Return the page of an answer that is heavy to read; `None` for all others, which are read where needed."""
        if isinstance(outcome, Failure) or not pages.is_heavy(outcome):
            return None
        try:
            return await asyncio.shield(asyncio.wrap_future(self._begin(outcome)))
        except OverBudgetError as error:
            return pages.unread(outcome, str(error))

    async def kind(self, response: Response) -> PageKind:
        """Return what kind of page an answer shows."""
        page = await self.heavy(response)
        return page.kind if page else pages.kind_of_page(response)

    def page(self, response: Response) -> Page:
        """Return the page of an answer, and wait for it."""
        if not pages.is_heavy(response):
            return pages.read_page(response)
        try:
            return self._begin(response).result()
        except OverBudgetError as error:
            return pages.unread(response, str(error))

    def _begin(self, response: Response) -> Future[Page]:
        if response not in self._begun:
            self._begun[response] = self._pool.submit(PAGE, pages.read_afresh, response)
        while len(self._begun) > _MOST_REMEMBERED:
            self._begun.popitem(last=False)
        self._begun.move_to_end(response)
        return self._begun[response]
