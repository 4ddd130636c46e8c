"""Spanish words round a quotation."""

from corpus.reading.words.saying import Tongue

TONGUE = Tongue(
    endings=(("a", "o"), ("ora", "or"), ("esa", "")),
    verb_endings=("ó", "aba", "ía", "a", "e", "an", "en", "aron", "ieron"),
    gendered={
        **dict.fromkeys("la una esta esa".split(), "f"),
        **dict.fromkeys("el un este ese".split(), "m"),
    },
    saying=frozenset(
        """avisó avisa asiente disculpó disculpa
        aclara aclaró acotó acusó admite admitió advierte advirtió advertido afirma afirmaba afirmado afirmó agrega agregó
        alega alegó alerta alertó anota añade añadía añadido añadió anuncia anunciado anunció apostilla apunta apuntado
        apuntó argumenta argumentó asegura aseguraba asegurado aseguran aseguró asevera aseveró bromea bromeó cita
        comenta comentado comentó concluye concluyó confesó confiesa confirma confirmado confirmó consideró considera
        contesta contestó cree criticó critica cuenta contaba contó declara declarado declaró defiende defendió denuncia
        denunciado denunció destaca destacado destacó detalla detalló dice dicen dicho decía dijeron dijo enfatizó escribe escribió espetó
        estima estimó exclama exclamó exige exigió explica explicaba explicado explicaron explicó expone expresa expresado expresó
        expuso gritó incide incidió indica indicado indicaron indicó informa informó insiste insistido insistió ironiza jura
        justificó lamenta lamentado lamentó manifestado manifestó manifiesta matiza matizó menciona mencionó narra narró niega negó
        observa observó opina opinó pide pidió plantea planteó precisa precisado precisó pregunta preguntó proclama
        prometió promete pronostica propone puntualiza puntualizó reclama reclamó recalca recalcado recalcó reconoce reconocido
        reconoció recuerda recordado recordó refiere refirió reflexiona reitera reiterado reiteró relata relató remarca remarcó
        remata repite repitió replica replicó responde respondió respondido resalta resaltó resume resumió revela reveló señala
        señalado señalaron señaló sentencia sentenció sostiene sostenía sostuvo subraya subrayado subrayó sugirió sugiere suspira teme tuiteó
        valora valoró vaticina zanja zanjó
        abunda abundó agradece agradecido agradeció augura avisa criticado defendido desea desliza
        deslizó desmiente detallado espeta justifica piensa publicó ratifica rechaza reprocha soltó
        tuitea
        acusan admiten admitieron advierten advirtieron afirman afirmaron alertan anuncian anunciaron
        apuntan argumentan aseguraron añaden añadieron comentan concluyen confiesan confirman
        confirmaron consideran corean corearon creen critican cuentan declaran defienden denuncian
        denunciaron destacan detallan escriben exigen exigieron explican gritan gritaron indican
        insisten lamentan lamentaron manifiestan niegan opinan piden pidieron precisan prometen
        proponen recalcan rechazan reclaman reconocen reconocieron recordaron recuerdan reiteran
        relatan replican responden revelan señalan sostienen subrayan
        cuestionó cuestiona arremetió ironizó sonrió suspiró confió objetó apostilló remachó juró
        garantizó garantiza desmintió prosiguió continuó constató exhortó instó ratificó reafirmó
        vaticinó pronosticó auguró reflexionó rememoró enfatiza reprochó increpó susurró murmuró
        bramó clamó ahondó adujo arguyó esgrimió
        agregado opinado ironizado bromeado admitido matizado replicado contestado exclamado
        sentenciado zanjado espetado alertado prometido garantizado desmentido negado revelado
        relatado narrado resumido concluido resaltado observado exigido celebrado argumentado
        sugerido planteado reflexionado avisado apostillado rematado confesado incidido puntualizado
        reivindicado arremetido tildado
        aclarado acotado ahondado alegado aseverado augurado deslizado enfatizado exhortado gritado increpado instado
        justificado proseguido pronosticado reafirmado remachado remarcado reprochado sostenido tuiteado vaticinado
        señalaba recordaba advertía reconocía admitía lamentaba insistía repetía
        """.split()
    ),
    calling=frozenset(
        """acusó acusa califica calificado calificó califican comparó condenó consideró define definió denominó describe
        describió habla habló llama llamó pide pidió tacha tachó tildó tilda quiere rechazó elogió celebró""".split()
    ),
    participles=frozenset(
        """agregando alegando añadiendo asegurando calificando citando destacando diciendo explicando indicando
        insistiendo recordando señalando subrayando""".split()
    ),
    naming=frozenset(
        """álbum apodado apodada bautizada bautizado conocida conocido denominada denominado disco libro llamada llamado
        novela obra película programa serie titulada titulado título tema""".split()
    ),
    distancing=frozenset(
        "algunas algunos cierta ciertas cierto ciertos llamada llamado presunta presunto supuesta supuesto tales".split()
    ),
    according=(
        ("para",),
        ("según",),
        ("de", "acuerdo", "con"),
        ("a", "juicio", "de"),
        ("a", "su", "juicio"),
        ("a", "su", "entender"),
        ("en", "su", "opinión"),
        ("en", "sus", "palabras"),
        ("en", "palabras", "de"),
        ("en", "opinión", "de"),
    ),
    papers=(
        ("se", "lee"),
        ("se", "puede", "leer"),
        ("puede", "leerse"),
        ("se", "indica"),
        ("se", "señala"),
        ("señalaron",),
        ("explicaron",),
        ("indicaron",),
        ("informaron",),
        ("aseguraron",),
    ),
    claims=frozenset(
        "acusación palabras advertencia promesa respuesta mensaje opinión comentario denuncia conclusión".split()
    ),
    clauses=frozenset(
        "aunque como cuando donde mientras ni o pero porque que quien si sino tras y e pues".split()
    ),
    relatives=frozenset(["que", "quien"]),
    complements=frozenset("que".split()),
    joins=frozenset("y e o pero".split()),
    summing=frozenset("así".split()),
    skipped=frozenset(
        """a además ahora así asimismo ayer aún había ha han hoy igualmente incluso jamás le les luego me mismo no nos nunca posteriormente
        se siempre sólo solo también tampoco todavía ya después entonces lunes martes miércoles jueves viernes sábado domingo este""".split()
    ),
    passive=frozenset("es era fue fueron sido son ser está".split()),
    indefinite=frozenset(
        """
        muchos muchas algunos algunas otros otras otro otra todos todas cualquier nadie alguien
        """.split()
    ),
    openers=frozenset(
        """se me te nos le les lo preguntado preguntada consultado consultada cuestionado cuestionada interrogado interrogada a además al ante antes así aunque ayer bajo como con contra cuando de del desde después donde durante e el ella ellas ellos
        en entonces entre era es esa ese eso esta estas este esto estos fue ha hace hacia hasta hay hoy la las le lo los
        luego mas más mi mientras muchos muy ni no nos nosotros nuestra nuestro o para pero poco por porque
        preguntado preguntada pues que qué quien quienes según ser si sí sin sobre su sus tal también tan tanto todo todos tras tu
        un una unas uno unos y ya yo
        lejos cerca aún todavía mañana ahora nunca siempre quizá quizás incluso aquel aquella dentro
        fuera gracias debido mismo menos solo sólo horas días semanas meses años está están había
        tenía sería será allí allá aquí mediante pese nada cual asimismo efectivamente
        """.split()
    ),
    stops=frozenset(
        """preguntado preguntada consultado consultada cuestionado cuestionada interrogado interrogada a al ante antes ayer como con cuando desde después durante en entre este hoy luego mientras para pero por que
        quien sobre tras y en lunes martes miércoles jueves viernes sábado domingo""".split()
    ),
    links=frozenset("a al con de del en para por".split()),
    agents=frozenset(["por"]),
    articles=frozenset(
        """algunas algunos aquel dos el esa ese esta estas este estos la las los muchos nuestra nuestro otra otro su sus tres un una
        unas unos varias varios""".split()
    ),
    definite=frozenset("el la este esta ese esa su aquel los las".split()),
    sources=frozenset(
        """mandataria comandante ingeniero ingeniera piloto mandatario seleccionador edil ediles concejal concejala consejeras regidor regidora
        jefa subdirector subdirectora vicepresidenta vicepresidente coordinador coordinadora teniente titular dirigente dirigentes
        abogada abogado activista activistas agente agricultor alcalde alcaldesa alumna amiga amigo analista analistas autor autora
        autoridades candidato candidata científicos consejera consejero delegado director directora diplomático diplomáticos diputada diputado
        doctor economista empresario entrenador experta experto expertos familiares fiscal fuente fuentes funcionario funcionarios
        gobernador hermana hermano hija hijo hombre intendente investigador investigadora jefe joven jueza juez jugador líder madre maestra mandatario
        manifestantes médica médico ministra ministro mujer obrero oficial padre periodista pescador pescadores pescadora policía
        políticos portavoces portavoz premier presidenta presidente profesor profesora representante residente responsable
        sacerdote secretario senador testigo testigos técnico titular trabajador trabajadora trabajadores vecina vecino vecinos veterinaria víctima
        viuda vocero voceros
        abogados actor actriz adolescente afectada afectado afectados agentes agricultores alumno
        anciana anciano arquitecta arquitecto arzobispo asesor asesora asistente atleta autoras
        bombero bomberos campesino campesinos cantante capitana capitán ciclista científica científico
        cineasta ciudadana ciudadano ciudadanos cliente clientes colega comerciante comerciantes
        comisaria comisario compañera compañero compañeros conductor conductora congresista
        constituyente convencional convencionales corredor defensa defensora delantero delegada
        delegados deportista docente docentes dueña dueño economistas embajador embajadora empleada
        empleado empleados empresaria empresarios enfermera enfermero entrenadora escritor escritora
        estudiante estudiantes exministro expresidente fundador fundadora futbolista ganadero
        ganaderos gerente guionista hermanos hijos historiador historiadora ingenieros inspector
        inspectora legislador legisladora legisladores manifestante marido meteorólogo miembro
        miembros militante militantes militar músico niña niño novelista obispo opositor opositora
        opositores organizador organizadora organizadores paciente padres parlamentaria parlamentario
        parlamentarios participante participantes pastor payesa pediatra periodistas policías político
        profesores propietaria propietario psicóloga psicólogo rector rectora reportero representantes
        rescatista residentes responsables rival secretaria senadora sindicalista soldado tenista
        tesorero toxicóloga turista técnica usuario usuarios vecinas vendedor vendedora veterinario
        vicario viticultor voluntaria voluntario voluntarios
        """.split()
    ),
    bodies=frozenset(
        """tv televisión emisora telediario congregación compañía orden academia agencia asociación ayuntamiento banco cadena cámara carta central comisión comité compañía comunicado
        comunidad congreso consejería consejo corte departamento diario documento ejecutivo ejército embajada empresa escrito
        federación fiscalía fundación gobierno grupo hospital iglesia informe instituto junta ministerio nota oficina
        ong oposición organización organismo palacio parlamento partido periódico policía sala secretaría servicio sindicato
        texto tribunal unión universidad""".split()
    ),
    calendar=frozenset(
        """lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre navidad""".split()
    ),
    pronouns={"él": "m", "ella": "f", "ellos": "", "ellas": ""},
    possessives={"su": "", "sus": ""},
    subjectless=True,
)
