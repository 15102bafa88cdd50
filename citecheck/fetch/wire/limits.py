"""How long and how much: every deadline and cap of a visit, as shares of `Settings.timeout` or in bytes."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Final

connect_share: Final = 0.5  # name service, TCP and TLS
first_byte_share: Final = 0.8
request_share: Final = 1.0  # one request with its body
visit_share: Final = 2.0  # all requests of a chain of redirects, waiting in queues not counted

most_redirects: Final = 15  # browsers stop at 20, curl's default is 30, requests' 30
longest_refresh: Final = 5.0  # seconds a meta refresh may wait and still be a redirect
longest_refresh_of_a_notice: Final = 30.0  # "this page has moved; you will be led on in some seconds"
longest_address: Final = 16 << 10  # of a redirect; servers stop at 8 KiB or so

most_bytes_of_head: Final = 128 << 10  # Chromium stops at 256 KiB
most_bytes: Final = 4 << 20
most_bytes_on_the_wire: Final = 2 * most_bytes  # a coding makes no page larger, but it may hold nothing at all
most_bytes_of_html: Final = 512 << 10
long_body: Final = 256 << 10  # decoded bytes: nearly all pages are shorter
longest_turn: Final = 5.0  # seconds that a long body waits for its turn; then it goes on without
judge_every: Final = 16 << 10  # ask whether enough was read after so many more bytes
most_parts: Final = 30_000  # a body in more pieces than this is meant to cost its reader dear
cheap_rest: Final = 32 << 10  # so many bytes more are read rather than a connection lost

most_kept: Final = 400  # connections that wait for a next request: two of each host of a long list
_FILES_OF_THE_PROGRAM: Final = 16  # streams, modules, the cache and its journals
_SHARE_OF_FILES: Final = 4


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The deadlines of one visit, in seconds."""

    connect: float
    first_byte: float
    request: float
    visit: float

    @classmethod
    def of(cls, timeout: float) -> Deadlines:
        """Derive the deadlines from the one figure that a user gives."""
        return cls(*(timeout * share for share in (connect_share, first_byte_share, request_share, visit_share)))


def cap(content_type: str | None) -> int:
    """Return how many decoded bytes are read of an answer of this type at most."""
    return most_bytes_of_html if content_type is None or "html" in content_type.lower() else most_bytes


def at_once(wanted: int) -> int:
    """Return how many visits may run at once: a quarter of the files that may be open at most."""
    return max(1, min(wanted, _files_left() // _SHARE_OF_FILES))


def kept_at_once(visits: int) -> int:
    """Return how many connections may wait for a next request beside so many visits: half of the files."""
    return max(1, min(most_kept, 4 * visits, _files_left() // 2))


def _files_left() -> int:
    return most_open_files() - _FILES_OF_THE_PROGRAM


def most_open_files() -> int:
    """Return how many files this process may have open at a time."""
    if sys.platform == "win32":
        return sys.maxsize  # its sockets are no files
    import resource

    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return sys.maxsize if soft == resource.RLIM_INFINITY else soft
