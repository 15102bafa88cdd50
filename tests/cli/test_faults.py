"""What a machine lacks is said in one sentence; what is not the machine's is a fault of the program."""

from __future__ import annotations

import errno

import pytest

from citecheck.cli.faults import of_our_own, of_the_machine


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (MemoryError(), "there is not enough memory for this; give fewer documents at once."),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), "there is not enough memory for this (Cannot allocate"),
        (OSError(errno.EMFILE, "Too many open files"), "this system lets a program open too few files at once (Too"),
        (OSError(errno.ENFILE, "File table overflow"), "too many files are open on this system (File table overflow)."),
    ],
)
def test_what_the_machine_lacks_is_named(fault: Exception, told: str) -> None:
    assert (of_the_machine(fault) or "").startswith(told)


@pytest.mark.parametrize("fault", [ValueError("x"), OSError(errno.ENOENT, "No such file or directory")])
def test_any_other_fault_is_the_programs_own_and_says_where_to_report_it(fault: Exception) -> None:
    assert of_the_machine(fault) is None
    assert f"fault of citecheck itself ({type(fault).__name__}: " in of_our_own(fault)
    assert "https://" in of_our_own(fault)
