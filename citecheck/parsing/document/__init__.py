"""A document's text into references and citations: where lists, notes, digests and links are and how they part."""
