"""A document's text into references and citations."""
