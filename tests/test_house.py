"""The rules of the house that a machine can check."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def run(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_the_types_are_sound() -> None:
    assert run("mypy", "--no-error-summary") == ""


def test_the_linter_is_content() -> None:
    assert run("ruff", "check", "--quiet", ".") == ""


def test_the_code_is_formatted() -> None:
    assert run("ruff", "format", "--quiet", "--check", ".") == ""
