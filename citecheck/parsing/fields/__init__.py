"""One reference string into an item."""
