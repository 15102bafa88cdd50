"""CC1, form: what users of BibTeX and biber expect to be told of an entry of a `.bib` file."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.biblio.identifiers import read_orcid
from citecheck.expressions import expression
from citecheck.judging.rule import document_rule
from citecheck.judging.survey import Survey
from citecheck.model.finding import Severity, Violation
from citecheck.rules.cc1_reading import remarks

_ORCID = expression(r"(?<![\d-])\d{4}-\d{4}-\d{4}-\d{3}[\dXx](?![\d-])")
_ENTRIES = frozenset({"bibtex", "biblatex"})  # whose reader tells of their fields


@document_rule("CC121", Severity.WARNING, since="0.1")
def unknown_field(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The name of a field is a slip of the hand: no program knows it, and a common one is near.

    **Why it hurts.** Programs pass over fields that they do not know, and what it states is printed nowhere.

    Fields of one's own are left alone; so are those of JabRef, Zotero, Mendeley, BibDesk, DBLP and ADS.

    Bad:

        @article{smith, auhtor = {Smith, Jane}, editor = {Bat, Dorj}, title = {Ice},
          journal = {Geography}, year = {2020}}

    Good:

        @article{smith, author = {Smith, Jane}, editor = {Bat, Dorj}, title = {Ice},
          journal = {Geography}, year = {2020}}
    """
    yield from remarks(survey, "unknown-field")


@document_rule("CC122", Severity.WARNING, since="0.1")
def unknown_entry_type(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The type of the entry is a slip of the hand: no style knows it, and it is next to one.

    **Why it hurts.** BibTeX warns and prints the entry as a miscellany; biber passes over what it requires.

    Bad:

        @artcile{smith, author = {Smith, Jane}, title = {Ice}, journal = {Geography}, year = {2020}}

    Good:

        @article{smith, author = {Smith, Jane}, title = {Ice}, journal = {Geography}, year = {2020}}
    """
    yield from remarks(survey, "unknown-entry-type")


@document_rule("CC123", Severity.WARNING, since="0.1")
def names_joined_otherwise(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** Several names are joined by commas or semicolons, and BibTeX joins names by *and* alone.

    **Why it hurts.** BibTeX stops at “too many commas”, or one person of four names is printed. The name of an
    organisation that has commas stands in braces.

    Bad:

        @book{smith, author = {Smith, John, Doe, Jane}, title = {Ice}, year = {2020}}

    Good:

        @book{smith, author = {Smith, John and Doe, Jane}, title = {Ice}, year = {2020}}
        @book{moss, author = {{Ministry of Moss, Mould, Lichen, and Fern}}, title = {Moss}, year = {2020}}
    """
    yield from remarks(survey, "names-joined-otherwise")


@document_rule("CC124", Severity.WARNING, since="0.1")
def no_such_month(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The month is none.

    **Why it hurts.** A macro that is not defined is dropped without a word, and so is a number beyond twelve.

    Bad:

        @article{smith, author = {Smith, Jane}, title = {Ice}, journal = {Geography}, year = {2020}, month = jnu}

    Good:

        @article{smith, author = {Smith, Jane}, title = {Ice}, journal = {Geography}, year = {2020}, month = jan}
    """
    yield from remarks(survey, "no-such-month")


@document_rule("CC125", Severity.NOTE, since="0.1")
def missing_required_field(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The entry lacks who wrote the work, or the body behind it, which its type requires.

    **Why it hurts.** BibTeX and biber warn of it, and styles print an entry without a head, or a thesis without its
    school. An editor, an organisation or a key serves as well. What else a type requires, `missing-field` tells.

    Bad:

        @phdthesis{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020}}

    Good:

        @phdthesis{smith, author = {Smith, Jane}, title = {Ice on the Selenge}, year = {2020}, school = {Kortop}}
    """
    yield from remarks(survey, "missing-required-field")


@document_rule("CC126", Severity.WARNING, since="0.1")
def markup_in_field(survey: Survey) -> Iterator[Violation]:
    r"""**What is wrong.** A field holds an entity or a tag of HTML.

    **Why it hurts.** LaTeX knows neither, and *Smith &amp; Sons* is printed so, or stops the run.

    Bad:

        @book{smith, author = {Smith, Jane}, title = {Ice &amp; Snow}, year = {2020}}

    Good:

        @book{smith, author = {Smith, Jane}, title = {Ice \& Snow}, year = {2020}}
    """
    yield from remarks(survey, "markup-in-field")


@document_rule("CC127", Severity.WARNING, since="0.1")
def wrong_orcid(survey: Survey) -> Iterator[Violation]:
    """**What is wrong.** The check digit of an ORCID is wrong.

    **Why it hurts.** The number names nobody, or somebody else.

    Bad:

        @book{smith, author = {Smith, Jane}, title = {Ice}, year = {2020}, orcid = {0000-0002-1825-0079}}

    Bad, in words:

        Smith, J. (ORCID 0000-0002-1825-0079). (2020). Ice on the Selenge. London: Kortop Press.

    Good:

        @book{smith, author = {Smith, Jane}, title = {Ice}, year = {2020}, orcid = {0000-0002-1825-0097}}
    """
    yield from remarks(survey, "wrong-orcid")
    for reading in survey.readings:
        for reference in reading.references if reading.format not in _ENTRIES else ():
            for written in _wrong_orcids(reference.raw):
                message = f"The check digit of the ORCID {written} is wrong."
                yield Violation(message, "author", about=reference.id)


def _wrong_orcids(text: str) -> Iterator[str]:
    """Yield the ORCIDs that a text calls so and whose check digit is wrong."""
    if "orcid" in text.lower():
        for found in _ORCID.findall(text):
            read = read_orcid(f"orcid {found}")
            if read and read.valid is False:
                yield found
