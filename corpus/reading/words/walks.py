"""Walks of life: words of an office or trade that tell one person from a namesake; casefolded.

Data and nothing else.  Only what hardly one person does in one life with what stands under another head:
`state` is whoever governs, judges, commands or speaks for a state.  Words that go with any life (author, expert,
activist, doctor) are left out.
"""

WALKS: dict[str, str] = {
    word: walk
    for walk, words in {
        "state": """
            ambassador attorney chancellor commissioner congressman congresswoman deputy diplomat governor judge justice lawmaker
            mayor minister mp president premier prosecutor secretary senator envoy councillor councilman councilwoman
            botschafter botschafterin kanzler kanzlerin minister ministerin präsident präsidentin außenminister außenministerin
            bürgermeister bürgermeisterin staatssekretär senatorin abgeordnete abgeordneter
            ambassadeur ambassadrice chancelier ministre président présidente député députée maire sénateur sénatrice
            embajador embajadora ministro ministra presidente presidenta senador senadora alcalde alcaldesa diputado diputada canciller
            ambasciatore sindaco deputato embaixador embaixadora prefeito prefeita
            министр президент посол депутат губернатор мэр премьер міністр сенатор
            admiral brigadier colonel general lieutenant major marshal
            """,
        "sport": """
            batsman boxer bowler coach cricketer cyclist defender fencer footballer forward goalkeeper golfer gymnast
            halfback jockey midfielder outfielder pitcher quarterback rower runner skater skier sprinter striker swimmer wrestler
            fußballer torwart stürmer trainer footballeur gardien entraîneur futbolista portero entrenador delantero calciatore portiere
            futebolista goleiro treinador футболист вратарь тренер спортсмен
            """,
        "arts": """
            actor actress ballerina cellist composer dancer drummer guitarist organist painter pianist rapper sculptor singer
            soprano tenor violinist schauspieler schauspielerin sängerin sänger malerin maler acteur actrice chanteur chanteuse
            cantante cantor cantora pintor pintora actriz актер актриса певец певица художник
            """,
        "trade": """
            baker barber bricklayer butcher carpenter cashier chef cleaner cook electrician farmer fisherman fishwife gardener
            hairdresser housewife joiner mechanic miner pensioner plumber pupil schoolboy schoolgirl schoolchild shepherd
            shopkeeper shoemaker stonemason student tailor tenant toddler waiter waitress welder winegrower
            bauer bäuerin bäcker schülerin schüler rentner rentnerin klempner agriculteur boulanger élève plombier retraitée retraité
            agricultor panadero fontanero jubilado jubilada estudiante contadino panettiere idraulico фермер пенсионер пенсионерка
            """,
        "faith": "abbot archbishop bishop cardinal deacon friar imam monk nun pastor priest rabbi vicar évêque obispo vescovo bischof епископ",
    }.items()
    for word in words.split()
}  # fmt: skip

SEATS = frozenset(
    "archbishop bishop governor mayor maire alcalde sindaco bürgermeister bürgermeisterin prefeito sheriff".split()
)
"""Offices that one holds in one place: two places at about one time are two people."""
