"""Who asks registries: an address for complaints, and the keys that the environment holds for them."""

from __future__ import annotations

import os

from citecheck.model.record import Registry
from citecheck.model.settings import Settings
from citecheck.sources.registries import Sender

_KEYS = {Registry.OPENALEX: "OPENALEX_API_KEY", Registry.PUBMED: "NCBI_API_KEY"}  # variables of the environment


def sender(settings: Settings) -> Sender:
    """Return who asks in a run."""
    keys = {registry: key for registry, name in _KEYS.items() if (key := os.environ.get(name))}
    return Sender(settings.contact, keys)
