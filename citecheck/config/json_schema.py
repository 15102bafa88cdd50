"""`citecheck.toml` and `[tool.citecheck]` as JSON Schema (draft 2020-12), for editors: made from the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from citecheck.about import schema_address
from citecheck.config import readers
from citecheck.config.host_rules import host_rules
from citecheck.config.settings_table import SETTINGS, Setting, Trust
from citecheck.model.record import Registry

Shape = dict[str, Any]

_TEXT: Shape = {"type": "string"}


def _one_or_many(shape: Shape) -> Shape:
    return {"anyOf": [shape, {"type": "array", "items": shape}]}


_LEVEL, _CODE = "(error|warning|note|never)", r"([Cc]{2}\d{0,3}|[a-z0-9]+(-[a-z0-9]+)+)"
_FAILING = rf"^[\s,]*({_LEVEL}|{_CODE})([\s]*,[\s,]*({_LEVEL}|{_CODE}))*[\s,]*$"
_STATUS: Shape = {"type": "integer", "minimum": 100, "maximum": 999}
_HOST: Shape = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "skip": {"type": "string", "minLength": 1},
        "accept": {"anyOf": [_STATUS, {"type": "array", "items": _STATUS}]},
        "spacing": {"type": "number", "minimum": 0},
        "timeout": {"type": "number", "minimum": 0.1},
        "verify": {"type": "boolean"},
        "headers": {"type": "object", "additionalProperties": {"type": "string"}},
    },
}
_REGISTRY = f"(?:{'|'.join(Registry)})"
_NAMED: Shape = {"type": "string", "pattern": rf"^\s*{_REGISTRY}?\s*(?:,\s*{_REGISTRY}?\s*)*$"}
_EACH_OR_NO: Shape = {"type": "string", "pattern": r"^[\s,]*(?:all|none)[\s,]*$"}
_REGISTRIES: Shape = {
    "anyOf": [
        _EACH_OR_NO,
        *_one_or_many(_NAMED)["anyOf"],
        {
            "type": "array",
            "items": {"type": "string", "pattern": r"^[\s,]*(?:all|none)?[\s,]*$"},
            "contains": _EACH_OR_NO,
            "maxContains": 1,
        },
    ]
}

_SHAPES: dict[object, Shape] = {
    readers.truth: {"type": "boolean"},
    readers.text: _TEXT,
    readers.texts: _one_or_many(_TEXT),
    readers.codes: _one_or_many(_TEXT),
    readers.registries: _REGISTRIES,
    readers.failing: _one_or_many({"type": "string", "pattern": _FAILING}),
    readers.color: {"enum": list(get_args(readers.Color))},
    readers.age: {"type": "string", "pattern": r"^\s*(\d+\.?\d*|\.\d+)[smhdwSMHDW]\s*$"},
    readers.contact: {"type": "string", "pattern": r"^\s*([^@\s]+@[^@\s]+|https://\S+)\s*$"},
    readers.headers: _one_or_many({"type": "string", "pattern": r"^[^:]+:.*:"}),
    readers.address_patterns: _one_or_many({"type": "string", "minLength": 1}),
    host_rules: {"type": "object", "additionalProperties": _HOST},
    readers.reports: _one_or_many({"type": "string", "pattern": "^[^=]+=."}),
}
"""What each reader takes."""

_IN_A_PROJECT = {
    Trust.INSIDE: "In the file of a project, only below its folder.",
    Trust.TRUSTED: "In the file of a project, only with --trust-config.",
}


def schema(words: Mapping[str, Sequence[str]]) -> Shape:
    """Return the JSON Schema of a configuration file; `words` are those that the values of some settings are among."""
    settings = [setting for setting in SETTINGS.values() if setting.trust is not Trust.NOBODY]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": schema_address("configuration"),
        "title": "The configuration of citecheck: citecheck.toml, or [tool.citecheck] of pyproject.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": {setting.key: _property(setting, words.get(setting.key)) for setting in settings},
    }


def _property(setting: Setting[Any], words: Sequence[str] | None) -> Shape:
    said = " ".join(filter(None, (setting.help, _IN_A_PROJECT.get(setting.trust))))
    shape = {"enum": list(words)} if words else _shape(setting.read)
    plain = isinstance(setting.default, (bool, int, float, str))
    return {"description": said, **shape} | ({"default": setting.default} if plain else {})


def _shape(read: object) -> Shape:
    if isinstance(read, readers.Number):
        return {"type": "number", "minimum": read.least}
    if isinstance(read, readers.WholeNumber):
        return {"type": "integer", "minimum": read.least}
    return _SHAPES[read]
