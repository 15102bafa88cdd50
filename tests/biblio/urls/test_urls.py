from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from citecheck.biblio.urls import Address, host, impossible, normalise, repairs, resolve, resource, sibling, split
from citecheck.biblio.urls.registered_domain import registered_domain

NORMAL_FORMS = [
    ("HTTPS://Example.ORG", "https://example.org/"),
    ("https://example.org:443/a/./b/../c", "https://example.org/a/c"),
    ("http://example.org:0080/%7euser/%41?b=ü", "http://example.org/~user/A?b=%C3%BC"),
    ("http://bücher.example/über", "http://xn--bcher-kva.example/%C3%BCber"),
    ("http://한국.kr/경로", "http://xn--3e0b707e.kr/%EA%B2%BD%EB%A1%9C"),
    ("http://user:pa%3as@example.org/", "http://user:pa%3As@example.org/"),
    ("http://example.org./x", "http://example.org/x"),
    ("http://example.org/100%", "http://example.org/100%25"),
    ("http://0x7f.1/", "http://127.0.0.1/"),
    ("http://2130706433/", "http://127.0.0.1/"),
    ("http://0177.0.0.01/", "http://127.0.0.1/"),
    ("http://4294967295/", "http://255.255.255.255/"),
    ("http://4294967296/", "http://4294967296/"),
    ("http://[0:0:0:0:0:FFFF:7F00:1]/", "http://[::ffff:7f00:1]/"),
    ("https://example.org/a b#C d", "https://example.org/a%20b#C%20d"),
    ("https://example.org/a\n b", "https://example.org/a%20b"),
    ("mailto:someone@example.org", "mailto:someone@example.org"),
    ("https://example.org/wiki/Foo_(bar)", "https://example.org/wiki/Foo_(bar)"),
    ("https://example.org/a%2fb", "https://example.org/a%2Fb"),
    ("http://\u2603.net/", "http://xn--n3h.net/"),
    ("http://i\u2764\ufe0f.example/", "http://xn--i-7iq.example/"),
    ("http://www\u3002example\uff0eorg/", "http://www.example.org/"),
    ("http://\uff25xample.org/", "http://example.org/"),
    ("http://stra\u00dfe.example/", "http://xn--strae-oqa.example/"),
    (r"https:\\example.org\a\b?c\d#e\f", "https://example.org/a/b?c%5Cd#e%5Cf"),
    (r"HTTP:/\example.org\a", "http://example.org/a"),
    ("https:///example.org/a", "https://example.org/a"),
    ("https:/example.org", "https://example.org/"),
    ("https:example.org/a", "https://example.org/a"),
    (r"urn:a\b", "urn:a\\b"),
    ("https://example.org/a/%2E%2e/b", "https://example.org/b"),
]

PAGE = "https://a.example/b/c?d#e"
REFERENCES = [  # what a page at PAGE refers to, and where that leads
    ("x", "https://a.example/b/x#e"),
    ("/x", "https://a.example/x#e"),
    (r"\x", "https://a.example/x#e"),
    (r"y\..\x", "https://a.example/b/x#e"),
    ("//f.example/x#g", "https://f.example/x#g"),
    (r"\\f.example\x", "https://f.example/x#e"),
    ("///f.example/x", "https://f.example/x#e"),
    (r"/\f.example/x", "https://f.example/x#e"),
    ("http:/f.example/x", "http://f.example/x#e"),
    (r"http:\\f.example\x", "http://f.example/x#e"),
    ("HTTPS:///f.example/x", "https://f.example/x#e"),
    ("https:/x", "https://a.example/x#e"),
    ("https:x", "https://a.example/b/x#e"),
    ("?x=\\", "https://a.example/b/c?x=%5C#e"),
    ("#g", "https://a.example/b/c?d#g"),
    (" /x\n/y ", "https://a.example/x/y#e"),
    ("javascript:x()", "javascript:x()#e"),
]

DAMAGES = [
    (r"https://example.org/foo\_bar", "https://example.org/foo_bar"),
    (r"https://example.org/foo\\_bar", "https://example.org/foo_bar"),
    ("https://example.org/foo%5C_bar", "https://example.org/foo_bar"),
    (r"https://example.org/Foo\_(bar)", "https://example.org/Foo_(bar)"),
    ("https://example.org/Foo_(bar).", "https://example.org/Foo_(bar)"),
    ("https://example.org/x).", "https://example.org/x"),
    ("https://example.org/x”", "https://example.org/x"),
    ("https://example.org/x]", "https://example.org/x"),
    ("<example.org/x>", "https://example.org/x"),
    ("https://example.org/MIYA-MOTO.pdf", "https://example.org/MIYAMOTO.pdf"),
    ("https://example.org/MIYA- MOTO.pdf", "https://example.org/MIYA-MOTO.pdf"),
    ("https://example.org/long/ path", "https://example.org/long/path"),
    ("https://www. example.org/x", "https://www.example.org/x"),
    ("https://www..example.org/x", "https://www.example.org/x"),
    ("https://www,example.org/x", "https://www.example.org/x"),
    ("htp://example.org/x", "http://example.org/x"),
    ("htttps://example.org/x", "https://example.org/x"),
    ("ttps://example.org/x", "https://example.org/x"),
    ("http//example.org/x", "http://example.org/x"),
    ("https:/example.org/x", "https://example.org/x"),
    ("https:example.org/x", "https://example.org/x"),
    ("http;//example.org/x", "http://example.org/x"),
    (r"http:\\example.org\x", "http://example.org/x"),
    ("http://https://example.org/x", "https://example.org/x"),
    ("https://https//example.org/x", "https://example.org/x"),
    ("https://exam\u200bple.org/x\u00ad", "https://example.org/x"),
    ("https://example.org/a\u2013b", "https://example.org/a-b"),
    ("https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&b=2"),
    ("www.example.org/x", "https://www.example.org/x"),
    ("example.org/x", "https://example.org/x"),
    ("//example.org/x", "https://example.org/x"),
    ("https://example.org/x（최종접속", "https://example.org/x"),
    ("https://example.org/x(accessed", "https://example.org/x"),
    ("https://example.org/a%2520b", "https://example.org/a%20b"),
    ("https://example.org/x](https://example.org/y)", "https://example.org/x"),
    (r"https://example.org/\~user", "https://example.org/~user"),
    ("<example.org/x>", "https://example.org/x"),
]

SOUND = [
    "https://example.org/wiki/Foo_(bar)",
    "https://example.org/on-the-way-to-the-south",
    "https://example.org/2021-06/x",
    "https://example.org/chapter3-june",
    "https://example.org/?a=1&copy=2",
    "mailto:someone@example.org",
    "doi:10.1000/182",
    "",
]

NOWHERE = [
    ("example.org/x", "it has no scheme (http:// or https://)"),
    ("http:///", "it names no host"),
    ("http:///x", "its host 'x' has no dot"),
    ("http://intranet/x", "its host 'intranet' has no dot"),
    ("http://a b.example.org/", "its host 'a%20b.example.org' has a blank in it"),
    ("http://www..example.org/", "its host has an empty part (two dots)"),
    ("http://example.org:99999/", "its port 99999 is not between 1 and 65535"),
    ("http://example.org:port/", "its port port is not between 1 and 65535"),
    ("http://example.c0m/", "no top-level domain is called 'c0m'"),
    ("http://(example).org/", "its host has an impossible part: '(example)'"),
    ("http://[::zz]/", "[::zz] is not an IPv6 address"),
    ("http://" + "a" * 64 + ".org/", "its host is longer than a host can be"),
]

POSSIBLE = ["https://my_site.example.org/", "http://127.0.0.1:8000/", "http://[::1]/", "http://localhost/",
            "http://президент.рф/", "ftp://x/", "http://-example.org/", "http://example-.a-.org/", "http://\u2603.net/",
            "http://i\u2764.example.org/",
            "http://xn--i-7iq.example.org/", "http://r3---sn-p5.example.org/"]  # fmt: skip


@pytest.mark.parametrize(("url", "normal"), NORMAL_FORMS)
def test_an_address_has_one_normal_form(url: str, normal: str) -> None:
    assert normal == normalise(url)


@pytest.mark.parametrize(("url", "repaired"), DAMAGES)
def test_a_damage_is_undone_first(url: str, repaired: str) -> None:
    assert repaired == repairs(url)[0]


@pytest.mark.parametrize("url", SOUND)
def test_a_sound_address_is_left_alone(url: str) -> None:
    assert () == repairs(url)


def test_an_address_without_a_scheme_is_tried_by_both() -> None:
    assert ("https://example.org/x", "http://example.org/x") == repairs("example.org/x")


@pytest.mark.parametrize(("url", "reason"), NOWHERE)
def test_an_impossible_address_says_why(url: str, reason: str) -> None:
    assert reason == impossible(url)


@pytest.mark.parametrize("url", POSSIBLE)
def test_a_possible_address_is_not_refused(url: str) -> None:
    assert impossible(url) is None


@pytest.mark.parametrize(("reference", "target"), REFERENCES)
def test_a_reference_leads_where_a_browser_goes(reference: str, target: str) -> None:
    assert target == resolve(PAGE, reference)


def test_a_resource_has_no_fragment() -> None:
    assert resource("https://example.org/a#b") == "https://example.org/a"


def test_parts_are_read_as_written() -> None:
    address = split("https://u:p@[::1]:8080/a?b#c")

    assert Address("https", "u:p", "[::1]", "8080", "/a", "b", "c") == address
    assert str(address) == "https://u:p@[::1]:8080/a?b#c"


def test_a_host_is_compared_in_lower_case() -> None:
    assert host("https://WWW.Example.org.:80/") == "www.example.org"


ADDRESSES = st.one_of(
    st.text(),
    st.builds(
        "{}{}{}{}".format,
        st.sampled_from(["http://", "https:/", "HTTP://", "//", "http:\\", "mailto:", ""]),
        st.text("aZ.:@[]%0xfü。-İ\u200b ٠", max_size=20),
        st.sampled_from(["", "/", "?", "#", "/.."]),
        st.text("a/.%2e?#\\_-&;() \u00adü\ud800", max_size=30),
    ),
)


@given(ADDRESSES)
def test_normalising_twice_is_normalising_once(url: str) -> None:
    once = normalise(url)

    assert once == normalise(once)


@given(ADDRESSES)
@example("A://[]0")
def test_any_text_is_survived(url: str) -> None:
    impossible(url)
    readings = repairs(url)

    assert url not in readings
    assert str(split(url)) == url


@pytest.mark.parametrize(
    ("url", "other"),
    [
        ("https://www.example.org/a", "https://example.org/a"),
        ("https://example.co.uk/a", "https://www.example.co.uk/a"),
        ("https://a.b.example.org/", None),
        ("https://192.0.2.7/", None),
        ("localhost", None),
    ],
)
def test_a_site_stands_at_its_host_with_www_or_without(url: str, other: str | None) -> None:
    assert other == sibling(url)


@pytest.mark.parametrize(
    ("host", "registered"),
    [
        ("www.example.org", "example.org"),
        ("a.b.c.example.org", "example.org"),
        ("a.b.co.kr", "b.co.kr"),
        ("a.b.com.mn", "b.com.mn"),
        ("somebody.github.io", "somebody.github.io"),
        ("www.a.gov.uk", "a.gov.uk"),
        ("192.0.2.1", "192.0.2.1"),
        ("www.parliament.mn", "parliament.mn"),
        ("x.a.com.org", "com.org"),
        ("co.kr", "co.kr"),
        ("example.org", "example.org"),
        ("localhost", "localhost"),
    ],
)
def test_a_site_is_roughly_its_registered_domain(host: str, registered: str) -> None:
    assert registered == registered_domain(host)
