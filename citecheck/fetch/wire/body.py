"""An answer's body, read no further than is needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import httpx

from citecheck.fetch.wire.content_codings import DamagedCodingError, Decoder
from citecheck.fetch.wire.faults import Fault
from citecheck.fetch.wire.limits import cap, cheap_rest, judge_every, most_parts
from citecheck.model.evidence import FailureKind

Wanted = Callable[[str | None, bytes], bool]


@dataclass(slots=True)
class Body:
    """What has been read so far, decoded; `complete` once the answer's own end was met."""

    content: bytes = b""
    complete: bool = False


async def read(response: httpx.Response, wanted: Wanted, into: Body) -> None:
    """Read into `into` until the end, until `wanted` says that it is enough, or to the cap of its type.

    A short rest is read to its end even then: that keeps the connection, and a new one would cost more. What was read
    stands in `into` even when a deadline or a fault breaks in. Raise Fault where the body is not in its coding.
    """
    content_type = response.headers.get("content-type")
    decoder = Decoder(response.headers.get("content-encoding"))
    length = _stated_length(response)
    limit = cap(content_type)
    gathered = bytearray()
    next_judgement, received, parts = judge_every, 0, 0
    try:
        async for part in response.aiter_raw():
            received += len(part)
            parts += 1
            gathered += decoder.decode(part, limit - len(gathered))
            if len(gathered) >= limit or parts >= most_parts:
                return
            if len(gathered) >= next_judgement:
                next_judgement = len(gathered) + max(judge_every, len(gathered) // 2)
                if not 0 <= length - received <= cheap_rest and wanted(content_type, bytes(gathered)):
                    return
        if received and not gathered and decoder.begun:
            raise _undecodable("it breaks off")
        into.complete = True
    except DamagedCodingError as error:
        raise _undecodable(str(error)) from error
    finally:
        into.content = bytes(gathered[:limit])


def _undecodable(detail: str) -> Fault:
    return Fault(FailureKind.PROTOCOL, f"its body is not in the coding that it names ({detail})")


def _stated_length(response: httpx.Response) -> int:
    """Return the bytes that the answer promises on the wire; -1 where it does not."""
    text = response.headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 15 else -1
