"""The commonest small words of languages in Latin letters; casefolded.  Each list is of words that the others
of the table rarely print.
"""

SMALL_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "ca": "amb els les per una aquest aquesta està són han més què també però molt dels ens hi ho seva seu és",
        "cs": "že jsem jsme se si na do by byl byla bylo jako ale které který také aby až když není pro při jsou bude",
        "da": "og det er ikke på til af som med den har for et jeg vi han var fra være blev efter også skal hun men",
        "de": "der die das und ist nicht ein eine den dem mit für von auf auch sich wir ich sie es im zu wie aber dass wird haben",
        "en": "the and of to is that was it for with as are this have be he she they not from you we what but which at his her",
        "es": "el los las una por con para que del se su es más como pero está muy también fue al lo han sobre esta hay ser y",
        "fi": "ja on ei se että hän oli mutta myös joka kun niin ovat tämä olen sitä mukaan sanoo kuin ollut",
        "fr": "le les des une est et dans que pour qui sur pas avec au il elle nous vous plus ce cette sont par du ne je été mais",
        "hu": "az és hogy nem egy is van volt meg már csak mint ha ez azt lehet kell el ki között szerint",
        "id": "yang dan di dengan untuk dari ini itu tidak akan pada dalam ada mereka kami juga kata oleh saya telah",
        "it": "il gli della che non per una sono del con più anche come nel alla ha questo è dei da si lo le ma di ci ho stato",
        "nl": "het een van en is dat niet op te zijn voor met die aan er maar ook bij naar wij hij ze werd om wordt heeft",
        "no": "og det er ikke på til av som med den har for et jeg vi han var fra være ble etter også skal hun men",
        "pl": "się nie jest na to że do jak ale w z i przez dla po jego tym tak czy już był być są oraz który",
        "pt": "os uma não com para que do da em um é mais como mas foi ao pelo pela são está também se dos das na no você ele",
        "ro": "și este nu la cu pe care din sunt mai fost pentru că să au această acest dar prin după ce al lui",
        "sv": "och det är inte på till av som med den har för ett jag vi han var från vara blev efter också ska hon men att",
        "tr": "ve bir bu için ile da de çok olarak daha gibi olan ne değil ama kadar sonra diye var en mi oldu dedi",
        "vi": "và của là không có được cho các người một những này với trong đã khi để đó ông bà",
    }.items()
}  # fmt: skip
