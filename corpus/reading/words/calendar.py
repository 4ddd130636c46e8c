"""Days and spans of time told from the day of writing: what no library's table of a calendar has; casefolded.

The names of months and weekdays themselves come from Unicode's CLDR (see `corpus.resolving.calendar`).
"""

DAYS: dict[str, int] = {
    word: days
    for days, words in {
        0: "today|tonight|this morning|this afternoon|this evening|earlier today|later today"
        "|aujourd'hui|ce matin|cet après-midi|ce soir|heute|hoy|esta mañana|esta tarde|esta noche|hoje|oggi|stamattina|stasera"
        "|сегодня|сьогодні|今天|今日|本日|今晚|今晩|今早|今朝",
        -1: "yesterday|last night|hier|hier soir|gestern|ayer|anoche|ontem|ieri|ieri sera|вчера|вчора|учора|أمس|昨天|昨日|昨晚|昨夜",
        1: "tomorrow|demain|mañana|amanhã|domani|завтра|غدا|غدًا|明天|明日",
    }.items()
    for word in words.split("|")
}  # fmt: skip

PERIODS: dict[str, tuple[str, int]] = {
    word: (unit, count)
    for (unit, count), words in {
        ("week", 0): "this week|earlier this week|later this week|cette semaine|diese woche|dieser woche|esta semana|questa settimana"
        "|на этой неделе|цього тижня|هذا الأسبوع|本周|这周|本週|今週",
        ("week", -1): "last week|over the weekend|at the weekend|la semaine dernière|letzte woche|letzter woche|vergangene woche|vergangener woche"
        "|la semana pasada|na semana passada|a semana passada|la settimana scorsa|la scorsa settimana|на прошлой неделе|минулого тижня"
        "|الأسبوع الماضي|上周|上週|先週",
        ("week", 1): "next week|la semaine prochaine|nächste woche|nächster woche|la próxima semana|la semana próxima|na próxima semana"
        "|la prossima settimana|на следующей неделе|наступного тижня|الأسبوع المقبل|下周|来週",
        ("month", 0): "this month|earlier this month|later this month|ce mois-ci|diesen monat|este mes|este mês|questo mese|в этом месяце|цього місяця|本月|今月",
        ("month", -1): "last month|le mois dernier|letzten monat|vergangenen monat|el mes pasado|no mês passado|il mese scorso|lo scorso mese"
        "|в прошлом месяце|минулого місяця|الشهر الماضي|上个月|上月|先月",
        ("month", 1): "next month|le mois prochain|nächsten monat|kommenden monat|el próximo mes|el mes que viene|no próximo mês|il mese prossimo"
        "|в следующем месяце|наступного місяця|الشهر المقبل|下个月|下月|来月",
        ("year", 0): "this year|earlier this year|later this year|cette année|dieses jahr|este año|este ano|quest'anno|в этом году|цього року|今年",
        ("year", -1): "last year|l'an dernier|l'année dernière|letztes jahr|vergangenes jahr|el año pasado|no ano passado|l'anno scorso"
        "|в прошлом году|минулого року|торік|العام الماضي|去年|昨年",
        ("year", 1): "next year|l'an prochain|l'année prochaine|nächstes jahr|el próximo año|no próximo ano|l'anno prossimo"
        "|в следующем году|наступного року|العام المقبل|明年|来年",
    }.items()
    for word in words.split("|")
}  # fmt: skip
