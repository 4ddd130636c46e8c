"""German words round a quotation."""

from corpus.reading.words.saying import Tongue

TONGUE = Tongue(
    verb_endings=("t", "te", "en"),
    capital_nouns=True,
    gendered={"der": "m", "dieser": "m"},
    saying=frozenset(
        """
        anmerkte ausführte einräumte feststellte hinzufügte klarstellte mitteilt mitteilte mitteilten
        antwortet antwortete appellierte argumentiert argumentierte äußert äußerte bedauert bedauerte befand befürchtet begründet
        begründete behauptet behauptete beklagt beklagte bekräftigt bekräftigte bemerkt bemerkte berichtet berichten berichtete
        berichteten beschreibt beschrieb bestätigt bestätigte beteuert beteuerte betont betonte bezeichnet bezeichnete
        bilanziert bilanzierte bittet droht drohte entgegnet entgegnete ergänzt ergänzte erinnert erinnerte erklärt
        erklären erklärte erklärten erläutert erläuterte erwidert erwiderte erzählt erzählte findet fand flüsterte
        forderte fordert forderten fragt fragte fügt fügte fährt fuhr gab gesagt gesteht gestand gesagt erklärt glaubt glaubte heißt hieß hofft
        hoffte informierte kommentiert kommentierte konstatiert kontert konterte kritisiert kritisierte kritisierten kündigt kündigte
        lobt lobte meint meinen meinte meinten meldet meldete mahnt mahnte mitgeteilt monierte nennt nannte plädiert prophezeit räumt räumte
        rechtfertigte reagierte resümiert rief ruft sagen sage sagt sagte sagten scherzt schildert schilderte schreibt
        schreiben schrieb schrieben schwärmt schwärmte spricht sprach stellte stellt teilt teilte teilten unterstreicht unterstrich
        urteilt verkündet verkündete verlangt verlangte verriet verrät verspricht versprach versichert versicherte verweist verwies
        warnt warnte warnten weiß wettert wetterte widersprach wiederholte witzelt würdigte zeigte zitiert zitierte zugab ankündigte
        """.split()
    ),
    calling=frozenset(
        """
        beschimpfte bewertet bewertete erwartet fürchtet geißelte kennzeichnete lehnt lehnte nannte nennt rechnet
        rügte sieht sah spottet tadelte titulierte verurteilt verurteilte vermutet vermutete warf wirft wünscht
        zeigt bezeichnet bezeichnete will wollte
        """.split()
    ),
    prefixes=frozenset("an aus ein fest hinzu klar mit vor zu".split()),
    reporting=frozenset(
        """bleibe brauche bringe dürfe führe gebe gebühre gehe gehöre gelte habe halte handele handle komme könne lasse
        liege mache müsse nehme sehe sei seien solle stehe werde wisse wolle""".split()
    ),
    naming=frozenset(
        """album aktion buch film lied motto name namen programm programms projekt roman serie slogan sogenannte sogenannten sogenannter
        stück titel genannt genannte genannten namens""".split()
    ),
    distancing=frozenset("angebliche angeblichen sogenannte sogenannten sogenannter solche".split()),
    according=(
        ("so",),
        ("laut",),
        ("nach", "angaben", "von"),
        ("nach", "angaben", "der"),
        ("nach", "angaben", "des"),
        ("nach", "den", "worten", "von"),
        ("nach", "ansicht", "von"),
        ("nach", "meinung", "von"),
    ),
    clauses=frozenset(
        """aber als bevor da dass daß denn der die das doch nachdem ob obwohl oder sondern und wenn während weil wie wo
        indem""".split()
    )
    - frozenset("der die das".split()),
    relatives=frozenset(),
    complements=frozenset("dass daß".split()),
    joins=frozenset("und oder aber".split()),
    summing=frozenset("so das".split()),
    skipped=frozenset(
        """auch bereits da dabei daher damals dann danach dazu deshalb ebenfalls erneut hat hatte haben hätte heute immer jetzt
        kürzlich mehrfach nicht noch nun nur schließlich schon selbst sich später weiter wieder zudem zuvor zuletzt wiederum
        montag dienstag mittwoch donnerstag freitag samstag sonntag gestern am""".split()
    ),
    passive=frozenset("wird wurde worden werden wurden ist war sind waren".split()),
    openers=frozenset(
        """aber als allerdings am an auch auf aus außerdem bei beim bis da dabei dafür dagegen daher damals damit danach dann
        darauf darüber das dass dazu dem den denn der des deshalb dennoch die dies diese dieser dieses doch dort du durch ein eine
        einem einen einer eines er erst es etwa für gegen gleichzeitig hier hinter ich ihm ihr ihre ihren im immer in indes jedoch
        jetzt kein keine laut man mehr mein mit nach nachdem nicht noch nun nur ob obwohl oder ohne schon sei sein seine seit
        sie so sogar solche sondern später trotz über um und unser unter vom von vor wann warum was weil weiter
        wenn wer wie wieder wir wo während zu zudem zuletzt zum zunächst zur zuvor zwar zwischen""".split()
    ),
    stops=frozenset(
        """als am an auf aus bei beim dass im in mit nach nachdem seit über um und unter vor während weil wenn wie zu zum zur gegenüber
        gestern heute indem dazu dort""".split()
    ),
    links=frozenset("am an aus bei beim der des von vom für zu zur im in".split())
    - frozenset(["der", "des"]),
    agents=frozenset(["durch"]),
    articles=frozenset(
        """der die das dem den des dieser diese dieses ein eine einem einen einer eines ihr ihre ihrem kein keine manche mehrere sein
        seine seinem viele zwei drei einige""".split()
    ),
    definite=frozenset("der die das dem den dieser diese dieses sein seine ihr ihre".split()),
    sources=frozenset(
        """
        abgeordnete abgeordneter aktivist aktivistin aktivisten analyst analysten angehörige anwalt anwältin anwohner anwohnerin
        arzt ärztin augenzeuge autor autorin bauer bäuerin beamter beamte behörden besucher betroffene bewohner bürger chef chefin coach diplomat
        diplomaten einwohner eltern ermittler experte experten expertin fachleute fahrer frau freund freundin funktionär
        forscher forscherin gast insider insidern journalist kapitän kenner kollege kollegin kritiker landwirt lehrer
        lehrerin leiter leiterin mann minister ministerin mitarbeiter mitarbeiterin mutter nachbar nachbarin ökonom partner passant
        pfarrer pilot politiker politikerin polizist präsident präsidentin professor professorin regierungschef
        retter richter richterin rentner sohn soldat sprecher sprecherin staatsanwalt staatsanwältin student tochter
        trainer übergangstrainer interimstrainer interimscoach vater verteidiger vertreter vertreterin vorsitzende vorsitzender wirt wissenschaftler
        wissenschaftlerin zeuge zeugen zeugin zuschauer
        """.split()
    ),
    bodies=frozenset(
        """agentur amt anstalt auswärtige ausschuss bahn bank behörde bericht bundesamt bundesregierung bundestag bundeswehr bündnis
        erklärung feuerwehr firma fraktion gericht gesellschaft gewerkschaft gruppe hilfsorganisation initiative institut
        innenministerium klinik kommission konzern kreml landesregierung magazin ministerium mitteilung nachrichtenagentur
        opposition organisation partei polizei präsidium rat regierung schreiben sender staatsanwaltschaft stadt
        stadtverwaltung stellungnahme stiftung unternehmen universität verband verein verteidigungsministerium verwaltung zeitung außenministerium""".split()
    ),
    calendar=frozenset(
        """montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
        september oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend
        samstagabend sonntagabend""".split()
    ),
    pronouns={"er": "m", "sie": "f", "es": "n", "dieser": "m", "diese": "f", "letzterer": "m"},
    possessives={"sein": "m", "seine": "m", "seiner": "m", "ihr": "f", "ihre": "f", "ihrer": "f"},
)
