"""Words round a personal name in a sentence; casefolded."""

ACTIONS = frozenset(
    """
    acknowledged added adds admits admitted advised agreed announced answered appeared argued argues
    arrived asked asks believes blamed called came claimed complained concluded confirmed continued
    conceded cried declared declined denied described disagreed emphasised emphasized explained explains
    feared felt gave grew grinned heads insisted insists joined joked knew laughed lives looked met
    nodded noted objected observed paused pointed quipped read recalled recalls remarked remembers
    replied reported responded returned runs said sat says shrugged shrugs sighed smiled smiles speaks
    spoke stood stressed studied suggested teaches thinks thought told took turned urged walked wanted
    wants warned warns welcomed who works wrote writes affirme affirmé ajoute ajouté déclare déclaré dit
    estime explique expliqué précise souligne betonte erklärt erklärte meint meinte sagt sagte afirma
    afirmó dice dijo explica explicó señaló declaró aseguró disse afirmou explicou contou ha detto
    spiega racconta добавил добавила заявил заявила отметил отметила рассказал рассказала сказал сказала
    сообщил сообщила заявив сказав сказала повідомив
    """.split()
)
"""What people do and institutions seldom: verbs that follow a personal name."""

PREPOSITIONS = frozenset(
    """
    about after against alongside among and around at before behind beside between by des despite du for from in including into like mit
    near of on over para per por pour than through to toward towards um under unlike via von with without à au aux avec con
    de del di da gegen bei nach über durch contra por par sur zu zum zur от с к у о об для против
    """.split()
)
"""Words that govern a name: who stands behind one is not the subject."""
