"""The command line: options into settings, one call, one report, an exit code."""

from __future__ import annotations

import errno
import os
import sys

from citecheck import about
from citecheck.cli import standard_streams
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


def main() -> None:
    """Run the command line; a fault of the user is one sentence on standard error and exit code 2."""
    standard_streams.prepare()
    try:
        _run()
    except CitecheckError as fault:
        _leave(str(fault), Exit.USAGE)
    except KeyboardInterrupt:
        _leave("interrupted.", Exit.INTERRUPTED)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(Exit.FINDINGS)
    except Exception as fault:
        told = _of_the_command_line(fault)
        if os.environ.get(DEBUG) and told is None:
            raise
        _leave(told or _of_the_machine(fault) or _of_our_own(fault), Exit.USAGE)


def _run() -> None:
    from citecheck.cli.app import app

    try:
        code = app(prog_name="citecheck", standalone_mode=False)
    finally:
        sys.stdout.flush()  # a full disk may say so only now
    sys.exit(code)


def _of_the_command_line(fault: Exception) -> str | None:
    """Say in one sentence what of a command was written wrongly; `None` where that is not the fault."""
    from citecheck.cli import misuse

    return misuse.sentence(fault) if isinstance(fault, misuse.Misuse) else None


def _of_the_machine(fault: Exception) -> str | None:
    """Say in one sentence what this machine lacks; `None` where the fault is not its own."""
    if isinstance(fault, MemoryError):
        return "there is not enough memory for this; give fewer documents at once."
    if not isinstance(fault, OSError) or fault.errno not in _LACKS:
        return None
    if fault.errno in _UNWRITABLE:
        standard_streams.abandon()
    return _LACKS[fault.errno].format(reason=fault.strerror)


def _of_our_own(fault: Exception) -> str:
    told = f"this is a fault of citecheck itself ({type(fault).__name__}: {fault})"
    return f"{told}; {DEBUG}=1 shows where. Please report it: {about.ISSUES}"


def _leave(sentence: str, code: Exit) -> None:
    standard_streams.say(sentence)
    sys.exit(code)
