"""The small web's server: one listening socket, a thread a connection, behaviours by host and path."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import tempfile
import threading
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from citecheck.biblio.urls import host as host_of
from citecheck.biblio.urls import normalise
from citecheck.demo.web.certificates import Contexts, Issuer, Shipped
from citecheck.demo.web.wire import Behaviour, Keep, Request, Reset, Wait, answer, split_head

_TLS_HANDSHAKE = 0x16
_LONGEST_HEAD = 65536
_PATIENCE = 30.0


@dataclass(frozen=True, slots=True)
class Site:
    """A host: behaviours by path (`*` for every other path), and the kind of certificate it shows."""

    behaviours: Mapping[str, Behaviour] = field(default_factory=dict)
    certificate: str = "good"

    def behaviour(self, path: str) -> Behaviour:
        """Return the behaviour of a path; an unknown one is answered 404."""
        return self.behaviours.get(path) or self.behaviours.get("*") or (lambda _: answer(404, b"not found"))


class Web:
    """A web that lives between `with` and its end; see the package's docstring."""

    def __init__(
        self,
        sites: Mapping[str, Site | Mapping[str, Behaviour]],
        *,
        absent: Iterable[str] = (),
        refusing: Iterable[str] = (),
        issuer: Issuer | None = None,
    ) -> None:
        """Take the hosts that are there, those that no name service knows, and those where nobody listens.

        Without an issuer of certificates only the hosts of the demonstration can be asked over TLS.
        """
        self.sites = {_ascii(host): site if isinstance(site, Site) else Site(site) for host, site in sites.items()}
        self.absent = tuple(absent)
        self.refusing = tuple(refusing)
        self.requests: list[Request] = []
        self.connections = 0
        self._asked: Counter[tuple[str, str]] = Counter()
        self._contexts = Contexts(issuer or Shipped())
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._resources = contextlib.ExitStack()

    def __enter__(self) -> Self:
        """Start to listen."""
        self._folder = Path(self._resources.enter_context(tempfile.TemporaryDirectory(prefix="citecheck-web-")))
        self._listener = self._resources.enter_context(socket.create_server(("127.0.0.1", 0), backlog=512))
        self._closed = self._resources.enter_context(socket.socket())
        self._closed.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Stop to listen and drop every connection."""
        self._stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._resources.close()

    @property
    def port(self) -> int:
        """The port that everything is served on."""
        return int(self._listener.getsockname()[1])

    @property
    def proxy(self) -> str:
        """The address of this web as a proxy."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def hosts(self) -> tuple[tuple[str, str, int], ...]:
        """The pins for `Settings.hosts`; no address = no such host."""
        refused = self._closed.getsockname()[1]
        return (
            *((host, "127.0.0.1", self.port) for host in self.sites),
            *((host, "", 0) for host in self.absent),
            *((host, "127.0.0.1", refused) for host in self.refusing),
        )

    @property
    def ca_bundle(self) -> str:
        """The file with the authority that signs the good certificates."""
        path = self._folder / "authority.pem"
        path.write_bytes(self._contexts.issuer.authority())
        return str(path)

    def asked(self, host: str, path: str = "/") -> int:
        """Return how often a path was asked for."""
        return self._asked[host, path]

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._attend, args=(connection,), daemon=True).start()

    def _attend(self, connection: socket.socket) -> None:
        connection.settimeout(_PATIENCE)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._open.add(connection)
        try:
            self._converse(connection)
        except (OSError, ValueError):
            pass  # the client went away, or the web is closing
        finally:
            self._open.discard(connection)
            connection.close()

    def _converse(self, connection: socket.socket, *, secure: bool = False) -> None:
        stream = connection
        if connection.recv(1, socket.MSG_PEEK)[:1] == bytes([_TLS_HANDSHAKE]):
            context = self._contexts.of("good", "")
            context.sni_callback = self._choose_certificate
            stream, secure = context.wrap_socket(connection, server_side=True), True
            self._open.add(stream)
        try:
            while raw := _read_head(stream):
                if not self._answer(stream, raw, secure=secure):
                    break
        finally:
            if stream is not connection:
                self._open.discard(stream)
                stream.close()

    def _choose_certificate(self, stream: ssl.SSLObject | ssl.SSLSocket, name: str | None, _: ssl.SSLContext) -> None:
        site = self.sites.get(name or "")
        if name and site and site.certificate != "good":
            stream.context = self._contexts.of(site.certificate, name)

    def _answer(self, stream: socket.socket, raw: bytes, *, secure: bool) -> bool:
        """Answer one request; return whether the connection stays open."""
        parts = split_head(raw)
        if parts is None:
            return False
        method, target, headers = parts
        if method == "CONNECT":
            return self._tunnel(stream, target)
        request = self._note(method, target, headers, secure=secure)
        site = self.sites.get(request.host)
        behaviour = site.behaviour(request.path) if site else Site().behaviour("")
        return self._play(stream, behaviour, request)

    def _tunnel(self, stream: socket.socket, target: str) -> bool:
        known = target.rpartition(":")[0] in self.sites
        stream.sendall(
            b"HTTP/1.1 200 OK\r\n\r\n" if known else b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"
        )
        if known:
            self._converse(stream)
        return False

    def _note(self, method: str, target: str, headers: dict[str, str], *, secure: bool) -> Request:
        parts = urlsplit(target)
        host = (parts.netloc or headers.get("host", "")).rpartition("@")[2].lower()
        host = host.partition(":")[0] if not host.startswith("[") else host
        with self._lock:
            self._asked[host, parts.path] += 1
            request = Request(
                method=method,
                target=target,
                host=host,
                path=parts.path,
                query=parts.query,
                secure=secure,
                headers=headers,
                nth=self._asked[host, parts.path],
            )
            self.requests.append(request)
        return request

    def _play(self, stream: socket.socket, behaviour: Behaviour, request: Request) -> bool:
        for step in behaviour(request):
            match step:
                case bytes():
                    stream.sendall(step)
                case Wait(seconds):
                    if self._stopping.wait(seconds):
                        return False
                case Reset():
                    stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return False
                case Keep():
                    return True
        return False


def _ascii(host: str) -> str:
    """Return a host as it goes over the wire (IDNA)."""
    return host_of(normalise(f"http://{host}/")) or host


def _read_head(stream: socket.socket) -> bytes:
    """Read up to the blank line; bodies of requests are not expected."""
    raw = b""
    while b"\r\n\r\n" not in raw and len(raw) < _LONGEST_HEAD:
        piece = stream.recv(_LONGEST_HEAD)
        if not piece:
            return b""
        raw += piece
    return raw.partition(b"\r\n\r\n")[0]
