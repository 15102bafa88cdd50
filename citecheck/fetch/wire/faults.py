"""A fault of the world where it is noticed."""

from __future__ import annotations

from citecheck.model.evidence import FailureKind


class Fault(Exception):  # noqa: N818 (a fault of the world; errors are faults of the user)
    """A visit's fault where it is noticed; it never leaves this room but as a `Failure`."""

    def __init__(self, kind: FailureKind, detail: str, *, foreign: bool = False) -> None:
        """Say what kind of fault it is; `foreign` marks a certificate that seems not to be the host's own."""
        super().__init__(detail)
        self.kind = kind
        self.detail = detail
        self.foreign = foreign
