"""What answers show: read here where that is quick and safe, else in a process with limits while the loop goes on."""

from __future__ import annotations

import asyncio
import functools
import hashlib
from concurrent.futures import Future
from pathlib import Path

from citecheck import about, pages, sources
from citecheck.model.evidence import AUTHORITIES, Exchange, Failure, Response, Visit
from citecheck.model.page import Page, PageKind
from citecheck.workers import PAGE, OverBudgetError, Pool

_PACKAGE = Path(about.__file__).parent
_READING = ("vocabulary", "biblio", "model", "pages")


class PageReader:
    """Reads pages over a pool; remembers none of them."""

    def __init__(self, pool: Pool) -> None:
        """Take the pool for what is heavy or hostile."""
        self._pool = pool

    @functools.cached_property
    def name(self) -> str:
        """Who reads pages here: the version, and a digest of all that a page is read by."""
        digest = hashlib.blake2b(digest_size=8)
        for file in sorted(file for room in _READING for file in (_PACKAGE / room).rglob("*.py")):
            digest.update(file.read_bytes())
        return f"{about.__version__} {digest.hexdigest()}"

    async def understand(self, exchange: Exchange, page: Page | None = None) -> Visit:
        """Return what a run keeps of an exchange; `page` is what it shows, where that is known."""
        if page is not None or exchange.request.address in AUTHORITIES:
            return sources.understood(exchange, page)
        return sources.understood(exchange, await self._heavy(exchange.outcome))

    async def kind(self, response: Response) -> PageKind:
        """Return what kind of page an answer shows; what is heavy is not read for that, and counts as a work."""
        return PageKind.WORK if pages.is_heavy(response) else pages.kind_of_page(response)

    def page(self, response: Response) -> Page:
        """Return the page of an answer, and wait for it."""
        if not pages.is_heavy(response):
            return pages.read_page(response)
        try:
            return self._begin(response).result()
        except OverBudgetError as error:
            return pages.unread(response, str(error))

    async def _heavy(self, outcome: Response | Failure) -> Page | None:
        """Return the page of an answer that is heavy to read; `None` for all others, which are read where needed."""
        if isinstance(outcome, Failure) or not pages.is_heavy(outcome):
            return None
        try:
            return await asyncio.wrap_future(self._begin(outcome))
        except OverBudgetError as error:
            return pages.unread(outcome, str(error))

    def _begin(self, response: Response) -> Future[Page]:
        return self._pool.submit(PAGE, pages.read_page, response)
