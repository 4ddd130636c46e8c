"""Offices, honorifics and what stands round them in front of a name; folded (lower case, no full stop at the ends)."""

from corpus.reading.words.chambers import ADDRESSES, HALLS, PRESIDING

MALE_HONORIFICS = frozenset(
    """
    dottor dottore doutor engenheiro ingeniero licenciado pater profesor professore
    dhr dom don herr imam lord m meneer messrs mister mnr monsieur mr rabbi senhor senor señor shaikh sheikh
    shri signor sir sr г-н господин пан пане السيد
    """.split()
)
"""In front of a man's name."""

FEMALE_HONORIFICS = frozenset(
    """
    doctora dottoressa doutora engenheira ingeniera licenciada profesora professora professoressa
    baroness dame dona doña frau fräulein lady madam madame mademoiselle mej mev mevr mevrouw miss mlle mme mrs
    d.ª dª ms senhora senora señora señorita κα κυρία גב׳ גב' sig.ra signora signorina sr.a sra srta г-жа госпожа пані السيدة
    """.split()
)
"""In front of a woman's name."""

PLAIN_HONORIFICS = frozenset(
    """
    abg adm amb atty avv ayatollah brig capt cllr cmdr col cons councillor cpt dci det dip doctor dott dr dra drª excellency fr
    gen gov herren holiness hon honorable honourable hrh ing insp l'hon l'honorable lic lt maj maître mullah mx onorevole
    pcso pres prof prof.dr professor sayın κ κοσ מר ח״כ חה״כ ד״ר פרופ׳ פרופ' rav rep rev revd reverend rt sen sgt supt worship академик вице доктор профессор
    الأستاذ الأستاذة الدكتور الدكتورة د سعادة فخامة معالي
    """.split()
)
"""In front of anybody's name."""

PEERS = frozenset("baron baroness countess duchess duke earl lady lord viscount viscountess".split())
"""Before a name of which a place is part, or before "of" and a place alone: "Lord Lee of Brill"."""

HONORIFICS = MALE_HONORIFICS | FEMALE_HONORIFICS | PLAIN_HONORIFICS | ADDRESSES

GENDER = {**dict.fromkeys(MALE_HONORIFICS, "m"), **dict.fromkeys(FEMALE_HONORIFICS, "f")}
"""What an honorific tells of gender."""

MALE_OFFICES = frozenset(
    """
    pdg dg dt
    actor alcalde alderman baron boy brother bundeskanzler businessman bürgermeister chairman chancelier
    congressman councilman count diputado directeur direktor duke député earl embajador emperor father
    fireman fisherman frontman gobernador husband kanzler king man minister-präsident ministerpräsident
    ministro policeman pope premierminister prince präsident président salesman senador son spokesman
    boyfriend brother-in-law dad father-in-law grandad granddad grandfather grandson monk nephew son-in-law
    sprecher statesman stepfather stepson stuntman sultan sénateur uncle widower
    """.split()
)
"""Offices and descriptions of a man."""

FEMALE_OFFICES = frozenset(
    """
    actress actriz actrice attrice atriz alcaldesa alderwoman aunt autorin außenministerin baroness bundeskanzlerin businesswoman
    bürgermeisterin chairwoman chancelière chefin congresswoman councilwoman countess daughter deputada
    daughter-in-law girlfriend granddaughter grandma grandmother midwife mom mother-in-law mum niece nun
    sister-in-law stepdaughter stepmother
    deputata diputada directora directrice direktorin diretora direttrice duchess députée embajadora
    empress expertin firewoman frontwoman girl gobernadora governadora heroine kanzlerin ministerin ministra mother
    policewoman prefeita presidenta princess präsidentin présidente queen secretaria senadora senatrice
    sindaca sister spokeswoman sprecherin sénatrice vicepresidenta waitress widow wife woman
    woordvoerster міністерка директорка депутатка мерка очільниця представниця керівниця речниця актриса официальная певица премьерша
    """.split()
)
"""Offices and descriptions of a woman."""

OFFICES = HALLS | frozenset(
    """
    conseller consellera vicepresident vicepresidenta secretari secretària abgeordnete abgeordneter administrator adviser advisor advocate alcalde alcaldesa alderman
    alderwoman ambassadeur ambassador archbishop attorney-general autorin außenminister außenministerin
    aanvoerder advocaat fractievoorzitter gedeputeerde hoogleraar kamerlid korpschef raadslid wethouder
    ayatollah baron bishop bundeskanzler bundeskanzlerin bundesminister bundesministerin bundespräsident
    cio ciso cmo coach burgemeester bürgermeister bürgermeisterin canciller captain cardinal ceo cfo chair chairman
    chairperson chairwoman chancelier chancelière chancellor chefin chief co-chair co-chairman co-owner
    colonel commander commissioner commodore comptroller conductor congressman congresswoman constable
    consul controller convener coo coordinator coroner councillor councilman councilwoman counsel
    counsellor counselor count countess cto deacon delegada delegado delegate deputada deputado deputata
    deputato deputy deputy-chair deputy-chairman deputy-governor deputy-mayor deputy-president deputy-speaker
    diplomat diputada diputado directeur director directora directrice direktor
    direktorin diretor diretora direttore direttrice doctor duchess duke député députée earl ecb editor
    editor-in-chief embaixador embajador emir emperor empress envoy executive finanzminister fiscal
    generalsekretär gobernador gobernadora governador governadora governor général head imam innenminister
    inspector jefe judge juge justice kanzler kanzlerin king lawmaker leader legislator lieutenant
    commissaire greffier greffière lady lord-lieutenant magistrate maire manager marshal maréchal mayor mayor-elect md mep minister
    minister-president ministerin ministerpräsident ministerpräsidentin ministra ministre ministro mla
    mna moderator monsignor mp msp negotiator oberbürgermeister officer official ombudsman operator
    organiser organizer parliamentarian pastor policewoman pope porta-voz portavoce portavoz
    porte-parole postmaster prefeita prefeito prelate premier primeira-ministra primeiro-ministro vice-primeiro-ministro premier-ministre premierminister première
    president president-elect presidenta presidente presider priest prince princess principal proctor
    procuratore procureur professeur rapporteure corapporteur corapporteure professor prosecutor provost präsident präsidentin préfet président
    présidente queen rabbi rapporteur rector regierungssprecher relator representative secretaria
    secretari secretario secretària secretary secretary-general secretária secretário secrétaire senador senadora senator
    senatore senatrice sergeant sheriff sindaca sindaco solicitor solicitor-general speaker specialist
    spokesman spokespeople spokesperson spokeswoman sprecher sprecherin staatssecretaris staatssekretär
    statesman subsecretary viscount viscountess marquess marchioness sultan superintendent supervisor surgeon sénateur sénatrice taoiseach
    comisionada comisionado coordinador coordinadora encargada encargado titular
    treasurer trustee tánaiste under-secretary under-secretary-general undersecretary vicar vice
    vice-chair vice-chairman vice-chancellor vice-premier vice-president vicepresidenta vicepresidente
    vizekanzler vocero voorzitter vorsitzende vorsitzender warden whip woordvoerder woordvoerster ведущий
    міністерка мер мерка очільник очільниця керівник керівниця директорка президентка депутатка
    представник представниця начальниця посадовець журналістка журналіст лікар лікарка вчитель вчителька
    тренерка режисер режисерка письменник письменниця співак співачка актор власник власниця засновник
    засновниця заступник заступниця секретар прокурорка адвокатка експертка губернаторка
    руководительница начальница директриса журналистка учитель учительница врач капитан владелец
    владелица основатель основательница градоначальник чиновник чиновница вице-губернатор
    представительница пресс-секретар режиссёр
    вице-премьер генерал глава голова губернатор депутат директор замминистра корреспондент министр мэр
    міністр начальник официальная посол председатель представитель президент президента прем'єр премьер
    премьер-министр премьерша прем’єр пресс-секретарь речник речниця руководитель секретарь сенатор
    спикер міністерка директорка депутатка мерка очільник очільниця очільниці посадовець представниця урядовець
    керівник керівниця мер міністр директор замміністра
    الأمين الرئيس السفير العضو المتحدث المتحدثة الناطق الناطقة النائب النائبة الوزير رئيس رئيسة وزير وزيرة
    """.split()
)
"""Nouns of office: whatever stands before one of them in front of a name is part of the title."""

DESCRIPTIONS = frozenset(
    """
    counterpart opponent rival colleague predecessor successor homologue amtskollege amtskollegin homólogo     activist actor actress adjutant aide analyst anchor architect artist associate athlete attorney
    author avocat avocate banker barrister bassist batsman biologist blogger boss bowler broker brother
    businessman businesswoman campaigner candidate chef choreographer co-founder co-host coach columnist
    comedian commentator composer consultant contestant correspondent creator critic curator cyclist
    daughter defendant defender designer detective developer dictator driver drummer ecologist economist
    educator engineer entertainer entrepreneur epidemiologist expert experte expertin farmer father
    filmmaker fisherman footballer founder geologist goalkeeper guitarist historian host husband
    illustrator instructor interviewer investigator investor journalist journaliste keeper lawyer
    lecturer librarian realtor lobbyist meteorologist midfielder militant musician neighbor neighbour novelist
    nurse owner painter partner pathologist patient philosopher photographer physician physicist pilot
    player playwright poet politician preacher presenter producer programmer promoter psychiatrist
    psychologist publisher rapper referee reporter researcher resident runner salesman scholar scientist
    scout sculptor shareholder singer sister skipper son songwriter statistician strategist striker
    student survivor swimmer teacher commuter dad fan grandad grandfather grandma grandmother mom mother mum
    parent passenger pensioner pollster protester shopper stepfather stepmother trainee victim
    international laureate billionaire millionaire champion cleric monk nun midwife paramedic grandson sibling boyfriend brother-in-law cousin daughter-in-law father-in-law fiancé fiancée girlfriend granddaughter grandson guide
    mother-in-law nephew niece sister-in-law son-in-law stepdaughter stepson twin technician tenant theologian trainer translator tutor veteran
    victim virologist volunteer widow wife winner witness worker writer актер актриса журналист певец
    певица писатель режиссер тренер эксперт
    figure stalwart heavyweight firebrand grandee loyalist hopeful nominee tycoon insider organiser organizer
    coordinator specialist advocate dissident influencer streamer podcaster model stylist dancer carpenter
    plumber electrician mechanic accountant geneticist chemist oncologist cardiologist climatologist
    seismologist sociologist anthropologist archaeologist gardener butcher fishmonger grocer shopkeeper
    landlord landlady publican barber hairdresser cabbie motorist rider jockey boxer wrestler sprinter gymnast
    golfer
    """.split()
)
"""Nouns of trade and kin: before a name they describe it, alone they name nobody."""

LETTERS = frozenset("ac am ao cbe cmg dbe kbe kc lld mbe md mep mla mlc mp msp oam obe phd qc sc td".split())
"""What is set behind a name in capital letters."""

SURNAMES_TOO = frozenset(
    """
    abbot bishop cook dean duke earl farmer fisher judge justice king knight lord major marshal mayor miller pope price
    prince sheriff singer skipper taylor
    """.split()
)
"""Offices that are family names as well: titles only where nothing but titles stands before them."""

LINKS = frozenset(
    """
    and at by da das de degli dei del della delle der des di do dos du e et for für in la las le los of on the to und van
    voor y и по
    """.split()
)
"""Small words inside a title."""

DOMAINS = frozenset(
    """
    inquiry
    affairs agriculture army assembly attorney board cabinet campaign china commerce committee commons
    communications congress council court culture defence defense delegation department development
    economy education energy england environment europe exchequer finance force foreign france general
    germany health home homeland house immigration india industry information inquiry intelligence interior israel japan
    justice labor labour law lords management mission nation nations navy operations opposition
    parliament peace people police policy press prisons public rail relations republic research russia
    science security senate service sport staff state states technology the tourism trade transport
    transportation treasury uk ukraine union university us war water women work works veterans
    рф верховної верховной государственной державної думы думи комитета комітету области області правительства ради
    рады республики россии российской украины україни уряду федерации sejmu senatu
    الأمة البرلمان التعليم الجلسة الجمهورية الحكومة الخارجية الداخلية الدفاع الشعب الشورى الشيوخ الصحة العدل اللجنة
    الرسمي الرسمية المالية المجلس المستشارين النواب الوزراء مجلس
    """.split()
)
"""What follows "of" or "for" in a title."""

ORDINALS = frozenset(
    """
    cuarta cuarto primeira primeiro primer primera primero quart quarta quarto segon segona segunda segundo tercer
    tercera tercero terceira terceiro
    """.split()
)
"""Behind an office of which a house has several: "La secretaria primera"."""

SHORT_OFFICES = frozenset("str strin grin bk bk'in bkin bm bm'in bmin hr/vp hrvp pm psts sg srs sts".split())
"""Offices by their letters, where a family name stands behind them; alone they may be anybody's initials."""

MODIFIERS = frozenset(
    """
    acting adjunct ancien ancienne assistant associate chief co deputy ehemalige ehemaliger ex
    ex-president exministro executive expresidente first foreign former general head honorary incoming
    interim joint junior late lead major new newly-elected outgoing permanent presiding political press
    prime principal private regional retired senior shadow special state then tres très veteran vice бывшая бывший
    экс-президент
    """.split()
)
"""Before a title, or alone before a name, part of the description."""

SUFFIXES = frozenset(
    """
    cbe cpa csc esq ii iii iv jnr jr junior kc m.d mbe md mep mla mlc mp msp obe ph.d phd qc rn sc snr sr td
    """.split()
)
"""Behind a name, part of it or of its honours."""

PARTICLES = frozenset(
    """
    't ab abd abdel abdul abu af al ap as at bar ben bin bint da dal dall das de degli dei del dela
    della den der des di di-pertua do dos du e ed el el- fitz i ibn il la las le lo los mac mc o op san santa st st.
    te ten ter und van vande vanden vander ver vom von y zu zum zur
    """.split()
)
"""Small words inside a family name."""

# Titles that follow or lead a name without a space.
CJK_TITLES = tuple(
    sorted(
        """
        外務大臣 財務大臣 法務大臣 総務大臣 防衛大臣 環境大臣 復興大臣 文部科学大臣 厚生労働大臣 農林水産大臣 経済産業大臣
        国土交通大臣 経済再生担当大臣 総理大臣 内閣官房長官 外務副大臣 外務報道官 報道官 総務副大臣 財務副大臣 防衛副大臣
        国務大臣 内閣総理大臣 政府参考人 参考人 公述人 証人 副大臣 大臣政務官 政務官 委員長代理 副議長 仮議長 理事長 理事 局長 課長 部会長
        议长 副议长 副議長 代理主席 座長 主委 副主委 秘書長 主任委員 副主任委員 專門委員 专门委员 處長 副處長 署長 副署長 組長 科長 董事長 總經理
        审判长 審判長 裁判長 法官 检察官 檢察官 辩护人 辯護人 证人 證人 书记官 書記官 事務局長 事務総長 副市長 副知事 教育長 審議官 参事官 専門官 次長 分科員
        先生 女士 小姐 同志 总理 總理 主席 总统 總統 部长 部長 外长 外長 大使 发言人 發言人 书记 書記 省长 市长 市長 局长 局長 主任 教授
        博士 院长 院長 议员 議員 委员 主任委員 副主任委員 專門委員 董事長 副董事長 處長 副處長 次長 組長 科長 审计长 審計長 代表 司长 司長 校长 校長 记者 氏 さん 首相 大臣 大統領 長官 知事 委員長 委員 議長 君 社長 会長 監督 選手 記者
        町長 村長 区長 店長 館長 駅長 校長 院長 所長 署長 組合長 隊長 船長 機長 会頭 専務 常務 取締役 主将 准教授 教諭 弁護士 医師 住職
        容疑者 被告 運輸相 国交相 法相 総務相 鎮長 縣長 區長 鄉長 政務委員 主計長 總幹事 參謀總長 檢察總長 執行長 總裁 行長 镇长 县长 区长 村长 店主 馆长 会长 队长 船长 老板 律师 医生 秘书长
        外相 防衛相 財務相 官房長官 副总理 副主席 副部长 外交部长 新闻发言人 国家主席 国务院总理 董事长 经理 总经理 总裁 院士 行政長官 行政长官
        负责人 負責人 技师 技師 工程师 工程師 研究员 研究員 参赞 教练 教師 教师 老师 护士 護士 农民 渔民 司机 研究生 博士生 大学生 志愿者
        演员 演員 导演 導演 编剧 編劇 作家 歌手 制片人 主持人 球员 球員 画家 诗人 摄影师 设计师 俳優 女優 作曲家
        總編輯 总编辑 副總編輯 副总编辑 總編 总编 主編 主编 副主編 副主编 評論員 评论员 創辦人 创办人 副会长 副院长 副校长 副教授
        策展人 建築師 建筑师 製作人 制作人 首席執行官 首席执行官 牧師 牧师
        站长 厂长 处长 科长 组长 所长 分析师 创始人 警部補 警部 警視 巡査 飼育員 学芸員 看護師 保育士
        교수 시장 변호사 국장 국무총리 부위원장 위원장 부의장 의장 위원 의원 장관 차관 총리 대통령 처장 청장 원장 대표 대변인 기자 사회자 재판장 증인
        """.split(),
        key=lambda title: (-len(title), title),
    )
)

OFFICE_TAILS = tuple(
    """
    anwalt anwältin beauftragte beauftragter chef chefin direktor direktorin kanzler kanzlerin kommissar
    leiter leiterin meister meisterin minister ministerin präsident präsidentin richter richterin
    sekretär sekretärin sprecher sprecherin trainer trainerin vorsitzende vorsitzender
    """.split()
)
"""What a German compound of office ends in: Interimstrainer, Verkehrsminister."""

CHAIRS = PRESIDING | frozenset(
    """
    голова     chair chairing chairman chairperson chairwoman deputy-chair deputy-chairman deputy-president
    deputy-speaker presidencia presidency president presidente
    presidenta présidence président présidente presider presiding presidiert präsident präsidentin
    speaker vorsitz vorsitzende vorsitzender ведет веде головує головуюча головуючий председатель
    председательствует председательствующий
    主席 代理主席 主席團 委員長 委员长 委員長代理 副委員長 議長 议长 副議長 仮議長 座長 위원장 위원장대리 의장 부의장
    """.split()
)
"""Whoever runs a sitting, under all the words that labels and headings have for it."""

GOVERNED = frozenset(
    "generalitat gobierno gouvernement governo government lehendakari republic republica república republik"
    " république xunta правительства республики".split()
)
"""What a president is at the head of who runs no sitting: "PRESIDENTE DEL GOBIERNO"."""

DEFINITE = frozenset(
    "ce cet cette diese dieser dieses esta este questa questo тот эта этот a' das de dem den der des die el gli her het his i il its l' la las le les lo los o os our that the their these this those".split()
)
"""Words that point at somebody already known."""

SAME = tuple(
    frozenset(group.split())
    for group in (
        "allenatore allenatrice coach entraîneur entraîneuse entrenador entrenadora manager mister técnico tecnico technicien"
        " trainer treinador treinadora dt тренер тренерка наставник",
        "avocat avocate conseil défenseur abogado abogada letrado letrada avvocato avvocata legale advogado advogada attorney"
        " counsel lawyer solicitor barrister адвокат адвокатка захисник защитник",
        "мэр глава градоначальник чиновник",
        "мер голова очільник очільниця градоначальник посадовець посадовиця",
        "эксперт аналитик специалист",
        "експерт аналітик фахівець",
        "juez jueza magistrado magistrada instructor instructora",
        "giudice magistrato magistrata",
        "juiz juíza magistrado magistrada",
        "magistrat magistrate procureur procureure fiscal",
        "alcalde regidor munícipe",
        "alcaldesa regidora",
        "bürgermeister rathauschef stadtchef stadtoberhaupt oberbürgermeister",
        "bürgermeisterin rathauschefin stadtchefin oberbürgermeisterin",
        "commissaire policier enquêteur enquêtrice",
        "pontifex pontífice pontefice pontife pontiff pope papa papst pape понтифик папа",
        "king monarch queen sovereign roi reine rey reina re regina könig königin monarca monarque",
        "author novelist writer",
        "filmmaker film-maker director",
        "goalkeeper keeper goalie",
    )
)
"""Words for one trade, by any of which a report calls whoever has it."""

AKIN = tuple(
    frozenset(group.split())
    for group in (
        "minister secretary chancellor ministra ministro ministre ministerin secretaria secretario sekretär",
        "premier prime chancellor kanzler kanzlerin chancelier regierungschef",
        "president présidente presidente presidenta präsident präsidentin staatschef",
        "senator congressman congresswoman deputy lawmaker mp legislator backbencher councillor councilman"
        " councilwoman député députée deputado deputada diputado diputada abgeordnete abgeordneter депутат",
        "ceo chief executive director chairman chairwoman chair head boss manager president founder owner",
        "general colonel major captain commander officer lieutenant sergeant",
        "professor doctor researcher scientist lecturer dean",
        "ambassador envoy consul negotiator diplomat",
        "inspector detective superintendent sergeant officer chief sheriff",
        "bishop archbishop cardinal pope priest pastor vicar reverend rabbi imam",
        "mayor councillor bürgermeister bürgermeisterin alcalde alcaldesa maire sindaco sindaca prefeito prefeita",
    )
)
"""Offices that a page calls one holder by, first by one of them and then by another."""

CONTRACTED = frozenset(
    """
    agli ai al alla alle allo am ao aos au aux beim da das degli dei del dell' della delle dello des do dos du
    im vom zum zur à às
    """.split()
)
"""Prepositions with an article in them."""
