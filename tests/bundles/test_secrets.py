"""No secret leaves in a bundle, and what is none stays."""

from __future__ import annotations

import pytest

from citecheck.bundles.secrets import Masking

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("https://me:s3cret@a.org/", "https://me:***@a.org/"),
        ("https://a.org/?id=7&access_token=s3cret&page=2", "https://a.org/?id=7&access_token=***&page=2"),
        ("https://a.org/?X-Amz-Signature=s3cret#sid=s3cret", "https://a.org/?X-Amz-Signature=***#sid=***"),
        ("https://a.org/x;jsessionid=s3cret?y=1", "https://a.org/x;jsessionid=***"),
        ('{"csrfToken": "s3cret", "title": "Ice"}', '{"csrfToken": "***", "title": "Ice"}'),
        ('<input name="csrf_token" value="s3cret">', '<input name="csrf_token" value="***">'),
        ("<meta content='s3cret' name='xsrf-token'>", "<meta content='***' name='xsrf-token'>"),
        (f"let t = '{JWT}'", "let t = '***'"),
        ("ghp_0123456789abcdefghij0123 AKIAABCDEFGHIJKLMNOP", "*** ***"),
        ("Authorization: Bearer s3cret.s3cret", "Authorization: ***"),
        ("mine is hunter22, and yours", "mine is ***, and yours"),
        ("A Token of Esteem: on secret keys", "A Token of Esteem: on secret keys"),
        ("https://a.org/?key-words=ice&decode=1&design=x", "https://a.org/?key-words=ice&decode=1&design=x"),
        ('<meta content="Secret Token" name="title">', '<meta content="Secret Token" name="title">'),
    ],
)  # fmt: skip
def test_secrets_are_written_as_stars(text: str, told: str) -> None:
    masking = Masking(["hunter22"])

    assert told == masking.text(text)
    assert told.encode() == masking.body(text.encode())


def test_of_headers_that_hold_secrets_the_names_are_left() -> None:
    headers = [("set-cookie", "a=1"), ("x-api-key", "1"), ("www-authenticate", "Basic"), ("content-type", "text/html")]

    assert ["***", "***", "***", "text/html"] == [value for _, value in Masking().headers(headers)]


def test_bytes_that_are_no_text_stay_as_they_are() -> None:
    assert bytes(range(256)) == Masking().body(bytes(range(256)))
