"""What an article tells that the one it interviews does in between, in the present: laughs, nods, gets up; folded.

Data and nothing else.

>>> "laughs" in DOING, "she" in PRONOUNS, "sonríe" in ALONE
(True, True, True)
"""

PRONOUNS = frozenset("he she they er sie il elle lui lei egli ela ele él ella он она він вона".split())
"""Who does it."""

DOING = frozenset(
    """
    chuckles closes drinks frowns gestures gets glances goes grimaces grins hesitates laughs leans lights looks nods
    opens pauses points pours pulls puts reaches returns rises shakes shows shrugs sighs sits smiles stands stares
    stirs stops takes thinks turns walks waves winks
    denkt deutet grinst holt lacht lächelt nickt schaut schmunzelt schweigt seufzt steht trinkt zeigt zögert zuckt
    éclate esquisse hausse hésite hoche lève marque montre regarde rit réfléchit sert sourit soupire tend
    asiente calla enseña hace mira piensa ríe señala sonríe suspira
    alza annuisce fa guarda indica mostra ride riflette si sorride sospira tace
    acena aponta faz olha pensa ri sorri suspira
    вздыхает встает встаёт делает долго задумывается замолкает кивает молчит подходит показывает смеется смеётся
    смотрит улыбается дивиться зітхає киває мовчить показує сміється усміхається посміхається підходить
    """.split()
)

ALONE = frozenset(
    "asiente calla piensa ríe sonríe suspira annuisce ride riflette sorride sospira ri sorri suspira pausa".split()
)
"""What opens such a sentence where the pronoun is left out."""
