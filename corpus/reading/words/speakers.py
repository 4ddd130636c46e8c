"""First and second person language by language, folded: what one word means depends on its tongue.

The Polish "i" is no English I, the Czech "ho" no Italian one.  Data and nothing else, but for `persons`, which
knows what to take where a language has no list of its own.

>>> "moje" in persons("pl")[0], "i" in persons("pl")[0], "you" in persons("en")[1]
(True, False, True)
"""

from corpus.reading.words.persons import FIRST, SECOND

OWN: dict[str, str] = {
    "ar": "أنا نحن لي لنا عندي عندنا لدي لدينا كنا إني إنني إننا أنني أننا وأنا ونحن مني منا معي معنا علي علينا"
    " أعتقد نعتقد أقول نقول أرى نرى أريد نريد أظن نظن أعرف نعرف أحب رأيي أيضا كنتُ قلت قلنا أمي أبي",
    "cs": "já jsem jsme jsme my mně mě mne mi mám máme mých mým můj má mé moje moji náš naše naši nás nám"
    " chci chceme myslím vím bych bychom byl bychom dělám děláme se mnou"
    " budeme budu doufám mohu můžeme můžu snažím víme",
    "da": "jeg mig min mit mine vi os vores",
    "de": "ich mich mir mein meine meinem meinen meiner wir uns unser unsere unserem unseren unserer",
    "el": "εγώ εμείς με μου μας έχω έχουμε είμαι είμαστε ήμουν θέλω νομίζω",
    "en": "i i'd i'll i'm i've me mine my myself our ours ourselves us we we'd we'll we're we've",
    "es": "yo me mi mis mí conmigo nos nosotras nosotros nuestra nuestras nuestro nuestros creo digo era estaba"
    " estamos estoy estuve fui hago he hemos hicimos hice podemos puedo quería quiero siento somos soy tenemos"
    " tenía tengo tuve vamos vivo voy pienso sé"
    " acuerdo aprendí conozco conocí decidí diría empecé escribo escribí espero estuvimos fuimos"
    " hacemos imagino intento leo llegué llevamos llevo nací pude quise recuerdo sabemos supongo"
    " teníamos terminé trabajamos trabajé trato veo vemos vengo éramos",
    "fi": "minä minua minulla minulle minun minut minusta me meidän meillä meitä olen olemme",
    "fr": "je j'ai j'aime j'avais j'en j'étais j'y ma me mes moi mon m'a nos notre nous",
    "he": "אני אנחנו אנו לי לנו שלי שלנו אותי אותנו איתי איתנו אצלי אצלנו עלינו חושב חושבת",
    "hu": "én engem nekem velem nálam mi minket nekünk vagyok vagyunk voltam szerintem",
    "id": "aku kami kita saya",
    "it": "io me mi mia mie miei mio noi nostra nostre nostri nostro abbiamo credo ero ho penso posso siamo sono"
    " volevo voglio vorrei sto"
    " amo avevamo avevo cerchiamo cerco cominciamo dico direi dobbiamo eravamo facciamo faccio"
    " lavoriamo possiamo ricordo sappiamo scrivo spero stavo stiamo suoniamo vado vediamo vivo"
    " vogliamo",
    "nl": "ik me mij mijn m'n ons onze we wij",
    "no": "jeg meg min mitt mine vi oss vår våre",
    "pl": "ja jestem jesteśmy mam mamy mi mną mnie moi moim moja moje moją mój my myślę nam nas nasz nasza nasze"
    " byłam byłem chcę chciałam chciałem lubię wiem"
    " będziemy będę byliśmy czuję miałam miałem mieliśmy mogę mówię możemy musimy pamiętam piszę"
    " pracujemy pracuję robimy robię staram uważam widzę zaczęłam zacząłem znam zrobiłam zrobiłem",
    "pt": "eu me meu meus mim minha minhas comigo nos nossa nossas nosso nossos nós acho estamos estava estou fiz"
    " fui gosto posso quero sei somos sou temos tenho tinha tive vamos vou"
    " acredito adoro comecei conheci conheço creio decidi diria estávamos espero faço fazemos fizemos"
    " fomos gostaria lembro nasci penso podemos preciso precisamos procuro queremos queria sabia"
    " sinto tento tínhamos trabalhei vejo vemos vim éramos",
    "ro": "am avem eu mea mele mei meu mi mie mine m-am noastră noastre noi nostru nouă sunt suntem",
    "ru": "меня мне мной мои моего моей моём мой мою моя мы нам нами нас наш наша наше наши я"
    " буду будем вижу делаем делаю думаем думаю живу знаем знаю люблю могу можем надеемся надеюсь"
    " понимаю помню работаем работаю скажу согласен согласна стараюсь считаю уверен уверена хотим"
    " хочу",
    "sv": "jag mig min mitt mina vi oss vår vårt våra",
    "tr": "ben bana beni benim bize biz bizi bizim",
    "uk": "мене мені ми мій мною моє моєї моя моє нам нами нас наш наша наше наші я"
    " бачу буду будемо вважаю думаю думаємо живу знаю знаємо кажу люблю можемо можу намагаюся працюю"
    " працюємо робимо роблю розумію скажу сподіваюся хочемо хочу",
}
"""I and we, with the verbs that say it where the pronoun is left out."""

ADDRESSED: dict[str, str] = {
    "ar": "أنت أنتم وأنت لك لكم عليك عليكم منك منكم معك معكم عندك عندكم لديك لديكم كنت كنتم إنك إنكم أنك أنكم ترى"
    " ترون تقول تقولون تعتقد تعتقدون تريد تريدون شكرا شكراً تفضل تفضلوا حضرتك سيادتك رأيك هل",
    "cs": "jsi jste máš máte tě ti tobě tvé tvoje tvůj ty tvá vám vás váš vaše vaši vašeho vaší vámi chcete"
    " myslíte vidíte víte můžete děláte řekněte",
    "da": "de dem deres dig din dit dine du i jer jeres",
    "de": "dein deine deinem deinen deiner dich dir du euch euer eure ihnen ihr ihre ihrem ihren ihrer sie",
    "el": "εσείς εσύ σας σου σε έχετε έχεις είστε είσαι θέλετε κάνετε κάνεις",
    "en": "you you'd you'll you're you've your yours yourself",
    "es": "contigo eres estás has le les os su sus te ti tienes tiene tu tus tú usted ustedes vos vosotros vuestra"
    " vuestro crees cree dices puedes quieres sientes cuéntanos háblanos podrías podría empezaste fuiste hiciste"
    " conoces decidiste dirías empiezas escribes haces llegaste llevas piensas querías quisieras"
    " recuerdas tenías trabajas usas ves viste vives",
    "fi": "sinä sinua sinulla sinulle sinun sinut te teidän teillä teitä olet olette",
    "fr": "ta te tes toi ton tu t'es vos votre vous",
    "he": "אתה את אתם אתן לך לכם שלך שלכם אותך אתכם אליך עליך איתך דעתך בעיניך ספר ספרי תגיד תגידי",
    "hu": "ön önnek önt önök te téged neked veled ti titeket vagy vagytok",
    "id": "anda kalian kamu",
    "it": "lei le ti te tu tua tue tuo tuoi sua suo suoi vi voi vostra vostre vostri vostro hai ha sei avete siete"
    " pensi crede puoi può vuoi"
    " diresti fai fate immagini potete potresti raccontaci raccontateci ricordi sai scrivi senti"
    " sentite trovi vedi volete",
    "nl": "je jij jou jouw jullie u uw",
    "no": "deg deres dere din ditt dine du",
    "pl": "ciebie cię jesteś jesteście masz macie pan pana pani panią panu panie państwa państwo tobie tobą twoi"
    " twoim twoja twoje twoją twój ty wam was wasz wasza wasze wy"
    " chcesz czujesz lubisz możesz myślisz opowiedz pamiętasz powiedz robisz sądzisz uważasz wiesz",
    "pt": "contigo lhe seu seus sua suas te ti tu teu teus tua tuas vocês você vos vós senhor senhora"
    " achas conta-nos diga-nos estás fazes fizeste foste gostas podes poderia podia queres sentes"
    " tens és",
    "ro": "dumneavoastră dvs ești sunteți ta tale tu tine tăi tău vă vi voastră voastre voi vostru ți ai aveți",
    "ru": "вам вами вас ваш ваша ваше вашего вашей вашем вашему ваши ваших вашу вы тебе тебя тобой твой твоё твои"
    " твоя ты"
    " будете видите видишь делаете делаешь думаете думаешь знаете знаешь любите любишь можете можешь"
    " планируете помните помнишь расскажи расскажите скажи скажите считаете считаешь хотите хочешь"
    " чувствуете",
    "sv": "dig din ditt dina du er ert era ni",
    "tr": "sen sana seni senin siz size sizi sizin",
    "uk": "вам вами вас ваш ваша ваше вашого вашої ваші ви тебе тобі твій твоя твої ти"
    " бачите будете вважаєте думаєте думаєш знаєте знаєш любите можете можеш плануєте розкажи"
    " розкажіть робите скажи скажіть хочете хочеш",
}
"""You, polite or not."""

LETTERS = (
    "我 咱 俺 私 僕 んです ですね ですよ ますね ますよ 思いま 思って ました ません でした おりま いえ、 はい、 저는 제가 우리 나는 내가"
    " 습니다 어요 아요 에요 예요 해요 거든요 네요 군요 지요 죠.".split(),
    "你 您 妳 あなた ですか ますか しょうか したか せんか ください 伺い 당신 씨는 습니까 십니까 세요 셨 나요 까요 신가요".split(),
)
"""For tongues that set no spaces or glue what follows: found anywhere in the words."""

ENDINGS: dict[str, tuple[str, str]] = {
    "ar": ("نا ناها ناه نني", "تم تموها تقولين تعتقدين"),
    "el": ("αμε ουμε ούμε άμε ομαι όμαστε όμουν θηκα", "ετε είτε ατε άτε εστε ασταν"),
    "es": ("amos emos cimos dimos uimos vimos é í", ""),
    "he": ("תי נו", "תם תן"),
    "it": ("iamo ammo emmo immo", ""),
    "pl": ("łem łam śmy", "łeś łaś liście łyście"),
    "pt": ("amos ámos emos ei", ""),
    "ru": ("емся имся", "аете яете уете дите рите лите йте йтесь аетесь"),
    "tr": (
        "dım dim dum düm ıyorum iyorum uyorum üyorum ıyoruz iyoruz uyoruz üyoruz dık duk dük acağım eceğim"
        " acağız eceğiz ımız imiz umuz ümüz ıyım iyim",
        "ınız iniz unuz ünüz ıyorsun iyorsun uyorsun üyorsun",
    ),
    "uk": ("ємо емо имо їмо", "єте їте йте"),
}
"""How a verb ends that says I or we, and you, where the pronoun is mostly left out."""

SHORTEST = 5
"""Letters of a word that such an ending tells of."""

UNTOLD = (
    FIRST - {"i", "ho", "ma", "me", "mi"} | {"i'm", "i've"},
    SECOND - {"has", "ha", "su", "ti", "le", "ta"},
)


GLUED = frozenset({"ar", "he"})
"""Tongues that mostly say I and you with an ending."""


def persons(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of the first and of the second person in `language`; of all tongues where it has no list."""
    code = language.partition("-")[0]
    return _known.get(code, UNTOLD)


def endings(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How words end that say I or we, and you, in `language`."""
    return _ends.get(language.partition("-")[0], ((), ()))


def known(language: str) -> bool:
    """Whether `language` has a list of its own, from which nothing is missing but what the words glue on."""
    code = language.partition("-")[0]
    return code in _known and code not in GLUED


_known = {
    code: (frozenset(OWN[code].casefold().split()), frozenset(ADDRESSED[code].casefold().split()))
    for code in OWN
}
_ends = {code: (tuple(mine.split()), tuple(yours.split())) for code, (mine, yours) in ENDINGS.items()}
