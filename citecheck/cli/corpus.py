"""`citecheck corpus`: a run over millions of references by many workers, and every report of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

import typer

from citecheck.cli.completion import one_of, report_forms
from citecheck.cli.configuration import load
from citecheck.cli.options import Given, takes
from citecheck.cli.report_files import write_file
from citecheck.cli.standard_streams import say, write_data
from citecheck.config.settings_table import (
    BASELINE,
    BUNDLE,
    CACHE_DIR,
    CHANGED_SINCE,
    CITED_ONLY,
    COLOR,
    FORMAT,
    HEADER,
    JOBS,
    MAX_AGE,
    NO_CACHE,
    OUTPUT,
    PATHS,
    PROXY,
    REFRESH,
    REPORT,
    SETTINGS,
    VERBOSE,
    WRITE_BASELINE,
)
from citecheck.errors import ConfigurationError
from citecheck.model.choice import is_chosen
from citecheck.model.exits import Exit

if TYPE_CHECKING:
    from citecheck.corpus.campaign import Campaign
    from citecheck.corpus.on_dask import Cluster
    from citecheck.corpus.rounds import Progress
    from citecheck.model.settings import Presentation, Settings

app = typer.Typer(
    help="Check a corpus of millions of references with many workers (needs the extra `corpus`).",
    no_args_is_help=True,
    rich_markup_mode="markdown",
)

_OF_ONE_RUN = frozenset(
    {
        PATHS, CHANGED_SINCE, CITED_ONLY, BASELINE, WRITE_BASELINE, CACHE_DIR, NO_CACHE, REFRESH, MAX_AGE, FORMAT,
        OUTPUT, REPORT, BUNDLE, VERBOSE, COLOR, JOBS,
    }
)  # fmt: skip
_TAKEN = tuple(setting for setting in SETTINGS.values() if setting not in _OF_ONE_RUN)
_SECRET = (HEADER, PROXY)  # what they hold is for nobody else, so that it is not written into the output

Output = Annotated[
    str,
    typer.Option("--output", "-o", metavar="DIR", help="The folder for the results, or an address such as s3://…"),
]
Folder = Annotated[str, typer.Argument(metavar="DIR", help="The folder of a run, or its address.")]
Sources = Annotated[
    list[str] | None,
    typer.Argument(metavar="SOURCE", help="Files, folders, globs, addresses such as s3://bucket/theses/*.pdf."),
]
Lists = Annotated[
    list[str] | None,
    typer.Option("--list", metavar="FILE", help="Take the sources of this file, one a line. Repeatable."),
]
Column = Annotated[
    str | None,
    typer.Option("--column", metavar="NAME", help="The field of JSON Lines or Parquet that holds the references."),
]
Scheduler = Annotated[
    str | None,
    typer.Option("--scheduler", metavar="ADDRESS", help="Work on the cluster of this Dask scheduler."),
]
Workers = Annotated[
    int, typer.Option("--workers", metavar="N", min=1, help="Workers on this machine, where there is no scheduler.")
]
Memory = Annotated[
    str, typer.Option("--memory", metavar="SIZE", help="What each worker on this machine may take.", show_default=True)
]
Dashboard = Annotated[
    str | None, typer.Option("--dashboard", metavar="ADDRESS", help="Show Dask's dashboard there, such as :8787.")
]
Where = Annotated[
    list[str] | None,
    typer.Option(
        "--where",
        metavar="CONDITION",
        help="Only references that meet it: verdict=broken,absent or path=theses/* or status>=500. Repeatable.",
    ),
]


@app.command()
@takes(*_TAKEN)
def run(
    given: Given,
    output: Output,
    sources: Sources = None,
    lists: Lists = None,
    column: Column = None,
    scheduler: Scheduler = None,
    workers: Workers = 2,
    memory: Memory = "1GB",
    dashboard: Dashboard = None,
) -> None:
    """Check every reference of a corpus; what is killed goes on with `resume`.

    Exit codes: 0 clean, 1 findings, 2 usage or input error, 3 nobody could be asked, 130 interrupted.
    """
    from citecheck.corpus import corpus_run
    from citecheck.corpus.listing import sources_in

    settings, presentation = load(given)
    cluster = _cluster(scheduler, workers, memory, dashboard)
    named = [*(sources or ()), *sources_in(lists or ())]
    begun = corpus_run.begin(named, output, settings, _written(given), column)
    raise typer.Exit(_carry_out(begun, cluster, settings, presentation))


@app.command()
@takes(*_TAKEN)
def resume(
    given: Given,
    folder: Folder,
    scheduler: Scheduler = None,
    workers: Workers = 2,
    memory: Memory = "1GB",
    dashboard: Dashboard = None,
) -> None:
    """Go on with a run that was killed or interrupted, with the options that it was begun with."""
    from citecheck.corpus import corpus_run

    settings, presentation = load(_as_before(corpus_run.written(folder)["options"], given))
    cluster = _cluster(scheduler, workers, memory, dashboard)
    raise typer.Exit(_carry_out(corpus_run.taken_up(folder, settings), cluster, settings, presentation))


@app.command()
def status(folder: Folder) -> None:
    """Show how far a run is, or what it has found."""
    from citecheck.corpus import accounts, corpus_run

    for line in accounts.told(corpus_run.state(folder)):
        typer.echo(line)


@app.command()
def report(
    folder: Folder,
    where: Where = None,
    format_: Annotated[
        str,
        typer.Option("--format", "-f", metavar="FORMAT", help=FORMAT.described, autocompletion=one_of(report_forms)),
    ] = "concise",
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write it to this file.")] = None,
) -> None:
    """Write any report of one machine about the whole corpus, or about the references that meet some conditions."""
    from citecheck import reports
    from citecheck.corpus import corpus_run, slices

    reports.check_format(format_)
    conditions = [slices.Condition.read(one) for one in where or ()]
    text = reports.write(corpus_run.report_of(folder, conditions), format_)
    if output:
        write_file(output, [text])
    else:
        write_data(text)


def _carry_out(run: Campaign, cluster: Cluster, settings: Settings, presentation: Presentation) -> Exit:
    from citecheck.corpus import accounts, corpus_run
    from citecheck.reports.terminal.progress import stages

    try:
        with stages(presentation) as show:

            def tell(progress: Progress) -> None:
                show(progress.stage, progress.done, progress.of, progress.unit)
                if progress.fault:
                    say(f"{progress.fault}; the rest goes on.")

            summary = corpus_run.carry_out(run, cluster, tell)
    except KeyboardInterrupt:
        say(f"interrupted; `citecheck corpus resume {run.store.address}` goes on from here.")
        sys.stdout.flush()
        os._exit(Exit.INTERRUPTED)  # the workers end with this process, and what they have learnt is on the disk
    for line in accounts.told(summary):
        typer.echo(line)
    return _exit_code(summary, settings)


def _cluster(scheduler: str | None, workers: int, memory: str, dashboard: str | None) -> Cluster:
    from citecheck.corpus.on_dask import Cluster, check_dashboard, check_installed

    check_installed()
    check_dashboard(None if scheduler else dashboard)
    return Cluster(scheduler=scheduler, workers=workers, memory=memory, dashboard=dashboard)


def _written(given: Given) -> dict[str, object]:
    """Return the options of a run as its folder keeps them; of a secret one, no more than that it was given."""
    secret = {setting.key for setting in _SECRET}
    return {key: None if key in secret else value for key, value in given.items() if value is not None}


def _as_before(before: Mapping[str, object], given: Given) -> dict[str, object]:
    """Join the options of a run with those that are given now; raise ConfigurationError where a secret one lacks."""
    now = {key: value for key, value in given.items() if value is not None}
    for key, value in before.items():
        if value is None and key not in now:
            raise ConfigurationError(f"This run was begun with --{key}, which is not written down: give it again.")
    return {**dict.fromkeys(given), **before, **now}


def _exit_code(summary: Mapping[str, Any], settings: Settings) -> Exit:
    """Judge the run as one machine's is judged."""
    from citecheck.rules import RULES

    if summary["faults"]:
        return Exit.USAGE
    if summary["network"] in {"down", "captive"}:
        return Exit.NOT_DONE
    grave = settings.fail_on != "never" and any(
        summary[f"{severity.value}s"] for severity in type(settings.fail_on) if severity.rank >= settings.fail_on.rank
    )
    named = settings.fail_on_codes and any(
        is_chosen(rule, settings.fail_on_codes, ()) for rule in RULES if rule.code in summary["rules"]
    )
    return Exit.FINDINGS if grave or named else Exit.CLEAN
