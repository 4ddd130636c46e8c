"""How a page says who asked, who wrote and who is asked: before a name, in small letters.

Data and nothing else; patterns of regular expressions.

>>> "conducted by" in ASKED, "words" in TEXT
(True, True)
"""

from corpus.reading.words.roles import ASKING_EAST, TELLING_EAST

INTERVIEW = (
    "an interview",
    "interview",
    "interviews",
    "intervista",
    "l['’]intervista",
    "entrevista",
    "la entrevista",
    "a entrevista",
    "entretien",
    "grand entretien",
    "gespräch",
    "rozmowa",
    "wywiad",
    "rozhovor",
    "vraaggesprek",
    "интервью",
    "інтерв['’ʼ]ю",
)
"""An interview: with somebody in a title, by somebody below one."""
GUEST = (
    "guest",
    "our guest",
    "interviewee",
    "q&a",
    "q & a",
    "transcript",
    "gast",
    "invitée?",
    "invitad[oa]",
    "convidad[oa]",
    "ospite",
    "entrevistad[oa]",
    "intervistat[oa]",
    "intervista all['’]autor(?:e|ice)",
    "entrevista (?:al autor|a la autora|ao autor|à autora)",
    "interview d(?:e l['’]auteur|e l['’]autrice|u mois)",
    "interviewée?",
    "interviewter?",
    "befragter?",
    "zeitzeug(?:e|in)",
    "narrator",
    "respondent",
    "témoin",
    "гость",
    "гостья",
    "гість",
    "гостя",
    "респондент(?:ка)?",
    "информант",
    "інформант",
    "оповідач(?:ка)?",
    "рассказчи(?:к|ца)",
)
"""Of whoever is asked."""
PRESENTING = (
    "with (?:me|us)(?: today| tonight| now)? is",
    "joined by",
    "here with",
    "guest(?: today| tonight| this week)? is",
    "bei (?:mir|uns) ist",
    "unser gast ist",
    "notre invitée? est",
    "(?:je reçois|nous recevons)",
    "nuestr[oa] invitad[oa] es",
    "(?:me|nos) acompaña",
    "(?:il nostro|la nostra) ospite è",
    "(?:o nosso|a nossa) convidad[oa] é",
    "nasz(?:ym|ą) gości(?:em|nią) jest",
    "onze gast is",
    "наша? гост(?:ь|ья|я) ?[—–-]?",
    "наш(?:а)? гість ?[—–-]?",
)
"""Before the name of somebody who is about to speak."""
RECORDING = ("интервьюер", "собирател(?:ь|ьница)")
"""Of whoever asks, and before the name of whoever recorded a talk."""
ASKED = (
    "interview(?:ed)? (?:by|von|par|door)",
    "interviewer(?:in)?",
    "interview (?:was )?conducted by",
    "interview réalisée? par",
    "entretien (?:réalisé|mené|conduit) par",
    "conducted by",
    "questions by",
    "propos recueillis par",
    "intervista (?:di|a cura di)",
    "a cura di",
    "intervistat(?:ore|rice)",
    "entrevistador(?:a)?",
    "entretien (?:avec [^,:]{3,40} )?par",
    "enquêt(?:eur|rice)",
    "intervieweu(?:r|se)",
    "entrevista (?:de|por|realizada por)",
    "entrevistad[oa] por",
    "das (?:gespräch|interview) führten?",
    "geführt von",
    "die fragen stellten?",
    "es fragten?",
    "mit (?:ihm|ihr|ihnen) sprach",
    "rozmawiał[aoy]?",
    "rozmawia",
    "pytał[ay]?",
    "rozhovor v(?:edl|edla|ede)",
    "ptal[ay]? se",
    "беседовала?",
    "беседу вел[аи]?",
    "вопросы задавала?",
    "розмовляла?",
    "розмовляв",
    "спілкувалася",
    "спілкувався",
    "розпитувала",
    "розпитував",
    "інтерв['’ʼ]юер(?:ка)?",
    "(?:хто )?записа(?:в|ла)",
    "(?:кто )?записала?",
    "запис (?:провела?|здійсни(?:в|ла))",
    "збирач(?:ка)?",
    *RECORDING,
)
"""Of whoever asks."""
ASKED_EAST = (*ASKING_EAST, "采访", "採訪", "インタビュアー")
RECORDING_OF = ("запись", "интервью", "беседа", "запис", "інтерв['’ʼ]ю", "бесіда")
"""Before the name of whoever recorded a talk, as its owner's."""
RECORDED_BY = (
    "записала?",
    "беседу (?:вела?|вёл|записала?)",
    "интервью (?:взяла?|провела?|провёл)",
    *RECORDING,
    "записав",
    "бесіду (?:вів|вела)",
    "інтерв['’ʼ]юер",
)
"""Before the same name as a subject's."""
TOLD_EAST = (*TELLING_EAST, "口述")
"""Fields of a record before the name of whoever asked, and of whoever told; longer ones first."""
WRITTEN = (
    "posted by",
    "written by",
    "words by",
    "text by",
    "texte de",
    "testo di",
    "texto de",
    "text von",
    "opublikował[a]?",
    "опубликовал[а]?",
)
SHOWS = (
    "audycj[ai]",
    "broadcast",
    "émission",
    "podcast",
    "program(?:a|m|ma|me)?",
    "r[aá]dio",
    "sendung",
    "show",
    "trasmissione",
)
"""What is on the air, before the name of whoever presents it."""
TEXT = (
    "text",
    "texte",
    "testo",
    "texto",
    "tekst",
    "words",
    "story",
    "текст",
    "автор",
    "autor",
    "autora",
    "autore",
    "authors?",
    "auteur",
    "door",
    "von",
)
"""Of whoever wrote it down."""

ON_SHEETS = tuple(
    """
    accession address age also archive audio birth born collection date dob duration gender
    interview interviewed interviewee interviewees interviewer interviewers language length location member
    narrator no number occupation photo place present project record recorded recorder recording ref
    reference respondent sex subject tape time title topic town tracks transcribed transcriber transcript
    typist video village year
    """.split()
)
"""With what words the next field of a front sheet opens, behind a name on the same line."""
