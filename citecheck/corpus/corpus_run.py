"""A run over a corpus from its beginning, or from where it was left: written down first, then carried out."""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from citecheck.about import __version__
from citecheck.corpus import slices
from citecheck.corpus.accounts import PROGRESS, Account
from citecheck.corpus.campaign import Campaign, Share
from citecheck.corpus.leases import Lease
from citecheck.corpus.listing import left_out_of, shares_of
from citecheck.corpus.on_dask import Cluster, crew
from citecheck.corpus.rounds import Progress, Rounds
from citecheck.corpus.slices import Condition
from citecheck.corpus.store import Store
from citecheck.errors import ConfigurationError, InputError
from citecheck.model.report import Report
from citecheck.model.settings import Settings

RUN, SHARES, SUMMARY = "run.json", "work/shares.json", "summary.json"


def begin(
    sources: Sequence[str], output: str, settings: Settings, options: Mapping[str, object], column: str | None = None
) -> Campaign:
    """Write a new run down in a folder that holds none; raise ConfigurationError where it holds one."""
    store = Store(output)
    if _held(store) is not None:
        raise ConfigurationError(f"{output} holds a run already: `citecheck corpus resume {output}` goes on with it.")
    left_out = left_out_of(sources, settings)
    shares = shares_of(sources, settings, without=left_out)
    if not shares:
        raise InputError("The sources hold no document.")
    run = Campaign(
        store=store,
        settings=settings,
        name=secrets.token_hex(8),
        started=datetime.datetime.now(datetime.UTC),
        lease=_lease(settings),
        column=column,
    )
    store.write_json(SHARES, [asdict(share) for share in shares])
    store.write_json(
        RUN,
        {
            "citecheck": __version__, "name": run.name, "started": run.started.isoformat(),
            "sources": list(sources), "options": dict(options), "column": column, "left_out": list(left_out.values()),
        },
    )  # fmt: skip
    return run


def written(output: str) -> dict[str, Any]:
    """Return what a folder says of its run; raise InputError where it holds none."""
    held = _held(Store(output))
    if held is None:
        raise InputError(f"{output} holds no run of `citecheck corpus`.")
    return held


def taken_up(output: str, settings: Settings) -> Campaign:
    """Return the run of a folder as it goes on."""
    held = written(output)
    if held["citecheck"] != __version__:
        raise InputError(f"The run in {output} was begun by citecheck {held['citecheck']}, and goes on with that only.")
    return Campaign(
        store=Store(output),
        settings=settings,
        name=held["name"],
        started=datetime.datetime.fromisoformat(held["started"]),
        lease=_lease(settings),
        column=held["column"],
    )


def state(output: str) -> dict[str, Any]:
    """Return the summary of a run, or how far it is; raise InputError where the folder holds none."""
    held = written(output)
    store = Store(output)
    return store.read_json(SUMMARY) or {"started": held["started"]} | (store.read_json(PROGRESS) or {})


def report_of(output: str, conditions: Sequence[Condition]) -> Report:
    """Return the report of a run that has ended, or of the references that meet the conditions."""
    written(output)
    store = Store(output)
    summary = store.read_json(SUMMARY)
    if summary is None:
        raise InputError(f"The run in {output} has not ended: `citecheck corpus resume {output}` goes on with it.")
    return slices.report_of(store, conditions, summary)


def carry_out(
    run: Campaign, cluster: Cluster, tell: Callable[[Progress], None] = lambda _: None, *, within: float = 20.0
) -> dict[str, Any]:
    """Carry out what is still to be done of a run; return its summary, which then lies in its folder, too.

    Raise ConfigurationError where another is at work on it: one that was killed shows itself dead `within` so many
    seconds.
    """
    lease = Lease(run.store, "run", within)
    if not lease.take():
        raise ConfigurationError(f"Another command is at work on the run in {run.store.address}.")
    account = Account(run.store)

    def tell_all(progress: Progress) -> None:
        if not lease.is_ours:
            raise InputError(f"This command was held up for too long, and another may be at work: {_resume(run)}")
        account.note(progress)
        tell(progress)

    shares = [Share.of(one) for one in run.store.read_json(SHARES)]
    with lease, crew(cluster) as workers:
        summary = Rounds(_fitted(run, workers.beside), shares, workers, tell_all).carry_out()
        ended = datetime.datetime.now(datetime.UTC)
        left_out = run.store.read_json(RUN)["left_out"]
        summary = {"started": run.started.isoformat(), "ended": ended.isoformat(), **summary, "left_out": left_out}
        run.store.write_json(SUMMARY, summary)
    return summary


def _held(store: Store) -> dict[str, Any] | None:
    """Return what is written of a run; raise InputError where nobody can look, as each store says in its own way."""
    try:
        held: dict[str, Any] | None = store.read_json(RUN)
    except Exception as error:
        raise InputError(f"{store.address} cannot be looked into: {error}") from error
    return held


def _fitted(run: Campaign, beside: int) -> Campaign:
    """Part what a worker asks at once among the parts that it has under way beside each other."""
    at_once = max(run.settings.per_host, -(-run.settings.concurrency // beside))
    return replace(run, settings=replace(run.settings, concurrency=at_once))


def _lease(settings: Settings) -> float:
    """Return for how long the hosts of a part are leased: what is under way when a lease is lost ends within it."""
    return max(_SHORTEST_LEASE, _TIMEOUTS_OF_A_LEASE * settings.timeout)


def _resume(run: Campaign) -> str:
    return f"`citecheck corpus resume {run.store.address}` goes on from here."


_SHORTEST_LEASE, _TIMEOUTS_OF_A_LEASE = 30.0, 3.0
