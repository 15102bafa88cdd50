"""Certificates for the small web: an authority of its own, and the faults that certificates have."""

from __future__ import annotations

import datetime
import ssl
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import trustme

Certificate = Literal["good", "expired", "wrong-host", "self-signed", "unknown-issuer"]


@dataclass(slots=True)
class Certificates:
    """One authority, and a TLS context a kind of certificate, made when first asked for."""

    hosts: tuple[str, ...]
    authority: trustme.CA = field(default_factory=trustme.CA)
    contexts: dict[str, ssl.SSLContext] = field(default_factory=dict)

    def write_bundle(self, folder: Path) -> str:
        """Write the authority's certificate for `Settings.ca_bundle` and return the file's path."""
        path = folder / "authority.pem"
        self.authority.cert_pem.write_to_path(path)
        return str(path)

    def context(self, certificate: Certificate, host: str) -> ssl.SSLContext:
        """Return the TLS context of a server with that kind of certificate for the host."""
        name = certificate if certificate == "good" else f"{certificate} {host}"
        if name not in self.contexts:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.set_alpn_protocols(["http/1.1"])
            with self._chain(certificate, host).tempfile() as path:
                context.load_cert_chain(path)
            self.contexts[name] = context
        return self.contexts[name]

    def _chain(self, certificate: Certificate, host: str) -> trustme.Blob:
        """Return a private key and its certificates, as PEM."""
        if certificate == "self-signed":
            stranger = trustme.CA()
            return trustme.Blob(stranger.private_key_pem.bytes() + stranger.cert_pem.bytes())
        return self._issue(certificate, host).private_key_and_cert_chain_pem

    def _issue(self, certificate: Certificate, host: str) -> trustme.LeafCert:
        yesterday = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
        month = datetime.timedelta(days=30)
        match certificate:
            case "expired":
                return self.authority.issue_cert(host, not_before=yesterday - month, not_after=yesterday)
            case "wrong-host":
                return self.authority.issue_cert("another.example")
            case "unknown-issuer":
                return trustme.CA(organization_name="An authority that nobody knows").issue_cert(host)
            case _:
                return self.authority.issue_cert(*self.hosts)
