"""What a judgement depends on beside the reference and its evidence."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from citecheck.model.address_rules import EVERY_ADDRESS, AddressRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """The day of the run, the state of the network (`up`, `down`, `unknown`), the rules chosen, those of addresses.

    `fail_after` is for how many days an address may give no usable answer; `None` = for ever.
    """

    today: datetime.date
    network: str = "unknown"
    offline: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    address_rules: AddressRules = EVERY_ADDRESS
    fail_after: int | None = None
