"""Cases, statutes, bills, hearings, treaties and the documents of the United Nations, a country a file."""
