"""Certificates for the small web: who issues them, and the TLS context of each; the demonstration's own are shipped."""

from __future__ import annotations

import ssl
import tempfile
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Protocol


class Issuer(Protocol):
    """Who issues the certificates of a web."""

    def authority(self) -> bytes:
        """Return the certificate of the authority behind the good ones, as PEM."""

    def chain(self, certificate: str, host: str) -> bytes:
        """Return a private key and its certificates of that kind for a host, as PEM; `good` are good for every host."""


class Shipped:
    """The demonstration's own: an authority that may sign for its names alone, and whose own key nobody has.

    `tools/demo_certificates.py` makes them; `good` and `expired` are the kinds there are.
    """

    def authority(self) -> bytes:
        """Return the certificate of the authority, as PEM."""
        return _shipped("authority")

    def chain(self, certificate: str, _host: str) -> bytes:
        """Return the private key and the certificate of that kind, as PEM."""
        return _shipped(certificate)


@dataclass(slots=True)
class Contexts:
    """A TLS context a kind of certificate, made when first asked for."""

    issuer: Issuer
    known: dict[str, ssl.SSLContext] = field(default_factory=dict)

    def of(self, certificate: str, host: str) -> ssl.SSLContext:
        """Return the TLS context of a server with that kind of certificate for the host."""
        name = certificate if certificate == "good" else f"{certificate} {host}"
        if name not in self.known:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.set_alpn_protocols(["http/1.1"])
            with tempfile.TemporaryDirectory(prefix="citecheck-web-") as folder:
                path = Path(folder) / "chain.pem"  # the standard library reads a chain from a file only
                path.write_bytes(self.issuer.chain(certificate, host))
                context.load_cert_chain(path)
            self.known[name] = context
        return self.known[name]


def _shipped(name: str) -> bytes:
    return (files("citecheck.demo.web") / "keys" / f"{name}.pem").read_bytes()
