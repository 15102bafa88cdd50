from __future__ import annotations

import datetime
import ssl
from importlib.resources import files

import pytest
from cryptography import x509

from citecheck.demo.sites import SITES
from citecheck.demo.web.certificates import Contexts, Shipped

TWO_YEARS = datetime.timedelta(days=2 * 365)


def certificate(kind: str) -> x509.Certificate:
    pem = Shipped().authority() if kind == "authority" else Shipped().chain(kind, "")
    return x509.load_pem_x509_certificate(pem[pem.index(b"-----BEGIN CERTIFICATE") :])


def handshake(host: str, kind: str = "good") -> None:
    """Shake hands in memory with a server that shows that certificate, trusting the shipped authority alone."""
    client = ssl.create_default_context(cadata=Shipped().authority().decode())
    client.verify_flags |= ssl.VERIFY_X509_STRICT
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    asking = client.wrap_bio(to_client, to_server, server_hostname=host)
    showing = Contexts(Shipped()).of(kind, host).wrap_bio(to_server, to_client, server_side=True)
    for side in (asking, showing, asking, showing):
        try:
            side.do_handshake()
        except ssl.SSLWantReadError:
            continue


@pytest.mark.parametrize("kind", ["authority", "good"])
def test_the_demonstration_s_certificates_hold_for_two_more_years(kind: str) -> None:
    assert certificate(kind).not_valid_after_utc - datetime.datetime.now(datetime.UTC) > TWO_YEARS, (
        "make them anew: python tools/demo_certificates.py"
    )


def test_the_authority_may_sign_for_the_demonstration_s_names_alone() -> None:
    constraints = certificate("authority").extensions.get_extension_for_class(x509.NameConstraints)
    permitted = {name.value for name in constraints.value.permitted_subtrees or ()}

    assert constraints.critical
    assert {"example", "doi.org", "api.crossref.org"} == permitted
    assert all(host.endswith(".example") or host in permitted for host in SITES)
    assert {"0.0.0.0/0", "::/0"} == {str(name.value) for name in constraints.value.excluded_subtrees or ()}


def test_the_authority_s_own_key_is_not_shipped() -> None:
    shipped = {path.name: path.read_bytes() for path in (files("citecheck.demo.web") / "keys").iterdir()}

    assert {"authority.pem", "expired.pem", "good.pem"} == set(shipped)
    assert b"PRIVATE KEY" not in shipped["authority.pem"]


@pytest.mark.parametrize("host", SITES)
def test_every_host_of_the_demonstration_is_trusted_under_its_name(host: str) -> None:
    handshake(host)


def test_no_other_host_is_trusted() -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
        handshake("example.org")


def test_the_lapsed_certificate_has_lapsed() -> None:
    with pytest.raises(ssl.SSLCertVerificationError, match="expired"):
        handshake("lapsed.example", "expired")
