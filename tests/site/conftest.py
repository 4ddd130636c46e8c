"""Both Datasettes serving the seeds, each started once for all the tests of a process."""

import html
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.site_versions import newer_datasette, served

VERSIONS = ["0.65", "1.0"]
Get = Callable[[str], str]


@dataclass(frozen=True)
class Answer:
    """What came back: the status, the headers in small letters, the words."""

    status: int
    headers: dict[str, str]
    text: str


def ask(address: str, method: str = "GET", timeout: float = 20, **headers: str) -> Answer:
    """The answer to a request, whatever its status; redirects are not followed."""
    request = urllib.request.Request(address, method=method, headers=headers)
    try:
        with urllib.request.build_opener(_Stay).open(request, timeout=timeout) as answer:
            return _answer(answer)
    except urllib.error.HTTPError as error:
        with error:
            return _answer(error)


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def _answer(answer) -> Answer:
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return Answer(answer.status, headers, answer.read().decode("utf-8", "replace"))


@pytest.fixture(scope="session", params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="session")
def newer(version: str, pytestconfig: pytest.Config) -> Path | None:
    return newer_datasette(Path(pytestconfig.cache.mkdir("datasette-1.0"))) if version == "1.0" else None


@pytest.fixture(scope="session")
def site(seeded: Path, newer: Path | None) -> Iterator[str]:
    """The address at which the seeds are served."""
    with served(seeded, newer) as address:
        yield address


@pytest.fixture
def get(site: str) -> Get:
    """The words of a page of the seeds."""
    return lambda path: html.unescape(ask(site + path).text)
