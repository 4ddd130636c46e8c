"""French words for the benches of a chamber and for voices that come from them, as its journal prints them."""

_SOME = (
    r"(?:Plusieurs|Quelques|Divers|De nombreux|De nombreuses|Un grand nombre de|Un certain nombre de)"
    r" (?:autres )?(?:membres|voix|sénateurs|députés|représentants|citoyens)"
    r"|Une? (?:autre )?(?:membre|voix|sénateur|député|représentant|citoyen|interrupteur)"
    r"|Voix(?= (?:nombreuses|diverses|confuses|à|au|sur|de|dans))"
)
_WHERE = (
    r"[AÀ] (?:droite|gauche|l['’]extrême)|Au (?:centre|côté droit|côté gauche)|De toutes parts"
    r"|De (?:divers|tous|plusieurs) (?:côtés|bancs)"
    r"|Sur (?:divers|plusieurs|quelques|un grand nombre de|de nombreux|tous les|les) bancs"
)
CROWD = rf"(?:{_SOME}|{_WHERE})(?:,? (?:[a-zà-ÿ]['’]?)[a-zà-ÿ-]{{0,12}}){{0,8}}"
"""Who interrupts, and from where: "Plusieurs membres à droite", "Sur divers bancs au centre"."""

NOBLE = frozenset(
    """
    abbé amiral baron capitaine chevalier colonel commandant comte docteur duc général lieutenant maréchal marquis
    pasteur prince vicomte
    """.split()
)
"""Titles between "M. le" and a name."""
YOUNGER = frozenset("aîné fils jeune neveu oncle père".split())
"""Behind a family name that several members have."""
