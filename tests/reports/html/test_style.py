"""Every text of the page can be read on its ground, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

STYLE = files("citecheck.reports.html").joinpath("style.css").read_text(encoding="utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))
    for block in re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)[:2]
)
TONES = ("red", "amber", "blue", "grey")
TEXTS = [
    *((text, ground) for text in ("ink", "quiet", "link", *TONES, "green") for ground in ("paper", "card")),
    *((text, f"{tone}-wash") for tone in TONES for text in ("ink", "quiet", "link", "green", tone)),
    ("ink", "mark"),
]
SIGNS = [("on-sign", tone) for tone in ("red", "amber", "green")]


def luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_a_text_stands_out_from_its_ground(scheme: dict[str, str], text: str, ground: str) -> None:
    assert contrast(scheme[text], scheme[ground]) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("sign", "ground"), SIGNS)
def test_a_sign_stands_out_from_its_ground(scheme: dict[str, str], sign: str, ground: str) -> None:
    assert contrast(scheme[sign], scheme[ground]) >= 3


def test_dark_gives_every_colour_of_its_own() -> None:
    assert set(LIGHT) == set(DARK)
