r"""Labels that say what their bearer does: "Mr. LEE asked the Minister, upon notice", "Mr. Lee interrupts".

Knows `label`; must not know the page.

>>> acting("ANN LEE (Lamps—Brill) to the Minister for Oil").name, acting("Ann Lee told the Minister")
('ANN LEE', None)
"""

import re

from corpus.reading.labels import Label, label

DOES = re.compile(
    r" (?:asked|to ask|inquired of|to|on behalf of) (?=the )"
    r"| (inter(?:ject|rupt)(?:ed|ing|s))$"
    r"| (moved|moving|seconded|said|replied|answered|to move)(?=[,:]| that\b| the\b|$)"
)
SURE, BRACKETED = 2.5, 1.5
"""The weight of a label before what it does, and of one with a bracket behind or that says that it spoke."""


def acting(words: str) -> Label | None:
    """The label that opens `words`, which go on with what its bearer does."""
    does = DOES.search(words)
    found = label(words[: does.start()]) if does else None
    least = BRACKETED if does and (does.lastindex or words[does.start() - 1] in ")]") else SURE
    return found if found and found.weight >= least else None
