"""Every violation of the house's law is planted here, and the law must see it."""

from __future__ import annotations

import pytest

from tests import house_law as law

FLOORS = {"__init__": 8, "cli": 8, "api": 7, "fetch": 5, "rules": 5, "parsing": 4, "pages": 4, "errors": 1}

CLIMBING = {
    "import citecheck.fetch.client": "fetch",
    "import citecheck.fetch.client as client": "fetch",
    "from citecheck.fetch import client": "fetch",
    "from citecheck import fetch": "fetch",
    "from citecheck import fetch as door": "fetch",
    "from citecheck import check": "__init__",
    "from citecheck import *": "__init__",
    "import citecheck": "__init__",
    "from .. import fetch": "fetch",
    "from ..fetch.client import Fetcher": "fetch",
    "from ...citecheck.fetch import client": "fetch",
    "def read():\n    from citecheck.fetch.client import Fetcher": "fetch",
    "def read():\n    def again():\n        import citecheck.api": "api",
    "class Reader:\n    from citecheck import fetch": "fetch",
    "try:\n    import citecheck.fetch\nexcept ImportError:\n    pass": "fetch",
    "if TYPE_CHECKING:\n    from citecheck.fetch.client import Fetcher": "fetch",
    "__import__('citecheck.fetch.client')": "fetch",
    "import importlib\nimportlib.import_module('citecheck.fetch')": "fetch",
    "from importlib import import_module\nimport_module(name='citecheck.fetch')": "fetch",
    "from importlib import import_module as door\ndoor('citecheck.fetch')": "fetch",
    "import_module(f'citecheck.fetch.{name}')": "fetch",
    "from citecheck.pages.html import reading": "pages",
}

UNREADABLE = [
    "import_module(name)",
    "__import__(names[0])",
    "import_module(f'{package}.client')",
    "import_module('.client', package)",
    "from importlib import import_module as door\ndoor(name)",
]

FOREIGN = {
    "import httpx": "httpx",
    "import httpx._client as client": "httpx",
    "from httpx import Client": "httpx",
    "def ask():\n    import httpx": "httpx",
    "if TYPE_CHECKING:\n    from httpx import Client": "httpx",
    "__import__('httpx')": "httpx",
    "import_module('httpx')": "httpx",
    "import socket": "socket",
    "from multiprocessing import Pool": "multiprocessing",
}

WORLDLY = {
    "import time": "time",
    "def now():\n    import time": "time",
    "from urllib.request import urlopen": "urllib.request.urlopen",
    "from urllib import request": "urllib.request",
    "from os import path": "os.path",
    "import_module('random')": "random",
    "open('words.txt')": "open",
    "Path('words.txt').open()": "open",
    "path.read_text()": "read_text",
    "datetime.now()": "now",
    "date.today()": "today",
    "async def read(): ...": "async",
}

UNSTEADY = [
    "for word in {'a', 'b'}: print(word)",
    "for word in set(words): print(word)",
    "[word for word in frozenset(words)]",
    "{word: 1 for word in {each for each in words}}",
    "' '.join(set(words))",
    "list(set(words) - set(others))",
    "sum({weight(word) for word in words})",
    "next(iter(set(words)))",
    "dict.fromkeys(set(words))",
    "hash(word)",
]

CIRCLES = [
    {"fetch/one.py": "import citecheck.fetch.two", "fetch/two.py": "def late():\n    from . import one"},
    {"fetch/one.py": "from .two import b", "fetch/two.py": "from .three import c",
     "fetch/three.py": "from . import one"},
    {"fetch/__init__.py": "def __getattr__(name):\n    from citecheck.fetch.one import Fetcher",
     "fetch/one.py": "from citecheck.fetch import Fetcher"},
    {"pages/html/a.py": "from citecheck.pages.kind.b import b", "pages/kind/b.py": "",
     "pages/kind/c.py": "from citecheck.pages.html.d import d", "pages/html/d.py": ""},
    {"fetch/one.py": "import_module('citecheck.fetch.two')",
     "fetch/two.py": "if TYPE_CHECKING:\n    from .one import a"},
]  # fmt: skip


@pytest.mark.parametrize(("planted", "room"), CLIMBING.items(), ids=CLIMBING)
def test_an_import_that_does_not_go_down_is_seen(planted: str, room: str) -> None:
    assert [room] == law.climbs("parsing/planted.py", planted, FLOORS)


@pytest.mark.parametrize("lawful", ["from citecheck import errors", "from citecheck.parsing import text", "import re"])
def test_an_import_of_a_lower_floor_or_of_ones_own_room_is_lawful(lawful: str) -> None:
    assert [] == law.climbs("parsing/lawful.py", lawful, FLOORS)


@pytest.mark.parametrize("planted", UNREADABLE)
def test_an_import_that_nobody_can_read_is_seen(planted: str) -> None:
    assert law.unreadable_imports(planted)


@pytest.mark.parametrize(("planted", "library"), FOREIGN.items(), ids=FOREIGN)
def test_a_library_that_comes_in_is_seen(planted: str, library: str) -> None:
    assert {library} == law.foreign("parsing/planted.py", planted)


@pytest.mark.parametrize(("planted", "told"), WORLDLY.items(), ids=WORLDLY)
def test_clock_disk_and_network_are_seen(planted: str, told: str) -> None:
    assert {told} == law.worldly("parsing/planted.py", planted)


def test_a_file_that_reads_the_package_s_own_data_may_do_that_alone() -> None:
    source = "from importlib.resources import files\nfiles('x').read_text()\nopen('x')"

    assert {"open"} == law.worldly("biblio/planted.py", source, {"importlib", "read_text"})


@pytest.mark.parametrize("planted", UNSTEADY)
def test_what_differs_from_process_to_process_is_seen(planted: str) -> None:
    assert [1] == law.unsteady(planted)


@pytest.mark.parametrize("steady", ["sorted(set(words))", "len(set(words))", "any(word in {'a'} for word in words)"])
def test_a_set_whose_order_plays_no_part_is_lawful(steady: str) -> None:
    assert [] == law.unsteady(steady)


def test_a_regular_expression_that_is_compiled_at_import_is_seen() -> None:
    assert [1, 3] == law.compiled_at_import("A = re.compile('a')\nclass B:\n    c = (re.compile('c'),)")
    assert [] == law.compiled_at_import("def a():\n    return re.compile('a')\nb = lambda: re.compile('b')")


@pytest.mark.parametrize("planted", CIRCLES)
def test_a_circle_within_a_room_is_seen(planted: dict[str, str]) -> None:
    assert 1 == len(law.circles(planted))


def test_a_package_that_hands_on_what_its_files_make_is_no_circle() -> None:
    assert [] == law.circles({"fetch/__init__.py": "from citecheck.fetch.one import a", "fetch/one.py": "import re"})


@pytest.mark.parametrize(
    ("planted", "seen"),
    [
        ({"pages/html/a.py": "from citecheck.pages import kind", "pages/kind/__init__.py": ""}, [("html", "kind")]),
        ({"pages/other/a.py": "from citecheck.pages.kind import b", "pages/kind/b.py": ""}, [("other", "kind")]),
        ({"pages/kind/a.py": "from citecheck.pages.html import b", "pages/html/b.py": ""}, []),
    ],
)
def test_an_import_against_the_order_of_a_room_is_seen(planted: dict[str, str], seen: list[tuple[str, str]]) -> None:
    assert seen == law.out_of_order("pages", [["html"], ["kind", "other"]], planted)


def test_a_function_that_is_too_long_is_seen() -> None:
    body = "\n    pass"

    assert [] == law.long_functions(f"def read():{body * (law.MOST_LINES_OF_A_FUNCTION - 1)}")
    assert ["read"] == law.long_functions(f"async def read():{body * law.MOST_LINES_OF_A_FUNCTION}")
