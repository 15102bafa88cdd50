"""What was written wrongly on the command line is told in one sentence, like every other fault of a user."""

from __future__ import annotations

import pytest

from citecheck.model.record import Registry
from citecheck.reports import WRITERS

from .conftest import Command

SLIPS = {
    "check --ofline": "there is no option --ofline. Did you mean '--offline'? {check} tells what there is.",
    "chek": "there is no command 'chek'. Did you mean 'check'? {citecheck} tells what there is.",
    "tapestry": "there is no command 'tapestry'. {citecheck} tells what there is.",
    "cache inf": "there is no command 'inf'. Did you mean 'info'? {cache} tells what there is.",
    "check --timeout": "--timeout needs a value.",
    "check --timeout long": "--timeout: expected a number, not 'long'.",
    "check -f jsn x.md": "There is no report format 'jsn'; choose one of {forms}. Did you mean 'json'?",
    "check --registries crosref x.md": "--registries: expected all, none or some of {registries}, not 'crosref'. "
    "Did you mean 'crossref'?",
    "check --registries xx x.md": "--registries: expected all, none or some of {registries}, not 'xx'.",
    "rule CC301 CC302": "got unexpected extra argument (CC302). {rule} tells what there is.",
}


@pytest.mark.parametrize(("line", "told"), SLIPS.items(), ids=SLIPS)
def test_a_slip_is_one_sentence_with_the_nearest_name(citecheck: Command, line: str, told: str) -> None:
    helps = {name: f"`citecheck {name} --help`" for name in ("check", "cache", "rule")}
    sentence = told.format(
        registries=", ".join(Registry), citecheck="`citecheck --help`", forms=", ".join(WRITERS), **helps
    )

    done = citecheck(*line.split())

    assert (2, "", f"citecheck: {sentence}\n") == (
        done.returncode,
        done.stdout,
        done.stderr,
    )


@pytest.mark.parametrize(("arguments", "first"), [((), "check paper.md"), (("cache",), "cache info")])
def test_a_command_that_needs_another_shows_its_help(
    citecheck: Command, arguments: tuple[str, ...], first: str
) -> None:  # fmt: skip
    done = citecheck(*arguments)

    assert (2, f"citecheck: no command was given; begin with `citecheck {first}`.\n") == (done.returncode, done.stderr)
    assert "Usage: citecheck" in done.stdout


def test_a_switch_is_not_shown_as_if_it_took_a_value(citecheck: Command) -> None:
    lines = [
        line for one in ("check", "fix", "export", "init") for line in citecheck(one, "--help").stdout.splitlines()
    ]

    switches = {line.split()[1] for line in lines if "<bool>" in line}

    assert switches <= {"--help"}  # which is not ours


def test_options_of_one_letter_are_what_they_stand_for(citecheck: Command) -> None:
    told = " ".join(citecheck("check", "--help").stdout.split())

    assert all(pair in told for pair in ("--quiet -q", "--verbose -v", "--output -o", "--format -f"))
