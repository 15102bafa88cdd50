"""What a page says of itself, from every vocabulary, into one item."""

from __future__ import annotations

import json

import pytest

from citecheck.biblio.dates.partial_date import PartialDate
from citecheck.biblio.names.name import Name
from tests.pages.page_answers import ADDRESS, PROSE, page, read


def linked(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def test_the_tags_of_a_scholarly_article() -> None:
    head = """
      <meta name="citation_title" content="Rivers &amp; Towns">
      <meta name="citation_author" content="Baatar, Dorj"><meta name="citation_author" content="Smith, Ann">
      <meta name="citation_journal_title" content="Journal of Rivers">
      <meta name="citation_publication_date" content="2021/03/05">
      <meta name="citation_volume" content="12"><meta name="citation_issue" content="3">
      <meta name="citation_firstpage" content="101"><meta name="citation_lastpage" content="119">
      <meta name="citation_doi" content="doi:10.1000/xyz123"><meta name="citation_issn" content="1234-5679">
      <meta name="citation_publisher" content="River Press"><meta name="citation_language" content="en">
    """

    item = read(page("Rivers &amp; Towns | Journal of Rivers", "<h1>Rivers &amp; Towns</h1>", head)).item

    assert ("article-journal", "Rivers & Towns", "Journal of Rivers") == (item.type, item.title, item.container_title)
    assert (Name(family="Baatar", given="Dorj"), Name(family="Smith", given="Ann")) == item.author
    assert ("12", "3", "101-119", "10.1000/xyz123", "1234-5679") == (
        item.volume,
        item.issue,
        item.page,
        item.doi,
        item.issn,
    )
    assert (PartialDate(2021, 3, 5), "River Press", "en") == (item.issued, item.publisher, item.language)


def test_dublin_core() -> None:
    head = (
        '<meta name="DC.title" content="Rivers"><meta name="DC.creator" content="Ann Smith">'
        '<meta name="DC.date" content="2019-07"><meta name="DC.publisher" content="River Press">'
    )

    item = read(page("x", "", head)).item

    assert ("Rivers", (Name(family="Smith", given="Ann"),), PartialDate(2019, 7), "River Press") == (
        item.title,
        item.author,
        item.issued,
        item.publisher,
    )


def test_open_graph_and_the_article_tags() -> None:
    head = (
        '<meta property="og:title" content="Rivers rise"><meta property="og:site_name" content="The Example">'
        '<meta property="og:type" content="article">'
        '<meta property="article:published_time" content="2024-05-03T08:00:00+09:00">'
        '<meta property="article:author" content="https://facebook.example/ann">'
        '<meta name="author" content="By Ann Smith and Bo Lee">'
        '<link rel="canonical" href="/rivers"><meta property="og:locale" content="ko_KR">'
    )

    seen = read(page("Rivers rise - The Example", "", head))

    assert ("Rivers rise", "The Example", "The Example") == (seen.item.title, seen.site, seen.item.publisher)
    assert ["Ann Smith", "Bo Lee"] == [str(name) for name in seen.item.author or ()]
    assert (PartialDate(2024, 5, 3), "ko-KR", "https://www.example.org/rivers") == (
        seen.item.issued,
        seen.item.language,
        seen.canonical,
    )


GRAPH = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "The Example"},
        {"@type": "Person", "@id": "#ann", "name": "Ann Smith"},
        {"@type": "WebPage", "name": "Rivers rise - The Example"},
        {
            "@type": ["NewsArticle"],
            "headline": "Rivers rise",
            "author": {"@id": "#ann"},
            "datePublished": "2024-05-03",
            "publisher": {"name": "Example Ltd"},
        },
    ],
}
NESTED = {
    "@type": "WebPage",
    "mainEntity": {
        "@type": "Article",
        "headline": "Rivers rise",
        "author": ["Ann Smith"],
        "datePublished": "2024-05-03",
        "publisher": "Example Ltd",
    },
}


@pytest.mark.parametrize("value", [GRAPH, [GRAPH], GRAPH["@graph"], NESTED], ids=["graph", "array", "list", "nested"])
def test_linked_data_in_its_shapes(value: object) -> None:
    item = read(page("x", PROSE, linked(value))).item

    assert ("Rivers rise", "Ann Smith", PartialDate(2024, 5, 3)) == (
        item.title,
        str((item.author or ("",))[0]),
        item.issued,
    )


@pytest.mark.parametrize(
    "source",
    [
        '{"@type":"Article","headline":"Rivers rise",}',
        '{"@type":"Article",\n"headline":"Rivers rise","articleBody":"two\nlines\tof text"}',
        '<!-- {"@type":"Article","headline":"Rivers rise"} -->',
        '//<![CDATA[\n{"@type":"Article","headline":"Rivers rise"}\n//]]>',
        '{"@type":"Article","headline":"Rivers rise"};',
        "{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Rivers rise&quot;}",
        '{"@type":"Article","headline":"Rivers rise","author":{"name":',
    ],
)
def test_linked_data_that_is_not_quite_json(source: str) -> None:
    seen = read(page("x", PROSE, f"<script type='application/ld+json'>{source}</script>"))

    assert "Rivers rise" in [candidate.text for candidate in seen.candidates]


def test_microdata() -> None:
    body = (
        '<article itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Rivers rise</h1>'
        '<span itemprop="author" itemscope><span itemprop="name">Ann Smith</span></span>'
        '<time itemprop="datePublished" datetime="2024-05-03">May 3</time></article>' + PROSE
    )

    item = read(page("x", body)).item

    assert ("Rivers rise", ["Ann Smith"], PartialDate(2024, 5, 3)) == (
        item.title,
        [str(name) for name in item.author or ()],
        item.issued,
    )


def test_an_icons_title_is_no_title() -> None:
    icon = "<svg><title>Facebook</title><path/></svg>"
    body = f"<html><head>{icon}<title>Rivers rise</title></head><body>{icon}<h1>{icon}Rivers rise</h1></body></html>"

    assert ["Rivers rise"] == [candidate.text for candidate in read(body).candidates]


def test_what_stands_in_comments_scripts_and_styles_is_not_read() -> None:
    hidden = (
        "<!-- <h1>Old</h1> --><script>var x = '<h1>Scripted</h1>';</script><style>/* <title>Styled</title> */</style>"
    )

    assert ["Rivers rise"] == [candidate.text for candidate in read(page("Rivers rise", hidden + PROSE)).candidates]


@pytest.mark.parametrize(
    ("title", "site"),
    [
        ("Rivers rise | The Example", "The Example"),
        ("Rivers rise - The Example", "The Example"),
        ("The Example: Rivers rise", "The Example"),
        ("Rivers rise — example.org", None),
        ("Rivers rise « The Example", "The Example"),
        ("강물이 불어나다 : 예제일보", "예제일보"),
        ("Rivers rise｜例新聞", "例新聞"),
        ("河水上涨_示例网", "示例网"),
    ],
)
def test_the_name_of_the_site_is_taken_off_a_title(title: str, site: str | None) -> None:
    head = f'<meta property="og:site_name" content="{site}">' if site else ""

    assert read(page(title, PROSE, head)).item.title in {"Rivers rise", "강물이 불어나다", "河水上涨"}


def test_sources_that_agree_outvote_one_that_does_not() -> None:
    head = (
        '<meta property="og:title" content="You will not believe this river">'
        '<meta name="twitter:title" content="Rivers rise">'
    )

    assert "Rivers rise" == read(page("Rivers rise - Example", f"<h1>Rivers rise</h1>{PROSE}", head)).item.title


def test_every_title_is_a_candidate() -> None:
    head = '<meta property="og:title" content="One"><meta name="twitter:title" content="Two">' + linked(
        {"@type": "NewsArticle", "headline": "Three"}
    )

    texts = {candidate.text for candidate in read(page("Four", "<h1>Five</h1><h2>Six</h2>" + PROSE, head)).candidates}

    assert {"One", "Two", "Three", "Four", "Five", "Six"} <= texts


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("Ann Smith", [Name(family="Smith", given="Ann")]),
        ("By Ann Smith and Bo Lee", [Name(family="Smith", given="Ann"), Name(family="Lee", given="Bo")]),
        ("Von Anna Müller und Peter Maier", [Name(family="Müller", given="Anna"), Name(family="Maier", given="Peter")]),
        ("Vincent van der Berg", [Name(family="Berg", given="Vincent", non_dropping_particle="van der")]),
        ("홍길동", [Name(literal="홍길동")]),
        ("Ministry of Trade, Industry and Energy", None),
        ("admin", None),
        ("https://www.facebook.com/example", None),
        ("Reuters", [Name(literal="Reuters")]),
    ],
)
def test_authors(raw: str, names: list[Name] | None) -> None:
    author = read(page("x", PROSE, f'<meta name="author" content="{raw}">')).item.author

    if names is not None:
        assert tuple(names) == author
    else:
        assert "facebook" not in str(author)


@pytest.mark.parametrize(
    ("body", "date"),
    [
        ('<meta name="date" content="20240503">', PartialDate(2024, 5, 3)),
        ('<meta name="pubdate" content="2024-05-03 10:00:00">', PartialDate(2024, 5, 3)),
        ('<meta name="citation_year" content="2019">', PartialDate(2019)),
        ('<meta name="date" content="1714694400">', PartialDate(2024, 5, 3)),
        ('<meta name="date" content="05/23/2023">', PartialDate(2023, 5, 23)),
        ("<h1>Rivers</h1><p>입력 2023.04.07 10:11</p>", PartialDate(2023, 4, 7)),
        ("<h1>Rivers</h1><span>3 мая 2021 г.</span>", PartialDate(2021, 5, 3)),
        ("<h1>Rivers</h1><time>May 3, 2021</time>", PartialDate(2021, 5, 3)),
    ],
)
def test_dates(body: str, date: PartialDate) -> None:
    assert date == read(page("x", body), url="https://www.example.org/rivers").item.issued


def test_a_date_in_the_address() -> None:
    assert (
        PartialDate(2006, 12, 4)
        == read(page("x", "<h1>Rivers</h1>"), url="https://www.example.org/2006/12/04/rivers/").item.issued
    )


def test_a_client_redirect() -> None:
    assert "https://www.example.org/new" == read('<meta http-equiv="refresh" content="0; url=/new">').refresh


def test_a_page_that_reloads_itself_is_no_redirect() -> None:
    assert read('<meta http-equiv="refresh" content="300">').refresh is None


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_a_redirect_to_what_is_no_web_address_is_none(address: str) -> None:
    seen = read(f'<meta http-equiv="refresh" content="0;url={address}"><link rel="canonical" href="{address}">')

    assert (None, None) == (seen.refresh, seen.canonical)


def test_titles_of_strangers_are_plain_text() -> None:
    seen = read(page("\x1b[31mRivers\u202e rise\u200b &lt;b&gt;now&lt;/b&gt;", PROSE))

    assert "Rivers rise now" == seen.item.title


def test_the_address_of_an_item_is_the_canonical_one() -> None:
    assert ADDRESS == read(page("x", PROSE)).item.url


def test_the_sections_behind_a_korean_headline_are_taken_off() -> None:
    title = "강물이 불어나다 &lt; 사회 &lt; 기사본문 - 예제일보"

    seen = read(page(title, f"<h1>예제일보</h1><p>{'강물이 밤새 불어났다. ' * 30}</p>"))

    assert "강물이 불어나다" == seen.item.title
