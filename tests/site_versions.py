"""Both Datasettes: the one that is installed, and 1.0, which cannot share an environment with it."""

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


@dataclass(frozen=True)
class Server:
    """A Datasette that runs: where, and as which process."""

    address: str
    process: "subprocess.Popen[bytes]"


@contextmanager
def served(database: Path, newer: Path | None = None, *options: str) -> Iterator[str]:
    """The address of `serving`."""
    with serving(database, newer, *options) as server:
        yield server.address


@contextmanager
def serving(database: Path, newer: Path | None = None, *options: str) -> Iterator[Server]:
    """Plain `datasette FILE` as a process of its own, with `options`, if any; it is stopped in the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, **({"PYTHONPATH": str(newer)} if newer else {})}
    command = [sys.executable, "-m", "datasette", str(database), "--port", str(port), *options]
    with (
        tempfile.NamedTemporaryFile("w+") as log,
        subprocess.Popen(command, stdout=log, stderr=log, env=environment) as process,
    ):
        address = f"http://127.0.0.1:{port}"
        try:
            _wait(address, process, Path(log.name))
            yield Server(address, process)
        finally:
            process.terminate()


def _wait(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + STARTS_WITHIN_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(f"{address}/-/versions.json", timeout=2).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"datasette did not start:\n{log.read_text()}")
