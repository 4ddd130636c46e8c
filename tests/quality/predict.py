"""Make the file that the scorers read.

    python tests/quality/predict.py talk GOLD_DIR > pred.jsonl
    python tests/quality/predict.py news GOLD_DIR > pred.jsonl

Reads each NNN.txt of GOLD_DIR with `corpus.read`, as a user's page is read, and prints what it found.
"""

import json
import sys
from pathlib import Path

from corpus.pipeline import read

KINDS = {"talk": ("turns", {"turn"}), "news": ("quotes", {"quote", "post"})}


def prediction(task: str, path: Path) -> dict[str, object]:
    """The scorer's record for one page: spans and the name of whoever is taken to speak, or None."""
    field, kinds = KINDS[task]
    with path.open(encoding="utf-8", newline="") as page:  # the gold counts the characters of CRLF
        reading = read(page.read())
    rows = [
        {"speaker": person.name if (person := reading.speaker(u)) else None, "start": u.start, "end": u.end}
        for u in reading.utterances
        if u.kind in kinds
    ]
    return {"id": path.stem, field: rows}


if __name__ == "__main__":
    for page in sorted(Path(sys.argv[2]).glob("*.txt")):
        print(json.dumps(prediction(sys.argv[1], page), ensure_ascii=False))
