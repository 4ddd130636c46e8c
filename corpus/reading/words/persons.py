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

EASTERN = ("我", "你", "您", "本席", "本人", "私は", "저는", "제가")
"""I, we and you where words are not set apart."""

SPOKEN_EAST = ("我", "你", "您", "私", "僕", "俺", "自分", "です", "ます", "저는", "제가")
"""The same, and what else tells that somebody is speaking."""

ADDRESSED = (
    "Fru talman",
    "Domnule preşedinte",
    "Domnule președinte",
    "Frau Präsidentin",
    "Frau Vorsitzende",
    "Herr Präsident",
    "Herr Vorsitzender",
    "Herr talman",
    "Madam Chair",
    "Madam Deputy Speaker",
    "Madam President",
    "Madam Speaker",
    "Madam Temporary",
    "Madame la Présidente",
    "Madame la présidente",
    "Monsieur le Président",
    "Monsieur le président",
    "Mr Chair",
    "Mr Deputy Speaker",
    "Mr President",
    "Mr Speaker",
    "Mr. Chair",
    "Mr. Deputy Speaker",
    "Mr. President",
    "Mr. Speaker",
    "Mr. Temporary",
    "My Lords",
    "Panie Marszałku",
    "Pani Marszałek",
    "Senhor Presidente",
    "Senhora Presidente",
    "Signor Presidente",
    "Señor Presidente",
    "Sr. Presidente",
    "Sra. Presidente",
    "My Lady",
    "My Lord",
    "my Lady,",
    "my Lady.",
    "my Lord,",
    "Your Honor",
    "Your Honour",
    "Your Worship",
    "Hon. Speaker",
    "Honourable Speaker",
    "señor presidente",
    "señora presidenta",
    "senhor presidente",
    "pane předsedo",
    "pane předsedající",
    "Arvoisa puhemies",
    "Sayın Başkan",
    "gospodine predsjedniče",
    "Уважаемый председател",
    "Шановний голов",
    "Шановний пане голов",
)
"""Whom those who speak in a sitting address."""

ADDRESSED_EAST = (
    "主席",
    "議長",
    "议长",
    "委員長",
    "委员长",
    "尊敬的主席",
    "多謝主席",
    "谢谢主席",
    "존경하는",
)
"""The same, where words are not set apart."""

CALLING = (
    "a la parole",
    "avez la parole",
    "com a palavra",
    "concedo a palavra",
    "das wort hat",
    "erteile ich",
    "est à m",
    "give the floor",
    "głos ma",
    "głos zabierze",
    "ha chiesto di parlare",
    "ha facoltà",
    "has the floor",
    "hat das wort",
    "have the floor",
    "het woord is aan",
    "i call ",
    "i recognize",
    "ik geef het woord",
    "is recognized",
    "la palabra el",
    "la palabra la",
    "next speaker",
    "oddaję głos",
    "ordet har",
    "passo a palavra",
    "slovo má",
    "söz sırası",
    "tem a palavra",
    "tiene la palabra",
    "udzielam głosu",
    "wanted to respond",
    "wanted to say something",
    "wanted to speak",
    "wants to respond",
    "wants to say something",
    "wants to speak",
    "wort erteile",
    "would like to respond",
    "would like to speak",
    "слово има",
    "слово имеет",
    "слово має",
    "слово надається",
    "слово предоставляется",
    "الكلمة ل",
)
"""With what words a chair gives somebody the floor, folded."""
OPENING_UP = (
    "a sessão está aberta",
    "declaro aberta a",
    "die sitzung ist eröffnet",
    "die sitzung ist hiermit eröffnet",
    "i call the meeting to order",
    "ich eröffne die",
    "l'audience est ouverte",
    "la seduta e",
    "la seduta è aperta",
    "la séance est ouverte",
    "se abre la sesión",
    "the meeting is called to order",
    "the sitting is open",
)
"""With which whoever presides opens a sitting, casefolded; a scan may split the letters with an accent."""

VOTING = (
    "all in favor",
    "all in favour",
    "all opposed",
    "cenno di assenso",
    "handzeichen",
    "levanten la mano",
    "por favor, levante",
    "say aye",
    "say no",
    "those in favor",
    "those in favour",
    "those opposed",
    "contraires s'expriment",
    "прошу голосовать",
    "прошу голосувати",
    "請舉手",
    "请举手",
)
"""With what words a chair puts a vote, folded."""

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
    "conversa com",
    "conversación con",
    "conversation avec",
    "conversation with",
    "edited for",
    "entretien",
    "entrevist",
    "gespräch",
    "episode was",
    "haastattelu",
    "hosted by",
    "incontrare",
    "incontriamo",
    "incontrato",
    "interjú",
    "interview",
    "intervist",
    "intervju",
    "produced by",
    "rozhovor",
    "rozmow",
    "röportaj",
    "spoke to",
    "spoke with",
    "talked to",
    "talked with",
    "transcript",
    "wawancara",
    "wywiad",
    "gesprek met",
    "spraken met",
    "abbiamo parlato con",
    "falámos com",
    "hablamos con",
    "s’est entretenu",
    "s'est entretenu",
    "sprachen mit",
    "sprachen wir mit",
    "sprach mit",
    "беседа с",
    "беседовал",
    "побеседова",
    "поговорили с",
    "поговорил с",
    "поговорили з",
    "поговорив з",
    "розпитали",
    "спілкувались з",
    "спілкувалися з",
    "попросили прокомент",
    "попросили рассказ",
    "разговор с",
    "розмова з",
    "розмову з",
    "интервью",
    "інтерв",
    "حوار خاص",
    "حوار مع",
    "حوارنا مع",
    "مقابلة مع",
    "인터뷰",
    "インタビュー",
    "お話を伺",
    "お話をうかが",
    "专访",
    "專訪",
    "採訪",
    "采访",
    "訪談",
    "访谈",
)
"""What an introduction says and a speech does not."""

REPLIES = frozenset(
    """
    absolut absolutely absolument actually ano bien beh bof certo claro definitely doch effectivement esatto exacto
    exactly exactement genau indeed isso ja jasně jo klar nah natürlich ne nee nein nie no nope não non oczywiście oh
    ok okay oui owszem pois pues si sicuro sim sure sí sì stimmt tak well yeah yep yes určitě
    ага авжеж да звичайно звісно конечно наверное нет ні ну так はい ええ いえ いや そう 对 對 不 是
    """.split()
)
"""What one answers with, before a comma or stop, and no introduction opens with; folded."""

STATED = tuple(
    f"{words} "
    for words in (
        *(
            "Your",
            "You've",
            "You’ve",
            "You said",
            "You once",
            "You told",
            "You were",
            "You wrote",
            "You also",
        ),
        *("Sie haben", "Sie sind", "Sie waren", "Sie sagen", "Sie sprechen", "Ihre", "Ihr"),
        *("Vous", "Votre", "Vos", "Usted", "Ustedes", "Lei", "Você", "O senhor", "A senhora"),
        *("Вы", "Ваш", "Ваша", "Ваши", "Ваше", "Ви", "Ваші"),
    )
)
"""How one who asks opens a question that asks nothing, and who answers hardly a paragraph."""

SEEKING = tuple(
    f"{words} "
    for words in (
        *(
            "Are you",
            "Can you",
            "Could you",
            "Did you",
            "Do you",
            "Does",
            "Have you",
            "How",
            "Is it",
            "Was it",
        ),
        *("Were you", "What", "When did", "When will", "Where", "Which", "Who", "Whose", "Why", "Will you"),
        *(
            "Wann",
            "Warum",
            "Was",
            "Welche",
            "Welchen",
            "Welcher",
            "Welches",
            "Wer",
            "Weshalb",
            "Wie",
            "Wieso",
            "Wo",
        ),
        *(
            "Combien",
            "Comment",
            "Où",
            "Pourquoi",
            "Quel",
            "Quelle",
            "Quelles",
            "Quels",
            "Qui",
            "Est-ce",
            "Avez-vous",
        ),
        *("Cómo", "Cuál", "Cuáles", "Cuándo", "Cuánto", "Dónde", "Por qué", "Qué", "Quién", "¿Cómo", "¿Qué"),
        *("Che cosa", "Come", "Cosa", "Dove", "Perché", "Qual", "Quale", "Quali", "Quando", "Quanto"),
        *("Como", "O que", "Onde", "Por que", "Quais"),
        *("Где", "Зачем", "Как", "Какая", "Какие", "Какой", "Когда", "Кто", "Откуда", "Почему", "Что"),
        *("Де", "Коли", "Навіщо", "Чому", "Що", "Як", "Яка", "Які", "Який"),
        *("Co", "Czy", "Dlaczego", "Gdzie", "Jak", "Jaka", "Jakie", "Kiedy", "Kto"),
        *("Hoe", "Waar", "Waarom", "Wanneer", "Wat", "Welke", "Wie"),
    )
)
"""How a question opens, even where a page has lost its mark."""

BIDDING = tuple(
    f"{words} "
    for words in (
        *("Tell us", "Tell me", "Please tell us", "Talk to us", "Talk us", "Walk us", "Take us", "Give us"),
        *("Introduce yourself", "Please introduce", "Please describe", "Describe your", "Share with us"),
        *("Erzählen Sie", "Erzähl", "Erzähle", "Beschreiben Sie", "Stellen Sie sich", "Stell dich"),
        *("Parlez-nous", "Parle-nous", "Racontez-nous", "Raconte-nous", "Dites-nous", "Présentez-vous"),
        *("Háblenos", "Háblanos", "Cuéntenos", "Cuéntanos", "Cuénteme", "Cuéntame", "Preséntese"),
        *("Fale-nos", "Fala-nos", "Fale um pouco", "Conte-nos", "Conta-nos", "Conte um pouco", "Comente a"),
        *("Ci racconti", "Ci parli", "Raccontaci", "Raccontami", "Parlaci", "Mi racconti", "Ci descriva"),
        *("Расскажите", "Расскажи", "Опишите", "Розкажіть", "Розкажи", "Опишіть"),
        *("Proszę opowiedzieć", "Opowiedz", "Proszę powiedzieć", "Vertel", "Vertelt u"),
    )
)
"""How one who asks bids somebody to tell."""

OPINION = (
    *("in your opinion", "in your view", "what do you think", "do you think", "can you tell us"),
    *("could you tell us", "your take on", "how do you see"),
    *("ihrer meinung nach", "ihrer ansicht nach", "aus ihrer sicht", "deiner meinung", "was denken sie"),
    *("was meinen sie", "glauben sie", "was denkst du", "wie sehen sie", "wie siehst du"),
    *("selon vous", "selon toi", "à votre avis", "à ton avis", "d'après vous", "d’après vous", "pensez-vous"),
    *("penses-tu", "croyez-vous", "pouvez-vous nous", "peux-tu nous", "pourriez-vous nous"),
    *("según usted", "según ustedes", "en su opinión", "en tu opinión", "a su juicio", "cree usted"),
    *("qué opina", "qué opinas", "qué piensa", "qué piensas", "qué le parece", "qué te parece"),
    *("na sua opinião", "na tua opinião", "em sua opinião", "o que acha", "o que achas", "você acha"),
    *("como você vê", "como vê", "como avalia", "como o senhor", "como a senhora"),
    *("secondo lei", "secondo te", "secondo voi", "a suo avviso", "a tuo avviso", "cosa ne pens"),
    *("cosa pensi", "che cosa pensa", "ci può dire", "ci puoi dire", "puoi raccontarci", "può raccontarci"),
    *("на ваш взгляд", "на твой взгляд", "по-вашему", "по-твоему", "как вы считаете", "как вы думаете"),
    *("как вы относитесь", "что вы думаете", "как ты думаешь", "по вашему мнению", "как вы оцениваете"),
    *("на вашу думку", "на твою думку", "на ваш погляд", "як ви вважаєте", "як ви думаєте"),
    *("як ви оцінюєте", "що ви думаєте", "чи вважаєте ви"),
    *("pana zdaniem", "pani zdaniem", "państwa zdaniem", "twoim zdaniem", "jak pan", "jak pani"),
    *("volgens u", "volgens jou", "wat vindt u", "wat vind je", "denkt u", "denk je"),
    *("sizce", "sence", "ne düşünüyorsunuz", "myslíte", "podle vás", "podle tebe"),
)
"""How one asks what somebody thinks, as no page of help does."""

WELCOMES: tuple[str, ...] = (
    "bem-vind",
    "benvenut",
    "bienvenid",
    "bienvenue",
    "dobrý den a vítejte",
    "herzlich willkommen",
    "serdecznie witam",
    "welcome to",
    "welkom bij",
    "willkommen ",
    "witam państwa",
    "добро пожаловать",
    "ласкаво просимо",
)
"""With what words whoever runs a talk opens it, casefolded."""

FAQ: tuple[str, ...] = (
    "domande frequenti",
    "f.a.q",
    "faq",
    "foire aux questions",
    "frequently asked",
    "häufig gestellte",
    "häufige fragen",
    "perguntas frequentes",
    "preguntas frecuentes",
    "questions fréquentes",
    "veelgestelde vragen",
    "частые вопросы",
    "часто задаваемые",
    "часті питання",
    "поширені запитання",
    "najczęściej zadawane",
    "sıkça sorulan",
    "الأسئلة الشائعة",
    "الأسئلة المتكررة",
    "자주 묻는 질문",
    "よくある質問",
    "常見問題",
    "常见问题",
)
"""What heads a list of questions that nobody in particular asked."""
