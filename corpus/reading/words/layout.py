"""Words that framing lines are made of, casefolded; sorted."""

BYLINE_WORDS = frozenset({
    "author", "autor", "autora", "by", "di", "door", "par", "por", "reported", "reporter", "von", "written",
    "автор", "текст", "автори", "作者", "记者", "文",
})  # fmt: skip

MONTHS = frozenset(
    """
    jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october
    nov november dec december
    janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre
    januar jänner februar märz maerz mai juni juli oktober dezember
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
    januari februari maart mei augustus
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    """.split()
)

PUBLISHED_WORDS = frozenset(
    """
    a am at date dated first gmt h le last m min modified of on originally p pm post posted published publication
    release released st nd rd th the time updated uhr um edt est et utc bst cet cest eet msk pdt pst pt ist jst
    mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
    lundi mardi mercredi jeudi vendredi samedi dimanche publié mis à jour modifié
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag veröffentlicht stand aktualisiert den am vom
    lunes martes miércoles jueves viernes sábado domingo publicado actualizado el de del a las
    lunedì martedì mercoledì giovedì venerdì sabato domenica pubblicato aggiornato il
    segunda terça quarta quinta sexta feira atualizado em às
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gepubliceerd bijgewerkt op
    понедельник вторник среда четверг пятница суббота воскресенье опубликовано обновлено дата года г в
    понеділок вівторок середа четвер пʼятниця субота неділя опубліковано оновлено року р о
    """.split()
)
