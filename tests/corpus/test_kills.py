"""What is killed in the middle, or cut off, costs what was under way: no more is asked again, and nothing is lost."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from citecheck.corpus.store import Store
from citecheck.demo.web import Behaviour
from citecheck.model.settings import Settings
from tests.corpus import small_corpus
from tests.corpus.real_cluster import Wire, driven, real_cluster, until
from tests.web.behaviours import page, slow
from tests.web.small_web import Web

pytestmark = pytest.mark.slow

HOSTS, OF_EACH = 30, 10
ALL = HOSTS * OF_EACH
ADDRESSES = [f"https://host{work // OF_EACH}.example/{work}" for work in range(ALL)]
UNDER_WAY = HOSTS * (Settings().per_host + 1)
"""Visits at most that a kill makes in vain: two at each host, and one that was answered and not yet written down."""
LEASE, LONG = 3.0, 60.0  # seconds


@pytest.fixture
def web(tmp_path: Path) -> Iterator[Web]:
    """A web that takes its time, and documents that cite each of its pages once."""
    sites: dict[str, dict[str, Behaviour]] = {}
    (tmp_path / "documents").mkdir()
    for host in range(HOSTS):
        works = range(host * OF_EACH, (host + 1) * OF_EACH)
        sites[f"host{host}.example"] = {f"/{work}": slow(0.3, page(small_corpus.title(work))) for work in works}
        entries = (small_corpus.bib_entry(f"w{work}", work, ADDRESSES[work]) for work in works)
        (tmp_path / "documents" / f"{host}.bib").write_text("\n".join(entries), encoding="utf-8")
    with Web(sites) as web:
        yield web


def asked_again(web: Web) -> int:
    return sum(count - 1 for count in Counter((one.host, one.path) for one in web.requests).values())


def verdicts(output: Path) -> dict[str, str]:
    found = list(Store(str(output)).matching("references", ["url", "verdict"], "verdict", []))
    assert len(found) == ALL
    return {one["url"]: one["verdict"] for one in found}


def test_a_killed_worker_costs_what_it_had_under_way(web: Web, tmp_path: Path) -> None:
    settings, output = small_corpus.settings(web), tmp_path / "out"
    with real_cluster(tmp_path, 2) as cluster:
        command = driven(tmp_path, settings, cluster.address, LEASE, within=LEASE)
        until(lambda: len(web.requests) > ALL * 2 // 3)
        cluster.workers[0].kill()

        assert command.wait(120) == 0
    assert asked_again(web) <= UNDER_WAY
    assert verdicts(output) == dict.fromkeys(ADDRESSES, "verified")


def test_a_killed_scheduler_and_command_cost_what_was_under_way(web: Web, tmp_path: Path) -> None:
    settings, output = small_corpus.settings(web), tmp_path / "out"
    with real_cluster(tmp_path, 2) as cluster:
        command = driven(tmp_path, settings, cluster.address, LEASE, within=LEASE)
        until(lambda: len(web.requests) > ALL * 2 // 3)
        for one in (cluster.scheduler, command, *cluster.workers):
            one.kill()
        command.wait()
    with real_cluster(tmp_path, 2) as cluster:
        assert driven(tmp_path, settings, cluster.address, LEASE, within=LEASE).wait(120) == 0

    assert asked_again(web) <= UNDER_WAY
    assert verdicts(output) == dict.fromkeys(ADDRESSES, "verified")


def test_a_worker_that_is_cut_off_visits_nobody_once_its_lease_has_run_out(web: Web, tmp_path: Path) -> None:
    settings, output = small_corpus.settings(web), tmp_path / "out"
    with real_cluster(tmp_path, 0) as cluster, Wire(cluster.address) as wire:
        cluster.add_worker(wire.address)
        command = driven(tmp_path, settings, cluster.address, LEASE, within=LONG)
        until(lambda: len(web.requests) > ALL // 6)
        wire.cut()
        (output / "leases").rename(output / "elsewhere")  # its store is cut off, too
        (output / "leases").write_text("", encoding="utf-8")
        time.sleep(LEASE)
        then = len(web.requests)
        time.sleep(LEASE)

        assert len(web.requests) == then < ALL
        (output / "leases").unlink()
        (output / "elsewhere").rename(output / "leases")
        cluster.add_worker()
        assert command.wait(120) == 0
    assert asked_again(web) <= UNDER_WAY
    assert verdicts(output) == dict.fromkeys(ADDRESSES, "verified")
