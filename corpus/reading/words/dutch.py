"""Dutch words round a quotation."""

from corpus.reading.words.saying import Compounds, Tongue

VIEWS = "idee informatie inschatting mening oordeel opvatting overtuiging woorden zeggen".split()
"""Nouns behind "volgens" or "naar" with a possessive, whose view it is."""

TONGUE = Tongue(
    verb_endings=("t", "de", "te", "den", "ten"),
    adverbs=("lijk", "gewijs", "halve", "mate", "daags"),
    verb_second=True,
    perfect=frozenset(
        """
        aangekondigd afgewezen bekendgemaakt beloofd benadrukt bericht beschreven beschuldigd betreurd bevestigd
        bekritiseerd gemeld genoemd geprezen geschreven gesproken gevraagd geweigerd gewaarschuwd gezegd toegegeven
        toegezegd verdedigd verklaard verteld vergeleken veroordeeld verweten verzekerd
        """.split()
    ),
    auxiliary=frozenset("had hadden heb hebben heeft".split()),
    quoting=frozenset("citeert citeerde citeren citeerden".split()),
    saying=frozenset(
        """
        aldus antwoordde antwoordden antwoordt bekende bekent beaamde beaamt beklaagde beklemtoonde beklemtoont beloofde
        belooft benadrukken benadrukte benadrukten benadrukt bericht berichtte berichten betoogde betoogt betreurde
        betreurt bevestigde bevestigden bevestigen bevestigt besloot beweerde beweerden beweren beweert blikte concludeerde
        concludeert constateerde constateert dreigde dreigt erkende erkennen erkent fluisterde fluistert gaf geeft gelooft
        geloofde grapt grapte hoopt hoopte herhaalde herhaalt jubelde jubelt klaagde klaagt klinkt klonk lacht lachte legde legt
        liet laat licht lichtte luidt luidde meent meende meldt meldde melden meldden merkt merkte mompelde mopperde nuanceert
        nuanceerde noteert noteerde oordeelde oordeelt opperde oppert pleit pleitte reageert reageerde reageren reageerden
        relativeert riep riepen roept roepen schamperde schetst schetste schreef schreven schrijft schrijven smeekte sneert
        sneerde somt spreekt sprak spraken spreken stelde stelden stellen stelt tweette twittert vermoedt vermoedde
        verklaarde verklaarden verklaart verklaren verduidelijkt verduidelijkte verzuchtte verzucht vertelde vertelden
        vertellen vertelt vervolgde vervolgt verwacht verwachtte verwijst verzekert verzekerde vindt vinden vond vonden
        voegde voegt voorspelde voorspelt vraagt vragen vroeg vroegen waarschuwde waarschuwden waarschuwen waarschuwt
        weet wist zegt zei zeiden zeggen zucht zuchtte
        """.split()
    ),
    calling=frozenset(
        """
        beschreef beschrijft beschuldigde beschuldigt bestempelde bestempelt hekelde hekelt kritiseerde noemde noemden
        noemen noemt omschreef omschrijft prees prijst sprak spreekt typeerde typeert veroordeelde veroordeelt verweet
        verwijt wees ziet zag eist eiste wil wilde
        """.split()
    ),
    prefixes=frozenset("aan af op toe uit voor vast mee weten door".split()),
    reporting=frozenset("zou zouden".split()),
    naming=Compounds(
        """
        actie album begrip blad boek campagne club commissie dagblad documentaire festival film genaamd genaamde geheten
        groep initiatief krant lied magazine motto naam nummer operatie opera partij programma project roman serie
        single slogan song spel stichting stuk tijdschrift titel toneelstuk vereniging woord zender
        """.split()
    ),
    distancing=frozenset("zogeheten zogenaamd zogenaamde zogenoemde".split()),
    according=(
        ("volgens",),
        ("aldus",),
        ("zo", "zegt"),
        ("zo", "stelt"),
        ("zo", "meldt"),
        ("zo", "vertelt"),
        *(
            (preposition, own, noun)
            for preposition in ("naar", "volgens", "in")
            for own in ("zijn", "haar", "hun")
            for noun in VIEWS
        ),
        *(("naar", "het", noun, "van") for noun in VIEWS),
    ),
    clauses=frozenset(
        """
        aangezien als doordat en maar mits nadat of ofschoon om omdat ondanks tenzij terwijl toen totdat voordat
        waar waarbij waarop want wanneer zoals zodat zodra
        """.split()
    ),
    relatives=frozenset("die dat wie".split()),
    complements=frozenset(["dat"]),
    joins=frozenset("en of maar".split()),
    summing=frozenset("aldus dat zo".split()),
    skipped=frozenset(
        """
        al alsnog altijd bijvoorbeeld daar daarbij daarna daarom dan dus echter eens eerder er gisteren
        herhaaldelijk hierover inmiddels later maandag dinsdag woensdag donderdag vrijdag zaterdag zondag nog nu ook onlangs opnieuw
        toen uiteindelijk vandaag verder vervolgens weer wel zelf zich
        """.split()
    ),
    passive=frozenset("is was waren werd werden word worden wordt".split()),
    indefinite=frozenset(
        "andere anderen alle allen beide enkele iedereen iemand niemand sommige sommigen veel velen".split()
    ),
    openers=frozenset(
        """
        aan achter af al aldus alleen allereerst als andere anders beide bij binnen boven buiten daar daarbij daardoor
        daarin daarmee daarna daarnaast daarom daarop dan dat de deze dezelfde die dit doch door dus echter een eens
        eerder eerst eindelijk elk elke en enkele er ergens even evenals ga geen gedurende gisteren heel het hier
        hierbij hierdoor hierin hiermee hierna hij hoe hoewel hun iedere iedereen ik in inmiddels intussen jaren ja je
        jij jullie kort langs later maar meer men mensen met mijn na naar naast nadat nee niemand niet niets nog
        nooit nu of om omdat onder ondanks onlangs ons ook op opnieuw over overigens per pas rond samen sinds slechts
        sommige straks te tegen tegelijkertijd ten terug terwijl tevens tijdens toch toen tot totdat tussen twee uit
        uiteindelijk vaak van vanaf vandaag vandaar vanuit vanwege veel velen verder vervolgens via volgens voor
        vooral voordat voorlopig waar waarom wanneer want wat we weer wel welke wie wij ze zelf zelfs ze zij zijn
        zo zoals zodat zodra zonder zowel
        """.split()
    ),
    stops=frozenset(
        """
        aan al als bij dan daarna dat eerder gisteren in later maandag met na naar nadat nog om omdat onder ook op
        over sinds tegen tegenover terwijl tijdens toen tot uit vandaag vervolgens via voor vorige wanneer weten zich
        """.split()
    ),
    links=frozenset("aan bij der in op te ten ter van voor uit".split()),
    agents=frozenset(["door"]),
    articles=frozenset(
        """
        de het een 't deze dit die dat zijn haar hun onze ons mijn geen enkele meerdere twee drie vier vele veel
        sommige
        """.split()
    ),
    definite=frozenset("de het 't deze dit die dat zijn haar hun".split()),
    sources=Compounds(
        """
        aanvoerder aanklager activist activiste advocaat advocate agent ambtenaar ambtenaren analist analisten arts
        artsen auteur baas bestuurder bestuurslid bewoner bewoners bewoonster bezoeker boer boerin boswachter bron
        bronnen broer buurman buurvrouw burger burgemeester burgers coach critici deskundige deskundigen
        diplomaat diplomaten directeur directrice docent dochter dokter economen econoom eigenaar eigenares
        experts expert fractievoorzitter gedeputeerde getuige getuigen gouverneur hoogleraar huisarts ingenieur
        inwoner inwoners jongen journalist kapitein kenner kind keeper klant koning koningin lerares leraar lid
        leden leider leidster man manager mannen medewerker medewerkers medewerkster meisje minister moeder
        omwonende omwonenden onderzoeker onderzoekers onderzoekster ondernemer ooggetuige officier ouders onderwijzer
        passagier patiënt politicus politici politieman premier president presidente professor raadslid rechter
        rector redacteur reddingswerker reiziger schipper schrijfster schrijver secretaris senator slachtoffer speler
        spits staatssecretaris student studente supporter topman trainer uitbater vader verdachte verdediger
        vertegenwoordiger verpleegkundige verslaggever visser voorlichter voorzitter vriend vriendin vrienden vrouw
        vrouwen wethouder wetenschapper wetenschappers woordvoerder woordvoerders woordvoerster zakenman zoon zus zuster
        zanger zangeres
        """.split()
    ),
    bodies=Compounds(
        """
        actiegroep advocatenkantoor artikel bank bedrijf belangenvereniging bericht besluit bestuur boek bond brandweer brief
        bureau coalitie college comité commissie concern departement dienst dossier fabriek fabrikant federatie fonds fractie
        gemeente gemeenteraad gerecht gerechtshof gezelschap hof inspectie instelling instituut kabinet kamer keten
        krant kustwacht leger luchthaven maatschappij ministerie museum onderneming onderzoek openbaar oppositie organisatie overheid partij
        persbericht persbureau platform politie provincie raad rapport recherche rechtbank regering reddingsbrigade school
        statement stichting studie team tijdschrift universiteit uitgeverij vakbond vennootschap verbond vereniging
        verklaring vliegmaatschappij vonnis waterschap website ziekenhuis zender
        """.split()
    ),
    calendar=frozenset(
        """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
        augustus september oktober november december maandagavond dinsdagavond woensdagavond donderdagavond
        vrijdagavond zaterdagavond zondagavond maandagochtend dinsdagochtend woensdagochtend donderdagochtend
        vrijdagochtend zaterdagochtend zondagochtend
        """.split()
    ),
    pronouns={"hij": "m", "zij": "f", "ze": "f", "hijzelf": "m", "zijzelf": "f"},
    possessives={"zijn": "m", "haar": "f"},
)
