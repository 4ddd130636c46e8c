"""How pages begin what they tell behind an interview: who made it, that it was cut, whose pictures they are.

Data and nothing else; folded.
"""

AFTERWORDS: tuple[str, ...] = (
    "about the author",
    "about the interviewe",
    "as told to",
    "das gespräch führte",
    "das gespräch wurde",
    "das interview erschien",
    "das interview führte",
    "das interview wurde",
    "edited by",
    "entrevista realizada",
    "entretien réalisé",
    "esta entrevista",
    "fotografías",
    "fragen:",
    "interview by",
    "interview conducted",
    "interview has been",
    "interview was",
    "intervista a cura",
    "la entrevista fue",
    "l'interview a été",
    "notice: transcripts are",
    "photograph",
    "photos by",
    "propos recueillis",
    "questa intervista",
    "support provided by",
    "text: ",
    "the above interview",
    "the conversation was",
    "the interview has",
    "the interview was",
    "this conversation",
    "this interview",
    "this q&a",
    "this transcript",
    "transcribed by",
    "transcript by",
    "translated by",
    "translation by",
    "беседовал",
    "бесед",
    "записал",
    "интервью взял",
    "интервью подготов",
    "розмовля",
    "розмову ",
    "спілкувал",
)


def behind(words: str) -> bool:
    """True where a paragraph tells of the interview instead of going on with it.

    >>> behind("*This interview was cut.*"), behind("This is it.")
    (True, False)
    """
    if "is published by" in words[:160]:
        return True
    return words[:60].casefold().lstrip("*_([—– ").replace("’", "'").startswith(AFTERWORDS)
