"""Whatever is sent, the site answers 4xx within two seconds, and another page meanwhile within one.

The list is that of the engineering notes: SQL that eats time or memory or kills the process, requests
that are too large, too many or of the wrong kind.  On both versions, over a corpus with one text of a megabyte.
"""
# ruff: noqa: E501 (a table of attacks: a line each)

import os
import shutil
import socket
import sqlite3
import threading
import time
import urllib.parse
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.site.conftest import Answer, ask
from tests.site_versions import Server, serving

ANSWERED_S, MEANWHILE_S, MEMORY_MB = 2.0, 1.0, 600


def within(seconds: float) -> float:
    """The bound, stretched by as much as the machine is overcommitted: other tests run beside these."""
    return seconds * max(1.0, 1.5 * os.getloadavg()[0] / (os.cpu_count() or 1))


@pytest.fixture(scope="module")
def large(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeds, one text of a megabyte and 2,000 utterances among them."""
    path = Path(shutil.copy(seeded, tmp_path_factory.mktemp("large") / "corpus.db"))
    with closing(sqlite3.connect(path)) as db, db:
        text = "word other words again " * 45_000
        db.execute("INSERT INTO documents (id, key, title, language, form, rights, filename, sha256, text, reader_version, loaded_at) VALUES (99, 'large', 'Large', 'en', 'labelled', 'open', 'large.txt', 'x', ?, '1', '2031-01-01 00:00:00')", (text,))  # fmt: skip
        db.execute("INSERT INTO utterances (document_id, position, kind, start_char, end_char, text, words, rule) VALUES (99, 1, 'turn', 0, ?, ?, 1, 'label')", (len(text), text))  # fmt: skip
        db.executemany("INSERT INTO utterances (document_id, position, kind, start_char, end_char, text, words, rule) VALUES (99, ?, 'quote', ?, ?, ?, 1, 'label')", [(n, n, n + 400, text[n : n + 400]) for n in range(2, 2_000)])  # fmt: skip
        db.execute("INSERT INTO coverage (document_id, kind, blocks, characters) VALUES (99, 'speech', 1, ?)", (len(text),))  # fmt: skip
    return path


@pytest.fixture(scope="module")
def server(large: Path, newer: Path | None) -> Iterator[Server]:
    with serving(large, newer, "--setting", "sql_time_limit_ms", "300") as started:
        yield started
        assert started.running(), "the server is still there after all that"
        assert peak_mb(started.pid) < MEMORY_MB


def peak_mb(pid: int) -> float:
    """The most memory that the process had so far."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


@dataclass
class Attacked:
    answer: Answer
    took: float
    meanwhile: float


def attack(server: Server, path: str, method: str = "GET") -> Attacked:
    """Send it; ask for another page while it is answered."""
    got: list[tuple[Answer, float]] = []
    patience = 10 * within(ANSWERED_S)

    def send() -> None:
        started = time.monotonic()
        got.append((ask(server.address + path, method, timeout=patience), time.monotonic() - started))

    thread = threading.Thread(target=send)
    thread.start()
    started = time.monotonic()
    assert ask(f"{server.address}/-/meetings", timeout=60).status == 200
    meanwhile = time.monotonic() - started
    thread.join()
    assert got, "no answer at all"
    return Attacked(*got[0], meanwhile)


def sql(version: str, query: str, form: str = "json", **values: str) -> str:
    place = f"/corpus.{form}" if version == "0.65" else f"/corpus/-/query.{form}"
    return f"{place}?{urllib.parse.urlencode({'sql': query, **values})}"


COUNTER = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
BY_SQL = {
    "an endless counter": f"{COUNTER} SELECT count(*) FROM c",
    "a join of everything with everything": "SELECT count(*) FROM utterances a, utterances b, utterances c",
    "trees of JSON times each other": "SELECT count(*) FROM json_tree((SELECT json_group_array(text) FROM blocks, (SELECT 'x' AS text) LIMIT 3000)) a, json_tree((SELECT json_group_array(id) FROM blocks, blocks b LIMIT 9000)) b, utterances c",
    "an array of a join": "SELECT json_group_array(a.text || b.text) FROM utterances a, utterances b",
    "a string of a join": "SELECT group_concat(a.text) FROM utterances a, utterances b, utterances c",
    "many large blobs": "SELECT zeroblob(1000000) FROM utterances",
    "one huge blob": "SELECT zeroblob(999999999)",
    "the length of random bytes": "SELECT length(randomblob(1000000000))",
    "hexadecimal of a huge blob": "SELECT length(hex(zeroblob(900000000)))",
    "a string that doubles": "WITH RECURSIVE s(x) AS (SELECT 'ab' UNION ALL SELECT x || x FROM s LIMIT 40) SELECT max(length(x)) FROM s",
    "nested replace": "SELECT length(" + "replace(" * 6 + "'aaaaaaaaaa'" + ", 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')" * 6 + ")",
    "replace with a huge needle": "SELECT count(*) FROM utterances WHERE replace(text, (SELECT substr(text, 1, 90000) FROM utterances ORDER BY length(text) DESC LIMIT 1), '') = 'x'",
    "instr with a huge needle": "SELECT instr(text, (SELECT substr(text, 5, 400000) || 'x' FROM utterances ORDER BY length(text) DESC LIMIT 1)) FROM utterances",
    "trim with a long set": "SELECT length(trim(text, (SELECT substr(text, 1, 100000) FROM utterances ORDER BY length(text) DESC LIMIT 1))) FROM utterances",
    "a computed pattern of LIKE": "SELECT count(*) FROM utterances WHERE text LIKE (SELECT '%' || substr(text, 1, 24000) || '%' FROM utterances ORDER BY length(text) DESC LIMIT 1)",
    "a computed pattern of GLOB": "SELECT count(*) FROM utterances WHERE text GLOB (SELECT '*' || substr(text, 1, 24000) || '*' FROM utterances ORDER BY length(text) DESC LIMIT 1)",
    "printf that repeats": "SELECT length(printf('%.*c', 900000000, 'x'))",
    "format that repeats": "SELECT length(format('%.*c', 900000000, 'x'))",
    "NEAR of thousands of words": "SELECT count(*) FROM utterances_fts WHERE utterances_fts MATCH (SELECT 'NEAR(' || group_concat('w' || id, ' ') || ', 1000000)' FROM (SELECT a.id FROM utterances a, utterances b LIMIT 4000)) OR 1 = (SELECT count(*) FROM c)",
    "snippets of long rows": "SELECT snippet(utterances_fts, 0, '<b>', '</b>', '', 64) FROM utterances_fts WHERE utterances_fts MATCH 'word OR other OR words OR again'",
    "highlights of long rows": "SELECT highlight(utterances_fts, 0, '<b>', '</b>') FROM utterances_fts WHERE utterances_fts MATCH 'word'",
    "another tokenizer at an address": "SELECT fts3_tokenizer('simple', x'4141414141414141')",
    "the address of a tokenizer": "SELECT hex(fts3_tokenizer('simple'))",
    "a table of tokens": "SELECT * FROM fts3tokenize WHERE input = 'a'",
    "another file": "ATTACH DATABASE '/etc/passwd' AS other",
    "a pragma": "PRAGMA query_only = 0",
    "two statements": "SELECT 1; SELECT 2",
    "a file read": "SELECT readfile('/etc/passwd')",
    "a file written": "SELECT writefile('/nowhere/x', 'x')",
    "an extension": "SELECT load_extension('x')",
    "pages of the file": "SELECT data FROM sqlite_dbpage('main')",
    "a row put in": "WITH x AS (SELECT 1) INSERT INTO meetings (key, title, source) VALUES ('x', 'x', 'printed')",
    "all rows gone": "WITH x AS (SELECT 1) DELETE FROM utterances",
    "full text gone": "WITH x AS (SELECT 1) INSERT INTO utterances_fts(utterances_fts) VALUES ('delete-all')",
    "the pages of each table": "SELECT * FROM dbstat",
    "five thousand brackets": "SELECT " + "(" * 5_000 + "1" + ")" * 5_000,
    "five hundred unions": " UNION ALL ".join(["SELECT 1"] * 500),
    "a huge statement": "SELECT '" + "x" * 7_500 + "' " + "-- " + "y" * 900,
    "bad syntax of full text": "SELECT * FROM utterances_fts WHERE utterances_fts MATCH 'NEAR(((\"'",
    "an unknown column of full text": "SELECT * FROM utterances_fts WHERE utterances_fts MATCH 'nothing:word'",
}  # fmt: skip


@pytest.mark.parametrize("query", BY_SQL.values(), ids=BY_SQL)
def test_sql_cannot_hold_the_site_up(server: Server, version: str, query: str) -> None:
    attacked = attack(server, sql(version, query))
    assert 400 <= attacked.answer.status < 500, attacked.answer.text[:300]
    assert attacked.took < within(ANSWERED_S)
    assert attacked.meanwhile < within(MEANWHILE_S)


ALLOWED = {
    "patterns of many signs": "SELECT count(*) FROM utterances WHERE text LIKE '%a%b%c%d%e%f%'",
    "short pieces replaced": "SELECT count(*) FROM utterances WHERE replace(text, 'word', 'x') LIKE '%x%'",
    "a place in a text": "SELECT max(instr(text, 'again')) FROM utterances",
    "a phrase": "SELECT count(*) FROM utterances_fts WHERE utterances_fts MATCH '\"chances for success\"'",
    "a concordance": "SELECT corpus_kwic(text, 'chances', 20) FROM utterances WHERE document_id < 9",
    "the longest text": "SELECT length(max(text)) FROM documents",
}


@pytest.mark.parametrize("query", ALLOWED.values(), ids=ALLOWED)
def test_what_people_ask_is_answered(server: Server, version: str, query: str) -> None:
    assert ask(server.address + sql(version, query, _shape="array")).status == 200


def test_the_large_text_is_read_as_a_page_and_as_a_table(server: Server) -> None:
    for path in ("/-/documents/large", "/corpus/utterances?_size=20", "/-/search?q=again"):
        assert ask(server.address + path).status == 200, path


BY_REQUEST = {
    "facets without end": ("GET", "/corpus/utterances?" + "&".join(f"_facet=c{n}" for n in range(180)), 400),
    "a long address": ("GET", "/-/search?q=" + "x" * 9_000, 414),
    "a long path": ("GET", "/-/documents/" + "x" * 5_000, 414),
    "a huge size": ("GET", "/corpus/utterances.json?_size=99999999", 400),
    "sorting by nothing": ("GET", "/corpus/utterances?_sort=nothing", 400),
    "a page behind all": ("GET", "/corpus/who_said_what?_next=99999999999999999999999", 400),
    "a filter through nothing": ("GET", "/corpus/utterances?_through=nothing", 400),
    "SQL in a filter": ("GET", "/corpus/utterances?_where=snippet(utterances_fts,0,0,0,0,0)", 400),
    "a column that is none": ("GET", "/corpus/utterances.json?_col=nothing", 400),
    "a backslash": ("GET", "/%5Cexample.org/", 400),
    "up and out": ("GET", "/-/static-plugins/corpus_db/..%2f..%2f__init__.py", 404),
    "a file path shown": ("GET", "/-/databases.json", 404),
    "threads shown": ("GET", "/-/threads.json", 404),
    "a file taken whole": ("GET", "/corpus.db", 403),
    **{f"{method} on data": (method, "/corpus/utterances", 405) for method in ("POST", "PUT", "DELETE", "PATCH")},
    "tracing": ("TRACE", "/", 405),
    "an unknown method": ("BREW", "/-/about", 405),
    "a message": ("POST", "/-/messages", 405),
}  # fmt: skip


@pytest.mark.parametrize(("method", "path", "status"), BY_REQUEST.values(), ids=BY_REQUEST)
def test_requests_that_mean_no_good(server: Server, method: str, path: str, status: int) -> None:
    attacked = attack(server, path, method)
    assert attacked.answer.status == status or 400 <= attacked.answer.status < 500, attacked.answer.text[:300]
    assert attacked.took < within(ANSWERED_S)
    assert attacked.meanwhile < within(MEANWHILE_S)


def test_every_answer_carries_the_headers_of_security(server: Server) -> None:
    for path in ("/", "/corpus", "/corpus/utterances.json", "/-/documents/nothing", "/-/databases.json"):
        headers = ask(server.address + path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "referrer-policy" in headers
    assert "unsafe-inline" not in ask(f"{server.address}/").headers["content-security-policy"]


@pytest.mark.parametrize("host", ["a b", "evil.example/x", "x@y", '"><script>', "a" * 300])
def test_a_host_that_is_none_is_refused(server: Server, host: str) -> None:
    assert ask(f"{server.address}/sitemap.xml", Host=host).status == 400


def test_twenty_readers_of_everything_do_not_keep_others_waiting(server: Server, version: str) -> None:
    done: list[int] = []

    def read() -> None:
        done.append(ask(f"{server.address}/corpus/utterances.csv?_stream=on&_size=max", timeout=60).status)

    readers = [threading.Thread(target=read) for _ in range(20)]
    for reader in readers:
        reader.start()
    waits = []
    for _ in range(3):
        started = time.monotonic()
        assert ask(f"{server.address}/-/meetings", timeout=60).status == 200
        waits.append(time.monotonic() - started)
    for reader in readers:
        reader.join()
    assert sorted(waits)[1] < within(MEANWHILE_S)
    assert len(done) == 20
    assert set(done) <= {200, 503}
    assert done.count(200) >= 2


def test_slow_readers_do_not_keep_others_waiting(server: Server) -> None:
    port = int(server.address.rpartition(":")[2])
    slow = []
    for _ in range(20):
        line = socket.create_connection(("127.0.0.1", port))
        line.sendall(b"GET /corpus/utterances.csv?_stream=on HTTP/1.1\r\nHost: localhost\r\n\r\n")
        slow.append(line)
    time.sleep(0.3)
    started = time.monotonic()
    assert ask(f"{server.address}/-/meetings", timeout=60).status == 200
    assert time.monotonic() - started < within(MEANWHILE_S)
    for line in slow:
        line.close()
