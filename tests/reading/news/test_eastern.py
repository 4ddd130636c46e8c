"""Clauses of saying in Japanese and Chinese."""

import pytest

from corpus.reading.news.eastern import eastern_cue, eastern_names
from corpus.reading.spans import Span


def who(before: str, after: str, language: str) -> tuple[str, str, str] | None:
    text = f"{before}“…”{after}"
    edge = len(before) + 3
    cue = eastern_cue(text, Span(0, len(before)), Span(edge, len(text)), language)
    return (cue.who.kind, cue.who.name, cue.who.role) if cue and cue.who else None


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        pytest.param("这条路叫", "路。", "zh", id="a Chinese name"),
        pytest.param("対于", "的称呼，他不习惯。", "zh", id="a noun that holds a verb's character"),
        pytest.param("人気の", "が始まった。", "ja", id="a Japanese title"),
        pytest.param("李然表示，要共建", "和港口。", "zh", id="a term before its noun"),
        pytest.param("来季については", "と言葉を濁した。", "ja", id="what it is about is no speaker"),
        pytest.param("李然不肯再说，手里是", "。", "zh", id="what somebody did not say"),
        pytest.param("因此，又借机", "，", "zh", id="a clause of adverbs alone"),
        pytest.param("だが、", "という店だった。", "ja", id="a conjunction is no topic"),
    ],
)
def test_nobody(before: str, after: str, language: str) -> None:
    """No clause of saying."""
    assert who(before, after, language) is None


@pytest.mark.parametrize(
    ("before", "after", "language", "found"),
    [
        pytest.param("局长李然昨天表示：", "", "zh", ("person", "李然", "局长"), id="before, with an office"),
        pytest.param(
            "这位45岁的店主说，这是", "。", "zh", ("title", "", "这位45岁的店主"), id="one pointed at"
        ),
        pytest.param(
            "李然予以否认：", "", "zh", ("person", "李然", ""), id="a word between subject and verb"
        ),
        pytest.param(
            "码头上，管船的李然，在自己的小屋里愤怒地喊道：",
            "",
            "zh",
            ("person", "李然", ""),
            id="a subject several clauses before",
        ),
        pytest.param(
            "但后来，她满怀热情地对李然说：", "", "zh", ("pronoun", "", ""), id="no object of a preposition"
        ),
        pytest.param(
            "船长李然来了。李然追上去，警告她：",
            "",
            "zh",
            ("person", "李然", ""),
            id="a verb with the one told behind it",
        ),
        pytest.param(
            "石一舟说，李然来了。石还说，", "", "zh", ("person", "石一舟", ""), id="a family name alone"
        ),
        pytest.param(
            "北山市渔业局发布通报称，", "", "zh", ("organisation", "北山市渔业局", ""), id="a body's notice"
        ),
        pytest.param("有渔民回应：", "", "zh", ("role", "", "有渔民"), id="somebody of no name"),
        pytest.param("他补充道：", "", "zh", ("pronoun", "", ""), id="a verb with one more character"),
        pytest.param(
            "",
            "。村長の森田花は、前でそう繰り返した。",
            "ja",
            ("person", "森田花", ""),
            id="a sentence behind",
        ),
        pytest.param(
            "森田さんにとって海は", "だという。", "ja", ("person", "森田", "さん"), id="for somebody"
        ),
        pytest.param("", "李然告诉记者，", "zh", ("person", "李然", ""), id="behind"),
        pytest.param("", "他说。", "zh", ("pronoun", "", ""), id="a pronoun behind"),
        pytest.param(
            "森田花市長は会見で", "と述べた。", "ja", ("person", "森田花", "市長"), id="the topic before"
        ),
        pytest.param(
            "",
            "中国北山航天集团江北公司数控车工、特级技师李然说。",
            "zh",
            ("person", "李然", "特级技师"),
            id="a long office behind",
        ),
        pytest.param("现为议员的李然说，这让他", "；", "zh", ("person", "李然", ""), id="a clause about him"),
        pytest.param(
            "部長坦承，一度以為", "。", "zh", ("title", "", "部長"), id="a clause that a verb leads"
        ),
        pytest.param(
            "政府は進んでいると繰り返しているが、ある漁師は",
            "と話す。",
            "ja",
            ("role", "", "ある漁師"),
            id="the last of two topics",
        ),
        pytest.param(
            "交通局は", "と回答したが、続く。", "ja", ("organisation", "交通局", ""), id="a but behind"
        ),
        pytest.param("交通局は", "として森田花さんが訴えた。", "ja", ("person", "森田花", "さん"), id="as"),
        pytest.param(
            "署によると、森田花容疑者は",
            "と供述。",
            "ja",
            ("person", "森田花", "容疑者"),
            id="whom a source tells of",
        ),
        pytest.param("会社のAna Reis氏は", "と話す。", "ja", ("person", "Ana Reis", "氏"), id="a Latin name"),
        pytest.param("", "とReis氏。", "ja", ("person", "Reis", "氏"), id="a bare Latin name behind"),
        pytest.param("娘が来た。", "と森田さん。", "ja", ("person", "森田", "さん"), id="a bare name behind"),
        pytest.param("", "と森田さんは笑った。", "ja", ("person", "森田", "さん"), id="the topic behind"),
        pytest.param(
            "県の担当者は", "と説明した。", "ja", ("role", "", "県の担当者"), id="an unnamed official"
        ),
    ],
)
def test_source(before: str, after: str, language: str, found: tuple[str, str, str]) -> None:
    """Who is said to speak."""
    assert who(before, after, language) == found


def test_names_that_only_prose_tells() -> None:
    """A common family name before a predicate, a name before a respectful word."""
    chinese, japanese = "河对岸，周燕开着一家店。", "パン店の松井久美さんは笑った。"
    assert [who.name for who in eastern_names(chinese, 0, len(chinese), "zh")] == ["周燕"]
    assert [who.name for who in eastern_names(japanese, 0, len(japanese), "ja")] == ["松井久美"]
