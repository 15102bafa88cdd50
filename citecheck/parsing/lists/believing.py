"""Whether a list that no heading announces is one: its entries, now that they are cut, must look like references."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.parsing.lists.likeness import likeness
from citecheck.parsing.lists.splitting import Entry
from citecheck.parsing.lists.strands import joined

_CLEAR = 1.0  # likeness from which an entry is clearly a reference
_FEW, _SOME = 3, 10
_MEAN_OF_FEW = 2.3
_MEAN_ALONE = -0.3
_CLEAR_OF_SOME, _CLEAR_OF_MANY = 0.5, 0.25


def believable(entries: Sequence[Entry], *, alone: bool) -> Sequence[Entry]:
    """Return the entries without what does not look like one before the first and after the last; none if few do.

    A list that stands `alone` in its document is believed more easily, so that nothing of it is lost.
    """
    scores = [likeness(joined(entry.pieces).text) for entry in entries]
    if alone:
        return entries if sum(scores) > _MEAN_ALONE * len(scores) else ()
    alike = [place for place, score in enumerate(scores) if score > 0 or entries[place].label]
    if not alike:
        return ()
    low, high = alike[0], alike[-1] + 1
    kept = scores[low:high]
    clear = sum(score > _CLEAR for score in kept) / len(kept)
    if len(kept) < _FEW:
        believed = sum(kept) / len(kept) >= _MEAN_OF_FEW
    else:
        believed = clear >= (_CLEAR_OF_SOME if len(kept) < _SOME else _CLEAR_OF_MANY)
    return entries[low:high] if believed else ()
