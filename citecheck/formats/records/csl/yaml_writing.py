"""References as CSL-YAML, as pandoc reads it: `references:` in a block of metadata, texts as its Markdown.

Reference: pandoc User's Guide, "Specifying bibliographic data".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from citecheck.expressions import expression
from citecheck.formats.records.csl import pandoc_markdown
from citecheck.formats.records.csl.items import record_of
from citecheck.model.reference import Reference

_NOT_MARKED = {"id", "type"}
_UNSEEN = expression("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def write(references: Sequence[Reference], keys: Sequence[str]) -> str:
    """Write references as a block of metadata that is a file of its own, too."""
    items = [{"id": key, **record_of(one.item)} for key, one in zip(keys, references, strict=True)]
    lines = (line for item in items for line in _item(item))
    return "".join(f"{line}\n" for line in ("---", "references:" if items else "references: []", *lines, "..."))


def _item(item: Mapping[str, object]) -> Iterator[str]:
    for number, (name, value) in enumerate(item.items()):
        start = "- " if number == 0 else "  "
        yield f"{start}{name}: {_flow(value, marked=name not in _NOT_MARKED)}"


def _flow(value: object, *, marked: bool) -> str:
    """Write a value as JSON, which is YAML; a text is always in quotes, so that no `no` becomes false."""
    match value:
        case str():
            return _UNSEEN.sub(
                _escaped, json.dumps(pandoc_markdown.write(value) if marked else value, ensure_ascii=False)
            )
        case Mapping():
            inner = (f"{name}: {_flow(one, marked=marked)}" for name, one in value.items())
            return f"{{{', '.join(inner)}}}"
        case list() | tuple():
            return f"[{', '.join(_flow(one, marked=marked) for one in value)}]"
    return json.dumps(value)


def _escaped(sign: re.Match[str]) -> str:
    return f"\\u{ord(sign[0]):04x}"
