"""Who speaks without a name: printed words for anonymous, collective and serving speakers, folded.

Data and nothing else.

>>> "question" in ASKERS, "moderator" in STEWARDS, "laughter" in CROWDS
(True, True, False)
"""

ASKERS = frozenset(
    """
    ask asker correspondent d domanda domande frage fragen giornalista interlocuteur interlocutor
    interlocutora intervención intervenção jornalista jornalistas journalist journalista journaliste
    journalistes journalistin journalists media nachfrage otázka p pergunta
    perguntas periodista pregunta preguntas prensa press presse pytanie q qn question questioner
    questions reporter reporters repórter soru student zusatz zusatzfrage вопр вопрос журналист журналистка журналіст
    запитання корреспондент корреспондентка кореспондент кореспондентка питання remark реплика dziennikarka
    dziennikarz gazeteci muhabir novinář novinářka reporterin vraag в 질문 السؤال الصحفي الصحفية المتصل متصل س سؤال صحافي صحفي
    中外记者 問 提問 提问 観客 記者 记者 質問 質問者
    质问 追問 追问 问 问题
    encuestador encuestadora fråga ερώτηση δημοσιογράφος δημοσιογράφοι שאלה ש עיתונאי עיתונאית כתב כתבת verslaggever
    verslaggeefster reportero reportera corresponsal correspondante correspondant corrispondente inviato
    inviata enquêteur enquêtrice investigador investigadora pesquisador pesquisadora المراسل المراسلة
    صحفية 幹事社 提问者 提問者 レポーター
    """.casefold().split()
)
"""The one who asks, never the same person for sure twice."""

ANSWERERS = frozenset(
    """
    a ans answer answers antwoord antwort cevap odpověď odpowiedź r resposta respuesta risposta réponse відповідь о ответ الجواب ج جواب 回答
    答 答え 答复 답변
    svar απάντηση תשובה ת 回答者
    """.split()
)

ASKING_EAST = tuple("采访人 採訪人 采访者 採訪者 访谈人 訪談人 访谈者 訪談者 聞き手".split())
"""The one who interviews, in Han."""
TELLING_EAST = tuple(
    "口述人 口述者 讲述人 講述人 讲述者 受访人 受訪人 受访者 受訪者 被访人 被访者 話し手 語り手".split()
)
"""The one who is interviewed, in Han."""

STEWARDS = frozenset(ASKING_EAST + TELLING_EAST) | frozenset(
    """
    anchor animateur animatrice announcer apresentador apresentadora conductor conduttore conduttrice
    dolmetscher entrevistada entrevistado entrevistador entrevistadora facilitator host interprete
    interpreter interprète interviewee interviewer interviewerin intervieweur intervistatore intérprete
    locutor locutora moderador moderadora moderateur moderator moderatore moderatorin modérateur modératrice narrador
    narrator operador operadora operator presentador presentadora presenter presider présentateur
    présentatrice prowadząca prowadzący sunucu traducteur traductor traductora translator ведуча ведучий ведущая ведущий диктор корр
    інтерв'юер интервьюер модератор редактор респондент респондентка собеседник собеседница співрозмовник оператор переводчик перекладач المترجم المذيع المذيعة المحاور المحاورة مقدم インタビュアー 主持 主持人
    嘉宾 嘉賓 진행자 앵커 事务方 事務方 司会 司会者
    編集部 编辑部 翻译 通訳
    gast gäst gość konuk ospite ospiti invitado invitada convidado convidada invité invitée interviewé
    interviewée interviewte interviewter interviewpartner interviewpartnerin geïnterviewde befragte
    befragter enquêté enquêtée intervistato intervistata intervistatrice гость гостья гостя гість
    информант информантка інформант rozmówca rozmówczyni καλεσμένος καλεσμένη παρουσιαστής παρουσιάστρια
    συντονιστής συντονίστρια מראיין מראיינת מרואיין מרואיינת מנחה אורח אורחת קריין קריינית الضيف الضيفة
    ضيف ضيفة المقدم المقدمة مقدمة 게스트 인터뷰어 인터뷰이 해설자 통역 ゲスト ナレーター ナレーション アナウンサー キャスター 司仪 旁白
    moderatör moderátor moderátorka moderatrice programledare presentator presentatrice intervjuare
    conductora mediador mediadora narrateur narratrice narratore erzähler erzählerin redaktion
    redaktionen redakcja redaktor redaktorka rédaction redacción redazione redação редакция редакція
    tolk tłumacz tlumočník tlumočnice tradutor tradutora 編集者 编者
    本刊 本报 小编 笔者
    """.casefold().split()
)
"""Those who run the exchange: often named elsewhere on the page."""

CROWDS = frozenset(
    """
    all asistente asistentes assistente attendee attendees audience auditorio beifall both choeur chorus
    coro crowd delegates demonstrators everybody everyone group jurors jury members multiple panel panelist
    panelists participant participants people protesters public publikum público several soldiers spectator
    todas todos together tous unison various villagers voices zuhörer zuhörerin zuruf zurufe zwischenruf
    zwischenrufe все все大家 голос голоса голоси зал
    众人 网友 網友 参加者 参加者一同 出席者 来場者 傍聴者 全員 会場 場内 客席 الجمهور الحضور مداخلة
    plateia pubblico publik seyirci dinleyici κοινό ακροατής קהל 观众 觀眾 听众 聽眾 台下 现场观众 傍聴席 スタッフ 工作人员
    """.casefold().split()
)

VOICES = frozenset("głos głosy stimmen voces voci voix vozes голоса голоси".split())
"""Of a crowd, where words behind tell which: "Vozes do PSD"."""

ANONYMOUS = frozenset(
    """
    залу місця места     actor actress aide analyst analysts anonymous automated boy caller callers child client computer
    correspondent customer defendant delegate donna driver female femme frau girl guest guests hablante
    hombre homme intervenant intervenante juror kid lady listener male man mann member men moderator
    mujer off-screen official officials oyente ouvinte auditeur auditrice hörer hörerin ascoltatore ascoltatrice orador oradora orateur parlante participant participante patient
    person plaintiff rapporteur recorded recording relatore resident respondent salesman singer soldier
    speaker spokesman spokesperson spokeswoman sprecher sprecherin staff stimme student subject teacher
    teilnehmer therapist translator unidentified unknown unnamed uomo user voce voice voiceover voix voz
    witness woman women worker голос женщина жінка зала зритель из мужчина слушатель спикер учасник
    учасниця 男性 女性 участник участница чоловік слухач слухачка слушательница телезритель телеглядач
    encuestado encuestada طالب طالبة aluno aluna alumno alumna alunno alunna élève schülerin studentin studentessa studente estudiante
    estudante étudiant étudiante студент студентка öğrenci 生徒 学生 學生 학생 시민 住民 市民 居民 村民 家长 家長 患者 patientin
    paciente paziente пациент пациентка spectateur spectatrice espectador espectadora spettatore
    spettatrice zuschauer zuschauerin widz słuchacz divák posluchač глядач глядачка luisteraar kijker
    internaute internauta ciudadano ciudadana cittadino cittadina vecina vecino anwohner anwohnerin
    bürgerin teilnehmerin deelnemer deltagare ponente докладчик докладчица спікер 説明員 オブザーバー 警察 głos
    الطالب الطالبة المستمع المشاهد الباحث الباحثة
    identificada identificado identificato identifié identifiée identifiziert desconhecida desconhecido desconocida desconocido
    sconosciuta sconosciuto inconnu inconnue неизвестная неизвестный невідома невідомий
    """.split()
)
"""Head words of a description that names nobody."""

NUMBERED = frozenset(
    """
    channel głos hablante kanal locuteur locutor parlante speaker spreker sprecher spk stem stimme voce voice voix
    voz голос диктор спикер спікер
    """.split()
)
"""What a machine numbers that tells voices apart."""

QUALIFIERS = frozenset(
    """
    administration adult american an another audience background british camera chinese community crew
    defense department eight elderly english executive female few field first five floor follow-up followup foreign
    former four french from german government hon honorable honourable house
    in israeli local male military multiple news neznámy nicht nine no non nr não num number
    of off old older on one other phone police press previous radio russian sans second
    senior seniors seven six some speaking state street ten the third this three through titre tv two unbekannt
    ein eine einer un una une um uma один одна unbekannter unidentified union unknown via video western
    white young younger з зала зали из із с №
    """.split()
)
"""What may stand before or behind such a head word."""

BY_OFFICE = frozenset(
    """
    abogado acusado acusada avocat declarante defensa defensor defesa depoente demandeur greffier imputato juror perito procureur teste
    testemunha testigo témoin zeuge zeugin réu ré истец ответчик подсудимый подсудимая потерпевший
    потерпевшая свидетель секретарь судья суд защитник прокурор адвокат эксперт суддя прокуратура захисник
    applicant bailiff bench clerk court defence defendant defense deponent foreman foreperson
    interpreter juror marshal prosecutor registrar reporter respondent videographer witness головуюча
    головуючий председательствующая председательствующий
    angeklagter angeklagte vittne åklagare świadek sędzia prokurator adwokat obrońca svědek soudce
    getuige rechter tanık hakim avukat μάρτυρας δικαστής testimone القاضي المحامي الشاهد المتهم 检察官 検察官
    裁判官 被告人 审判员 公诉人 書記官 변호인 검사 판사 증인 피고인 עד שופט שופטת סניגור תובע 原告 事務局
    """.casefold().split()
)
"""Those who speak in a court under their function: THE COURT, THE WITNESS."""

AIR = frozenset(
    """
    actor actress analyst anchor announcer artist author bbc broadcast byline cnn co-anchor co-host
    cohost columnist comedian commentator contributor correspondent critic editor fox guest host
    journalist meteorologist moderator nbc newscaster npr panelist presenter producer reporter soundbite
    """.split()
)
"""Words behind a name and a comma in broadcast labels."""

SWITCHBOARD = frozenset("operador operadora operator operatorin оператор".split())
"""Who runs a call: nobody's title."""
