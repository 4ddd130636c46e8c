"""One file per form of page.

**The one place where a form is added.**  A form is a module of this folder with two functions:

    claims(sheet) -> Iterable[Claim]      where on the page it can read, how surely, and why (cheap)
    read(sheet, claim) -> Found           the passages of a claimed region

`settled` orders the claims of all forms: the surest first, whatever a surer one took is cut out of the
others.  So a page may mix forms, and a new form cannot upset the others where it claims nothing.
Knows `corpus.reading`; must not know SQL, files or the network.
"""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol, cast

from corpus.reading.passages import Claim, Found
from corpus.reading.sheet import Sheet
from corpus.reading.values import replace


class Form(Protocol):
    """What each module of this folder offers."""

    def claims(self, sheet: Sheet) -> Iterable[Claim]:
        """The regions of `sheet` that this form can read."""
        ...

    def read(self, sheet: Sheet, claim: Claim) -> Found:
        """What stands in the claimed region."""
        ...


@cache
def forms() -> dict[str, Form]:
    """Every form by its name, which is its file's name; sorted."""
    names = sorted(found.name for found in pkgutil.iter_modules(__path__) if not found.name.startswith("_"))
    return {name: cast(Form, importlib.import_module(f"{__name__}.{name}")) for name in names}


def settled(sheet: Sheet, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims cut so that no line is claimed twice, in the order of the page.

    The surest claim wins; of equally sure ones the longer, then the one whose form's name sorts first.
    """
    taken: list[Claim] = []
    owner = bytearray(len(sheet.lines))
    for claim in sorted(claims, key=lambda c: (-c.score, c.first - c.stop, c.form, c.first)):
        for piece in _free(owner, claim):
            owner[piece.first : piece.stop] = b"\1" * (piece.stop - piece.first)
            taken.append(piece)
    return tuple(sorted(taken, key=lambda c: c.first))


def _free(owner: bytearray, claim: Claim) -> Iterator[Claim]:
    """The runs of lines within `claim` that nobody owns yet."""
    at = claim.first
    while (first := owner.find(b"\0", at, claim.stop)) >= 0:
        stop = owner.find(b"\1", first, claim.stop)
        at = claim.stop if stop < 0 else stop
        whole = first == claim.first and at == claim.stop
        yield claim if whole else replace(claim, first=first, stop=at)
