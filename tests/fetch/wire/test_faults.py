from __future__ import annotations

import errno
import socket

import httpcore
import pytest

from citecheck.errors import ConfigurationError
from citecheck.fetch.client import Fetcher
from citecheck.fetch.wire.fault_names import fault
from citecheck.fetch.wire.faults import Fault
from citecheck.model.evidence import FailureKind as K
from citecheck.model.settings import Settings
from tests.fetch.trips import never_enough

FAULTS = [
    (ConnectionRefusedError(errno.ECONNREFUSED, "refused"), K.REFUSED),
    (ConnectionResetError(), K.RESET),
    (OSError(errno.EHOSTUNREACH, "no route"), K.NO_ROUTE),
    (OSError(errno.ENETUNREACH, "no route"), K.NO_ROUTE),
    (OSError("Multiple exceptions: [Errno 101] Network is unreachable, [Errno 111] Connect call failed"), K.REFUSED),
    (OSError("something else"), K.NO_ROUTE),
    (socket.gaierror(socket.EAI_NONAME, "unknown"), K.HOST_NOT_FOUND),
    (socket.gaierror(socket.EAI_AGAIN, "later"), K.DNS_FAILURE),
    (socket.gaierror(socket.EAI_FAIL, "never"), K.DNS_FAILURE),
    (TimeoutError(), K.DEADLINE),
    (httpcore.RemoteProtocolError("illegal status line"), K.PROTOCOL),
    (httpcore.RemoteProtocolError("Server disconnected"), K.EMPTY),
    (UnicodeError("label too long"), K.INVALID_URL),
    (KeyError("anything"), K.PROTOCOL),
    (Fault(K.TLS, "as it is"), K.TLS),
]


@pytest.mark.parametrize(("error", "kind"), FAULTS, ids=lambda value: str(value)[:40])
def test_every_exception_has_a_name(error: Exception, kind: K) -> None:
    assert kind is fault(error).kind
    assert fault(error).detail


@pytest.mark.parametrize(
    ("choice", "words"),
    [({"ca_bundle": "/no/such/file"}, "--ca-bundle /no/such/file"), ({"proxy": "gopher://x"}, "no address of a proxy")],
)
def test_a_wrong_choice_is_the_users_fault(choice: dict[str, str], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        Fetcher(Settings(**choice), never_enough)  # type: ignore[arg-type]
