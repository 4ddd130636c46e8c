"""Who speaks in a report: the name, the pronoun, the description, over several paragraphs."""

import pytest

from corpus.pipeline import read


def speakers(text: str) -> list[str | None]:
    reading = read(f"Mud in Brill\n\n{text}\n")
    return [
        person.name if (person := reading.speaker(one)) else None
        for one in reading.utterances
        if one.kind == "quote"
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“It rained,” she said.", id="a pronoun with nobody before it"),
        pytest.param("Villagers stayed. “It rained,” said one.", id="one of several"),
    ],
)
def test_it_stays_open(text: str) -> None:
    """Where the page names nobody, nobody is taken."""
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Tom Vale wept. He had worked there, as had his brother Jim.\n\n“It was all,” he said.",
            ["Tom Vale"],
            id="the one whom a pronoun has carried on",
        ),
        pytest.param(
            "Ana Reis held on.\n\nHer husband, Paul, waited on the quay. “I saw nothing,” he said.",
            ["Paul"],
            id="kin with only a given name",
        ),
        pytest.param(
            "Ana Reis put out Tom Vale’s fire.\n\nVale’s daughter Clara wept. “It was old,” she said.",
            ["Clara"],
            id="an owner is no subject",
        ),
        pytest.param(
            "Ana Reis and her husband, skipper Tom Vale, fell in.\n\n“It was cold,” the skipper said.",
            ["Tom Vale"],
            id="whoever stands behind a comma with an office of his own",
        ),
        pytest.param(
            "Ana Reis beat Spain’s Tom Vale.\n\n“It was close,” the Spaniard said.",
            ["Tom Vale"],
            id="whom a page names behind what he is of",
        ),
        pytest.param(
            "Ana Reis sat down. A clerk asked Reis, “Was it hard then?”\n“Very,” she replied. “It rained.”",
            ["clerk", "Ana Reis", "Ana Reis"],
            id="whoever replies goes on",
        ),
        pytest.param(
            "Ana Reis held on. She went on to warn that it would “sink” and continued to say it was “mud”.",
            ["Ana Reis", "Ana Reis"],
            id="whoever goes on to say something",
        ),
        pytest.param(
            "Officer Ana Reis came. A victim’s sister, who did not want to be named, was “sad”.\n\n"
            "The owner’s sister, who asked not to be named, said he was “kind”.",
            ["victim’s sister", "owner’s sister"],
            id="whom a page keeps from naming",
        ),
        pytest.param(
            "Boat Sisters singer Ana Reis took it from Sue Vale. She told them: “It rains.”",
            ["Ana Reis"],
            id="whoever stands behind what she sings with",
        ),
        pytest.param(
            "Tom Vale left. Jan Reis said: “Mud.”\n\n“It leaks,” she said.",
            ["Jan Reis", "Jan Reis"],
            id="a Jan who is she",
        ),
        pytest.param(
            "Tom Vale accused all of the members of being content with growing fat “in the mud”. It is of"
            " “real weight” to Brill, Ana Reis said. She informed the crowd it was “in the sea”.",
            ["Tom Vale", "Ana Reis", "Ana Reis"],
            id="what accusations end in, what is of something, what a crowd is informed of",
        ),
        pytest.param(
            "Champion Tom Vale lost. “It is so,” Vale said. The champion’s trainer said he was “ill”.",
            ["Tom Vale", "champion’s trainer"],
            id="somebody told of by whom he is near is not that one",
        ),
        pytest.param(
            "Farmer Tom Vale left. The couple lost it all. Vale said it was “mud”.\n\n“It rains,” they said.",
            ["Tom Vale", "couple"],
            id="they are the couple",
        ),
        pytest.param(
            "Police freed three.\n\nOne of them, a nurse, said she was “cold”. “It rains,” the nurses write.",
            ["One of them", "nurses"],
            id="one of them, and several who write",
        ),
        pytest.param(
            "Professor Tom Vale came. Senior author Professor Kausik Reis, from Brill School, said: “Mud.”",
            ["Kausik Reis"],
            id="of two professors the one whose name stands there",
        ),
        pytest.param(
            "Al-Reis seemed calm. “It rains,” he said.", ["Al-Reis"], id="a family name by how it begins"
        ),
        pytest.param(
            "It met Mary Vale, 59, a clerk from Brill, Mass., who said she “could not row”.",
            ["Mary Vale"],
            id="before her age and her state",
        ),
        pytest.param(
            "The Boat Owners of Brill’s Ana Reis came out against the ban,\nstating: “It rains.”",
            ["Ana Reis"],
            id="behind the body that she is of",
        ),
        pytest.param(
            "Ana Reis, the commander-in-chief, came. The USS Abraham Vale sank.\n\n"
            "The commander said it was “mud”.",
            ["Ana Reis"],
            id="a commander-in-chief is a commander, and a ship is nobody",
        ),
        pytest.param(
            "Governor Ana Reis met Lieutenant Governor Tom Vale.\n\n“It rains,” the governor said.",
            ["Ana Reis"],
            id="of two governors the one who is no lieutenant",
        ),
        pytest.param(
            "Labour MP Ana Reis met Conservative MP Tom Vale. Pope Karl came.\n\n“It rains,” the Labour MP"
            " said. “It leaks,” the Tory MP said. “Mend it,” the pontiff said.",
            ["Ana Reis", "Tom Vale", "Karl"],
            id="parties and offices by another name",
        ),
        pytest.param(
            "Mayor Ana Reis wept. Tom Vale, who heads the rowers’ union, did too. Defender Jim Moss laughed."
            "\n\n“Oh,” the mayor said. “Ah,” the union leader said. “No,” said the Brill striker.",
            ["Ana Reis", "Tom Vale", "Tom Vale"],
            id="what is led tells who leads it; a defender is no striker",
        ),
        pytest.param(
            "Ana Reis, 34, fell in.\n\nTom Vale, 51, fell in too.\n\n“It was cold,” the 34-year-old said.",
            ["Ana Reis"],
            id="the age tells who is meant",
        ),
        pytest.param(
            "The act was signed by Mayor Carl Mott.\n\nJames Mott, his grandson, told reporters: “It is old.”"
            "\n\nMott, who served under Mayor Tom Vale, blasted the council.\n\n“It lies,” he said.",
            ["James Mott", "James Mott"],
            id="of two of a surname the one who spoke last",
        ),
        pytest.param(
            "“It rains,” said Ana Reis of Brill Aid. “It leaks,” the interior minister said.",
            ["Ana Reis", "interior minister"],
            id="a minister of something is not somebody with another office",
        ),
        pytest.param(
            "Ana Reis wept. Her grandmother waited. “It rained,” the old woman said.",
            ["grandmother"],
            id="kin have a gender",
        ),
        pytest.param(
            "Ana Reis wept.\n“It rained all day.\nIt leaks still.”\nShe left.",
            ["Ana Reis"],
            id="what one pair of marks goes round over lines is one quotation",
        ),
        pytest.param(
            "The head of the refugee agency warned of “a long night”.\n\n"
            "Ana Reis said it rained. “It leaks,” she said.",
            ["Ana Reis", "Ana Reis"],
            id="whom a report's first sentence tells of, and the next one names",
        ),
        pytest.param(
            "Ana Reis wept. “We are late,” she said.\n\n"
            "Across the road, the owner of the mill laughed. "
            "“They had to do it,” he said. “That’s who we are.”",
            ["Ana Reis", "owner of the mill", "owner of the mill"],
            id="he is whoever is told of without a name where only she is named; short words are said",
        ),
        pytest.param(
            "Tom Vale smokes. At 81, the director is making what he calls “my last mistake”.\n\n"
            "Ana Reis knows. “It leaks,” she says.\n\nThe director shrugs. “My mother liked it.”",
            ["Tom Vale", "Ana Reis", "Tom Vale"],
            id="a description means the same one again",
        ),
        pytest.param(
            "The president spoke. “It leaks,” the president said. “It rains,” the 77-year-old leader added.",
            ["president", "president"],
            id="a president without a name is a leader",
        ),
        pytest.param(
            "The clerk’s wife, Ana Reis, laughed. “It leaks,” the mayor said.",
            ["mayor"],
            id="the mayor is nobody's wife",
        ),
        pytest.param(
            "The army’s Northern Command said it was “too late”. Ana Reis paid tribute to her “old friend”.",
            ["Northern Command", "Ana Reis"],
            id="what an army has in capitals, and a tribute",
        ),
        pytest.param(
            "Zemlin Bank will close. It lends “only to friends,” according to its website.",
            ["Zemlin Bank"],
            id="its website is its owner's",
        ),
        pytest.param(
            "Tom Vale rowed. “Ask the mill,” he said.\n\nIt was Ana Reis. “It leaks,” she said.",
            ["Tom Vale", "Ana Reis"],
            id="what somebody asks for is no subject",
        ),
        pytest.param(
            "A diner, Curie Kimble was ill.\n\nCurie, 21, a student, was second, but she said it was “hot”.",
            ["Curie Kimble"],
            id="a given name by itself",
        ),
        pytest.param(
            "Union leader Tom Vale met Transport Minister Ana Reis.\n\n“She heard nothing,” he said."
            "\n\nReis denied this. “We heard it all,” the minister said.",
            ["Tom Vale", "Ana Reis"],
            id="a new subject and her office",
        ),
        pytest.param(
            "Singer Ana Reis told fans that she is well. In a post she wrote: “I missed you.”\n\n"
            "Her manager, Tom Vale, said she had “worked hard”.\n\n“She is strong,” he added.",
            ["Ana Reis", "Tom Vale", "Tom Vale"],
            id="the manager after the singer",
        ),
        pytest.param(
            "The envoy, Tom Vale, met fishers.\n\nOne, Jon Boot, was blunt. “He has no net,” he said.\n\n"
            "The envoy flew home. He wrote that it had been “a fine visit”.",
            ["Jon Boot", "Tom Vale"],
            id="an office as the subject before the pronoun",
        ),
        pytest.param(
            "Ana Reis came late. Reis is the deputy mayor of Brill.\n\nTom Vale sang.\n\n"
            "“It rained,” the deputy mayor said.",
            ["Ana Reis"],
            id="the office that a sentence says somebody holds",
        ),
        pytest.param(
            "The first lady said that the ferry was late. “Cold,” she said.\n\nFirst Lady Ana Reis sang."
            "\n\nThe First Lady left. “Late,” she said.",
            ["Ana Reis", "Ana Reis"],
            id="an office that only a title before a name tells",
        ),
        pytest.param(
            "Nurse Ana Reis left.\n\n“It was cold,” the doctors said.\n\n“Very,” she said.",
            ["doctors", "Ana Reis"],
            id="several are nobody in particular",
        ),
        pytest.param(
            "Ana Reis left. A doctor on the quay told us he had tried.\n\n“It was cold,” the doctor said.",
            ["doctor"],
            id="somebody new without a name",
        ),
        pytest.param(
            "Ana Reis, 40, a singer, left. Jo Vale stayed.\n\n“It was cold,” the singer said.",
            ["Ana Reis"],
            id="an apposition is nobody new",
        ),
        pytest.param(
            "The rowers Tom Vale and Tom Young left. “Late,” said Vale.\n\n"
            "Young, at noon, came back. “Cold,” he said.",
            ["Tom Vale", "Tom Young"],
            id="a family name that is a small word",
        ),
        pytest.param(
            "Tom Vale rowed. Villagers came to the quay. “Out,” they chanted.\n\n“It was loud,” he said.",
            ["Villagers", "Tom Vale"],
            id="he is not several",
        ),
        pytest.param(
            "Tom Vale met Jim Boot. In the long wet years of the tin trade on the quay at Brill nobody had "
            "ever been so cold as on that day in the far north of the bay, Vale said; it hurt.\n\n"
            "“I wept,” he said.",
            ["Tom Vale"],
            id="whoever says the end of a long sentence",
        ),
        pytest.param(
            "Brill Caucus met Tom Vale. The Caucus left.\n\n“Out,” he said.",
            ["Tom Vale"],
            id="a body is no he",
        ),
        pytest.param(
            "Rin Oduya, a spokesperson, left. “It rained,” they said.",
            ["Rin Oduya"],
            id="one person who is a they",
        ),
        pytest.param(
            "Chidi Strand rowed with Jo Oduya. Oduya sang. “Captain Strand is late,” said Oduya.\n\n"
            "Strand slept.\n\n“Strand is tired,” she said.",
            ["Jo Oduya", "Jo Oduya"],
            id="nobody speaks of himself by name",
        ),
        pytest.param(
            "Mayor Jo Reis rowed. Jim Boot slept.\n\nThe mayor asked for what she called “a mild tide”.",
            ["Jo Reis"],
            id="the office that a sentence begins with",
        ),
        pytest.param(
            "Tom Vale rowed.\n\nJim Boot/Mud Images\n\nHe said: “It is late.”",
            ["Tom Vale"],
            id="the maker of a picture is nobody's he",
        ),
        pytest.param(
            "Tom Vale, 44, wept.\n\n“He lies,” his lawyer said. “Yes,” the judge said. “Late,” the ad said.",
            ["lawyer", "judge", "ad"],
            id="his lawyer, the judge and a thing are not he",
        ),
        pytest.param(
            "Tom Vale left. An insider said: “He is late.”\n\n“Very,” the source added.",
            ["insider", "insider"],
            id="the source is no one whom the page names",
        ),
        pytest.param(
            "Minister Ana Reis spoke. “It is late,” she said. “Very,” the culture secretary added.",
            ["Ana Reis", "Ana Reis"],
            id="an office by another name",
        ),
        pytest.param(
            "“It is so,” Ana Reis said.\n\nReis left. He may row.\n\n“Or not,” she said.",
            ["Ana Reis", "Ana Reis"],
            id="a he behind a name may be another",
        ),
        pytest.param(
            "Tom Vale rowed to a doctor who revealed the cause of it.\n\n“It hurt,” he said.",
            ["Tom Vale"],
            id="a clause that tells who somebody is reports nothing",
        ),
        pytest.param(
            "The long talks about the quay of Brill went on and on until the morning,\n"
            "and then some more. “It is late and the boats have to go out again,”\nsaid Ana Reis.\n"
            "The mayor of the town on the other bank of the river was not in the hall.",
            ["Ana Reis"],
            id="a clause behind a line that is cut by its width",
        ),
        pytest.param(
            "Luckily Ana Reis rowed.\n\nTom Vale’s uncle said that he had “slept”.",
            ["Tom Vale’s uncle"],
            id="somebody's uncle is not he, nor is an adverb a name",
        ),
        pytest.param(
            "Ana Reis, a scholar, rowed.\n\n“Late,” the retired judge said. “So,” the Dane signed off.",
            ["Ana Reis", "Ana Reis"],
            id="what tells of a life is of somebody known",
        ),
        pytest.param(
            "Tom Vale is the new priest of San Zeno.\n\n“Late,” the priest said.",
            ["Tom Vale"],
            id="whose the office is, is no holder",
        ),
        pytest.param(
            "Danish President Tom Vale rowed.\n\n“Late,” the Danish foreign minister said.",
            ["Danish foreign minister"],
            id="one office of a nation is not another",
        ),
        pytest.param(
            "Tom Vale of Norway rowed with Ana Reis. Reis sang.\n\n“It was cold,” the Norwegian said.",
            ["Tom Vale"],
            id="the country that a nationality is of",
        ),
        pytest.param(
            "Mr Vale, the former mayor, wept.\n\n“I did,” Ana Reis said.\n\n“Late,” the former mayor said.",
            ["Ana Reis", "Vale"],
            id="an office behind an honorific and a name",
        ),
        pytest.param(
            "“It was hot,” Ana Reis and Tom Vale said. “Very,” they said. “Late,” said Jo and Ada Boot.",
            ["Ana Reis and Tom Vale", "Ana Reis and Tom Vale", "Jo and Ada Boot"],
            id="two who speak as one",
        ),
        pytest.param(
            "Brill University Hospitals said a lot of people came.\n\n"
            "Brill University Hospitals director, Dr Rolf Brekke, said a number of trips must wait.\n\n"
            "“We regret it,” he said.",
            ["Rolf Brekke"],
            id="hospitals are no he",
        ),
        pytest.param(
            "Tom Vale has rowed for years.\n\nOn Monday he met Mr Reed, and he said it was “late”.",
            ["Tom Vale"],
            id="whom a pronoun before another name has carried on",
        ),
        pytest.param(
            "Tom Vale came in.\n\nAfter a visit to Prime Minister Jim Reed he said it was “late”.",
            ["Tom Vale"],
            id="nobody behind a preposition and an office",
        ),
        pytest.param(
            "A councillor accused the mill of “muddy tricks”.\n\nCouncillor Ana Reis left early.",
            ["Ana Reis"],
            id="whom the report names below its lead",
        ),
        pytest.param(
            "Cllr Ana Reis rowed. Tom Vale, a rower, wept.\n\n“It is late,” the councillor said.",
            ["Ana Reis"],
            id="an office shortened before the name",
        ),
        pytest.param(
            "Sen. Ana Reis met Rep. Tom Vale.\n\n“It is late,” the representative said.",
            ["Tom Vale"],
            id="each by the office before the name",
        ),
        pytest.param(
            "Det Supt Ana Reis rowed. Tom Vale, a rower, wept.\n\n“It is late,” the detective said.",
            ["Ana Reis"],
            id="a rank of two words",
        ),
        pytest.param(
            "Railway Minister Ana Reis met Law Minister Tom Vale. Mr Vale wept.\n\n"
            "“It is late,” the Railways Minister said. “Very,” the law minister said.",
            ["Ana Reis", "Tom Vale"],
            id="an office in the plural",
        ),
        pytest.param(
            "Tom Vale drowned in May.\n\nThe mother of Tom Vale said it was “late”.",
            ["mother of Tom Vale"],
            id="whose mother it is does not speak",
        ),
        pytest.param(
            "Pastor Ana Reis rowed.\n\nThe pastor of a church - a small one - in Brill says it is “late”.",
            ["Ana Reis"],
            id="an office with a place behind a dash",
        ),
        pytest.param(
            "Member of Parliament for Brill, K.T. Moss has rowed.\n\n"
            "“It is late,” the MP said. “Very,” he said.",
            ["K.T. Moss", "K.T. Moss"],
            id="a member of parliament",
        ),
        pytest.param(
            "Theresa May rowed in May.\n\n"
            "“It is late,” May said. April Vale wept. “Very late,” said April Vale.",
            ["Theresa May", "April Vale"],
            id="people called like months",
        ),
        pytest.param(
            "Tom Vale fished. Guide Ana Reis told us of it. The couple would row.\n\n"
            "“We row as a couple here.”",
            ["Ana Reis"],
            id="whoever said something, not whom it was about",
        ),
        pytest.param(
            "Danish premier Jim Lund rowed. Tom Vale spoke of it.\n\n“It is late,” the Danish leader said.",
            ["Jim Lund"],
            id="the nation of a description was told of somebody",
        ),
        pytest.param(
            "Tom Vale, the rower who won with his friend Jim Lund, has called the race “very late”.",
            ["Tom Vale"],
            id="a clause about whoever is named before it",
        ),
        pytest.param(
            "Tom Vale rowed to the far end of the harbour on Monday, and it took him all day.\n\n"
            "ANA REIS: The man says that the dam held\n\n"
            "“It is late,” he said of the dam, which had been closed for years before the flood came down.",
            ["Tom Vale"],
            id="a link to another report names nobody here",
        ),
        pytest.param(
            "Former minister Tom Vale, is scathing.\n\n“It is late,” the ex-Liberals MP tweeted.",
            ["Tom Vale"],
            id="a member of parliament who was a minister",
        ),
        pytest.param(
            "After the speech of Ana Reis, the mayor said it was late. Tom Vale is mayor.\n\n"
            "“Very,” the mayor said.",
            ["Tom Vale"],
            id="a clause behind a name tells nothing of it",
        ),
        pytest.param(
            "Dana Fox has wept. The Mudlark star, 44, told us: “I cried for weeks.”",
            ["Dana Fox"],
            id="a star of something",
        ),
        pytest.param(
            "“It is shocking,” said Inspector Ruth Kane.\n\n"
            "A neighbour said: “I heard it.” The woman, who lives there, said it was “late”.",
            ["Ruth Kane", "neighbour", "neighbour"],
            id="the woman who has no name",
        ),
        pytest.param(
            "Larry King came home.\n\nTom Vale, the host, said “it was fine.”\n\n“Row on,” Mr. King told me.",
            ["Tom Vale", "Larry King"],
            id="a Mr. King is no king",
        ),
        pytest.param(
            "A storm.\n\nOrla Reis, a clerk, said: “Row on.”\n\n“Now,” Tom Vale said.\n\n"
            "Reis has rowed since May. “It was late and it rained.”",
            ["Orla Reis", "Tom Vale", "Orla Reis"],
            id="a family name that begins a sentence, after the whole name began a line",
        ),
        pytest.param(
            "Ana Reis, the actor, left.\n\n“Row on,” the actor said.", ["Ana Reis"], id="a woman is an actor"
        ),
        pytest.param(
            "Ana Reis rowed home with Tom Vale and was tired of it all, and of the rain that fell.\n\n"
            "RITA MOSS: Skipper says that the crew was late\n\n“We will row,” she said.",
            ["Ana Reis"],
            id="a link to another report between the lines",
        ),
        pytest.param(
            "Prime Minister Ian Drew left.\n\n“He is late,” the prime minister's spokesman said. "
            "“It rained,” the spokesman added.",
            ["prime minister's spokesman", "prime minister's spokesman"],
            id="who serves the holder of an office",
        ),
        pytest.param(
            "Tom Vale, the mayor, left.\n\n“How late is it?” asked the boy.", ["boy"], id="a mayor is no boy"
        ),
        pytest.param(
            "It rained.\n\nAt the hall a clerk asked Ana Reis, “Why is it late?”\n\n"
            "“It rained,” she replied.",
            ["clerk", "Ana Reis"],
            id="whoever asks does not reply",
        ),
        pytest.param(
            "President Vale spoke. Two of the senior officials met us.\n\n“It is late,” the official said.",
            ["official"],
            id="a president is not the official",
        ),
        pytest.param(
            "Ana Reis wept in Boca Tarton, and Boca Tarton had rain.\n\n“It is late,” she said.",
            ["Ana Reis"],
            id="where something is does not speak",
        ),
        pytest.param(
            "Hilda Moss ran.\n\nWhen asked by Brill reporter Ed Henry, the nominee said, “It is late now.”",
            ["Hilda Moss"],
            id="a reporter is no nominee",
        ),
        pytest.param(
            "Ana Reis and Tom Vale run the mill. “It is late,” they said.",
            ["Ana Reis and Tom Vale"],
            id="two who are one subject",
        ),
        pytest.param(
            "Tom Vale, the mayor, met Ian Reed.\n\nAsked whether Reed would stay, he said: “It is late now.”",
            ["Tom Vale"],
            id="of whom one is asked does not answer",
        ),
        pytest.param(
            "Tom Vale left. “It is so,” Vale said.\n\nMr. Day said the cuts matter. “It is all,” he said.",
            ["Tom Vale", "Day"],
            id="a Mr. Day is no day",
        ),
        pytest.param(
            "Tom Vale left. “It is so,” a spokeswoman for Mr. Day said.",
            ["spokeswoman for Mr. Day"],
            id="who speaks for a Mr. Day is not he",
        ),
    ],
)
def test_who_is_meant(text: str, found: list[str]) -> None:
    """The person whom a reader would name."""
    assert speakers(text) == found


def test_a_place_at_the_end_of_an_accounts_name_is_not_the_account() -> None:
    """Of "MFA Norway" the bare "Norway" is no mention."""
    text = (
        "Norway shut a port.\n\nOff to the port!\n\n— MFA Norway (@mfa) May 3, 2014\n\nIn Norway it rained."
    )
    reading = read(f"Mud in Brill\n\n{text}\n")
    printed = [reading.text[one.start : one.end] for one in reading.mentions]
    assert printed == ["MFA Norway"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Il faro è spento da lunedì e la gente del porto si lamenta molto con il comune.\n\n"
            "«Abbiamo chiesto una lampada», spiega Ada Bruni, sindaca del paese.\n\n"
            "In barca c’è Palmiro Ricci, 59 anni, pescatore. «Ho remato in piedi», confessa. «È stato duro.»",
            ["Ada Bruni", "Palmiro Ricci", "Palmiro Ricci"],
            id="whoever is spoken of, where a verb needs no pronoun",
        ),
        pytest.param(
            "Маяк не горит с понедельника, и жители порта каждый день жалуются на темноту.\n\n"
            "«Света не будет до пятницы», — заявил губернатор Пётр Лисов.\n\n"
            "Директор маяка Нина Волк приехала утром. «Мы всё починим», — пообещала она. "
            "«Лампу уже везут», — добавила директор.",
            ["Пётр Лисов", "Нина Волк", "Нина Волк"],
            id="an office with what it is of, in Cyrillic",
        ),
        pytest.param(
            "Innenminister Karl Petz hat die Rudernden am Samstag im Hafen als „Mob“ beschimpft.\n\n"
            "Betriebsrätin Ana Reis war nicht dabei. „Das bleibt so“, sagte der Minister.",
            ["Karl Petz", "Karl Petz"],
            id="a German noun in a compound",
        ),
        pytest.param(
            "La skippeuse danoise Ana Lund est arrivée dimanche au port après trois jours de mer.\n\n"
            "« J’ai dormi deux heures », a lâché la Danoise.",
            ["Ana Lund"],
            id="a nation in a language that prints its adjective small",
        ),
        pytest.param(
            "Minister transportu Jan Kowal odwiedził w poniedziałek budowę nowego portu.\n\n"
            "„Dotrzymamy terminów” – powiedział minister.",
            ["Jan Kowal"],
            id="what an office is of, in Polish",
        ),
        pytest.param(
            "Burmistrz Zalesia Górnego Jan Kowal był tu. „Tak jest” – dodał samorządowiec. "
            "Według niego „to dobrze”. Jak podkreśliła Anna Reis, „rodzice czekają”. "
            "„Wolę drogę” – mówi jedna z mieszkanek. Zdaniem ekspertki, dr Ewy Miłosz, „to stare”.",
            ["Jan Kowal", "Jan Kowal", "Anna Reis", "jedna z mieszkanek", "Ewy Miłosz"],
            id="Polish, a mayor's town, as she said, one of them, in whose view",
        ),
        pytest.param(
            "Главный тренер Пётр Круглов огорчён. «Бывает», — сказал специалист на пресс-конференции. "
            "В департаменте порта заверили, что все «рады этому».",
            ["Пётр Круглов", "департаменте порта"],
            id="Russian, where somebody says it is not what he is; a body says it in several",
        ),
        pytest.param(
            "临河的大桥修了六年，今年仍然没有通车，两岸的人每天都要绕很远的路去上班。\n\n市长周建平说：“桥会通车。”交通局一位负责人回应称，“报告都会公开”。\n\n住在河东的李秀兰并不满意："
            "“去年也这么说的。”这位68岁的教师告诉记者，“我们等了六年。”女孩的母亲张女士哽咽道：“没有桥就没有路。”",
            ["周建平", "交通局一位负责人", "李秀兰", "李秀兰", "张女士"],
            id="Chinese, two verbs in one, this one, a family name alone",
        ),
        pytest.param(
            "住民代表の佐藤美咲さん（５４）は「遅すぎる」と批判。鮮魚店を営む鈴木大輔さん（３８）は肩を落とす。"
            "「客が増えると期待していたのに」。主将の高橋翔太は「勝ちたい」と笑顔を見せた。",
            ["佐藤美咲", "鈴木大輔", "高橋翔太"],
            id="Japanese, a noun for the verb, a sentence in marks by itself, a smile",
        ),
        pytest.param(
            "Trois habitants racontent.\n\nKarim Kervel, pêcheur : « On ne tient plus. »\n\n"
            "Ada Brun, 32 ans : « Je ferme en juin. »\n\nLa mer monte encore dimanche.",
            ["Karim Kervel", "Ada Brun"],
            id="several people in marks behind their names, once each, are a report",
        ),
        pytest.param(
            "Ana Reis falou ontem no porto.\n\nLonge do cais, a frota espera.\n\n"
            "«Choveu demais por aqui», disse ela.",
            ["Ana Reis"],
            id="Portuguese, a small word that opens a sentence is nobody",
        ),
        pytest.param(
            "Prezes spółki Wodex Jan Kowal był tu. „Woda jest dobra” – podkreśla.\n\nHalina Reis protestuje. "
            "„Leci rdza” – skarży się Halina Reis. Jej sąsiad dodaje: „Nikt nam nic nie mówi”.",
            ["Jan Kowal", "Halina Reis", "sąsiad"],
            id="Polish, a firm before its head's name, and somebody's neighbour",
        ),
        pytest.param(
            'Мер Зареченська Остап Вербицький хвилюється. Мер Зареченська зазначив, що вода "дуже холодна".'
            '\n\nСуперечки навколо порту тривають "надто довго", зазначив мер Зареченська.',
            ["Остап Вербицький"] * 2,
            id="Ukrainian, the town of which somebody is the mayor is nobody",
        ),
        pytest.param(
            "Мэр Зареченска Павел Оттер открыл порт. Его поздравил глава МИД России Лапин. Он обошёл Ивана"
            " Вальде. «Это было трудно», — сказал он.\n\n«Приходите», — добавил Павел Викторович. "
            "«Мы рады», — говорится в сообщении мэрии.",
            ["Павел Оттер", "Павел Оттер", "мэрии"],
            id="Russian, a case is no subject, a father's name, whose paper it is",
        ),
        pytest.param(
            "Депутат Зареченской думы Иван Лапин выступил против. «Это плохо», — считает депутат.",
            ["Иван Лапин"],
            id="Russian, of which town he is a deputy",
        ),
        pytest.param(
            "Глава Зареченска Олег Ветров был там. «Да», — сказал градоначальник. По словам чиновника, «рыбы "
            "много». «Ура!» — воскликнул тренер «Прибоя» Игорь Седов. Его сосед Павел Лапин добавил: «Нет».",
            ["Олег Ветров", "Олег Ветров", "Игорь Седов", "Павел Лапин"],
            id="Russian, other words for his office, a club before the name, somebody's neighbour",
        ),
        pytest.param(
            "Портова рада оприлюднила заяву після зустрічі з рибалками.\n\n«Ми проти», — йдеться у заяві.\n\n"
            "«Досить», — сказано в документі.",
            ["Портова рада", None],
            id="Ukrainian, whoever published the paper, otherwise nobody",
        ),
        pytest.param(
            "Martino Larra ha vinto la corsa del porto. Ieri ha superato in classifica Tommaso Valdi. "
            "«È stato duro», ha detto.\n\n«Riapriamo», assicura davanti al molo il sindaco Carlo Verri.\n\n"
            "Al Corriere del Porto ha ripetuto la risposta che aveva dato: «Nessuno rema più». "
            "Intanto per venerdì 17 luglio il sindaco ha annunciato un controllo: «Arriveremo».",
            ["Martino Larra", "Carlo Verri", "Carlo Verri", "Carlo Verri"],
            id="Italian, no object, whoever stands behind the place, no answer that answers, a day's",
        ),
        pytest.param(
            "La revancha de Larralde: «No le aguanto»\n\nMartín Larralde ganó ayer la carrera del puerto.\n\n"
            "«Abrimos pronto», aseguró en rueda de prensa la alcaldesa Marta Olmos. "
            "«Todo sigue parado», informa la cadena Brevara 24.",
            ["Martín Larralde", "Marta Olmos", "cadena Brevara 24"],
            id="Spanish, whose revenge it is, behind a place, a station with its number",
        ),
        pytest.param(
            "«Nadie responde», subraya Carmen Ruiz, presidenta de la asociación, que pide «una reunión"
            " urgente». Su compañero Raúl Gil asiente: «Nadie». «Lo siento», se disculpó.",
            ["Carmen Ruiz", "Carmen Ruiz", "Raúl Gil", "Raúl Gil"],
            id="Spanish, a clause behind her office, somebody's colleague, any verb that ends like one",
        ),
        pytest.param(
            "Le port reste fermé depuis lundi et les pêcheurs attendent.\n\n"
            "« Il est parti », raconte au bord des larmes une voisine.",
            ["voisine"],
            id="French, somebody behind her tears",
        ),
        pytest.param(
            "港口关闭了三个月，附近的渔民每天都在等消息。\n\n“船都修好了。”码头工人老赵告诉记者。他还说，“就等风停。”"
            "海港公司发言人斯蒂文·霍尔(Steven Hall）表示：“我们知道。”他的妻子补充道：“等着吧。”",
            ["老赵", "老赵", "斯蒂文·霍尔", "他的妻子"],
            id="Chinese, what neighbours call somebody, a name with its Latin letters",
        ),
        pytest.param(
            "Збірна програла вчора.\n\n«Ми підвели країну», – написав у своєму Instagram капітан Марко Рейс.",
            ["Марко Рейс"],
            id="Ukrainian, where somebody writes stands before him",
        ),
        pytest.param(
            "Le maire, Karl Vidal, dit « comprendre » la colère. "
            "Ana Brun, qui sur Facebook parle de « folie pure ».",
            ["Karl Vidal", "Ana Brun"],
            id="French, an infinitive is said, and where it is posted says nothing",
        ),
        pytest.param(
            "В городе задержали директора завода, у которого прошёл обыск.\n\n"
            "По данным следствия, он «похитил миллионы». "
            "«Три месяца без денег», — рассказал РБК слесарь Олег Лапин.",
            ["следствия", "Олег Лапин"],
            id="Russian, a source in its case, and the agency that was told",
        ),
        pytest.param(
            "Відомий тенор Орест Мельник скасував концерт. Мельник виступив у Броварні.\n\n"
            "«Я маю боргів більше, ніж нот», – сказав співак.",
            ["Орест Мельник"],
            id="an artist by what he does, in a language without articles",
        ),
        pytest.param(
            "La lampe du phare s’est éteinte lundi et le port est plongé dans le noir depuis trois jours.\n\n"
            "« Nous avons écrit au maire », raconte Luc Morin.\n\n"
            "« Oui, c’est vrai, prévient Ada Brun. Pour la suite, on verra. »",
            ["Luc Morin", "Ada Brun"],
            id="a clause left inside the marks",
        ),
        pytest.param(
            "Karl Vidal, président des pêcheurs, est venu. La voisine, Odile Prat, aussi.\n\n"
            "« C'est long », dit Karl Vidal. « Très long », tempère l'élue.",
            ["Karl Vidal", "Odile Prat"],
            id="French, an ending tells that a noun is hers",
        ),
        pytest.param(
            "Claire Danjou est venue.\n\n« On n'a rien vu », confie une riveraine. « Rien », dit cette mère.",
            ["riveraine", "riveraine"],
            id="French, this points at whoever spoke, with a name or without",
        ),
        pytest.param(
            "« C'est fini », dit Marc Danel, entraîneur de Brill.\n\n"
            "« On a déçu », dit le capitaine, Ali Benar. « On verra », répond le coach.",
            ["Marc Danel", "Ali Benar", "Marc Danel"],
            id="French, one trade by another name",
        ),
        pytest.param(
            "La grève est là pour longtemps dans cette ville, comme nous le raconte Anna Reis, 32 ans. "
            "« Je suis inquiète pour mon avenir ici. »",
            ["Anna Reis"],
            id="French, as she tells us",
        ),
        pytest.param(
            "Il sindaco Karl Rossi è venuto.\n\n"
            "«Non c'è acqua», ha detto Anna Bianchi. «Vedremo», ha detto il primo cittadino.",
            ["Anna Bianchi", "Karl Rossi"],
            id="Italian, the first citizen",
        ),
        pytest.param(
            "O líder do governo, Aguinaldo Reis, falou ontem.\n\n"
            "Na avaliação do deputado, a disputa se tratou de um “ruído”.",
            ["Aguinaldo Reis"],
            id="Portuguese, in somebody's view, and a member of parliament",
        ),
        pytest.param(
            "El alcalde de Brill, Carlos Reis, compareció ayer.\n\n“No hay agua”, aseguró el regidor.",
            ["Carlos Reis"],
            id="Spanish, a mayor by another name",
        ),
        pytest.param(
            "Marta Sani è venuta ieri.\n\n"
            "«È finita», ha detto Marta Sani. «Siamo senz'acqua», aggiunge il marito.",
            ["Marta Sani", "marito"],
            id="Italian, her husband is not she",
        ),
        pytest.param(
            "Il mister Karl Rossi è deluso. «Non c'è acqua», spiega l'allenatore lombardo. "
            "Dalla curva replica Ana Sani: «Basta così». Lo ha detto il sindaco Leo Galli: «Si chiude». "
            "Indaga la pm Ada Neri, secondo cui «è presto». Per la Regione, «va bene così».",
            ["Karl Rossi", "Ana Sani", "Leo Galli", "Ada Neri", "Regione"],
            id="Italian, adjectives behind, verbs before",
        ),
        pytest.param(
            "«Se va a cerrar», dijo Ana Reis, secretaria de la Unión. Una de ellas, Ada Ruiz, no se rinde: "
            "«No». La ministra de Trabajo no quiso: «Ya hablaremos».",
            ["Ana Reis", "Ada Ruiz", "ministra de Trabajo"],
            id="Spanish, one of them, and an office over something else",
        ),
        pytest.param(
            "Le groupe Morel ferme. L'entreprise évoque « une décision dure ». « On aidera », promet-elle.",
            ["entreprise", "entreprise"],
            id="French, a firm is she",
        ),
        pytest.param(
            "Disse ontem a comandante Ana Reis: «Choveu». «Muito», contou a comandante. "
            "«Sim», disse Rui Vaz. «Não», contou o internacional português.",
            ["Ana Reis", "Ana Reis", "Rui Vaz", "Rui Vaz"],
            id="Portuguese, her article and his nation",
        ),
        pytest.param(
            "Kamerlid Ana Reis reageerde boos. ‘Te laat’, zei ze. Volgens Tom Vale is hij “te laat”. In een"
            " verklaring schrijft het bedrijf: “Wij wachten.” Vale heeft dat “waanzin” genoemd.",
            ["Ana Reis", "Tom Vale", "bedrijf", "Tom Vale"],
            id="Dutch, an office before a name, in whose view, a body behind its verb",
        ),
    ],
)
def test_other_languages_have_their_ways(text: str, found: list[str]) -> None:
    assert speakers(text) == found
