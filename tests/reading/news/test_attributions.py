"""Who said what stands between marks; what nobody said is no quotation."""

import pytest

from corpus.reading.news.attributions import attributed
from corpus.reading.spans import Span
from tests.growth import cpu


def spans_of(text: str) -> list[Span]:
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(at, at + len(line)))
        at += len(line) + 1
    return found


def read(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Words and speaker (name, role or printed words)."""
    found = attributed(text, spans_of(text), language)
    return [
        (
            one.words.of(text),
            (one.who.name or one.who.role or text[one.who.start : one.who.end]) if one.who else "",
        )
        for one in found
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The “dry run” took an hour.", id="a scare quote"),
        pytest.param("After “The Tin Ferry” won, it rained.", id="a title"),
        pytest.param("The song, called “Mud and Bells”, is short.", id="a name behind called"),
        pytest.param("The hunter, better known as “Whistle”, left.", id="a nickname"),
        pytest.param("Brill has said certain “conditions” must be met.", id="a reporter's term"),
        pytest.param("“Tin Ferry” director Ana Reis said nothing.", id="a title before a name"),
        pytest.param("Her office denied any “second ferry”.", id="a term of two words kept at a distance"),
        pytest.param("Rowers, who call themselves “tide people”, left.", id="what people call themselves"),
        pytest.param("The mill wants “promises” on the dam.", id="one word that is wanted"),
        pytest.param(
            "Reis said they searched for the phrase “tin and mud”.", id="a phrase that is searched for"
        ),
        pytest.param("Vale told “Brill Today” host Ana Reis nothing.", id="a programme before its host"),
        pytest.param("She came to what was dubbed a “thank you” party.", id="a name before its noun"),
        pytest.param("Boats sank, according to the new “tide chart” of May.", id="a term that is cited"),
        pytest.param("The channel, which locals call “the Sleeve”, is dry.", id="what locals call it"),
        pytest.param("Vale spoke on Brill TV’s “Meet the Rowers” then.", id="a programme of a broadcaster"),
        pytest.param(
            "A brass band called Tidefolk got the crowd to cheer for “Captain Ana Reis.”",
            id="a name behind called that belongs to a thing",
        ),
        pytest.param('The tide rose, said William "Bill" Reis, a rower.', id="a nickname between two names"),
        pytest.param('print("hello") if x == "y" else open("z")', id="source code"),
    ],
)
def test_nobody_speaks(text: str) -> None:
    """Marked words that nobody is said to have spoken are no quotation."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "“We are late,” said Ana Reis.", [("We are late,", "Ana Reis")], id="verb-before-subject"
        ),
        pytest.param("“We are late,” Reis said.", [("We are late,", "Reis")], id="subject-before-verb"),
        pytest.param(
            "“We are late and cold, Reis said with a shrug. In truth it had rained on her most of the day and"
            " for all of the night before it, which nobody at the quay had told her about until then.",
            [("We are late and cold,", "Reis")],
            id="a mark that is missing before a sentence's end",
        ),
        pytest.param("Reis: “We are late.”", [("We are late.", "Reis")], id="a colon"),
        pytest.param(
            "Ana Reis was accused of being “a rower without any boat”.",
            [("a rower without any boat", "")],
            id="whoever is accused does not say it",
        ),
        pytest.param(
            "Calling Vale’s claims a “new lie”, Ana Reis said so.",
            [("new lie", "Ana Reis")],
            id="whoever does what opens the sentence, not whose claims they are",
        ),
        pytest.param(
            "Insisting she was “ready to row”, Ana Reis left.",
            [("ready to row", "Ana Reis")],
            id="a participle before a sentence that says nothing",
        ),
        pytest.param(
            "Telling them that Vale said it was “ready to row”, Ana Reis left.",
            [("ready to row", "Vale")],
            id="a clause of its own behind such a participle",
        ),
        pytest.param(
            "“We are late,” he was told by Ana Reis.", [("We are late,", "Ana Reis")], id="told by somebody"
        ),
        pytest.param(
            "Reis said Vale was told by the port that it was “far too late”.",
            [("far too late", "port")],
            id="whoever told him, not who says so",
        ),
        pytest.param(
            "Reis said the dam was “very late” again.", [("very late", "Reis")], id="a woven fragment"
        ),
        pytest.param(
            "“We are late,” she snaps. “Very.”",
            [("We are late,", "she"), ("Very.", "she")],
            id="an unknown verb behind a comma",
        ),
        pytest.param(
            "Ana Reis called the race “very late,” according to the Brill Post.",
            [("very late,", "Ana Reis")],
            id="the paper only tells of it",
        ),
        pytest.param(
            "Vale told “Brill Today” host Ana Reis, “We are late.”",
            [("We are late.", "Vale")],
            id="a programme between the verb and the words",
        ),
        pytest.param(
            "“We are late,” Reis weighed in, waving at Vale.",
            [("We are late,", "Reis")],
            id="an unknown verb behind a name",
        ),
        pytest.param(
            "A diplomat who follows the Brill talks described them as “a mild tide”.",
            [("a mild tide", "diplomat")],
            id="a clause about her without commas",
        ),
        pytest.param("Ana Reis rowed. Her verdict: “Late.”", [("Late.", "Her")], id="her verdict"),
        pytest.param(
            "Its owner, Ana Reis, spoke of “a mild tide”.", [("a mild tide", "Ana Reis")], id="spoke of"
        ),
        pytest.param(
            "A diplomat called the episode “a very mild tide indeed”.",
            [("a very mild tide indeed", "diplomat")],
            id="called something with a name that",
        ),
        pytest.param(
            "“We are late,” study lead author Ana Reis, a rower, said.",
            [("We are late,", "Ana Reis")],
            id="a modifier between the nouns of an office",
        ),
        pytest.param(
            "Reis called it “mud” and said, “we are late,” the harbour office said.",
            [("mud", "Reis"), ("we are late,", "Reis")],
            id="whoever called it so goes on",
        ),
        pytest.param("“We are late,” Connolly began.", [("We are late,", "Connolly")], id="a name in -ly"),
        pytest.param(
            "“We are late,” said Will Oduya, who rows.",
            [("We are late,", "Will Oduya")],
            id="a name that is a small word",
        ),
        pytest.param(
            "“We are late,” said another witness in the boat, former mayor Ana Reis.",
            [("We are late,", "Ana Reis")],
            id="a name behind a long description",
        ),
        pytest.param(
            "“We are late,” Ana Reis, a rower from Brill said of the race.",
            [("We are late,", "Ana Reis")],
            id="an apposition without its second comma",
        ),
        pytest.param(
            "“We are late,” one Brill commenter said.",
            [("We are late,", "Brill commenter")],
            id="a trade behind a place",
        ),
        pytest.param(
            "She describes what could come of the long study of the mud and the tin as “very odd” news.",
            [("very odd", "She")],
            id="a verb of calling far before its as",
        ),
        pytest.param(
            "Brill sold sixty boats (the owner, Ana Reis, called it “a small loss”) in May.",
            [("a small loss", "Ana Reis")],
            id="a clause in brackets",
        ),
        pytest.param(
            "The march has been met by rowers who vowed to keep “tin off our quay” for good.",
            [("tin off our quay", "rowers")],
            id="the noun that who stands for",
        ),
        pytest.param(
            "Reis added that some guards now deny the leak.\n“I have seen the leak myself.”",
            [("I have seen the leak myself.", "Reis")],
            id="the clause that the sentence before hangs on",
        ),
        pytest.param(
            "“We are late,” said Reis. “It is the mud.”",
            [("We are late,", "Reis"), ("It is the mud.", "Reis")],
            id="the second sentence keeps its speaker",
        ),
        pytest.param(
            "It was called “a bad day” by Reis.", [("a bad day", "Reis")], id="a passive and its agent"
        ),
        pytest.param("“We are late.” — Ana Reis", [("We are late.", "Ana Reis")], id="a name behind a dash"),
        pytest.param(
            "“We are, said Reis. “Very late.”",
            [("We are,", "Reis"), ("Very late.", "Reis")],
            id="a missing closer",
        ),
        pytest.param(
            "Reis was not glad.\n“The mud came in over the sill.”",
            [("The mud came in over the sill.", "Reis")],
            id="the paragraph before names who speaks",
        ),
        pytest.param(
            "“That was the mud talking.” Those were the words of Ana Reis.",
            [("That was the mud talking.", "Ana Reis")],
            id="the sentence behind",
        ),
        pytest.param(
            "The mud rose.\n“It came in.\n“It went out again,” said Ana Reis.",
            [("It came in.", "Ana Reis"), ("It went out again,", "Ana Reis")],
            id="only the end of a continued quotation is attributed",
        ),
    ],
)
def test_who_speaks(text: str, found: list[tuple[str, str]]) -> None:
    """Each quotation with the words that say who spoke."""
    assert [(said, who) for said, who in read(text)] == found


def test_a_split_quotation_is_joined() -> None:
    """Pieces of one sentence are joined; a new sentence is not."""
    text = "“Late,” said Reis, “and tired.” “Or so,” she added."
    assert [one.continues for one in attributed(text, spans_of(text))] == [None, 0, None]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        pytest.param("fr", "« Il pleut », a dit Ana Reis.", [("Il pleut", "Ana Reis")], id="French"),
        pytest.param("de", "„Es regnet“, sagte Ana Reis.", [("Es regnet", "Ana Reis")], id="German"),
        pytest.param(
            "fr",
            "« Bon, d’accord, prévient Ana Reis. Très bon. »",
            [("Bon, d’accord, prévient Ana Reis. Très bon.", "Ana Reis")],
            id="a French clause between commas inside the marks",
        ),
        pytest.param(
            "ja",
            "船を造る川辺アナさんは、三代目の社長。「船は来ない、と思っていました。」と話した。",
            [("船は来ない、と思っていました。", "川辺アナ")],
            id="the topic of the Japanese sentence before",
        ),
        pytest.param(
            "de", "„Es regnet“, schmunzelte Reis.", [("Es regnet", "Reis")], id="any verb behind German marks"
        ),
        pytest.param(
            "de",
            "„Es regnet“, sagte der Feuerwehrsprecher. „Nass“, sagt eine Dirigentin.",
            [("Es regnet", "Feuerwehrsprecher"), ("Nass", "Dirigentin")],
            id="German nouns for a person",
        ),
        pytest.param(
            "de",
            "„Es regnet“, kennt Ana Reis den Grund.",
            [("Es regnet", "Ana Reis")],
            id="a German name ends before an article",
        ),
        pytest.param(
            "es", "«Llueve», ironizó Ana Reis.", [("Llueve", "Ana Reis")], id="any Spanish verb in -ó"
        ),
        pytest.param(
            "zh",
            "她同時強調，「纜繩九月前會換完，請放心。」",
            [("纜繩九月前會換完，請放心。", "她")],
            id="her and an adverb",
        ),
        pytest.param(
            "de",
            "Minister Jan Vale (ZP) nannte die Mole ein »Zeichen der Wertschätzung« für Brill.",
            [("Zeichen der Wertschätzung", "Jan Vale")],
            id="German nouns make no title",
        ),
        pytest.param(
            "de",
            "»Es regnet«, sagte Ana Reis. Der Damm sei »müde«.",
            [("Es regnet", "Ana Reis"), ("müde", "Ana Reis")],
            id="the mood in which German reports",
        ),
        pytest.param(
            "de",
            "Der Bau habe »viel Mut« (und Geld) gekostet, stellte die Chefin Ana Reis fest.",
            [("viel Mut", "Ana Reis")],
            id="a verb in two parts",
        ),
        pytest.param(
            "de",
            "Wie Ana Reis mitteilte, ist der Damm »nicht mehr sicher«.",
            [("nicht mehr sicher", "Ana Reis")],
            id="a verb at the end",
        ),
        pytest.param(
            "it",
            "«Piove – ha detto Ana Reis –. È tardi».",
            [("Piove – ha detto Ana Reis –. È tardi", "Ana Reis")],
            id="dashes before a full stop",
        ),
        pytest.param("de", "Der Damm ist »müde«. Er sei es.", [], id="no mood in the sentence of the marks"),
        pytest.param(
            "de", "Im Kurzfilm »Ebbe«, dessen Bilder er lobt, rudert er.", [], id="a film in German"
        ),
        pytest.param("de", "Der Tag am Wasser heißt heute »Deichtag«.", [], id="what a thing is called"),
        pytest.param(
            "de",
            "In Brill sagte er: »Nass.« Auf die Frage antwortete Ana Reis: »Und kalt.«",
            [("Nass.", "er"), ("Und kalt.", "Ana Reis")],
            id="the subject behind a verb that stands second",
        ),
        pytest.param(
            "de",
            "»Es regnet«, heißt es in einem Papier der Stadt. Im Bericht heißt es: »Es taut.«",
            [("Es regnet", "Papier der Stadt"), ("Es taut.", "Bericht")],
            id="what it says in a paper",
        ),
        pytest.param(
            "de",
            "Zuvor hatte der Innenminister die Mole am 3. Juni als »grob« bezeichnet.",
            [("grob", "Innenminister")],
            id="a participle at the end, and an ordinal",
        ),
        pytest.param(
            "de",
            "Ein Nachbar, der sie gut kennt, sagt: »Nein.« »Doch«, so der Sprecher der Stadt weiter.",
            [("Nein.", "Nachbar"), ("Doch", "Sprecher der Stadt")],
            id="a clause with its verb last, and an adverb",
        ),
        pytest.param(
            "it",
            "«Piove», si legge nella nota. «È tardi», le parole della leader.",
            [("Piove", "nota"), ("È tardi", "leader")],
            id="a paper, a noun of saying, and no subject",
        ),
        pytest.param(
            "fr",
            "« Il pleut », a déclaré à la presse le maire. « Nous cherchons », indique-t-on à la préfecture.",
            [("Il pleut", "maire"), ("Nous cherchons", "préfecture")],
            id="those told before whoever speaks, and a place",
        ),
        pytest.param(
            "fr", "« Trop tard » : Ana Reis est en colère.", [("Trop tard", "Ana Reis")], id="a colon behind"
        ),
        pytest.param(
            "fr", "Ana Reis s’est dite « très triste ».", [("très triste", "Ana Reis")], id="reflexive"
        ),
        pytest.param(
            "pt",
            "Ana Reis declarou-se “muito triste”.",
            [("muito triste", "Ana Reis")],
            id="a pronoun at a verb",
        ),
        pytest.param(
            "pl",
            "„Pada” – powiedział minister dziennikarzom. „Leje” – czytamy w komunikacie.",
            [("Pada", "minister"), ("Leje", "komunikacie")],
            id="Polish",
        ),
        pytest.param(
            "ru", "«Идёт дождь», — возмущается жительница Анна Рейс.", [("Идёт дождь", "Анна Рейс")], id="-ся"
        ),
        pytest.param("ru", "«Идёт дождь», — сказала Анна Рейс.", [("Идёт дождь", "Анна Рейс")], id="Russian"),
        pytest.param("ru", "— Итог один: дождь, ветер.", [], id="a dash before nothing said"),
        pytest.param(
            "ru",
            "— Идёт «дождь», — сказала Анна Рейс.",
            [("Идёт «дождь»", "Анна Рейс")],
            id="dashes",
        ),
        pytest.param("pl", "– Pada – mówi Anna Reis.", [("Pada", "Anna Reis")], id="dashes without a comma"),
        pytest.param(
            "uk",
            "За словами Анни Рейс, «новий дах кращий за старий».",
            [("новий дах кращий за старий", "Анни Рейс")],
            id="according to somebody, with a comma",
        ),
        pytest.param("ja", "森田花市長は「雨が降る」と述べた。", [("雨が降る", "森田花")], id="Japanese"),
        pytest.param("zh", "局长李然表示：“下雨了，路很滑。”", [("下雨了，路很滑。", "李然")], id="Chinese"),
        pytest.param(
            "de",
            "Als Begründung sagte ein Sprecher: „Das ist ein weites Feld.“",
            [("Das ist ein weites Feld.", "Sprecher")],
            id="German, what it is said as is no subject",
        ),
        pytest.param(
            "de",
            "Besorgt äußerte sich auch der Vorsitzende, Karl Reis: „Wir befürchten das Schlimmste.“",
            [("Wir befürchten das Schlimmste.", "Karl Reis")],
            id="German, an adjective that opens a sentence is nobody",
        ),
        pytest.param(
            "de",
            "Der Minister Karl Reis nannte sie „völlig trocken“.",
            [("völlig trocken", "Karl Reis")],
            id="German, a pronoun behind the verb is its object where somebody stands before it",
        ),
        pytest.param(
            "de",
            "So heißt der Damm, der seit „gestern“ trocken ist. Die Flut, so wird sie genannt, kam „heute“.",
            [],
            id="German, so that points at nobody",
        ),
        pytest.param(
            "de",
            "Wie der Minister Karl Reis am Montag erklärte, sieht das Land darin „kein Hindernis“.",
            [("kein Hindernis", "Karl Reis")],
            id="German, a clause with wie that ends in its verb",
        ),
        pytest.param(
            "de",
            "„Das wird groß“, zitiert das Blatt den Minister. „Ich bin da“, strich Karl Reis heraus.",
            [("Das wird groß", "Minister"), ("Ich bin da", "Karl Reis")],
            id="German, whom a paper cites, and a strong verb",
        ),
        pytest.param(
            "de",
            "Nach Informationen des Magazins „Der Brillener“ ist der Damm trocken.",
            [],
            id="German, the name of a paper",
        ),
        pytest.param(
            "de",
            "Ein Sprecher sprach von „Versagen“, und die Stadt schwieg.",
            [("Versagen", "Sprecher")],
            id="German, what somebody speaks of is no title",
        ),
        pytest.param(
            "zh",
            "谈到那条河,他表示：“我在河边住了十年,认识这里的每一个人。”",
            [("我在河边住了十年,认识这里的每一个人。", "他")],
            id="Chinese, commas of half a width",
        ),
        pytest.param(
            "ja",
            "町の会合で「遅すぎる」などと不適切な発言をした町の森沢友見町長は四日、会見を開いた。",
            [("遅すぎる", "森沢友見")],
            id="Japanese, whom a clause about the words names",
        ),
        pytest.param(
            "it",
            "C'è un bar a Roma molto bello: “È cambiato il clima, e tanto”, ha detto.",
            [("È cambiato il clima, e tanto", "detto")],
            id="Italian, a place before a colon is nobody",
        ),
        pytest.param(
            "fr",
            "« On est loin, a regretté leur capitaine Ana Reis au micro de Radio Brill. Très loin. »",
            [
                (
                    "On est loin, a regretté leur capitaine Ana Reis au micro de Radio Brill. Très loin.",
                    "Ana Reis",
                )
            ],
            id="French, a clause inside the marks with its place",
        ),
        pytest.param(
            "de",
            "Der Ministerin Ana Reis zufolge ist der Damm „längst leer“.",
            [("längst leer", "Ana Reis")],
            id="German, a preposition behind whoever says it",
        ),
        pytest.param(
            "es",
            "Fuentes municipales admiten que “ha habido errores”.",
            [("ha habido errores", "Fuentes municipales")],
            id="Spanish, several say",
        ),
        pytest.param(
            "de",
            "Der Strauß habe einen Platz bekommen, schrieben die Beamten. „Wir danken allen Leuten.“",
            [("Wir danken allen Leuten.", "Beamten")],
            id="German: whoever ends the sentence before, behind the verb",
        ),
    ],
)
def test_languages(language: str, text: str, found: list[tuple[str, str]]) -> None:
    """The commonest form in each language."""
    assert read(text, language) == found


@pytest.mark.parametrize(
    "unit", ['"a," said Reis. ', "“Oh ", "said “x”, and ", "word ", "“A.” B said. ", "‘x’ "]
)
def test_growth_is_linear(unit: str) -> None:
    """One paragraph of any length takes time in proportion to it."""

    def seconds(times: int) -> float:
        text = unit * times
        return cpu(lambda: attributed(text, [Span(0, len(text))]))

    assert seconds(1_600) < 9 * seconds(400) + 0.02


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They sleep in “sheds”, as they are known in Brill.", id="a term that is glossed"),
        pytest.param("It holds appeal to voters in key states like “Upper Brill”.", id="states are no verb"),
        pytest.param("Ana Reis told the “Zemlin Morning Post” so.", id="a newspaper behind the article"),
    ],
)
def test_a_term_or_a_title_stays_one(text: str) -> None:
    """Nobody is taken to have said it."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "“It was late,” Reis, head of the mill, told the union.",
            [("It was late,", "Reis")],
            id="whoever is told does not speak",
        ),
        pytest.param(
            "It is a “soft thing” even in the union, said Ana Reis.",
            [("soft thing", "Ana Reis")],
            id="the clause at the sentence's end",
        ),
        pytest.param(
            "The clerk recalled that she said, “it is late,” the office reported.",
            [("it is late,", "she")],
            id="the verb beside the marks before the one behind",
        ),
        pytest.param(
            "“It is late,” Ana Reis, once head of the mill and a friend of the union, told “Good Night”.",
            [("It is late,", "Ana Reis")],
            id="a verb that leads to a title",
        ),
        pytest.param("Ana Reis, who wrote “The Mud Clock”, left.", [], id="a work by its title"),
        pytest.param("Ana Reis said on “Meet the Rowers.”", [], id="a programme by its title"),
        pytest.param(
            "“Why?” wrote Ana Reis under the headline “Post Puts Vale on Cover That Makes Him Look Old.”",
            [("Why?", "Ana Reis")],
            id="a headline however long",
        ),
        pytest.param("“Hands up!” an officer hollered.", [("Hands up!", "officer")], id="a verb of no list"),
        pytest.param(
            "Asked about it, one said: “Late.” Another called it “very late”.",
            [("Late.", "one"), ("very late", "Another")],
            id="one and another",
        ),
        pytest.param(
            "The plan, which Reis has called “madness”, is late.",
            [("madness", "Reis")],
            id="has called is no name",
        ),
        pytest.param(
            "Reis left, saying it rained, but villagers felt it was “a sham”.",
            [("a sham", "villagers")],
            id="a clause of its own behind but",
        ),
        pytest.param(
            "Zemlin Bank shut.\n“It was late,” it said.\n“Very.”",
            [("It was late,", "Zemlin Bank"), ("Very.", "Zemlin Bank")],
            id="a bank is an it",
        ),
        pytest.param(
            "Reis said: “It rained.\nMud in Brill\n“It stopped.”",
            [("It rained.", "Reis"), ("It stopped.", "Reis")],
            id="a caption between the halves",
        ),
        pytest.param(
            "Ana Reis opened the mill.\nThe mill was built by hand.\n“It will last, I hope, for long.”",
            [("It will last, I hope, for long.", "Ana Reis")],
            id="a whole paragraph in marks is by the person above",
        ),
        pytest.param(
            "Ana Reis left.\nThree Drenched In Brill\n“Go away!”",
            [("Go away!", "Ana Reis")],
            id="a teaser names nobody",
        ),
        pytest.param(
            "”We are late”, a senior co-ordinator said by telephone.",
            [("We are late", "senior co-ordinator")],
            id="said by telephone is said",
        ),
        pytest.param(
            "Vale has been ill, but Ana Reis, head of the union, told papers it was “very late”.",
            [("very late", "Ana Reis")],
            id="a whole clause before but",
        ),
        pytest.param(
            "Many boats are being used as sheds, says a report highlighting the “slow loss of ferries”.",
            [("slow loss of ferries", "report")],
            id="a whole clause before says",
        ),
        pytest.param(
            "Minister in the Ministry of Works Ana Reis said, “It is late.”",
            [("It is late.", "Ana Reis")],
            id="the name behind a ministry",
        ),
        pytest.param(
            "It has, according to the explanatory notes of the Harbour Bill, a “duty to the tide”.",
            [("duty to the tide", "Harbour Bill")],
            id="notes are a noun behind according to",
        ),
        pytest.param(
            "He left when he professed that he would “row no more”.",
            [("row no more", "he")],
            id="a rarer verb of saying",
        ),
        pytest.param(
            "The harbour office, which has spoken of “the urgent work”, shut.",
            [("the urgent work", "harbour office")],
            id="has spoken of",
        ),
        pytest.param(
            "Zemlin Bank shut, the harbour office said in a statement.\n“It was late,” the statement said.",
            [("It was late,", "harbour office")],
            id="the statement of whoever issued it",
        ),
        pytest.param(
            "“We keep the boats,” Ana Reis, Director of the Harbour Branch.",
            [("We keep the boats,", "Ana Reis")],
            id="a name and its office behind the marks",
        ),
        pytest.param(
            "“It is late,” said Ana Reis. Tom Vale argued that it was not. It was “no good at all here”.",
            [("It is late,", "Ana Reis"), ("no good at all here", "Tom Vale")],
            id="whoever said something since",
        ),
        pytest.param(
            "The office ZNA quoted Ana Reis as saying: “It is late.”",
            [("It is late.", "Ana Reis")],
            id="quoted as saying before the marks",
        ),
        pytest.param(
            "Ana Reis is adamant that the ferry “must go”.", [("must go", "Ana Reis")], id="adamant that"
        ),
        pytest.param(
            "Rowers argue that the ferry “must go”.", [("must go", "Rowers")], id="a plural in the present"
        ),
        pytest.param(
            "The envoy left. “Late again.” That was how the minister put it.",
            [("Late again.", "minister")],
            id="how an office put it",
        ),
        pytest.param(
            "The clerk first said it was late, but in a later interview said he had a “bad day” there.",
            [("bad day", "clerk")],
            id="what stands behind a preposition is no subject",
        ),
        pytest.param(
            "The harbour office less than two weeks ago said that “top secret” mud was found.",
            [("top secret", "harbour office")],
            id="a time before the verb is no subject",
        ),
        pytest.param(
            "The trouble with Brill, says Ana Reis, a rower, is that it was “one of the dullest towns.”",
            [("one of the dullest towns.", "Ana Reis")],
            id="a clause between commas with its verb first",
        ),
        pytest.param(
            "Mr. Vale, who rows, issued a statement Tuesday saying, “I do not feel late.”",
            [("I do not feel late.", "Vale")],
            id="the subject issued what says it",
        ),
        pytest.param(
            "Hours later, Ana Reis met the rowers, telling them, “We are friends.”",
            [("We are friends.", "Ana Reis")],
            id="a time before a comma is no subject",
        ),
        pytest.param(
            "When Ana Reis called it “rowing for all,” Tom Vale seized upon it.",
            [("rowing for all,", "Ana Reis")],
            id="the marks belong to the clause that begins with when",
        ),
        pytest.param(
            "It was a good day - Ana Reis: “Two weeks ago, the dam was dry.”",
            [("Two weeks ago, the dam was dry.", "Ana Reis")],
            id="a name alone before a colon",
        ),
        pytest.param(
            "“Late,” said Tom Vale. A rower from Brill who rowed in May, he met Ana Reis. “It was mud.”",
            [("Late,", "Tom Vale"), ("It was mud.", "he")],
            id="a pronoun behind what is told of somebody",
        ),
        pytest.param(
            "“Late,” said Tom Vale. Ana Reis, the clerk, has met us with talk like “We row up the river.”",
            [("Late,", "Tom Vale"), ("We row up the river.", "Ana Reis")],
            id="the person whose sentence leads to the marks",
        ),
        pytest.param(
            "Reis wrote mails on several Brill lists recently labelled “top secret” by the Harbour Office.",
            [("top secret", "Harbour Office")],
            id="whoever labelled it",
        ),
        pytest.param(
            "“Small towns,” Ana Reis said. They lie far away. “That is a tough place.”",
            [("Small towns,", "Ana Reis"), ("That is a tough place.", "Ana Reis")],
            id="they who say nothing are no speakers",
        ),
        pytest.param(
            "The row was about Councillor Ana Reis who objected and asked them: “What do you hide?”",
            [("What do you hide?", "Ana Reis")],
            id="she who did both, not the thing that it was about",
        ),
        pytest.param(
            "“Late,” said Ana Reis, a clerk at Brill and an expert on mud, who called it “a big dam”.",
            [("Late,", "Ana Reis"), ("a big dam", "Ana Reis")],
            id="two things that somebody is",
        ),
        pytest.param(
            "Before Tom Vale came, he was at war with Ana Reis – who left declaring the clerk “not welcome”.",
            [("not welcome", "Ana Reis")],
            id="whoever the clause is about goes on declaring",
        ),
        pytest.param(
            "The rules “did not say that, but people heard it,” according to the new study, Reis said.",
            [("did not say that, but people heard it,", "Reis")],
            id="she speaks, and the study backs it",
        ),
        pytest.param(
            "Even after the shots, the officer could still be heard urging the rowers to “go on”.",
            [("go on", "officer")],
            id="a time that even leads to is no subject",
        ),
        pytest.param(
            "A “big part” of the town shares the “old values,” Ana Reis said, and left.",
            [("big part", "Ana Reis"), ("old values,", "Ana Reis")],
            id="the clause that ends a sentence is for all its marks",
        ),
        pytest.param(
            "“We build now,” New York City Mayor Bill de Blau said.",
            [("We build now,", "Bill de Blau")],
            id="a given name that a body's word spells goes on to its particle",
        ),
        pytest.param(
            "“We grow it,” Ana Reis, Deputy Head, Farm Bureau told the Zemlin Post.",
            [("We grow it,", "Ana Reis")],
            id="behind a name and her office a body is hers though the comma is missing",
        ),
        pytest.param(
            "Ana Reis was late when asked about a clerk who said he was ill, saying, “He is lazy.”",
            [("He is lazy.", "Ana Reis")],
            id="a participle behind a comma goes on with the sentence, not with a clause in it",
        ),
        pytest.param(
            "The clip ends with footage of Ana Reis saying in Zemlin, “Row on,” when it rains.",
            [("Row on,", "Ana Reis")],
            id="somebody seen saying it",
        ),
        pytest.param(
            "Tuesday at Brill Hall in Zemlin, OH, after a storm, Gov. Tom Vale (R-OH), said, “Row on.”",
            [("Row on.", "Tom Vale")],
            id="a day and a place before the subject, letters behind it",
        ),
        pytest.param(
            "In a Brill Post interview Reis declared “I think the pier may be late.”",
            [("I think the pier may be late.", "Reis")],
            id="a name behind a small noun",
        ),
        pytest.param(
            "Brill state delegate Ana Reis, clad in a coat whose lamps formed the name Vale, said: “Row on.”",
            [("Row on.", "Ana Reis")],
            id="what somebody wears stands between name and verb",
        ),
        pytest.param(
            "Reis joked that Brill was his answer, but went on to say, “It is late.”",
            [("It is late.", "Reis")],
            id="the second verb of a sentence is whose the first is",
        ),
        pytest.param(
            "“I know,” one mother of three said.",
            [("I know,", "mother of three")],
            id="a number before the verb",
        ),
        pytest.param("“The boat is late.”― Ana Reis", [("The boat is late.", "Ana Reis")], id="a wide dash"),
        pytest.param("“Row on,” al-Ansari said.", [("Row on,", "al-Ansari")], id="an Arabic article"),
        pytest.param(
            "At a fair in Mint Hill, North Dakota, Tom Vale praised it and said they were “late”.",
            [("late", "Tom Vale")],
            id="where a town is, and what a verb before is about",
        ),
        pytest.param(
            "The clerk found that a boat had been left with all its lamps and oars at “the wrong pier”.",
            [("the wrong pier", "clerk")],
            id="what somebody found far before the marks",
        ),
        pytest.param(
            "Ana Reis issues a long statement Tuesday slamming the tale as “faulty”.",
            [("faulty", "Ana Reis")],
            id="who issues a paper, not the paper",
        ),
        pytest.param(
            "“It is late,” Reis said, though clerks haven't said the mill is “shut”. “Row on.”",
            [("It is late,", "Reis"), ("shut", "Reis"), ("Row on.", "Reis")],
            id="what nobody has said",
        ),
        pytest.param(
            "It is late, but if Vale acts now, members could hire somebody, said Ana Reis, a clerk. "
            "“It would be good for all of us.”",
            [("It would be good for all of us.", "Ana Reis")],
            id="the clause that ends the sentence before",
        ),
        pytest.param(
            "A talk between Vale and mill clerk Ana Moss has Vale saying, “It has to be the mill.”",
            [("It has to be the mill.", "Vale")],
            id="whom a paper has saying something",
        ),
        pytest.param(
            "Reis said Vale left her and, in a low voice said, “It is late now.”",
            [("It is late now.", "Reis")],
            id="how it is said stands between commas",
        ),
        pytest.param(
            "In a talk that Judge Ana M. Reis called “distasteful,” Vale expressed a desire to row.",
            [("distasteful,", "Ana M. Reis")],
            id="what stands before calls it so",
        ),
        pytest.param(
            "It was a day, in what Ana Reis, head of works for the union, called “hand-to-hand combat.”",
            [("hand-to-hand combat.", "Ana Reis")],
            id="what somebody with her office calls it",
        ),
        pytest.param(
            "Reis called Vale's plans to open another mill by the sea at Brill “an absolute disgrace”.",
            [("an absolute disgrace", "Reis")],
            id="a whole noun phrase that is called something",
        ),
        pytest.param(
            "“It is late,” said Brill Attorney General Ana M. Reis.",
            [("It is late,", "Ana M. Reis")],
            id="an office of a place before a whole name",
        ),
    ],
)
def test_which_clause_counts(text: str, found: list[tuple[str, str]]) -> None:
    """Of several people round a quotation, the one whose clause it is."""
    assert read(text) == found
