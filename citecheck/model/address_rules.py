"""What a project says of addresses: which are left out, and how single hosts are met."""

from __future__ import annotations

from dataclasses import dataclass

from citecheck.biblio.urls import host as host_of
from citecheck.biblio.urls.address_pattern import AddressPattern


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRule:
    """How one host is met, or with a dot before it (`.example.org`) it and its subdomains.

    `skip` is why it is left out; `accept` are statuses that count as an answer of the source; `spacing` and `timeout`
    are seconds; without `verify` its certificate is not looked at; `headers` are names with the variables of the
    environment that hold their values.
    """

    host: str
    skip: str | None = None
    accept: tuple[int, ...] = ()
    spacing: float = 0.0
    timeout: float | None = None
    verify: bool = True
    headers: tuple[tuple[str, str], ...] = ()

    def covers(self, host: str) -> bool:
        """Whether the rule is for a host."""
        name = self.host.removeprefix("*").lower()
        return host == name or (name.startswith(".") and (host.endswith(name) or host == name[1:]))


@dataclass(frozen=True, slots=True)
class AddressRules:
    """The patterns of addresses that are left out, and the rules of hosts."""

    excluded: tuple[AddressPattern, ...] = ()
    hosts: tuple[HostRule, ...] = ()

    def why_left_out(self, url: str) -> str | None:
        """Say in a clause why an address is not asked; `None` where it may be."""
        rule = self.of_host(host_of(url))
        if rule and rule.skip is not None:
            return f"{rule.host}: {rule.skip}"
        return next((f"it matches “{one.written}”" for one in self.excluded if one.matches(url)), None)

    def of_host(self, host: str) -> HostRule | None:
        """Return the rule of a host: of several the one that names most of it."""
        covering = [rule for rule in self.hosts if rule.covers(host)]
        return max(covering, key=lambda rule: (not rule.host.startswith((".", "*")), len(rule.host)), default=None)

    def spacing(self, server: str) -> float:
        """Return how many seconds lie between two requests to a server (`example.org`, `example.org:8080`)."""
        rule = self.of_host(host_of(f"//{server}"))
        return rule.spacing if rule else 0.0

    def is_unverified(self, host: str) -> bool:
        """Whether the certificate of a host is not looked at."""
        rule = self.of_host(host)
        return rule is not None and not rule.verify


EVERY_ADDRESS = AddressRules()
"""The rules of whoever says nothing of addresses."""
