"""The types, fields and roles of Zotero in the variables of CSL.

Reference: the mapping that Zotero publishes (zotero/zotero-schema, `schema.json`, version 41, `csl`).
"""

from __future__ import annotations

TYPES = {
    "preprint": "article", "journalArticle": "article-journal", "magazineArticle": "article-magazine",
    "newspaperArticle": "article-newspaper", "bill": "bill", "book": "book", "podcast": "broadcast",
    "tvBroadcast": "broadcast", "radioBroadcast": "broadcast", "bookSection": "chapter", "dataset": "dataset",
    "document": "document", "dictionaryEntry": "entry-dictionary", "encyclopediaArticle": "entry-encyclopedia",
    "artwork": "graphic", "hearing": "hearing", "interview": "interview", "case": "legal_case",
    "statute": "legislation", "manuscript": "manuscript", "map": "map", "film": "motion_picture",
    "videoRecording": "motion_picture", "conferencePaper": "paper-conference", "patent": "patent",
    "letter": "personal_communication", "email": "personal_communication",
    "instantMessage": "personal_communication", "forumPost": "post", "blogPost": "post-weblog", "report": "report",
    "computerProgram": "software", "audioRecording": "song", "presentation": "speech", "standard": "standard",
    "thesis": "thesis", "webpage": "webpage",
}  # fmt: skip

TEXTS = {  # base field → variable; where several fill one, the first that is stated
    "abstractNote": "abstract", "archive": "archive", "archiveLocation": "archive_location", "authority": "authority",
    "callNumber": "call-number", "applicationNumber": "call-number", "session": "chapter-number",
    "citationKey": "citation-key", "seriesNumber": "collection-number", "seriesTitle": "collection-title",
    "series": "collection-title", "publicationTitle": "container-title", "reporter": "container-title",
    "code": "container-title", "artworkSize": "dimensions", "runningTime": "dimensions", "DOI": "DOI",
    "edition": "edition", "eventPlace": "event-place", "meetingName": "event-title", "conferenceName": "event-title",
    "type": "genre", "programmingLanguage": "genre", "ISBN": "ISBN", "ISSN": "ISSN", "issue": "issue",
    "priorityNumbers": "issue", "journalAbbreviation": "container-title-short", "language": "language",
    "rights": "license", "medium": "medium", "system": "medium", "extra": "note", "number": "number",
    "numPages": "number-of-pages", "numberOfVolumes": "number-of-volumes", "originalPublisher": "original-publisher",
    "originalPlace": "original-publisher-place", "partNumber": "part-number", "partTitle": "part-title",
    "pages": "page", "PMID": "PMID", "PMCID": "PMCID", "publisher": "publisher", "place": "publisher-place",
    "history": "references", "references": "references", "scale": "scale", "section": "section",
    "committee": "section", "shortTitle": "title-short", "libraryCatalog": "source", "status": "status",
    "title": "title", "url": "URL", "versionNumber": "version", "volume": "volume", "codeNumber": "volume",
}  # fmt: skip

DATES = {
    "date": "issued", "accessDate": "accessed", "filingDate": "submitted", "originalDate": "original-date",
}  # fmt: skip

ROLES = {
    "author": "author", "bookAuthor": "container-author", "chair": "chair", "castMember": "performer",
    "composer": "composer", "contributor": "contributor", "creator": "author", "director": "director",
    "editor": "editor", "executiveProducer": "executive-producer", "guest": "guest", "host": "host",
    "interviewer": "interviewer", "narrator": "narrator", "originalCreator": "original-author",
    "organizer": "organizer", "podcaster": "host", "producer": "producer", "recipient": "recipient",
    "reviewedAuthor": "reviewed-author", "seriesCreator": "series-creator", "seriesEditor": "collection-editor",
    "scriptwriter": "script-writer", "translator": "translator",
    # the first roles of their types, which Zotero's styles take for authors
    "artist": "author", "performer": "author", "sponsor": "author", "programmer": "author", "interviewee": "author",
    "cartographer": "author", "inventor": "author", "presenter": "author",
}  # fmt: skip
