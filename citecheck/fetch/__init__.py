"""The only door to the network: every address asked politely, under guard, once; every fault of the world a value.

A request takes this way: `client` (cache, one visit an address, dead means dead twice) → `redirect_chain` →
`one_address` (queue, retries, deadlines) → `wire/` (name service, guard, proxies, TLS, HTTP). Beside it stand the
decisions, most of them pure: `redirects`, `politeness/` (when to ask, and how often), `outage/` (is it them or us);
`one_address` (queue, retries, deadlines) → `wire/` (name service, guard, proxies, TLS, HTTP). Beside it stand the
decisions, most of them pure: `redirects`, `politeness/` (when to ask, and how often), `outage/` (is it them or us);
and the memory: `cache/`.
"""
