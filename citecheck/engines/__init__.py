"""The loop over many references."""
