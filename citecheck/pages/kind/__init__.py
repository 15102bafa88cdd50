"""Kind."""
