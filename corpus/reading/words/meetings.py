"""Words that tell of a meeting, by language: pieces of regular expressions, casefolded, whole words unless they say so.

NOUNS and RECORDS are by kind of meeting, the surest kind first.
"""

TALKS, PRESS, HEARING, SITTING, INTERVIEW, MEETING = (
    "talks", "press conference", "hearing", "sitting", "interview", "meeting"
)  # fmt: skip

# What a report calls a meeting.
NOUNS: dict[str, dict[str, str]] = {
    "en": {
        PRESS: r"(?:press|news) (?:conferences?|briefings?|availability)|joint (?:appearance|statement to the press)",
        HEARING: r"hearings?(?! aids?| tests?| loss| impair\w*| problems?)|inquest",
        MEETING: r"public meetings?|town[ -]hall(?: meetings?)?|panel discussions?|round[ -]?tables?",
        TALKS: r"talks|negotiations|summits?|meetings?|discussions|consultations|peace conferences?|working (?:dinner|lunch|breakfast)",
        SITTING: r"(?:emergency|plenary|special|extraordinary|closed-door|joint|opening) sessions?|sittings?",
    },
    "fr": {
        PRESS: r"(?:conférences?|points?) de presse",
        HEARING: r"auditions?|audiences?",
        TALKS: r"pourparlers|négociations|discussions|entretiens?|entrevues?|sommets?|réunions?|rencontres?|consultations|tête-à-tête",
        SITTING: r"séances? (?:plénières?|extraordinaires?)",
    },
    "de": {
        PRESS: r"pressekonferenz|pressetermin",
        HEARING: r"anhörung|gerichtsverhandlung",
        TALKS: r"gespräche[ns]?|verhandlungen|treffens?|gipfel(?:treffens?)?|spitzentreffens?|unterredung|beratungen|konferenz|tagung",
        SITTING: r"sondersitzung|sitzung",
    },
    "es": {
        PRESS: r"(?:rueda|conferencia)s? de prensa",
        HEARING: r"audiencias?|comparecencias?",
        TALKS: r"conversaciones|negociaci(?:ón|ones)|cumbres?|reuni(?:ón|ones)|encuentros?|diálogos?|consultas",
        SITTING: r"sesi(?:ón|ones) (?:plenarias?|extraordinarias?)",
    },
    "pt": {
        PRESS: r"(?:conferências?|entrevistas?) (?:de imprensa|coletivas?)|coletivas? de imprensa",
        HEARING: r"audiências?|audiç(?:ão|ões)",
        TALKS: r"conversações|negociaç(?:ão|ões)|cúpulas?|cimeiras?|reuni(?:ão|ões)|encontros?|tratativas",
        SITTING: r"sess(?:ão|ões) (?:plenárias?|extraordinárias?)",
    },
    "it": {
        PRESS: r"conferenz[ae] stampa",
        HEARING: r"audizion[ei]|udienz[ae]",
        TALKS: r"colloqui|negoziati|trattative|vertic[ei]|summit|riunion[ei]|incontr[oi]|consultazioni|faccia a faccia",
        SITTING: r"sedut[ae] (?:plenari[ae]|straordinari[ae])",
    },
    "ru": {
        PRESS: r"пресс-конференци\w+|брифинг\w*",
        HEARING: r"слушани\w+",
        TALKS: r"переговор\w*|встреч[аеиуй]|встречей|саммит\w*|консультаци\w+|заседани\w+|совещани\w+",
    },
    "uk": {
        PRESS: r"прес-?конференці\w+|брифінг\w*",
        HEARING: r"слухан\w+",
        TALKS: r"переговор\w*|зустріч\w*|саміт\w*|консультаці\w+|засіданн\w+|нарад\w+",
    },
    "ar": {
        PRESS: r"(?:ال)?مؤتمر(?:ا)? (?:ال)?صحفي(?:ا)?",
        HEARING: r"جلس[ةه] استماع",
        TALKS: r"(?:ال)?محادثات|(?:ال)?مباحثات|(?:ال)?مفاوضات|(?:ال)?اجتماع\w*|(?:ال)?لقاء\w*|(?:ال)?قمة",
    },
    "zh": {PRESS: r"记者会|記者會|新闻发布会|新聞發布會|吹风会", HEARING: r"听证会|聽證會", TALKS: r"会谈|會談|会晤|會晤|谈判|談判|磋商|峰会|峰會|会议|會議"},
    "ja": {PRESS: r"記者会見|共同会見", HEARING: r"公聴会", TALKS: r"会談|協議|交渉|首脳会議|会合|サミット"},
}  # fmt: skip

# What people do who meet.
VERBS: dict[str, str] = {
    "en": r"met|meets?|meeting|sat down|came together|gathered|convened|conferred|huddled|received|hosted|held talks",
    "fr": r"(?:se sont|s'est|s'étaient)? ?(?:rencontrée?s?|réunie?s?|entretenue?s?)|se réuni(?:ssent|t)|rencontren?t?|a reçu|ont reçu|reçoit|recevait|se retrouve(?:nt)?|se réuni(?:ra|ront)|se rencontreront|rencontrera",
    "de": r"getroffen|trafen|traf|treffen|trifft|zusammengekommen|kamen|kommen|beriet(?:en)?|beraten|tagten?|tagen|zusammenkommen|empfing|empfangen",
    "es": r"recibi(?:ó|eron)|mantuv(?:o|ieron)|(?:se )?(?:reunieron|reunió|reúnen|reunirán|reunirá|entrevistaron|encontraron|reunido)",
    "pt": r"receb(?:eu|eram)|(?:se )?(?:reuniram|reuniu|reúnem|reunirão|reunirá|encontraram|encontrou|reunido)(?:-se)?",
    "it": r"ha(?:nno)? ricevuto|(?:si sono |si è )?(?:incontrat[oiae]|riunit[oiae])|incontreranno|incontrerà|si riuniscono|si riuniranno",
    "ru": r"встретил(?:ись|ся|ась)|встретятся|встретится|провел[аи]?|проведут|проведёт|проведет",
    "uk": r"зустрі(?:ли?ся|вся|лась|лася)|зустрінуться|зустрінеться|провели|провів|провела|проведуть|проведе",
    "ar": r"التقى|التقت|اجتمع|اجتمعت|بحث|بحثا|يبحثان|يلتقي|تلتقي|استقبل",
    "zh": r"会见|會見|会谈|會談|会晤|會晤",
    "ja": r"会談し|会談した|会った",
}

# The letters with which NOUNS and VERBS begin: found in half the time.
OPENING: dict[str, str] = {"en": "cdeghijmnoprstw"}

# That it is still to come, before or around the word for meeting.
AHEAD: dict[str, str] = {
    "en": r"will|to (?:meet|hold|host|open|begin|resume|start|convene|attend|discuss)|due|set to|scheduled|expected|plans? to|planned|is to|are to|upcoming",
    "fr": r"va|vont|doi(?:t|vent)|devrai(?:t|ent)|prévue?s?|rencontreron?t?|\w+(?:ra|ront)",
    "de": r"wird|werden|sollen?|wollen|will|geplant\w*|anstehend\w*|trifft sich|treffen sich|kommen|beraten|tagen|tagt",
    "es": r"\w+r(?:á|án)|van? a|prevén?|previst[oa]s?",
    "pt": r"\w+r(?:á|ão)|v(?:ai|ão)|previst[oa]s?",
    "it": r"\w+(?:erà|eranno|irà|iranno)|previst[oaie]|in programma",
    "ru": r"встрет[ия]тся|провед[её]т|проведут|состоится|состоятся|пройд[её]т|пройдут|обсудят|намерен\w*|планиру\w+|предстоящ\w+",
    "uk": r"зустрі[нч]\w+ться|проведе|проведуть|відбудеться|відбудуться|обговорять|планую\w+|майбутн\w+",
    "ar": r"س(?:يلتقي|تلتقي|يجتمع|تجتمع|يعقد|تعقد|يبحث)|من المقرر|المقبلة?",
    "zh": r"将|將|拟|即将|計劃|计划",
    "ja": r"予定|へ$|見通し|開く方向",
}  # fmt: skip

# Right before the word: a meeting of another time, of somebody else, or one that did not come about.
BACKGROUND: dict[str, str] = {
    "en": r"had (?:last |previously |already |also |first |once )?met|had (?:gathered|hosted|received)|(?:last|previously|first|once|never|rarely|also|often) met|ago|since|ahead of|before|until"
    r"|(?:days?|weeks?|months?|years?|hours?) (?:after|before)|previous|earlier|initial|next|last|later|first round of|would|could|should|may|might|hop\w+|wants?|wanted|call\w* for"
    r"|urg\w+|invit\w+|offer\w*|refus\w+|declin\w+|reject\w+|if|when|failed to|not|won't|cancel\w*|postpon\w+|collapse\w*|no|another|every|how|had been|(?:any(?:one|body)|those|people|somebody) who|(?:annual|board|daily|general|international|investors?|monthly|policy|private|rate-setting|regular|shareholders?|staff|weekly) (?:conferences?|meetings?|sessions?|talks)",
    "fr": r"s'étaient|avaient|avait|depuis|avant|prochaine?s?|derni(?:er|ère)s?|précédente?s?|une? nouvelle?|refus\w+|annul\w+|report\w+|pas de",
    "de": r"zuletzt|zuvor|seit|vor|letzte[nrs]?|nächste[nrs]?|frühere[nrs]?|keine?[nr]?|abgesagt\w*|erneute[ns]?",
    "es": r"habían?|desde|antes de|próxim[oa]s?|últim[oa]s?|anterior(?:es)?|cancel\w+|suspend\w+|sin",
    "pt": r"haviam?|tinham?|desde|antes d[aeo]|próxim[oa]s?|últim[oa]s?|anterior(?:es)?|cancel\w+|sem",
    "it": r"si erano|si era|aveva(?:no)?|da|prima d\w+|prossim[oaie]|ultim[oaie]|precedent[ei]|annullat\w+|senza",
    "ru": r"ранее|до|накануне|предыдущ\w+|прошл\w+|следующ\w+|отмен\w+|без|после (?:\w+ ){0,2}назад",
    "uk": r"раніше|до|напередодні|попередн\w+|минул\w+|наступн\w+|скасува\w+|без",
    "ar": r"قبل|منذ|السابق\w*|إلغاء|رفض",
    "zh": r"此前|上次|取消|拒绝|下次",
    "ja": r"前回|次回|中止|来月|来年",
}  # fmt: skip

# Anywhere in the sentence: another sort of meeting.
BESIDE: dict[str, str] = {
    "en": r"finals?|semi-?finals?|cup|league|match(?:es)?|championships?|tournament|qualifiers?|quarter-?finals?|play-?offs?|tele(?:phone|phoned)|phoned?|by phone|video ?(?:call|conference|link)?|virtual(?:ly)?"
    r"|(?:annual )?general meeting|shareholders?|policy meeting|monetary|interest rates?|traders|funeral|wedding|concert|protest(?:s|ed|ers)?|rall(?:y|ies|ied)|marche[rsd]+|demonstrat\w+|mourn\w*|pray\w*|wife|husband|magistrates|clouds?",
    "fr": r"finale|match|coupe|téléphone|téléphonique|visioconférence|manifest\w+|obsèques|concert|championnat|assemblée générale|actionnaires",
    "de": r"finale|spiel|pokal|telefon\w*|videokonferenz|demonstr\w+|trauer|konzert|hauptversammlung|aktionäre",
    "es": r"final|partido|copa|teléfono|telefónica|videoconferencia|manifest\w+|funeral|concierto|junta general|accionistas",
    "pt": r"final|jogo|taça|copa|telefone|videoconferência|manifest\w+|funeral|concerto|show|assembleia geral|acionistas",
    "it": r"finale|partita|coppa|telefon\w+|videoconferenza|manifest\w+|funerali|concerto|assemblea generale|azionisti",
    "ru": r"матч\w*|финал\w*|кубк\w*|телефон\w*|видеоконференц\w+|митинг\w*|похорон\w*|концерт\w*|читател\w+",
    "uk": r"матч\w*|фінал\w*|кубк\w*|телефон\w*|відеоконференц\w+|мітинг\w*|похорон\w*|концерт\w*|читач\w+",
    "ar": r"مباراة|كأس|هاتفي\w*|الفيديو|نهائي\w*",
    "zh": r"比赛|决赛|电话|電話|视频|赛季",
    "ja": r"試合|決勝|電話|オンライン",
}  # fmt: skip

# Who meets, so that the page is about it.
ACTORS: dict[str, str] = {
    "en": r"ministers?|presidents?|secretar(?:y|ies)|leaders?|officials?|delegat\w+|representatives?|envoys?|negotiators?|diplomats?|chiefs?|heads?|premiers?|chancellors?|kings?|queens?|ambassadors?|mediators?|senators?|lawmakers?|judges?|lawyers?"
    r"|unions?|governors?|mayors?|council\w*|committee|commissioners?|parties|sides|governments?|counterparts?|members|director|spokes\w+|states|nations|countries|growers|board|court|parliament|administrator|residents|working group",
    "fr": r"ministres?|présidente?s?|secrétaires?|dirigeants?|délégations?|représentants?|émissaires?|négociateurs?|diplomates|chefs?|ambassadeurs?|parties|homologues?|maires?|députés|syndicats?|juges|commission",
    "de": r"minister\w*|präsident\w*|\w*minister\w*|kanzler\w*|chefs?|delegation\w*|vertreter\w*|unterhändler\w*|botschafter\w*|seiten|amtskolleg\w+|regierung\w*|sachverständige\w*|ausschuss\w*|gewerkschaft\w*|tarif\w+|gericht",
    "es": r"ministr[oa]s?|president[ea]s?|canciller(?:es)?|líderes|delegaciones|representantes|enviad[oa]s?|negociadores|jefes?|embajador\w*|partes|homólog[oa]s?|viceministr[oa]s?|alcaldes?|sindicatos?|comisión",
    "pt": r"ministr[oa]s?|president[ea]s?|chanceler(?:es)?|líderes|delegações|representantes|enviad[oa]s?|negociadores|chefes?|embaixador\w*|partes|homólog[oa]s?|prefeit[oa]s?|autarcas?|sindicatos?|comissão",
    "it": r"ministr[oiae]|president[ei]|premier|cancellier[ei]|leader|delegazion[ei]|rappresentanti|inviat[oi]|negoziatori|capi|ambasciator[ei]|parti|omolog[oahi]+|sindac[oi]|sindacati|commissione",
    "ru": r"министр\w*|замминистр\w*|президент\w*|премьер\w*|глав[аыуе]|делегаци\w+|представител\w+|посол\w*|послы|стороны|лидер\w*|коллег\w*",
    "uk": r"міністр\w*|президент\w*|прем'?єр\w*|глав[аиуі]|керівник\w*|делегаці\w+|представник\w*|посол\w*|сторони|лідер\w*|колег\w*",
    "ar": r"\w*وزير\w*|\w*رئيس\w*|\w*وفد\w*|\w*مبعوث\w*|\w*سفير\w*|الجانبان|الطرفان|ممثل\w*",
    "zh": r"部长|部長|总统|總統|主席|总理|總理|外长|外長|代表|大使|双方|市长|国务委员",
    "ja": r"大臣|外相|首相|大統領|相の|担当相|海洋相|代表|大使|両国|知事|市長|長官",
}  # fmt: skip

# What stands before the place of a meeting.
IN: dict[str, str] = {
    "en": r"in|at", "fr": r"à|au|aux|en|dans", "de": r"in|im", "es": r"en", "pt": r"em|no|na", "it": r"a|ad|in",
    "ru": r"в|во", "uk": r"у|в|уві", "ar": r"في", "zh": r"在|于|於", "ja": r"で|において|にて",
}  # fmt: skip
CAPITAL = r"capital|capitale|hauptstadt|столиц[еі]|العاصمة|首都|city of|town of|resort of|port of"

# Behind these a place is what was talked about, or somebody else's.
BEYOND = (
    r"about|over|how|into|whose|which|that|who|said|says|situation|war|conflict|crisis|sur|au sujet|guerre|conflit|qui|que"
    r"|über|zum?|zur|krieg\w*|konflikt\w*|lage|sobre|situación|guerra|conflicto|acerca|crise|situação|conflito|situazione|conflitto"
    r"|об?|войн\w+|ситуаци\w+|конфликт\w*|про|війн\w+|ситуаці\w+|конфлікт\w*|حرب|حول|بشأن|الأزمة"
)

# What the front matter of a record calls itself.
RECORDS: dict[str, dict[str, str]] = {
    "en": {
        INTERVIEW: r"interview (?:conducted|of|with|by|given|to)|interviewed by",
        PRESS: r"(?:press|news|media) (?:conference|briefing|availability|statements?|gaggle)|remarks (?:with|before|after|following)|bilateral meeting|(?:daily|department|press) briefing",
        HEARING: r"hearings?(?! aids?| tests?| loss)|oral evidence|evidence session|estimates|witnesses|testimony|oral arguments?",
        SITTING: r"(?:house|assembly|senate|council|parliament|dáil|lords|chamber|plenary) (?:met|sat|resumed)|\w+ meeting was called to order|meeting was called to order|official report|plenary sitting|\d+(?:st|nd|rd|th) (?:plenary )?meeting|minutes of|hansard|congressional record",
        MEETING: r"panel discussion|round[ -]?table|town[ -]hall|public meeting|committee met|debate between",
    },
    "fr": {
        PRESS: r"(?:conférence|point) de presse|déclarations? conjointes?",
        HEARING: r"auditions?",
        INTERVIEW: r"entretien (?:avec|de)|interview de",
        SITTING: r"compte rendu|séance|procès-verbal",
    },
    "de": {
        PRESS: r"pressekonferenz|pressestatements?|regierungspressekonferenz",
        HEARING: r"anhörung",
        INTERVIEW: r"interview (?:mit|von)",
        SITTING: r"sitzung|plenarprotokoll|stenografischer bericht",
        MEETING: r"podiumsdiskussion",
    },
    "es": {
        PRESS: r"(?:rueda|conferencia) de prensa|declaraci(?:ón|ones) conjuntas?",
        HEARING: r"comparecencia|audiencia",
        INTERVIEW: r"entrevista (?:a|con|de)",
        SITTING: r"sesión|diario de sesiones",
    },
    "pt": {
        PRESS: r"conferência de imprensa|coletiva de imprensa|entrevista coletiva|declaraç(?:ão|ões) conjuntas?",
        HEARING: r"audiência|audição",
        INTERVIEW: r"entrevista (?:a|ao|à|com|de)",
        SITTING: r"sessão|diário da assembleia",
    },
    "it": {
        PRESS: r"conferenza stampa|dichiarazioni (?:congiunte|alla stampa)",
        HEARING: r"audizion[ei]",
        INTERVIEW: r"intervista (?:a|al|alla|con)",
        SITTING: r"seduta|resoconto",
    },
    "ru": {
        PRESS: r"пресс-конференци\w+|брифинг\w*|заявлени\w+ для прессы",
        HEARING: r"слушани\w+",
        INTERVIEW: r"интервью",
        SITTING: r"заседани\w+|стенограмма заседани\w+",
    },
    "uk": {
        PRESS: r"прес-?конференці\w+|брифінг\w*|заяви для преси",
        HEARING: r"слухан\w+",
        INTERVIEW: r"інтерв'ю",
        SITTING: r"засіданн\w+",
    },
    "ar": {
        PRESS: r"(?:ال)?مؤتمر (?:ال)?صحفي|الإيجاز الصحفي",
        HEARING: r"جلسة استماع",
        INTERVIEW: r"مقابلة|حوار مع|لقاء مع",
        SITTING: r"محضر|الجلسة",
    },
    "zh": {PRESS: r"记者会|記者會|发布会|答记者问|答記者問", HEARING: r"听证会", INTERVIEW: r"专访|專訪|采访|访谈", SITTING: r"会议记录|會議記錄|議事錄"},
    "ja": {PRESS: r"記者会見|会見", HEARING: r"公聴会", INTERVIEW: r"インタビュー", SITTING: r"会議録|議事録|本会議"},
}  # fmt: skip

# A date beside one of these is not the day that it was held.
ISSUED = r"published|publication|updated|ordered|posted|modified|printed|released?|issued|corrected|publié\w*|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|опубліковано|оновлено|نشر|发布时间|更新|公開"

EXCERPT = (
    "excerpt", "excerpts", "extract from", "extracts from", "auszug", "auszüge", "extrait", "extraits", "fragmento",
    "fragmentos", "extracto", "trecho", "trechos", "estratto", "выдержки", "фрагмент", "уривок", "مقتطفات", "节选", "抜粋",
)  # fmt: skip
