"""A hook of MkDocs: what stands outside `docs/` is linked in the repository, so that one text serves both places."""

from __future__ import annotations

import re
from typing import Any

from citecheck.about import REPOSITORY


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Turn `](../CONTRIBUTING.md)` into the address of that file in the repository."""
    return re.sub(r"\]\((?:\.\./)+(?=[A-Z.]|tests/|citecheck/)", f"]({REPOSITORY}/blob/main/", markdown)
