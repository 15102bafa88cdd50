"""How pages that are not the work give themselves away: tables to extend, one row a signature, each with its source.

A row says what to look for, what it means or who says it in one short phrase, and last where the mark can be seen: the
address of a public repository, of a thread in one, or of documentation that shows it. A pattern of many forms names
where one of them can be seen. `common knowledge`: widely known, and not traced to one place. `seen`: on pages as their
servers sent them. Rows whose last column is a language are phrases of that language, put together for the table.
Phrases are matched caseless, with typographic apostrophes made plain.
"""
