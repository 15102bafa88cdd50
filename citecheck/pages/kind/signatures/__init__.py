"""How pages that are not the work give themselves away: tables to extend, one row a sign.

`Mark("words", "whose or what it is", "source"),` looks for plain words, `Pattern(r"...", ...)` for a regular expression;
the note above a table says where. Everything is compared in lower case, with typographic apostrophes made plain. Where
several rows of a table fit, the first is named in reports.

The source is where the sign can be seen: the address of a public repository, of a thread in one, or of documentation.
A pattern of many forms names where one of them can be seen. `common knowledge`: widely known or a phrase of the
language, and not traced to one place. `seen`: on pages as their servers sent them.
"""
