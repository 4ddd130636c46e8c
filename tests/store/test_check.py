"""Each kind of damage is found, and named where it is."""
# ruff: noqa: E501 (a table of damage: a line each)

from pathlib import Path

import pytest

from corpus.errors import NotACorpus
from corpus.store.check import check
from corpus.store.load import load
from tests.store.samples import HEARING, INTERVIEW, change, dump


@pytest.fixture
def whole(db: Path) -> Path:
    load(db, [("hearing.txt", HEARING.encode()), ("interview.txt", INTERVIEW.encode())])
    return db


def test_nothing_is_wrong_with_a_whole_corpus_and_nothing_is_changed(whole: Path) -> None:
    before = whole.read_bytes()
    assert list(check(whole)) == []
    assert whole.read_bytes() == before


NO_CHECKS = "PRAGMA ignore_check_constraints = ON"
DAMAGE = {
    "words of somebody else than was decided": ("decision", "hearing: utterance 1", "UPDATE utterances SET speaker_id = (SELECT max(id) FROM speakers) WHERE id = 1"),
    "a decision for somebody who is not there": ("decision", "hearing: person 1", "UPDATE decisions SET other_key = 'nobody' WHERE id = (SELECT min(id) FROM decisions)"),
    "an utterance that is no slice": ("slice", "hearing: utterance 2", "UPDATE utterances SET start_char = start_char + 1 WHERE id = 2"),
    "a text that was edited": ("slice", "hearing: utterance", "UPDATE documents SET text = replace(text, 'two', 'six') WHERE id = 1"),
    "an utterance beyond the text": ("span", "hearing: utterance 4", "UPDATE utterances SET end_char = 9999 WHERE id = 4"),
    "a label elsewhere": ("slice", "hearing: utterance 1", "UPDATE utterances SET label_start_char = 0, label_end_char = 3 WHERE id = 1"),
    "half a label": ("span", "hearing: utterance 1", "UPDATE utterances SET label_end_char = NULL WHERE id = 1"),
    "a cue beyond the text": ("span", "hearing: utterance 1", "UPDATE utterances SET cue_start_char = 5, cue_end_char = 9999 WHERE id = 1"),
    "a cue that ends before it starts": ("span", "hearing: utterance 1", "UPDATE utterances SET cue_start_char = 9, cue_end_char = 5 WHERE id = 1"),
    "words miscounted": ("words", "hearing: utterance 3", "UPDATE utterances SET words = 99 WHERE id = 3"),
    "a piece carried on from nowhere": ("continues", "hearing: utterance 1", "UPDATE utterances SET continues_id = 3 WHERE id = 1"),
    "a piece carried on from another page": ("continues", "interview: utterance 1", "UPDATE utterances SET continues_id = 1 WHERE document_id = 2 AND position = 1"),
    "a mention beyond the text": ("span", "hearing: mentions", "UPDATE mentions SET end_char = 9999 WHERE id = 1"),
    "a printed date beyond the text": ("span", "hearing: the printed date", "UPDATE documents SET published_start_char = 1, published_end_char = 9999 WHERE id = 1"),
    "a doubt beyond the text": ("span", "interview: doubts", "INSERT INTO doubts (document_id, code, note, start_char, end_char) VALUES (2, 'x', 'y', 0, 9999)"),
    "a mark beyond the text": ("span", "interview: marks", "INSERT INTO marks (document_id, kind, value, start_char, end_char) VALUES (2, 'bold', '', 0, 9999)"),
    "a block that is missing": ("blocks", "hearing", "DELETE FROM blocks WHERE document_id = 1 AND position = 2"),
    "a block that overlaps": ("blocks", "hearing: block", "UPDATE blocks SET end_char = end_char + 4 WHERE document_id = 1 AND position = 2"),
    "no blocks at all": ("blocks", "interview", "DELETE FROM blocks WHERE document_id = 2"),
    "a speaker that is not there": ("foreign-key", "utterances 2", "UPDATE utterances SET speaker_id = 999 WHERE id = 2"),
    "a document that is not there": ("foreign-key", "blocks", "UPDATE blocks SET document_id = 999 WHERE id = 1"),
    "a ledger without the document": ("ledger", "interview", "DELETE FROM builds WHERE document_id = 2"),
    "a tally that is too high": ("tallies", "hearing", "UPDATE tallies SET words = words + 1 WHERE id = 1"),
    "a tally that is missing": ("tallies", "interview", "DELETE FROM tallies WHERE document_id = 2"),
    "coverage that is missing": ("tallies", "hearing", "DELETE FROM coverage WHERE document_id = 1 AND kind = 'speech'"),
    "white space miscounted": ("tallies", "hearing", "UPDATE coverage SET characters = 0 WHERE document_id = 1 AND kind = 'unprinted'"),
    "a trigger that is missing": ("missing-trigger", "utterances_fts_update", "DROP TRIGGER utterances_fts_update"),
    "a view that is missing": ("missing-view", "quotes", "DROP VIEW quotes"),
    "an older schema": ("revision", "the schema", "UPDATE alembic_version SET version_num = '0003'"),
    "a newer schema": ("revision", "the schema", "UPDATE alembic_version SET version_num = '9999'"),
}  # fmt: skip


@pytest.mark.parametrize(("code", "where", "damage"), DAMAGE.values(), ids=DAMAGE)
def test_damage_is_found_and_named(whole: Path, code: str, where: str, damage: str) -> None:
    change(whole, NO_CHECKS, damage, foreign_keys=False)
    before = dump(whole)
    found = list(check(whole))
    assert [f for f in found if f.code == code and f.where.startswith(where)], [str(f) for f in found]
    assert all(str(f).startswith(f.where) and "\n" not in str(f) for f in found)
    assert dump(whole) == before


def test_a_search_index_out_of_step_is_found(whole: Path) -> None:
    change(whole, "DROP TRIGGER utterances_fts_update", "UPDATE utterances SET text = 'other' WHERE id = 2")
    assert {finding.code for finding in check(whole)} == {"missing-trigger", "search", "slice", "words"}


def test_a_damaged_search_table_does_not_stop_the_check(whole: Path) -> None:
    change(whole, "DELETE FROM utterances_fts_data WHERE id > 10")
    assert "search" in {finding.code for finding in check(whole)}


def test_there_must_be_a_database_to_look_into(tmp_path: Path) -> None:
    with pytest.raises(NotACorpus, match="there is no"):
        list(check(tmp_path / "nothing.db"))
    (tmp_path / "letter.db").write_text("Dear Mira, " * 500)
    with pytest.raises(NotACorpus, match="file is not a database"):
        list(check(tmp_path / "letter.db"))


def test_a_file_that_nobody_may_write_can_be_checked(whole: Path) -> None:
    read_only = f"sqlite:///file:{whole}?mode=ro&uri=true"
    assert list(check(read_only)) == []
    change(whole, "DELETE FROM utterances_fts_data WHERE id > 10")
    assert {finding.code for finding in check(read_only)} == {"search"}
