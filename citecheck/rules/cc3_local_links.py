"""CC3, links: whether links within a project lead to a file and a heading that are there, where that is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.judging.rule import document_rule
from citecheck.judging.survey import Survey
from citecheck.model.document import Astray
from citecheck.model.finding import Severity, Violation


@document_rule("CC319", Severity.ERROR, since="0.2")
def missing_file(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The document links to a file of its project that is not there, or whose name is written in
    other capitals. Looked at with `--local-links` only.

    **Why it hurts.** A reader who follows the link finds an error page. Where only capitals differ, the link works on
    the writer's system, and fails on the server.

    What leads out of the project, and what a program that makes the site may resolve or write itself, is left.

    Bad:

        # A New Bridge

        <img src="pictures/girders.svg" alt="How to build one">

    Good:

        # A New Bridge

        How to build one is told [below](#the-girders).

        ## The Girders
    """
    for astray in _astray(survey, "file", "case"):
        called = f"its name has other capitals: {astray.nearest}" if astray.fault == "case" else "there is no such file"
        yield _violation(astray, f"The link leads to {astray.link.target}, but {called}.")


@document_rule("CC320", Severity.WARNING, since="0.2")
def missing_anchor(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The document links to a heading or an id that the file does not have. Looked at with
    `--local-links` only.

    **Why it hurts.** The page opens at its top, and a reader has to search for what was meant.

    A heading answers under each name that GitHub, GitLab, MkDocs, Sphinx, pandoc, Jekyll, VitePress or Asciidoctor
    gives it. A file that takes text from elsewhere may have any.

    Bad:

        # A New Bridge

        It is told [below](#the-gird).

        ## The Girders

    Good:

        # A New Bridge

        It is told [below](#the-girders).

        ## The Girders
    """
    for astray in _astray(survey, "anchor"):
        fragment = astray.link.target.partition("#")[2]
        where = "the document" if astray.file == astray.link.location.path else astray.file
        yield _violation(astray, f"The link leads to #{fragment}, but {where} has no such heading or id.")


def _astray(survey: Survey, *faults: str) -> Iterator[Astray]:
    return (one for reading in survey.readings for one in reading.astray if one.fault in faults)


def _violation(astray: Astray, message: str) -> Violation:
    return Violation(message, suggestion=astray.nearest, location=astray.link.location)
