"""What the names of a page's metadata mean, in CSL variables: one row a name, the best source of a variable first.

Sources: Highwire Press tags as Google Scholar reads them (scholar.google.com/intl/en/scholar/inclusion.html), Dublin
Core (DCMI Metadata Terms), Open Graph (ogp.me), Twitter Cards, PRISM, Eprints, BE Press, schema.org; the rest was met
on news sites of some thirty languages.
"""

from __future__ import annotations

META: dict[str, tuple[str, ...]] = {
    "title": (
        "citation_title", "prism.title", "eprints.title", "bepress_citation_title", "wkhealth_title", "og:title",
        "twitter:title", "dc.title", "dcterms.title", "dcterm.title", "parsely-title", "sailthru.title",
        "cxenseparse:title", "acquia_lift:content_title", "headline", "ob:title", "taboola:title", "shorttitle",
        "title", "og_title", "twitter_title", "twitter:text:title", "cxenseparse:recs:mai-title", "article:title",
        "hdl", "book:title", "article_title", "articletitle", "article-title", "post_title", "mrc__share_title",
        "fb_title", "weibo:title", "name", "itemprop:headline", "itemprop:name",
    ),
    "author": (
        "citation_author", "citation_authors", "dc.creator", "dcterms.creator", "dc.creator.name",
        "eprints.creators_name", "bepress_citation_author", "parsely-author", "sailthru.author", "author",
        "article:author_name", "byl", "cxenseparse:author", "mediator_author", "lp.article:author", "lrt_authors",
        "articleauthor", "article_author", "dc.contributor.author", "article:author", "og:article:author",
        "book:author", "itemprop:author", "authors", "byline", "dc.author", "rbauthors", "video:director",
        "shareaholic:article_author_name", "writer",
    ),
    "issued": (
        "citation_publication_date", "citation_date", "citation_online_date", "citation_cover_date", "citation_year",
        "article:published_time", "og:article:published_time", "article:published", "dcterms.issued",
        "dc.date.issued", "prism.publicationdate", "prism.coverdate", "bepress_citation_date", "eprints.date",
        "datepublished", "itemprop:datepublished", "parsely-pub-date", "sailthru.date",
        "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "pubdate", "publishdate", "publish-date",
        "publisheddate", "published_time", "mediator_published_time", "pub_date", "article_published_time",
        "acquia_lift:published_date", "shareaholic:article_published_time", "dc.date.created", "dcterms.created",
        "dc.date", "dcterms.date", "date", "og:release_date", "release_date", "video:release_date",
        "book:release_date", "originalpublicationdate", "article_date_original", "publication_date",
        "publication-date", "article.published", "article.created", "datecreated", "itemprop:datecreated",
        "creation_date", "created", "dc.date.publication", "date.created", "cxenseparse:iid-publish-yyyymmdddd",
        "ptime", "rnews:datepublished", "displaydate", "dcsext.articlefirstpublished", "og:published_time",
        "og:pubdate", "apub:time", "uploaddate", "weibo:article:create_at", "date_published", "first_published",
        "iso-8601-publish-date", "buildtime", "itemprop:uploaddate",
    ),
    "container_title": (
        "citation_journal_title", "citation_conference_title", "citation_inbook_title", "prism.publicationname",
        "bepress_citation_journal_title", "eprints.publication", "citation_book_title",
    ),
    "site": ("og:site_name", "og_site_name", "application-name", "site_name", "sitename", "lico:site_name",
             "apple-mobile-web-app-title", "cre", "source"),
    "publisher": ("citation_publisher", "dc.publisher", "dcterms.publisher", "eprints.publisher", "publisher",
                  "article_publisher", "itemprop:publisher", "citation_technical_report_institution",
                  "citation_dissertation_institution", "dc.source", "copyright"),
    "language": ("citation_language", "dc.language", "dcterms.language", "og:locale", "content-language", "language",
                 "itemprop:inlanguage", "lang"),
    "canonical": ("og:url", "citation_abstract_html_url", "twitter:url", "dc.identifier.uri"),
    "doi": ("citation_doi", "prism.doi", "dc.identifier.doi", "bepress_citation_doi", "doi", "dc.identifier",
            "dcterms.identifier", "eprints.doi", "wkhealth_doi", "publication_doi", "rft_id"),
    "isbn": ("citation_isbn", "prism.isbn", "books:isbn", "book:isbn", "og:isbn"),
    "issn": ("citation_issn", "prism.issn", "eprints.issn", "dc.source.issn"),
    "pmid": ("citation_pmid",),
    "volume": ("citation_volume", "prism.volume", "bepress_citation_volume", "eprints.volume", "dc.source.volume"),
    "issue": ("citation_issue", "prism.number", "bepress_citation_issue", "eprints.number", "dc.source.issue"),
    "first_page": ("citation_firstpage", "prism.startingpage", "bepress_citation_firstpage"),
    "last_page": ("citation_lastpage", "prism.endingpage", "bepress_citation_lastpage"),
    "type": ("og:type", "dc.type", "citation_article_type", "prism.aggregationtype", "og_type"),
    "refresh": ("refresh",),
}  # fmt: skip

TYPES: dict[str, str] = {  # schema.org types that are works, and what CSL calls them
    "article": "webpage", "newsarticle": "article-newspaper", "reportagenewsarticle": "article-newspaper",
    "analysisnewsarticle": "article-newspaper", "opinionnewsarticle": "article-newspaper", "review": "review",
    "reviewnewsarticle": "article-newspaper", "backgroundnewsarticle": "article-newspaper",
    "asknewsarticle": "article-newspaper", "advertisercontentarticle": "webpage", "satiricalarticle": "webpage",
    "liveblogposting": "post-weblog", "blogposting": "post-weblog", "socialmediaposting": "post",
    "discussionforumposting": "post", "scholarlyarticle": "article-journal",
    "medicalscholarlyarticle": "article-journal", "techarticle": "webpage", "apireference": "webpage",
    "report": "report", "recipe": "webpage", "howto": "webpage", "book": "book", "chapter": "chapter",
    "thesis": "thesis", "dataset": "dataset", "softwaresourcecode": "software", "softwareapplication": "software",
    "videoobject": "motion_picture", "movie": "motion_picture", "tvepisode": "broadcast",
    "podcastepisode": "broadcast", "radioepisode": "broadcast", "audioobject": "song", "musicrecording": "song",
    "course": "webpage", "event": "webpage", "product": "webpage", "qapage": "webpage", "question": "webpage",
    "creativework": "webpage", "legislation": "legislation", "map": "map", "photograph": "graphic",
    "imageobject": "graphic", "presentationdigitaldocument": "speech", "digitaldocument": "document",
    "factcheck": "article-newspaper", "claimreview": "article-newspaper", "interview": "interview",
    "medicalwebpage": "webpage", "itempage": "webpage", "webpage": "webpage", "aboutpage": "webpage",
    "faqpage": "webpage", "profilepage": "webpage", "collectionpage": "webpage",
}  # fmt: skip

ARTICLES = frozenset(
    name for name, csl in TYPES.items()
    if name.endswith(("article", "posting", "report", "recipe", "episode"))
    or csl in {"book", "chapter", "thesis", "dataset", "article-newspaper", "review", "legislation"}
)  # fmt: skip
"""The schema.org types that say: this page is one work, neither a list nor a front."""

OPEN_GRAPH: dict[str, str] = {
    "article": "webpage", "book": "book", "video.movie": "motion_picture", "video.other": "motion_picture",
    "video.episode": "broadcast", "music.song": "song", "profile": "webpage", "website": "webpage",
    "blog": "post-weblog", "newsarticle": "article-newspaper",
}  # fmt: skip
_MEANINGS = {name: (variable, rank) for variable, names in META.items() for rank, name in enumerate(names)}


def meaning_of(name: str) -> tuple[str, int] | None:
    """Return the variable that a metadata name states and its rank (0 best), or `None` for a name not known."""
    return _MEANINGS.get(name)
