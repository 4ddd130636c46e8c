"""Bytes become text once, and what had to be done for it is a doubt."""

import pytest

from corpus.errors import NotText, UnknownFormat
from corpus.intake import LARGEST_BYTES, bytes_of, open_page, page_of

GERMAN = "Grüße aus Köln: „Schöne Grüße“, sagte die Ärztin. "
RUSSIAN = "Привет, мир! Как дела сегодня вечером? Министр сказал нам правду. "
JAPANESE = "これは日本語のテキストです。大臣は「今日」と述べた。" * 4


def doubts(data: bytes) -> list[str]:
    return [mark.value for mark in page_of(data, "a.txt").marks]


@pytest.mark.parametrize(
    "data",
    [b"plain", "naïve café".encode(), b"\xef\xbb\xbfwith a mark", b"tabs\tand\x0cpages\n"],
    ids=["ascii", "utf-8", "utf-8 with its mark", "tabs and form feeds"],
)
def test_ordinary_text_leaves_no_doubt(data: bytes) -> None:
    assert doubts(data) == []


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_newlines_are_settled_before_offsets_exist(newline: str) -> None:
    assert page_of(f"one{newline}two{newline}".encode(), "a.txt").text == "one\ntwo\n"


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        (GERMAN, "cp1252", "cp1252"),
        (RUSSIAN, "cp1251", "cp1251"),
        (JAPANESE, "shift_jis", "cp932"),
        (GERMAN, "utf-16", "utf-16-le"),
    ],
)
def test_other_encodings_are_read_and_named_in_a_doubt(text: str, encoding: str, shown: str) -> None:
    page = page_of(text.encode(encoding), "a.txt")
    assert page.text == text
    assert [shown in mark.value for mark in page.marks] == [True]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("A reunião não começou às três; são questões difíceis, disse a prefeita.", "cp1252"),
        ("Più tardi la sindaca parlò della città: perché è così?", "cp1252"),
        ("La réunion à l'hôtel était très utile; où irez-vous après ?", "cp1252"),
        ("Mötet på ön började för tidigt, sade ordföranden.", "cp1252"),
        ("Rzeczniczka powiedziała, że rozmowy się zaczną później.", "cp1250"),
        ("Mluvčí řekla, že jednání začnou později příští týden.", "cp1250"),
    ],
    ids=["Portuguese", "Italian", "French", "Swedish", "Polish", "Czech"],
)
def test_the_language_tells_neighbouring_code_pages_apart(text: str, encoding: str) -> None:
    page = page_of(text.encode(encoding), "a.txt")
    assert page.text == text
    assert page.marks[0].value.endswith(f"read as {encoding}")


def test_a_little_damage_in_utf8_does_not_make_it_another_encoding() -> None:
    page = page_of("Café. ".encode() * 200 + b"\xff", "a.txt")
    assert page.text == "Café. " * 200 + "\ufffd"
    assert page.marks[0].value.startswith("encoding: not quite UTF-8")


def test_what_no_database_keeps_becomes_a_replacement_character() -> None:
    page = page_of(b"words before \0 words after " * 9, "a.txt")
    assert page.text == "words before \ufffd words after " * 9
    assert page.marks[0].value == "unstorable-character: 9 NUL or lone surrogate read as U+FFFD"
    assert page.text[page.marks[0].start] == "\ufffd"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t ", "is empty"),
        (bytes(range(256)) * 9, "looks binary"),
        (b"x" * (LARGEST_BYTES + 1), "too large"),
    ],
    ids=["nothing", "white space only", "binary", "too large"],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(NotText, match=reason):
        page_of(data, "a.txt")


def test_an_unknown_ending_names_those_that_are_read() -> None:
    with pytest.raises(UnknownFormat, match=r"\.txt"):
        page_of(b"words", "a.xyz")


def test_a_missing_file_is_one_clear_line(tmp_path) -> None:
    with pytest.raises(NotText, match="No such file"):
        bytes_of(tmp_path / "none.txt")


def test_a_file_is_read_by_its_ending(tmp_path) -> None:
    (tmp_path / "page.TXT").write_bytes(b"She spoke.\r\n")
    assert open_page(tmp_path / "page.TXT").text == "She spoke.\n"
