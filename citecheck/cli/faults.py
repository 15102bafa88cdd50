"""How a fault that ends a command is told in one sentence on standard error, and the exit code that it means."""

from __future__ import annotations

import errno
import os
import sys

from citecheck import about
from citecheck.cli import misuse, standard_streams
from citecheck.errors import CitecheckError
from citecheck.model.exits import Exit

DEBUG = "CITECHECK_DEBUG"

_UNWRITABLE = dict.fromkeys(
    (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO), "standard output cannot be written: {reason}."
)
_LACKS = _UNWRITABLE | {
    errno.EMFILE: "this system lets a program open too few files at once ({reason}); `ulimit -n` tells how many.",
    errno.ENFILE: "too many files are open on this system ({reason}).",
    errno.ENOMEM: "there is not enough memory for this ({reason}); give fewer documents at once.",
}


def is_to_be_traced(fault: BaseException) -> bool:
    """Tell whether a fault is our own, and was asked for with all that led to it."""
    known = isinstance(fault, (CitecheckError, KeyboardInterrupt, BrokenPipeError, misuse.Misuse))
    return not known and bool(os.environ.get(DEBUG))


def told(fault: BaseException) -> Exit:
    """Say what a fault is, and return the exit code."""
    if isinstance(fault, BrokenPipeError):  # who reads has had enough, and there is nobody to tell
        sys.stderr.close()
        return Exit.FINDINGS
    standard_streams.say(_sentence(fault))
    return Exit.INTERRUPTED if isinstance(fault, KeyboardInterrupt) else Exit.USAGE


def _sentence(fault: BaseException) -> str:
    if isinstance(fault, KeyboardInterrupt):
        return "interrupted."
    if isinstance(fault, CitecheckError):
        return str(fault)
    if isinstance(fault, misuse.Misuse):
        return misuse.sentence(fault)
    return of_the_machine(fault) or of_our_own(fault)


def of_the_machine(fault: BaseException) -> str | None:
    """Say in one sentence what this machine lacks; `None` where the fault is not its own."""
    if isinstance(fault, MemoryError):
        return "there is not enough memory for this; give fewer documents at once."
    if not isinstance(fault, OSError) or fault.errno not in _LACKS:
        return None
    if fault.errno in _UNWRITABLE:
        standard_streams.abandon()
    return _LACKS[fault.errno].format(reason=fault.strerror)


def of_our_own(fault: BaseException) -> str:
    """Say that a fault is ours, and where to report it."""
    named = f"this is a fault of citecheck itself ({type(fault).__name__}: {fault})"
    return f"{named}; {DEBUG}=1 shows where. Please report it: {about.ISSUES}"
