"""Identity over 100,000 speakers and 1,000,000 mentions: `python -m tests.benchmarks.identity [SPEAKERS]`.

Every page names four people, each mentioned four times; names are made of the syllables of ten languages, and
some family names are far more common than others, as they are.  Timed is who is whom, with what of it is
written and committed, in batches as a load makes them; not reading, nor writing mentions and words.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path

import sqlalchemy as sa

from corpus.models import Document
from corpus.store.database import upgrade, writing
from corpus.store.identity import PageOf, recognised
from corpus.store.journal import readable
from corpus.store.known import Known
from corpus.store.rows import Rows

SYLLABLES = (
    "an ka ro mi lu so vel ter nik ja dor fin gar hel is lo mar no pet rus sa tin ul var wen yo zor".split()
)
ROLES = ("", "", "minister", "senator", "author", "mayor of Tarn", "goalkeeper", "economist")
A_PAGE, A_PERSON, AT_ONCE = 4, 4, 500


def word(random_: random.Random, least: int, most: int) -> str:
    return "".join(random_.choice(SYLLABLES) for _ in range(random_.randint(least, most))).title()


def people(count: int) -> list[tuple[str, str, int]]:
    """So many people: name, office, year of birth; a hundredth of the family names is half of them."""
    random_ = random.Random(7)
    families = [word(random_, 2, 4) for _ in range(max(100, count // 10))]
    given = [word(random_, 1, 3) for _ in range(2000)]
    common = families[: max(1, len(families) // 100)]
    made: dict[str, tuple[str, str, int]] = {}
    while len(made) < count:
        family = random_.choice(common if random_.random() < 0.5 else families)
        name = f"{random_.choice(given)} {family}"
        made[name] = (name, random_.choice(ROLES), random_.randint(1930, 2000))
    return list(made.values())


def forms(name: str, random_: random.Random) -> str:
    first, family = name.split(" ")
    return random_.choice(
        (name, name, name.upper(), f"Dr. {name}", f"{family}, {first}", f"{first} K. {family}")
    )


def pages(known: list[tuple[str, str, int]], mentions: int) -> Iterator[PageOf]:
    random_ = random.Random(11)
    turn = 0
    for at in range(mentions // (A_PAGE * A_PERSON)):
        speakers, roles = [], []
        for number in range(1, A_PAGE + 1):
            name, role, _born = known[turn % len(known)] if at % 2 else random_.choice(known)
            turn += 1
            speakers.append({"id": number, "name": forms(name, random_), "kind": "person"})
            roles += [{"speaker_id": number, "role": role}] if role else []
        rows = Rows(speakers=speakers, speaker_roles=roles)
        yield PageOf(rows, at + 1, f"p{at + 1}", date(random_.randint(1990, 2030), 1, 1), is_new=True)


def entered(connection: sa.Connection, taken: Sequence[PageOf]) -> None:
    """The documents are there, as they are when a load asks who their people are."""
    columns = {"title": "", "language": "en", "form": "x", "rights": "unknown", "filename": "", "text": ""}
    columns |= {"sha256": "", "reader_version": "x", "loaded_at": datetime(2031, 1, 1, tzinfo=UTC)}
    connection.execute(sa.insert(Document), [{**columns, "id": page.id, "key": page.key} for page in taken])


def main(count: int = 100_000) -> None:
    took, made = 0.0, 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corpus.db"
        upgrade(path, seeds=False)
        waiting = pages(people(count), count * 10)
        with readable(path), writing(path) as connection:
            while taken := list(islice(waiting, AT_ONCE)):
                with connection.begin():
                    entered(connection, taken)
                    before = time.process_time()
                    recognised(connection, taken, Known())
                took += time.process_time() - before
                made += len(taken)
            found = connection.scalar(sa.text("SELECT count(*) FROM speakers"))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count:,} people, {count * 10:,} mentions on {made:,} pages: {found:,} speakers")
    print(f"{took:.1f} s of CPU, {memory:,.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
