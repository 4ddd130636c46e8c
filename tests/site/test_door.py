"""The door by itself: before an application that counts what gets through."""

import asyncio

import pytest

from corpus.site import door
from corpus.site.door import Door, allowed_hosts


def knock(
    guard: Door,
    path: str = "/",
    *,
    method: str = "GET",
    host: str = "corpus.example",
    body: bytes = b"",
    slow=False,
):
    """The status and headers that come back; a slow visitor never reads."""
    got: list[dict] = []

    async def receive() -> dict:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict) -> None:
        if slow:
            await asyncio.sleep(3_600)
        got.append(message)

    route, _, query = path.partition("?")
    scope = {
        "type": "http",
        "method": method,
        "path": route,
        "raw_path": route.encode(),
        "query_string": query.encode(),
        "headers": [(b"host", host.encode())],
        "client": ("192.0.2.7", 9),
        "scheme": "http",
    }
    asyncio.run(guard(scope, receive, send))
    return got


async def everything(scope, receive, send) -> None:
    await receive()
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"in"})


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [
        ("/", "GET", 200),
        ("/-/about", "HEAD", 200),
        ("/-/mcp", "POST", 200),
        ("/-/mcp", "PUT", 405),
        ("/x", "POST", 405),
    ],
)
def test_reading_gets_in_and_writing_does_not(path: str, method: str, status: int) -> None:
    assert knock(Door(everything), path, method=method)[0]["status"] == status


@pytest.mark.parametrize(
    ("host", "status"), [("corpus.example", 200), ("corpus.example:8001", 200), ("other.example", 421)]
)
def test_only_the_names_that_are_given_are_answered_to(
    host: str, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CORPUS_HOSTS", "corpus.example, www.corpus.example")
    assert allowed_hosts() == {"corpus.example", "www.corpus.example"}
    assert knock(Door(everything), host=host)[0]["status"] == status


def test_a_call_that_is_too_large_is_not_read_to_its_end() -> None:
    assert knock(Door(everything), "/-/mcp", method="POST", body=b"x" * 300_000)[0]["status"] == 413


def test_who_does_not_read_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "CLIENT_READS_WITHIN_S", 0.05)
    assert knock(Door(everything), slow=True) == []


def test_whole_results_wait_for_their_turn_and_not_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "STREAM_WAITS_S", 0.05)
    monkeypatch.setattr(door, "STREAMS", 0)
    guard = Door(everything)
    assert knock(guard, "/corpus/utterances.csv?_stream=on")[0]["status"] == 503
    assert knock(guard, "/corpus/utterances")[0]["status"] == 200


def test_static_files_are_kept_for_good_and_pages_are_not() -> None:
    (start, _) = knock(Door(everything), "/-/static-plugins/corpus_db/corpus.css?v=1")
    assert dict(start["headers"])[b"cache-control"] == door.FOR_GOOD
    (start, _) = knock(Door(everything), "/")
    assert b"cache-control" not in dict(start["headers"])
