"""`--write-baseline`: the findings of a run accepted in a file, so that later runs fail on what is new only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.cli.standard_streams import say
from citecheck.model.exits import Exit, could_not_look

if TYPE_CHECKING:
    from citecheck.judging.baseline import Baseline
    from citecheck.model.report import Report
    from citecheck.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Acceptance:
    """A baseline that a run is to write; `before` is what it takes the place of, or the one in force."""

    file: str
    before: Baseline | None
    project: str | None

    @classmethod
    def planned(cls, file: str | None, in_force: Baseline | None, settings: Settings) -> Acceptance | None:
        """Look before the run at the file that is to be written; raise ConfigurationError where it is no baseline."""
        from citecheck.intake.baseline_file import read_baseline

        if file is None:
            return None
        before = read_baseline(file) if Path(file).exists() else in_force
        return cls(file, before, settings.project)

    def carried_out(self, report: Report, code: Exit) -> Exit:
        """Write the baseline, and say so; return the exit code that is left once everything is accepted."""
        from citecheck.cli.report_files import write_file
        from citecheck.intake.baseline_file import of_documents_that_are
        from citecheck.judging.accepting import baseline_of
        from citecheck.judging.baseline import written

        if report.run.interrupted or could_not_look(report):
            say(f"{self.file} was not written: the run did not see enough.")
            return code
        accepted = of_documents_that_are(baseline_of(report, self.before), self.project)
        write_file(self.file, [written(accepted)])
        count = len(accepted.debts)
        say(f"{self.file} accepts {'1 finding' if count == 1 else f'{count} findings'}.")
        return Exit.CLEAN if code is Exit.FINDINGS else code
