r"""A page where it was found.

>>> shown("caf\udce9.txt")
'caf\\xe9.txt'
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Found:
    """A page: the file at `path`, still to be opened; or `data`, by the `name` that it has inside that file.

    `fields` is what stood beside the page and may describe it; `size` how many bytes of the source it took;
    `refused` why it is not taken.
    """

    path: Path | None = None
    name: str = ""
    data: bytes | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    size: int = 0
    refused: str = ""


def shown(path: Path | str) -> str:
    r"""A path in words: bytes that are no Unicode stand as `\xe9`, so that no two names become one."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
