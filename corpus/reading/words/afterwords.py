"""How pages begin what they tell behind an interview: who made it, that it was cut, whose pictures they are.

Data and nothing else; folded.
"""

from corpus.reading.later import later
from corpus.reading.words.notnames import STARTERS
from corpus.reading.words.persons import FIRST, SECOND

_WORDS = later(r"[^\W\d_]+(?:'[^\W\d_]+)?")
AFTERWORDS: tuple[str, ...] = (
    "a propósito de",
    "about our guest",
    "about the author",
    "about the committee",
    "about the host",
    "about the interviewe",
    "about the panel",
    "about the speaker",
    "about this",
    "abgerufen von",
    "anmerkung:",
    "as told to",
    "bio express",
    "call participants",
    "chi è ",
    "conducted by",
    "contact:",
    "copies of this",
    "copyright",
    "correction:",
    "corrections:",
    "das gespräch führte",
    "das gespräch wurde",
    "das interview erschien",
    "das interview führte",
    "das interview wurde",
    "disclaimer",
    "duration:",
    "edited by",
    "edited transcript",
    "editor's note",
    "editors' note",
    "entretien réalisé",
    "entrevista realizada",
    "esta entrevista",
    "fonte:",
    "for further information",
    "for media",
    "for more information",
    "for press",
    "forward-looking",
    "fotografías",
    "fragen:",
    "fuente:",
    "got a question",
    "have a question",
    "hinweis:",
    "hosted by",
    "if you enjoyed this",
    "if you have any additional",
    "if you have any questions about",
    "if you like this",
    "if you liked this",
    "interview by",
    "interview conducted",
    "interview has been",
    "interview was",
    "intervista a cura",
    "know someone",
    "l'interview a été",
    "la entrevista fue",
    "last week:",
    "listen to the full",
    "next week:",
    "nota de ",
    "nota del ",
    "note to editors",
    "note: the",
    "note: this",
    "notes to editors",
    "notice:",
    "participants:",
    "photograph",
    "photos by",
    "produced by",
    "propos recueillis",
    "quelle:",
    "questa intervista",
    "retrieved from",
    "running order",
    "running time",
    "sobre a autora",
    "sobre el autor",
    "sobre la autora",
    "sobre o autor",
    "source: ",
    "subscribe to",
    "support provided by",
    "text: ",
    "thank you for listening!",
    "thanks for listening!",
    "the above interview",
    "the conversation was",
    "the following is",
    "the following statement",
    "the interview has",
    "the interview was",
    "this article is a transcript",
    "this article",
    "this briefing was",
    "this conversation",
    "this document",
    "this hearing was",
    "this interview",
    "this is a rush",
    "this is a transcript of",
    "this is a transcript",
    "this is an edited",
    "this is an uncorrected",
    "this page was",
    "this q&a",
    "this record",
    "this report was",
    "this speech was",
    "this text",
    "this transcript is",
    "this transcript was",
    "this transcript",
    "this version",
    "to listen to",
    "to order a ",
    "today's call was",
    "transcribed by",
    "transcript by",
    "transcript prepared",
    "transcript provided",
    "translated by",
    "translation by",
    "uncorrected transcript",
    "watch the full",
    "you can listen",
    "deixe suas dúvidas",
    "interested in learning",
    "сайт создан",
    "te puede interesar",
    "anzeige",
    "leggi anche",
    "lesen sie auch",
    "leia também",
    "lire aussi",
    "à lire aussi",
    "assista à íntegra",
    "confira a íntegra",
    "escucha el audio",
    "écoutez l'",
    "listen to the audio",
    "ouça a íntegra",
    "registrado em",
    "veja a íntegra",
    "zur person",
    "äusserungen unserer gesprächspartner",
    "请同时参阅",
    "請同時參閱",
    "бесед",
    "биографическая справка",
    "біографічна довідка",
    "довідка",
    "записал",
    "интервью взял",
    "интервью подготов",
    "над материалом работал",
    "над текстом работал",
    "текст авторизован",
    "примечание",
    "розмовля",
    "розмову ",
    "справка",
    "спілкувал",
)

POSTED: tuple[str, ...] = (
    "a post shared by",
    "categorías:",
    "categorie:",
    "categories:",
    "catégories :",
    "catégories:",
    "diesen post per",
    "eingestellt von",
    "envoyer par e-mail",
    "etichette:",
    "etiquetas:",
    "filed in:",
    "filed under",
    "kategorien:",
    "link to this post",
    "lien permanent",
    "marcadores:",
    "newer post",
    "next page",
    "next post:",
    "older post",
    "original article:",
    "original post:",
    "original source:",
    "originally appeared",
    "originally posted",
    "originally published",
    "permalink",
    "post a comment",
    "posted at:",
    "posted by",
    "posted in:",
    "previous page",
    "previous post:",
    "publicada por",
    "publicadas por",
    "publicado em:",
    "publicado por",
    "publicado en:",
    "publicado originalmente",
    "publié par",
    "publié à l'origine",
    "published at:",
    "published by:",
    "published in:",
    "pubblicato da ",
    "pubblicato in:",
    "pubblicato originariamente",
    "schlagwörter:",
    "share this:",
    "tagged:",
    "tagged as",
    "tagged with",
    "tags:",
    "ursprünglich erschienen",
    "via: http",
    "étiquettes :",
    "étiquettes:",
    "категории:",
    "метки:",
    "оригинал:",
    "опубликовано:",
    "рубрики:",
    "теги:",
    "категорії:",
    "позначки:",
    "мітки:",
    "本文作者：",
    "本文地址",
    "本文标题：",
    "本文由",
    "本文转载",
    "本文链接",
    "原文作者：",
    "原文地址",
    "原文網址",
    "原文网址",
    "原文連結",
    "原文链接",
    "版权声明",
    "版权归",
    "版權聲明",
    "转载自",
    "转载请",
    "轉載自",
    "轉載請",
    "著作权归",
    "上一篇：",
    "下一篇：",
    "上一篇:",
    "下一篇:",
    "分类：",
    "标签：",
    "標籤：",
    "前の記事",
    "次の記事",
    "カテゴリ：",
    "カテゴリー：",
    "タグ：",
    "元記事：",
    "출처:",
    "원문:",
    "태그:",
)
"""What a blog prints below its last words: where they first stood, what they are filed under."""
TO_COME: tuple[str, ...] = (
    "to be continued",
    "continued in part",
    "à suivre",
    "ciąg dalszy nastąpi",
    "continuará",
    "fortsetzung folgt",
    "pokračování příště",
    "wordt vervolgd",
    "далі буде",
    "продолжение следует",
    "つづく",
    "未完待續",
    "未完待续",
)
"""That another part follows: alone in a paragraph."""
LONGEST_PROMISE = 40
LONGEST_BOOK = 300
"""Characters of what tells where a book appeared, at most."""
NOTING = ("anmerkung:", "nota:", "note:", "n.b.", "nb:")
"""Before a note, which may say that a transcript has not been revised."""

HEADS = frozenset(
    """
    anmerkungen bibliografie bibliografía bibliographie bibliography endnotes footnotes fußnoten fuentes literatur
    nota notas note notes quellen reference references referencias referências riferimenti références sources
    источники литература примечания ссылки джерела примітки посилання 参考 参考文献 参考资料 參考資料 注釈 脚注 关于作者
    關於作者
    """.split()
) | {"about the authors", "further reading", "read next", "related articles", "related links", "see also"}
"""What alone in a paragraph stands above a page's notes and sources."""
LONGEST_HEAD = 24

CALLING = (
    "abonnez-vous",
    "assine ",
    "check out ",
    "click here",
    "clique aqui",
    "cliquez ici",
    "deixe seu",
    "deixe sua",
    "do you want to ",
    "find out more",
    "follow ",
    "for more ",
    "get in touch",
    "haz clic",
    "if you want to ",
    "if you'd like to ",
    "inscreva-se",
    "interested in ",
    "iscriviti",
    "jetzt ",
    "join ",
    "learn more",
    "mehr ",
    "para más información",
    "para saber m",
    "per saperne di più",
    "pour aller plus loin",
    "pour en savoir plus",
    "read more",
    "receba ",
    "see also",
    "sign up",
    "subscribe",
    "suscríbete",
    "then sign up",
    "to engage with",
    "to find out more",
    "to join ",
    "to learn more",
    "to read more",
    "to see more",
    "want to ",
    "weitere informationen",
    "you can follow",
    "you can read",
    "больше ",
    "подписывайтесь",
    "подпишитесь",
    "следите за",
    "читайте ",
)
"""How a page calls its readers to what stands elsewhere, where a link or a mailing list stands behind it."""
LEADING = (
    "](http",
    "http://",
    "https://",
    "](/",
    "www.",
    "newsletter",
    "boletim",
    "boletín",
    "рассылк",
    "mailing list",
    "ebook",
    "e-mail",
    "email",
)

TOLD = (
    " is a transcript of ",
    "is published by",
    "was interviewed by",
    "were interviewed by",
    "was speaking to",
    "was talking to",
    "fue entrevistad",
    "foi entrevistad",
    "wurde interviewt",
    "è stata intervistata",
    "è stato intervistato",
)
"""What such a paragraph says, and no speaker of himself."""
# "The record ends here.", "This tape has been cut."
ENDED = later(
    r"(?:here )?(?:the|this|our) (?:\w+ )?(?:audio|broadcast|interview|minutes|record|recording|tape|transcript"
    r"|transcription|translation)s? (?:\w+ )?(?:appear|contain|end|close|stop)(?:s|ed)?\b"
    r"|(?:the|this) (?:\w+ )?(?:audio|broadcast|recording|tape|transcript|transcription|translation)"
    r" (?:has|have|is|was|were) (?:been |not )?\w+"
)
# "Ann Lee is the author of", "Dr. Bo Moss, of Brill, teaches"
PORTRAYED = later(
    r"[*_]{0,3}(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir)\.? )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3}[*_]{0,3}"
    r"(?:, [^,.]{3,60},| \([^()]{2,60}\))? (?:is|was|has been|serves|served|works|worked|teaches|taught|writes|wrote"
    r"|lives|joined|covers|reports|hosts|directs|leads|founded|received|holds|ist|war|est|es|è|é)\b"
)
# "Anna Lee: Lampen. Brill Verlag, 240 S., 22 Euro", "184 p., 17 €"
SOLD = later(
    r"[,.;:(–-] ?\d{2,4} ?(?:pp?\.|pages?|pagine|páginas|págs?\.|S\.|Seiten|с\.|стр\.)[,.;:)/ –-]{1,3}[^.?!]{0,40}"
    r"(?:\d ?(?:€|£|\$|zł\b|[Ee]uros?\b|EUR\b|Fr\.|CHF\b|руб)|(?:€|£|\$|EUR|Euro|CHF|Fr\.) ?\d|ISBN)"
)
LONGEST_CALL = 600
MAIL = later(r"\w@\w[\w-]{0,60}\.\w")
OWN = (" i ", " i'm ", " i've ", " my ", " we ", " we're ")
"""Whoever says so goes on with it."""


def behind(words: str) -> bool:
    """True where a paragraph tells of the interview instead of going on with it.

    >>> behind("*This interview was cut.*"), behind("**References**"), behind("This is it.")
    (True, True, False)
    """
    if any(sign in words[:160] for sign in TOLD) or (
        len(words) < 250 and "@" in words and MAIL.search(words)
    ):
        return True
    folded = words[:200].casefold().replace("’", "'")
    bare = folded.lstrip("*_([（【>—– \t")
    if bare.startswith(POSTED) or (len(words) < LONGEST_PROMISE and bare.startswith(TO_COME)):
        return True
    if len(bare) <= LONGEST_HEAD and bare.rstrip("*_:： \n") in HEADS:
        return True
    told = bare.startswith(AFTERWORDS) or ENDED.match(bare) is not None or _calls(bare, words)
    told = told or (
        len(words) < LONGEST_BOOK and any(map(str.isdigit, words)) and SOLD.search(words) is not None
    )
    told = told or (bare.startswith(NOTING) and "transcri" in bare)
    return told and not any(own in f" {folded} " for own in OWN)


def _calls(bare: str, words: str) -> bool:
    """True where a page calls its readers to a link or to its letters, and thanks nobody."""
    if not bare.startswith(CALLING):
        return False
    folded = words[:LONGEST_CALL].casefold()
    return any(sign in folded for sign in LEADING) and "thank" not in folded and "see you" not in folded


def portrays(words: str) -> bool:
    """True where a paragraph tells who somebody is and says neither I nor you.

    >>> portrays("Ann Lee is the author of Lamps."), portrays("Ann Lee is my aunt.")
    (True, False)
    >>> portrays("Dieser Antrag ist verteilt worden.")
    False
    """
    if not PORTRAYED.match(words) or words.partition(" ")[0].casefold() in STARTERS:
        return False  # "Dieser Antrag ist verteilt."
    return not any(
        word in FIRST or word in SECOND for word in _WORDS.findall(words.casefold().replace("’", "'"))
    )
