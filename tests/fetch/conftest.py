from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from citecheck.demo.web import Behaviour, Site
from citecheck.model.evidence import Request
from tests.fetch.trips import Trip, take
from tests.web.small_web import Web

Visit = Callable[..., Trip]


@pytest.fixture
def visit() -> Visit:
    """Serve these sites, ask for these addresses, return what came of it."""

    def visit(sites: Mapping[str, Site | Mapping[str, Behaviour]], *requests: Request | str, **options: Any) -> Trip:
        absent, refusing = options.pop("absent", ()), options.pop("refusing", ())
        with Web(sites, absent=absent, refusing=refusing) as web:
            return take(web, requests, **options)

    return visit
