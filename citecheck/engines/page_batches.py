"""Answers handed to other processes to be read, many at a time: what comes while those are busy, or in a moment."""

from __future__ import annotations

import asyncio
from functools import partial

from citecheck.model.evidence import Response
from citecheck.model.page import Page
from citecheck.pages.packing import read_packed, unpacked
from citecheck.workers import PAGES, Pool

_WORTH = 16  # answers that a free process is given at once: half a megabyte, and some hundredths of a second
_MOST = 4 * _WORTH  # in a batch
_LINGER = 0.02  # seconds that the first answer of a batch waits for others

_Waiting = tuple[Response, frozenset[str], "asyncio.Future[Page | None]"]


class PageBatches:
    """Reads pages over a pool in so many processes; whoever asks gets `None` where a process broke down over them."""

    def __init__(self, pool: Pool, processes: int) -> None:
        """Take the pool, and how many batches may be under way."""
        self._pool = pool
        self._free = processes
        self._waiting: list[_Waiting] = []
        self._linger: asyncio.TimerHandle | None = None

    def read(self, response: Response, fragments: frozenset[str]) -> asyncio.Future[Page | None]:
        """Return what will hold the page of an answer."""
        loop = asyncio.get_running_loop()
        page: asyncio.Future[Page | None] = loop.create_future()
        self._waiting.append((response, fragments, page))
        if len(self._waiting) >= _WORTH:
            self._send()
        elif self._linger is None:
            self._linger = loop.call_later(_LINGER, self._send)
        return page

    def _send(self) -> None:
        if self._linger is not None:
            self._linger.cancel()
            self._linger = None
        while self._waiting and self._free:
            batch, self._waiting = self._waiting[:_MOST], self._waiting[_MOST:]
            self._free -= 1
            job = self._pool.submit(PAGES, read_packed, [(response, fragments) for response, fragments, _ in batch])
            asyncio.wrap_future(job).add_done_callback(partial(self._receive, batch))

    def _receive(self, batch: list[_Waiting], job: asyncio.Future[list[str]]) -> None:
        self._free += 1
        self._send()
        broken = job.cancelled() or job.exception() is not None
        packed = [None] * len(batch) if broken else job.result()
        for (_, _, page), text in zip(batch, packed, strict=True):
            if not page.done():
                page.set_result(None if text is None else unpacked(text))
