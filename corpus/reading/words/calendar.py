"""Months and weekdays by name, in the languages that pages are mostly in; casefolded, without full stops."""

MONTH_NUMBERS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv januar jänner enero gennaio janeiro januari января янв січня يناير",
            "february feb février fevrier févr februar febrero febbraio fevereiro februari февраля фев лютого فبراير",
            "march mar mars märz maerz marzo março maart марта мар березня مارس",
            "april apr avril avr abril aprile апреля апр квітня أبريل ابريل",
            "may mai mayo maggio maio mei мая травня مايو",
            "june jun juin juni junio giugno junho июня июн червня يونيو",
            "july jul juillet juil juli julio luglio julho июля июл липня يوليو",
            "august aug août aout agosto augustus августа авг серпня أغسطس اغسطس",
            "september sept sep septembre septiembre setiembre settembre setembro сентября сен вересня سبتمبر",
            "october oct octobre oktober okt octubre ottobre outubro октября окт жовтня أكتوبر اكتوبر",
            "november nov novembre noviembre novembro ноября ноя листопада نوفمبر",
            "december dec décembre decembre déc dezember dez diciembre dicembre dezembro декабря дек грудня ديسمبر",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday lundi montag lunes lunedì понедельник",
            "tuesday mardi dienstag martes martedì вторник",
            "wednesday mercredi mittwoch miércoles mercoledì среду",
            "thursday jeudi donnerstag jueves giovedì четверг",
            "friday vendredi freitag viernes venerdì пятницу",
            "saturday samedi samstag sábado sabato субботу",
            "sunday dimanche sonntag domingo domenica воскресенье",
        )
    )
    for name in names.split()
}

RELATIVE_DAYS: dict[str, int] = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
