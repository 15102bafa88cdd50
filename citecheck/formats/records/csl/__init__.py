"""CSL, the Citation Style Language: its JSON and YAML, and the items that word processors keep in fields."""
