"""Records of parliaments, councils and courts: one short invented page for each way of printing them."""

import pytest

from corpus.pipeline import read


def turns(text: str) -> list[tuple[str, str]]:
    reading = read(text)
    return [
        (person.name if (person := reading.speaker(found)) else "", text[found.start : found.end])
        for found in reading.utterances
        if found.kind == "turn"
    ]


def test_who_shouts_in_a_bracket_of_several_lines_has_no_turn():
    text = (
        "Präsident Dr. Moss: Das Wort hat der Abgeordnete Wick.\n\n"
        "Wick (BLZ): Meine Damen und Herren! Die Lampen gehen aus.\n"
        "(Beifall bei dem BLZ. —\nAbg. Oakes: Sie haben kein Öl!\n— Weitere Zurufe.)\n\n"
        "Präsident Dr. Moss: Das Wort hat der Abgeordnete Oakes.\n\n"
        "Oakes (LL): Herr Präsident! Wir haben Öl.\n\n"
        "Präsident Dr. Moss: Das Wort hat der Abgeordnete Wick.\n\nWick (BLZ): Ich danke Ihnen."
    )
    assert [name for name, _ in turns(text)] == ["Moss", "Wick", "Moss", "Oakes", "Moss", "Wick"]


def test_whoever_interrupts_is_named_by_the_rest_of_the_label():
    text = (
        "#### Prezes Rady Ministrów Jan Moss:\n\nLampy gasną, a my mamy olej.\n\n---\n\n"
        "> *Poseł Adam Lee interrupts:* Nie ma oleju.\n\n"
        "#### Prezes Rady Ministrów Jan Moss:\n\nMamy olej.\n\n"
        "> *Głos z sali interrupts:* Kłamca!\n\n#### Prezes Rady Ministrów Jan Moss:\n\nDziękuję bardzo."
    )
    assert [(name, said[:9]) for name, said in turns(text)] == [
        ("Jan Moss", "Lampy gas"),
        ("Adam Lee", "Nie ma ol"),
        ("Jan Moss", "Mamy olej"),
        ("Głos z sali", "Kłamca!"),
        ("Jan Moss", "Dziękuję "),
    ]


SILENT = {
    "sentences about somebody with an office": (
        "Karim Lee, director of the Brill Museum, has worked on it since May.\n\n“It was late. It rained.”"
        "\n\nLee left at noon.\n\nAnn Moss, 60, a senator, was late for it.\n\n“We knew. It is so.”"
    ),
    "minutes": (
        "Minutes of the Lamp Committee\n\nPresent: Ann Moss, Tom Oakes\nApologies: Eva Tarn\n\n"
        "1. Lamps\nMr. Oakes reported that twelve lamps had been mended.\nAction: Mr. Oakes to order oil."
    ),
    "an order paper": (
        "ORDER PAPER\n\n*1 Ann Moss (Brill): To ask the Minister for Lamps, how many lamps are out.\n\n"
        "*2 Tom Oakes (Wick): To ask the Minister for Lamps, what steps he is taking."
    ),
    "a division list": (
        "DIVISION NO. 12\n\nAYES\n\nMoss, Ann\nOakes, Tom\n\nTellers for the Ayes:\nMr. Lee and Ms. Tarn\n\n"
        "NOES\n\nWick, Eva\n\nTellers for the Noes:\nMr. Brill and Mr. Cole"
    ),
    "an agenda": (
        "Agenda\n\n10:00 Opening: Ann Moss, Chair\n10:15 Keynote: Tom Oakes, Minister for Lamps\n"
        "11:00 Panel: Oil and its future\nModerator: Bill Pike\n12:00 Lunch"
    ),
    "votes and proceedings under numbered heads": (
        "Votes and Proceedings\n\n1. MESSAGES: The following were laid upon the Table.\n\n"
        "2. QUESTIONS: Questions were asked.\n\n3. MOTION: Mr. Lee moved, That the lamps be mended.\n\n"
        "4. ADJOURNMENT: The House adjourned at 6 p.m."
    ),
    "a table of contents that leads to each office by dots": (
        "Table of Contents\n\nDeputy President ................ 701, 704\n\n"
        "Minister of Lamps. .................. 706\n\nMinister of Oil................... 708"
    ),
    "a table of contents": (
        "CONTENTS\n\nStatement of:\nAnn Moss, Chief Executive, Brill Lamps .......... 4\n"
        "Tom Oakes, Chair, Wick Oil .......... 12\n\nLetters submitted by:\nMoss, Hon. Ann: Letter ...... 40"
    ),
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_nobody_speaks_in(text):
    assert turns(text) == []


RECORDS = {
    "russian: names with a faction and a stop alone, votes counted, the chair in the heading": (
        "Председательствует Председатель А.Б.Корсаков\n\nПредседательствующий. Прошу. Кто первый?\n\n"
        'Зимин П. И., фракция "МАЯК".\n\nКоллеги, маяки не работают. Когда их починят?\n\n'
        "Председательствующий. Пожалуйста, кто ответит?\n\n"
        'Гусева Р. Л., фракция "ВОЛНА".\n\nВ мае, Павел Игоревич.\n\n'
        "Председательствующий. Покажите результаты.\n\nРЕЗУЛЬТАТЫ ГОЛОСОВАНИЯ (10 час. 15 мин.)\n"
        "Проголосовало за              440 чел.      97,8 %\nРезультат: принято\n\nПринимается.",
        [
            ("А.Б. Корсаков", "первый?"),
            ("Зимин П. И.", "починят?"),
            ("А.Б. Корсаков", "ответит?"),
            ("Гусева Р. Л.", "Игоревич."),
            ("А.Б. Корсаков", "Принимается."),
        ],
    ),
    "catalan: who presides and what a clerk notes": (
        "Presidència de la M. H. Sra. Carme Dorca i Vila\n\nLa presidenta\nBon dia, comença la sessió. Prego "
        "a la secretària que llegeixi els noms.\nLa secretària segona\nEls candidats són els següents.\n"
        "La presidenta\nMoltes gràcies a totes.\nLa sessió s’aixeca a les onze del matí i set minuts.",
        [
            ("Carme Dorca i Vila", "noms."),
            ("La secretària segona", "següents."),
            ("Carme Dorca i Vila", "totes."),
        ],
    ),
    "chinese: who presides is told where votes are counted": (
        "主席：反對的請舉手。\n\n主席林大山議員沒有表決。\n\n主席：我現在請陳小玲議員發言。\n\n"
        "陳小玲議員：主席，我今天的議題是貧窮。\n\n主席：謝謝。",
        [("林大山", "舉手。"), ("林大山", "發言。"), ("陳小玲", "貧窮。"), ("林大山", "謝謝。")],
    ),
    "english: who presides goes on behind what a clerk notes below the question": (
        "MR SPEAKER: Thank you. I put the Question:\n\nThat the lamps be lit?\n\nMotion Agreed to\n\n"
        "Before we go on I wish to thank you.\n\nMR LEE: I thank you, Mr Speaker, and I move the oil.\n\n"
        "MR SPEAKER: I thank the Honourable Member for that.\n\nMR MOSS: I agree with that, Mr Speaker.\n\n"
        "MR SPEAKER: Thank you. The Question is:\n\nThat the oil be bought",
        [
            ("MR SPEAKER", "thank you."),
            ("LEE", "oil."),
            ("MR SPEAKER", "for that."),
            ("MOSS", "Speaker."),
            ("MR SPEAKER", "be bought"),
        ],
    ),
    "english: a clerk ends what who presides says, where nobody goes on": (
        "MR SPEAKER: The Question is:\n\nThat the lamps be lit?\n\nMotion Agreed to\n\n"
        "The House then turned to the oil of the quays.\n\nMR LEE: Is the oil dear?\n\nLeave granted.\n\n"
        "I then told the clerk of it.\n\nMR SPEAKER: Thank you.\n\nMotion Agreed to\n\nWe paid for it.",
        [("MR SPEAKER", "be lit?"), ("LEE", "dear?"), ("MR SPEAKER", "Thank you.")],
    ),
    "portuguese: whoever has the floor goes on behind interruptions": (
        "O Sr. Presidente (Artur Lobo): — Tem a palavra a Sr.ª Deputada Inês Vale.\n\n"
        "A Sr.ª Inês Vale (PSD): — Sr. Presidente, quando serão reparados os faróis?\n\n"
        "O Sr. Duarte Pinho (PS): — Não sabe!\n\nA Oradora: — Sei muito bem, Sr. Deputado.\n\n"
        "Vozes do PSD: — Muito bem!\n\nA Oradora: — E digo mais.\n\nO Sr. Presidente: — Termine.",
        [
            ("Artur Lobo", "Vale."),
            ("Inês Vale", "faróis?"),
            ("Duarte Pinho", "sabe!"),
            ("Inês Vale", "Deputado."),
            ("Vozes do PSD", "bem!"),
            ("Inês Vale", "mais."),
            ("Artur Lobo", "Termine."),
        ],
    ),
    "portuguese: an article and a title before a dash": (
        "se não as lâmpadas, então o óleo.\n\nO Sr. PRESIDENTE – Tem a palavra a Sr.ª Inês Vale.\n\n"
        "A Sr.ª Inês Vale – Sr. Presidente, não temos óleo.\n\nO Sr. Ministro do Mar (Rui Pinho) – Temos.",
        [("", "óleo."), ("O Sr. PRESIDENTE", "Vale."), ("Inês Vale", "óleo."), ("Rui Pinho", "Temos.")],
    ),
    "russian: initials of which none comes again": (
        "А.Б.Зимин:\nМы чинили лампы сами.\n\nПредседательствующий:\nКто ещё?\n\n"
        "Р.Л.Гусева:\nУ нас нет масла.",
        [("А.Б. Зимин", "сами."), ("Председательствующий", "ещё?"), ("Р.Л. Гусева", "масла.")],
    ),
    "russian: initials inside one line, behind a place and once, and a card with the whole name": (
        "Встреча прошла в порту. 3 мая 2021 года Брилль А.Зимин: Как дела с лампами и с маслом в этом году? "
        "Р.Гусева Гусева Раиса Павловна директор АО «Маяк» : В целом хорошо, лампы мы починили к маю. "
        + "Работа шла всю зиму, и люди не жаловались. "
        * 4
        + "А.Зимин: А масло? Р.Гусева: Масло будет в мае. П.Осин: Я хочу добавить, что масла хватит на всех. "
        "А.Зимин: Хорошо. Р.Гусева: Спасибо.",
        [
            ("А. Зимин", "году?"),
            ("Р. Гусева", "жаловались."),
            ("А. Зимин", "масло?"),
            ("Р. Гусева", "мае."),
            ("П. Осин", "всех."),
            ("А. Зимин", "Хорошо."),
            ("Р. Гусева", "Спасибо."),
        ],
    ),
    "ukrainian: votes told in figures behind a label": (
        "ЗИМІН А.Б. Хто за? Прошу рахувати.\n\nГУСЄВА Р.Л. 28 – за.\n\nГОЛОС ІЗ ЗАЛУ. 29.\n\n"
        "ЗИМІН А.Б. 29? Рішення прийнято.",
        [
            ("ЗИМІН А.Б.", "рахувати."),
            ("ГУСЄВА Р.Л.", "за."),
            ("ГОЛОС ІЗ ЗАЛУ", "29."),
            ("ЗИМІН А.Б.", "прийнято."),
        ],
    ),
    "german: an office and a degree before the name inside a line": (
        "Präsident Dr. Lamm: Wer stimmt dafür?\n\nMoos (BND): Ich nehme die Wahl an. Präsident Dr. Lamm: "
        "Danke! Wir kommen zur Abstimmung über die Lampen und über das Öl, das uns seit Mai fehlt.\n\n"
        "Präsident Dr. Lamm: Sie sind gewählt.\n\nMoos (BND): Danke.",
        [("Lamm", "dafür?"), ("Moos", "an."), ("Lamm", "fehlt."), ("Lamm", "gewählt."), ("Moos", "Danke.")],
    ),
    "catalan: an office of several words alone on its line": (
        "La presidenta\nRespon el conseller.\nEl conseller d'Indústria\nGràcies, presidenta. Hi ha oli.\n"
        "La presidenta\nTé la paraula.\nPere de Vall Roca\nNo hi ha llum, senyor conseller, des de maig.\n"
        "La presidenta\nRespon el conseller.\nEl conseller d'Indústria\nHi haurà llum.\n"
        "La presidenta\nTé la paraula.\nPere de Vall Roca\nMoltes gràcies per la resposta.",
        [
            ("La presidenta", "conseller."),
            ("El conseller d'Indústria", "oli."),
            ("La presidenta", "paraula."),
            ("Pere de Vall Roca", "maig."),
            ("La presidenta", "conseller."),
            ("El conseller d'Indústria", "llum."),
            ("La presidenta", "paraula."),
            ("Pere de Vall Roca", "resposta."),
        ],
    ),
    "a play whose colons stand on lines of their own": (
        "الملك\n:\n\nمن أطفأ المصباح؟\n\nالحارس\n(يدخل)\n:\n\nأنا يا مولاي.\n\nالملك\n:\n\nولماذا؟\n\n"
        "الحارس\n:\n\nكان الليل طويلا.",
        [("الملك", "المصباح؟"), ("الحارس", "مولاي."), ("الملك", "ولماذا؟"), ("الحارس", "طويلا.")],
    ),
    "arabic: whom a play calls by a title alone": (
        "الدكتور :\n\nوحضرتك بتشتغل إيه يا أستاذ؟\n\nم. الأول :\n\nالمدير العام لشركة المنارات.\n\n"
        "الدكتور :\n\nبتعملوها هنا؟ مش معقول.\n\nم. الأول :\n\nأمال يا افندم.",
        [("الدكتور", "أستاذ؟"), ("م. الأول", "المنارات."), ("الدكتور", "معقول."), ("م. الأول", "افندم.")],
    ),
    "argentine: what was done stands behind a dash, with a blank or without": (
        "Sr. Presidente (Medrano).- Queda abierta la sesión.\n\n-Se iza la bandera.\n\n"
        "Sra. Ferraro.- Gracias, señor presidente.\n\n- Son las 15 y 10.\n\n"
        "Sr. Presidente (Medrano).- Tiene la palabra el diputado Olmedo.\n\nSr. Olmedo.- No, señor.",
        [("Medrano", "sesión."), ("Ferraro", "presidente."), ("Medrano", "Olmedo."), ("Olmedo", "señor.")],
    ),
    "japanese: a council's members ask under their seats, behind a black mark": (
        "◎議長（水上春樹君）　一般質問を行います。８番、古沢美咲議員。\n　　　（８番　古沢美咲君登壇）\n"
        "◆８番（古沢美咲君）　灯台の修理について質問します。\n◎議長（水上春樹君）　北野市長。\n"
        "◎市長（北野誠君）　五月に直します。\n　　　午前11時10分　休憩",
        [("水上春樹", "議員。"), ("古沢美咲", "ます。"), ("水上春樹", "市長。"), ("北野誠", "ます。")],
    ),
    "oral history: who interviews is told in the head": (
        "Eva Tarn Interview\n\nBrill Museum | Tapes\n\nInterviewed by Dr. Tom Oakes, 9 November 1994\n\n"
        "Interviewer: Could you say your name?\n\nTarn: Eva Tarn. I lit the lamps.\n\n"
        "Interviewer: How did you come to do it?\n\nTarn: I was asked.",
        [("Tom Oakes", "name?"), ("Eva Tarn", "lamps."), ("Tom Oakes", "it?"), ("Eva Tarn", "asked.")],
    ),
    "european: the chair of the sitting is not the president of a body": (
        "IN THE CHAIR: EVA RIVA\nPresident\n\nPresident. – The debate is opened.\n\n"
        "Paul Lié, Président de la Commission. – Monsieur le Président, merci.\n\n"
        "PRZEWODNICTWO: JAN LIS\nWiceprzewodniczący\n\nPrzewodniczący. – Dziękuję bardzo.\n\n"
        "President. – The debate is closed.\n\nWritten statements (Rule 162)\n\n"
        "Ann Moss (PDA), in writing. – I voted for it.",
        [
            ("EVA RIVA", "opened."),
            ("Paul Lié", "merci."),
            ("JAN LIS", "bardzo."),
            ("JAN LIS", "closed."),
            ("Ann Moss", "it."),
        ],
    ),
    "indian: interruptions behind dots, the hour": (
        "SHRI TOM MOSS (BRILL): The lamps are out. I request the Minister to act.\n… (Interruptions)\n"
        "MR. SPEAKER: I appeal to all of you.\n… (Interruptions)\nMR. SPEAKER: Please.\n14.00 hrs.\n"
        "The Lok Sabha then adjourned till Fifteen of the Clock.",
        [("TOM MOSS", "act."), ("MR. SPEAKER", "you."), ("MR. SPEAKER", "Please.")],
    ),
    "indian: all in one line": (
        "11.10 hrs. LAMPS Title: Members spoke of the lamps of the town. THE PRIME MINISTER (DR. ANN LEE):"
        " Mr. Speaker, Sir, it gives me great pleasure to speak of these lamps, which we have all seen,"
        " and which the boats have seen before us. I thank the House. THE MINISTER OF LAMPS"
        " (SHRI TOM OAKES): Mr. Speaker, Sir, I join the Prime Minister in this. SHRI BO PIKE (WICK): Sir, I"
        " too join her. We have worked together for many years. MR. SPEAKER: Thank you all.",
        [("ANN LEE", "House."), ("TOM OAKES", "this."), ("BO PIKE", "years."), ("MR. SPEAKER", "all.")],
    ),
    "briefing: a spokesman called Price": (
        "Cy Price, Department Spokesperson\n2:39 p.m. EDT\nMR PRICE: Hello.\nQUESTION: Hello.\n"
        "MR PRICE: We have two items.\nQUESTION: Thanks.\n(The briefing was concluded at 3:37 p.m.)\n# # #",
        [("Cy Price", "Hello."), ("QUESTION", "Hello."), ("Cy Price", "items."), ("QUESTION", "Thanks.")],
    ),
    "united nations: it was so decided": (
        "In the absence of the President, Mr. Tom Oakes (Brill), Vice-President, took the Chair.\n\n"
        "The Acting President: I give the floor to the representative of Wick.\n\n"
        "Ms. Moss (Wick): We have read the report.\n\nThe Acting President: Is it noted?\n\n"
        "It was so decided (decision 7/51).\n\nThe Acting President: Thank you all.\n\nThe meeting rose.",
        [("Tom Oakes", "of Wick."), ("Moss", "report."), ("Tom Oakes", "noted?"), ("Tom Oakes", "all.")],
    ),
    "a court: the judge in the head, counsel by a heading, a witness sworn": (
        "IN THE COURT OF BRILL\nHER HONOUR JUDGE ANN LEE\n\nTHE REGISTRAR: File 22, Your Honour.\n"
        "THE COURT: Who is next?\nMR. OAKES: Tom Moss, Your Honour.\nTOM MOSS, sworn (through interpreter)\n"
        "EXAMINATION IN CHIEF BY MR. OAKES\nQ. Where were you?\nA. On the wall.\nMS. TARN: I must rise.\n"
        "THE COURT: Go on.",
        [
            ("THE REGISTRAR", "Honour."),
            ("ANN LEE", "next?"),
            ("OAKES", "Honour."),
            ("OAKES", "you?"),
            ("Tom Moss", "wall."),
            ("TARN", "rise."),
            ("ANN LEE", "on."),
        ],
    ),
    "a page that prints pictures: names said twice": (
        "Examination of Witness\n\nTom Oakes gave evidence.\n\n"
        "Photo of Ann Moss Ann Moss Lamp Party, Brill 10:35 am, 24th November 2020\n\n"
        "Q Please introduce yourself for the record.\n\nMr Oakes:\n\nI am Tom Oakes. I keep the lamp.\n\n"
        "Photo of Eva Tarn Eva Tarn Shadow Minister (Lamps and Oil)\n\nThank you. That is very helpful.\n\n"
        "Photo of Ann Moss Ann Moss Lamp Party, Brill\n\nThank you for coming.",
        [
            ("Ann Moss", "the record."),
            ("Tom Oakes", "the lamp."),
            ("Eva Tarn", "helpful."),
            ("Ann Moss", "coming."),
        ],
    ),
    "hebrew: angle brackets, and a mark inside the office": (
        'נכחו:\nחברי הוועדה:\nרות לוי – היו"ר\n\n<היו"ר רות לוי:>\n\nבוקר טוב. אני פותחת את הישיבה.\n\n'
        '<דן כהן:>\n\nתודה. הפנסים כבויים.\n\n<היו"ר רות לוי:>\n\nלמה?\n\n<דן כהן:>\n\nאין שמן.',
        [("רות לוי", "הישיבה."), ("דן כהן", "כבויים."), ("רות לוי", "למה?"), ("דן כהן", "שמן.")],
    ),
    "british committee: who gave evidence next": (
        "Q1 Chair: Welcome. Do you want to begin?\nTom Oakes: Thank you. We need oil.\n"
        "Q2 Ann Moss: How much?\nTom Oakes: A boat of it.\nChair: Thank you. We will let you know.\n"
        "Eva Tarn and Cy Pike gave evidence.\nQ3 Chair: Welcome, both.\nEva Tarn: Thank you.",
        [
            ("Chair", "begin?"),
            ("Tom Oakes", "oil."),
            ("Ann Moss", "much?"),
            ("Tom Oakes", "of it."),
            ("Chair", "know."),
            ("Chair", "both."),
            ("Eva Tarn", "you."),
        ],
    ),
    "american: the chair and one senator": (
        "honour of the office. I thank those who came before us and kept the lamps.\n"
        "  Thank you, Mr. President.\n  The PRESIDING OFFICER. The Senator from Brill is recognized.\n"
        "  Mr. MOSS. Mr. President, I have listened to my friend.",
        [("", "President."), ("The PRESIDING OFFICER", "recognized."), ("MOSS", "friend.")],
    ),
    "argentine: dashes tell what was done": (
        "Sr. PRESIDENTE (Paz).- Queda abierta la sesión.\n\n–Se iza la bandera.\n\n"
        "Sra. ROSAS.- Quiero hablar de los faros.\n\n–Aplausos.\n\nSr. GIL.- ¿Me permite?\n\n"
        "Sra. ROSAS.- No, señor diputado.",
        [("Paz", "la sesión."), ("ROSAS", "los faros."), ("GIL", "permite?"), ("ROSAS", "diputado.")],
    ),
    "chilean: the given name in the bracket": (
        "El señor GOMEL (Presidente).- Se abre la sesión.\n\n"
        "El señor LARA (don Pedro).- Hablaré del faro.\n\n"
        "La señora ROJAS (doña Inés).- ¿Y el agua?\n\nEl señor GOMEL (Presidente).- Tiene la palabra.",
        [("GOMEL", "sesión."), ("LARA", "faro."), ("ROJAS", "agua?"), ("GOMEL", "palabra.")],
    ),
    "brazilian: party behind the name, in the bracket": (
        "O SR. PRESIDENTE (Davi Lago. Bloco/PLZ - AP) – Declaro aberta a reunião.\n\n"
        "A SRA. MARIA FAROL (Bloco/PMR - SP) – Quero falar das lâmpadas.\n\n(Intervenção no plenário.)\n\n"
        "O SR. PRESIDENTE (Davi Lago. Bloco/PLZ - AP) – Pois não, Deputada.",
        [("Davi Lago", "reunião."), ("MARIA FAROL", "lâmpadas."), ("Davi Lago", "Deputada.")],
    ),
    "portuguese: a dash behind the colon, applause without brackets": (
        "O Sr. Presidente (Rui Lage): — Está aberta a sessão.\n\nEram 15 horas e 5 minutos.\n\n"
        "A Sr.ª Ana Faro (PLZ): — Quero falar das lâmpadas.\n\nAplausos do PLZ.\n\n"
        "O Sr. João Cais (PMR): — Não é verdade!\n\nA Sr.ª Ana Faro (PLZ): — É, sim.",
        [("Rui Lage", "sessão."), ("Ana Faro", "lâmpadas."), ("João Cais", "verdade!"), ("Ana Faro", "sim.")],
    ),
    "spanish: one who presides is not his deputy": (
        "El señor PRESIDENTE: Se abre la sesión.\n\nLa señora RUIZ LEÓN: Gracias, señor presidente.\n\n"
        "La señora MINISTRA DE FAROS (Soto Peña): Gracias, señora diputada.\n\n"
        "El señor VICEPRESIDENTE (Gil Mora): Tiene la palabra.\n\nEran las diez de la mañana.",
        [
            ("El señor PRESIDENTE", "sesión."),
            ("RUIZ LEÓN", "presidente."),
            ("Soto Peña", "diputada."),
            ("Gil Mora", "palabra."),
        ],
    ),
    "french: an office behind the comma": (
        "M. le président. La parole est à M. Alain Roux.\n\nM. Alain Roux. Je serai bref.\n\n"
        "Mme Éva Noir, rapporteure de la commission des lampes. Avis défavorable.\n\n"
        "M. le président. Je mets aux voix l'article.",
        [
            ("M. le président", "Roux."),
            ("Alain Roux", "bref."),
            ("Éva Noir", "défavorable."),
            ("M. le président", "l'article."),
        ],
    ),
    "german: labels on their own line, an abbreviated office": (
        "Präsidentin Berta Lahm:\nDas Wort hat der Staatssekretär.\n\n"
        "Kurt Vogt, Parl. Staatssekretär beim Bundesminister für Lampen:\nWir haben zwölf repariert.\n\n"
        "(Beifall)\n\nVizepräsident Wolf Kuhl:\nNächste Frage: Frau Kollegin Ernst.\n\n"
        "Anna Ernst (MOND):\nDanke schön.",
        [
            ("Berta Lahm", "kretär."),
            ("Kurt Vogt", "repariert."),
            ("Wolf Kuhl", "Ernst."),
            ("Anna Ernst", "schön."),
        ],
    ),
    "dutch: de heer": (
        "De voorzitter:\nHet woord is aan de heer De Lamp.\n\nDe heer De Lamp (LICHT):\nVoorzitter. Dank.\n\n"
        "Mevrouw Zand (ZEE):\nHoeveel lampen zijn er?\n\nMinister Van der Kaars:\nTwaalf.\n\n"
        "De beraadslaging wordt gesloten.",
        [("De voorzitter", "Lamp."), ("De Lamp", "Dank."), ("Zand", "er?"), ("Van der Kaars", "Twaalf.")],
    ),
    "polish: offices before names": (
        "Wicemarszałek Jan Lampa:\n\nOtwieram posiedzenie.\n\n"
        "Poseł Anna Latarnia:\n\nChcę mówić o lampach.\n\n"
        "(Oklaski)\n\nMinister Infrastruktury Adam Port:\n\nNaprawiliśmy dwanaście.",
        [("Jan Lampa", "posiedzenie."), ("Anna Latarnia", "lampach."), ("Adam Port", "dwanaście.")],
    ),
    "czech: what the minister is for stands in small letters": (
        "Předsedající: Zahajuji schůzi.\n\nPoslanec Jan Lampa: Chci mluvit o majácích.\n\n"
        "Ministr dopravy ČR Karel Most: Opravili jsme dvanáct.\n\nMístopředseda PSP Petr Maják: Děkuji.",
        [
            ("Předsedající", "schůzi."),
            ("Jan Lampa", "majácích."),
            ("Karel Most", "dvanáct."),
            ("Petr Maják", "Děkuji."),
        ],
    ),
    "swedish: numbered speeches": (
        "Anf. 12 ANNA LAMPA (S):\n\nFru talman! Jag vill tala om fyrar.\n\n"
        "Anf. 13 Statsrådet ERIK HAMN (M):\n\n"
        "Fru talman! Vi har lagat tolv.\n\nAnf. 14 ANNA LAMPA (S):\n\nDet räcker inte.",
        [("ANNA LAMPA", "fyrar."), ("ERIK HAMN", "tolv."), ("ANNA LAMPA", "inte.")],
    ),
    "finnish: a time before, a party behind": (
        "Puhemies Pekka Meri: Kiitoksia.\n\n14.03 Erkki Lamppu val: Arvoisa puhemies! Puhun majakoista.\n\n"
        "14.05 Liisa Satama sd: Arvoisa puhemies! Kiitän.\n\nPuhemies Pekka Meri: Kiitoksia.",
        [
            ("Pekka Meri", "Kiitoksia."),
            ("Erkki Lamppu", "oista."),
            ("Liisa Satama", "Kiitän."),
            ("Pekka Meri", "sia."),
        ],
    ),
    "turkish: capitals before a dash are no dateline": (
        "BAŞKAN – Oturumu açıyorum.\n\n"
        "ALİ LAMBA (Ankara) – Sayın Başkan, fenerlerden söz etmek istiyorum efendim.\n\n"
        "BAŞKAN – Teşekkür ederim.\n\nAYŞE KUM (Bursa) – Yetmez!",
        [("BAŞKAN", "açıyorum."), ("ALİ LAMBA", "efendim."), ("BAŞKAN", "ederim."), ("AYŞE KUM", "Yetmez!")],
    ),
    "russian: a faction behind the initials": (
        "Председательствующий. Начинаем заседание.\n\n"
        'Лампов И.И., фракция "Свет". Я хочу сказать о маяках.\n\n'
        'Председательствующий. Спасибо.\n\nМаяков П.С., фракция "Море". Мы починили лампы.',
        [
            ("Председательствующий", "заседание."),
            ("Лампов И.И.", "маяках."),
            ("Председательствующий", "Спасибо."),
            ("Маяков П.С.", "лампы."),
        ],
    ),
    "korean: a wide space behind the label": (
        "○위원장 김철수  회의를 시작하겠습니다.\n\n○박영희 위원  장관님, 등대에 대해서 묻겠습니다.\n\n"
        "○해양수산부장관 이민호  열두 개를 고쳤습니다.\n\n○박영희 위원  부족합니다.",
        [
            ("김철수", "겠습니다."),
            ("박영희", "묻겠습니다."),
            ("이민호", "고쳤습니다."),
            ("박영희", "부족합니다."),
        ],
    ),
    "taiwanese: the title between family name and given name": (
        "主席：請林委員大文發言。\n\n林委員大文：燈塔修好了嗎？\n\n陳部長明：修好了十二座。\n\n主席：謝謝林委員。",
        [("主席", "發言。"), ("林大文", "嗎？"), ("陳明", "十二座。"), ("主席", "委員。")],
    ),
    "canadian: brackets inside the bracket": (
        "The Chair (Mr. Paul Roy (Wick, CPC)): Order.\n\nMs. Ann Lee (Brill, Lib.): I have a question.\n\n"
        "Some hon. members: Oh, oh!\n\nMs. Ann Lee (Brill, Lib.): When?",
        [
            ("Paul Roy", "Order."),
            ("Ann Lee", "question."),
            ("Some hon. members", "oh!"),
            ("Ann Lee", "When?"),
        ],
    ),
    "kenyan: a bracket in the name, on the page's first line": (
        "The Temporary Speaker (Hon. (Ms.) Wanja Lamp): Order, Members!\n\n"
        "Hon. Tom Ouko (Brill, LUM): I rise to speak on lamps.\n\n(Loud consultations)\n\n"
        "The Temporary Speaker (Hon. (Ms.) Wanja Lamp): Order!\n\nHon. Members: Shame!",
        [
            ("Wanja Lamp", "Members!"),
            ("Tom Ouko", "lamps."),
            ("Wanja Lamp", "Order!"),
            ("Hon. Members", "Shame!"),
        ],
    ),
    "australian: the house interjects": (
        "Mr LEE (Brill) (14:02): When will they be mended?\n\nMs OAKES (Wick) (14:03): Soon.\n\n"
        "Opposition members interjecting—\n\nThe SPEAKER: Order!\n\nMs OAKES: As I was saying, soon.",
        [("LEE", "mended?"), ("OAKES", "Soon."), ("The SPEAKER", "Order!"), ("OAKES", "soon.")],
    ),
    "a question as the clerk heads it": (
        "Mr. Karo: The lamps are out.\nQuestion No. 281\nLAMPS IN MR. MUDE'S TOWN\n"
        "Mr. Kiru asked the Minister for Lamps:\n(a) whether he is aware of it.\nMr. Speaker: Is he here?\n"
        "Mr. Karo: He is not.\nMr. Speaker: Let us go on.",
        [
            ("Karo", "out."),
            ("Kiru", "aware of it."),
            ("Mr. Speaker", "here?"),
            ("Karo", "not."),
            ("Mr. Speaker", "go on."),
        ],
    ),
    "of the kremlin: initials glued to the name": (
        "В.Лампов: Добрый день, коллеги.\n\nА.Маяков: Спасибо. Мы починили лампы.\n\n"
        "Вопрос: Когда будут починены остальные?\n\nВ.Лампов: Скоро.",
        [
            ("В. Лампов", "коллеги."),
            ("А. Маяков", "лампы."),
            ("Вопрос", "остальные?"),
            ("В. Лампов", "Скоро."),
        ],
    ),
    "the president of a sitting is not the minister-president": (
        "M. le président. — La parole est à M. Lampe, ministre-président.\n\n"
        "M. Jean Lampe, ministre-président. — Je vous remercie de cette question.\n\n"
        "M. le président. — La parole est à Mme Quai.\n\nMme Eva Quai (PDA). — Je vous remercie.",
        [
            ("M. le président", "président."),
            ("Jean Lampe", "question."),
            ("M. le président", "Quai."),
            ("Eva Quai", "remercie."),
        ],
    ),
    "a scan that reads stops for commas": (
        "MR. LEE: The lamps are out.\n\nMR, SPEAKER: Let us go on.\n\nMR. LEE: When?\n\nMR. SPEAKER: Now.",
        [("LEE", "out."), ("MR. SPEAKER", "go on."), ("LEE", "When?"), ("MR. SPEAKER", "Now.")],
    ),
    "column marks and assent between speeches": (
        "The Chief Lampman (Mr A. Moss): I beg to move that the lamps be lit.\n\nColumn: 81\n\nOIL BILL\n\n"
        "Mr Oakes (Brill): I second it.\n\nHon. Members indicated assent.\n\nColumn: 82\n\n"
        "The Chief Lampman: I am obliged to the House.\n\nMr Oakes: So am I.",
        [("A. Moss", "lit."), ("Oakes", "it."), ("A. Moss", "House."), ("Oakes", "am I.")],
    ),
    "a machine that writes small behind the time": (
        "[00:10:00] SPEAKER_03: were a concern then\n\n[00:10:16] SPEAKER_07: any questions\n\n"
        "[00:10:23] SPEAKER_11: no\n\n[00:10:30] SPEAKER_07: is there a second\n\n"
        "[00:10:33] SPEAKER_00: second",
        [
            ("SPEAKER_03", "then"),
            ("SPEAKER_07", "questions"),
            ("SPEAKER_11", "no"),
            ("SPEAKER_07", "second"),
            ("SPEAKER_00", "second"),
        ],
    ),
    "a page that begins in a speech above a heading": (
        "The motion is carried. And we have now done with the report of our keepers of April.\n\n"
        "REPORT ON OIL\n\nMayor Moss: Thank you, Mr. Speaker.\n\nMr. Speaker: All in favour? Carried.\n\n"
        "Mayor Moss: I move the next.\n\nMr. Speaker: Carried.",
        [
            ("Mr. Speaker", "April."),
            ("Moss", "Speaker."),
            ("Mr. Speaker", "Carried."),
            ("Moss", "next."),
            ("Mr. Speaker", "Carried."),
        ],
    ),
    "japanese: roles in wide brackets": (
        "（大臣）おはようございます。\n\n（記者）灯台はいつ直りますか。\n\n（大臣）近いうちに直します。",
        [("大臣", "ございます。"), ("記者", "ますか。"), ("大臣", "直します。")],
    ),
    "a tribunal: the clerk announces who is examined": (
        "JUDGE LEE:  Mr. Oakes.\nMR. OAKES:  Thank you, Your Honour.\n"
        "            WITNESS:  BILL PIKE [Resumed]\n"
        "            Examined by Mr. Oakes:  [Continued]\n"
        "Q.   Was it dark?\nA.   It was.\nQ.   When?\nA.   At six.",
        [
            ("LEE", "Oakes."),
            ("Oakes", "Honour."),
            ("Q", "dark?"),
            ("BILL PIKE", "was."),
            ("Q", "When?"),
            ("BILL PIKE", "six."),
        ],
    ),
    "an inquiry: a clerk calls the witness": (
        "LADY LEE:  Good morning, Mr Oakes.\nMR OAKES:  May I call Ms Ann Moss.\n"
        "                 MS ANN MOSS (affirmed)\n             Questions from COUNSEL TO THE INQUIRY\n"
        "MR OAKES:  What is your name?\nA.  Ann Moss.\nQ.  You kept the lamps?\nA.  I did.",
        [
            ("LEE", "Oakes."),
            ("Oakes", "Ann Moss."),
            ("Oakes", "name?"),
            ("Ann Moss", "Ann Moss."),
            ("Q", "lamps?"),
            ("Ann Moss", "I did."),
        ],
    ),
    "a committee whose witness is a chair elsewhere": (
        "Witnesses: Ann Moss, Chief Executive, Brill Lamps, and Tom Oakes, Chair, Wick Oil, "
        "gave evidence.\n\n"
        "Q1 Chair: Could you introduce yourselves?\n\n"
        "Ann Moss: I am Ann Moss.\n\nTom Oakes: I am Tom Oakes.\n\n"
        "Q2 Chair: Thank you both.",
        [("Chair", "yourselves?"), ("Ann Moss", "Moss."), ("Tom Oakes", "Oakes."), ("Chair", "both.")],
    ),
    "hours behind labels and headings alike": (
        "MR SPEAKER\nPRAYERS 10:15 a.m.\n\nMr Speaker 10:15 a.m.\nThe House will take questions.\nrose\n"
        "Mr Speaker 10:15 a.m.\nYes?\nMr T. A. Oakes 10:25 a.m.\nThe lamps are out again, Mr Speaker.\n"
        "ORAL ANSWERS 10:25 a.m.\n\nMinister for Lamps (Ms Ann Moss) 10:25 a.m.\nWe know.\n"
        "Mr Speaker 10:35 a.m.\nNext.",
        [
            ("Mr Speaker", "questions."),
            ("Mr Speaker", "Yes?"),
            ("T. A. Oakes", "Mr Speaker."),
            ("Ann Moss", "know."),
            ("Mr Speaker", "Next."),
        ],
    ),
    "for whom somebody answers and what somebody moved": (
        "1. ANN MOSS (Lamps—Brill) to the Minister for Oil: Is it dark?\n\n"
        "Hon TOM OAKES (Deputy Mayor—Wick) on behalf of the Minister for Oil: Yes.\n\n"
        "Ann Moss: Why?\n\nMr SPEAKER: Order!\n\nThe CHIEF LAMPMAN OF THE HOUSE moved: That it be lit.",
        [
            ("Ann Moss", "dark?"),
            ("TOM OAKES", "Yes."),
            ("Ann Moss", "Why?"),
            ("Mr SPEAKER", "Order!"),
            ("The CHIEF LAMPMAN OF THE HOUSE", "lit."),
        ],
    ),
    "kenyan: all in one line, with headings": (
        "[The Speaker (Hon. Moss) in the Chair] PRAYERS Hon. Speaker: We can start. PAPERS LAID Hon. (Ms.) "
        "Eva Tarn (Brill, PDA): Thank you, Hon. Speaker. I lay the Paper on the lamps of the harbour and of "
        "the old town, as it was asked for. Hon. Speaker: Very well. Hon. Oakes, are you the one? Hon. Tom "
        "Oakes (Wick, PDA): I am. Hon. Speaker: Go on. NOTICES OF MOTIONS REPORT ON OIL Hon. (Ms.) Eva "
        "Tarn (Brill, PDA): Hon. Speaker, I beg to move that the report on the lamps be taken as read.",
        [
            ("Moss", "start."),
            ("Eva Tarn", "for."),
            ("Moss", "one?"),
            ("Tom Oakes", "am."),
            ("Moss", "Go on."),
            ("Eva Tarn", "read."),
        ],
    ),
    "labels that lost the space behind or before them": (
        "§ Mrs. Ann Moss (Brill)On a point of order. Is it dark?\n§ Madam SpeakerIt is late.\n"
        "§ Mr. LeeSo it is.\n§ Madam SpeakerOrder.",
        [("Ann Moss", "dark?"), ("Madam Speaker", "late."), ("Lee", "is."), ("Madam Speaker", "Order.")],
    ),
    "what a page shows where one points at a label": (
        "The Mayor: Information on Ann Moss  Zoom on Ann Moss  The lamps are lit.\n\n"
        "Mr. Lee: Information on Tom Lee  Zoom on Tom Lee  Since when?\n\n"
        "The Mayor: Information on Ann Moss  Zoom on Ann Moss  Since noon.",
        [("Ann Moss", "lit."), ("Tom Lee", "when?"), ("Ann Moss", "noon.")],
    ),
    "an office broken inside its bracket, and headings close by": (
        "MR. CHAIRMAN: Just one minute.\nPapers Laid\nLamps and Oil of the\nWest Harbour\n"
        "THE MINISTER OF STATE IN THE MINISTRY OF LAMPS (SHRI TOM\n\nOAKES): Sir, I lay the papers.\n"
        "MR. CHAIRMAN (CONTD.): Next.\nMS. MOSS: I was here.\nMR. CHAIRMAN: So you were.",
        [
            ("MR. CHAIRMAN", "minute."),
            ("TOM OAKES", "papers."),
            ("MR. CHAIRMAN", "Next."),
            ("MOSS", "here."),
            ("MR. CHAIRMAN", "were."),
        ],
    ),
    "the heads of its pages stand inside a speech": (
        "Ms MOSS: As I told the House before noon, the lamps\n\nDRAFT\nLAMP CHAMBER\nPAGE: 2\n"
        "are out.\n\nThe SPEAKER: When?\n\nMs MOSS: They went out one by one, and I saw it, at about\n\n"
        "DRAFT\nLAMP CHAMBER\nPAGE: 3\nsix or so.\n\nThe SPEAKER: I see. The whole House would like to hear"
        "\n\nDRAFT\nLAMP CHAMBER\nPAGE: 4\nof them.",
        [("MOSS", "out."), ("The SPEAKER", "When?"), ("MOSS", "so."), ("The SPEAKER", "them.")],
    ),
    "ukrainian: initials behind family names, and a voice that nobody knew": (
        "ГОЛОВУЮЧИЙ. Починаймо перекличку.\n\nЛАМПАЧ О.В.  Маячна Ганна Петрівна.\n\n"
        "МАЯЧНА Г.П. Я є.\n\nЛАМПАЧ О.В.  Хто ще є?\n\n_______________. (Не чути)\n\n"
        "ЛАМПАЧ О.В.  Дякую.",
        [
            ("ГОЛОВУЮЧИЙ", "перекличку."),
            ("ЛАМПАЧ О.В.", "Петрівна."),
            ("Маячна Ганна Петрівна", "Я є."),
            ("ЛАМПАЧ О.В.", "ще є?"),
            ("", "чути)"),
            ("ЛАМПАЧ О.В.", "Дякую."),
        ],
    ),
    "a trial: counsel is named behind the letter, the witness by the clerk": (
        "THE CLERK: Please state your name.\n\nTHE WITNESS: Bill Pike.\n\n"
        "BILL PIKE, the witness on the stand at the time of adjournment, was examined as\nfollows:\n\n"
        "DIRECT EXAMINATION (continued) BY MR. OAKES:\n\nQ. Was it dark?\n\nMS. TARN: Objection.\n\n"
        "THE COURT: Overruled.\n\nA. It was.\n\nQ. (BY MR. OAKES) And late?\n\nA. At six.",
        [
            ("THE CLERK", "name."),
            ("Bill Pike", "Pike."),
            ("OAKES", "dark?"),
            ("TARN", "Objection."),
            ("THE COURT", "Overruled."),
            ("Bill Pike", "was."),
            ("OAKES", "late?"),
            ("Bill Pike", "six."),
        ],
    ),
    "a page in one line that breaks off in a label": (
        f"ANN MOSS: {'This is our talk on the lamps of the old harbour. ' * 9}With me here is TOM OAKES: Tom "
        "Oakes. MOSS: Where were you born? PIKE: In Brill. MOSS: Oh? PIKE: Yes. MOSS: And your "
        "mother was PIKE: From Wick. MOSS: Did you know it well? PIKE",
        [
            ("ANN MOSS", "is"),
            ("TOM OAKES", "Oakes."),
            ("ANN MOSS", "born?"),
            ("PIKE", "Brill."),
            ("ANN MOSS", "Oh?"),
            ("PIKE", "Yes."),
            ("ANN MOSS", "was"),
            ("PIKE", "Wick."),
            ("ANN MOSS", "well?"),
        ],
    ),
    "minutes that write small behind given names": (
        "* James: we have to be clear on the lamps.\n* Martin: lamps are oil. No more.\n"
        "* Peter: in Brill we ask once.\n* James: we settled on that, I think.\n* John: we all saw it.\n"
        "* Martin: some of us.\n* James: enough for now.\n\n## Any other business",
        [
            ("James", "lamps."),
            ("Martin", "more."),
            ("Peter", "once."),
            ("James", "think."),
            ("John", "saw it."),
            ("Martin", "us."),
            ("James", "now."),
        ],
    ),
    "lines with numbers, cut out of the middle": (
        "Procedure\n\n 14        Law.\n\n 15            ACTING PRESIDENT LEE:  The\n\n 16        bill is read"
        ".\n\n 17            THE SECRETARY:  Calendar Number\n\n 18        205, on lamps.\n\n"
        " 19            SENATOR OAKES:  -- and I\n\n 20        object.\n\n"
        " 21            ACTING PRESIDENT LEE:  The\n\n 22        Senator objects.",
        [
            ("", "Law."),
            ("LEE", "read."),
            ("THE SECRETARY", "lamps."),
            ("OAKES", "object."),
            ("LEE", "objects."),
        ],
    ),
    "feet of pages with the number far to the right": (
        "TP:    Were you there, and did you see the lamps?\n\nEM:    I was there. The shooter.\n\n\n"
        "Eva Moss, March 9, 2013                                         9\n\n\n"
        "TP:    And what did you see of it then?\n\nEM:    All of it, I think.\n\n\n"
        "Eva Moss, March 9, 2013                                        10\n\n\n"
        "TP:    When did it end?",
        [("TP", "lamps?"), ("Eva Moss", "shooter."), ("TP", "then?"), ("Eva Moss", "think."), ("TP", "end?")],
    ),
    "a scribe who writes small and goes on with dots": (
        "-  Short update on the lamps\n\nAda: we sent out notes.\n... who is here?\n\n<tom> Minutes of May"
        "\n\nNW: there was a workshop on oil.\n... should we go on with it?\n\nShort update on the lamps\n\n"
        "NW: sorry to be late.\n\nBJ: we all are.\n\n<tom> Nothing new here.",
        [
            ("Ada", "is here?"),
            ("tom", "of May"),
            ("NW", "with it?"),
            ("NW", "late."),
            ("BJ", "are."),
            ("tom", "new here."),
        ],
    ),
    "a seat in brackets on its line, in a page of few labels": (
        "on where they live. The acts are so onerous that they even apply to\nlamps. I want to thank our "
        "witnesses for being here. Let's hear\nfrom Senator Moss.\nSen. Ann Moss (D-Brill)\nReally glad to "
        "be at this hearing, and I want to note that here.\nWe have been here before.",
        [("", "Moss."), ("Ann Moss", "before.")],
    ),
    "questions that head what all are asked, and initials in brackets": (
        "Presenter: Andrea Botell (ABT)\n\n"
        "ABT: I keep geese.\n\nCYP: I keep bees here.\n\nWhat do you like?\n\nABT: I like the lamps.\n\n"
        "CYP: I like the oil.\n\nWhat do you fear?\n\nABT: I fear the dark.\n\nCYP: I fear nothing.\n\n"
        "???: I neither.",
        [
            ("Andrea Botell", "geese."),
            ("CYP", "here."),
            ("Andrea Botell", "lamps."),
            ("CYP", "oil."),
            ("Andrea Botell", "dark."),
            ("CYP", "nothing."),
            ("", "neither."),
        ],
    ),
    "minutes of evidence: numbers under who asks, the witness in brackets": (
        "Examination of Witnesses (Questions 1-9)\n\nChairman\n\n  1. Welcome. Would you like to begin?\n\n"
        "  (Mr Reed) Thank you. I am pleased to be here.\n\n  2. Is it dark?\n\n  (Mr Reed) It is.\n\n"
        "  (Dr Pike) And late.\n\nAnn Moss\n\n  3. What about oil?\n\n  (Mr Reed) I am for it.\n\n"
        "Chairman: On that note we must end.",
        [
            ("Chairman", "begin?"),
            ("Reed", "here."),
            ("Chairman", "dark?"),
            ("Reed", "It is."),
            ("Pike", "late."),
            ("Ann Moss", "oil?"),
            ("Reed", "for it."),
            ("Chairman", "end."),
        ],
    ),
    "minutes that write small behind names listed above, in bold or not": (
        "## Attendees\n\n- Baily Hays\n- Yosh Wyt\n- Lann Marn\n\n"
        "Baily: while we do this, we might try more.\n\n*   **Yosh**: can we file an issue for that?\n\n"
        "Baily: similar to lamps.\n\n- SA: 0\n- A: 3\n\nLann: wouldn't be able to.\n\nYosh: yes, sure.",
        [
            ("Baily Hays", "more."),
            ("Yosh Wyt", "for that?"),
            ("Baily Hays", "lamps."),
            ("Lann Marn", "to."),
            ("Yosh Wyt", "sure."),
        ],
    ),
    "a few lines of minutes, with a scribe's own between": (
        "wim: None lit the lamp today.\n... if we do, it opens up some questions.\nmnol: that's all I had.\n"
        "<none>\ntarvis: I saw something on oil.\nwim: Yes, I heard about this.\nBLee: No comments, thanks!",
        [
            ("wim", "questions."),
            ("mnol", "had."),
            ("tarvis", "oil."),
            ("wim", "this."),
            ("BLee", "thanks!"),
        ],
    ),
    "a record that labels its questions too": (
        "ЛАМПА Н.І. Прошу сісти. Я забезпечу місце.\n\nКолеги, пропоную почати. Скільки вам потрібно?\n\n"
        "ГАСЕНКО В.В. Я коротко.\n\nЛАМПА Н.І. Добре, я чую.\n\nПредставники ради, скільки ви просите?\n\n"
        "ЛАМПА Н.І. Кожному чи на всіх?",
        [
            ("ЛАМПА Н.І.", "потрібно?"),
            ("ГАСЕНКО В.В.", "коротко."),
            ("ЛАМПА Н.І.", "просите?"),
            ("ЛАМПА Н.І.", "всіх?"),
        ],
    ),
    "words for a picture before names that come again": (
        "Anna Lee-Moss Portrait Anna Lee-Moss\n- Record - - - Excerpts\n\nI will bring a lamp to them.\n\n"
        "Mr Speaker\n- Record - - - Excerpts\n\nOrder. One lamp at a time.\n\n"
        "Iolanthe Wick Portrait Iolanthe Wick (Brill) (LMP)\n- Record - -\n\nIt is too dark for me.\n\n"
        "Anna Lee-Moss Portrait Anna Lee-Moss\n- Record - - - Excerpts\n\nI refer you to my answer.\n\n"
        "Rufus Pike Portrait Rufus Pike (Tarn) (MND)\n- Record - -\n\nOn a point of order, I got none.",
        [
            ("Anna Lee-Moss", "them."),
            ("Mr Speaker", "time."),
            ("Iolanthe Wick", "me."),
            ("Anna Lee-Moss", "answer."),
            ("Rufus Pike", "none."),
        ],
    ),
    "a numbered question in the page's first line": (
        "Q73  Earl of Wick: In paragraph 4 of your evidence, you write of lamps. Is that all?\n\n"
        "Professor Ada Moss: It took me years.\n\nProfessor Ada Moss: That was the bell.\n\n"
        "Mr Kurt Grab: That is not the same bell.",
        [
            ("Earl of Wick", "all?"),
            ("Ada Moss", "years."),
            ("Ada Moss", "bell."),
            ("Kurt Grab", "same bell."),
        ],
    ),
    "a page header names the witness of letters": (
        "A. Seven, we all call Kilo Gann seven lamps. I believe that is\na flag.\n"
        "MS. MOSS: We can take that down, Ms. Pike.\nQ. Mr. Zell, did there come a time when they\n\n\n\n"
        "X5SVLAM2 Ana Zell - Direct\nannounced a lamp?\nA. Yes.\nQ. Which?",
        [
            ("Ana Zell", "flag."),
            ("MOSS", "Pike."),
            ("Q", "lamp?"),
            ("Ana Zell", "Yes."),
            ("Q", "Which?"),
        ],
    ),
    "a numbered record that begins inside a turn of many lines": (
        " 3   Services have been around.\n\n 4   It has been the same\n\n 5   Since 2008.\n\n"
        " 6           And so we look at it.\n\n 7            CHAIRWOMAN WICK:    Thank you,\n\n"
        " 8   Commissioner.\n\n 9            SENATOR MOSS:   Good morning to\n\n10   you all.\n\n"
        "11            SENATOR PIKE:   And to\n\n12   you.",
        [("", "look at it."), ("WICK", "Commissioner."), ("MOSS", "you all."), ("PIKE", "you.")],
    ),
    "whoever was named with a long office is printed by the office alone": (
        "M. le président. La parole est à M. Luc Lampe.\nM. Luc Lampe. Ma question porte sur les lampes.\n"
        "M. le président. La parole est à M. le ministre de la lumière, de l'huile et des phares.\n"
        "M. Paul Phare, ministre de la lumière, de l'huile et des phares.  Je suis convaincu, comme vous.\n"
        "M. Jean Mèche et M. Jean Suif. Très bien !\n"
        "M. le ministre de la lumière, de l'huile et des phares. La semaine dernière, j'ai indiqué...\n"
        "M. Jean Mèche. Très bien !\n"
        "M. le ministre de la lumière, de l'huile et des phares. ... ce que je pense.",
        [
            ("M. le président", "Lampe."),
            ("Luc Lampe", "lampes."),
            ("M. le président", "phares."),
            ("Paul Phare", "vous."),
            ("M. Jean Mèche et M. Jean Suif", "bien !"),
            ("Paul Phare", "indiqué..."),
            ("Jean Mèche", "bien !"),
            ("Paul Phare", "pense."),
        ],
    ),
    "an earl of a place is not another earl": (
        "LORD HENE: Both?\n\n*THE EARL OF BRILL: Yes, as regards both.\n\n"
        "EARL FORTE: Do I understand that we pay?\n\n*THE EARL OF BRILL: That is correct.\n\n"
        "THE EARL OF WICK: I am sorry.\n\nEARL FORTE: So am I.",
        [
            ("HENE", "Both?"),
            ("THE EARL OF BRILL", "both."),
            ("FORTE", "pay?"),
            ("THE EARL OF BRILL", "correct."),
            ("THE EARL OF WICK", "sorry."),
            ("FORTE", "am I."),
        ],
    ),
    "a member spoken to before a colon is not who speaks": (
        "Vizepräsidentin Uta Lamm:\nDas Wort hat Dr. Kurt Kolb.\n\nDr. Kurt L. Kolb (MOND):\n"
        "Frau Präsidentin! Guten Tag.\nHerr Tran, wir müssen heute feststellen: Die Lampen sind aus.\n"
        "Herr Kollege Tran, liebe Freunde, ich frage mich aber: Welche brannten?\n"
        "Vizepräsidentin Uta Lamm:\nHerr Kolb, gestatten Sie?\nDr. Kurt L. Kolb (MOND):\nJa.",
        [
            ("Uta Lamm", "Kolb."),
            ("Kurt L. Kolb", "brannten?"),
            ("Uta Lamm", "Sie?"),
            ("Kurt L. Kolb", "Ja."),
        ],
    ),
    "a name that stands once, set alone on its line as all labels are": (
        'היו"ר אמנון לוי:\nאם יש לי נר אני רוצה לתת אותו.\nגידי כהן:\nהבעיה היא שזה לא מתנהל.\n'
        'היו"ר אמנון לוי:\nמה עושים?\nגידי כהן:\nהבעיה במדינה היא לא עם הנרות.\n'
        "רותי שלו:\nכמה נרות כבו במשך השנה שעברה בכל הבתים שלכם\nהאחרונים?\nגידי כהן:\nאני לא יודע.\n"
        'היו"ר אמנון לוי:\nתודה רבה לכם.',
        [
            ("אמנון לוי", "אותו."),
            ("גידי כהן", "מתנהל."),
            ("אמנון לוי", "עושים?"),
            ("גידי כהן", "הנרות."),
            ("רותי שלו", "האחרונים?"),
            ("גידי כהן", "יודע."),
            ("אמנון לוי", "לכם."),
        ],
    ),
    "a page that sets a dash behind some labels, a colon behind others, and lines that come again": (
        "HON. A. A. MARAJ asked the Government, upon notice: Can the Minister inform us on lamps? "
        "HON. C. J. SENG.- Mr. Speaker, Sir, I thank the honourable Member.\n\n"
        "HON. OPPOSITION MEMBER.- Order, order, order!\n\nHON. C.J. SENG.: Listen to me!\n\n"
        "HON. OPPOSITION MEMBER.- Order, order, order!\n\nHON. P. D. KUMMA.: What are you saying?",
        [
            ("A. A. MARAJ", "lamps?"),
            ("C. J. SENG", "Member."),
            ("HON. OPPOSITION MEMBER", "order!"),
            ("C. J. SENG", "to me!"),
            ("HON. OPPOSITION MEMBER", "order!"),
            ("P. D. KUMMA", "saying?"),
        ],
    ),
    "a council counts its votes behind what the chair says": (
        "主席：反對的請舉手。\n\n(議員舉手)\n\n燈一民議員起立要求記名表決。\n\n"
        "主席：燈一民議員要求記名表決。\n\n主席：現在停止表決，顯示結果。\n\n功能團體：\n\n"
        "何二仁議員、涂三申議員、馮四基議員、李五麟議員、\n莫六光議員贊成。\n\n"
        "主席宣布議案被否決。\n\n主席：我現在請陳七嫻議員發言。\n\n陳七嫻議員：主席，我今天說的是燈。",
        [
            ("主席", "舉手。"),
            ("主席", "記名表決。"),
            ("主席", "結果。"),
            ("主席", "發言。"),
            ("陳七嫻", "是燈。"),
        ],
    ),
    "a court cites a record, with marks before its labels": (
        "“A That’s close.\n\n“Q Okay. Total lamps?\n\n“A Criminal lamps.\n\n“Q That would be ten?\n\n"
        '“A\nUh huh.\n\n“Q Okay.\n\n“A Up to the time I left.\n\n"MR. DANIEL: Okay, that’s all.\n\n'
        "“THE COURT: Have you done anything?\n\n“THE WITNESS: Yes, sir.\n\n“THE COURT: What?",
        [
            ("A", "close."),
            ("Q", "lamps?"),
            ("A", "lamps."),
            ("Q", "ten?"),
            ("A", "huh."),
            ("Q", "Okay."),
            ("A", "left."),
            ("DANIEL", "all."),
            ("THE COURT", "anything?"),
            ("THE WITNESS", "sir."),
            ("THE COURT", "What?"),
        ],
    ),
    "galician: two labels that say so themselves, an office of two fields": (
        "O señor PRESIDENTE: Ten a palabra a conselleira.\n\n"
        "A señora CONSELLEIRA DE PORTOS E FAROS (Lagoa Pires): Grazas, presidente. O faro funciona.",
        [("O señor PRESIDENTE", "conselleira."), ("Lagoa Pires", "funciona.")],
    ),
    "two lords, each with what they say right below": (
        "Clause 1: Lamps\n\nBaroness Lee of Brill (Lab)\nMy Lords, I beg to move. The lamps are out.\n\n"
        "Viscount Moss (Con)\nMy Lords, I support this.",
        [("Lee of Brill", "out."), ("Moss", "this.")],
    ),
    "drawn lines, numbered heads and the header of a page behind a speech": (
        "MR. LEE: I move the report, which you all have.\n\n====\nLamps and Oil\n====\n\n"
        "MS. MOSS: I second it. We must mend —\n—\n\n4312 Town Council – 17th Meeting. Brill, 3 May 2011\n\n"
        "MR. LEE: I am glad.\n\n9.2 Vote on the lamps (Rule 81 of the house)\n\nMS. MOSS: I vote for it.",
        [("LEE", "have."), ("MOSS", "—"), ("LEE", "glad."), ("MOSS", "it.")],
    ),
    "spaced headings in capitals between labels": (
        "The CHAIRPERSON: I put the motion to you.\n\nAgreed to.\n\n"
        "          THE STATE OF THE LAMPS IN THE TOWN AND\n          WANT OF OIL FOR LAMPS AND LIGHTS\n\n"
        "                      (Subject for discussion)\n\nMr T LEE: Chairperson, I rise to speak of it.",
        [("The CHAIRPERSON", "you."), ("T LEE", "it.")],
    ),
    "russian: an office and whole names before a full stop": (
        "Председательствует Анна Озерова\n\nПредседатель. Прошу голосовать.\n\n(Шум в зале.)\n\n"
        "2. О фонарях\n\nПавел Лисин. Я против.\n\nПредседатель. Спасибо. Кто ещё?\n\nИрина Речная. Я за.",
        [
            ("Анна Озерова", "голосовать."),
            ("Павел Лисин", "против."),
            ("Анна Озерова", "ещё?"),
            ("Ирина Речная", "за."),
        ],
    ),
    "spanish: labels alone on their lines, names turned round behind the call": (
        "PRESIDENTA\nMuchas gracias. \nTiene la palabra la señora Roca i Puig.\nRoca i Puig, Marta\n"
        "Gracias, señora presidenta. \nHablo de los faros. \nPágina 66 \nPRESIDENTA\nSilencio, señorías.\n"
        "Tiene la palabra el señor Lago Pino.\nLago Pino, Luis\nGracias. \nPRESIDENTA\nMuchas gracias.",
        [
            ("PRESIDENTA", "Puig."),
            ("Marta Roca i Puig", "faros."),
            ("PRESIDENTA", "Pino."),
            ("Luis Lago Pino", "Gracias."),
            ("PRESIDENTA", "gracias."),
        ],
    ),
    "mexican: who asks says so a line further, and goes on asking": (
        "PREGUNTA: Buenos días, presidenta.\nAna Lago, de Grupo Faro, La Chispa.\n¿Cómo van los faros?\n"
        "PRESIDENTA EVA RÍOS: Van bien.\nINTERLOCUTORA: ¿Y cuándo?\nPRESIDENTA EVA RÍOS: En mayo.\n"
        "PREGUNTA: ¿Y por qué?\nPRESIDENTA EVA RÍOS: Porque sí.",
        [
            ("Ana Lago", "faros?"),
            ("EVA RÍOS", "bien."),
            ("Ana Lago", "cuándo?"),
            ("EVA RÍOS", "mayo."),
            ("PREGUNTA", "qué?"),
            ("EVA RÍOS", "sí."),
        ],
    ),
    "canadian, without accents: the right honourable": (
        "Mme Ana Pike (Brill, CND): Monsieur le President, je demande pourquoi.\n\n"
        "Le tres hon. Luc Moss (premier ministre, LMP): Monsieur le President, je reponds.\n\n"
        "Mme Ana Pike (Brill, CND): Merci.",
        [("Ana Pike", "pourquoi."), ("Luc Moss", "reponds."), ("Ana Pike", "Merci.")],
    ),
    "australian: who interjects over two lines": (
        "Senator MOSS\nWe will mend the lamps, and we will—\nOpposition senators\ninterjecting—\n"
        "The PRESIDENT\nMinister, please resume.\nSenator MOSS\nWe stand by it.\n"
        "The PRESIDENT\nSenator Lee.\nSenator LEE\nWhy?",
        [
            ("MOSS", "will—"),
            ("The PRESIDENT", "resume."),
            ("MOSS", "it."),
            ("The PRESIDENT", "Lee."),
            ("Lee", "Why?"),
        ],
    ),
    "a call in bold, each with an office, behind the header of a page": (
        "**Ann Moss** -- *Chief Executive Officer*\n\nGood morning. I am glad you are here.\n\n"
        "**Operator**\n\nYour line is open.\n\n**Tom Reed** -- *Brill Corp. -- Analyst*\n\nHow are you?\n\n"
        "Lamp Corp. (LMP) Call   May 3, 2011\n\n**Ann Moss** -- *Chief Executive Officer*\n\nWe are well.",
        [("Ann Moss", "here."), ("Operator", "open."), ("Tom Reed", "you?"), ("Ann Moss", "well.")],
    ),
    "a court: who is called and sworn over two lines, and the certificate": (
        "THE COURT: Call your witness.\n\nMR. LEE: We call Mr. Moss.\n\nTOM MOSS,\n"
        "called as a witness, having been duly sworn, testified as follows:\n\nTHE COURT: Be seated.\n\n"
        "MR. LEE: Thank you. I have no questions.\n\nREPORTER'S CERTIFICATE\n\nI certify this as correct.",
        [("THE COURT", "witness."), ("LEE", "Moss."), ("THE COURT", "seated."), ("LEE", "questions.")],
    ),
    "an inquiry: who is sworn in italics under a drawn line, and who speaks as the witness": (
        "**Ms Moss**: My Lady, may I call Ann Lee?\n\nMrs Ann Lee\n-----------\n\n"
        "*MRS ANN LEE (affirmed).*\n\n**Counsel Inquiry**: Is it dark?\n\n**Mrs Ann Lee**: It is.\n\n"
        "**Lady Pike**: Thank you.\n\n**The Witness**: Thank you, my Lady.\n\n**Ms Moss**: I am done.",
        [
            ("Moss", "Lee?"),
            ("Counsel Inquiry", "dark?"),
            ("Ann Lee", "is."),
            ("Pike", "you."),
            ("Ann Lee", "Lady."),
            ("Moss", "done."),
        ],
    ),
    "questions that a paper numbers, and an address before a colon": (
        "Ann Moss (Brill) (Lab): If she will make a statement on lamps. [66880]\n\n"
        "The Minister for Lamps (Mr Tom Lee): I am glad to do so: the lamps are lit.\n\nTopical Questions\n\n"
        "T1. [66881]\n\nEva Pike (Wick) (Con): Dear friends: it is dark, and we are cold.\n\n"
        "Mr Lee: I thank my hon. Friend.",
        [("Ann Moss", "lamps."), ("Tom Lee", "lit."), ("Eva Pike", "cold."), ("Tom Lee", "Friend.")],
    ),
    "a cut page of three labels, the last of which breaks off": (
        "3. Lamps\n\nMR. LEE: I thank the Member. The lamps will be lit in May.\n\n"
        "The Speaker: I call the next speaker.\n\nLamp Oil\n\nMS. MOSS: I rise",
        [("LEE", "May."), ("The Speaker", "speaker."), ("MOSS", "rise")],
    ),
    "a house's page that begins in a question": (
        "Will the Lamplighters finally mend the lamps so that people can see?\n\n(1120)\n\n"
        "Mr. Ryan Tull (Secretary to the Minister of Oil, LMP): Madam Speaker, it is dark.\n\n"
        "The Speaker (Mrs. Carol Huss): The hon. member for Wick.\n\n"
        "Ms. Mela Lant (Wick, CND): Madam Speaker, mirror, mirror.",
        [("", "see?"), ("Ryan Tull", "dark."), ("Carol Huss", "Wick."), ("Mela Lant", "mirror.")],
    ),
}


@pytest.mark.parametrize(("text", "said"), RECORDS.values(), ids=RECORDS)
def test_each_speaks_up_to_the_clerk_or_the_next(text, said):
    found = turns(text)
    assert [who for who, _ in found] == [who for who, _ in said]
    assert [words[-len(end) :] for (_, words), (_, end) in zip(found, said, strict=True)] == [
        e for _, e in said
    ]


INSIDE = {
    "the other of two, whose words stand before the first label in a page's one line": (
        "й работы, на чём хотел остановиться. Мы готовы это потом обсудить. "
        + "П.Зимин: А что за ограничения по маякам? Л.Гусева: Какой блок имеется в виду, простите? " * 5,
        "Л. Гусева",
    ),
    "the chair, who gives the floor at its end": (
        "liebe Kolleginnen und Kollegen, ich schließe die Aussprache. Das Wort hat der Kollege Hagel.\n\n"
        "Moritz Hagel (SPD): Frau Präsidentin! Die Lampen sind dunkel.\n\n"
        "Präsidentin Karla Dorn: Danke.\n\nUte Brehm (FDP): Frau Präsidentin! Das ist wahr.\n\n"
        "Präsidentin Karla Dorn: Danke.\n\nMoritz Hagel (SPD): Ich danke Ihnen allen sehr.",
        "Karla Dorn",
    ),
    "the one who goes on after what was heard at once": (
        "And then there was the lamp, as it was told to the keepers of the quay….\n(CROSSTALK)\n"
        "LEE: I lit it. I did.\nMOSS: You lit it?\nLEE: So I said.\nPIKE: Let her answer.\nLEE: Thanks.",
        "LEE",
    ),
    "the chair, who puts the vote": (
        "We come to the lamps. All those in favour will say aye.\n\n(Ayes.)\n\n"
        "THE CHAIR: The ayes have it.\n\nMR LEE: Thank you.\n\nMS MOSS: I agree.\n\nTHE CHAIR: Ms Moss.",
        "THE CHAIR",
    ),
    "the chair, where whoever answers is only then given the floor": (
        "這項辯論現告結束。現在付諸表決，贊成的請舉手。\n\n(議員舉手)\n\n主席：反對的請舉手。\n\n"
        "主席林大山議員沒有表決。\n\n主席：我現在請陳小玲議員發言。\n\n紓解貧窮\n\n"
        "陳小玲議員：主席，我今天的議題是貧窮。\n\n主席：謝謝。",
        "林大山",
    ),
    "the one with an office who answers each": (
        "and so the lamps will stay, as I told you all before the winter.\n\nANN LEE. Hi. Will they?\n\n"
        "CHAIR WICK. So I believe.\n\nBO MOSS. Thank you. And when?\n\nCHAIR WICK. I cannot say.",
        "WICK",
    ),
    "the one who answers all questions but one": (
        "and so the lamps will stay lit, as I told you all before the winter.\n\nQ Will they?\n\n"
        "MS. MOSS: So I believe.\n\nQ And when?\n\nMS. MOSS: I cannot say.\n\nMR. LEE: In May.\n\n"
        "Q Why?\n\nMS. MOSS: I told you.\n\nQ Who pays?\n\nMS. MOSS: We do.",
        "MOSS",
    ),
    "nobody, where the page's first colon ends no label": (
        "and the lamp: it was lit, my friends, all through the night.\n\nANN LEE: Why?\n\n"
        "BO MOSS: It was dark.\n\nCY PIKE: I see.\n\nANN LEE: So.",
        "",
    ),
    "the one whose label it begins in": (
        "da Lee : Pardon, monsieur le président, vous êtes allé trop vite.\n\nLe président : Oui.\n\n"
        "Mme Alda Lee : J'étais en train de lire.\n\nM. Luc Moss : Moi aussi.\n\nLe président : D'accord.",
        "Alda Lee",
    ),
    "the one who goes on after the chair": (
        "e por iso eu pido que poñan os seus esforzos en pór...\n\nO señor PRESIDENTE: Remate.\n\n"
        "A señora PIRES: ...a dispor o faro.\n\nA señora QUINTA: Grazas.",
        "PIRES",
    ),
    "the one who goes on after an interjection": (
        "Então segue, Presidente. Eu não sei se V. Exa. gostaria que eu lesse...\n\n(Intervenção.)\n\n"
        "O SR. IVO LUCAS (PMR - DF) – Então esse é o voto.\n\n"
        "O SR. PRESIDENTE (Acir Lago. PLZ - RO) – Muito obrigado, Senador.",
        "IVO LUCAS",
    ),
    "the other of two who answer": (
        "and so we share many values, and I thank you for your welcome.\n\n"
        "PRESIDENT LEE: It is good to be here.\n\n"
        "Q  Are the lamps out?\n\nPRESIDENT MOSS: They are.\n\nQ  When?\n\nPRESIDENT LEE: Now.",
        "MOSS",
    ),
    "whom the chair thanks, not whom the chair calls": (
        "the people of Brill deserve light, and I call on all to show restraint.\n\n"
        "The President: I thank Ms. Moss for her statement.\n\nI now call the representative of Wick.\n\n"
        "Mr. Oakes (Wick): Let me begin by thanking her.",
        "Moss",
    ),
    "nobody, where the chair calls the only other one": (
        "Deshalb bitte ich Sie, liebe Kolleginnen und Kollegen, um Zustimmung. Ich danke Ihnen sehr.\n\n"
        "Vizepräsidentin Uta Lamm:\nDas Wort hat Kurt Ernst.\n\n"
        "Kurt Ernst (MOND):\nMeine Damen und Herren!\n\n"
        "Vizepräsidentin Uta Lamm:\nDanke.",
        "",
    ),
    "nobody, where the page does not tell": (
        "Ich will zum Thema Lampen, Herr Kollege Kind, einen Satz sagen, und ich danke Ihnen dafür.\n\n"
        "Präsident Nils Lamm:\nEine Frage?\n\nKurt Schmal, Bundesminister für Lampen:\nGern.\n\n"
        "Jan Kind (MOND):\nVielen Dank.",
        "",
    ),
}


@pytest.mark.parametrize(("text", "who"), INSIDE.values(), ids=INSIDE)
def test_a_page_that_begins_inside_a_turn_is_begun_by(text, who):
    assert turns(text)[0][0] == who


def test_a_question_at_the_end_of_a_members_turn_is_the_members():
    text = "\n\n".join(
        f"Ms. {name} (Brill): The lamps are out.\n\nWill somebody mend them?"
        for name in ("Lee", "Moss", "Pike", "Tarn", "Wick")
    )
    assert len(turns(text)) == 5


def test_the_fields_of_a_file_are_no_speech():
    text = (
        "---\ntags: speeches\ntitle: My lamp and your lamp\n---\n\nBrill\n\n"
        "MS. LEE: I am here.\n\nMS. MOSS: So am I.\n\nMS. LEE: Good."
    )
    assert [who for who, _ in turns(text)] == ["LEE", "MOSS", "LEE"]


def test_a_witness_who_states_a_name_answers_under_it():
    text = (
        "MR. LEE: I call my first witness.\n\nTHE COURT: Go on.\n\nBY MR. LEE:\n\n"
        "Q.  Please state your name.\n\n"
        "A.  Bill Pike.\n\nQ.  Was it dark?\n\nA.  It was.\n\nQ.  When?\n\nA.  At six."
    )
    assert [who for who, words in turns(text) if words in {"Bill Pike.", "It was.", "At six."}] == [
        "Bill Pike"
    ] * 3


def test_a_witness_known_by_the_page_header_answers():
    text = (
        "X1XYZZZ2 Chan - Cross\nreferred to things that you believe; correct?\nA. Correct.\nQ. You saw it?\n"
        "A. I did.\nQ. When?\nMR. LEE: Objection.\nTHE COURT: Overruled.\nA. At night."
    )
    assert [who for who, _ in turns(text) if who not in {"LEE", "THE COURT"}][1:] == [
        "Chan",
        "Q",
        "Chan",
        "Q",
        "Chan",
    ]


def test_papers_of_a_president_print_names_in_small_letters_with_a_full_stop():
    text = (
        "Remarks on the Lamps and an Exchange With Reporters\n\nThe President. Good to see you all.\n\n"
        "Mary Moss. Thank you, sir.\n\nThe President. So, we light them.\n\nTom Oakes. At last.\n\n"
        "Q. Why now?\n\nThe President. It is dark. [Laughter]\n\nQ. And then?\n\nThe President. We will see."
    )
    assert [who for who, _ in turns(text)] == [
        "The President",
        "Mary Moss",
        "The President",
        "Tom Oakes",
        "Q",
        "The President",
        "Q",
        "The President",
    ]


def test_a_roll_call_spells_out_initials_and_leaves_blank_who_is_not_known():
    page = (
        "ГОЛОВУЮЧИЙ. Колеги, починаємо засідання. Будь ласка, перекличка.\n\n"
        "ЛАМПА А.М. Маячко Ольга Іванівна.\n\nМАЯЧКО О.І. Я тут.\n\n"
        "ЛАМПА А.М. Зорян Петро Васильович. Ви є?\n\n______________. (Не чути)\n\n"
        "МАЯЧКО О.І. Я на хвилину.\n\nЛАМПА А.М. 5 хвилин.\n\nГОЛОВУЮЧИЙ. Дякую."
    )
    assert ("ЛАМПА А.М.", "5 хвилин.") in turns(page)
    assert turns(page)[2:5] == [
        ("Маячко Ольга Іванівна", "Я тут."),
        ("ЛАМПА А.М.", "Зорян Петро Васильович. Ви є?"),
        ("", "(Не чути)"),
    ]


def test_who_presides_is_told_above_those_who_are_present_behind_dots():
    text = (
        "President: Mr. Moss . . . . . . . . (Brill)\n\nMembers: Peru . . . . . Ms. Lee\n\n"
        "The President: The meeting is called to order.\n\nMr. Tarn (Norway): I thank you, Mr. President.\n\n"
        "The President: I thank you.\n\nMs. Lee (Peru): We agree.\n\nThe President: I thank you."
    )
    assert [name for name, _ in turns(text)] == ["Moss", "Tarn", "Moss", "Lee", "Moss"]


@pytest.mark.parametrize("mark", ["● (1405)", "• (14:05)", "(1405)"])
def test_the_time_that_a_record_prints_between_turns_is_in_none(mark):
    text = (
        "The Speaker: I thank the member.\n\nMr. Tom Lee (Brill, CPC): Why are the lamps dark?\n\n"
        f"{mark}\n\nHon. Ada Moss (Minister of Lamps, Lib.): There was no oil.\n\nThe Speaker: Order."
    )
    assert [said for _, said in turns(text)][1] == "Why are the lamps dark?"


def test_a_senators_opening_statement_has_a_heading_that_is_no_label():
    text = (
        "OPENING STATEMENT OF HON. ANN LEE, U.S. SENATOR FROM OHIO\n\n    The Chairman. Good morning.\n\n"
        "    Mr. Moss. I thank the chairman for that.\n\n    The Chairman. Go on.\n\n    Senator Tarn. Why?"
    )
    assert len(turns(text)) == 4


def test_the_parties_of_a_case_at_the_head_of_a_record_are_no_sentence():
    page = (
        " 1    ANN MOSS,              )\n 2         Petitioner,      )\n 3      v.            ) No. 18-123\n"
        " 4    LAMP TRUST,              )\n 5         Respondent.        )\n"
    )
    talk = "".join(
        f" {at}    {who}:  Was it lit by him, as you say?\n"
        for at, who in enumerate(("CHIEF JUSTICE LEE", "MR. REED") * 3, 6)
    )
    found = read(page + talk).utterances
    assert [one.label is not None for one in found] == [True] * 6
