"""The grammar of labels."""

import pytest

from corpus.reading.labels import label
from corpus.reading.naming import case, serving, titled

NO_LABELS = {
    "an ordinal": "ثانيا",
    "what opens a sentence": "Entonces, al final dije",
    "a note in Han": "備註",
    "a field": "Date",
    "what a programme numbers": "Session 2",
    "what a letter has with it": "Encl",
    "a note": "Note",
    "the head of a list": "Read more",
    "a sentence": "I repeat",
    "an aside": "With that",
    "a sentence with an office in it": "The mayor of the town said that the bridge was closed",
    "an address": "Thank you, Minister. I ask you this",
    "a number": "Step 1",
    "nothing": "",
    "marks": "***",
    "a name behind a comma": "*, Ana",
    "a very long line": "LEE " * 80,
    "two names cut off at a title": "Mr. Lee and Ms",
    "under whom a sitting is held": "PRÉSIDENCE DE M",
    "the announcement of a question": "Nächste Frage",
    "the hour of questions": "Question Time",
    "whose motion it is": "Antrag der Abgeordneten Ann Lee, Tom Moss, weiterer Abgeordneter",
    "whose bill it is": "By Mr. LEE (for himself and Ms. MOSS)",
    "a sentence that goes on": "and Deputy Commissioner",
    "a heading in capitals": "MESSAGE FROM THE SENATE",
    "a heading that ends in what a record deals with": "COASTAL LAMPS BILL",
    "who is told to have said it": "Lee, stated at the fair",
    "above an opinion of a court": "LEE, J., concurring in judgment",
    "a full stop and what follows it": "Mme la présidente. — Ont prié d'excuser leur absence",
    "who is present": "出席議員",
    "a question from somewhere": "Question from a harbour in Brill",
    "who was there": "Board Members Present",
    "an item of minutes": "New Business",
    "several items of minutes": "Ann Lee’s Welcome and Announcements",
    "an address and what one says": "Monsieur le président, j’allais dire de même",
    "a field that fills its column": "時　　間",
    "whom a speech addresses": "Liebe Kolleginnen und Kollegen",
    "an honourable member behind another": "and Honourable Ann Lee",
    "the record of a press conference": "大臣会見録",
    "a list of those who testify": "Panel II",
    "a pause in a broadcast": "Break",
    "a part of a law": "II. - After article 6 of the code",
    "a call in a program": 'XOR(a, "lamp", b)',
    "a part of a program": "public",
    "a time of day": "A.M. EST",
    "a speech that addresses the chair": "Mr. Speaker, Sir, globally this is the worst harbour",
    "a line cut off": "Honourable Attorney-General and Minister for Lamps and",
    "one who asks a thing": "I ask the minister this",
    "a polite one who is addressed": "Herr Moor, Sie haben einen Satz gesagt",
    "a committee's advice": "Beschlussempfehlung und Bericht zu den Anträgen",
    "what is set below": "林文君議員動議的議案如下",
    "a word on something": "Ein Wort zu Brill",
    "a sentence with a comma": "Besser, als Ann Lee es am 26. Oktober gesagt hat",
}


@pytest.mark.parametrize("words", NO_LABELS.values(), ids=NO_LABELS)
def test_it_is_no_label(words):
    assert label(words) is None


PEOPLE = {
    "Lamps at noon host Ann Lee": ("Ann Lee", "Lamps at noon host", ""),
    "SECRETARY ANN LEE": ("ANN LEE", "SECRETARY", ""),
    "LEE": ("LEE", "", ""),
    "ANN LEE, BYLINE": ("ANN LEE", "", ""),
    "MS LEE": ("LEE", "", "f"),
    "MR.LEE": ("LEE", "", "m"),
    "A SRA. LEE": ("LEE", "A SRA.", "f"),
    "Ann Lee MS": ("Ann Lee", "", ""),
    "L’hon. Ann Lee (Brill)": ("Ann Lee", "Brill", ""),
    "Mr X. LEE (Oxmoor) (Lib)": ("X. LEE", "Oxmoor, Lib", "m"),
    "Ms. LEE of Ohio": ("LEE", "Ohio", "f"),
    "Ms I LEE": ("I LEE", "", "f"),
    "FRAGE DR. LOS": ("LOS", "FRAGE", ""),
    "Baroness Lee of Brill": ("Lee of Brill", "Brill", "f"),
    "XI": ("XI", "", ""),
    "Una Moss": ("Una Moss", "", ""),
    "Une Lie": ("Une Lie", "", ""),
    "PM LEE": ("PM LEE", "", ""),
    "Chief Baker": ("Baker", "Chief", ""),
    "The Clerk of the House (Mr. Ann Lee)": ("Ann Lee", "The Clerk of the House", "m"),
    "The CHAIRMAN (Mr. Lee)": ("Lee", "The CHAIRMAN", "m"),
    "Question from Ann Lee": ("Ann Lee", "Question", ""),
    "Q4 from @pike_42": ("pike_42", "Question", ""),
    "Madam Deputy-Speaker (Dame Ann Lee)": ("Ann Lee", "Madam Deputy-Speaker", "f"),
    "LEE [Brill North]": ("LEE", "Brill North", ""),
    "MOSS [crying out]": ("MOSS", "crying out", ""),
    "BLF [Anna Lee]": ("Anna Lee", "BLF", ""),
    "BLF [Quill Tarn]": ("Quill Tarn", "BLF", ""),
    "The Minister for Lamps (Ann Lee)": ("Ann Lee", "The Minister for Lamps", ""),
    "President of Vesp Ann Lee": ("Ann Lee", "President of Vesp", ""),
    "Mme Anne Lié, ministre déléguée": ("Anne Lié", "ministre déléguée", "f"),
    "Dr. Anna Los (Bund)": ("Anna Los", "Bund", ""),
    "LARRY KING": ("LARRY KING", "", ""),
    "ЛОСЕВ А.Б., министр": ("ЛОСЕВ А.Б.", "министр", ""),
    "А.Б.Лосев": ("А.Б.Лосев", "", ""),
    "李明": ("李明", "", ""),
    "李明議員": ("李明", "議員", ""),
    "O’NEILL": ("O’NEILL", "", ""),
    "van der Moor": ("van der Moor", "", ""),
    "Ann Lee -- Moss Capital -- Analyst": ("Ann Lee", "Moss Capital -- Analyst", ""),
    "**Ann Lee**": ("Ann Lee", "", ""),
    "The Chair (Mr. Paul Roy (Wick, CPC))": ("Paul Roy", "The Chair", "m"),
    "O SR. PRESIDENTE (Davi Lago. Bloco/PLZ - AP)": ("Davi Lago", "O SR. PRESIDENTE", ""),
    "El señor PRESIDENTE (Gomel)": ("Gomel", "El señor PRESIDENTE", ""),
    "O señor CONSELLEIRO DE POLÍTICA PORTUARIA (Rial Vilar)": (
        "Rial Vilar",
        "O señor CONSELLEIRO DE POLÍTICA PORTUARIA",
        "",
    ),
    "O SR. MINISTRO DA FAZENDA (Faro)": ("Faro", "O SR. MINISTRO DA FAZENDA", ""),
    "La señora diputada OLMO RUIZ (Grupo Náutico)": (
        "OLMO RUIZ",
        "La señora diputada, Grupo Náutico",
        "f",
    ),
    "El diputado Luis Paz": ("Luis Paz", "El diputado", "m"),
    "Ms Ann Lee MP": ("Ann Lee MP", "", "f"),
    "Ministr dopravy ČR Karel Most": ("Karel Most", "Ministr dopravy ČR", ""),
    "De heer Zand (ZEE)": ("Zand", "De heer, ZEE", ""),
    "Staatssecretaris Van Ark": ("Van Ark", "Staatssecretaris", ""),
    "ЛОСЕВ И. И.": ("ЛОСЕВ И. И.", "", ""),
    "The Member for Wick (Mr. Lee)": ("Lee", "The Member for Wick", "m"),
    "陳委員大文": ("陳大文", "委員", ""),
    "施部長大文": ("施大文", "部長", ""),
    "賴院長大文": ("賴大文", "院長", ""),
    "畢署長大文": ("畢大文", "署長", ""),
    "范姜委員大文": ("范姜大文", "委員", ""),
    "嚴縣長明": ("嚴明", "縣長", ""),
    "Diretor da Polícia Federal João Lima": ("João Lima", "Diretor da Polícia Federal", ""),
    "林君明議員": ("林君明", "議員", ""),
    "灯台新聞 森記者": ("森", "灯台新聞 森記者", ""),
    "Don": ("Don", "", ""),
    "DON MOSS, Brill Anchor": ("DON MOSS", "Brill Anchor", ""),
    "On. Losi": ("Losi", "", ""),
    "L'Assessore Losi": ("Losi", "Assessore", ""),
    "L'Ora": ("L'Ora", "", ""),
    "Landesrat Los": ("Los", "Landesrat", ""),
    "StR Tom Moor": ("Tom Moor", "StR", ""),
    "TESTE LOSI": ("LOSI", "TESTE", ""),
    "D. LUIS PAZ LUNA": ("LUIS PAZ LUNA", "D.", ""),
    "D. LUIS PAZ": ("D. LUIS PAZ", "", ""),
    "Secretário Regional do Mar (Luís Paz)": ("Luís Paz", "Secretário Regional do Mar", ""),
    "Abg. Tom Moor CDU": ("Tom Moor", "", ""),
    "السيد العضو/ سالم النجار": ("سالم النجار", "السيد العضو", "m"),
    "**M. Luc Morel.**": ("Luc Morel", "", "m"),
    "谷港湾課長": ("谷", "港湾課長", ""),
    "Profesora Ana Vale": ("Ana Vale", "", "f"),
    "Sayın Ayşe Mor": ("Ayşe Mor", "", ""),
    "κ. Λάμπου": ("Λάμπου", "", ""),
    "ח״כ נועה לב": ("נועה לב", "", ""),
    "Discurso do Presidente Luis Paz": ("Luis Paz", "Presidente", ""),
    "Przedstawiciel Rady RP, prof. Jan Most": ("Jan Most", "Przedstawiciel Rady RP", ""),
    "위원장 김철수": ("김철수", "위원장", ""),
}


@pytest.mark.parametrize(("words", "said"), PEOPLE.items(), ids=PEOPLE)
def test_a_person_has_name_role_and_gender_as_printed(words, said):
    found = label(words)
    assert found is not None
    assert (found.kind, found.name, found.role, found.gender) == ("person", *said)


ROLES = {
    "QUESTION": "role",
    "Question 3": "role",
    "Frage #2": "role",
    "Q": "role",
    "UNIDENTIFIED MALE": "role",
    "SENIOR OFFICIAL TWO": "role",
    "Speaker 2": "role",
    "SPEAKER_02": "role",
    "spk05": "role",
    "SPEAKER(?)": "role",
    "E3": "role",
    "E3 (sigue)": "role",
    "PERIODISTA.": "role",
    "Não identificado": "role",
    "Неизвестный": "role",
    "Declarante": "title",
    "Delegado da Polícia Federal": "title",
    "Juiz Federal": "title",
    "Gast": "title",
    "Profesora": "title",
    "PROFESSOR": "title",
    "Ospite": "title",
    "ゲスト": "title",
    "الضيفة": "title",
    "Δημοσιογράφος": "role",
    "עיתונאית": "role",
    "Zuschauerin": "role",
    "Sędzia": "title",
    "AUDIENCE MEMBERS": "role",
    "A JUROR": "role",
    "Several hon. Members": "role",
    "Plusieurs députés du groupe LAM": "role",
    "Вопрос": "role",
    "记者": "role",
    "記者)": "role",
    "LAMP電視臺記者": "role",
    "MODERATOR": "title",
    "THE COURT": "title",
    "THE PRESIDENT": "title",
    "M. le président": "title",
    "The SPEAKER pro tempore": "title",
    "The Deputy Speaker": "title",
    "The Courier": "organisation",
}


@pytest.mark.parametrize(("words", "kind"), ROLES.items(), ids=ROLES)
def test_who_has_no_name_has_a_role(words, kind):
    found = label(words)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "time", ["[00:12]", "[12.50]", "(12.5 - 14.1)", "[93182.00 - 111452.00]", "[12.500 --> 14.100]", "(12s)"]
)
def test_a_time_beside_a_label_is_no_part_of_it(time):
    for words in (f"Speaker 1 {time}", f"{time} Speaker 1"):
        found = label(words)
        assert found is not None
        assert found.role == "Speaker 1"


DELIVERIES = {
    "LEE (voice-over)": "voice-over",
    "ANN LEE (via interpreter)": "via interpreter",
    "Ms. Lee (Vesp) (spoke in French)": "spoke in french",
    "LEE (Oxmoor)": "",
    "VOICE OF BRILL": "",
    "RECORDING OF ANN LEE": "recording",
}


@pytest.mark.parametrize(("words", "said"), DELIVERIES.items(), ids=DELIVERIES)
def test_a_bracket_may_say_how_the_words_were_delivered(words, said):
    found = label(words)
    assert found is not None
    assert found.delivery == said


ELSEWHERE = {
    "Le très hon. Luc Vasseur (premier ministre, Lib.)": ("person", "Luc Vasseur"),
    "O Sr. Ministro das Pescas (Rui Salema)": ("person", "Rui Salema"),
    "SECRETARIO DE PUERTOS Y FAROS, LUIS VALE": ("person", "LUIS VALE"),
    "Robledo i Vila, Fernando": ("person", "Fernando Robledo i Vila"),
    "ULAŞTIRMA BAKANI KEMAL OKTAR (İzmir)": ("person", "KEMAL OKTAR"),
    "Перший заступник Голови ради ГАЙОВИЙ О.Б.": ("person", "ГАЙОВИЙ О.Б."),
    "Министр морских дел П.Зимин": ("person", "П.Зимин"),
    "وزير الخارجية سامي الخطيب": ("person", "سامي الخطيب"),
    "林委員文君": ("person", "林文君"),
    "交通部林部長": ("person", "林"),
    "◆３番（古沢美咲議員）": ("person", "古沢美咲"),
    "La secretaria primera": ("title", ""),
    "Chief Designer": ("title", ""),
    "SECRETARIO GENERAL DE ACTAS": ("title", ""),
    "السيد رئيس المجلس": ("title", ""),
    "La moderadora": ("title", ""),
    "Vozes do PSD": ("role", ""),
    "Marszałek Senatu": ("title", ""),
    "Lee, Ann Arbor": ("person", "Lee"),
}


@pytest.mark.parametrize(("words", "told"), ELSEWHERE.items(), ids=ELSEWHERE)
def test_offices_and_names_of_other_tongues_are_told_apart(words, told):
    found = label(words)
    assert found is not None
    assert (found.kind, found.name) == told


def test_labels_that_differ_in_title_case_and_time_have_one_key():
    keys = {
        found.key for words in ("Mr. Lee", "LEE", "Lee (0:12)", "Dr LEE (Oxmoor)") if (found := label(words))
    }
    assert keys == {"lee"}


def test_titles_end_where_the_name_begins():
    assert titled(["minister", "of", "lamps", "ann", "lee"]) == 3


def test_the_name_king_is_no_king_unless_he_is_the_king():
    assert (titled(["king"]), titled(["ann", "king"]), titled(["the", "king"])) == (0, 0, 2)


def test_an_answer_is_a_role_and_an_article_is_not():
    assert (serving(["a"]), serving(["a", "lamp"])) == ("role", None)


def test_particles_do_not_make_capitals_small():
    assert case(["VAN", "der", "MOOR"]) == "caps"


NOTHINGS = [", Ann", ", ,", "- , Ann", "Director . , Ann", "三十番（）", "〇", "君", "　", ", A.B."]


@pytest.mark.parametrize("words", NOTHINGS)
def test_marks_round_nothing_raise_nothing(words):
    assert (found := label(words)) is None or found.key != ""


@pytest.mark.parametrize("words", ["Lamp Committee", "The Harbour Board", "Office of Lamps and Oil Agency"])
def test_a_body_is_no_person(words):
    found = label(words)
    assert found is None or found.kind == "organisation"


def test_a_full_stop_behind_an_office_is_no_part_of_it():
    assert [found.role for words in ("PRESIDENTE.", "PERIODISTA.") if (found := label(words))] == [
        "PRESIDENTE",
        "PERIODISTA",
    ]


@pytest.mark.parametrize("words", ["Tom Baron", "Tom Major", "Mary Bishop [Courier]"])
def test_a_surname_that_is_also_a_title_is_a_name_behind_a_given_name(words):
    found = label(words)
    assert found is not None
    assert (found.kind, found.name) == ("person", " ".join(words.split()[:2]))


@pytest.mark.parametrize("words", ["MR PRICE", "Ms. May", "Mrs Page", "MR. PLACE", "Dr. Story"])
def test_behind_a_title_a_common_word_is_a_name(words):
    found = label(words)
    assert found is not None
    assert (found.kind, found.name) == ("person", words.split()[-1])


def test_the_speech_of_an_office_is_said_by_that_office_and_that_of_a_land_is_not():
    found = [label(words) for words in ("Fala do Primeiro-Ministro", "Fala da Presidenta", "Fala do Brilho")]
    assert [one.role or one.name for one in found if one] == [
        "Primeiro-Ministro",
        "Presidenta",
        "Fala do Brilho",
    ]


def test_a_word_before_an_office_that_is_called_upon_is_hardly_a_label():
    found = label("Perguntar, ministro, mais duas coisas")
    assert found is not None
    assert found.weight < 1


@pytest.mark.parametrize("words", ["Price", "May I", "Mr. Price list", "[Laughter.]"])
def test_without_a_title_it_is_none(words):
    found = label(words)
    assert found is None or found.name != "Price"


def test_a_name_behind_the_letter_of_an_analyst_speaks_and_other_words_do_not():
    assert [
        (found.kind, found.name)
        for words in ("Q - Joan Lee", "A - Tom Lee", "Q - @pike_4")
        if (found := label(words))
    ] == [
        ("person", "Joan Lee"),
        ("person", "Tom Lee"),
        ("person", "pike_4"),
    ]
    assert [found.kind for words in ("Q - Brill Bank", "A - The Lamp") if (found := label(words))] == [
        "role"
    ] * 2


def test_a_judge_may_be_no_more_than_their_honour():
    found = label("HER HONOUR")
    assert found
    assert (found.kind, found.role, found.name) == ("title", "HER HONOUR", "")


def test_words_that_break_off_before_a_comma_are_no_label():
    assert label("Senyor Moss, jo el que li vull dir..., l’hi deia a l’inici de tot") is None
    assert label("Senyor Moss, ministre de Ports") is not None


def test_a_sentence_that_ends_in_the_word_for_a_question_is_no_label():
    assert label("但是我下面想请问一个关于灯塔的问题") is None
    assert label("And to the President of Brill") is None


@pytest.mark.parametrize("words", ["AGENDA #4", "NOTE #1", "Kit #3"])
def test_what_is_counted_is_no_voice(words):
    assert label(words) is None


@pytest.mark.parametrize("words", ["ROBOT #3", "MAN-MADE VOICE #1"])
def test_one_of_several_that_a_broadcast_numbers_is_a_voice(words):
    found = label(words)
    assert found
    assert (found.kind, found.role) == ("role", words)


@pytest.mark.parametrize("words", ["BK Moss", "BM’in Moss", "SRS MOSS", "PM Moss", "HR/VP Moss"])
def test_letters_that_are_an_office_stand_before_a_family_name(words):
    found = label(words)
    assert found
    assert (found.name.title(), found.role) == ("Moss", words.split()[0])


def test_letters_alone_that_may_be_an_office_are_anybodys_initials():
    found = label("BM")
    assert found
    assert (found.name, found.role) == ("BM", "")


def test_a_slash_in_an_arabic_label_stands_before_a_name_or_a_place():
    titled, placed = label("السيد/ سالم"), label("خالد بو زيد/ تونس")
    assert titled is not None
    assert placed is not None
    assert (titled.name, placed.name, placed.role) == ("سالم", "خالد بو زيد", "تونس")


def test_the_mark_that_opens_a_paragraph_in_quotation_is_no_part_of_an_office():
    found = label("'El señor presidente")
    assert found is not None
    assert found.role == "El señor presidente"


def test_an_office_glued_to_a_name_is_apart_from_it():
    glued, plain = label("MinisterQuelm"), label("MacDorn")
    assert glued is not None
    assert (glued.role, glued.name) == ("Minister", "Quelm")
    assert plain is None or plain.name == "MacDorn"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        pytest.param("MOSS (North Brill)", "MOSS", id="a place"),
        pytest.param("LEE (Ann Lee)", "LEE", id="the same in full"),
        pytest.param("KEEPERS [Ann Lee]", "KEEPERS", id="a word"),
        pytest.param("BLT [Ann Lee]", "Ann Lee", id="whom a body sent"),
    ],
)
def test_whom_a_bracket_names_behind_the_letters_of_a_body_speaks(words, name):
    found = label(words)
    assert found
    assert found.name == name


def test_numbered_questions_have_one_label_and_numbered_reporters_several():
    assert {label(words).key for words in ("Question 1", "Question #2", "Question")} == {"question"}
    assert label("Senior official 1").key != label("Senior official 2").key
