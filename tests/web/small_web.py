"""The small web with certificates of every kind, for whatever hosts a test thinks of."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import trustme

from citecheck.demo.web import Behaviour, Site
from citecheck.demo.web import Web as DemonstratedWeb


@dataclass(slots=True)
class Authority:
    """An authority of this web alone, and the faults that certificates have."""

    hosts: tuple[str, ...] = ()
    known: trustme.CA = field(default_factory=trustme.CA)

    def authority(self) -> bytes:
        return self.known.cert_pem.bytes()

    def chain(self, certificate: str, host: str) -> bytes:
        if certificate == "self-signed":
            stranger = trustme.CA()
            return stranger.private_key_pem.bytes() + stranger.cert_pem.bytes()
        return self._issue(certificate, host).private_key_and_cert_chain_pem.bytes()

    def _issue(self, certificate: str, host: str) -> trustme.LeafCert:
        yesterday = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
        month = datetime.timedelta(days=30)
        match certificate:
            case "expired":
                return self.known.issue_cert(host, not_before=yesterday - month, not_after=yesterday)
            case "wrong-host":
                return self.known.issue_cert("another.example")
            case "unknown-issuer":
                return trustme.CA(organization_name="An authority that nobody knows").issue_cert(host)
            case _:
                return self.known.issue_cert(*self.hosts)


class Web(DemonstratedWeb):
    """The demonstration's web, whose authority signs for the hosts of this one."""

    def __init__(
        self,
        sites: Mapping[str, Site | Mapping[str, Behaviour]],
        *,
        absent: Iterable[str] = (),
        refusing: Iterable[str] = (),
    ) -> None:
        issuer = Authority()
        super().__init__(sites, absent=absent, refusing=refusing, issuer=issuer)
        issuer.hosts = tuple(self.sites) or ("localhost",)
