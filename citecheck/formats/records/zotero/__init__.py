"""The database of Zotero: its rows (`tables`), its words in CSL (`variables`), the entries made of them (`read`)."""
