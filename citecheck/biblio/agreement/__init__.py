"""Compare what two Items say of people, dates and containers, and show where two readings differ. Pure."""

from citecheck.biblio.agreement.agreement import Agreement
from citecheck.biblio.agreement.author_lists import compare_authors
from citecheck.biblio.agreement.containers import same_container
from citecheck.biblio.agreement.dates import same_date
from citecheck.biblio.agreement.marked_difference import marked_difference
from citecheck.biblio.agreement.people import same_name, same_people
from citecheck.biblio.agreement.venues import same_venue

__all__ = [
    "Agreement",
    "compare_authors",
    "marked_difference",
    "same_container",
    "same_date",
    "same_name",
    "same_people",
    "same_venue",
]
