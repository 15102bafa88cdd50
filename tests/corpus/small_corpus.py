"""A corpus on a small web: addresses that redirect from host to host, die, and are cited by several documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from citecheck.corpus import corpus_run
from citecheck.corpus.campaign import Campaign
from citecheck.corpus.on_dask import Cluster
from citecheck.corpus.results import judgement_of
from citecheck.corpus.store import Store
from citecheck.demo.web import Behaviour
from citecheck.model.report import Judgement
from citecheck.model.settings import Settings
from tests.web.behaviours import page, redirect
from tests.web.small_web import Web

IN_THIS_PROCESS = Cluster(workers=1, processes=False)
HOSTS = 6


def title(number: int) -> str:
    return f"The long history of the lighthouse number {number}"


def sites() -> dict[str, dict[str, Behaviour]]:
    """Of every host: a work, one that is gone, and one that a resolver, and another host, lead to."""
    made: dict[str, dict[str, Behaviour]] = {
        f"host{host}.example": {
            f"/{host}": page(title(host)),
            "/moved": redirect(f"https://host{(host + 1) % HOSTS}.example/{(host + 1) % HOSTS}"),
        }
        for host in range(HOSTS)
    }
    made["resolver.example"] = {f"/{host}": redirect(f"https://host{host}.example/moved") for host in range(HOSTS)}
    return made


def lay(folder: Path) -> None:
    """Write two documents, of which the second cites what the first does."""
    for document in ("first", "second"):
        cited = [
            entry
            for host in range(HOSTS)
            for entry in (
                bib_entry(f"{document}-w{host}", host, f"https://host{host}.example/{host}"),
                bib_entry(f"{document}-g{host}", host, f"https://host{host}.example/gone"),
                bib_entry(f"{document}-r{host}", (host + 1) % HOSTS, f"https://resolver.example/{host}"),
            )
        ]
        (folder / f"{document}.bib").write_text("\n".join(cited), encoding="utf-8")


def settings(web: Web) -> Settings:
    return Settings(hosts=web.hosts, ca_bundle=web.ca_bundle, registries=(), retries=0, timeout=3.0)


def run(folder: Path, output: Path, web: Web) -> Campaign:
    """Begin a run whose parts are small, so that there are several."""
    return replace(corpus_run.begin([str(folder)], str(output), settings(web), {}), least=5)


def judgements(output: Path) -> Iterator[Judgement]:
    for row in Store(str(output)).matching("references", ["judgement"], "verdict", []):
        yield judgement_of(row)


def bib_entry(key: str, work: int, url: str) -> str:
    return f"@misc{{{key}, title = {{{title(work)}}}, year = 2020, url = {{{url}}}}}"
