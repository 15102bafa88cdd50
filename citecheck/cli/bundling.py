"""`--bundle FILE`: what was asked and answered in a run, written so that it can be handed on and replayed."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from citecheck.bundles.recorder import Recorder
from citecheck.cli.report_files import write_file
from citecheck.cli.standard_streams import say
from citecheck.model.finding import Severity
from citecheck.model.observer import Observer

if TYPE_CHECKING:
    from citecheck.model.report import Judgement, Run
    from citecheck.model.settings import Settings

_SHORTEST_SECRET = 4  # characters: what is shorter stands everywhere


@dataclass(frozen=True, slots=True)
class Bundling:
    """The bundle of a run: the file it goes to, `None` where none is wanted, and what was heard for it."""

    file: str | None
    recorder: Recorder = field(default_factory=Recorder)

    def listening(self, observer: Observer) -> Observer:
        """Return an observer that hears each answer for the bundle, too."""
        return replace(observer, heard=self.recorder.heard) if self.file else observer

    def write(self, judgements: Sequence[Judgement], run: Run, settings: Settings) -> None:
        """Write the file; say what it holds, and what of it does not come out the same when it is replayed."""
        if not self.file:
            return
        from citecheck.bundles.secrets import Masking
        from citecheck.bundles.writing import bundle
        from citecheck.model.circumstances import Circumstances

        circumstances = Circumstances(today=run.started.date(), network=run.network, offline=run.offline)
        text = bundle(judgements, circumstances, self.recorder, Masking(_secrets(settings)))
        write_file(self.file, [text])
        count = "1 reference" if len(judgements) == 1 else f"{len(judgements)} references"
        say(f"{self.file} holds what was asked and answered of {count}; look it through before you hand it on.")


def worth_bundling(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Return the references with an error or a warning that counts."""
    grave = Severity.WARNING.rank
    return [one for one in judgements if any(not f.suppressed and f.severity.rank >= grave for f in one.findings)]


def _secrets(settings: Settings) -> list[str]:
    """Return the secrets that this run knows of."""
    known = [value for _, _, value in settings.headers]
    known += [value for value in (os.environ.get("GITHUB_TOKEN"), settings.proxy) if value]
    return [value for value in known if len(value) >= _SHORTEST_SECRET]
