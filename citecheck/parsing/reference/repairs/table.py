"""The repairs, in the order in which they are made.

Each mends the draft of one reference by what no reference can mean otherwise, and says why the model needs it. A
repair that would have to weigh evidence belongs in the model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.repairs import (
    contributors,
    east_asian_brackets,
    gost,
    pages,
    publisher_and_place,
    quoted_title,
    short_titles,
    title_and_container,
    venues,
    volume_and_issue,
    year,
)


class Repair(NamedTuple):
    """A repair and the reason why it is needed."""

    mend: Callable[[Draft], Draft]
    reason: str

    @property
    def name(self) -> str:
        """Return what the repair is called."""
        return self.mend.__name__


REPAIRS = (
    Repair(
        volume_and_issue.vancouver_numbers,
        "Between a year and a page the model cannot tell by looks which number is the volume",
    ),
    Repair(
        volume_and_issue.volume_and_number,
        "The abbreviation before a number is its name, in whatever place it stands",
    ),
    Repair(
        volume_and_issue.east_asian_numbers,
        "A counter behind a number is its name; the model has seen few references of East Asia",
    ),
    Repair(volume_and_issue.russian_numbers, "`Т.` is the initial of a name, or a volume before an issue"),
    Repair(
        volume_and_issue.oscola_numbers,
        "Lawyers put the volume before the journal, where others have an edition or a page",
    ),
    Repair(
        volume_and_issue.bracketed_issue,
        "A number in brackets behind a number is an issue, however little the model knows the journal",
    ),
    Repair(east_asian_brackets.title_in_brackets, "Brackets name the fields where no blank parts the words"),
    Repair(
        east_asian_brackets.title_before_code,
        "GB/T 7714 puts its code behind the title and nothing but a full stop before it",
    ),
    Repair(gost.gost_author_and_title, "Nothing but initials parts author and title"),
    Repair(contributors.organisation_before_year, "The name of an organisation reads like a title"),
    Repair(contributors.whole_author, "The name of an organisation reads like a title"),
    Repair(publisher_and_place.author_once_more, "A title may name its author too, but not as a sentence of its own"),
    Repair(
        title_and_container.phrase_behind_title,
        "The words before a date of access or of archiving read like a title",
    ),
    Repair(gost.host_behind_slashes, "Two slashes mean nothing else"),
    Repair(
        title_and_container.two_sentences,
        "Without any number nothing tells the model that the second sentence is a source",
    ),
    Repair(
        quoted_title.title_within_quotes,
        "A quotation ends where its mark says, whatever the words behind it read like",
    ),
    Repair(quoted_title.container_behind_quotes, "The model is shy of a journal without numbers"),
    Repair(title_and_container.title_beyond_ellipsis, "An ellipsis reads like three full stops"),
    Repair(
        title_and_container.organisation_behind_title,
        "An organisation that publishes its own report stands behind it without a place",
    ),
    Repair(contributors.named_editor, "The phrase says whose names follow"),
    Repair(publisher_and_place.publisher_behind_colon, "What follows a place and a colon is no journal"),
    Repair(contributors.author_behind_by, "`by` stands in titles too, but not before names alone"),
    Repair(title_and_container.journal_before_year, "A journal of one word reads like the end of a title"),
    Repair(title_and_container.title_from_container, "A work with a publisher and no numbers is a book of its own"),
    Repair(gost.title_before_responsibility, "ISBD repeats the author behind the title"),
    Repair(short_titles.one_word_title, "A word behind initials reads like a family name"),
    Repair(short_titles.numeric_title, "A number between two stops reads like a date"),
    Repair(year.year_before_title, "Some styles put the date where others have the title"),
    Repair(year.year_read_as_number, "A year alone is a number like others to the model"),
    Repair(year.last_bare_year, "A reference has a date, and no other field can be a year"),
    Repair(title_and_container.sentence_behind_year, "Behind author and year stands the title, whatever it reads like"),
    Repair(title_and_container.host_behind_in, "`In` announces the work that holds the first"),
    Repair(title_and_container.title_before_talk, "A talk names its conference as if it were part of its title"),
    Repair(
        title_and_container.host_inside_title,
        "`in` stands in titles too, but not behind a comma and before a name",
    ),
    Repair(title_and_container.title_inside_container, "A reference has a title before it has a container"),
    Repair(title_and_container.container_inside_title, "Numbers follow a journal and no title"),
    Repair(volume_and_issue.volume_inside_title, "A volume behind a comma reads like the end of a title"),
    Repair(title_and_container.edition_inside_title, "An edition tells which book it is and is no part of its name"),
    Repair(title_and_container.container_before_volume, "A volume needs something that it is a volume of"),
    Repair(publisher_and_place.publisher_behind_a_city, "Behind a place stands the one who publishes there"),
    Repair(contributors.various_authors, "No such name is in what the model has learnt from"),
    Repair(contributors.authors_before_title, "Editors are called so; names alone wrote the work"),
    Repair(
        contributors.given_name_before_title,
        "A particle behind the given name reads like the beginning of a title",
    ),
    Repair(contributors.title_inside_author, "Two words in capitals read like one more name"),
    Repair(contributors.organisation_before_title, "The name of an organisation reads like a title"),
    Repair(pages.pages_of_the_title, "Chapter and verse read like volume and pages"),
    Repair(pages.number_of_a_report, "A number with a hyphen reads like pages"),
    Repair(pages.pages_behind_year, "Behind a year, a colon announces nothing but pages"),
    Repair(pages.page_behind_colon, "One page reads like an issue"),
    Repair(pages.counted_pages, "The counter behind the numbers is their name"),
    Repair(pages.unclaimed_range, "Behind a journal a range can be nothing but pages"),
    Repair(title_and_container.publisher_behind_title, "A name between two stops reads like a title's second sentence"),
    Repair(publisher_and_place.extent_behind_publisher, "The size of a book reads like a part of its imprint"),
    Repair(
        publisher_and_place.city_and_colon,
        "A known city before a colon is a place, and what follows is the publisher",
    ),
    Repair(
        publisher_and_place.city_behind_title,
        "A note names the city alone, with a comma, as if it were part of the title",
    ),
    Repair(publisher_and_place.initials_behind_publisher, "Brackets part a name from its initials"),
    Repair(publisher_and_place.publisher_inside_place, "A name of a firm is often that of a town"),
    Repair(
        publisher_and_place.place_inside_publisher,
        "A place behind the publisher, without a mark or with a comma, reads like a part of its name",
    ),
    Repair(publisher_and_place.place_and_publisher_exchanged, "Either may come first"),
    Repair(publisher_and_place.house_behind_title, "Behind a comma a house reads like the end of a title"),
    Repair(
        publisher_and_place.house_read_as_container,
        "Outside the languages that the model has learnt a house reads like a journal",
    ),
    Repair(venues.venue_read_as_publisher, "A name between two stops behind the title reads like a publisher"),
    Repair(publisher_and_place.publisher_read_as_place, "A publisher alone stands where a place does"),
)


def mended(draft: Draft, repairs: Sequence[Repair] = REPAIRS) -> Draft:
    """Return the draft with all repairs made."""
    for repair in repairs:
        draft = repair.mend(draft)
    return draft
