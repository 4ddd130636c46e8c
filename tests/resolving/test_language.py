"""The language of a page."""

import pytest

from corpus.reading.page import Facts
from corpus.resolving.language import language_of


@pytest.mark.parametrize(
    "text", ["", "12 34", "🙂🙂", "\0\0", "\ud800", pytest.param("kono hon wa watashi no", id="romanised")]
)
def test_where_nothing_is_telling_the_language_is_not_known(text: str) -> None:
    assert language_of(text, Facts()) == "und"


def test_the_catalogue_is_believed() -> None:
    assert language_of("The rain fell on the quay and that was that.", Facts(language="cy")) == "cy"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The rain fell on the quay, and that was what they had come for."),
        ("fr", "La pluie tombait sur les quais et nous ne savions pas où aller dans la nuit."),
        ("de", "Der Regen fiel auf den Kai, und wir wussten nicht, wohin mit dem Boot."),
        ("es", "La lluvia caía sobre el muelle y no sabíamos qué hacer con los barcos."),
        ("it", "La pioggia cadeva sul molo e non sapevamo che cosa fare con il battello della città."),
        ("pt", "A chuva caía no cais e não sabíamos o que fazer com os barcos da cidade."),
        ("nl", "De regen viel op de kade en wij wisten niet wat er met het schip zou gebeuren."),
        ("ru", "Дождь падал на набережную, и мы не знали, что делать с лодкой. Было тихо, и ещё был вечер."),
        ("uk", "Дощ падав на набережну, і ми не знали, що робити з човном, її не було."),
        ("he", "הגשם ירד על הרציף ולא ידענו מה לעשות עם הסירה הקטנה."),
        ("ar", "كان المطر يسقط على الرصيف ولم نعرف ماذا نفعل بالقارب."),
        ("zh", "雨落在码头上，我们不知道该怎么办。"),
        ("ja", "雨が波止場に降っていて、私たちはどうすればよいか分からなかった。"),
        ("ko", "비가 부두에 내리고 있었고 우리는 어떻게 해야 할지 몰랐다."),
    ],
)
def test_a_page_gives_itself_away(language: str, text: str) -> None:
    assert language_of(text, Facts()) == language


def test_a_page_that_cites_an_english_sentence_keeps_its_language() -> None:
    text = (
        "Die Fähre fährt seit Montag nicht mehr, und niemand im Hafen weiß, wann sie wieder fahren wird. "
        "„This is not what they said that they would do for you and the others“, sagte der Wirt, der seit "
        "dreißig Jahren am Kai steht und sein Geschäft ohne die Gäste vom anderen Ufer nicht halten kann."
    )
    assert language_of(text, Facts()) == "de"


def test_only_the_beginning_is_looked_at() -> None:
    assert language_of("The rain fell on the quay and it was cold. " * 100 + "雨" * 10_000, Facts()) == "en"


def test_a_menu_in_another_language_does_not_hide_what_the_page_is_written_in() -> None:
    menu = "用户名: 密码: 验证码: 注册 | 忘记密码?\n首页 > 新闻 > 发布会\n" * 12
    assert language_of(menu + "The rain fell on the quay and nobody knew why. " * 5, Facts()) == "en"
