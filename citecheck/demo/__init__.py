"""The whole job on a small web of this machine: `demonstration` serves it and says how to check it."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path

from citecheck.demo.sites import ABSENT, SITES
from citecheck.demo.web import Web
from citecheck.model.record import Registry
from citecheck.model.settings import Settings

FOLDER = "demo"
_PATIENCE = 2.0


@contextlib.contextmanager
def demonstration() -> Iterator[Settings]:
    """Serve the small web, and lay its documents into `demo/` of a folder that is the current one until the end."""
    with (
        tempfile.TemporaryDirectory(prefix="citecheck-demo-") as place,
        contextlib.chdir(place),
        Web(SITES, absent=ABSENT) as web,
    ):
        with as_file(files("citecheck.demo") / "documents") as documents:
            shutil.copytree(documents, Path(place) / FOLDER)
        yield Settings(
            paths=(FOLDER,),
            hosts=web.hosts,
            ca_bundle=web.ca_bundle,
            cache_dir=str(Path(place) / "cache"),
            timeout=_PATIENCE,
            retries=1,
            registries=(Registry.DOI, Registry.CROSSREF),
        )
