"""Web addresses: their parts, their one normal form, what is impossible in them, and repairs of damaged ones.

Pure and total: every function takes any text and raises nothing.
"""

from __future__ import annotations

from citecheck.biblio.urls.address import Address, default_ports, host, split
from citecheck.biblio.urls.impossible import impossible
from citecheck.biblio.urls.normal_form import normalise, resolve, resource
from citecheck.biblio.urls.passwords import drop_passwords, hide_passwords
from citecheck.biblio.urls.repairs import repairs, sibling

__all__ = [
    "Address",
    "default_ports",
    "drop_passwords",
    "hide_passwords",
    "host",
    "impossible",
    "normalise",
    "repairs",
    "resolve",
    "resource",
    "sibling",
    "split",
]
