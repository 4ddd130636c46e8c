"""Files that know people: our own TOML, Popolo JSON, and CSV such as a query of Wikidata gives.

All become the same value.  Every problem is named with its place; nothing is guessed.
"""

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast, get_args

from corpus.errors import BadInput, UnknownFormat
from corpus.reading.reading import SpeakerKind
from corpus.store.catalogue import dated, toml, unknown_fields
from corpus.store.names import folded, slug

PERSON_FIELDS = ("name", "names", "kind", "wikidata", "roles")
ROLE_FIELDS = ("role", "affiliation", "from", "to")
KINDS = tuple(kind for kind in get_args(SpeakerKind) if kind in {"person", "organisation"})


@dataclass(frozen=True, slots=True)
class Role:
    """An office and its time."""

    role: str
    affiliation: str | None = None
    from_on: date | None = None
    to_on: date | None = None


@dataclass(frozen=True, slots=True)
class KnownSpeaker:
    """What a file says of a speaker."""

    key: str
    name: str
    kind: str = "person"
    names: tuple[str, ...] = ()
    wikidata: str | None = None
    roles: tuple[Role, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """For keeping; `of_json` reads it."""
        return cast("dict[str, Any]", json.loads(json.dumps(asdict(self), default=str)))

    @classmethod
    def of_json(cls, kept: dict[str, Any]) -> "KnownSpeaker":
        """What `as_json` made."""
        roles = (
            Role(r["role"], r["affiliation"], _iso(r["from_on"]), _iso(r["to_on"])) for r in kept["roles"]
        )
        return cls(
            kept["key"], kept["name"], kept["kind"], tuple(kept["names"]), kept["wikidata"], tuple(roles)
        )

    def with_more(self, other: "KnownSpeaker") -> "KnownSpeaker":
        """What this one says, and the other besides."""
        names = dict.fromkeys((*self.names, other.name, *other.names))
        roles = dict.fromkeys((*self.roles, *other.roles))
        return KnownSpeaker(
            self.key, self.name, self.kind, tuple(names), self.wikidata or other.wikidata, tuple(roles)
        )


def read_people(path: Path) -> tuple[KnownSpeaker, ...]:
    """Whom the file knows, by its ending.  Raises `BadInput`, or `UnknownFormat` for another ending."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise UnknownFormat(f"{path}: people are read from {', '.join(READERS)}")
    if not path.is_file():
        raise BadInput(f"{path}: there is no such file")
    return reader(path)


def people_of_toml(path: Path) -> tuple[KnownSpeaker, ...]:
    """The tables of people.toml, each named by its key."""
    speakers = tuple(_speaker(key, row, f"{path}: [{key}]") for key, row in tables(path))
    _refuse_shared_names(speakers, path)
    return speakers


def people_of_popolo(path: Path) -> tuple[KnownSpeaker, ...]:
    """The persons and organizations of a Popolo file, with their memberships."""
    try:
        told = json.loads(path.read_text(encoding="utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadInput(f"{path}: no valid JSON: {error}") from error
    if not isinstance(told, dict) or not isinstance(told.get("persons"), list):
        raise BadInput(f"{path}: no Popolo file: a list `persons` is missing")
    bodies = {body.get("id"): body for body in _dicts(told.get("organizations"))}
    memberships: dict[Any, list[dict[str, Any]]] = {}
    for membership in _dicts(told.get("memberships")):
        memberships.setdefault(membership.get("person_id"), []).append(membership)
    found = []
    for kind, rows in (("person", told["persons"]), ("organisation", told.get("organizations"))):
        for at, row in enumerate(_dicts(rows), 1):
            where = f"{path}: {kind} {at}"
            held = (*_dicts(row.get("memberships")), *memberships.get(row.get("id"), ()))
            roles = tuple(role for each in held if (role := _membership(each, bodies, where)))
            found.append(KnownSpeaker("", _named(row, where), kind, _others(row), _wikidata_of(row), roles))
    return _keyed(found)


def people_of_csv(path: Path) -> tuple[KnownSpeaker, ...]:
    """A line for each name or office of somebody; lines with one Wikidata item, or one name, are one."""
    found: dict[str, KnownSpeaker] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.DictReader(stream))
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadInput(f"{path}: no CSV in UTF-8: {error}") from error
    for at, row in enumerate(rows, 2):
        line = {
            CSV_NAMES.get(key, key): (value or "").strip()
            for key, value in row.items()
            if isinstance(key, str)
        }
        speaker = _of_line({k: v for k, v in line.items() if isinstance(v, str)}, f"{path}: line {at}")
        same = speaker.wikidata or speaker.name
        found[same] = found[same].with_more(speaker) if same in found else speaker
    return _keyed(found.values())


READERS: dict[str, Callable[[Path], tuple[KnownSpeaker, ...]]] = {
    ".toml": people_of_toml,
    ".json": people_of_popolo,
    ".csv": people_of_csv,
}
CSV_NAMES = {
    "item": "wikidata", "person": "wikidata", "qid": "wikidata", "id": "wikidata",
    "itemLabel": "name", "personLabel": "name", "label": "name", "alias": "names", "aliases": "names",
    "itemAltLabel": "names", "altLabel": "names", "position": "role", "positionLabel": "role",
    "roleLabel": "role",
    "affiliationLabel": "affiliation", "organisation": "affiliation", "organization": "affiliation",
    "start": "from", "start_date": "from", "end": "to", "end_date": "to",
}  # fmt: skip
"""What columns are called elsewhere; those that are none of ours are left alone."""


def _of_line(line: dict[str, str], where: str) -> KnownSpeaker:
    name = line.get("name", "")
    if not name:
        raise BadInput(f"{where}: the name is missing; a column `name` or `itemLabel` is wanted")
    kind = line.get("kind") or "person"
    if kind not in KINDS:
        raise BadInput(f"{where}: kind is {kind!r}; it can be {', '.join(KINDS)}")
    others = (other.strip() for other in line.get("names", "").replace(";", "|").split("|"))
    role = line.get("role", "")
    held = Role(
        role, line.get("affiliation") or None, _on(line.get("from"), where), _on(line.get("to"), where)
    )
    return KnownSpeaker(
        "",
        name,
        kind,
        tuple(other for other in others if other),
        _item(line.get("wikidata", ""), where),
        (held,) if role else (),
    )


def _keyed(found: Iterable[KnownSpeaker]) -> tuple[KnownSpeaker, ...]:
    """Each with a key of its own: the name; behind it the Wikidata item or a number where that is taken."""
    taken: set[str] = set()
    made = []
    for speaker in found:
        base = slug(speaker.name) or "unknown"
        tails = [
            "",
            *([speaker.wikidata.lower()] if speaker.wikidata else []),
            *map(str, range(2, len(taken) + 3)),
        ]
        key = next(k for tail in tails if (k := f"{base}-{tail}" if tail else base) not in taken)
        taken.add(key)
        made.append(
            KnownSpeaker(key, *(getattr(speaker, f) for f in ("name", "kind", "names", "wikidata", "roles")))
        )
    return tuple(made)


def _membership(row: dict[str, Any], bodies: dict[Any, dict[str, Any]], where: str) -> Role | None:
    body = bodies.get(row.get("organization_id")) or row.get("organization") or {}
    role = row.get("role") or row.get("label") or (row.get("post") or {}).get("label")
    if not role:
        return None
    name = body.get("name") if isinstance(body, dict) else None
    return Role(str(role), name, _on(row.get("start_date"), where), _on(row.get("end_date"), where))


def _named(row: dict[str, Any], where: str) -> str:
    name = row.get("name") or " ".join(filter(None, (row.get("given_name"), row.get("family_name"))))
    if not isinstance(name, str) or not name.strip():
        raise BadInput(f"{where}: name is missing")
    return name.strip()


def _others(row: dict[str, Any]) -> tuple[str, ...]:
    names = (other.get("name") for other in _dicts(row.get("other_names")))
    return tuple(name for name in names if isinstance(name, str) and name.strip())


def _wikidata_of(row: dict[str, Any]) -> str | None:
    for each in _dicts(row.get("identifiers")):
        if each.get("scheme") == "wikidata":
            return str(each.get("identifier"))
    return None


def _dicts(value: Any) -> Iterator[dict[str, Any]]:
    for each in value if isinstance(value, list) else ():
        if isinstance(each, dict):
            yield each


def _item(value: str, where: str) -> str | None:
    item = value.rpartition("/")[2]
    if item and not (item[0] == "Q" and item[1:].isdigit()):
        raise BadInput(f"{where}: {value!r} is no item of Wikidata such as Q42")
    return item or None


def _on(value: Any, where: str) -> date | None:
    """A day, or the first of a month or year: as files write them, with or without a time."""
    return day(str(value).removeprefix("+").partition("T")[0], where)[0] if value else None


def _iso(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def tables(path: Path) -> list[tuple[str, dict[str, Any]]]:
    """The tables of a TOML file, which must all have a key; none where there is no file."""
    if not path.is_file():
        return []
    found = toml(path)
    for key, row in found.items():
        if not isinstance(row, dict):
            raise BadInput(f"{path}: [{key}]: one table each is wanted: [{key}] and its fields under it")
    return list(found.items())


def _speaker(key: str, row: dict[str, Any], where: str) -> KnownSpeaker:
    unknown_fields(row, PERSON_FIELDS, where)
    kind = row.get("kind", "person")
    if kind not in KINDS:
        raise BadInput(f"{where}: kind is {kind!r}; it can be {', '.join(KINDS)}")
    return KnownSpeaker(
        key=key,
        name=required(row, "name", where),
        kind=kind,
        names=tuple(str(name) for name in row.get("names", ())),
        wikidata=row.get("wikidata"),
        roles=tuple(_role(role, where) for role in row.get("roles", ())),
    )


def _role(row: dict[str, Any], where: str) -> Role:
    unknown_fields(row, ROLE_FIELDS, where)
    return Role(
        required(row, "role", where),
        row.get("affiliation"),
        day(row.get("from"), where)[0],
        day(row.get("to"), where)[0],
    )


def _refuse_shared_names(speakers: tuple[KnownSpeaker, ...], path: Path) -> None:
    owners: dict[tuple[str, ...], str] = {}
    for speaker in speakers:
        for name in (speaker.name, *speaker.names):
            other = owners.setdefault(folded(name), speaker.key)
            if other != speaker.key:
                raise BadInput(f"{path}: [{speaker.key}]: {name!r} is also a name of [{other}]")


def required(row: dict[str, Any], name: str, where: str) -> str:
    """The field of the table, which must be there."""
    value = row.get(name)
    if not isinstance(value, str) or not value.strip():
        raise BadInput(f"{where}: {name} is missing")
    return value


def day(value: Any, where: str) -> tuple[date | None, str | None]:
    """The first day of a date, and how much of it is meant."""
    if value is None:
        return None, None
    iso, precision = dated(str(value), where)
    return date.fromisoformat(iso), precision
