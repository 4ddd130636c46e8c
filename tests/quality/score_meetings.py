"""Place, day and kind of the meeting that a page tells of, against gold; and meetings where there is none.

    python -m tests.quality.score_meetings tests/quality/meetings/dev --wrong

Each NNN.json says what is known of NNN.txt (`published_on`, as a catalogue would) and its `meeting`: place,
country, first day with its precision, kind and relation of the page, or null.  A page is right where place,
country, day and precision all are; a second meeting on a page makes it wrong.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from corpus.pipeline import read
from corpus.reading.page import Facts
from corpus.reading.reading import Occasion

PRECISION = {4: "year", 7: "month", 10: "day"}
Page = tuple[str, dict | None, tuple[Occasion, ...]]


def facts(published_on: str) -> Facts:
    """What a catalogue says of the day of publication: a day, a month or a year."""
    if not published_on:
        return Facts()
    whole = published_on + "-01-01"[len(published_on) - 4 :]
    return Facts(published_on=whole, published_precision=PRECISION[len(published_on)])


def pages(folder: Path) -> Iterator[Page]:
    """Each page's name, its gold, and what is read in it."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        yield path.stem, gold["meeting"], read(text, facts=facts(gold["published_on"])).occasions


def counted(found: Page) -> Counter[str]:
    """One page's part in the figures."""
    _, gold, read_ = found
    if gold is None:
        return Counter(without=1, false=bool(read_))
    only = read_[0] if len(read_) == 1 else None
    where = only is not None and (only.place, only.country) == (gold["place"], gold["country"])
    when = only is not None and (only.starts_on, only.precision) == (gold["starts_on"], gold["precision"])
    return Counter(
        having=1,
        found=only is not None,
        place=where,
        date=when,
        both=where and when,
        kind=only is not None and only.kind == gold["kind"],
        relation=only is not None and only.relation == gold["relation"],
    )


def figures(folder: Path) -> dict[str, float]:
    """Shares of the pages that tell of a meeting; `false_meetings` of those that tell of none."""
    total: Counter[str] = sum(map(counted, pages(folder)), Counter())
    shares = {name: total[name] / total["having"] for name in ("place", "date", "kind", "relation")}
    return {
        "place_and_date": total["both"] / total["having"],
        **shares,
        "false_meetings": total["false"] / total["without"],
    }


def _wrong(folder: Path) -> Iterator[str]:
    for page in pages(folder):
        name, gold, read_ = page
        got = counted(page)
        if got["false"] or (gold and not (got["both"] and got["kind"] and got["relation"])):
            yield f"{name}\n  gold {gold}\n  read {read_}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--wrong", action="store_true", help="show what went wrong; never of a set aside")
    chosen = parser.parse_args()
    if chosen.wrong:
        print(*_wrong(chosen.folder), sep="\n")
    print(json.dumps({key: round(value, 3) for key, value in figures(chosen.folder).items()}))
