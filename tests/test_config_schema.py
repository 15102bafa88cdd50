"""The schema of the configuration takes what the configuration takes."""

from __future__ import annotations

import math
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from citecheck.config.json_schema import schema
from citecheck.config.settings_table import SETTINGS, Trust

SCHEMA = schema({})
IN_FILES = [key for key, setting in SETTINGS.items() if setting.trust is not Trust.NOBODY]
WORDS = st.sampled_from(
    ["error", "warning", "never", "auto", "always", "7d", "1.5h", ".5w", "d", "7 d", "7D", "json=a", "=a", "json=", "=",
     "example.org: X-Key: a", "example.org", "CC301", "a,b", "all", "none", "crossref,doi", ""]
)  # fmt: skip
VALUES = st.one_of(
    st.booleans(), st.integers(-2, 3), st.sampled_from([0.05, 0.5, 1.0, 2.5, 20.0]), WORDS, st.lists(WORDS, max_size=2)
)


def reads(key: str, value: Any) -> bool:
    try:
        SETTINGS[key].read(value)
    except (TypeError, ValueError):
        return False
    return True


def test_the_schema_is_one_and_names_every_setting_of_a_file() -> None:
    Draft202012Validator.check_schema(SCHEMA)

    assert IN_FILES == list(SCHEMA["properties"])


@pytest.mark.parametrize("key", IN_FILES)
@given(value=VALUES)
def test_a_value_is_valid_where_it_can_be_read(key: str, value: Any) -> None:
    assert reads(key, value) == Draft202012Validator(SCHEMA).is_valid({key: value})


def test_a_setting_that_there_is_not_is_not_valid() -> None:
    assert not Draft202012Validator(SCHEMA).is_valid({"timeuot": 3})


def test_words_of_other_rooms_are_taken() -> None:
    chosen = schema({"format": ["json", "rich"]})["properties"]["format"]

    assert (["json", "rich"], "rich") == (chosen["enum"], chosen["default"])


def test_what_a_project_may_not_decide_is_said() -> None:
    assert "only with --trust-config" in SCHEMA["properties"]["proxy"]["description"]


@pytest.mark.parametrize("written", ["inf", "nan", "-1", "1.5"])
def test_no_number_of_a_file_breaks_its_reader(written: str) -> None:
    value = tomllib.loads(f"retries = {written}")["retries"]

    assert not reads("retries", value)
    assert reads("timeout", value) == (value > 1 and not math.isnan(value))
