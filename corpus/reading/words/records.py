"""Words of the record of a sitting: what is decided on, how, and what a house does; and whose party.

Data and nothing else.

>>> "Article" in THINGS, "aplausos" in APPLAUSE
(True, True)
"""

THINGS = (
    "Amendments?",
    "Article",
    "Bill",
    "Clauses?",
    "Debate",
    "Leave",
    "Lords [Aa]mendments?",
    "Motion",
    "New [Cc]lause",
    "Order",
    "Petition",
    "Preamble",
    "Proceedings",
    "Progress",
    "Question",
    "Regulations",
    "Report",
    "Schedules?",
    "Title",
    "Vote",
)
"""How a line on a decision opens."""

DECIDING = (
    "agreed",
    "withdrawn",
    "negatived",
    "not moved",
    "moved",
    "disagreed",
    "carried",
    "adopted",
    "passed",
    "defeated",
    "stand part",
    "concluded",
    "interrupted",
    "adjourned",
    "resumed",
    "put",
    "proposed",
    "granted",
    "reported",
    "lost",
    "read(?: a| the)? (?:first|second|third)[^.]{0,40}",
)
"""How it ends."""

APPLAUSE = frozenset(
    """
    alkışlar applaus applause applaudissements aplausos applausi beifall contraprotestos gelach heiterkeit
    hilaridade interjections interruption interruptions lachen laughter murmúrios oklaski pausa potlesk
    protestos risos rires rumores uproar widerspruch zuruf zurufe аплодисменты оплески смех сміх шум
    """.split()
)
"""First words of a short line on what the house did."""

VOTES = frozenset("AYE AYES NAY NAYS NO NOES NON OUI YEA YEAS YES".split())
"""What leads the names of those who voted so."""

ITEMS = frozenset(
    """
    absent act adjournment agenda amendment amendments announcements bill budget business code curiam debate
    hearing hearings meeting minutes motion motions narrative ordinance papers petitions present proclamations
    regulations reports request resolution resolutions responses schedule
    """.split()
)
"""What a record deals with, or is: the last word of a heading in capitals, of no name."""

AGREED = ("(così rimane stabilito", "(così resta stabilito", "(così è stabilito")
"""What a clerk notes behind what nobody objects to, casefolded."""

ITEMS_BELOW = (
    "audizion",
    "comunicazion",
    "deliberazion",
    "discussion",
    "elezion",
    "esame ",
    "indagine ",
    "interrogazion",
    "inversion",
    "seguito ",
    "sul ",
    "sulla ",
    "sulle ",
    "sull'",
    "sull’",
    "sui ",
    "sugli ",
    "svolgimento ",
    "variazion",
    "votazion",
)
"""How the item opens that comes next, casefolded."""

PARTIES = frozenset("kd kesk kok liik ps r sd sit vas vihr val".split())
"""Parties as Finnish records set them behind a name, in small letters."""

CAUCUSES = frozenset("AfD BSW CDU CSU FDP GRÜNE LINKE NEOS NPD SPD SPÖ SSW ÖVP FPÖ".split())
"""Parties as German records set them behind a name: "Abg. Tom Lee CDU"."""

GATHERINGS = (
    "A division",
    "A motion",
    "A recess",
    "A recorded",
    "A roll",
    "A short",
    "A vote",
    "On a ",
    "On motion",
    "The Lok Sabha",
    "The members",
    "The Members",
    "The Rajya Sabha",
    "The Dáil",
    "The Seanad",
    "The Knesset",
    "The Duma",
    "The Bundestag",
    "The General Assembly",
    "The Security Council",
    *(
        form
        for thing in (
            "agenda amendment amendments assembly board briefing call case clause commission committee conference council court debate"
            " division hearing house inquest inquiry interview meeting motion panel parliament plenary"
            " proceedings public question resolution roll round senate session sitting tribunal vote witness"
        ).split()
        for form in (f"The {thing}", f"The {thing.title()}", thing.title(), thing.upper())
    ),
)
"""How a line opens that tells of a sitting or of what it decides on."""

DONE = (
    "adjourned",
    "adopted",
    "agreed",
    "approved",
    "broke",
    "called",
    "carried",
    "closed",
    "concluded",
    "convened",
    "defeated",
    "divided",
    "ended",
    "excused",
    "failed",
    "finished",
    "held",
    "listened",
    "lost",
    "met",
    "listened",
    "negatived",
    "observed",
    "opened",
    "ordered",
    "passed",
    "put",
    "read",
    "recessed",
    "reconvened",
    "rejected",
    "resumed",
    "rose",
    "seconded",
    "stood",
    "sworn",
    "suspended",
    "taken",
    "terminated",
    "voted",
    "withdrew",
)
"""What it says was done."""

PAPERS = (
    "Aktuelle ",
    "Antrag ",
    "Anträge ",
    "Bericht ",
    "Bundesgesetz",
    "Einspruch ",
    "Erklärung",
    "Erste Lesung",
    "Petition",
    "Regierungsvorlage",
    "Volksbegehren",
    "Wahl ",
)
"""What the title of a paper opens with that a record prints below its number on the agenda."""
OF_WHOM = ("der Abgeordneten ", "des Abgeordneten ", "der Bundesrät", "des Bundesrates ")
"""Whose a paper is, below its kind."""
