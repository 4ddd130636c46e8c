"""The door of the site: what may come in, how many at once, and what every answer carries.

An ASGI wrapper around all of Datasette.  It refuses by method, size and place before anything is read,
lets whole results out to a few at a time, drops who does not read, and adds the headers of security.
"""

import asyncio
import os
import re
from collections import Counter
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import unquote

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

LONGEST_QUERY = 8_000
LONGEST_PATH = 2_000
MOST_FACETS = 6
STREAMS, PER_VISITOR = 2, 8
STREAM_WAITS_S, CLIENT_READS_WITHIN_S, STREAM_LASTS_S = 20.0, 30.0, 900.0
LARGEST_CALL = 200_000
"""Bytes of a call to the one address that takes any: Datasette's MCP plugin, where it is installed."""

READING = frozenset({"GET", "HEAD", "OPTIONS"})
CALLED = "/-/mcp"
HIDDEN = re.compile(
    r"/-/(?:databases|threads|settings|metadata|config|permissions|allow-debug|actions|check|rules|allowed"
    r"|messages|logout|login|auth-token|create-token|tasks|instance|telemetry)(?:\.json)?(?:/.*)?$"
)
_HOST = re.compile(r"(?:[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$")
DATASETTE_PAGE = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data:; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
)
HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"strict-origin-when-cross-origin",
    b"cross-origin-opener-policy": b"same-origin",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=(), payment=()",
}
FOR_GOOD = b"public, max-age=31536000, immutable"
BUSY = (503, "Too many at once; try again in a few seconds.")


class Door:
    """Lets requests in to `app`, or answers them itself."""

    def __init__(
        self, app: App, first: Callable[[], None] = lambda: None, hosts: frozenset[str] | None = None
    ):
        """`first` is done before each request; `hosts` are those that CORPUS_HOSTS names, if not given."""
        self._app, self._first = app, first
        self._hosts = hosts if hosts is not None else allowed_hosts()
        self._streams = asyncio.Semaphore(STREAMS)
        self._visitors: Counter[str] = Counter()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = _Answer(send, scope)
        if refusal := self._refused(scope):
            await answer.plainly(*refusal)
            return
        self._first()
        visitor = str((scope.get("client") or ("?",))[0])
        if self._visitors[visitor] >= PER_VISITOR and not _local(visitor):
            await answer.plainly(*BUSY)
            return
        self._visitors[visitor] += 1
        try:
            async with self._turn(scope):
                await self._let_in(scope, _bounded(receive), answer)
        except TimeoutError:
            await answer.plainly(*BUSY)
        finally:
            self._visitors[visitor] -= 1
            self._visitors += Counter()

    async def _let_in(self, scope: Message, receive: Receive, answer: "_Answer") -> None:
        try:
            async with asyncio.timeout(STREAM_LASTS_S):
                await self._app(scope, receive, answer.send)
        except TooLarge:
            await answer.plainly(413, f"A call may have {LARGEST_CALL:,} bytes.")
        except ClientGone:
            return  # the server closes what was not answered to its end
        except TimeoutError:
            await answer.plainly(*BUSY)

    @asynccontextmanager
    async def _turn(self, scope: Message) -> Any:
        """Whole results are sent to a few at a time; whoever waits too long for a turn is told so."""
        if not streamed(scope):
            yield
            return
        async with asyncio.timeout(STREAM_WAITS_S):
            await self._streams.acquire()
        try:
            yield
        finally:
            self._streams.release()

    def _refused(self, scope: Message) -> tuple[int, str] | None:
        path, query = path_of(scope), scope.get("query_string", b"")
        if scope["method"] not in READING and not (scope["method"] == "POST" and path == CALLED):
            return 405, "This site is for reading: GET, HEAD and OPTIONS only."
        if len(query) > LONGEST_QUERY or len(path) > LONGEST_PATH:
            return 414, f"The address is longer than {LONGEST_QUERY:,} characters."
        if path.startswith("//") or {"\\", "\x00"} & set(unquote(path)):
            return 400, "There is no such address."
        if query.count(b"_facet") > MOST_FACETS:
            return 400, f"More than {MOST_FACETS} facets at once."
        if HIDDEN.match(path):
            return 404, "There is no such page on this site."
        return self._refused_host(scope)

    def _refused_host(self, scope: Message) -> tuple[int, str] | None:
        names = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
        if len(names) > 1 or not all(_HOST.match(name) for name in names):
            return 400, "The Host header is no name of a host."
        if self._hosts and names and names[0].rpartition(":")[0 if ":" in names[0] else 2] not in self._hosts:
            return 421, "This is not the site of that name."
        return None


def allowed_hosts() -> frozenset[str]:
    """The names by which the site may be called, from CORPUS_HOSTS, divided by commas; none given: any."""
    return frozenset(name.strip() for name in os.environ.get("CORPUS_HOSTS", "").split(",") if name.strip())


def path_of(scope: Message) -> str:
    """The path as it was sent."""
    raw: bytes = scope.get("raw_path") or scope["path"].encode()
    return raw.decode("latin-1").partition("?")[0]


def streamed(scope: Message) -> bool:
    """True where the answer may be a whole table or a whole search."""
    query, path = scope.get("query_string", b""), path_of(scope)
    return path.endswith((".csv", "/-/search.json")) or b"_stream=" in query


def _local(visitor: str) -> bool:
    """Behind a proxy everybody comes from here: the proxy counts its visitors itself."""
    return visitor in {"127.0.0.1", "::1", "?"}


class ClientGone(Exception):
    """Whoever asked does not read the answer."""


class TooLarge(Exception):
    """A request has more of a body than is taken."""


class _Answer:
    """What goes out: with headers added, and not to those who do not read it."""

    def __init__(self, send: Send, scope: Message) -> None:
        self._send, self._scope = send, scope
        self.started = False

    async def send(self, message: Message) -> None:
        """Pass a message on."""
        if message["type"] == "http.response.start":
            self.started = True
            message = {**message, "headers": self._headers(message)}
        try:
            async with asyncio.timeout(CLIENT_READS_WITHIN_S):
                await self._send(message)
        except TimeoutError:
            raise ClientGone from None

    async def plainly(self, status: int, note: str) -> None:
        """Answer in one line."""
        if self.started:
            return
        body = f"{note}\n".encode()
        headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"%d" % len(body))]
        if status == 405:
            headers.append((b"allow", b"GET, HEAD, OPTIONS"))
        if status == 503:
            headers.append((b"retry-after", b"5"))
        await self.send({"type": "http.response.start", "status": status, "headers": headers})
        shown = b"" if self._scope["method"] == "HEAD" else body
        await self.send({"type": "http.response.body", "body": shown})

    def _headers(self, message: Message) -> list[tuple[bytes, bytes]]:
        headers = [(bytes(name).lower(), bytes(value)) for name, value in message.get("headers", [])]
        names = {name for name, _ in headers}
        added = dict(HEADERS)
        added[b"content-security-policy"] = DATASETTE_PAGE.encode()
        if "/-/static-plugins/corpus_db/" in self._scope["path"] and message["status"] == 200:
            headers = [pair for pair in headers if pair[0] != b"cache-control"]
            names -= {b"cache-control"}
            added[b"cache-control"] = FOR_GOOD
        return headers + [(name, value) for name, value in added.items() if name not in names]


def _bounded(receive: Receive) -> Receive:
    """The body of a request, as far as one is taken at all."""
    taken = 0

    async def bounded() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > LARGEST_CALL:
            raise TooLarge
        return message

    return bounded
