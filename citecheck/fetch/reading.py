"""An answer's body, read no further than is needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import httpx

from citecheck.fetch.decoding import DamagedCodingError, Decoder
from citecheck.fetch.limits import cap, judge_every

Wanted = Callable[[str | None, bytes], bool]


@dataclass(slots=True)
class Body:
    """What has been read so far, decoded; `complete` once the answer's own end was met."""

    content: bytes = b""
    complete: bool = False


async def read(response: httpx.Response, wanted: Wanted, into: Body) -> None:
    """Read into `into` until the end, until `wanted` says that it is enough, or to the cap of its type.

    What was read stands in `into` even when a deadline or a fault breaks in.
    """
    content_type = response.headers.get("content-type")
    decoder = Decoder(response.headers.get("content-encoding"))
    limit = cap(content_type)
    gathered = bytearray()
    next_judgement = judge_every
    try:
        async for part in response.aiter_raw():
            gathered += decoder.decode(part, limit - len(gathered))
            into.content = gathered  # type: ignore[assignment]
            if len(gathered) >= limit:
                return
            if len(gathered) >= next_judgement:
                next_judgement = len(gathered) + max(judge_every, len(gathered) // 2)
                if wanted(content_type, bytes(gathered)):
                    return
        into.complete = True
    except DamagedCodingError:
        into.complete = False
    finally:
        into.content = bytes(gathered[:limit])
