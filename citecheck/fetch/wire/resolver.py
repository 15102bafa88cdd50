"""Names into IP addresses: pins first, then the system's own name service, once a name within a run.

The GNU C library asks nobody for a label that begins or ends in a hyphen: such names are asked for here.

Lookups run in daemon threads of their own: a name service that hangs holds up neither the others nor the exit.
"""

from __future__ import annotations

import _thread
import asyncio
import encodings.idna  # noqa: F401 (a name is encoded by it, in a thread, when no file may be left to read it from)
import ipaddress
import socket
from collections.abc import Iterable

from citecheck.biblio.urls import host as host_of
from citecheck.biblio.urls import normalise
from citecheck.expressions import expression
from citecheck.fetch.wire.limits import at_once

_LOOKUPS_AT_ONCE = 16  # more at once, and small name servers drop some
_NEVER_DELEGATED = frozenset({"alt", "example", "invalid", "onion", "test"})  # RFC 6761, RFC 7686, RFC 9476
_PATIENCE = 5.0  # seconds
_HYPHEN_AT_AN_END = expression(r"(?:^|\.)-|-(?:\.|$)")

Endpoint = tuple[str, int]


class Resolver:
    """Resolves host names for one run; `pins` are `Settings.hosts`."""

    def __init__(
        self, pins: Iterable[tuple[str, str, int]] = (), *, name_server: tuple[str, int] | None = None
    ) -> None:
        """Take the pinned hosts: `(host, address, port)`; without an address the host does not exist.

        `name_server` is asked in place of the machine's own, for names that the C library does not know how to ask for.
        """
        self._name_server = name_server
        self._pins = {host_of(normalise(f"http://{host}/")): (address, port) for host, address, port in pins}
        self._known: dict[str, asyncio.Task[tuple[str, ...]]] = {}
        self._turns = asyncio.Semaphore(at_once(_LOOKUPS_AT_ONCE))

    def pinned(self, host: str) -> bool:
        """Whether the user said where this host is."""
        return host in self._pins

    def forget(self, host: str) -> None:
        """Ask for this name anew next time."""
        self._known.pop(host, None)

    def close(self) -> None:
        """Give up the lookups under way."""
        for task in self._known.values():
            task.cancel()

    async def resolve(self, host: str, port: int) -> tuple[Endpoint, ...]:
        """Return where to connect to, the preferred first; raise `socket.gaierror` where the name leads nowhere."""
        if host in self._pins:
            address, pinned_port = self._pins[host]
            if not address:
                raise socket.gaierror(socket.EAI_NONAME, "pinned to nowhere")
            return ((address, pinned_port),)
        literal = host.strip("[]")
        if _is_ip(literal):
            return ((literal, port),)
        task = self._known.get(host)
        if task is None or (task.done() and (task.cancelled() or task.exception())):
            task = self._known[host] = asyncio.create_task(self._look_up(host))
            task.add_done_callback(_retrieve)
        addresses = await asyncio.shield(task)
        return tuple((address, port) for address in addresses)

    async def _look_up(self, host: str) -> tuple[str, ...]:
        async with self._turns:
            try:
                found = await _in_a_thread(host, self._name_server)
            except socket.gaierror:
                if host.rpartition(".")[2] not in _NEVER_DELEGATED:
                    raise
                raise socket.gaierror(socket.EAI_NONAME, "no such host, by the standard") from None
        return tuple(dict.fromkeys(found))


def _retrieve(task: asyncio.Task[tuple[str, ...]]) -> None:
    """Take note of an error that nobody waits for any more."""
    if not task.cancelled():
        task.exception()


async def _in_a_thread(host: str, name_server: tuple[str, int] | None) -> list[str]:
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[str]] = loop.create_future()

    def look_up() -> None:
        try:
            result: list[str] | Exception = _looked_up(host, name_server)
        except (OSError, UnicodeError) as error:
            result = error if isinstance(error, OSError) else socket.gaierror(socket.EAI_NONAME, "not a host name")
        try:
            loop.call_soon_threadsafe(_settle, answer, result)
        except RuntimeError:  # the run ended while the name service was thinking
            return

    _thread.start_new_thread(look_up, ())  # one of `threading` would be waited for until it runs
    return await answer


def _looked_up(host: str, name_server: tuple[str, int] | None) -> list[str]:
    if _HYPHEN_AT_AN_END.search(host):
        return _asked(host, name_server)
    return [str(row[4][0]) for row in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)]


def _asked(host: str, name_server: tuple[str, int] | None) -> list[str]:
    """Ask the name servers of this machine; raise `socket.gaierror` as the C library would."""
    from dns import exception, resolver

    try:
        servers = resolver.Resolver(configure=name_server is None)
        if name_server is not None:
            servers.nameservers, servers.port = [name_server[0]], name_server[1]
        return list(servers.resolve_name(host, lifetime=_PATIENCE).addresses())
    except (resolver.NXDOMAIN, resolver.NoAnswer):
        raise socket.gaierror(socket.EAI_NONAME, "no such name") from None
    except exception.DNSException as error:
        raise socket.gaierror(socket.EAI_AGAIN, str(error)) from None


def _settle(answer: asyncio.Future[list[str]], result: list[str] | Exception) -> None:
    if answer.done():
        return
    if isinstance(result, Exception):
        answer.set_exception(result)
    else:
        answer.set_result(result)


def _is_ip(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
