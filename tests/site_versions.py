"""Both Datasettes: the one that is installed, and 1.0, which cannot share an environment with it."""

import atexit
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

NEWER = "datasette==1.0a41"
STARTS_WITHIN_S = 90


def newer_datasette(folder: Path) -> Path:
    """A folder that, first on the path, makes `import datasette` version 1.0; installed once.

    Several test processes may come here at once: each installs aside, the first to finish moves it in.
    """
    there = folder / "installed"
    if not there.is_dir():
        aside = tempfile.mkdtemp(dir=folder)
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", aside, NEWER]
        subprocess.run(command, check=True, capture_output=True)
        try:
            Path(aside).rename(there)
        except OSError:  # another process was first
            shutil.rmtree(aside)
    return there


class Nursery:
    """Starts Datasettes of one version, each a process of its own; imports it once for all of them."""

    def __init__(self, newer: Path | None) -> None:
        environment = {**os.environ, **({"PYTHONPATH": str(newer)} if newer else {})}
        script = str(Path(__file__).with_name("site_nursery.py"))
        self._process = subprocess.Popen(
            [sys.executable, "-P", script],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )
        atexit.register(self.close)

    def close(self) -> None:
        """All that were started are gone."""
        self._process.communicate()

    def asked(self, *line: object) -> int:
        """What it answers: the number of a process."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(line) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


nursery = cache(Nursery)


@dataclass(frozen=True)
class Server:
    """A Datasette that runs: where, and as which process."""

    address: str
    pid: int

    def running(self) -> bool:
        """False once the process has ended, though nobody has taken note yet."""
        try:
            status = Path(f"/proc/{self.pid}/stat").read_text()
        except OSError:
            return False
        return status.rpartition(")")[2].split()[0] != "Z"


@contextmanager
def served(database: Path, newer: Path | None = None, *options: str) -> Iterator[str]:
    """The address of `serving`."""
    with serving(database, newer, *options) as server:
        yield server.address


@contextmanager
def serving(database: Path, newer: Path | None = None, *options: str) -> Iterator[Server]:
    """Plain `datasette FILE` as a process of its own, with `options`, if any; it is killed in the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = None
    with tempfile.NamedTemporaryFile("w+") as log:
        options = (str(database), "--port", str(port), *options)
        try:
            number = nursery(newer).asked("start", options, log.name)
            server = Server(f"http://127.0.0.1:{port}", number)
            _wait(server, Path(log.name))
            yield server
        finally:
            if server:
                nursery(newer).asked("stop", server.pid)


def _wait(server: Server, log: Path) -> None:
    deadline = time.monotonic() + STARTS_WITHIN_S
    while time.monotonic() < deadline and server.running():
        try:
            urllib.request.urlopen(f"{server.address}/-/versions.json", timeout=2).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"datasette did not start:\n{log.read_text()}")
