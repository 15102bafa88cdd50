"""Each address written once: a message beside which an address stands already says it without."""

from __future__ import annotations

import re

_END = r"(?=[)\]”,;:.!?]*(?:\s|$))"  # of an address in a sentence: what follows is no more of it


def without_address(message: str, address: str | None, called: str = "the address") -> str:
    """Return a message without an address that stands beside it; where the sentence needs it, it is `called` so.

    `It is not there: https://a.org/1` becomes `It is not there`; `https://a.org/1 shows it` becomes `The address shows
    it`.
    """
    if not address or address not in message:
        return message
    written = f"(?<!“){re.escape(address)}{_END}"  # a value that is quoted is what the sentence is about
    told = re.sub(rf": {written}$|, {written}, ", lambda found: " " if found[0].endswith(" ") else "", message)
    if told.startswith(address):
        told = re.sub(f"^{written}", called[:1].upper() + called[1:], told)
    return re.sub(written, called, told)
