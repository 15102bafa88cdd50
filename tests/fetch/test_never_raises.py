"""Whatever a document holds, the fetcher answers with a value."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.model.evidence import Exchange, Failure, FailureKind
from tests.fetch.trips import take
from tests.web import behaviours as b
from tests.web.small_web import Web

ADDRESSES = st.one_of(
    st.text(),
    st.builds(
        "{}{}{}".format, st.sampled_from(["http://", "https://", "HTTP:", ""]), st.text(), st.text("/?#@:[]%\\ü")
    ),
)


@settings(max_examples=20)
@given(st.lists(ADDRESSES, max_size=20))
def test_any_text_is_answered_offline(addresses: list[str]) -> None:
    with Web({}) as web:
        trip = take(web, addresses, offline=True)

    assert len(trip.exchanges) == len(addresses)
    assert all(isinstance(exchange, Exchange) for exchange in trip.exchanges)


@settings(max_examples=15)
@given(st.lists(st.text("/?#@:[]%\\ü=&;. \u200b\ud800a", max_size=20), max_size=10))
def test_any_path_is_asked_for(paths: list[str]) -> None:
    with Web({"a.example": {"*": b.page("Here")}}) as web:
        trip = take(web, [f"http://a.example/{path}" for path in paths], timeout=8.0)
    failures = [exchange.outcome for exchange in trip.exchanges if isinstance(exchange.outcome, Failure)]

    assert {failure.kind for failure in failures} <= {FailureKind.INVALID_URL}
