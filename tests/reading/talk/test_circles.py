"""Japanese records: circles, seats and offices with their holders in brackets."""

import pytest

from corpus.pipeline import read

SAID = (
    "ただいまから会議を開きます。",
    "灯台の修理について、私は何度も要望を受けてまいりました。いかがでしょうか。",
    "お答えいたします。来年度の予算に計上しております。",
    "わかりました。早い対応をお願いします。",
)


def page_of(labels: tuple[str, str, str], space: str, rounds: int = 1) -> str:
    """A page of four turns with these labels."""
    chair, member, officer = labels
    return "\n\n".join(
        label + space + said
        for label, said in zip((chair, member, officer, member) * rounds, SAID * rounds, strict=True)
    )


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(
            "○灯台（白色）　高さは十メートルです。\n○港（南側）　深さは五メートルです。", id="a-list"
        ),
        pytest.param("△日程第１　灯台の修理\n△日程第２　港の予算", id="an-agenda"),
        pytest.param("○  LEE ", id="a-circle-before-other-letters"),
        pytest.param("議長（森田太郎君）\n５番（大西花子君）\n６番（谷次郎君）", id="who-is-there"),
    ],
)
def test_what_opens_no_turn(page):
    assert not [one for one in read(page).utterances if one.kind == "turn"]


@pytest.mark.parametrize("space", ["　", "\n　", " ", "\n"])
@pytest.mark.parametrize(
    "labels",
    [
        ("○議長（森田太郎君）", "○５番（大西花子さん）", "○病院事務局長（谷次郎君）"),
        ("○議長（森田　太郎議員）", "◆１２番（大西　花子議員）", "◎市民部長（谷　次郎君）"),
        ("○議長(森田太郎君)", "○12番(大西花子君)", "○土木部長(谷次郎君)"),
        ("○議長（森田 太郎 君）", "○二十三番（大西 花子 君）", "○町長（谷 次郎 君）"),
        ("△議長（森田太郎殿）", "▲５番（大西花子殿）", "●市長（谷次郎殿）"),
        ("○委員長（森田太郎）", "○３番（大西花子）", "○副市長（谷次郎）"),
        ("○森田　太郎議長", "○大西　花子議員", "○谷　次郎市長"),
        ("○議長　森田太郎君", "○５番　大西花子君", "○市長　谷次郎君"),
        ("議長（森田太郎君）", "５番（大西花子さん）", "市長（谷次郎君）"),
    ],
)
def test_a_record_names_whoever_has_the_floor(labels, space, spoken):
    told = [("森田太郎", SAID[0]), ("大西花子", SAID[1]), ("谷次郎", SAID[2]), ("大西花子", SAID[3])]
    assert spoken(page_of(labels, space)) == told


def test_the_name_of_a_section_belongs_to_its_office(spoken):
    found = spoken(page_of(("○森田委員長", "○大西委員", "○谷港湾課長"), "　"))
    assert [name for name, _ in found] == ["森田", "大西", "谷", "大西"]


def test_a_label_in_brackets_may_have_a_name_of_one_letter(spoken):
    found = spoken(page_of(("【森田委員長】", "【大西委員】", "【谷課長】"), "\n", rounds=2))
    assert [name for name, _ in found][:4] == ["森田", "大西", "谷", "大西"]


CALLED = (
    "というふうに聞いておりますが、町としてどのようにお考えか、お聞かせください。\n\n"
    "○議長（森田太郎君）\n　総務部長。\n\n"
    "○総務部長（谷次郎君）\n　来年度の予算に計上しております。\n\n"
    "○議長（森田太郎君）\n　５番、大西議員。\n\n"
    "○５番（大西花子さん）\n　{}早い対応をお願いします。\n\n"
    "○議長（森田太郎君）\n　総務部長。\n\n"
    "○総務部長（谷次郎君）\n　はい、急ぎます。"
)


@pytest.mark.parametrize(
    ("opening", "who"),
    [
        pytest.param("通告に従い質問いたします。", "", id="who-asks-something-new"),
        pytest.param("理解いたしました。", "大西花子", id="who-has-been-answered"),
    ],
)
def test_who_is_called_again_had_asked_when_the_page_began(opening, who):
    found = read(CALLED.format(opening))
    speaker = found.speaker(found.utterances[0])
    assert (speaker.name if speaker else "") == who
