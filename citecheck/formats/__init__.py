"""Documents into references, and references into BibTeX, CSL-JSON and kin: one file a format."""
