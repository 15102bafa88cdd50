"""Reference strings into items: anchors, a small sequence model, and the votes of a list."""
