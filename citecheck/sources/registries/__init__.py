"""Registries of works: each file one service, and the table of them all."""

from __future__ import annotations

from citecheck.model.record import Registry
from citecheck.sources.registries import (
    arxiv,
    crossref,
    datacite,
    dblp,
    europepmc,
    handles,
    openalex,
    openlibrary,
    pubmed,
    wayback,
    wikidata,
)
from citecheck.sources.registries.service import Sender, Service

__all__ = ["SERVICES", "Sender", "Service"]

_ALL = (handles, crossref, datacite, openalex, arxiv, pubmed, europepmc, openlibrary, dblp, wikidata, wayback)
SERVICES: dict[Registry, Service] = {one.SERVICE.registry: one.SERVICE for one in _ALL}
"""Every registry that can be asked, in the order of the report."""
