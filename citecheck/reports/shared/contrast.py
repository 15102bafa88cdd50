"""Two readings that clash, made fit to be shown side by side with what differs in them marked."""

from __future__ import annotations

from citecheck.biblio.agreement import marked_difference
from citecheck.biblio.agreement.marked_difference import Segments
from citecheck.model.finding import Clash
from citecheck.reports.shared.printable import printable

_RELATED = 0.5


def contrast(clash: Clash) -> tuple[Segments, Segments]:
    """Cut both readings into pieces, each with whether it differs; where little agrees, marks would only be noise."""
    our_text, their_text = printable(clash.ours), printable(clash.theirs)  # whole: a mark may part a password
    ours, theirs = marked_difference(our_text, their_text)
    if sum(len(piece) for piece, differs in ours if not differs) < _RELATED * len(our_text):
        return ((our_text, False),), ((their_text, False),)
    return ours, theirs
