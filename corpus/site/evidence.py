"""How it is known who spoke, in a sentence that a reader understands.

>>> how("label", "DR. MOSS", None)
'by the printed label “DR. MOSS”'
>>> how("verb-before-subject", None, "said Ida Moss")
'by the words “said Ida Moss” (verb before subject)'
>>> how("introduces-self", None, None)
'introduces self'
"""

LONGEST = 120


def how(rule: str, label: str | None, cue: str | None) -> str:
    """What tells who spoke: the printed label, the words beside the quotation, or else the rule's name."""
    said = rule.replace("-", " ")
    if label and rule.startswith("label"):
        return f"by the printed label “{_short(label)}”" + (f" ({said})" if rule != "label" else "")
    if label:
        return f"{said}, beside the printed label “{_short(label)}”"
    if cue:
        return f"by the words “{_short(cue)}” ({said})"
    return said


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
