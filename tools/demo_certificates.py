"""Make the certificates of the demonstration anew: an authority for its names alone, and what its hosts show.

    python tools/demo_certificates.py [citecheck/demo/web/keys]

The authority's private key is thrown away when its two certificates are signed, so that it can never sign a third.
"""

from __future__ import annotations

import datetime
import ipaddress
import sys
from collections.abc import Sequence
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from citecheck.demo.sites import SITES
from citecheck.demo.web import Site

SINCE = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)  # long ago, so that a clock that is slow does no harm
LIFE = datetime.timedelta(days=40 * 365)
LAPSED = datetime.timedelta(days=30)
RESERVED = "example"  # RFC 2606 §2: no host of that domain will ever be
EVERY_ADDRESS = [x509.IPAddress(ipaddress.ip_network(every)) for every in ("0.0.0.0/0", "::/0")]


def main(folder: str = "citecheck/demo/web/keys") -> None:
    until = datetime.datetime.now(datetime.UTC) + LIFE
    lapsed = [host for host, site in SITES.items() if isinstance(site, Site) and site.certificate == "expired"]
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = _authority(authority_key, until)
    _write(Path(folder) / "authority.pem", _pem(authority))
    for name, hosts, end in (("good", [*SITES], until), ("expired", lapsed, SINCE + LAPSED)):
        key = ec.generate_private_key(ec.SECP256R1())
        leaf = _leaf(hosts, key, end, authority, authority_key)
        _write(Path(folder) / f"{name}.pem", _pem_of_key(key) + _pem(leaf))


def _authority(key: ec.EllipticCurvePrivateKey, until: datetime.datetime) -> x509.Certificate:
    """Make an authority that may sign for the demonstration's names and no others (RFC 5280 §4.2.1.10)."""
    names = [RESERVED, *(host for host in SITES if not host.endswith(f".{RESERVED}"))]
    constraints = x509.NameConstraints([x509.DNSName(name) for name in names], EVERY_ADDRESS)
    subject = _called("citecheck demo: trust nothing signed by this")
    return (
        _builder(subject, subject, key.public_key(), until)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(constraints, critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )


def _leaf(
    hosts: Sequence[str],
    key: ec.EllipticCurvePrivateKey,
    until: datetime.datetime,
    authority: x509.Certificate,
    authority_key: ec.EllipticCurvePrivateKey,
) -> x509.Certificate:
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key())
    return (
        _builder(_called("citecheck demo"), authority.subject, key.public_key(), until)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host) for host in hosts]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(issuer, critical=False)
        .sign(authority_key, hashes.SHA256())
    )


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    until: datetime.datetime,
) -> x509.CertificateBuilder:
    blank = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key)
    return blank.serial_number(x509.random_serial_number()).not_valid_before(SINCE).not_valid_after(until)


def _called(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs,
        key_cert_sign=signs,
        crl_sign=signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _pem_of_key(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _write(path: Path, pem: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pem)


if __name__ == "__main__":
    main(*sys.argv[1:])
