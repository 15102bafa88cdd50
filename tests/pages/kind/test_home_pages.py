"""Home pages and section fronts reached from deep addresses, parked domains, and servers that show themselves."""

from __future__ import annotations

import pytest

from citecheck.model.page import PageKind
from tests.pages.page_answers import ADDRESS, PROSE, article, page, read

FRONT = page("The Example Times", "<h1>The Example Times</h1>" + "<h2>A headline of today</h2><p>Some words.</p>" * 30)


@pytest.mark.parametrize(
    ("asked", "landed"),
    [
        ("https://www.example.org/2019/05/story-of-the-day.html", "https://www.example.org/"),
        ("https://old.example.com/news/view.php?id=12345", "https://new.example.org/"),
        ("https://www.example.org/news/articleView.html?idxno=4711", "https://www.example.org/index.html"),
        ("https://www.example.org/?p=31228", "https://www.example.org/en/"),
        ("https://www.example.org/video/view/pile-of-kittens-595fe75985eb", "https://www.example.org/video/"),
        ("https://www.example.org/sport/2019/a-long-match-report", "https://www.example.org/sport"),
    ],
)
def test_a_deep_address_that_led_to_a_front(asked: str, landed: str) -> None:
    assert PageKind.HOME is read(FRONT, url=landed, asked=asked).kind


@pytest.mark.parametrize(
    ("asked", "landed"),
    [
        ("http://example.org", "https://www.example.org/"),
        ("https://example.org/", "https://example.org/en"),
        ("https://example.org/about", "https://www.example.org/about/"),
        ("https://doi.org/10.1000/182", "https://www.example.org/articles/10.1000-182"),
        ("https://t.example/abc123", "https://www.example.org/2024/05/a-long-story-about-rivers"),
        ("https://example.org/news/1234/old-slug", "https://example.org/news/1234/new-slug-of-the-story"),
    ],
)
def test_a_redirect_that_stays_with_the_work(asked: str, landed: str) -> None:
    assert PageKind.WORK is read(article("A long story about rivers"), url=landed, asked=asked).kind


def test_a_home_page_that_was_asked_for_is_what_was_cited() -> None:
    assert PageKind.WORK is read(FRONT, url="https://www.example.org/").kind


def test_a_page_that_calls_the_home_page_its_own_address() -> None:
    head = '<link rel="canonical" href="https://www.example.org/"><meta property="og:type" content="website">'

    assert PageKind.HOME is read(page("The Example Times", "<h1>Today</h1>" + "<h2>A headline</h2>" * 30, head)).kind


TEASERS = "".join(f"<h2><a href='/news/{n}'>Ferry fares rise for the {n}th time</a></h2><p>More.</p>" for n in range(9))
CARDS = "".join(f"<a href='/{n}'><div><h3>Ferry fares rise for the {n}th time</h3></div></a>" for n in range(5))


@pytest.mark.parametrize("title", ["Example", "example.org", "Home - Example", "Welcome to Example", "Example | 首页"])
@pytest.mark.parametrize("teasers", [TEASERS, CARDS])
def test_a_page_of_the_sites_name_that_lists_others_under_a_deep_address_is_the_home_page(
    title: str, teasers: str
) -> None:
    assert PageKind.HOME is read(page(title, teasers)).kind


@pytest.mark.parametrize(
    ("title", "shown", "url"),
    [
        ("Example", TEASERS, "https://www.example.org/daily"),
        ("Example", TEASERS + PROSE, ADDRESS),
        ("Example", "<h2>Ferry fares rise</h2><p>So.</p>" * 9, ADDRESS),
        ("Example", "<h1>A long story about rivers</h1>" + TEASERS, ADDRESS),
        ("A long story about rivers - Example", TEASERS, ADDRESS),
        ("Welcome to the rivers of the north", TEASERS, ADDRESS),
        ("Example", CARDS.replace("<a href='/0'>", "<a>", 1).replace("<a><div><h3>", "<div>"), ADDRESS),
    ],
)
def test_a_page_that_has_a_title_a_text_or_no_deep_address_is_no_home_page(title: str, shown: str, url: str) -> None:
    assert PageKind.WORK is read(page(title, shown), url=url).kind


@pytest.mark.parametrize(
    "body",
    [
        page("example.org is for sale", "<p>Make an offer on this domain</p>"),
        page("example.org - This website is for sale! - example Resources and Information."),
        page("This domain may be for sale"),
        page("HugeDomains.com"),
        page("Your domain has expired", "<p>Renew now.</p>"),
        page("Example Host - site not configured"),
        page("example.org domain is parked", "<p>Related searches:</p>"),
        page("", '<script src="//www.google.com/adsense/domains/caf.js"></script>'),
        '<html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
        page("", '<script>window.park = "eyJ1dWlkIjoiN2Y"</script>'),
        page("example.org", "<p>This domain has expired. Renew it now.</p>"),
        page("Diese Domain steht zum Verkauf"),
        page("Ce nom de domaine est à vendre"),
        page("Этот домен продается"),
        page("此域名出售"),
        page("このドメインは販売中です"),
        page("도메인 판매 중"),
    ],
)
def test_a_parked_domain(body: str) -> None:
    assert PageKind.PARKED is read(body).kind


def test_an_ordinary_page_may_hold_a_variable_called_park() -> None:
    body = article("A long story about rivers").replace(
        "</body>", "<script>window.park = window.park || {}</script></body>"
    )
    assert "window.park" in body
    assert PageKind.WORK is read(body).kind


@pytest.mark.parametrize(
    "title",
    [
        "Domain for sale: who owns the words of the web?",
        "This domain is for sale, said the pirate",
        "Parked: a year in a van",
    ],
)
def test_an_article_about_domains_for_sale_is_a_work(title: str) -> None:
    assert PageKind.WORK is read(article(title)).kind


@pytest.mark.parametrize(
    "body",
    [
        page(
            "Welcome to nginx!",
            "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed.</p>",
        ),
        page("Apache2 Ubuntu Default Page: It works", "<p>This is the default welcome page</p>" * 20),
        page("IIS Windows Server", '<a href="http://go.microsoft.com"><img src="iisstart.png"></a>'),
        page("Test Page for the HTTP Server on Fedora", "<h1>Fedora Test Page</h1>"),
        page("Default Web Site Page", "<p>If you are the owner of this website, contact your hosting provider</p>"),
        page("Apache Tomcat/9.0.31", "<h1>Apache Tomcat/9.0.31</h1>"),
        page("Index of /papers", '<h1>Index of /papers</h1><pre><a href="../">Parent Directory</a></pre>'),
        page("www.example.org - /files/", '<h1>www.example.org - /files/</h1><a href="/">[To Parent Directory]</a>'),
        page("Coming soon", "<p>We are working on it.</p>"),
        page("Account Suspended", "<h1>Account Suspended</h1>"),
    ],
)
def test_a_server_that_shows_itself(body: str) -> None:
    assert PageKind.DEFAULT is read(body).kind


@pytest.mark.parametrize(
    "title",
    ["Index of refraction", "Welcome to Apache country: a travel story", "Hello, world: a history of first programs"],
)
def test_a_work_titled_like_a_servers_page(title: str) -> None:
    assert PageKind.WORK is read(article(title)).kind
