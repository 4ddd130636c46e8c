"""English words round a quotation."""

from collections.abc import Mapping

from corpus.reading.passages import Gender
from corpus.reading.words.saying import Tongue

TELLTALES = frozenset(
    """
    and are been but for from has have his it not said she that the their they this to were which who with
    would you
    """.split()
)
"""The commonest words that are hardly any other language's."""
SAYING = frozenset(
    """
    acknowledged acknowledges added adds admits admitted advised advises agreed agrees alleged alleges announced
    announces answered answers argued argues asked asks asserted asserts began begins believes boasted boasts
    cautioned cautions chuckled chuckles claimed claims commented comments complained complains conceded concedes
    concluded concludes confessed confesses confided confirmed confirms contended contends continued continues
    countered cried cries decided declared declares demanded demands deadpanned denied denies echoed echoes
    emphasised emphasises emphasized emphasizes enthused exclaimed exclaims explained explains exulted fumed
    grumbled hinted hints insisted insists interjected joked jokes joking jested lamented laments laughed laughs
    maintained maintains mentioned mentions mused muses muttered noted notes observed observes opined pleaded
    pleads pointed points posted posts predicted predicts promised promises proclaimed proclaims protested put puts quipped
    quips read reads reasoned recalled recalls reckoned reckons recounted recounts reflected reflects reiterated
    reiterates remarked remarks remembered remembers reminded reminds repeated repeats replied replies reported
    reports responded responds retorted revealed reveals said saith says shouted shouts shrugged sighed sighs
    smiled smiles sneered snapped spoke speaks stated states stressed stresses suggested suggests sums summed
    surmised swore say tell believe complain insist testified testifies texted thundered told tells tweeted tweets underlined underlines
    underscored underscores urged urges uttered utters volunteered vowed vows wailed warned warns went whispered whispers
    wondered wonders wrote writes yelled yells
    chanted chants barked beamed begged bellowed bemoaned bemoans blurted boomed brags confides declaimed fretted fumes
    gasped grinned grins groaned growled gushed gushes hissed howled implored implores inquired instructed interrupted
    interrupts intoned moaned moans mumbled murmured nodded offered offers opines ordered piped posited prayed queried
    questioned quizzed ranted recited rejoined relented roared sang sings scoffed scoffs screamed screams shot shrieked
    acknowledge admit agree allege argue claim conclude concede contend deny emphasise emphasize explain maintain predict recall
    stress suggest warn
    add informed informs observe write
    affirmed affirms assured assures attested attests averred avers avowed blogged chimed clarified clarifies disclosed
    discloses elaborated elaborates emailed enquired enquires enthuses exhorted exhorts exults gloated griped gripes hollered
    hollers insinuated insinuates interposed messaged objected objects preached preaches professed professes rebutted relayed
    retorts scolded scolds speculated speculates specified specifies stipulated stipulates surmises theorises wisecracked
    demurred fired jeered quibbled reacted reacts riffed
    cackled chortled croaked drawled giggled grunted huffed purred raged railed rasped raved seethed snarled sniffed spat
    squealed wheezed whimpered whined whooped
    snaps sobbed stammered stuttered swears taunted teased teases theorised theorized thinks thunders vented ventured
    ventures wept
    """.split()
)
CALLING = frozenset(
    """
    accepted accepts accused accuses admitted appealed appeals apologised apologized applauded applauds attacked
    backed banned barred blamed blames blasted argue branded brands bragged call called calls categorised celebrated challenged
    characterised characterises characterized characterizes charged cited cites  condemned
    condemns congratulated credited criticised criticises criticized criticizes decried
    decries defended defends deemed denounced denounces deplored deplores depicted derided describe described describes
    detailed dismissed dismisses disputed disputes doubted encouraged endorsed envisioned estimated expects
    expected expressed expresses faulted feared fears felt feels found hailed hails highlighted hopes hoped implied indicated introduced introduces invited invoked issued knew labeled labelled labels lauded lauds likened likens mocked
    ordered outlined phrased pledged pledges portrayed praised praises proposed proposes pronounced
    questioned quoted rated rebuked requested requests referred refers regretted rejected rejects renewed repeated ridiculed ruled
    saluted scoffed sees saw signaled signalled slammed sought spoke stood styled talked talks termed terms
    thanked thanks threatened threatens thought touted urged vilified viewed views voiced want wanted wants welcomed
    welcomes wished worried worries
    tribute admonished assailed assails castigated castigates cheered chided chides commended compliments complimented depicts disparaged dubs
    excoriated extolled flagged framed heralded lambasted lambasts dubbed lampooned maligned mourned pilloried
    recommended recommends rubbished savaged spoken summarised summarized touts trashed trumpeted
    """.split()
)
WISHING = frozenset(
    """
    expected expects feared fears felt feels hoped hopes knew saw sees sought stood thought want wanted wants wished
    worried worries doubted regretted expect hope fear viewed views regarded regards
    """.split()
)
MANNER = frozenset(
    """
    add observe write began begins chuckled chuckles continued continues decided laughed laughs reads read shrugged shrugs sighed sighs
    smiled smiles spoke speaks sums summed went
    barked beamed begged bellowed boomed gasped greeted grinned grins groaned howled instructed interrupted interrupts moaned
    moans nodded offered offers ordered piped prayed questioned quizzed recited relented roared sang sings scoffed scoffs
    fired jeered reacted reacts riffed
    cackled chimed chortled croaked drawled giggled grunted huffed purred raged railed rasped raved seethed snarled sniffed
    spat squealed wheezed whimpered whined whooped
    shot snaps sobbed swears taunted teased teases thinks vented ventured ventures wept
    """.split()
)
PARTICIPLES = frozenset(
    """
    accusing acknowledging adding admitting alleging announcing arguing asking asserting blaming boasting branding
    calling cautioning citing claiming commenting complaining conceding concluding condemning confirming
    criticising criticizing declaring demanding denouncing denying describing dismissing dubbing emphasising
    emphasizing explaining expressing hailing insisting joking labeling labelling lamenting likening maintaining
    noting observing pointing pledging praising predicting promising quipping quoting reading recalling referring
    reiterating rejecting remarking repeating replying responding saying shouting slamming stating stressing
    advising affirming answering apologising apologizing applauding assuring begging blasting bragging chanting characterising
    characterizing cheering clarifying commending congratulating contending crying decrying depicting deploring deriding
    encouraging exclaiming highlighting hinting implying informing insinuating instructing lambasting lecturing mentioning
    mocking musing pleading portraying posting professing ranting reflecting remembering reminding reporting retorting
    interjecting musing protesting questioning reasoning
    revealing screaming speculating terming thanking whispering
    suggesting telling tweeting underlining underscoring urging voicing vowing warning welcoming writing yelling
    """.split()
)
NAMING = frozenset(
    """
    album aka alias article billed book branded call called captioned chapter christened codenamed code-named
    documentary dubbed entitled episode essay exhibition film headed headlined hit hymn known labelled labeled
    magazine memoir movie musical named nicknamed novel opera operation painting play poem
    hashtag phrase
    programme program series show single slogan so-called song styled subtitled term termed titled track tune word words
    """.split()
)
DISTANCING = frozenset(
    "alleged any certain itself several so-called some such supposed themselves these those various".split()
)
ACCORDING = (
    ("according", "to"),
    ("in", "the", "words", "of"),
    ("in", "the", "opinion", "of"),
    ("in", "the", "view", "of"),
)
CLAUSES = frozenset(
    """
    after although and as because before but if or since so than that though unless until what when where whereas
    whether which while who whom
    """.split()
)
SKIPPED = frozenset(
    """
    paid pays
    also again already always and as bluntly both briefly but can could currently did does earlier even eventually
    finally first flatly frequently further gone had has have having himself herself just later long merely
    might must never not now often on once only openly previously publicly quoted rather recently
    repeatedly reportedly shall should simply since sometimes soon still subsequently themselves then therefore thus to today
    too twice went will would yesterday yet have
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
PASSIVE = frozenset("am are be been being is was were get gets got".split())
CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat christmas easter ramadan
    """.split()
)
OPENERS = frozenset(
    """
    a about above according across after afterwards again against all along already also although always amid
    among an and another any around as asked at back because before behind being below besides between both but
    by could despite did do does down due during each earlier either elsewhere even eventually every everybody
    everyone finally first following for former from furthermore given half has have he hence her here his
    how however i if in including indeed inside instead interviewed into it its just last lastly later like
    many may meanwhile might more moreover most much my near nearly neither never nevertheless next no nobody none
    nonetheless nor not nothing now of off often on once one only or other others otherwise our out outside over
    perhaps please pressed quoted rather recently referring responding replying said separately several she should
    similarly since so some somebody someone sometimes soon speaking still such ten than thank thanks that the
    their them then there therefore these they this those though three through throughout thus to today together
    told tomorrow tonight too toward towards two under unlike until up upon us using very was we were what
    whatever when whenever where whereas whether which while who whom whose why will with within without would
    writing yes yesterday yet you your
    far maybe currently previously less overall additionally likewise likely contacted reached
    twice
    """.split()
)
STOPS = frozenset(
    """
    asked given interviewed pressed referring responding speaking told writing
    about after against ahead amid among and as at because before but by could despite during earlier following
    had has have here if in into is last late later like next of on once or outside over recently regarding said
    says shortly since so speaking than that then there though through to today tomorrow tonight under until
    upon was were when where whether which while who whom whose will with within without would yesterday yet
    """.split()
)
LINKS = frozenset("at for from in of on to with within".split())
ARTICLES = frozenset(
    """
    a an another any both each every her his its my no one other our several some that the their these this those
    three two four five six seven eight nine ten eleven twelve dozens many most few whose
    """.split()
)
DEFINITE = frozenset("the this that his her its their our".split())
SOURCES = frozenset(
    """
    aunt aunts brother brothers cousin cousins grandad grandma grandparents in-laws nephew niece sibling siblings stepfather
    stepmother stepson uncle uncles academic academics activist activists adviser advisers advisor advisors agent agents aide aides ally allies
    analyst analysts assistant assistants attorney attorneys author authorities authors boy bystander bystanders caller
    campaigner campaigners child children cleric clerics client clients co-author co-founder colleague colleagues
    commander commanders commentator commentators companion correspondent couple critic critics customer customers daughter
    daughters defector delegate delegates demonstrator demonstrators dealer diplomat diplomats doctor doctors
    driver drivers economist economists employee employees engineer engineers everybody everyone executive
    executives expert experts eyewitness eyewitnesses family families farmer farmers father fighter fighters fisherman fishermen
    fan fans firefighter firefighters foreman friend friends girl girls granddaughter grandfather grandmother
    grandson guard guards guest head historian historians hostage hostages husband informant insider insiders inspector
    inspectors inmate investigator investigators journalist journalists judge judges juror jurors lady landlord
    lawmaker lawmakers lawyer lawyers leader leaders legislator legislators listener local locals man manager
    managers medic medics member members men merchant migrant migrants militant militants mother mothers mourner
    neighbor neighbors neighbour neighbours nobody nurse nurses observer observers officer officers official
    officials onlooker opponent opponents organiser organisers organizer organizers owner owners painter paramedic parent
    parents participant participants partner passenger passengers passer-by patient patients peacekeepers people person pilot
    player police policeman policemen politician politicians pollster pollsters priest prisoner prisoners professor
    prosecution prosecutor prosecutors protester protesters protestor protestors pundit pupil pupils reader
    readers rebel rebels refugee refugees relative relatives representative representatives reporter reporters
    rescuer rescuers researcher researchers resident residents sailor scientist scientists scholar scholars secretary
    security seller shepherd shopkeeper sister skipper soldier soldiers somebody someone son sons source sources speaker speakers
    spokesman spokesmen spokespeople spokesperson spokespersons spokeswoman spokeswomen staff staffer staffers
    strategist student students supporter supporters survivor survivors teacher teachers teenager trader traders
    trustee tourist tourists veteran veterans viewer villager villagers visitor visitors victim victims volunteer volunteers voter
    voters warden widow wife witness witnesses woman women worker workers writer writers youth
    detractors detractor foes foe skeptics sceptics skeptic sceptic boosters lobbyists
    lobbyist donors donor investors investor bankers banker viewers commenters commenter followers
    follower paramedics surgeons graduates alumni tenants tenant landlords homeowners commuters motorists
    travellers shoppers shopper diners regulars shareholders strategists magistrates detectives detective
    troopers insurgents separatists hackers hacker whistleblower whistleblowers informants onlookers
    classmates teammates teammate roommates players coaches pundits columnists bloggers influencers
    celebrities actors singers musicians artists curators dealers collectors growers ranchers miners
    truckers dockers unionists senators congressmen ministers councillors councilors mayors governors
    envoys ambassadors negotiators mediators bureaucrats regulators auditors architects planners
    developers designers hikers climbers surfers sailors pilots astronauts detainees inmates priests
    pastors imams rabbis worshippers parishioners congregants nuns bishops
    """.split()
)
BODIES = frozenset(
    """
    academy administration advisory agency airline airport alliance announcement army article assembly association
    authority ballot bank banner bill board body book broadcaster bulletin bureau cabinet campaign caption caucus center centre
    charity charter church club coalition college commission committee communique communiqué company complaint
    confederation congress consortium constitution convention corporation council court daily declaration
    defence defense department dispatch document documents draft editorial embassy emirate federation filing firm force forces
    foundation front fund government group hospital hotel house indictment industry inquiry institute institution
    junta law lawsuit league leaflet letter magazine manifesto memo memorandum message military ministry mission
    monarchy motion movement treasury museum navy network newspaper note notice office opposition order organisation
    organization outlet palace panel paper parliament party petition placard police post poster press press-release publication
    regime registry regulator release report resolution ruling school secretariat section senate service services sign site society
    statement store study suit summary supermarket survey syndicate team text think-tank transcript treaty tribunal trust
    emails leaflets letters messages minutes papers posters reports statements studies tweets
    account advert advertisement agreement app blog brochure caption curriculum diary dossier email e-mail entry findings flyer
    guidance guidelines headline inscription invitation listing plaque podcast policy profile questionnaire quotation
    sticker story summons video webpage website
    tweet union university verdict watchdog website white-house
    """.split()
)
PRONOUNS: Mapping[str, Gender] = {
    "he": "m",
    "she": "f",
    "they": "",
    "i": "",
    "we": "",
    "it": "n",
    "him": "m",
    "them": "",
}
POSSESSIVES: Mapping[str, Gender] = {"his": "m", "her": "f", "their": ""}

TONGUE = Tongue(
    head_last=True,
    saying=SAYING,
    calling=CALLING,
    wishing=WISHING,
    manner=MANNER,
    participles=PARTICIPLES,
    naming=NAMING,
    distancing=DISTANCING,
    according=ACCORDING,
    clauses=CLAUSES,
    relatives=frozenset(["which", "who"]),
    complements=frozenset("that".split()),
    claims=frozenset(
        """
        accusation accusations acknowledgement acknowledgment admission allegation allegations argument assertion
        assertions assessment claim claims complaint concession confession contention declaration demand denial
        description insistence pledge prediction promise promises remark remarks suggestion vow warning warnings
        """.split()
    ),
    stances=frozenset("adamant confident convinced insistent unequivocal".split()),
    quoting=frozenset(["cited", "quoted", "quotes"]),
    indefinite=frozenset("another both many most one others several some".split()),
    nouns_too=frozenset(
        """
        answers calls claim claims comments cries demands echoes fears hopes notes offers posts promises questions reads
        remarks reports shouts states talks views whispers
        """.split()
    ),
    telling=frozenset("advised asked assured informed reminded told tells urged warned".split()),
    narrators=frozenset(["i", "we"]),
    joins=frozenset(["and", "but", "or", "as"]),
    summing=frozenset("so such that these this those thus".split()),
    skipped=SKIPPED,
    passive=PASSIVE,
    openers=OPENERS,
    stops=STOPS,
    links=LINKS,
    agents=frozenset(["by"]),
    articles=ARTICLES,
    definite=DEFINITE,
    sources=SOURCES,
    bodies=BODIES,
    calendar=CALENDAR,
    pronouns=PRONOUNS,
    possessives=POSSESSIVES,
)
