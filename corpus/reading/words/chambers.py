"""Who speaks in parliaments, courts and councils, in the tongues of many of them; folded.

Data and nothing else.

>>> "marszałek" in PRESIDING, "poslanec" in SITTING, "statsråd" in GOVERNING
(True, True, True)
"""

PRESIDING = frozenset(
    """
    alelnök presidentessa vicepresident alterspräsident alterspräsidentin aseesimees başkan başkanvekili bundesratspräsident
    cathaoirleach ceann comhairle leas-cheann leas-chathaoirleach rapat महोदय महोदया copresidenta copresidente copresidentes elnök esimees formand formanden jegyző
    ketua landtagspräsident landtagspräsidentin levezető marszałek místopředseda místopředsedkyně
    næstformand ondervoorzitter pengerusi pirmininkas pirmininkė podpredseda podpredsedkyňa
    podpredsednica podpredsednik podpredsedníčka potpredsednica potpredsednik potpredsjednica
    potpredsjednik predseda predsedavajuća predsedavajući predsedavajúci predsednica predsednik
    predsedníčka predsjedatelj predsjedavajuća predsjedavajući predsjednica predsjednik presidenten
    preşedinte preşedintele președinte președintele przewodnicząca przewodniczący puhemies předseda
    předsedající předsedkyně schriftführer schriftführerin stortingspresidenten talman talmannen
    varapuhemies vice-marszałek vice-presidenta vice-presidente vice-presidência vice-président
    vice-présidente vicepreşedinte vicepreședinte visepresident visepresidenten vizepräsident
    vizepräsidentin wicemarszałek wiceprzewodnicząca wiceprzewodniczący αντιπρόεδρος προεδρος προεδρεύουσα προεδρευουσα
    προεδρεύων προεδρευων πρόεδρος προεδρος вице-спикер заместитель зампредседателя председателката председателят төраға
    היו״ר יו״ר अध्यक्ष उपसभापति उपाध्यक्ष सभापति
    """.casefold().split()
)
"""Whoever runs a sitting, and those beside him who read out."""

SITTING = frozenset(
    """
    abgeordneten alderperson anggota assemblyman assemblymember assemblywoman concejal concejala
    burmistrz councilmember diputada diputat diputats edustaja képviselő lid nationalrat nationalrätin poseł
    poslanec poslanica poslanik poslankyně poslankyňa posłanka procurador procuradora regidor regidora
    consigliera consigliere gemeinderat gemeinderätin landesrat landesrätin radna radny senatorin stadtrat stadträtin stadtverordnete
    stadtverordneter vereador vereadora wethouder senatorka senátor senátorka ständerat ständerätin vocal zastupnica zastupnik βουλευτής
    """.casefold().split()
)
"""Members of a house."""

GOVERNING = frozenset(
    """
    assessora assessore bakan bakana bakani bakanı başbakan başkani başkanı cumhurbaşkani cumhurbaşkanı
    dyrektor prezes sottosegretaria sottosegretario viceprezes wiceprezes bundesanwalt bundesrat bundesrätin consejera consejero conselleira conselleiro conseller
    consellera finansministeren finansministern főtitkár generalanwalt menteri ministar ministeri
    ministerka ministr ministrica ministru ministryně miniszter miniszterelnök näringsministern
    oberstaatsanwalt podsekretarz premiér premiérka pääministeri sekretarz sous-secrétaire
    staatsminister staatsministerin staatsrat staatsrätin staatssekretärin statsminister statsministeren
    statsministern statsråd statsråden statsrådet statssekreterare subsecretaria subsecretario
    utenriksministeren utrikesministern viceministr viceministra viceministro vicepremier wiceminister
    államtitkár υπουργός υπουργος υφυπουργός मंत्री
    """.casefold().split()
)
"""Members of a government and those who answer for it."""

COURTS = frozenset(
    """
    abogada abogado advocaat advogada advogado avocate avvocato défenseur defensor defensora giudice
    greffier juez jueza juiz juíza magistrada magistrado promotor promotora procurador procuradora richter
    richterin staatsanwalt staatsanwältin verteidiger verteidigerin rechtsanwalt rechtsanwältin
    zeuge zeugin imputato imputata perito perita teste testemunha testigo testimone témoin
    sachverständige sachverständiger getuige świadek svědek vittne
    адвокат захисник защитник прокурор свидетель свідок следователь слідчий суддя судья
    """.casefold().split()
)
"""Those of a court, before their names."""

HALLS = PRESIDING | SITTING | GOVERNING | COURTS
"""All of them: nouns of office."""

ADDRESSES = frozenset(
    """
    dato dato' datuk ddr dipl.-ing doamna domnul encik fru frue heer herra kollege kollegin kumari mag mmag pan pani paní puan
    pán rouva senyor senyora shrimati smt sushri tuan κυρία κύριος डॉ dr.ª sr.ª srª माननीय श्री श्रीमती
    """.casefold().split()
)
"""Before a name, as "Mr" is, in the tongues that the other lists leave out."""
