"""What the project is called, which version this is, and where it is to be found."""

from __future__ import annotations

__version__ = "0.1.0"

DISTRIBUTION = "citecheck-verifier"
"""The name that package indexes know; the plain name is another project's there."""

REPOSITORY = "https://github.com/citecheck/citecheck"
"""The one place of the project's public address: its metadata, its documentation and its recipes are held to it."""

ISSUES = f"{REPOSITORY}/issues"


def manual_page(code: str) -> str:
    """Return the address of a rule's manual page."""
    return f"{REPOSITORY}/blob/main/docs/rules/{code}.md"


def schema_address(name: str) -> str:
    """Return the address of one of the JSON Schemas that are published."""
    return f"{REPOSITORY}/raw/main/docs/schema/{name}.json"
