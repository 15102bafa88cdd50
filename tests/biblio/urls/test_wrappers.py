"""Addresses that carry the true one within, and fragments that name the work."""

from __future__ import annotations

import pytest

from citecheck.biblio.urls.fragments import names_the_work
from citecheck.biblio.urls.wrappers import unwrapped

TRUE = "https://example.org/a?b=1"
QUOTED = "https%3A%2F%2Fexample.org%2Fa%3Fb%3D1"


@pytest.mark.parametrize(
    "wrapper",
    [
        f"https://www.google.com/url?sa=t&url={QUOTED}&usg=x",
        f"https://www.google.co.uk/url?q={QUOTED}",
        f"https://scholar.google.de/scholar_url?url={QUOTED}&hl=de",
        f"https://docs.google.com/viewer?url={QUOTED}",
        f"https://view.officeapps.live.com/op/view.aspx?src={QUOTED}",
        f"http://l.facebook.com/l.php?u={QUOTED}&h=AT1",
        f"https://www.linkedin.com/redir/redirect?url={QUOTED}&urlhash=x",
        f"https://www.linkedin.com/safety/go?url={QUOTED}",
        f"https://www.youtube.com/redirect?event=x&q={QUOTED}",
        f"https://nam02.safelinks.protection.outlook.com/?url={QUOTED}&data=x",
        f"https://vk.com/away.php?to={QUOTED}",
        f"https://link.zhihu.com/?target={QUOTED}",
        f"https://duckduckgo.com/l/?uddg={QUOTED}",
        f"https://login.ezproxy.example.edu/login?url={QUOTED}",
        f"https://libproxy.example.edu/login?qurl={QUOTED}",
        f"https://urldefense.com/v3/__{TRUE}__;!!abc$",
        f"https://href.li/?{TRUE}",
        f"https://journal.example.net/pdf.js/web/viewer.html?file={QUOTED}",
        f"chrome-extension://oemmndcbldboiebfnladdacbdfmadadm/{TRUE}",
        f"moz-extension://0a1b-2c/viewer.html?file={QUOTED}",
        f"view-source:{TRUE}",
        f"about:reader?url={QUOTED}",
        f"read:https_example.org/?url={QUOTED}",
    ],
)
def test_the_true_address_is_found_within_a_wrapper(wrapper: str) -> None:
    assert TRUE == unwrapped(wrapper)


def test_a_viewer_shows_a_file_of_its_own_host() -> None:
    assert "https://example.net/files/1.pdf" == unwrapped("https://example.net/viewer.html?file=%2Ffiles%2F1.pdf")


@pytest.mark.parametrize(
    "plain",
    [
        TRUE,
        f"https://example.net/compare?url={QUOTED}",
        "https://www.google.com/search?q=harbour",
        "https://www.google.com/url?q=harbour",
        "https://web.archive.org/web/2020/https://example.org/",
        "chrome-extension://oemm/file:///C:/report.pdf",
        "doi:10.1000/182",
        "",
    ],
)
def test_other_addresses_are_no_wrappers(plain: str) -> None:
    assert unwrapped(plain) is None


@pytest.mark.parametrize("fragment", ["!topic/x", "!/a", "/boards/1", "id=4711&page=3", "narrow/stream/9", "!"])
def test_a_fragment_that_names_the_work(fragment: str) -> None:
    assert names_the_work(f"https://example.org/app#{fragment}")


@pytest.mark.parametrize(
    "fragment",
    ["", "results", "L10", "L10-L20", "page=5", "page=5&zoom=100", "t=90", ":~:text=a/b", "removing-zones/"],
)
def test_a_fragment_within_the_page(fragment: str) -> None:
    assert not names_the_work(f"https://example.org/app#{fragment}")
