"""Words before a colon that are no speaker: fields, notes, captions, section heads; folded.

Data and nothing else.  A head whose every word is here, or that is here as a whole, is no label.

>>> "note" in FIELDS, "read more" in HEADS
(True, True)
"""

FIELDS = frozenset(
    """
    interior exterior advantages arguments benefits cons consequence consequences disadvantages drawbacks features finding findings
    context contexte contexto encl encls enclosure enclosures implementation input limitations output prerequisites pros requirements solution syntax usage
    a.m absent abstain abstained abstaining abstract access acknowledgements action actions actualité address agreed decision decisions motion motions outcome poll regrets
    proposal proposals proposed resolution resolutions resolved scribe todo admission advertisement agenda also am
    amendment analysis answer apologies appearances appendix approved article assunto asunto attachment
    attachments attendance attendees auteur attest author authors autor autora ayes background betreff bild bill breaking by
    berichterstattung überweisungsvorschlag break byline caption case cast categories category caution cc chairs channel city comment comments
    column committee company conclusion contact contacts contents copyright correction cost country credit
    credits crédit currently data date dated datum deadline default definition department description
    definitions details directions disclaimer labels disclosure document documents duration edited edition editor edt email end ends
    episode event events evidence example examples excerpt exclusive exhibit exhibits expected fact
    facts fax feature featured fecha figure file filed film finally first firstly focus followup
    footnote format foto fotos fuente full further genre goal goals guests headline held here highlights
    hint hinweis history home hora hosts hours however http https image images important in including
    index info information ingredients instructions intro introduction isbn issue issued items job
    keywords language last latest learn legend length lesson level lieu link links listen live local
    excusés présents location lugar luogo légende main map master materials matter meanwhile media meeting memo message
    method methods minutes mission mobile moderators more moreover mp3 music name nays nb news next noes nota
    notas note notes notice now number object objective objectives objet observation office oggetto on
    online opening option options order organization originally ort other others overview p.m page pages
    panelists panellists part participants parts password period phone photo photograph photographs
    photos picture pictures pie place play plus pm podcast point points policy posted present presiders
    presidência price priority problem proceedings process produced product program programme project ps
    publicado publication published publisher purpose quelle quellen questionnaire quick quote
    rating read recap recipe recommended record recorded ref reference references region register
    related release released remarks remarque reminder reply report reporting request response result
    results reuters review rule running runtime sample scene schedule score season second secondly
    secretaria section see series serves services share show sign signed similar sincerely site size
    soundcloud source sources speakers special spoiler sponsor sponsored stand starring state status
    step steps story subject subject/s subscribe subtitle suggestion sujet summary tag tags takeaway tel telephone
    tema text thanks thema theme therefore third thirdly time times tip tips titel title titles titolo
    titre tldr to today tomorrow tonight tools topic topics total transcript transcription translation
    transport trigger twitter type título upcoming update updated updates url use username users venue
    version versus via video videos view views vote votes warning watch web website week weight what
    interview interviews entrevista entretien intervista explainer commentary opinion facebook instagram
    annual daily monthly weekly yearly
    appendix document-type editor's headnote highlight load-date publication-type subjects
    fotocredit fotocredits photocredit bildnachweis bildquelle bildrechte crédits copyright
    linkedin tiktok timestamps resources sponsors properties transcriber accession collection
    when where who why witnesses words writer written www year yeas yesterday yield you your youtube zeit
    מוזמנים נוכחים נכחו סדר היום
    автор дата источник место примечание тема фото 以上 作者 摘要 导读 導讀 编者按 編者按 概要 來源 关连 写真 出典 图 图片 地址 地点 地點
    程序委員會意見 審查意見 審查會意見 出席議員 缺席議員 列席議員 出席委員 缺席委員 列席委員 請假委員 列席人員 列席官員 列席秘書 列席公職人員 出席者 缺席者
    出席议员 缺席议员 出席人员 列席人员 出席委员 提案人 連署人 说明 說明 案由 決議 决议 附帶決議 議事處意見 表決結果 表決結果名單
    紀錄 紀録 記錄 记录 決定 决定 請假委員 主任秘書 專門委員 研究員
    場所 推荐给朋友 新华社 日時 日期 时间
    作詞 作词 作曲 編曲 编曲 填詞 填词 監製 监制 演唱 主唱 導演 导演 編劇 编剧
    摘要 导语 導語 编者按 編者按 核心提示 提要 内容提要 简介 簡介 责编 撰文 摄影 攝影
    時間 来源 标题 注 电话 相关新闻 相关链接 相關新聞 編輯 编辑 责任编辑 邮编 関連 電話
    preguntarle preguntarles أولا ثانيا ثالثا رابعا خامسا سادسا أخيرا ملاحظة مثال الخلاصة المصدر primero segundo tercero
    modalidad modalidade seudónimo pseudônimo duración duração durata dauer durée edad idade género gênero
    finalmente ejemplo conclusión во-первых во-вторых в-третьих наконец например предупреждение
    важно внимание итог вывод schliesslich beispiel achtung wichtig fazit premièrement deuxièmement
    troisièmement enfin exemple primeiro terceiro exemplo observação conclusão innanzitutto infine
    esempio conclusione 首先 其次 第一 第二 第三 最后 最後 第一に 第二に 第三に 最後に 次に 例えば
    しかし ただし 注意 例如 备注 備註 補足 注釈 结论 結論 まとめ 출처 예 결론 перше по-перше
    по-друге по-третє нарешті наприклад висновок джерело po-pierwsze po-drugie po-trzecie przykład
    wniosek uwaga zaprvé zadruhé například först exempel birincisi ikincisi örneğin kaynak sonuç
    παράδειγμα προσοχή συμπέρασμα fonte לדוגמה הערה מסקנה
    """.split()
)

HEADS = frozenset(
    (
        "abgegebene stimmen",
        "lesezeit",
        "reading time",
        "temps de lecture",
        "tempo de leitura",
        "tempo di lettura",
        "tiempo de lectura",
        "время чтения",
        "час читання",
        "deputados presentes à sessão",
        "deputados presentes",
        "srs deputados presentes",
        "also read",
        "and",
        "as follows",
        "but",
        "but first",
        "cook time",
        "cut to",
        "dissolve to",
        "fade in",
        "fade out",
        "live poll",
        "for example",
        "for immediate release",
        "for instance",
        "for more information",
        "good news",
        "in brief",
        "in other words",
        "in short",
        "key points",
        "let me be clear",
        "media contact",
        "more from",
        "my point",
        "my question",
        "or",
        "photo by",
        "photo credit",
        "prep time",
        "prepared remarks",
        "introductory remarks",
        "welcoming remarks",
        "press contact",
        "q & a",
        "q&a",
        "q a session",
        "q&a session",
        "question and answer",
        "question and answer session",
        "question answer session",
        "question-and-answer session",
        "questions and answers",
        "read more",
        "see also",
        "so",
        "that is",
        "the answer",
        "the bottom line",
        "the following",
        "the point",
        "the problem",
        "the question",
        "the result",
        "then",
        "watch live",
        "well",
        "yes",
        "חברי הוועדה",
        "חברי הכנסת",
        "ייעוץ משפטי",
        "מנהל הוועדה",
        "מנהלת הוועדה",
        "סדר היום",
        "רישום פרלמנטרי",
        "קצרנית",
        "רשמת פרלמנטרית",
    )
)

OPENERS = frozenset(
    """
    قال قالت وقال وقالت يقول ويقول تقول وتقول
    i'm i'd i'll i've it's let's that's there's we'd we'll we're we've what's you'd you'll you're you've he's
    she's they're here's who's
    a according after also although always an and another any anyone anything are as ask at be because
    been before being both but by can come could deposition did do does each even every examination everyone everything first
    for from get go good had has have he her here his how i if in into is it its just know let let's
    like look many maybe most my never no not nothing now of okay on once only or our overall perhaps
    please question remember right say she should since so some something still such sure take than
    thank thanks that their then there these thereupon they think this those though to today tonight too under
    abschließend als beim dass drittens weil wenn wie erstens trotzdem zum zunächst zur zweitens
    until was watch we well were what when whereupon where which while who why with would yes yet you your
    preguntarle preguntarles comentarle decirle entonces bueno pues así además también después aunque porque cuando mientras según hoy ayer
    luego então assim também porém quando enquanto hoje ontem depois agora allora quindi anche
    perché oggi ieri però infatti inoltre alors donc mais ainsi parce quand lorsque aujourd'hui
    ensuite puis voilà c'est cela ça heute gestern jetzt danach deshalb ausserdem weil wenn когда
    тогда потом поэтому сегодня вчера сейчас если также это так вот что чтобы коли тоді потім тому
    сьогодні вчора зараз якщо також
    """.split()
)
"""Words that open a sentence and hardly ever a name, where they stand first of several."""

STAGE = frozenset(
    """
    aplauso aplausos applaudissement applaudissements applause applausi applauso aside audio background
    beat beep begin beifall bell booing boos break camera chanting cheering cheers chuckle chuckles
    chuckling clapping clip commenti commercial continued continues continuing cough coughing cries
    cross crosstalk crying cut deleted end ends enter enters exclamations exit exits gap garbled gavel
    gesture gestures gesturing groans heiterkeit hesitates huh inaudible indicating indiscernible
    indistinct interjecting interrupting interruption interruptions interruzioni joined knocking lachen
    laugh laughing laughs laughter loud mic microphone mike mumbles murmullos murmurs music nodding nods
    noise off off-mic off-mike off-record on overlapping overtalk palmas pause paused pauses ph phonetic
    playing plays portion protestations protests recess recording response ringing rire rires risa risas
    risate risos rumores sc scattered scoffs shouting shouts sic sigh sighs silence singing sings sniff
    sobbing sound soundbite sourires speaking speaks spoke spoken standing start static technical throat
    through transcript translated translation unclear unidentified unintelligible untranslated uproar
    video videoclip videotape voice voice-over voiceover weeping whispering whispers whistle whistling
    whooping words yelling zuruf zurufe аплодисменты оплески смех сміх шум تصفيق ضحك نقاط 众笑 会場笑
    場内笑 拍手
    掌声 笑 笑い 笑声 鼓掌 鼓掌声
    alkışlar gülüşmeler gülüyor kahkaha kahkahalar χειροκροτήματα χειροκρότημα γέλια γέλιο γελάει
    γελώντασ מחיאות צחוק צוחק צוחקת צוחקים potlesk smích směje smějí oklaski śmiech śmieje śmieją
    dzwonek brawa wesołość skratt skrattar skrattande applåder gelach applaus gejuich geroezemoes
    lacht lachend gelächter schmunzelt unverständlich zwischenrufe glocke inaudível inaudíveis
    ininteligível ininteligible inaudible aplaude risada risadas incomprensibile inudibile ilarità
    brusio ovation huées murmures brouhaha rit rient inaudibles incompréhensible
    hilarité rumorea abucheos silbidos barulho vaias смеётся смеется смеются смеясь хохот смешок гул
    выкрики неразборчиво нрзб возгласы оживление сміється сміються сміючись вигуки нерозбірливо нерозб
    гомін пауза 웃음 박수 일동웃음 웃음소리 يضحك تضحك يضحكون مسموع تصفيق هتافات مقاطعة ضحكات 大笑 苦笑
    爆笑 場内爆笑 一同笑 一同笑い 会場笑い 会場爆笑 听不清 聽不清 听不清楚 聞き取り不能 聴取不能 沉默
    停顿 叹气 哄堂大笑 全场鼓掌 全場鼓掌 热烈鼓掌 热烈掌声 笑聲 掌聲 众人笑 大家笑 哭 鼓掌通过
    拍手喝采
    """.split()
)
"""Words of stage directions."""

DELIVERIES: tuple[str, ...] = (
    "by phone",
    "by telephone",
    "foreign language",
    "from tape",
    "in translation",
    "interpretation",
    "interpreted",
    "interpreter",
    "o.s.",
    "off camera",
    "off mic",
    "off mike",
    "off-camera",
    "off-mic",
    "off-mike",
    "off-screen",
    "on camera",
    "on screen",
    "on tape",
    "on the phone",
    "on-camera",
    "on-screen",
    "overdubbed",
    "retranslated",
    "simultaneous",
    "singing",
    "speaking ",
    "spoke in",
    "spoken in",
    "subtitles",
    "through a translator",
    "through translator",
    "trad.",
    "traduc",
    "translat",
    "v.o.",
    "via phone",
    "via satellite",
    "via telephone",
    "via video",
    "via zoom",
    "video link",
    "voice over",
    "voice-over",
    "voiceover",
    "перевод",
    "переклад",
    "по-английски",
    "по-русски",
    "через переводчика",
    "مترجم",
    "翻译",
    "通訳",
)
"""What a bracket says about how the words were delivered, folded."""

LANGUAGES = frozenset(
    """
    afrikaans alemán allemand anglais arabic bengali cantonese catalan chinese czech dari dutch english
    espagnol español farsi francés français french german greek gujarati hebrew hindi hungarian
    indonesian inglés irish italian japanese korean malay mandarin norwegian pashto persian polish
    portuguese punjabi romanian ruso russian serbian slovak somali spanish swahili swedish thai turkish
    ukrainian urdu vietnamese welsh xhosa zulu
    """.split()
)

CLOSINGS: tuple[str, ...] = (
    "abgegebene stimmen",
    "deputados presentes",
    "efectuada la votación",
    "endgültiges ergebnis",
    "entraram durante a sessão",
    "estiveram presentes",
    "faltaram à sessão",
    "n'ont pas pris part",
    "ont voté",
    "por la afirmativa",
    "por la negativa",
    "puesta a votación",
    "se aprueba",
    "se levantó la sesión",
    "se reanuda la sesión",
    "se rechaza",
    "se vota",
    "sometida a votación",
    "several hon. members rose",
    "several members stood",
    "votaron a favor",
    "votaron en contra",
    "votes against",
    "members voting",
    "members present",
    "the chair was taken by",
    "additional material submitted",
    "material submitted for the record",
    "questions for the record",
    "respectfully submitted",
    "attest:",
    "adjournment -",
    "the information referred",
    "the information follows",
    "the information requested",
    "the documents referred",
    "the material referred",
    "a message was received from",
    "засідання за",
    "результаты голосования",
    "результати голосування",
    "конец заседания",
    "кінець засідання",
    "после перерыва",
    "після перерви",
    "n’ont pas pris part",
    "presidência:",
    "presidenza di",
    "présidence:",
    "forsæde:",
    "předsednictví:",
    "vorsitz:",
    "przewodnictwo:",
    "in the chair:",
    "(the ",
    "(the remarks",
    "[end of",
    "[graphic]",
    "[the prepared",
    "a motion to reconsider",
    "a recorded vote",
    "a vote was taken",
    "accordingly, the ",
    "adjourned",
    "agreed to",
    "amendment agreed",
    "amendment by leave",
    "amendment negatived",
    "bill accordingly",
    "bill read",
    "blackout.",
    "call participants",
    "committee adjourned",
    "curtain.",
    "de algemene beraadslaging",
    "de beraadslaging wordt",
    "de vergadering wordt",
    "daartoe wordt besloten",
    "in stemming komt ",
    "overeenkomstig de voorstellen van de voorzitter",
    "overeenkomstig het voorstel van de voorzitter",
    "debate adjourned",
    "debate concluded",
    "debate interrupted",
    "debate resumed",
    "die sitzung",
    "division list",
    "division no",
    "division number",
    "division taken",
    "duration:",
    "encerra-se a",
    "encerrou-se",
    "end of act",
    "end of audio",
    "end of interview",
    "end of part",
    "end of recording",
    "end of scene",
    "end of take",
    "end of tape",
    "end of the interview",
    "end of transcript",
    "ende der sitzung",
    "eram ",
    "eran las",
    "fin de l'entretien",
    "fin de la ",
    "fin de la entrevista",
    "fine dell'intervista",
    "house adjourned",
    "koniec posiedzenia",
    "it was so decided",
    "it was so resolved",
    "the draft resolution",
    "thereupon",
    "la commission adopte",
    "la commission rejette",
    "la discussion générale est close",
    "la réunion s'achève",
    "la réunion s’achève",
    "la réunion se termine",
    "la seduta ",
    "la seduta, ",
    "la sesión",
    "la séance est",
    "la séance, suspendue",
    "levanta-se a",
    "membres présents ou excusés",
    "meeting closed",
    "meeting suspended",
    "motion (by ",
    "motion agreed",
    "motion carried",
    "motion lost",
    "motion made",
    "motion negatived",
    "møtet hevet",
    "møtet slutt",
    "on a show of hands",
    "on resuming",
    "opening statement",
    "ordered to ",
    "ordered, ",
    "prepared remarks:",
    "présidence de",
    "question agreed",
    "question put",
    "question resolved",
    "question-and-answer session",
    "questions and answers:",
    "resolved,",
    "schluss der sitzung",
    "se levanta la sesión",
    "se suspende la sesión",
    "show notes",
    "sitting resumed",
    "sitting suspended",
    "submetid",
    "the assistant legislative clerk",
    "the bill clerk",
    "the bill was",
    "the briefing concluded",
    "the briefing ended",
    "the briefing was concluded",
    "the clerk ",
    "the committee adjourned",
    "the committee divided",
    "the committee proceeded",
    "the committee rose",
    "the following is the",
    "the house adjourned",
    "the house divided",
    "the house having divided",
    "the house proceeded",
    "the legislative clerk",
    "the meeting adjourned",
    "the meeting ended",
    "the meeting rose",
    "the prepared statement",
    "the press availability",
    "the press conference ended",
    "the question was taken",
    "the result was",
    "the senate adjourned",
    "the senate divided",
    "the senior assistant",
    "the sitting",
    "the text of",
    "the vote was",
    "there being no",
    "there was no objection",
    "under the previous order, the ",
    "whereupon",
    "written statements (",
    "zakończenie posiedzenia",
    "заседание",
    "конец интервью",
    "кінець інтерв",
    "решение принято",
    "рішення прийнято",
    "einde vergadering",
    "het incident is gesloten",
    "il senato approva (",
    "il senato approva. (",
    "il senato non approva. (",
    "kapanma saati",
    "l'incident est clos",
    "la camera approva",
    "la camera respinge",
    "la commissione approva",
    "la sessió es reprèn",
    "la sessió s'aixeca",
    "la sessió s’aixeca",
    "la sessió se suspèn",
    "levántase a sesión",
    "l’incident est clos",
    "realizada la votación",
    "remata a sesión",
    "s'aixeca la sessió a",
    "schluss:",
    "schluß der sitzung",
    "schluß:",
    "se abre la sesión a las",
    "se reanuda la sesión a",
    "se suspendió la sesión",
    "sluiting ",
    "suspende-se a sessão",
    "s’aixeca la sessió a",
    "az ülés véget",
    "az ülésnap véget",
    "cerrada la sesión",
    "encerrada a sessão",
    "formula la interpel·lació",
    "formula la pregunta",
    "fundi slitið",
    "fundi frestað",
    "istungi lõpp",
    "istung lõppes",
    "jednání skončilo",
    "jednání ukončeno",
    "jednání přerušeno",
    "mødet blev hævet",
    "mødet hævet",
    "mødet sluttede",
    "mødet udsat",
    "mötet avslutades",
    "møtet ble hevet",
    "posėdis baigtas",
    "retómase a sesión",
    "reanúdase a sesión",
    "rokovanie skončilo",
    "schôdza skončila",
    "schůze skončila",
    "sēde slēgta",
    "sesión levantada",
    "sjednica je završ",
    "sjednica završ",
    "suspéndese a sesión",
    "täysistunto lopetettiin",
    "täysistunto päättyi",
    "érguese a sesión",
    "ședința s-a încheiat",
    "şedinţa s-a încheiat",
    "закрито в ",
    "седницата заврши",
    "λήξη συνεδρίασης",
    "λύση συνεδρίασης",
    "הישיבה ננעלה",
    "הישיבה נפתחה",
    "הישיבה נסגרה",
    "انفضت الجلسة",
    "رفعت الجلسة",
    "انتهت الجلسة",
    "انتهى الحوار",
    "انتهى اللقاء",
    "انتهى المؤتمر",
)
"""How a clerk's line opens, folded: what was done, not what was said."""

SCENES = frozenset(
    """
    auftritt aufzug cena escena felvonás jelenet scena scene scéna scène szene tafereel výstup ява явление сцена
    odsłona kohtaus scen σκηνή
    """.split()
)
"""What the heading of a scene opens or ends with."""

ACTS = frozenset("act acte acto akt akti ato atto bedrijf dějství действие дія näytös πράξη".split())
"""What the heading of an act opens or ends with, beside its number."""
