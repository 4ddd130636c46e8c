"""Italian words round a quotation."""

from corpus.reading.words.saying import Tongue

TONGUE = Tongue(
    endings=(("trice", "tore"), ("a", "o"), ("essa", "e")),
    verb_endings=("ò", "ì", "ava", "a", "e", "ano", "ono"),
    gendered={**dict.fromkeys("la una questa".split(), "f"), **dict.fromkeys("il lo un questo".split(), "m")},
    saying=frozenset(
        """assicurano aggiungono affermano ammettono annunciano chiedono commentano denunciano insistono precisano promettono raccontano replicano ribadiscono ribattono ricordano rispondono scrivono spiegano sottolineano detta detti dette dichiarata protesta ammette confessa tuona attacca sbotta obietta argomenta incalzano dicendosi assicura rispose affermano dicono raccontano sostengono spiegano
        accusa accusato aggiunge aggiungeva aggiunto aggiunse afferma affermano affermato affermò ammesso ammette ammise ammonisce
        annuncia annunciato assicura assicurato attacca attaccato auspica avverte avvertito avvisa chiarisce chiarito chiede chiesto chiosa
        commenta commentato conclude concluso conferma confermato confessa confessato confida constata continua contesta critica
        criticato crede dichiara dichiarato dichiarò denuncia denunciato detto dice diceva dicono disse dissero ricorda
        esclama esclamato esorta evidenzia evidenziato fa garantisce garantito giura gridato incalza indica indicato insiste insistito
        informa ironizza lamenta lamentato lanciato minimizza nega negato nota notato osserva osservato ha parla penso pensa
        precisa precisato prevede proclama promesso promette propone prosegue proseguito protesta puntualizza racconta raccontato raccontava rassicura
        replica replicato ribadisce ribadito ribatte riconosce riconosciuto ricordato riferisce riferito rilancia rileva rincara ripete ripetuto
        risponde risposto rispose rivela rivelato rivendica scandisce scherza scherzato scritto scrive scrisse segnala segnalato sentenzia
        sostenuto sosteneva sostiene sospira sottolinea sottolineato spiega spiegato spiegava spiegò suggerisce sussurra taglia testimonia
        twitta twittato twittò urla urlato valuta vanta
        chiosato esulta esultato glissa incalzato raccontò ribattuto rilevato ringrazia ringraziato
        ritenuto smentisce smentito sorride spera sperato tuonato
        accusano attaccano auspicano filtra trapela avvertono chiariscono concludono confermano criticano dichiarano
        evidenziano garantiscono gridano lamentano osservano parlano proseguono riferiscono ritengono
        rivelano rivendicano segnalano sperano urlano
        controbatte riassume sintetizza ipotizza esordisce mormora grida commentò sbottò replicò
        ricordò precisò assicurò confermò annunciò azzarda riflette ragiona recrimina gioisce
        specifica rimarca
        ironizzato sospirato confidato obiettato sbottato ammonito giurato testimoniato rincarato
        constatato esortato sentenziato sintetizzato puntualizzato rilanciato ipotizzato argomentato
        stigmatizzato rimarcato riflettuto rassicurato rivendicato esordito mormorato invocato
        sollecitato
        ricordava affermava insisteva ripeteva ricostruisce
        """.split()
    )
    - frozenset(["ha"]),
    calling=frozenset(
        """definiscono definiscono bollano chiamano accusa accusato bolla bollato chiama chiamato definisce definita definito definì descrive descritto giudica giudicato
        loda paragona parla parlato qualifica respinge ritiene vuole auspicato chiede chiesto""".split()
    ),
    participles=frozenset(
        """affermando aggiungendo assicurando chiedendo citando commentando definendo dicendo parlando precisando
        ricordando sostenendo sottolineando spiegando""".split()
    ),
    naming=frozenset(
        """album battezzata battezzato cosiddetta cosiddetto detta film intitolata intitolato libro mostra nome
        operazione opera programma romanzo serie soprannominata soprannominato spettacolo titolo""".split()
    ),
    distancing=frozenset(
        "alcune alcuni certa certe certi certo cosiddetta cosiddette cosiddetti cosiddetto presunta presunto".split()
    ),
    according=(
        ("secondo",),
        ("per",),
        ("a", "detta", "di"),
        ("a", "giudizio", "di"),
        ("a", "suo", "dire"),
        ("a", "suo", "parere"),
        ("a", "suo", "avviso"),
        ("a", "suo", "giudizio"),
        ("stando", "a"),
        ("a", "sentire"),
        ("a", "parere", "di"),
        ("per", "bocca", "di"),
    ),
    papers=(
        ("si", "legge"),
        ("fanno", "sapere"),
        ("fa", "sapere"),
        ("è", "scritto"),
        ("spiegano",),
        ("riferiscono",),
        ("assicurano",),
    ),
    claims=frozenset(
        "accusa parole commento risposta appello denuncia analisi sfogo monito messaggio ammissione replica promessa spiegazione annuncio".split()
    ),
    clauses=frozenset(
        "anche che chi come cui dopo dove e ed ma mentre né o perché però poi quando quindi se sebbene".split()
    )
    - frozenset(["anche"]),
    relatives=frozenset(["che"]),
    complements=frozenset("che".split()),
    joins=frozenset("e ed o ma".split()),
    summing=frozenset("così".split()),
    skipped=frozenset(
        """ancora anche allora aveva avevano così dunque già ha hanno ieri infine inoltre invece li lo mai mi ne non oggi ora
        però poi più proprio quindi si sempre solo spesso successivamente ci gli le lunedì martedì mercoledì giovedì venerdì
        sabato domenica""".split()
    ),
    passive=frozenset("è era fu furono stata stati stato sono essere viene venne".split()),
    indefinite=frozenset(
        """
        molti molte alcuni alcune altri altre altro altra tutti tutte qualcuno nessuno
        """.split()
    ),
    openers=frozenset(
        """si ci mi ti vi ne gli interpellato interpellata interrogato intervistato intervistata chiesto a ad agli ai al alla alle allo anche ancora anzi c'è che chi ci come con così cui da dagli dai dal dalla dalle dall'
        de degli dei del dell' della delle di dopo dove dunque durante e ecco ed è era fra già gli ha i ieri il in
        infine inoltre intanto io l' la le lei loro lo lui ma mentre mi mio molti nei nel nell' nella nelle né nessuno noi non
        nostra nostro o oggi ogni ora però perché per più poi prima proprio quali quando quanto quella quello questa
        queste questi questo quindi se secondo sembra senza si sì sia solo sono sopra sotto stando su sua sue sugli sui sul sulla suo suoi
        tra tutti tutto un un' una uno verso via vi voi
        lontano oltre sebbene allora domani adesso fino contro mai sempre forse perfino quel davanti
        dentro fuori grazie circa meno soltanto ore giorni settimane mesi anni aveva sarebbe sarà
        poco tanto tale là qui nonostante malgrado eppure tuttavia comunque invece lungo accanto
        niente quale raggiunto raggiunta infatti perciò senonché pertanto insomma
        """.split()
    ),
    stops=frozenset(
        """interpellato interpellata interrogato intervistato intervistata chiesto a ad al alla come con da dal dalla dopo durante e ed fra ieri in ma mentre nel nella oggi per poi prima quando
        che chi su sul sulla tra""".split()
    ),
    links=frozenset("a ad agli ai al alla d' da dal degli dei del dell' della delle di in nel per".split()),
    agents=frozenset("da dal dalla dai dagli dall'".split()),
    articles=frozenset(
        """alcune alcuni altri due gli i il l' la le lo loro molti nostra nostro quella quello questa questo sua sue suo suoi tre
        un un' una uno vari""".split()
    ),
    definite=frozenset("gli i il l' la le lo quella quello questa questo sua suo".split()),
    sources=frozenset(
        """comandante allenatore allenatrice
        abitanti agente agricoltore allenatore alunna amica amico analista analisti assessora assessore attivista attivisti autore
        autorità avvocata avvocati avvocato autrice capo cittadini collega consigliere contadino deputata deputato diplomatico
        dirigente direttore direttrice donna economista esperta esperti esperto figlia figlio fonte fonti fratello funzionario
        genitori giocatore giornalista giudice infermiera imprenditore insegnante investigatori leader legale madre maestra
        magistrato manifestanti marito medico ministra ministro moglie operaio padre parroco pescatore poliziotto portavoce
        premier presidente preside procuratore professore professoressa ragazza ragazzo rappresentante residente residenti responsabile ricercatore
        ricercatrice segretario senatore senatrice signora signore sindaca sindacalista sindaco sorella studente studentessa tecnico
        testimone testimoni uomo vescovo vicina vicino vittima
        addetta addetto agenti agricoltori albergatore allevatore alunno ambasciatore ambasciatrice
        anziana anziano architetto arcivescovo artigiani artigiano artista assessori assistente atleta
        attaccante attore attrice autista bagnino barista bibliotecaria bibliotecario calciatore
        candidata candidato cantante capitana capitano capogruppo cardinale ciclista cittadina
        cittadino cliente clienti colleghi comandanti commerciante commercianti commissaria
        commissario compagna compagno conducente consigliera consiglieri coordinatore coordinatrice
        coppia cuoco curatore curatrice difensore dipendente dipendenti direttori dottore dottoressa
        editore europarlamentare ex-ministro fedele fondatore fondatrice fotografa fotografo
        funzionaria genitore geologo governatore governatrice guardiano imputato indagato infermiere
        infermieri ingegnere insegnanti investigatore lavoratore lavoratori lavoratrice legali maestro
        mamma marinaio medici membri membro militante militare mister musicista negoziatore nonna
        nonno notaio operai operaia oppositore organizzatore organizzatori organizzatrice ostetrica
        papà parente parenti parlamentare parlamentari passeggero pensionata pensionato pescatori
        pilota poliziotti prefetto presidentessa prete primario procuratrice produttore professionista
        proprietaria proprietario psicologa psicologo questore rapinatore rappresentanti regista
        relatore rettore rettori rettrice rivale sacerdote scienziata scienziato scrittore scrittrice
        segretaria soccorritore soccorritori soldato sopravvissuto specialista sportivo storica
        storico studenti studioso tassista tecnici tifosi tifoso titolare turista turisti ufficiale
        utente utenti vedova veterinaria veterinario vicepresidente vicesindaca vicesindaco vigile
        viticoltore volontari volontaria volontario
        """.split()
    ),
    bodies=frozenset(
        """tv telegiornale tg emittente quotidiano agenzia assessorato associazione azienda azione banca camera centro comando comitato commissione compagnia comune comunicato consiglio
        coordinamento corte difesa documento esercito federazione fondazione gazzetta governo gruppo istituto lega lettera
        ministero nota opposizione organizzazione ospedale palazzo parlamento partito polizia prefettura presidenza procura protezione
        provincia quirinale questura rapporto redazione regione senato sindacato società soprintendenza testo tribunale ufficio unione università
        """.split()
    ),
    calendar=frozenset(
        """lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
        agosto settembre ottobre novembre dicembre natale pasqua""".split()
    ),
    pronouns={"lui": "m", "lei": "f", "loro": "", "egli": "m", "ella": "f"},
    possessives={"suo": "", "sua": "", "loro": ""},
    subjectless=True,
)
