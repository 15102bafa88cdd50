"""Documents that anydoc reads: RTF (`rtf`); `body` turns what it makes of them into blocks."""
