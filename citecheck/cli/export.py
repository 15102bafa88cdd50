"""`citecheck export`: the references as structured records."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated

import typer

from citecheck.cli.cited import Cited
from citecheck.cli.completion import export_formats, export_orders, one_of, verdicts
from citecheck.cli.configuration import load
from citecheck.cli.options import NO_VALUE, Given, option, takes
from citecheck.cli.report_files import write_file
from citecheck.cli.run_and_report import say_faults, visit
from citecheck.cli.standard_streams import say, write_data
from citecheck.config.settings_table import FAIL_ON, FORMAT, OUTPUT, REPORT, SETTINGS, VERBOSE
from citecheck.errors import ConfigurationError, nearest
from citecheck.formats.table import EXPORTS
from citecheck.model.exits import Exit, could_not_look
from citecheck.model.verdict import Verdict

if TYPE_CHECKING:
    from citecheck.model.reference import Reference
    from citecheck.model.report import Judgement
    from citecheck.model.settings import Presentation, Settings

_OF_REPORTS = (FAIL_ON, FORMAT, OUTPUT, REPORT, VERBOSE)

To = Annotated[
    str,
    typer.Option(
        "--to",
        metavar="FORMAT",
        help=f"{', '.join(EXPORTS)}.",
        show_default=True,
        autocompletion=one_of(export_formats),
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="VERDICT",
        help="Visit the sources; export those of this verdict. Repeatable.",
        autocompletion=one_of(verdicts),
    ),
]
Unique = Annotated[
    bool,
    typer.Option("--unique", metavar=NO_VALUE, help="One record a work: what cites the same work is written once."),
]
KeyFormat = Annotated[
    str | None,
    typer.Option("--key-format", metavar="PATTERN", help="Make every key anew, such as {author}{year}{title}."),
]
Sort = Annotated[
    str,
    typer.Option(
        "--sort", metavar="ORDER", help="input, key, author, year, title.", autocompletion=one_of(export_orders)
    ),
]
Verified = Annotated[
    bool,
    typer.Option(
        "--verified", metavar=NO_VALUE, help="Visit and ask; export what is confirmed, as on record, and say by whom."
    ),
]


@dataclass(frozen=True, slots=True)
class _Manner:
    """How references are written."""

    to: str
    key_format: str | None
    sort: str
    as_cited: bool = True

    @property
    def copies(self) -> bool:
        """Whether entries of a `.bib` may be copied as they stand."""
        return self.is_bibtex and not self.key_format and self.sort == "input" and self.as_cited

    @property
    def is_bibtex(self) -> bool:
        """Whether the format is one of BibTeX's, whose styles print a `note`, and no `annote`."""
        return self.to in {"bibtex", "biblatex"}


@takes(*(setting for setting in SETTINGS.values() if setting not in _OF_REPORTS))
def export(
    given: Given,
    to: To = "bibtex",
    only: Only = None,
    unique: Unique = False,
    key_format: KeyFormat = None,
    sort: Sort = "input",
    verified: Verified = False,
    output: Annotated[str | None, option(OUTPUT, variable=True)] = None,
) -> None:
    """Export the references as structured records. Fetches nothing, unless --only or --verified asks for verdicts.

    Of an `.aux` file of TeX it exports what the document cites, as its `.bib` files have it.
    """
    from citecheck import formats

    if verified and only:
        raise ConfigurationError("--verified exports what has the verdict verified; --only cannot choose others.")
    settings, presentation = load(given)
    formats.write((), to, key_format=key_format, sort=sort)  # what cannot be written is said before anything is read
    cited = Cited.by(settings)
    if not cited.paths:
        raise typer.Exit(Exit.USAGE)
    manner = _Manner(to, key_format, sort, as_cited=not verified)
    visited = [Verdict.VERIFIED] if verified else _verdicts(only or ())
    found = _references(replace(settings, paths=cited.paths), presentation, visited, cited, manner)
    if isinstance(found, Exit):
        raise typer.Exit(found)
    references, code = found
    chosen = _chosen(references, unique=unique)
    text = cited.copied(chosen) if manner.copies and cited.alone else None
    text = formats.write(chosen, to, key_format=key_format, sort=sort) if text is None else text
    if output:
        write_file(output, [text])
    else:
        write_data(text)
    raise typer.Exit(max(code, Exit.CLEAN if visited else cited.say_lacking(references)))


def _references(
    settings: Settings, presentation: Presentation, wanted: Collection[Verdict], cited: Cited, manner: _Manner
) -> tuple[list[Reference], Exit] | Exit:
    """Read the references, and visit them where only those of some verdicts are wanted; return the exit code so far."""
    from citecheck.intake.read_paths import read_paths

    if not wanted:
        intake = read_paths(settings)
        say_faults(intake)
        found = [reference for one in intake.readings for reference in one.references if cited.has(reference)]
        return found, Exit.USAGE if intake.faults else Exit.CLEAN
    visited = visit(settings, presentation)
    if isinstance(visited, Exit):
        return visited
    report, code = visited
    if report.run.interrupted or could_not_look(report):
        say("the sources could not be asked to the end: nothing was exported.")
        return Exit.INTERRUPTED if report.run.interrupted else Exit.NOT_DONE
    judged = [one for one in report.judgements if cited.has(one.reference)]
    kept = [one for one in judged if one.verdict in wanted]
    _say(
        len(judged) - len(kept),
        "reference has another verdict and was not exported",
        "references have other verdicts and were not exported",
    )
    return [one.reference if manner.as_cited else _confirmed(one, manner) for one in kept], code


def _confirmed(judgement: Judgement, manner: _Manner) -> Reference:
    """Return a reference with what is confirmed of its work, and by whom: a record, or the page that was seen."""
    from citecheck.judging.records.confirmed_items import confirmed_item

    confirmed = confirmed_item(judgement.reference, judgement.evidence)
    day = max(check.checked for check in judgement.checks).date()
    seen = next((check.final_url or check.url for check in judgement.checks if check.outcome.startswith("ok")), "")
    said = f"{confirmed.said or f'Seen at {seen}'} ({day})."
    item = confirmed.item
    if manner.is_bibtex:
        extra = [(key, value) for key, value in item.extra if key != "annote"]
        return replace(judgement.reference, item=replace(item, extra=(*extra, ("annote", said))), understood="full")
    note = " ".join(filter(None, (item.note, said)))
    return replace(judgement.reference, item=replace(item, note=note), understood="full")


def _verdicts(words: Iterable[str]) -> frozenset[Verdict]:
    """Read verdicts by their words; several may stand in one with commas between them."""
    given = [word.strip().lower() for one in words for word in one.split(",") if word.strip()]
    known = [verdict.value for verdict in Verdict]
    for word in given:
        if word not in known:
            near = nearest(word, known)
            raise ConfigurationError(f"--only: {word!r} is no verdict; give {', '.join(known)}.{near}")
    return frozenset(map(Verdict, given))


def _chosen(references: Sequence[Reference], *, unique: bool) -> list[Reference]:
    """Leave out the notes that name no source, and where it is wished what cites a work once more; say so."""
    sources = [reference for reference in references if not reference.points_on]
    ids = {reference.id for reference in sources}
    chosen = [one for one in sources if not (unique and one.same_as in ids)]
    _say(
        len(references) - len(sources),
        "note only points to entries by their keys and was not exported",
        "notes only point to entries by their keys and were not exported",
    )
    _say(
        len(sources) - len(chosen),
        "reference cites a work already exported and was not written again",
        "references cite works already exported and were not written again",
    )
    return chosen


def _say(count: int, one: str, several: str) -> None:
    """Say on standard error how many references were left out, and why."""
    if count:
        say(f"{count} {one if count == 1 else several}.")
