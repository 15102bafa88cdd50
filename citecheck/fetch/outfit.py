"""What reaches the world in a run, made from its settings; a run that asks nobody does not load it."""

from __future__ import annotations

import functools
import os
import time
from collections.abc import Sequence

from citecheck.fetch.one_address import Means
from citecheck.fetch.outage import probes
from citecheck.fetch.outage.network_state import Kind, Network
from citecheck.fetch.politeness.circuit_breaker import Circuits
from citecheck.fetch.politeness.retry import Retrying
from citecheck.fetch.politeness.shelf import Shelf
from citecheck.fetch.politeness.throttle import Throttle
from citecheck.fetch.territory import Territory
from citecheck.fetch.wire.connection import Backend, ProxyBackend
from citecheck.fetch.wire.dialling import Dialler
from citecheck.fetch.wire.limits import Deadlines, at_once, kept_at_once
from citecheck.fetch.wire.proxies import Proxies
from citecheck.fetch.wire.request_headers import Headers, tokens
from citecheck.fetch.wire.resolver import Resolver
from citecheck.fetch.wire.tls import distrusting_context, trusting_context
from citecheck.fetch.wire.transport import Transport
from citecheck.model.settings import Settings


class Outfit:
    """The `means` of all visits, and the `resolver` of their hosts."""

    def __init__(  # noqa: PLR0913 (by name, what the fetcher was given)
        self,
        settings: Settings,
        throttle: Throttle,
        shelf: Shelf,
        *,
        kind: Kind,
        probed: Sequence[tuple[str, int]],
        territory: Territory,
    ) -> None:
        """Take the run's settings; raise ConfigurationError where a proxy or certificate among them cannot be used."""
        self._settings = settings
        self._probed = tuple(probed)
        self.resolver = Resolver(settings.hosts)
        self._proxies = Proxies(settings.proxy)
        self._trust = functools.cache(lambda offer: trusting_context(settings.ca_bundle, offer))
        if settings.ca_bundle or os.environ.get("SSL_CERT_FILE"):
            self._trust(())
        self.means = Means(
            transport=self._transport(),
            throttle=throttle,
            circuits=Circuits(settings.timeout, time.monotonic),
            network=Network(self._probe, self.resolver.pinned, time.monotonic, kind),
            retrying=Retrying(settings.retries, settings.timeout, throttle.longest_pause, time.time),
            headers=Headers(settings.user_agent, settings.headers, tokens(settings), settings.contact),
            deadlines=Deadlines.of(settings.timeout),
            shelf=shelf,
            allow_private=settings.allow_private_hosts,
            address_rules=settings.address_rules,
            territory=territory,
        )

    async def close(self) -> None:
        """Let go of every connection and name."""
        self.means.network.close()
        self.resolver.close()
        await self.means.transport.aclose()

    def _transport(self) -> Transport:
        dialler = Dialler(
            backend=Backend(self.resolver, self._is_open),
            proxy_backend=ProxyBackend(Resolver(), lambda _: True),
            trust=self._trust,
            distrust=functools.cache(distrusting_context),
            unverified=self._settings.address_rules.is_unverified,
        )
        kept = kept_at_once(at_once(self._settings.concurrency))
        return Transport(dialler, self._proxies, self.resolver.pinned, most_kept=kept)

    def _is_open(self, host: str) -> bool:
        return self._settings.allow_private_hosts or self.resolver.pinned(host)

    async def _probe(self, hosts: tuple[str, ...]) -> bool:
        if self._proxies.endpoints():
            return await probes.any_reached(self._proxies.endpoints())
        if hosts and (any(map(self.resolver.pinned, hosts)) or await probes.resolves(hosts)):
            return True
        return await probes.any_reached(self._probed)
