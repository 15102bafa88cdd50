"""A cache that remembers what a small world of registries holds, so that commands run offline."""

from __future__ import annotations

from pathlib import Path

from citecheck.config.readers import registries
from citecheck.engines import local
from citecheck.intake.read_paths import read_paths
from citecheck.model.settings import Settings
from tests.engines.small_registries import world

REGISTRIES = "doi,crossref,openalex,dblp"


def held(tmp_path: Path, *entries: str) -> None:
    """Let the cache in `cache` remember what a small world of registries holds of entries."""
    (tmp_path / "seen.bib").write_text("\n".join(entries), encoding="utf-8")
    asked = registries(REGISTRIES)
    with world() as web:
        settings = Settings(
            paths=(str(tmp_path / "seen.bib"),), cache_dir=str(tmp_path / "cache"), registries=asked,
            hosts=web.hosts, ca_bundle=web.ca_bundle,
        )  # fmt: skip
        local.run(read_paths(settings).readings, settings)
