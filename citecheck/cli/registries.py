"""Which registries a run asks about which works: shown by `list`, and said once by the first run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from citecheck.cli.standard_streams import say

if TYPE_CHECKING:
    from citecheck.model.record import Question, Registry
    from citecheck.model.reference import Reference
    from citecheck.model.settings import Settings

_ONCE = "whom a run asks"


def first_questions(references: Sequence[Reference], settings: Settings) -> Mapping[str, tuple[Question, ...]]:
    """Return what registries would be asked first about each reference, by its name; nobody is asked here."""
    return {one.id: _first_questions(one, settings) for one in references}


def _first_questions(reference: Reference, settings: Settings) -> tuple[Question, ...]:
    from citecheck import sources
    from citecheck.judging.records.holdings import Holdings

    return () if settings.offline else sources.inquire(Holdings(reference), frozenset(settings.registries))


def say_whom(looked_at: Iterable[Reference], settings: Settings) -> None:
    """Say once a cache which registries the works cited are looked up at, and how to have nobody asked.

    Where hosts are pinned, as in the demonstration, nobody outside hears of anything.
    """
    from citecheck.fetch.cache.store import is_first_told

    if settings.hosts:
        return
    if any(_first_questions(one, settings) for one in looked_at) and is_first_told(settings.cache_dir, _ONCE):
        say(f"{_whom(settings.registries)} `--registries none` asks nobody. This is said once.")


def _whom(registries: Sequence[Registry]) -> str:
    """Say in a sentence who is asked by what."""
    from citecheck.model.record import Registry

    *names, last = [one.called for one in registries if one is not Registry.ARCHIVE] or ["no registry"]
    asked = (
        f"the works cited are looked up at {', '.join(names) + ' and ' if names else ''}{last}, by their identifiers"
    )
    also = "; the Wayback Machine is asked for copies of addresses that are gone" * (Registry.ARCHIVE in registries)
    return f"{asked} or else by title, first author, year and journal{also}."
