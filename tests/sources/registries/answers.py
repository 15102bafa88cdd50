"""Answers in the forms of the registries, about one work and what surrounds it."""

from __future__ import annotations

import json

from citecheck.model.record import By, Question, Registry, Words

TITLE = "A new bridge of the Selenge"
WORDS = Words(TITLE, "Bat", 2021, "Asian Survey")

CROSSREF_WORK = {
    "DOI": "10.1000/1",
    "type": "journal-article",
    "title": ["A new bridge of the Selenge"],
    "subtitle": ["A history"],
    "author": [{"family": "Bat", "given": "D."}, {"name": "Bridge Commission"}],
    "issued": {"date-parts": [[2020, 12, 3]]},
    "published-print": {"date-parts": [[2021]]},
    "container-title": ["Asian Survey &amp; Review"],
    "volume": "46",
    "page": "275-297",
    "updated-by": [
        {"DOI": "10.1000/NOTICE", "type": "retraction", "source": "publisher", "updated": {"date-parts": [[2022]]}},
        {"DOI": "10.1000/notice", "type": "retraction", "source": "retraction-watch"},
        {"DOI": "10.1000/2", "type": "new_version", "source": "publisher"},
    ],
    "relation": {"has-preprint": [{"id-type": "doi", "id": "10.1101/9"}]},
}
CROSSREF_PART = {"DOI": "10.1000/1.s001", "type": "component", "title": [TITLE]}
DATACITE_WORK = {
    "doi": "10.5072/A",
    "titles": [{"title": "Brücken", "titleType": "AlternativeTitle"}, {"title": TITLE}],
    "creators": [{"name": "Bat, D.", "familyName": "Bat", "givenName": "D."}, {"name": "Bridge Commission"}],
    "publicationYear": 2021,
    "publisher": "Zenodo",
    "types": {"citeproc": "dataset"},
    "relatedIdentifiers": [
        {"relationType": "IsVersionOf", "relatedIdentifierType": "DOI", "relatedIdentifier": "10.5072/B"}
    ],
}
OPENALEX_WORK = {
    "doi": "https://doi.org/10.1000/1",
    "title": TITLE,
    "publication_year": 2020,
    "type": "article",
    "is_retracted": True,
    "authorships": [{"raw_author_name": "D. Bat", "author": {"display_name": "Another D. Bat"}}],
    "ids": {"pmid": "https://pubmed.ncbi.nlm.nih.gov/123"},
    "biblio": {"volume": "46", "first_page": "275", "last_page": "297"},
    "locations": [{"source": {"display_name": "Asian Survey"}, "landing_page_url": "https://arxiv.org/abs/2101.12345"}],
}
PUBMED_SET = """<?xml version="1.0"?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://dtd.nlm.nih.gov/pubmed.dtd">
<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>123</PMID><Article><Journal><ISSN>0004-4687</ISSN><JournalIssue>
<Volume>46</Volume><Issue>2</Issue><PubDate><Year>2021</Year><Month>Mar</Month></PubDate></JournalIssue>
<Title>Asian Survey</Title><ISOAbbreviation>Asian Surv</ISOAbbreviation></Journal>
<ArticleTitle>[A new bridge of the Selenge].</ArticleTitle><Pagination><MedlinePgn>275-97</MedlinePgn></Pagination>
<AuthorList CompleteYN="Y"><Author><LastName>Bat</LastName><ForeName>Dorj</ForeName></Author></AuthorList>
<PublicationTypeList><PublicationType>Retracted Publication</PublicationType></PublicationTypeList>
<ArticleDate><Year>2020</Year><Month>12</Month><Day>03</Day></ArticleDate></Article>
<CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>Asian Surv. 2022</RefSource>
</CommentsCorrections></CommentsCorrectionsList></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="doi">10.1000/1</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
</PubmedArticleSet>"""
ARXIV_FEED = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2101.12345v2</id>
<updated>2021-03-01T00:00:00Z</updated><published>2021-01-12T00:00:00Z</published>
<title>A new bridge
  of the Selenge</title><summary>This paper has been withdrawn by its author.</summary>
<author><name>D. Bat</name></author><category term="cs.LG"/><category term="stat.ML"/>
<arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1000/1</arxiv:doi></entry></feed>"""
EUROPEPMC_RESULT = {
    "source": "PPR",
    "doi": "10.1101/9",
    "title": "WITHDRAWN: A new bridge of the Selenge.",
    "authorList": {"author": [{"lastName": "Bat", "firstName": "D."}]},
    "pubYear": "2021",
    "pubTypeList": {"pubType": ["Preprint", "Preprint Withdrawal"]},
}
DBLP_HIT = {
    "authors": {"author": {"text": "Dorj Bat 0001"}},
    "title": "A new bridge of the Selenge.",
    "venue": "CoRR",
    "volume": "abs/2101.12345",
    "year": "2021",
    "type": "Informal and Other Publications",
}

WIKIDATA_ROW = {
    "item": {"value": "http://www.wikidata.org/entity/Q1"},
    "itemLabel": {"value": "Q1"},
    "title": {"value": TITLE},
    "date": {"value": "2021-03-05T00:00:00Z"},
    "retracted": {"value": "true"},
}
WIKIDATA_AUTHORS = (
    {"author": {"value": "Min Kim"}, "place": {"value": "2"}},
    {"author": {"value": "Dorj Bat"}, "place": {"value": "1"}},
)

ANSWERS: dict[Registry, tuple[Question, bytes]] = {
    Registry.DOI: (
        Question(Registry.DOI, By.AGENCY, "10.1000/1"),
        json.dumps([{"DOI": "10.1000/1", "RA": "Crossref"}]).encode(),
    ),
    Registry.CROSSREF: (
        Question(Registry.CROSSREF, By.DOI, "10.1000/1"),
        json.dumps({"message": {"items": [CROSSREF_PART, CROSSREF_WORK]}}).encode(),
    ),
    Registry.DATACITE: (
        Question(Registry.DATACITE, By.DOI, "10.5072/a"),
        json.dumps({"data": [{"attributes": DATACITE_WORK}]}).encode(),
    ),
    Registry.OPENALEX: (
        Question(Registry.OPENALEX, By.DOI, "10.1000/1"),
        json.dumps({"results": [OPENALEX_WORK]}).encode(),
    ),
    Registry.ARXIV: (Question(Registry.ARXIV, By.ARXIV, "2101.12345"), ARXIV_FEED.encode()),
    Registry.PUBMED: (Question(Registry.PUBMED, By.PMID, "123"), PUBMED_SET.encode()),
    Registry.EUROPEPMC: (
        Question(Registry.EUROPEPMC, By.DOI, "10.1101/9"),
        json.dumps({"resultList": {"result": [EUROPEPMC_RESULT]}}).encode(),
    ),
    Registry.OPENLIBRARY: (
        Question(Registry.OPENLIBRARY, By.ISBN, "9783161484100"),
        json.dumps(
            {
                "ISBN:9783161484100": {
                    "title": TITLE,
                    "authors": [{"name": "D. Bat"}],
                    "publish_date": "Mar 2021",
                    "publishers": [{"name": "Kortop Press"}],
                }
            }
        ).encode(),
    ),
    Registry.DBLP: (
        Question(Registry.DBLP, By.WORDS, TITLE, WORDS),
        json.dumps({"result": {"hits": {"@total": "1", "hit": [{"info": DBLP_HIT}]}}}).encode(),
    ),
    Registry.WIKIDATA: (
        Question(Registry.WIKIDATA, By.DOI, "10.1000/1"),
        json.dumps({"results": {"bindings": [WIKIDATA_ROW | second for second in WIKIDATA_AUTHORS]}}).encode(),
    ),
    Registry.ARCHIVE: (
        Question(Registry.ARCHIVE, By.CAPTURES, "20120501 https://example.org/bridge"),
        b'[["timestamp", "original", "statuscode"], ["20120430000000", "https://example.org/bridge", "200"]]',
    ),
}
"""Of every registry a question, and an answer that holds the work."""
