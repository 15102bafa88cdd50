"""Trust: a TLS context for each offer of protocols, and the plain names of what can be wrong with a certificate."""

from __future__ import annotations

import os
import ssl
import sys
from functools import lru_cache
from pathlib import Path

from citecheck.errors import ConfigurationError

_STORES = (  # where systems keep their authorities when OpenSSL was built with another place in mind
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # SUSE
    "/etc/ssl/cert.pem",  # Alpine, BSD
)
_FAULTS = {  # X509_V_ERR_* of OpenSSL's x509_vfy.h
    9: "its certificate is not valid yet",
    10: "its certificate has expired",
    18: "its certificate is self-signed",
    19: "its certificate comes from an authority that is not trusted",
    20: "its certificate comes from an authority that is not known here",
    21: "its certificate comes from an authority that is not known here",
    23: "its certificate was revoked",
    62: "its certificate is for another host",
    64: "its certificate is for another host",
    66: "its key is too weak",
    67: "its authority's key is too weak",
    68: "its certificate is signed too weakly",
}
_FOREIGN = frozenset({18, 19, 20, 21, 62, 64})
_ALERTS = (  # words of OpenSSL's own messages → what a person can make of them
    ("WRONG_VERSION_NUMBER", "it does not speak TLS on this port"),
    ("HTTP_REQUEST", "it does not speak TLS on this port"),
    ("UNSUPPORTED_PROTOCOL", "it speaks an outdated version of TLS only"),
    ("PROTOCOL_VERSION", "it speaks another version of TLS"),
    ("DH_KEY_TOO_SMALL", "its key exchange is too weak"),
    ("LEGACY_RENEGOTIATION", "it asks for an unsafe way to renegotiate TLS"),
    ("UNRECOGNIZED_NAME", "it does not know this host name"),
    ("CERTIFICATE_REQUIRED", "it asks for a certificate of ours"),
    ("NO_APPLICATION_PROTOCOL", "it speaks no version of HTTP that is spoken here"),
    ("HANDSHAKE_FAILURE", "it agrees to no common way to encrypt"),
    ("UNEXPECTED_EOF", "it closed the connection during the TLS handshake"),
)


def distrusting_context(offer: tuple[str, ...] = ()) -> ssl.SSLContext:
    """Build a context that takes any certificate, for hosts of which the user said so."""
    context = _trusting(None, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"), offer)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def trusting_context(ca_bundle: str | None, offer: tuple[str, ...] = ()) -> ssl.SSLContext:
    """Return a context that trusts the system's store, `SSL_CERT_FILE`, `SSL_CERT_DIR` and the user's own bundle.

    It offers these protocols by ALPN (RFC 7301), where there are any. All runs of a process share it, as long as the
    bundles are what they were. Raises ConfigurationError where one cannot be read.
    """
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    return _shared(ca_bundle, file, folder, offer, tuple(map(_stamp, (ca_bundle, file, folder))))


@lru_cache(maxsize=16)
def _shared(
    ca_bundle: str | None, file: str | None, folder: str | None, offer: tuple[str, ...], _: tuple[int, ...]
) -> ssl.SSLContext:
    return _trusting(ca_bundle, file, folder, offer)


def _stamp(path: str | None) -> int:
    """Return what changes when a bundle does."""
    try:
        return Path(path).stat().st_mtime_ns if path else 0
    except OSError:
        return 0


def _trusting(ca_bundle: str | None, file: str | None, folder: str | None, offer: tuple[str, ...]) -> ssl.SSLContext:
    context = _system_context()
    if offer:
        context.set_alpn_protocols(list(offer))
    context.options |= getattr(ssl, "OP_LEGACY_SERVER_CONNECT", 0x4)  # old servers that browsers still open
    for name, path in (("--ca-bundle", ca_bundle), ("SSL_CERT_FILE", file)):
        if path:
            _trust(context, path, name)
    if folder:
        context.load_verify_locations(capath=folder)
    return context


def fault(error: ssl.SSLError) -> str:
    """Say in one clause what is wrong with a host's TLS."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _FAULTS.get(error.verify_code, f"its certificate is not good: {error.verify_message}")
    words = f"{error.reason or ''} {error}".upper().replace(" ", "_")
    return next((meaning for word, meaning in _ALERTS if word in words), f"TLS failed: {error.reason or error}")


def wants_another_protocol(error: ssl.SSLError) -> bool:
    """Whether the host refused every protocol that it was offered (RFC 7301 §3.2)."""
    return "NO_APPLICATION_PROTOCOL" in f"{error.reason or ''} {error}".upper().replace(" ", "_")


def is_foreign(error: ssl.SSLError) -> bool:
    """Whether the certificate seems not to be the host's own, as behind an intercepting network."""
    return isinstance(error, ssl.SSLCertVerificationError) and error.verify_code in _FOREIGN


def _system_context() -> ssl.SSLContext:
    if sys.platform in {"win32", "darwin"}:
        import truststore

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_default_verify_paths()
    if not context.cert_store_stats()["x509_ca"] and not os.environ.get("SSL_CERT_FILE"):
        store = next((path for path in _STORES if Path(path).is_file()), None) or _certifi()
        context.load_verify_locations(cafile=store)
    return context


def _certifi() -> str:
    import certifi

    return certifi.where()


def _trust(context: ssl.SSLContext, path: str, name: str) -> None:
    try:
        if Path(path).is_dir():
            context.load_verify_locations(capath=path)
        else:
            context.load_verify_locations(cafile=path)
    except (OSError, ssl.SSLError) as error:
        raise ConfigurationError(f"{name} {path}: no certificates can be read from it ({error}).") from error
