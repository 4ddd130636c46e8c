"""Ways of printing talk that few pages have: each with what must not be taken for it."""

import pytest

from corpus.pipeline import read

SPEECH = "Madam Speaker, it is with regret that I rise today to speak of the lamp that went out at sea."

SILENT = {
    "what people said in a list of jokes": (
        'From Aunt:\nShe said: "Have you lit the lamp?"\nWe said: "I have, my dear."\n\n'
        'From Uncle:\nHe said: "Do you still keep bees?"\nWe said: "I do, and you?"\n\n'
        'From Mother:\nShe said: "Did you eat your soup?"\nWe said: "I did."'
    ),
    "places in a volume": "Lamps Bill\n112 A\nThe second reading of it\n112 A\nThe third one\n112 B\nOil",
    "a digest of business": (
        "Lamps Introduced: Twelve lamps were introduced, as follows: 1 to 12.\n"
        "Lamps Reported: Reports were made of all of them in the morning.\n"
        "Removal of Oil: The oil was removed from the following lamps.\n"
        "Executive Reports of Committees: Two of them were printed today.\n"
        "Additional Keepers: Pages 12 to 14 of the volume tell of them."
    ),
    "headings in capitals": "KEYS FOR KEEPERS TO HOLD\n\nIt is so.\n\nOIL FOR LAMPS TO BURN\n\nIt is late.",
    "sections that ask behind a hyphen": (
        "- What is a lamp?\n\nA light.\n\n- Who pays?\n\nThe town.\n\n- Why?\n\nFor ships."
    ),
    "members of a staff": (
        "Mr. Lee\nTeaches the lamp to all who wish to learn of it, and keeps the keys as well.\n\n"
        "Mrs. Moss\nTeaches the oil to all who wish to learn of it, and keeps the books as well.\n\n"
        "Ms. Pike\nTeaches the tower to all who wish to learn of it, and keeps the boats too."
    ),
    "names with hyphens below": "Ann Lee\n---\n\nGood day to you all.\n\nBo Moss\n---\n\nIt is late.",
    "one label with a title and no clerk behind it": "Mr. LEE: It is late.\n\nThe lamp was lit at dusk.",
    "fields of a guide, in bold": (
        "**Usage**: Light the lamp at dusk.\n\n**Files**: The book and the key.\n\n**Verify**: It burns.\n\n"
        "**Usage**: Put the lamp out.\n\n**Files**: None at all.\n\n**Verify**: It is dark."
    ),
    "fields of tasks, at length and in no order": "\n\n".join(
        f"**{field}:** The lamp is lit at dusk and put out at dawn; oil for the tower is bought in {month},"
        " when boats from the north bring it to the quay, with wicks and glass."
        for field, month in zip(
            ("Effort", "Depends on", "Effort", "Scope", "Scope", "Effort", "Depends on", "Scope"),
            ("May", "June", "July", "August") * 2,
            strict=True,
        )
    ),
    "an essay that asks here and there": (
        "Do you know why lamps burn?\n\n"
        + "We lit one, and it burned well.\n\n" * 19
        + "And what will you do?\n\n"
        + "I do not know it myself.\n\n" * 3
    ),
    "a list of what all are asked": (
        "We asked Ann Lee and others:\n\n1. What do you like?\n2. What do you miss?\n3. What will you do?\n\n"
        "I hope that you like what they told us, and I thank you."
    ),
    "letters of a list": "A. Why is it late?\nB. It is dark.\nC. Why is it dark?\nD. It is late.",
    "letters of which neither asks": "C. It is late.\nR. It is dark.\nC. It is so.\nR. It is not?",
    "two lines with titles": f"Mr D LEE\n{SPEECH}\n\nThe lamp was lit again in May.",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_nobody_takes_turns_in(text):
    assert [reading for reading in read(text).utterances if reading.kind == "turn"] == []


TURNS = {
    "those who are there in points above the first label": (
        "# Call\n\n**Attendees:**\n\n- Ann Lee (AL)\n- Bo Moss (BM)\n- Cy Oakes (CO)\n\n## Lamps\n\n"
        "BM: The two lamps are out.\n\nCO: So we light them.\n\nBM: I do.\n\nCO: Good.",
        ["The two lamps are out.", "So we light them.", "I do.", "Good."],
    ),
    "a pull quote above the first label": (
        "> You don’t have to own the lamp that you keep and light.\n\nKO: Are you proud?\n\n"
        "JB: I was glad. You don’t have to own the lamp that you keep and light.\n\n"
        "KO: And now?\n\nJB: I light it.",
        4,
    ),
    "figures behind initials and a full stop": (
        "МАЯК В.В. Хто за?\n\nГАЙ Ю.Ю. 28 – за.\n\nМАЯК В.В. 29? 29 – за.\n\nГАЙ Ю.Ю. 29.\n\nМАЯК В.В. Так.",
        ["Хто за?", "28 – за.", "29? 29 – за.", "29.", "Так."],
    ),
    "a record that numbers amendments": (
        "  Mr. LEE. I yield back the balance of my time.\n  The Acting CHAIRMAN. The question is on it.\n"
        "  The amendment was agreed to.\n  The Acting CHAIRMAN. It is now in order to go on.\n\n\n"
        "          Amendment No. 21A Offered by Mr. Lee of Brill\n\n  Mr. LEE. I offer an amendment.",
        [
            *("I yield back the balance of my time.", "The question is on it."),
            *("It is now in order to go on.", "I offer an amendment."),
        ],
    ),
    "times before nicknames in angle brackets, some in bold": (
        "**[21:45] <Moss> Yes, it is a lamp of oil.**\n[21:45] <WickKeeper> What if it is out?\n"
        "[21:46] <tarn> I light it.\n**[21:47]** **<Moss> So do I.**\n[21:47] <tarn> Good.",
        ["Yes, it is a lamp of oil.", "What if it is out?", "I light it.", "So do I.", "Good."],
    ),
    "key words below what is said": (
        "LEE: Where do you keep them?\nlamps\n\nMOSS: I keep them in the tower.\nlamps; oil; wicks\n\n"
        "LEE: And the oil?\nlamps; oil\n\nMOSS: At the quay.\nlamps; oil; quay; boats; harbour; winter\n",
        ["Where do you keep them?", "I keep them in the tower.", "And the oil?", "At the quay."],
    ),
    "the end of a part and what is told between two": (
        "LEE:\nIt is late, and we stop here.\n(to be continued)\n*   *   *\n\nIf you agree, tell others.\n\n"
        "LEE:\nWe go on today.\nMOSS:\nSo we do.\nLEE:\nGood.\nMOSS:\nGood.",
        ["It is late, and we stop here.", "We go on today.", "So we do.", "Good.", "Good."],
    ),
    "a note in brackets and one that Markdown keeps": (
        "LEE: Is it late?\n\nNote:   (It was noon,\nas we all know.)\n\nMOSS: It is.[^1]\n\n"
        "[^1]: Moss has no watch.\n\nLEE: Is it dark?\n\nMOSS: So it is.",
        ["Is it late?", "It is.[^1]", "Is it dark?", "So it is."],
    ),
    "nicknames before a space and a colon": (
        "Chat\n \n narwhal  : Is there\n a lamp?\n \n gbo : There will\n be one.\n \n Way-Up  : When?\n \n"
        " gbo  : Soon.\n \n The_Kid : Who pays?\n \n gbo : Not I, and not you.",
        ["Is there\n a lamp?", "There will\n be one.", "When?", "Soon.", "Who pays?", "Not I, and not you."],
    ),
    "initials that are a title": (
        "TK: Is it late?\n\nWS: It is.\n\nTK: And you, sir?\n\nMR: I think so.\n\nTK: Why?\n\nWS: Night.",
        ["Is it late?", "It is.", "And you, sir?", "I think so.", "Why?", "Night."],
    ),
    "names above a colon of its own, one with a direction": (
        "Ada\n:\n\nWho is there?\n\nIlo\n:\n\nNobody, and it is late.\n\nAda\n(to the lamp)\n:\n\nBurn!\n\n"
        "Ilo\n:\n\nIt does.",
        ["Who is there?", "Nobody, and it is late.", "Burn!", "It does."],
    ),
    "names with a title above a bracket with seat, office and hour": (
        f"Mr LEE\n(Brill—Keeper of the Lamp) (14:01):  {SPEECH}\n\nLee, Ann, MP\nE3L\nBrill\n\nMs MOSS\n"
        f"(Oxmoor) (14:05):  {SPEECH}",
        [SPEECH, SPEECH],
    ),
    "names with a title above a number and a seat": (
        f"14:00\nMr LEE\nEZ5\nBrill\n\n{SPEECH}\n\n14:01\nMs MOSS\n83L\nOxmoor\n\n{SPEECH}\n\n14:04\n"
        f"Mr LEE\nEZ5\nBrill\n\n{SPEECH}",
        [SPEECH] * 3,
    ),
    "names in italics above points, and the notes of whoever edits": (
        " _Mr. Lee_\n\n\\- The lamp is out, and it is late.\n\n _Ms. Moss_\n\n\\- The oil is out as well.\n\n"
        " _The meeting went on at 3.45 p.m._\n\n _Mr. Lee_\n\n\\- We cannot buy oil before the spring.\n\n"
        "[Quay papers, 1969/54]\n\n1 Lee, Moss and Oakes were there.\n\n2 They met in March, says Oakes.",
        [
            "\\- The lamp is out, and it is late.",
            "\\- The oil is out as well.",
            "\\- We cannot buy oil before the spring.",
        ],
    ),
    "minutes in points that write small": (
        "* William: definition in two parts\n* Kay: broad agreement on it\n* Sean: needs more lamps\n"
        "* Kay: will write it up\n* Thomas: who pays for oil\n* Sean: the town\n* Kate: when\n* Gary: in May",
        [
            *("definition in two parts", "broad agreement on it", "needs more lamps", "will write it up"),
            *("who pays for oil", "the town", "when", "in May"),
        ],
    ),
    "what a program of a chat reports": (
        "<pike_9> is it late?\n<tarn> it is\n*** Log file closed: 08.02.98 6:19:27\n*** Log file opened\n"
        "<pike_9> and now?\n<tarn> so it is\n*** Log file closed: 08.02.98 7:57:08",
        ["is it late?", "it is", "and now?", "so it is"],
    ),
    "questions and answers that an article announces": (
        "In 1939 the lamp company of Brill held shares in the oil company of Oxmoor, and went on to hold them"
        " until the quay burned down. The keeper told a court of it in 1945:\n"
        "Q. You told us of the oil. Did you buy it?\nA. Yes, I did.\nQ. Who paid?\nA. The town paid.\n"
        "Q. When?\nA. In May.",
        [
            "You told us of the oil. Did you buy it?",
            "Yes, I did.",
            "Who paid?",
            "The town paid.",
            "When?",
            "In May.",
        ],
    ),
    "narrow brackets round Japanese roles": (
        "(問)灯台はいつ直りますか。\n\n(答)来月です。\n\n(問)費用はいくらですか。\n\n(答)まだ分かりません。\n\n(以上)",
        ["灯台はいつ直りますか。", "来月です。", "費用はいくらですか。", "まだ分かりません。"],
    ),
    "junior alone on his line": (
        "Ann Lee\nWhy was it late?\n\nBo T. Moss, Jr.\nI do not know at all.\n\nAnn Lee\nYou must know.\n\n"
        "Bo T. Moss, Jr.\nI do not.",
        ["Why was it late?", "I do not know at all.", "You must know.", "I do not."],
    ),
    "names with titles on lines of their own, each once": (
        f"Mr D LEE\n{SPEECH}\n\nMs B MOSS\n{SPEECH}\n\nThe SPEAKER\nI thank you.\n\nMrs C PIKE\n{SPEECH}",
        [SPEECH, SPEECH, "I thank you.", SPEECH],
    ),
    "peers on lines of their own, each once": (
        f"Lord Lee of Brill\n{SPEECH}\n\nLady Moss of Oxmoor\n{SPEECH}\n\nThe Archbishop of Brill\n{SPEECH}",
        [SPEECH] * 3,
    ),
    "questions with labels, answers without": (
        "Q: When was it lit?\n\nAt dusk.\n\nQ: Who lit it?\n\nThe keeper did.\n\nHe was alone.\n\n"
        "Q: And why?\n\nFor the ships.",
        [
            "When was it lit?",
            "At dusk.",
            "Who lit it?",
            "The keeper did.\n\nHe was alone.",
            "And why?",
            "For the ships.",
        ],
    ),
    "a name in capitals with its office before a full stop": (
        "PRESIDENTE. Ha facoltà.\n\nANNA LUCE, Relatrice per la lampada. Signor Presidente, è tardi.\n\n"
        "PRESIDENTE. Grazie.",
        ["Ha facoltà.", "Signor Presidente, è tardi.", "Grazie."],
    ),
    "an end in brackets": (
        "LEE: Is it late?\n\nMOSS: It is.\n\nLEE: So it is.\n\n(END)\n\nThis text was not corrected.",
        ["Is it late?", "It is.", "So it is."],
    ),
    "a heading in capitals with a full stop at the end": (
        "MR. LEE: Is it late?\n\nMR. MOSS: It is.\n\nMR. LEE: Yes.\n\nMR. MOSS: Yes.\n\nOIL (ANNUAL) BILL.",
        ["Is it late?", "It is.", "Yes.", "Yes."],
    ),
    "a heading with its hour": (
        "PRESIDENTE. È tardi.\n\nANNA LUCE. È vero.\n\nMissioni (ore 9,55).\n\nPRESIDENTE. Grazie.",
        ["È tardi.", "È vero.", "Grazie."],
    ),
    "headings set in the middle": (
        "  Mr. LEE. It is late, and the lamp is\nout.\n  The CHAIR. Without objection.\n\n"
        "                  committee on lamps\n\n  Mr. LEE. It is late, and the oil is\nout.",
        ["It is late, and the lamp is\nout.", "Without objection.", "It is late, and the oil is\nout."],
    ),
    "an office in which a sentence goes on": (
        "  Mr. LEE. We heard of Mr. Moss, of Brill, to be the\nSecretary of Lamps and Oil. That is it\n"
        "for today.\n  Mr. PIKE. I thank the gentleman.\n  Mr. LEE. So do I.",
        [
            "We heard of Mr. Moss, of Brill, to be the\nSecretary of Lamps and Oil. That is it\nfor today.",
            "I thank the gentleman.",
            "So do I.",
        ],
    ),
    "somebody who addressed the chair": (
        "  Mr. LEE. I yield the floor.\n  Mr. MOSS addressed the Chair.\n  The CHAIR. The gentleman.\n"
        "  Mr. MOSS. I rise.",
        ["I yield the floor.", "The gentleman.", "I rise."],
    ),
    "the fields of an oral history": (
        "ANN LEE: An Interview Conducted by Bo Moss, Lamp Archive, May 2009.\n\nNo part may be quoted.\n\n"
        "INTERVIEWEE: Ann Lee\nINTERVIEWER: Bo Moss with Cy Grant\nDATE: May 4\n\nQ:\n\nWere you cold?\n\n"
        "Ann Lee:\n\nI was.\n\nQ:\n\nAnd then?\n\nAnn Lee:\n\nI slept.\n\nQ:\n\nWhy?\n\nAnn Lee:\n\nWhy not?",
        ["Were you cold?", "I was.", "And then?", "I slept.", "Why?", "Why not?"],
    ),
    "heckling in one bracket": (
        "Präsident Mo:\nFrau Los.\nAnna Los (Bund):\nEs ist spät.\n"
        "(Bo Moos [Bund]: Nein! – Anna Los [Bund]: Doch!)\nEs bleibt dabei.\n"
        "Präsident Mo:\nHerr Moos.\nBo Moos (Bund):\nNein.",
        [
            "Frau Los.",
            "Es ist spät.\n(Bo Moos [Bund]: Nein! – Anna Los [Bund]: Doch!)\nEs bleibt dabei.",
            "Herr Moos.",
            "Nein.",
        ],
    ),
    "questions behind a long dash that say you to nobody": (
        "Prólogo de la charla.\n\n—¿Cuáles son las lámparas que faltan?\n\nLas del puerto.\n\n"
        "—¿Cómo afecta al pueblo?\n\nMucho.\n\n—¿Cuándo vuelve la luz?\n\nEn mayo.",
        [
            "¿Cuáles son las lámparas que faltan?",
            "Las del puerto.",
            "¿Cómo afecta al pueblo?",
            "Mucho.",
            "¿Cuándo vuelve la luz?",
            "En mayo.",
        ],
    ),
    "a teaser that is a label once more": (
        "A.L.\n\nIt was late at night.\n\nB.M.\n\nIt was not late at all.\n\nA.L.\n\nSo you say.\n\nB.M.",
        ["It was late at night.", "It was not late at all.", "So you say."],
    ),
    "one speech of a longer record": (
        "House of Lamps\n\nOil Bill\n\nMr Lee: In short, the oil is dear.\n\nIt will be dearer.\n\n"
        "Question put and agreed to.\n\nThe House divided: Ayes 3, Noes 2.",
        ["In short, the oil is dear.\n\nIt will be dearer."],
    ),
    "a file to be loaded down": (
        "LEE: Is it late?\n\nMOSS: It is.\n\nDownload this talk as PDF\n\n123 KB\n\n"
        "LEE: My disk holds 20 MB.\n\nMOSS: So it does.",
        ["Is it late?", "It is.", "My disk holds 20 MB.", "So it does."],
    ),
    "those who pay named behind the talk": (
        "LEE: Is it late?\n\nMOSS: It is.\n\nLEE: I thank you, Moss.\n\n"
        "Support Provided By: The Lamp Fund; Friends.",
        ["Is it late?", "It is.", "I thank you, Moss."],
    ),
    "the book that a talk was about": (
        "**Why did you light the lamp?**\n\nI was cold.\n\n**What will you do now?**\n\nI shall sleep.\n\n"
        "*The Cold Lamp* is published by Moss & Pike. I do not sell it, but you may order it.",
        ["Why did you light the lamp?", "I was cold.", "What will you do now?", "I shall sleep."],
    ),
    "a nickname with a capital inside": (
        "**\\<mossy>** is it late?\n**\\<iLamp>** it is.\n**\\<mossy>** so it is.\n**\\<iLamp>** yes it is.",
        ["is it late?", "it is.", "so it is.", "yes it is."],
    ),
    "letters of its own for who asks and who answers": (
        "Pregunta. ¿Es tarde?\n\nRespuesta. Sí.\n\nP. ¿Y la lámpara?\n\nR. No sé.\n\n"
        "P. Dicen que arde.\n\nR. Es verdad.\n\nP. ¿Seguro?\n\nR. Sí.",
        ["¿Es tarde?", "Sí.", "¿Y la lámpara?", "No sé.", "Dicen que arde.", "Es verdad.", "¿Seguro?", "Sí."],
    ),
    "what an article tells of whom it interviews": (
        "# A talk with Ann Lee\n\n**Is it late, do you think?**\n\nI think so.\n\n"
        "Lee laughs and goes to the lamp.\n\nI do not mind.\n\n**And your lamp?**\n\n"
        "My aunt Mabel Lee is a keeper.\n\nThe door opens. Lee sits down.",
        [
            "Is it late, do you think?",
            "I think so.",
            "I do not mind.",
            "And your lamp?",
            "My aunt Mabel Lee is a keeper.",
        ],
    ),
    "what a script tells behind a blank line": (
        "INTERIOR: LAMP ROOM - NIGHT\n\nThe lamp burns.\n\nLEE\nIt is late.\n\nLee turns.\n\n"
        "MOSS\n(quietly)\nSo it is.\n\nCUT TO:\n\nEXT. QUAY - DAWN\n\nBoats.\n\n"
        "LEE\nWho is there?\n\nMOSS\nI am.\n\nFADE OUT.",
        ["It is late.", "(quietly)\nSo it is.", "Who is there?", "I am."],
    ),
    "a list of those who take part, and their firms": (
        "Moss Lamps Call\n\nAnn Lee - Chief Executive Officer\nDora Pin - Treasurer\n\nAnalysts\n\n"
        "Bo Pike - Oxmoor Research\nCy Grant - Brill & Co.\n\nOperator\n\nGood day, and welcome.\n\n"
        "Ann Lee - Chief Executive Officer\n\nWe sold lamps.\n\nBo Pike - Oxmoor Research\n\nWhy?\n\n"
        "Ann Lee - Chief Executive Officer\n\nIt was dark.\n\nCy Grant - Brill & Co.\n\nAnd now?\n\n"
        "Bo Pike - Oxmoor Research\n\nThank you.",
        ["Good day, and welcome.", "We sold lamps.", "Why?", "It was dark.", "And now?", "Thank you."],
    ),
    "call signs and four figures of a clock": (
        "[01:02:10:16]\nCC:  Go for the lamp.\n\n[01:02:10:20]\n_page : 12\nLMP: It burns.\n\n[01:02:11:00]\n"
        "CC:  We copy.\n\n[01:02:12:00]\nLMP: It is out.\n\nCC:  Say again?\n\nLMP: Out.",
        ["Go for the lamp.", "It burns.", "We copy.", "It is out.", "Say again?", "Out."],
    ),
    "a play whose speeches are a line each": (
        "Ada. Who is there?\nIlo. I am.\nIlo comes in, wet.\nAda (softly).\nCome.\nIlo. No.\nAda. Ilo!\n"
        "Ilo. Ada.\nThe lamp goes out.",
        ["Who is there?", "I am.", "Come.", "No.", "Ilo!", "Ada."],
    ),
    "a field of its head for each who is numbered": (
        "Speaker 1: Ann Lee\nSpeaker 2: Bo Moss\n\nSpeaker 1: Why?\n\n"
        "Speaker 2: It was late.\n\nSpeaker 1: So?",
        3,
    ),
    "nothing but sentences small": (
        "speaker 1: so are we on\nspeaker 2: i think so\nspeaker 1: tell me how it began\nspeaker 2: in may",
        ["so are we on", "i think so", "tell me how it began", "in may"],
    ),
    "columns of initials": (
        "AL  So when was it?\n\nBM  In May.\n\nAL  And then?\n\n"
        "BM  We went home.\n\nAL  Nine of you!\n\nBM  Ten.",
        ["So when was it?", "In May.", "And then?", "We went home.", "Nine of you!", "Ten."],
    ),
    "all its lines lost": (
        "Lamp Committee, 5 May"
        + "CHAIRMAN LEE. "
        + "We meet. " * 120
        + "Who is first?"
        + "MR. MOSS. I am. " * 2
        + "Now"
        + " this is so." * 90
        + "MS. PIKE. It is.CHAIRMAN LEE. Thank you.",
        5,
    ),
    "a report behind the last answer, and a question that asks nothing": (
        "By Bo Moss\n\nAnn Lee builds lamps.\n\nWhy do you stay?\n\nAnn Lee: I like it here, as I said."
        "\n\nWhat do you do all day?\n\nAnn Lee: I walk, and then I read what you all wrote to me.\n\n"
        "Your critics say you sleep.\n\nAnn Lee: Do I? I have not slept for a year or so, I think.\n\n"
        "And what do you want?\n\nAnn Lee: My bed and a good night of sleep, as I told you.\n\nWhat next?\n\n"
        "Ann Lee: I will sleep.\n\nThen the bell rings, and the lamp goes out over the quay.",
        10,
    ),
    "what somebody does while talking": (
        "# A talk with Ann Lee\n\n**Is it late, do you think?**\n\nI think so.\n\n"
        "She laughs and goes out.\n\n**And your lamp?**\n\nI lit it.",
        ["Is it late, do you think?", "I think so.", "And your lamp?", "I lit it."],
    ),
    "somebody new behind the end": (
        "LEE: Why?\n\nMOSS: It was late.\n\nLEE: So?\n\nMOSS: I slept.\n\n[END OF INTERVIEW]\n\n"
        "Lamp List: A letter of the board.",
        ["Why?", "It was late.", "So?", "I slept."],
    ),
    "sentences above thanks": (
        "Yes, it is late.\nThanks for waiting for us.\nYou remember my lamp?\n\nBo:\n\nI do.\n\nAnn:\n\n"
        "It is out.\n\nBo:\n\nI know.\n\nAnn:\n\nAnd?",
        [
            "Yes, it is late.\nThanks for waiting for us.\nYou remember my lamp?",
            "I do.",
            "It is out.",
            "I know.",
            "And?",
        ],
    ),
    "somebody who is thanked for what comes first": (
        "The town and the quay have had a strong bond ever since the lamp was lit. It has paid for oil over\n"
        "the years, and for the keepers, for their boats and for the long road up to the tower.\n"
        "The road was built of stone, the stone was cut by hand, and the hands were the keepers’ and\n"
        "of the town; it took them many a year. I stop here.\n\n"
        "SENIOR OFFICIAL TWO: Thank you. It was late.\n\nQ: How late?\n\nSENIOR OFFICIAL ONE: Very.",
        4,
    ),
}


@pytest.mark.parametrize(("text", "said"), TURNS.values(), ids=TURNS)
def test_turns_are_told_apart_on_a_page_with(text, said):
    reading = read(text)
    turns = [reading.said(one) for one in reading.utterances if one.kind == "turn"]
    assert (len(turns) if isinstance(said, int) else turns) == said


def speakers(text: str) -> list[str | None]:
    reading = read(text)
    return [
        person.name if (person := reading.speaker(one)) else None
        for one in reading.utterances
        if one.kind == "turn"
    ]


def test_initials_mean_those_whom_the_fields_of_the_file_name():
    text = (
        "---\ntitle: Lamps\nspeakers:\n  - Nora Pike\n  - Robert Moss\n---\n"
        "NP: Is it late?\n\nRM: It is.\n\nNP: Very?\n\nRM: No."
    )
    assert speakers(text) == ["Nora Pike", "Robert Moss"] * 2


def test_who_answers_without_a_label_may_say_their_own_name():
    text = (
        "### Who are you, and what do you do?\n\nMy name is [Ann Leeds](lamp.example). I keep a lamp.\n\n"
        "### What do you use?\n\nI use oil.\n\n### What would you like?\n\nI want my sleep."
    )
    assert speakers(text) == ["interviewer", "Ann Leeds"] * 3


def test_two_places_behind_one_name_are_two_people():
    text = (
        "  Mr. PIKE of Ohio. It is late.\n  Ms. MOSS of Iowa. It is not.\n  Mr. PIKE of Maine. Yes.\n"
        "  Ms. MOSS. It is not."
    )
    assert speakers(text) == ["PIKE of Ohio", "MOSS", "PIKE of Maine", "MOSS"]


@pytest.mark.parametrize(
    ("head", "name"),
    [("森山大臣記者会見録", "森山"), ("森山外務大臣会見記録", "森山"), ("外務大臣会見記録", "答")],
    ids=["a name and an office", "a name, a ministry and an office", "no name"],
)
def test_the_head_of_a_press_conference_says_who_answers(head, name):
    text = (
        f"{head}\n\n（問）いつ直りますか。\n\n（答）来月です。\n\n（問）費用は。\n\n（答）まだ分かりません。"
    )
    assert speakers(text)[1::2] == [name, name]


@pytest.mark.parametrize(
    "text", ["LEE: When?\n\n1921.\n\nMOSS: So it was.\n\n12.", "LEE: So.\nMOSS: No.\n- 1."]
)
def test_numbers_alone_on_their_lines_raise_nothing(text):
    assert read(text).text == text
