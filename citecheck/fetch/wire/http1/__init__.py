"""HTTP/1.1 as it is met on the web (RFC 9112): strict where a reading could be another's, forgiving as browsers are.

`head` and `framing` are pure: bytes in, values out; `connection` sends, waits and keeps.
"""
