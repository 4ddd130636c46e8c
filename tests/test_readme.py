"""README.md says what the program says today."""

import re
from pathlib import Path

import pytest

from tests.readme_blocks import README, blocks, with_blocks

ROOT = README.parent


def test_the_made_parts_are_fresh(seeded: Path, request: pytest.FixtureRequest) -> None:
    """`pytest tests/test_readme.py --update` makes them anew, and fails, so that somebody looks."""
    text = README.read_text(encoding="utf-8")
    made = with_blocks(text, blocks(seeded))
    if request.config.getoption("--update") and made != text:
        README.write_text(made, encoding="utf-8")
        pytest.fail("wrote README.md: look at the difference")
    assert text.splitlines() == made.splitlines()


def test_ci_runs_the_test_command_of_the_readme() -> None:
    [command] = re.findall(r"^python3 -m venv .*pytest$", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1] == command


def test_every_command_is_in_the_readme() -> None:
    from corpus.cli import main

    text = README.read_text(encoding="utf-8")
    assert [name for name in main.commands if f"`corpus {name}" not in text] == []


def test_every_link_into_the_project_leads_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", README.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []
