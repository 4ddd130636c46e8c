"""First and second person in several languages, folded: what people say and reports do not; and greetings.

Data and nothing else.

>>> "my" in FIRST, "your" in SECOND
(True, True)
"""

FIRST = frozenset(
    """
    creo estoy eu hemos ho i i'd i'll i'm i've ich io j'ai j'y je ma me mein meine meinem meinen mes meu
    mi mia mich mine minha mio mir mis moi mon my noi nos nosotros nossa nosso nostra nostro notre nous
    nuestra nuestro nuestros nós our sono soy tengo uns unser unsere us we we'll we're we've wir yo меня
    мені ми мне мой моя мы нам нас наш наша я أنا نحن 我 我が 我们 我們 私
    """.split()
)

SECOND = frozenset(
    """
    dein deine dich dir du ha has ihnen ihr ihre ihrem ihren ihrer le lei seu sie su sua suo sus ta te
    tes toi ton tu tua tuo tú usted ustedes você vocês voi vos votre vous you you'd you're you've your
    yours вам вами вас ваш ваша ваше ваши ви вы ты أنت كم لك あなた 你 你们 您 您的
    """.split()
)

GREETINGS: tuple[str, ...] = (
    "boa noite",
    "boa tarde",
    "bom dia",
    "bonjour",
    "buenas",
    "buenos d",
    "buongiorno",
    "cari ",
    "chers ",
    "dear colleagues",
    "dear friends",
    "dobr",
    "good afternoon",
    "good day",
    "good evening",
    "good morning",
    "guten ",
    "herr präsident",
    "hon members",
    "honourable members",
    "ladies and gentlemen",
    "liebe ",
    "madam president",
    "madam speaker",
    "madame",
    "meine damen und herren",
    "mesdames",
    "monsieur le président",
    "mr chair",
    "mr president,",
    "mr speaker",
    "mr. chair",
    "mr. president,",
    "mr. speaker",
    "my lords",
    "sehr geehrte",
    "senhoras e senhores",
    "señor presidente",
    "señoras",
    "señoras y señores",
    "signore e signori",
    "thank you",
    "thanks ",
    "дамы и господа",
    "добрий день",
    "доброго ",
    "доброе утро",
    "добрый вечер",
    "добрый день",
    "дорогие ",
    "здравствуйте",
    "уважаемые",
    "уважаемый",
    "шановні",
    "おはようございます",
    "こんにちは",
    "各位",
    "大家好",
    "皆さん",
)
"""How a speech opens."""

ABOUT: tuple[str, ...] = (
    "conversation with",
    "edited for",
    "entretien",
    "entrevista",
    "gespräch",
    "interview",
    "intervista",
    "spoke to",
    "spoke with",
    "talked to",
    "talked with",
    "transcript",
    "интервью",
)
"""What an introduction says and a speech does not."""
