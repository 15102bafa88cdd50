"""What answers show: read here where that is quick and safe, else in a process with limits while the loop goes on."""

from __future__ import annotations

import asyncio
import functools
import hashlib
from concurrent.futures import Future
from pathlib import Path

from citecheck import about, pages, sources
from citecheck.engines.page_batches import PageBatches
from citecheck.model.evidence import AUTHORITIES, Exchange, Failure, Response, Visit
from citecheck.model.page import Page, PageKind
from citecheck.workers import PAGE, OverBudgetError, Pool

_PACKAGE = Path(about.__file__).parent
_READING = ("vocabulary", "biblio", "model", "pages")
_WORTH = 300  # references, from which on processes that read their pages are worth being started
_LONGEST = 256 << 10  # bytes of a body that is handed on: many wait beside each other
_FIRST = 16  # pages read here before: a run may know nearly all of them from another one


class PageReader:
    """Reads pages over a pool; remembers none of them."""

    def __init__(self, pool: Pool, jobs: int = 1, references: int = 0) -> None:
        """Take the pool for what is heavy or hostile, and for pages beyond the first of many in `jobs` processes."""
        self._pool = pool
        self._here = _FIRST
        self._one_heavy = asyncio.Lock()  # each may take all the memory that a page may take
        self._batches = PageBatches(pool, jobs - 1) if jobs > 1 and references >= _WORTH else None

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
        return sources.understood(exchange, await self._read(exchange.outcome, exchange.request.fragments))

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

    async def _read(self, outcome: Response | Failure, fragments: frozenset[str]) -> Page | None:
        """Return the page of an answer that another process reads; `None` for all others, which are read where needed.

        Pages are read elsewhere where there are many, and heavy ones in any case.
        """
        if isinstance(outcome, Failure):
            return None
        if not pages.is_heavy(outcome):
            self._here -= 1
            elsewhere = self._here < 0 and len(outcome.body) <= _LONGEST
            return await self._batches.read(outcome, fragments) if self._batches and elsewhere else None
        try:
            async with self._one_heavy:
                return await asyncio.wrap_future(self._begin(outcome))
        except OverBudgetError as error:
            return pages.unread(outcome, str(error))

    def _begin(self, response: Response) -> Future[Page]:
        return self._pool.submit(PAGE, pages.read_page, response)
