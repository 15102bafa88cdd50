"""From the many ways a visit can go wrong to the one `FailureKind` and a clause for a person."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Callable

import httpcore
import httpx

from citecheck.expressions import expression
from citecheck.fetch.wire import tls
from citecheck.fetch.wire.faults import Fault
from citecheck.model.evidence import FailureKind

_ERRNOS = {
    errno.ECONNREFUSED: (FailureKind.REFUSED, "nobody listens there"),
    errno.ECONNRESET: (FailureKind.RESET, "it dropped the connection"),
    errno.ECONNABORTED: (FailureKind.RESET, "it dropped the connection"),
    errno.EPIPE: (FailureKind.RESET, "it dropped the connection"),
    errno.ETIMEDOUT: (FailureKind.CONNECT_TIMEOUT, "no connection in time"),
    errno.ENETUNREACH: (FailureKind.NO_ROUTE, "no network leads there"),
    errno.EHOSTUNREACH: (FailureKind.NO_ROUTE, "no network leads there"),
    errno.ENETDOWN: (FailureKind.NO_ROUTE, "the network interface is down"),
    errno.EADDRNOTAVAIL: (FailureKind.NO_ROUTE, "no network leads there"),
    errno.EACCES: (FailureKind.NO_ROUTE, "a firewall of this machine forbids it"),
    errno.EPERM: (FailureKind.NO_ROUTE, "a firewall of this machine forbids it"),
}
_NUMBERS = expression(r"\[Errno (\d{1,5})\]")
_NO_SUCH_HOST = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}


def fault(error: Exception) -> Fault:
    """Name any exception of a visit."""
    if isinstance(error, Fault):
        return error
    for known, name in _NAMES:
        if isinstance(error, known):
            return name(error)
    return Fault(FailureKind.PROTOCOL, f"{type(error).__name__}: {error}")


def _unresolved(error: socket.gaierror) -> Fault:
    if error.errno in _NO_SUCH_HOST:
        return Fault(FailureKind.HOST_NOT_FOUND, "no host has this name")
    return Fault(FailureKind.DNS_FAILURE, "the name service could not tell where it is")


def _unspoken(message: str) -> Fault:
    if "disconnected" in message:  # httpcore's word for an HTTP/2 connection that ended
        return Fault(FailureKind.EMPTY, "it closed the connection without an answer")
    return Fault(FailureKind.PROTOCOL, f"its answer is not HTTP ({message})")


def _untrusted(error: ssl.SSLError) -> Fault:
    return Fault(FailureKind.TLS, tls.fault(error), foreign=tls.is_foreign(error))


def _unconnected(error: OSError) -> Fault:
    """Name a connection's fault; of several addresses' faults the most telling, which stands first in the table."""
    numbers = {error.errno} if error.errno else {int(number) for number in _NUMBERS.findall(str(error))}
    known = next((fault for number, fault in _ERRNOS.items() if number in numbers), None)
    if known is None and isinstance(error, ConnectionError):
        known = _ERRNOS[errno.ECONNRESET]
    return Fault(*known) if known else Fault(FailureKind.NO_ROUTE, f"no connection: {error}")


_NAMES: tuple[tuple[type[Exception], Callable[..., Fault]], ...] = (  # the narrower before the wider
    (socket.gaierror, _unresolved),
    (ssl.SSLError, _untrusted),
    (TimeoutError, lambda _: Fault(FailureKind.DEADLINE, "its answer did not end in time")),
    (OSError, _unconnected),
    (httpcore.ProtocolError, lambda error: _unspoken(str(error))),
    (httpx.InvalidURL, lambda error: Fault(FailureKind.INVALID_URL, str(error))),
    (ValueError, lambda error: Fault(FailureKind.INVALID_URL, str(error))),
)
