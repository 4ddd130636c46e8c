"""Where pages come from: what is taken, what is refused by name, and that the rest comes all the same."""

import bz2
import gzip
import io
import json
import os
import stat
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.errors import BadInput
from corpus.intake import LARGEST_BYTES
from corpus.sources import found_in, size_of
from corpus.sources.found import Found

PAGE = b"ROE: It rains.\n\nDOE: Yes.\n"
Members = list[tuple[str, bytes]]


def zipped(path: Path, members: Members, compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return path


def tarred(path: Path, members: Members) -> Path:
    with tarfile.open(path, "w:gz" if path.suffix in {".gz", ".tgz"} else "w") as archive:
        for name, data in members:
            header = tarfile.TarInfo(name)
            header.size = len(data)
            archive.addfile(header, io.BytesIO(data))
    return path


def found(*paths: Path) -> list[tuple[str, str]]:
    """Name and refusal of each page; files are shown by their names."""
    return [(page.name or (page.path or Path()).name, page.refused) for page in found_in(paths)]


def names(*paths: Path) -> list[str]:
    return [name for name, refused in found(*paths) if not refused]


ARCHIVES: dict[str, Callable[[Path, Members], Path]] = {
    "pages.zip": zipped,
    "pages.tar": tarred,
    "pages.tar.gz": tarred,
    "PAGES.TGZ": tarred,
}
archive = pytest.mark.parametrize(("name", "packed"), ARCHIVES.items(), ids=list(ARCHIVES))


@archive
def test_the_pages_of_an_archive_come_whole_and_what_is_no_page_does_not(
    tmp_path: Path, name: str, packed: Callable[[Path, Members], Path]
) -> None:
    members = [("a.txt", PAGE), ("b/c.html", b"<p>x</p>"), ("b/photo.jpg", b"\xff\xd8"), (".git/x.txt", PAGE)]
    path = packed(tmp_path / name, [*members, ("__MACOSX/a.txt", b"\0\5")])
    assert [(page.name, page.data) for page in found_in([path])] == [
        ("a.txt", PAGE),
        ("b/c.html", b"<p>x</p>"),
    ]


@archive
@pytest.mark.parametrize(
    ("member", "reason"),
    [
        ("../climbing.txt", "leads out of the archive"),
        ("/etc/absolute.txt", "leads out of the archive"),
        ("a/../../b.txt", "leads out of the archive"),
        ("C:\\drive.txt", "leads out of the archive"),
        ("more.zip", "an archive in an archive"),
        ("lines.jsonl.gz", "an archive in an archive"),
    ],
)
def test_a_member_that_cannot_be_taken_is_named_and_the_others_come(
    tmp_path: Path, name: str, packed: Callable[[Path, Members], Path], member: str, reason: str
) -> None:
    path = packed(tmp_path / name, [(member, PAGE), ("page.txt", PAGE)])
    (refused,) = [(name, reason) for name, reason in found(path) if reason]
    assert reason in refused[1]
    assert names(path) == ["page.txt"]


def test_links_in_archives_are_no_pages(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE):
            header = tarfile.TarInfo(f"link{kind.decode()}.txt")
            header.type, header.linkname = kind, "/etc/passwd"
            archive.addfile(header)
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive_:
        archive_.writestr(link, "/etc/passwd")
    refusals = [refused for _, refused in found(tmp_path / "a.tar", tmp_path / "b.zip")]
    assert len(refusals) == 4
    assert all("link" in refused for refused in refusals)


def test_an_encrypted_member_is_named(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", [("secret.txt", PAGE), ("open.txt", PAGE)])
    data = bytearray(path.read_bytes())
    for magic, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.rindex(magic) + flags] |= 1  # "secret.txt" sorts last, and was written first
    path.write_bytes(bytes(data))
    assert dict(found(path)) == {"open.txt": "encrypted; unpack it first", "secret.txt": ""}


NOISE = os.urandom(20_000)


@pytest.mark.parametrize(
    "make",
    [
        lambda folder: zipped(folder / "b.zip", [("bomb.txt", bytes(30_000_000))]),
        lambda folder: tarred(folder / "b.tar.gz", [("bomb.txt", bytes(30_000_000))]),
        lambda folder: packed_lines(folder / "b.jsonl.gz", {"text": "x" * 30_000_000}),
        lambda folder: endless(folder / "b.jsonl.gz"),
    ],
    ids=["a zip", "a tar", "one line", "no end of line"],
)
def test_a_bomb_is_refused_before_it_goes_off(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    ((_, refused),) = found(make(tmp_path))
    assert "unpacks to more than 200 times its size" in refused


def packed_lines(path: Path, *rows: dict[str, object]) -> Path:
    with gzip.open(path, "wb") as stream:
        stream.writelines(json.dumps(row).encode() + b"\n" for row in rows)
    return path


def endless(path: Path) -> Path:
    path.write_bytes(gzip.compress(bytes(LARGEST_BYTES)))
    return path


@pytest.mark.parametrize("ending", [".zip", ".tar.gz", ".tar", ".jsonl.gz"])
def test_a_broken_archive_is_one_refusal_after_what_could_be_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"pages{ending}"
    if ending == ".jsonl.gz":
        packed_lines(path, *({"text": NOISE.hex() + str(n)} for n in range(20)))
    else:
        ARCHIVES[f"pages{ending}"](path, [(f"{n}.txt", NOISE + bytes([n])) for n in range(20)])
    path.write_bytes(path.read_bytes()[:-20_000])
    told = found(path)
    assert told[-1][1]
    assert len(told) == 1 or not told[0][1]


def test_a_member_whose_bytes_are_damaged_is_named_and_the_others_come(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", [("a.txt", NOISE), ("b.txt", PAGE)], zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(bytes(data))
    (broken, whole) = found(path)
    assert "a.txt" in broken[0]
    assert "Bad CRC-32" in broken[1]
    assert whole == ("b.txt", "")


def test_each_line_is_a_page_with_what_is_known_of_it(tmp_path: Path) -> None:
    path = tmp_path / "talks.jsonl"
    rows = [
        {"text": "ROE: Rain.", "filename": "a/one", "title": "Rain", "published_on": "2031-05"},
        {"html": "<p>Rain.</p>", "filename": "two.htm"},
        {"text": "Snow \ud800.", "url": "https://gazette.example/3"},
    ]
    path.write_text("\n".join(map(json.dumps, rows)) + "\n\n")
    one, two, three = found_in([path])
    assert (one.name, one.data) == ("a/one.txt", b"ROE: Rain.")
    assert {"title": "Rain", "published_on": "2031-05"}.items() <= one.fields.items()
    assert (two.name, two.data) == ("two.htm", b"<p>Rain.</p>")
    assert (three.name, three.fields["url"]) == ("talks-000003.txt", "https://gazette.example/3")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ('["text"]', "one JSON object a line"),
        ('{"title": "a"}', "in 'text' or 'html'"),
        ('{"text": 3}', "in 'text' or 'html'"),
    ],
)
def test_a_line_that_is_no_page_is_named_and_the_others_come(tmp_path: Path, line: str, reason: str) -> None:
    (tmp_path / "a.jsonl").write_text(f'{line}\n{{"text": "ROE: Rain."}}\n')
    refused, page = found(tmp_path / "a.jsonl")
    assert refused[0] == "line 1"
    assert reason in refused[1]
    assert page == ("a-000002.txt", "")


def test_a_name_that_is_no_unicode_is_shown_by_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    with tarfile.open(path, "w", format=tarfile.GNU_FORMAT, encoding="latin-1") as archive:
        for name in ("caf\xe9.txt", "caf\xe8.txt"):
            header = tarfile.TarInfo(name)
            header.size = len(PAGE)
            archive.addfile(header, io.BytesIO(PAGE))
    assert names(path) == ["caf\\xe9.txt", "caf\\xe8.txt"]


def test_a_folder_gives_pages_and_containers_in_order_and_hides_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b/two.txt", "one.txt", ".hidden/x.txt", ".x.txt", "a/notes.xyz"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(PAGE)
    zipped(tmp_path / "b" / "pages.zip", [("in.txt", PAGE)])
    (tmp_path / "again").symlink_to(tmp_path)
    assert names(tmp_path) == ["in.txt", "two.txt", "one.txt"]


def test_a_pattern_is_matched_where_no_shell_did(tmp_path: Path) -> None:
    for name in ("2.txt", "1.txt", "3.md"):
        (tmp_path / name).write_bytes(PAGE)
    assert names(tmp_path / "*.txt") == ["1.txt", "2.txt"]
    (tmp_path / "[odd].txt").write_bytes(PAGE)
    assert names(tmp_path / "[odd].txt") == ["[odd].txt"]
    with pytest.raises(BadInput, match="no such file or folder"):
        names(tmp_path / "*.vtt")


def test_how_much_there_is_is_known_before_but_for_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_bytes(PAGE)
    path = tarred(tmp_path / "2.tar", [(f"{n}.txt", PAGE) for n in range(100)])
    total = size_of([tmp_path])
    assert total == len(PAGE) + path.stat().st_size
    assert total * 0.5 < sum(page.size for page in found_in([tmp_path])) <= total
    assert size_of([tmp_path, Path("-")]) is None


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"text": "ROE: Rain."}\n{"text": "DOE: Snow."}', ["line-000001.txt", "line-000002.txt"]),
        (gzip.compress(b'{"text": "ROE: Rain."}'), ["line-000001.txt"]),
        (bz2.compress(b"<html><p>Rain"), ["standard-input.html"]),
        (PAGE, ["standard-input.txt"]),
    ],
    ids=["JSON lines", "packed JSON lines", "a packed web page", "a text"],
)
def test_what_comes_through_a_pipe_is_told_by_its_first_bytes(
    monkeypatch: pytest.MonkeyPatch, data: bytes, expected: list[str]
) -> None:
    assert [page.name for page in piped(monkeypatch, data)] == expected


def test_an_archive_comes_through_a_pipe(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tarred(tmp_path / "a.tar.gz", [("a.txt", PAGE), ("b.txt", PAGE)])
    assert [(page.name, page.data) for page in piped(monkeypatch, path.read_bytes())] == [
        ("a.txt", PAGE),
        ("b.txt", PAGE),
    ]


def piped(monkeypatch: pytest.MonkeyPatch, data: bytes) -> list[Found]:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    return list(found_in([Path("-")]))
