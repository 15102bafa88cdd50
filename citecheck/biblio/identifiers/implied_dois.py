"""DOIs that an address implies without stating them: each row a host, a path or query, and its DOI.

Sources: the deposit patterns of the members, as their own landing pages show them. A registry must confirm each.
"""

from __future__ import annotations

import re

from citecheck.biblio.identifiers.identifier import Identifier, ascii_lower
from citecheck.expressions import expression

_IMPLIED = (  # host, pattern over "path?query", DOI
    (r"(?:www\.)?nature\.com", r"/articles/([a-z0-9.\-]{5,40}?)(?:\.pdf|\.epdf)?(?:[/?].*)?", "10.1038/{0}"),
    (r"dl\.acm\.org", r"/citation\.cfm\?(?:.*&)?(?:doid|id)=([\d.]+)(?:&.*)?", "10.1145/{0}"),
    (r"(?:papers\.)?ssrn\.com", r".*[?&]abstract_?id=(\d+)(?:&.*)?", "10.2139/ssrn.{0}"),
    (r"(?:www\.)?ssrn\.com", r"/abstract=(\d+)", "10.2139/ssrn.{0}"),
    (r"(?:www\.)?nber\.org", r"/(?:system/files/working_)?papers/(w\d{1,5})(?:[/.].*)?", "10.3386/{0}"),
    (r"(?:www\.)?rfc-editor\.org", r"/(?:rfc|info|pdfrfc)/rfc(\d{1,5})(?:[./].*)?", "10.17487/rfc{0:0>4}"),
    (r"(?:datatracker|tools)\.ietf\.org", r"/(?:doc/)?(?:html/)?rfc(\d{1,5})(?:[./].*)?", "10.17487/rfc{0:0>4}"),
    (r"(?:www\.)?zenodo\.org", r"/records?/(\d+)(?:/.*)?", "10.5281/zenodo.{0}"),
    (r"(?:.*\.)?figshare\.com", r"/articles/(?:[^/]+/){0,2}(\d+)/(\d+)/?", "10.6084/m9.figshare.{0}.v{1}"),
    (r"(?:.*\.)?figshare\.com", r"/articles/(?:[^/]+/){0,2}(\d+)/?", "10.6084/m9.figshare.{0}"),
    (r"osf\.io", r"/preprints/psyarxiv/([a-z0-9]{5}(?:_v\d+)?)/?", "10.31234/osf.io/{0}"),
    (r"psyarxiv\.com", r"/([a-z0-9]{5})/?", "10.31234/osf.io/{0}"),
    (r"osf\.io", r"/([a-z0-9]{5})/?", "10.17605/osf.io/{0}"),
    (r"(?:www\.)?researchsquare\.com", r"/article/(rs-\d+)/v(\d+)(?:/.*)?", "10.21203/rs.3.{0}/v{1}"),
)
_HOSTS = expression("|".join(dict.fromkeys(f"(?:{host})" for host, _, _ in _IMPLIED)), re.IGNORECASE)
_TABLE = [(expression(host, re.IGNORECASE), expression(path, re.IGNORECASE), doi) for host, path, doi in _IMPLIED]


def implied_doi(host: str, path: str, query: str) -> Identifier | None:
    """Return the DOI that an address without one stands for, marked `inferred`."""
    if not _HOSTS.fullmatch(host):
        return None
    where = f"{path}?{query}" if query else path
    for known_host, pattern, doi in _TABLE:
        match = pattern.fullmatch(where) if known_host.fullmatch(host) else None
        if match:
            return Identifier("doi", ascii_lower(doi.format(*match.groups())), inferred=True)
    return None
