"""References whose fields are marked: `{title On the origin of species}, {date 1859}`."""

from __future__ import annotations

import re

from citecheck.parsing.reference.draft import Draft
from citecheck.parsing.reference.tokens.anchors import find_anchors
from citecheck.parsing.reference.tokens.spans import between
from citecheck.parsing.reference.tokens.tokeniser import tokenise

_FIELD = re.compile(r"\{(\w+) ([^{}]*)\}")


def drafted(marked: str) -> Draft:
    """Read a text whose fields are marked."""
    text, places = "", []
    for count, part in enumerate(_FIELD.split(marked)):
        if count % 3 == 1:
            places.append((part, len(text)))
        else:
            text += part
    tokens = tokenise(text, find_anchors(text))
    spans = [
        between(name, tokens, start, start + len(words))
        for (name, start), (_, words) in zip(places, _FIELD.findall(marked), strict=True)
    ]
    return Draft(text, tokens, tuple(span for span in spans if span))
