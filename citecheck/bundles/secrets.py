"""Secrets out of what is handed on: headers, cookies, tokens, passwords; in addresses, in pages, in headers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from citecheck.biblio.urls import hide_passwords
from citecheck.expressions import expression

_MASK = "***"
_NAMES = (
    r"(?:token|secret|passw(?:or)?d|passphrase|api-?_?key|access-?_?key|signature|session-?_?(?:id)?|jsessionid|phpsessid"
    r"|csrf|xsrf|nonce|credentials?|authorization|otp)"
)
_HEADER = expression(rf"cookie|auth|{_NAMES}|(?:^|-)(?:key|sid|sig)$", re.IGNORECASE)
_PARAMETER = expression(
    rf"(?P<name>[?&;#][\w.-]{{0,40}}?(?:{_NAMES}[\w.-]{{0,20}}|(?<![a-z])(?:sid|sig|key|auth|code))=)[^&#\s\"'<>]{{1,4000}}",
    re.IGNORECASE,
)
_MEMBER = expression(
    rf"(?P<name>[\"'][\w.-]{{0,40}}{_NAMES}[\w.-]{{0,20}}[\"']\s{{0,4}}:\s{{0,4}})(?P<sign>[\"'])[^\"']{{1,4000}}(?P=sign)",
    re.IGNORECASE,
)
_TAG = expression(
    rf"<(?:input|meta)\b[^<>]{{0,300}}\b(?:name|id)\s{{0,4}}=\s{{0,4}}[\"'][\w.-]{{0,40}}{_NAMES}[^<>]{{0,4000}}>",
    re.IGNORECASE,
)
_VALUE = expression(
    r"(?P<name>\b(?:value|content)\s{0,4}=\s{0,4})(?P<sign>[\"'])[^\"']{1,4000}(?P=sign)", re.IGNORECASE
)
_TOKENS = expression(
    r"\beyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{0,2000}"  # RFC 7519
    r"|\bgh[pousr]_\w{20,255}|\bgithub_pat_\w{20,255}|\bglpat-[\w-]{20,255}|\bxox[abprs]-[\w-]{10,255}|\bAKIA[0-9A-Z]{16}"
    r"|\bBearer [\w.~+/=-]{8,4000}"
)


@dataclass(frozen=True, slots=True)
class Masking:
    """Writes `***` for secrets; `known` are those of this run, wherever they stand."""

    known: Sequence[str] = ()

    def text(self, text: str) -> str:
        """Return a text without secrets."""
        shown = hide_passwords(text)
        for secret in self.known:
            shown = shown.replace(secret, _MASK) if secret else shown
        shown = _PARAMETER.sub(rf"\g<name>{_MASK}", shown)
        shown = _MEMBER.sub(rf"\g<name>\g<sign>{_MASK}\g<sign>", shown)
        shown = _TAG.sub(lambda tag: _VALUE.sub(rf"\g<name>\g<sign>{_MASK}\g<sign>", tag[0]), shown)
        return _TOKENS.sub(_MASK, shown)

    def headers(self, headers: Sequence[tuple[str, str]]) -> list[list[str]]:
        """Return headers, of those that hold secrets no more than their names."""
        return [[name, _MASK if _HEADER.search(name) else self.text(value)] for name, value in headers]

    def body(self, body: bytes) -> bytes:
        """Return a body without secrets; its other bytes stay as they are."""
        return self.text(body.decode("latin-1")).encode("latin-1", "replace")
