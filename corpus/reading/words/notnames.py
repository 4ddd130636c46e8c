"""Capitalised words that are no part of a personal name; casefolded; sorted by sort of thing."""

STARTERS = frozenset(
    """
    беседовал беседовала записал записала подготовил подготовила розмовляв розмовляла розпитувала спілкувалася
    спілкувався rozmawiał rozmawiała rozmawiali
    i'm i've i'd i'll it's that's he's she's we're we've they're you're there's here's what's who's
    let's don't didn't isn't a about above according across addressing after against ahead all alongside
    also although amid among an and another answering any apart are around as asked at back because
    before behind being besides between both but by can citing commenting could dear despite did do does
    down during each earlier either elsewhere even every everyone explaining few finally first following
    for former from further given had has have he hence her here hers him his how however i if in indeed
    inside instead into is it its just last later like linked many may maybe me meanwhile might more
    moreover most much my nearby neither never nevertheless next no nobody none nor not nothing now of
    off often on once one only or other others our out outside over overall per perhaps quoting recently
    referring reuters same second several shall she should similarly since so some somebody someone soon
    speaking standing still such than thank thanks that the their them then there therefore these they
    this those though three through throughout thus to today together tomorrow tonight too toward two
    under unlike until up upon us very via was watch we welcome well were what when whenever where
    whereas whether which while who whose why will with within without would writing wrote yes yesterday
    yet you your find follow meet joining asked told said says hi hello hey hallo hola bonjour salut ciao
    bye goodbye oh ah okay ok sorry congratulations ask see read listen namaste namaskar namaskaram salaam
    shalom aloha gracias grazie danke merci obrigada obrigado buongiorno buonasera buenas buenos guten bom boa
    спасибо здравствуйте дякую вітаю frage zusatz zusatzfrage nachfrage pregunta pergunta domanda question
    questions lieber liebe liebes cher chère querido querida estimado estimada geehrter verehrter дорогой дорогая
    уважаемый уважаемая шановний шановна
    allerdings alle andere anderen anderer außerdem bereits drei einige erste ersten erster gestern heute hunderte
    jahre laut manche mehrere millionen neue neuen neuer rund selbst tausende uhr viele vier weitere weiteren
    zahlreiche zudem zwei au aux avec c'est ce cependant ces
    cette
    chez comme dans depuis des dès elle elles en et il ils je la le les leur lors lorsque mais même nous
    on ou où par parmi pendant pour puis quand que qui quoi sa sans se selon ses si son sous sur tandis
    tous tout un une vous à aber als am an auch auf aus bei bis da dabei dafür damit dann das dass dem
    den denn der des deshalb die dies diese dieser dort durch ein eine einem einen einer er es für gegen
    hat hier ich ihr ihre im in ist ja jetzt kein man mehr mit nach nicht noch nun nur ob oder ohne
    schon sei sein seine seit sich sie so sondern trotz und unter vom von vor war was weil wenn wer wie
    wir wird während zu zum zur zudem über al ante así aunque como con contra cuando de del desde
    después donde durante el ella ellos en entre era es esa ese eso esta este esto fue ha hace hasta hay
    la las lo los mas más mi mientras muy nada ni no nos nosotros o para pero por porque pues que qué
    quien según ser si sí sin sobre somos sou soy su sus también tras tu un una uno y ya yo ainda além ao aos após até
    com da das do dos e ela ele em essa esse este foi isso já mas na nas no nos num não os ou pela pelo
    quando segundo sem seu sua só também tem um uma você anche che chi ci col come con cui dal dalla dei
    della delle di dopo dove gli ha il io la le lo ma mentre nel nella non per perché però più poi
    quando questa questo se secondo si sono sua sul sulla tra un una а без более был была были было в
    вам вас весь во вот все всё всех вы где да для до его ее её если есть еще ещё же за здесь и из или
    им их к как когда который кто кроме ли лишь мне мы на над нам нас не него нет ни но о об однако он
    она они от по под после потому при про раз с сам свой себя сегодня сейчас со также так там тем
    теперь то только тоже у уже хотя что чтобы эта эти это этот я або але бо був була були було від він
    вона вони все де для до з за й його її із коли ми на не ні о під після при про та так те ти то тому
    у це цей як яка який які адже вже водночас зокрема крім нагадаємо однак окрім проте раніше сьогодні також тепер тут ще якщо
    według zdaniem zdania gdy kiedy przed przy oraz również także jednak tymczasem natomiast wczoraj dzisiaj teraz
    podczas ponadto czy gdzie który która które jeszcze wśród mimo choć ponieważ dlatego jego jej ich jeśli przez
    volgens maar toen omdat daarom enligt men också efter när därför ifølge også etter derfor
    """.split()
)
"""Words that begin a sentence, or stand before a name there."""

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar
    apr jun jul aug sep sept oct nov dec christmas easter ramadan morning evening afternoon night week
    year day today tomorrow montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi
    mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
    """.split()
)

INSTITUTIONS = frozenset(
    """
    unión unione união union comisión commissione comissão gobierno governo ministero ministério consejo conseil consiglio conselho
    parlamento parlement asamblea assemblée guardia policía polizia polícia universidad université università universidade banco banca
    banque partido partito fiscalía ayuntamiento comune mairie iglesia empresa grupo groupe gruppo agencia agence agenzia agência instituto
    institut istituto fundación fondation fondazione fundação asociación associazione associação confederación federación organización
    tribunal audiencia procura questura regione região europea europeo européenne européen europeia nacional nazionale
    комитет комитета комитету комитетом комиссия комиссии комиссию комиссией дума думы думе думу
    министерство министерства фракция фракции комітет комітету комітетом комісія комісії комісію міністерство міністерства
    images pictures shutterstock alamy istock
    hospitals universities ministries stores productions records partners associates enterprises entertainment hotels outfitters
    biosciences caucus co labs laboratories medicine pharmaceuticals psychiatry review therapeutics ventures
    guild llc photo photos plc asamblea legislativa gmbh ltd senado ministerio ministère gouvernement regierung cases resolutions     answer answers closing instructions introduction opening question questions remarks statement welcome transcript calendar
    clause item items number numbers ref reference section sections subsection academy accord act action affair affairs age agency agenda agreement air airlines airport airways
    alliance amendment american apartments app archive area army arts assembly associated association
    attorney's authority avenue award awards bank bar battalion bay beach bible bill board book
    boulevard branch bridge brigade broadcasting building bureau business cabinet campaign canal capital
    care castle cathedral cell center centre central century chamber championship championships channel
    charity charter church city civil clinic club coalition coast code college commission committee
    commons communist community companies company conference confederation congress conservative
    constitution convention convention cooperation corp corporation corps council countries country
    county court crisis cross cup customs daily data declaration defence defense delegation democracy
    democratic democrats department deposition development diet digital disease district division
    doctrine dollar east eastern economic economy education election elections embassy emergency empire
    energy enterprise environment environmental estate euro evening exchange exchequer executive
    exhibition express facebook facility fair faith family fashion federal federation festival field
    fighters film finance financial fire force forces foreign forest forum foundation free front fund
    games gas gate gazette general global gold golden government grand great green group groups guard
    guards gulf hall harbour headquarters health herald high highway hill hills historical history
    holdings holocaust holy home hospital hotel hour house housing human immigration inc independence
    independent index industrial industries industry information infrastructure initiative inn institute
    institution insurance intelligence interior international internet inquiry island islands islamic
    jail jazz jet job joint journal judicial jury justice kingdom labor labour lake land lane law league
    left legal legislative legislature liberal liberation library life limited line live local lower ltd
    magazine mail main mainland management manor march marathon marine market markets mass media medal
    medical memorial metropolitan mexican middle military minimum ministry mission mobile monetary
    monument morning motors mount mountain mountains movement municipal museum music mutual nation
    national nations natural navy network new news newspaper north northern northeast northwest nuclear
    oath ocean office olympic olympics online open operation opposition orchestra order organisation
    organization oval pacific pact page palace panel park parliament parliamentary parties partners
    partnership party pass patrol peace peninsula people people's petroleum place plan plaza point
    police policy political politics poll polytechnic pool port post power press prison prize programme
    program project protection protocol province provincial public publishing quarter radio rail railway
    railways range record records recovery red reform refugee regiment region regional relations release
    relief report republic republican republicans rescue research reserve resistance resolution
    resources restaurant revolution revolutionary rights river road royal rule russian safety saint
    sanctions school schools science sciences sea season secretariat sector security senate series
    service services settlement shield ship shop shore show social society socialist south southern
    southeast southwest soviet space special square stadium standard star state states station stock
    workshop workshops webinar webinars seminar seminars meetup meetups hackathon bootcamp
    store strait strategy street strip studio studios summit sun supreme survey system systems talks
    taliban task team technology telegraph television territories territory theater theatre times title
    tower town trade trail transport treasury treaty trial tribune tribunal troops trust tunnel twitter
    union unit united universal university upper valley vehicle version victory view village wall war
    wars warning washington watch water welfare west western white wing women workers world yard young
    youth zone christian catholic muslim jewish islam islamist islamic orthodox protestant hindu
    buddhist european african asian arab western latin kurdish covid covid-19 coronavirus gmt est utc
    bst et pm am ceo cia fbi nato un eu us uk uae imf who bbc cnn ap afp nhs gop mp mps isil isis
    """.split()
)
"""Words of institutions, places and things: a name with one of them at its end is none of a person."""

FAMILIES_TOO = frozenset(
    """
    bell bishop board bridge castle cross day east england field fleming france free gold green hall hill holland
    hope house ireland israel jordan lake land lane league left london long march may north paris park post power right
    square star stock strong wall washington west white young
    """.split()
)
"""Words of institutions and places that are family names behind a given name: "Tom Young"."""

PLACES_TOO = frozenset("albert alexandra charlotte elizabeth florence georgia regent victoria".split())
"""Given names that places begin with as well: "Victoria Park"."""

PLACES = frozenset(
    """
    berlino brasília bruxelles firenze genève köln lisboa londra londres milano moscou münchen napoli parigi pékin
    roma torino varsovie venezia wien zürich
    aires angeles antonio aviv diego faso francisco hampshire janeiro jersey lanka leone lumpur orleans paulo rica york zealand
    afghanistan africa alaska albania alberta algeria america amsterdam angola ankara antarctica arabia
    argentina arizona arkansas armenia asia athens atlanta australia austria azerbaijan baghdad bahamas
    bahrain bangkok bangladesh barbados barcelona beijing beirut belarus belgium belgrade belize berlin
    bern bolivia bosnia boston brazil brexit brisbane britain brussels bucharest budapest bulgaria burma
    burundi cairo california cambodia cameroon canada canberra caracas caribbean catalonia chad chechnya
    chicago chile china cologne colombia colorado congo connecticut copenhagen crimea croatia cuba
    cyprus dakota dallas damascus delaware delhi denmark detroit dhaka doha donbas donetsk dubai dublin
    ecuador edinburgh egypt england eritrea estonia ethiopia europe fiji finland florida france
    frankfurt gaza geneva georgia germany ghana gibraltar glasgow greece greenland guatemala guinea
    guyana haiti hamas hamburg hanoi havana hawaii helsinki hezbollah honduras hongkong houston hungary
    iceland idaho illinois india indiana indonesia iowa iran iraq ireland islamabad israel istanbul
    italy jakarta jamaica japan jerusalem johannesburg jordan kabul kansas karachi kashmir kazakhstan
    kentucky kenya kerala khartoum kiev kharkiv korea kosovo kremlin kurdistan kuwait kyiv kyrgyzstan
    lagos laos latvia lebanon leeds leipzig liberia libya lisbon lithuania liverpool london louisiana
    luxembourg lyon macedonia madrid maine malaysia maldives mali malta manchester manhattan manila
    maryland massachusetts mauritius mediterranean melbourne mexico miami michigan milan minnesota minsk
    mississippi missouri moldova mongolia montana montenegro montreal morocco moscow mosul mozambique
    mumbai munich myanmar nairobi namibia nanjing naples nebraska nepal netherlands nevada niger nigeria
    norway odesa ohio oklahoma oman ontario oregon oslo ottawa pakistan palestine panama paraguay paris
    pennsylvania pentagon peru philippines poland portugal prague qatar quebec rome romania russia
    rwanda scotland seattle senegal seoul serbia shanghai siberia sicily singapore slovakia slovenia
    somalia spain sudan sweden switzerland sydney syria taipei taiwan tajikistan tanzania tehran
    tennessee texas thailand tibet tokyo toronto tripoli tunisia turkey turkmenistan uganda ukraine
    uruguay utah uzbekistan vatican venezuela venice vermont vienna vietnam virginia wales warsaw
    wisconsin wuhan wyoming yemen yugoslavia zambia zimbabwe zurich deutschland frankreich russland
    italien spanien europa españa francia alemania rusia italia россия россии украина украины сша москва
    москве москвы киева києва польши польщі франции франції германии німеччини молдовы молдови грузии грузії
    белоруссии беларуси білорусі росії україни турции туреччини китая китаю японии японії италии італії испании
    іспанії великобритании британии британії канады канади казахстана литвы литви латвии латвії эстонии естонії
    финляндии фінляндії швеции швеції норвегии норвегії израиля ізраїлю ирана ірану румынии румунії венгрии
    угорщини чехии чехії словакии словаччини армении вірменії азербайджана азербайджану австрии австрії фрг фрн
    рф нато ес єс оон греции греції индии індії египта єгипту сербии сербії европы європи
    """.split()
)

HEADLINES = frozenset(
    """
    aboard addresses after announces answers appears at availability before briefing briefs calls conference
    delivers discusses explains gives holds hosts in interview interviewed joins media meets on opens post-game
    postgame pre-game presents press provides q&a remarks reveals says speaks statement talks tells transcript
    update updates visits with
    """.split()
)
"""What goes on behind a name where a headline writes all words large."""

STATIONS = frozenset(
    """
    agence agencia agência agenzia canal correio diario diário folha jornal journal rede radio rádio
    radiotelevisión revista revue rivista rtv televisione televisión televisão telewizja tv
    """.split()
)
"""How the name of an outlet begins: "Rádio Brill"."""
