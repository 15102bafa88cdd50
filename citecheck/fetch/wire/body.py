"""An answer's body, read no further than is needed."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass

import httpx

from citecheck.expressions import expression
from citecheck.fetch.wire.content_codings import DamagedCodingError, Decoder
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.limits import (
    cap,
    cheap_rest,
    judge_every,
    long_body,
    longest_turn,
    most_bytes,
    most_bytes_on_the_wire,
    most_parts,
)
from citecheck.model.evidence import FailureKind

_UNSEEN = expression(rb"<(style|script)[\s>].*?(?:</\1|\Z)", re.IGNORECASE | re.DOTALL)

Wanted = Callable[[str | None, bytes], bool]


@dataclass(slots=True)
class Body:
    """What has been read so far, decoded; `complete` once the answer's own end was met."""

    content: bytes = b""
    complete: bool = False


async def read(response: httpx.Response, wanted: Wanted, into: Body, turns: asyncio.Semaphore) -> None:
    """Read into `into` until the end, until `wanted` says that it is enough, or to the cap of its type.

    What is longer than most bodies goes on once it has one of the `turns`.
    Styles and scripts do not count towards the cap: no reader sees them, and a title may stand behind them.
    A short rest is read to its end even then: that keeps the connection, and a new one would cost more. What was read
    stands in `into` even when a deadline or a fault breaks in. Raise Fault where the body is not in its coding, or
    breaks off within it.
    """
    content_type = response.headers.get("content-type")
    length = _stated_length(response)
    limit = cap(content_type)
    gathered = bytearray()
    next_judgement, received, parts = judge_every, 0, 0
    asked = has_turn = False
    try:
        decoder = Decoder(response.headers.get("content-encoding"), content_type)
        async for part in response.aiter_raw():
            received += len(part)
            parts += 1
            gathered += decoder.decode(part, most_bytes - len(gathered))
            if len(gathered) > long_body and not asked:
                asked, has_turn = True, await _turn(turns)
            if len(gathered) >= limit and limit < most_bytes:
                limit = min(most_bytes, cap(content_type) + _unseen(gathered))
            if len(gathered) >= limit or parts >= most_parts or received >= most_bytes_on_the_wire:
                return
            if len(gathered) >= next_judgement:
                next_judgement = len(gathered) + max(judge_every, len(gathered) // 2)
                if not 0 <= length - received <= cheap_rest and wanted(content_type, bytes(gathered)):
                    return
        if received and decoder.begun:
            raise _broken_off() if gathered else _undecodable("it breaks off")
        into.complete = True
    except DamagedCodingError as error:
        raise _undecodable(str(error)) from error
    finally:
        into.content = bytes(gathered[:limit])
        if has_turn:
            turns.release()


async def _turn(turns: asyncio.Semaphore) -> bool:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(longest_turn):
            return await turns.acquire()
    return False


def _unseen(content: bytearray) -> int:
    """Return how many bytes of a page are styles and scripts."""
    return sum(len(match[0]) for match in _UNSEEN.finditer(content))


def _broken_off() -> Fault:
    return Fault(FailureKind.TRUNCATED, "it broke off in the middle of its coding")


def _undecodable(detail: str) -> Fault:
    return Fault(FailureKind.PROTOCOL, f"its body is not in the coding that it names ({detail})")


def _stated_length(response: httpx.Response) -> int:
    """Return the bytes that the answer promises on the wire; -1 where it does not."""
    text = response.headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 15 else -1
