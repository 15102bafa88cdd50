r"""Text for streams and files that cannot carry all of it: escapes where a reader reads, UTF-8 where a program does."""

from __future__ import annotations

import codecs
import io
import os
import sys

ESCAPED = "citecheck-escaped"


def prepare() -> None:
    r"""Let standard output and error write what their encoding has not (ASCII, a name of no UTF-8 bytes) as `\u00e9`.

    That is how JSON writes it, too (RFC 8259 §7), so that a report stays one.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=ESCAPED)


def say(sentence: str) -> None:
    """Say a sentence on standard error, in one line, whatever names of files and addresses stand in it."""
    from citecheck.reports.shared.printable import printable

    sys.stderr.write(f"citecheck: {printable(sentence)}\n")


def write_data(text: str) -> None:
    """Write what another program will read: in UTF-8, as into a file, where the stream's encoding cannot carry it."""
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", ESCAPED))
    else:
        sys.stdout.write(text)


def abandon() -> None:
    """Let standard output go nowhere from now on: what it still holds would fail again when Python ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[place : place + 4]}" for place in range(0, len(units), 4)), error.end


codecs.register_error(ESCAPED, _escaped)
