"""Polish words round a quotation."""

from corpus.reading.words.saying import Tongue

TONGUE = Tongue(
    verb_endings=("ił", "iła", "ił", "ał", "ała", "ył", "yła", "ął", "ęła", "uje", "ała", "eje"),
    articleless=True,
    saying=frozenset(
        """
        ucina ucięła uciął ucinał kwituje dorzuca dorzucił śmieje wtrąca wtrącił alarmuje alarmował apeluje apelował apelowała argumentował argumentowała argumentuje brzmi brzmiał czytamy deklaruje dodaje dodają dodał
        dodała dodali dopytywał dowodzi ironizował ironizuje kontynuował kontynuowała krzyczał krzyknął kwituje mówi mówią mówił mówiła
        mówili napisał napisała napisali napisano obiecał obiecała obiecuje oburza oburzała ocenia oceniają ocenił oceniła oceniali odparł odparła
        odpiera odpisał odpisała odpowiada odpowiedział odpowiedziała odrzekł ogłosił ogłosiła opowiada opowiadał opowiadała opisuje
        oświadcza oświadczył oświadczyła ostrzega ostrzegał ostrzegł ostrzegła pisze piszą pisał pisała podaje podał podała podkreśla podkreślają
        podkreślał podkreślała podkreślił podkreśliła podsumował podsumowała podsumowuje pochwalił poinformował poinformowała poinformowali
        poinformowano potwierdza potwierdził potwierdziła powiadomił powiedział powiedziała powiedzieli powtarza powtórzył powtórzyła prosi
        poprosił poprosiła przekazał przekazała przekazali przekonuje przekonywał przekonywała przestrzega przestrzegł przyznaje przyznał
        przyznała przyznali przypomina przypomniał przypomniała pytał pytała pyta relacjonuje relacjonował relacjonowała rzucił rzuciła
        skarży skomentował skomentowała komentuje komentował skwitował skwitowała spytał spytała stwierdza stwierdził stwierdziła
        stwierdzili tłumaczy tłumaczył tłumaczyła tłumaczą twierdzi twierdzą twierdził twierdziła tweetował uspokaja uspokajał uważa uważają
        wskazał wskazała wskazuje wspomina wspominał wspominała wyjaśnia wyjaśnił wyjaśniła wyjaśniali wyliczał wyliczała wymienia wyznał
        wyznała wzdycha zadeklarował zadeklarowała zaapelował zaapelowała zakończył zakończyła zapewnia zapewniają zapewnił zapewniła
        zapewniał zapewniali zapowiada zapowiedział zapowiedziała zapytał zapytała zareagował zareagowała zaznacza zaznaczył zaznaczyła
        zauważa zauważył zauważyła zażartował zażartowała żartuje żali żalił twierdzili śmieje zaprzecza zaprzeczył
        zapewnili narzeka narzekał narzekała dziwi westchnął oburzył podkreślili zauważyli ocenili
        zastrzegł zastrzegła zastrzega sugeruje sugerował żartował grzmi grzmiał ripostował odciął
        ubolewa ubolewał deklarują zapowiadają informuje informują przypominają wyjaśniają
        opowiadają skarżą komentują alarmują argumentują dowodził utrzymuje utrzymywał zaprzeczyła
        zdradził zdradziła zwierzył precyzuje sprecyzował doprecyzował uściślił konkludował
        skonkludował uspokoił ujawnił ujawniła
        """.split()
    ),
    calling=frozenset(
        """nazwał nazwała nazwali nazywa nazywają określa określił określiła określili oskarża oskarżył oskarżyła potępił potępiła skrytykował
        skrytykowała krytykuje zarzucił zarzuciła zarzuca zażądał zażądała pochwalił pochwaliła chwali mówiąc opisał opisała
        uznał uznała spodziewa obawia""".split()
    ),
    participles=frozenset(
        "dodając mówiąc nazywając podkreślając przypominając tłumacząc twierdząc zaznaczając".split()
    ),
    naming=frozenset(
        """album akcja akcję książka książki książkę film filmu filmie hasło hasłem operacja operację piosenka powieść program programu
        projekt serial serialu spektakl tytuł tytułem tzw nazwie nazwa nazwę nazywany nazywana zwany zwana miesięcznik tygodnik
        dziennik gazeta gazety portal statek restauracja hotel klub""".split()
    ),
    distancing=frozenset("jakiś jakieś pewne rzekomy rzekoma rzekome takie tzw tak-zwany".split()),
    according=(
        ("jego", "zdaniem"),
        ("jej", "zdaniem"),
        ("ich", "zdaniem"),
        ("według", "niego"),
        ("według", "niej"),
        ("według", "nich"),
        ("według",),
        ("wedle",),
        ("zdaniem",),
        ("w", "opinii"),
        ("w", "ocenie"),
        ("jak", "wynika", "z"),
    ),
    papers=(("czytamy",), ("napisano",), ("podano",), ("zaznaczono",), ("poinformowano",), ("podkreślono",)),
    clauses=frozenset(
        "a ale bo gdy gdyż gdzie i jednak jeśli kiedy która które który lecz lub oraz ponieważ że żeby zaś".split()
    ),
    relatives=frozenset("która które który którzy".split()),
    complements=frozenset("że iż".split()),
    claims=frozenset("słowa komentarz opinia zdanie zarzut oskarżenie".split()),
    joins=frozenset("a ale i lub oraz".split()),
    summing=frozenset("tak to".split()),
    skipped=frozenset(
        """dziś jednak jeszcze już także też następnie natomiast nam nie niedawno od ostatnio potem później ponadto razem również się
        później w wczoraj wcześniej wtedy znów znowu zaś poniedziałek wtorek środę czwartek piątek sobotę niedzielę dziennikarzom mediom
        nim reporterom""".split()
    )
    - frozenset(["w", "od"]),
    passive=frozenset("był była było były został została zostało zostali".split()),
    indefinite=frozenset(
        """
        niektórzy inni inny inna każdy nikt ktoś wszyscy wielu
        """.split()
    ),
    openers=frozenset(
        """a ale albo bez bo być by był była było były chociaż choć co czy dla dlaczego dlatego do dodatkowo dziś gdy gdzie i ich ile im in
        inni ja jak jako jednak jego jej jest jeśli jeszcze już kiedy kto która które który lecz ma mimo między może my na nad nie nic
        nikt niestety no o od ok on ona one oni ono oraz po pod podczas pojawił ponad ponieważ potem poza później przed przede przez przy
        są się skoro stąd ta tak także tam te tej ten teraz to trzeba tu tylko tym u w we wcześniej wczoraj wciąż według więc wszyscy
        wśród wtedy z za zaś ze zdaniem że żeby
        daleko blisko oprócz przedtem dzisiaj jutro przeciw nigdy zawsze nawet niedawno tamten
        wewnątrz dzięki dużo wiele około bardziej mniej będzie tutaj wreszcie zamiast zresztą
        oczywiście przykładowo rzeczywiście możliwe podobno rzekomo okazało warto przypomnijmy
        wiadomo szkoda niech więcej połowa część obok razem osobno wkrótce zapytany zapytana pytany
        wszystko
        """.split()
    ),
    stops=frozenset(
        """a ale bez dla do gdy i jak który która które na nad o od oraz po pod podczas przed przez przy u w we wczoraj wobec z za ze że dziś
        dziennikarzom""".split()
    ),
    links=frozenset("dla do na o od przy w we z ze ds".split()),
    agents=frozenset(["przez"]),
    articles=frozenset(
        """ci dwaj dwie dwóch inni inny inna jeden jedna jego jej ich kilka kilku nasz nasza niektórzy nasi ta ten te trzej wielu""".split()
    ),
    definite=frozenset("ci ich jego jej nasz nasza ta te ten".split()),
    sources=frozenset(
        """
        adwokat aktywista aktywistka aktorka aktor analityk analitycy autor autorka bramkarz brat burmistrz burmistrzyni córka dyplomata
        dyplomaci dyrektor dyrektorka działacz działaczka dziennikarz dziennikarka ekonomista ekonomistka ekspert ekspertka eksperci
        funkcjonariusz historyk informator kapitan kierowca kierownik kobieta komendant koordynator lekarz lekarka lider liderka
        matka mąż mężczyzna mecenas mieszkaniec mieszkanka mieszkańcy minister ministra naczelnik napastnik nauczyciel nauczycielka
        naukowiec naukowcy obrońca obserwatorzy ojciec opozycjonista pełnomocnik piłkarz policjant policjanci polityk politycy
        poseł posłanka prawnik prawniczka premier prezes prezydent prezydentka profesor prokurator przedsiębiorca przedstawiciel
        przedstawicielka przewodnicząca przewodniczący psycholog radna radny reżyser reżyserka rodzice rolnik rozmówca rzecznik
        rzeczniczka sąsiad sąsiadka sąsiedzi sędzia sekretarz selekcjoner senator siostra sołtys strażak strażacy student studentka
        syn szef szefowa szkoleniowiec śledczy świadek świadkowie trener trenerka turysta urzędnik urzędnicy wicepremier
        wiceminister właściciel właścicielka wojewoda wójt wykładowca zawodnik zawodniczka związkowiec związkowcy żołnierz żona źródło
        """.split()
    ),
    bodies=frozenset(
        """agencja bank dziennik fundacja gazeta gmina grupa instytut izba klub koalicja komenda komisja komitet komunikat komunikacie
        komunikatu koncern kreml list liście firma miasto ministerstwo ministerstwie nik oświadczenie oświadczeniu opozycja
        organizacja parlament partia policja policji portal prokuratura prokuraturze raport raporcie rada ratusz redakcja resort rząd
        sanepid sąd sejm senat serwis służby spółka sprawozdanie sprawozdaniu starostwo straż stowarzyszenie stowarzyszenia szpital tygodnik
        uniwersytet urząd wojsko wpis wpisie zarząd związek związku""".split()
    ),
    calendar=frozenset(
        """poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę stycznia lutego marca kwietnia
        maja czerwca lipca sierpnia września października listopada grudnia""".split()
    ),
    pronouns={"on": "m", "ona": "f", "oni": "", "one": ""},
    possessives={"jego": "m", "jej": "f", "ich": "", "niego": "m", "niej": "f", "nich": ""},
    subjectless=True,
    feminine=("ła", "łaś"),
    masculine=("ł",),
)

CASES = (
    ("skiego", "ski"), ("skiemu", "ski"), ("skim", "ski"), ("skiej", "ska"),
    ("ckiego", "cki"), ("ckiemu", "cki"), ("ckim", "cki"), ("ckiej", "cka"),
    ("owi", ""), ("iem", ""),
)  # fmt: skip
"""Case endings of family names, and what the name itself ends in: "Kowalskiego" for "Kowalski"."""
