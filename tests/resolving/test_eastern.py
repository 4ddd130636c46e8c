"""Names in scripts without spaces: what a report calls afterwards by a part of the name, or by the office."""

import pytest

from corpus.pipeline import read
from corpus.reading.page import Facts
from corpus.resolving.eastern import pieces, spelt_out, whole_names


def speakers(text: str, language: str) -> list[str | None]:
    reading = read(text, facts=Facts(language=language))
    return [
        person.name if (person := reading.speaker(one)) else None
        for one in reading.utterances
        if one.kind == "quote"
    ]


def test_a_name_in_letters_has_no_such_parts() -> None:
    assert pieces("Ana Moss") == []
    assert list(whole_names("Ana Moss spoke, Moss said.", ["Moss"])) == []


def test_a_name_that_nothing_ends_stays_as_it_is() -> None:
    assert list(whole_names("灯台守の森沢が笑った。森沢が帰った。", ["森沢"])) == []


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        pytest.param(
            "ja",
            "灯台を守る森沢友見さん（66）は毎朝早い。「海は待ってくれない」と森沢さんは笑った。",
            ["森沢友見"],
            id="a Japanese family name",
        ),
        pytest.param(
            "ja",
            "町の記録では古い灯台だ。\n\n灯台を守る森沢友見さん（66）は、父の代からの灯台守。「海は待ってくれない」と話した。",
            ["森沢友見"],
            id="the topic of the sentence before",
        ),
        pytest.param(
            "zh",
            "船夫艾山·吐逊要等一个人。“她十一点才下班。”艾山告诉记者。",
            ["艾山·吐逊"],
            id="a Chinese name with a dot",
        ),
        pytest.param(
            "zh",
            "灯塔局局长欧阳海今天到港口道谢。欧阳海指出：“灯很亮。”有人质疑费用，局长回应：“灯不看账单。”她同时强调，“新灯九月前会全部换完”。",
            ["欧阳海"] * 3,
            id="the office and a pronoun",
        ),
        pytest.param(
            "zh",
            "“灯亮着。”艾山·吐逊说。公司一名员工说，“大家都知道”。对于新的称呼，艾山不太习惯。“灯坏了两年了。”他说。",
            ["艾山·吐逊", "公司一名员工", "艾山·吐逊"],
            id="a pronoun for the one spoken of",
        ),
        pytest.param(
            "zh",
            "船长石一舟站在船头，举起手，大声疾呼：“船来了，快跑。”没有人动。父亲石方海看着远处。“我不走，船在这里。”",
            ["石一舟", "石方海"],
            id="a colon without a verb, and the one whom a sentence is about",
        ),
    ],
)
def test_whoever_is_called_by_a_part_is_the_whole_person(language: str, text: str, names: list[str]) -> None:
    assert speakers(f"港口的灯\n\n{text}\n", language) == names


@pytest.mark.parametrize(
    ("text", "part"),
    [
        pytest.param("林月明做客燈塔\n\n林：是。", "林", id="what stands behind is not apart"),
        pytest.param("林先生2020年在燈塔\n\n林：是。", "林", id="a courtesy"),
        pytest.param("林局長2020年在燈塔\n\n林：是。", "林", id="an office"),
        pytest.param("林月明，林大文\n\n林：是。", "林", id="two of one family"),
        pytest.param("我說：林月明，陳月明。", "月明", id="two of one given name"),
        pytest.param("我說：月明，你好。", "月明", id="no family name"),
    ],
)
def test_a_part_of_a_chinese_name_stays_one_where(text: str, part: str) -> None:
    assert spelt_out(text, text.find("\n"), part) is None


@pytest.mark.parametrize(
    ("head", "label"), [("# 林月明2020年10月做客燈塔", "林先生"), ("多謝，林月明，你好。", "月明")]
)
def test_a_label_that_is_a_part_of_the_one_whole_name_is_whose_that_is(head: str, label: str) -> None:
    turns = f"{label}：是的，燈塔很亮。\n\n班農：你說得對嗎？"
    found = read(f"{head}\n\n{turns}\n\n{turns}\n\n{turns}")
    said = {(who := found.speaker(one)) and who.name for one in found.utterances if one.label}
    assert said == {"林月明", "班農"}
