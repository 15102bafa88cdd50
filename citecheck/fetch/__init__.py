"""The only door to the network: client, cache, politeness, retries, guard."""
