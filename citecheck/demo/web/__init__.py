"""A web in this process: hosts that behave as told, over HTTP and TLS, on free ports of 127.0.0.1.

    sites = {
        "healthy.example": {"/": page("Welcome"), "/paper": page("On the way to the south")},
        "moved.example": {"*": redirect("https://healthy.example/paper", 301)},
        "slow.example": {"*": drip(b"…", every=0.5)},
        "expired.example": Site({"*": page("Late")}, certificate="expired"),
    }
    with Web(sites, absent={"nowhere.example"}) as web:
        settings = Settings(hosts=web.hosts, ca_bundle=web.ca_bundle, timeout=2.0)

One port takes plain HTTP, TLS (the certificate is chosen by the name that the client asks for) and proxy requests
(`CONNECT` and absolute addresses; `web.proxy` is its address). `web.hosts` are pins for `Settings.hosts`, so that
`http://` and `https://` addresses of every site lead here whatever the machine's own name service says;
hosts in `absent` are pinned to nothing (no such host), hosts in `refusing` to a port that nobody listens on.
`web.requests` is what was asked so far, in order.

A behaviour is a function `(Request) -> Script`: pieces to send and what to do between them (`Wait`, `Reset`, `Keep`).
`web.behaviours` holds the ready ones; one's own is a few lines. The certificates shipped are good for the hosts of the
demonstration; an `issuer` makes others.
"""

from __future__ import annotations

from citecheck.demo.web.server import Site, Web
from citecheck.demo.web.wire import Behaviour, Keep, Request, Reset, Script, Wait, answer

__all__ = ["Behaviour", "Keep", "Request", "Reset", "Script", "Site", "Wait", "Web", "answer"]
