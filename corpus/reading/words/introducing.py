"""What comes before one's own name, where one says what one is called, and before the name of one's paper.

Data and nothing else; patterns of regular expressions, in small letters.

>>> "my name is" in CALLED, "this is" in IS
(True, True)
"""

CALLED = (
    "my name is",
    "my name['’]s",
    "i['’]m",
    "i am",
    "me llamo",
    "mi nombre es",
    "meu nome é",
    "je m['’]appelle",
    "mon nom est",
    "mein name ist",
    "ich heiße",
    "mi chiamo",
    "mijn naam is",
    "меня зовут",
    "мене звати",
)
IS = (
    "this is",
    "it['’]s",
    "it is",
    "soy",
    "son",
    "le saluda",
    "eu sou",
    "sou",
    "aqui é",
    "é",
    "je suis",
    "ich bin",
    "sono",
)
"""Before a name only where one follows at once."""
FROM = tuple("from with for of at here de del della dalla da do di du des von vom aus из от з від".split())
"""Between a name and a paper."""
OUTLET = tuple(
    "the and la las le les el los il lo a e y et und и і газета газети журнал телеканал агентство агенція канал"
    " радио радіо independent freelance journalist reporter correspondent jornalista periodista giornalista"
    " television radio".split()
)
"""Small words in what a paper is called."""

NAME_SOUGHT = (
    "your name",
    "your full name",
    "introduce yourself",
    "introduce yourselves",
    "who are you",
    "who you are",
    "ihr name",
    "ihren namen",
    "wie heißen sie",
    "wie heißt du",
    "vorstellen",
    "stellen sie sich",
    "stell dich",
    "wer sind sie",
    "wer bist du",
    "vous présenter",
    "te présenter",
    "présentez-vous",
    "présente-toi",
    "qui êtes-vous",
    "votre nom",
    "presentarse",
    "presentarte",
    "preséntese",
    "preséntate",
    "quién es usted",
    "quién eres",
    "su nombre",
    "tu nombre",
    "cómo se llama",
    "presentarsi",
    "presentarti",
    "si presenti",
    "presentati",
    "chi è lei",
    "chi sei",
    "come si chiama",
    "apresentar-se",
    "se apresentar",
    "apresente-se",
    "apresenta-te",
    "quem é você",
    "quem é o senhor",
    "quem é a senhora",
    "seu nome",
    "como se chama",
    "kunt u zich voorstellen",
    "uzelf voorstellen",
    "jezelf voorstellen",
    "wie bent u",
    "wie ben je",
    "uw naam",
    "się przedstawić",
    "przedstaw się",
    "kim pan jest",
    "kim pani jest",
    "kim jesteś",
    "představit",
    "představte se",
    "представьтесь",
    "представься",
    "представиться",
    "вас зовут",
    "тебя зовут",
    "кто вы",
    "представтеся",
    "представтесь",
    "представитися",
    "вас звати",
    "тебе звати",
    "хто ви",
)
"""In a question to which a name is the answer."""
