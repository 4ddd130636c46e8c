"""Words that tell of a meeting, casefolded; sorted by what they tell."""

MEETING_VERBS = frozenset(
    "met meet meets meeting gathered convened tagte trafen traf trifft treffen rencontré rencontrent réunis reunieron reunió".split()
)
MEETING_NOUNS = frozenset(
    "conference congress debate discussions hearing meeting meetings negotiations session sitting summit talks conférence sommet réunion "
    "pourparlers gespräche gipfel konferenz treffen cumbre reunión conversaciones vertice incontro переговоры встреча саммит".split()
)

# A meeting of another time than the page's own: told in passing, or only hoped for.
ELSEWHEN = (
    "ago",
    "earlier this",
    "in the past",
    "last autumn",
    "last month",
    "last spring",
    "last summer",
    "last week",
    "last winter",
    "last year",
    "later this",
    "next month",
    "next week",
    "next year",
    "previous",
    "previously",
    "since",
    "second ",
    "tentatively",
    "would bring",
)
AHEAD = (
    " ahead of talks",
    "due to meet",
    "expected to meet",
    "going to talk",
    "is to meet",
    "plans to meet",
    "planned to meet",
    "scheduled to meet",
    "set to meet",
    " to meet ",
    "will hold",
    "will meet",
)
KINDS: dict[str, tuple[str, ...]] = {
    "press conference": (
        "press conference",
        "news conference",
        "press availability",
        "pressekonferenz",
        "conférence de presse",
    ),
    "hearing": ("hearing", "oral evidence", "testimony before"),
    "summit": ("summit", "gipfel", "sommet", "cumbre"),
    "talks": ("talks", "negotiations", "discussions", "pourparlers", "gespräche"),
    "interview": ("interview with",),
}
EXCERPT = (
    "excerpt",
    "excerpts",
    "extract from",
    "extracts from",
    "auszug",
    "extrait",
    "fragmento",
    "выдержки",
)
