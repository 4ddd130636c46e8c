"""German words round a quotation; casefolded, which makes "ss" of "ß"."""

from corpus.reading.words.saying import Compounds, Tongue

VIEWS = """angaben ansicht auffassung aussage aussagen darstellung einschätzung informationen meinung überzeugung
    worten""".split()
"""Nouns behind "nach" before whose view it is."""

TONGUE = Tongue(
    verb_endings=("t", "te", "en"),
    adverbs=("lich", "isch", "weise", "falls", "seits", "halb", "über", "dem", "nach", "hin", "mals", "raus"),
    capital_nouns=True,
    verb_second=True,
    perfect=frozenset(
        """abgelehnt angekündigt angeprangert bedauert begrüßt bekräftigt berichtet beschimpft beschrieben bestätigt betont bezeichnet
        charakterisiert eingeräumt eingestuft erklärt gefordert gelobt genannt geschrieben gesprochen gesagt gewarnt gewertet
        gewürdigt kritisiert mitgeteilt moniert verglichen verspottet versprochen verteidigt verurteilt vorgeworfen
        zurückgewiesen zugesichert""".casefold().split()
    ),
    impersonal=frozenset("heißt heißen hieß hießen".casefold().split()),
    auxiliary=frozenset("hat hatte hätte haben hatten habe".casefold().split()),
    quoting=frozenset("zitiert zitierte zitieren zitierten".split()),
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
        schreiben schrieb schrieben schwärmt schwärmte spricht sprach sprachen sprechen heißen hießen kündigten ergänzten fügten stellten betonen nennen stellte stellt teilt teilte teilten unterstreicht unterstrich
        urteilt verkündet verkündete verlangt verlangte verriet verrät verspricht versprach versichert versicherte verweist verwies
        warnt warnte warnten weiß wettert wetterte zusammenfasste fasste resümierte bilanzierte ereiferte echauffierte schwor urteilten stützt widersprach wiederholte witzelt würdigte zeigte zitiert zitierte zugab ankündigte
        antworten antworteten befürchten begrüßen begrüßten behaupten behaupteten beklagen beklagten
        bestätigen bestätigten betonten erzählen erzählten fordern fragten hoffen hofften kritisieren
        loben riefen rufen schildern schilderten skandieren skandierten verlangen verlangten vermuten
        versichern versicherten verweisen verwiesen warnen zitieren
        moniert äußerte äußert widerspricht klagte klagt schimpfte schimpft polterte poltert
        spottete witzelte scherzte lachte lacht jubelte jubelt urteilte befindet bestritt bestreitet
        dementierte dementiert appelliert twitterte postete notierte präzisierte präzisiert
        prophezeite haderte hadert grollte frohlockte stichelte sinnierte philosophierte plädierte
        attestierte stöhnte seufzte raunte murmelte brummte knurrte ätzte bezweifelt gelobte
        verlautbarte
        gibt
        """.casefold().split()
    ),
    calling=frozenset(
        """
        beschimpfte bewertet bewertete erwartet fürchtet geißelte kennzeichnete lehnt lehnte nannte nennt rechnet
        rügte sieht sah spottet tadelte titulierte verurteilt verurteilte vermutet vermutete warf wirft wünscht
        zeigt bezeichnet bezeichnete will wollte wies weist wiesen wertet wertete werteten charakterisiert charakterisierte
        sprachen lobte lobten kritisiert kritisierte nannten bezeichneten bezeichnen verteidigt verteidigte geißelten
        """.casefold().split()
    ),
    prefixes=frozenset("an aus ein fest hinzu klar mit vor zu".casefold().split()),
    reporting=frozenset(
        """bleibe brauche bringe dürfe führe gebe gebühre gehe gehöre gelte habe halte handele handle komme könne lasse
        liege mache müsse nehme sehe sei seien solle stehe werde wisse wolle""".casefold().split()
    ),
    naming=Compounds(
        """album aktion begriff bezeichnung blatt bündnis buch club festival film fähre gruppe initiative kampagne kommission
        lied magazin marke oper operation organisation partei portal preis restaurant roman satellit schiff sender sendung show
        song spiel stiftung verein website wochenblatt wort zeitschrift zeitung bild motto name namen programm programms projekt roman serie slogan sogenannte sogenannten sogenannter
        stück titel genannt genannte genannten namens""".casefold().split()
    ),
    distancing=frozenset(
        "angebliche angeblichen sogenannte sogenannten sogenannter solche".casefold().split()
    ),
    according=(
        ("so",),
        ("laut",),
        ("nach", "den", "worten", "von"),
        *(("nach", noun, of) for noun in VIEWS for of in ("von", "der", "des")),
    ),
    clauses=frozenset(
        """aber als bevor da dass daß denn der die das doch nachdem ob obwohl oder sondern und wenn während weil wie wo
        indem""".casefold().split()
    )
    - frozenset("der die das".casefold().split()),
    relatives=frozenset(),
    complements=frozenset("dass daß".casefold().split()),
    joins=frozenset("und oder aber".casefold().split()),
    summing=frozenset("so das".casefold().split()),
    skipped=frozenset(
        """auch bereits da dabei daher damals dann danach dazu deshalb ebenfalls erneut hat hatte haben hätte heute immer jetzt
        kürzlich mehrfach nicht noch nun nur schließlich schon selbst sich später weiter wieder zudem zuvor zuletzt wiederum
        montag dienstag mittwoch donnerstag freitag samstag sonntag gestern am""".casefold().split()
    ),
    passive=frozenset("wird wurde worden werden wurden ist war sind waren".casefold().split()),
    indefinite=frozenset(
        """
        viele einige andere anderer alle jeder jede niemand jemand manche mehrere beide
        """.split()
    ),
    openers=frozenset(
        """umso abschließend ähnlich anschließend ferner folgendermaßen konkret öffentlich schriftlich tatsächlich unterdessen wörtlich zugleich aber als allerdings am an auch auf aus außerdem bei beim bis da dabei dafür dagegen daher damals damit danach dann
        darauf darüber das dass dazu dem den denn der des deshalb dennoch die dies diese dieser dieses doch dort du durch ein eine
        einem einen einer eines er erst es etwa für gegen gleichzeitig hier hinter ich ihm ihr ihre ihren im immer in indes jedoch
        jetzt kein keine laut man mehr mein mit nach nachdem nicht noch nun nur ob obwohl oder ohne schon sei sein seine seit
        sie so sogar solche sondern später trotz über um und unser unter vom von vor wann warum was weil weiter
        dem dessen deren welche welcher wegen gegen sollen neben wenn wer wie wieder wir wo während zu zudem zuletzt zum zunächst zur zuvor zwar zwischen
        fern nahe heute gestern morgen falls nie vielleicht also derzeit kürzlich vorher jener
        innerhalb außerhalb dank weniger stunden tage wochen monate jahre ist sind gibt hatte wäre
        wird trotzdem schließlich inzwischen daraufhin darum bislang bisher immerhin offenbar
        angeblich statt ebenso gemeinsam insgesamt alles nichts
        """.casefold().split()
    ),
    stops=frozenset(
        """abschließend allerdings anschließend dann jedoch später weiter weiterhin wörtlich zudem zufolge zuvor als am an auf aus bei beim dass im in mit nach nachdem seit über um und unter vor während weil wenn wie zu zum zur gegenüber
        gestern heute indem dazu dort""".casefold().split()
    ),
    links=frozenset("am an aus bei beim der des von vom für zu zur im in".casefold().split())
    - frozenset(["der", "des"]),
    agents=frozenset(["durch"]),
    articles=frozenset(
        """der die das dem den des dieser diese dieses ein eine einem einen einer eines ihr ihre ihrem kein keine manche mehrere sein
        seine seinem viele zwei drei einige""".casefold().split()
    ),
    definite=frozenset("der die das dem den dieser diese dieses sein seine ihr ihre".casefold().split()),
    sources=Compounds(
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
        """.casefold().split()
    ),
    bodies=Compounds(
        """antrag artikel beitrag beschluss blatt brief buch dokument entwurf gesetz gutachten kommentar meldung papier portal
        post resolution statement studie umfrage urteil vertrag website webseite fraktion agentur amt anstalt auswärtige ausschuss bahn bank behörde bericht bundesamt bundesregierung bundestag bundeswehr bündnis
        erklärung feuerwehr firma fraktion gericht gesellschaft gewerkschaft gruppe hilfsorganisation initiative institut
        innenministerium klinik kommission konzern kreml landesregierung magazin ministerium mitteilung nachrichtenagentur
        opposition organisation partei polizei präsidium rat regierung schreiben sender staatsanwaltschaft stadt
        stadtverwaltung stellungnahme stiftung unternehmen universität verband verein verteidigungsministerium verwaltung zeitung außenministerium""".casefold().split()
    ),
    calendar=frozenset(
        """montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
        september oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend
        samstagabend sonntagabend""".casefold().split()
    ),
    pronouns={"er": "m", "sie": "f", "es": "n", "dieser": "m", "diese": "f", "letzterer": "m"},
    possessives={"sein": "m", "seine": "m", "seiner": "m", "ihr": "f", "ihre": "f", "ihrer": "f"},
)
