"""Portuguese words round a quotation."""

from corpus.reading.words.saying import Tongue

TONGUE = Tongue(
    endings=(("a", "o"), ("ora", "or")),
    verb_endings=("ou", "eu", "iu", "ava", "ia", "a", "e", "am", "em", "aram"),
    gendered={
        **dict.fromkeys("a uma esta essa".split(), "f"),
        **dict.fromkeys("o um este esse".split(), "m"),
    },
    saying=frozenset(
        """
        acrescenta acrescentou acredita acusou adiantou admite admitiu adverte advertiu afirma afirmam afirmado afirmaram afirmava afirmou
        alega alegou alerta alertou analisa analisou anuncia anunciou apontou aponta argumenta argumentou assegura assegurou avalia
        avaliou avisou brinca brincou comenta comentou completa completou conclui concluiu confessa confessou confirma confirmou
        considera considerou conta contava contou criticou critica declara declararam declarou defende defendeu denuncia
        denunciou desabafou desabafa destaca destacou detalhou diz dizem dizia disse disseram dito emenda enfatiza enfatizou escreve
        escreveu esclarece esclareceu exclamou exige explica explicava explicaram explicou expressou frisa frisou garante garantiu gritou indica
        indicou informa informaram informou insiste insistiu ironizou justifica justificou lamenta lamentou lembra lembrou
        lê manifestou mencionou narra narrou nega negou nota notou observa observou opina ordenou pede pediu pergunta perguntou pondera ponderou
        pontua pontuou prevê prometeu promete protestou realça reafirmou reage reagiu recorda recordou reclama reclamou reconhece reconheceu
        reforça reforçou refere referiu reitera reiterou relata relatou repete repetiu resume resumiu responde respondeu ressalta
        ressaltou revela revelou rebateu salienta salientou sublinha sublinhou sugere sugeriu suspira sustenta sustentou
        tuitou vaticina
        acreditou agradece agradeceu celebra celebrou comemora comemorou detalha finaliza finalizou
        ironiza opinou postou propôs propõe publicou questiona questionou rebate relembra relembrou
        acreditam acrescentam admitem admitiram advertem alertam alertaram anunciam apontam argumentam
        asseguram avaliam cobram comentam concluem confirmam confirmaram consideram contam contaram
        criticam criticaram declaram defendem denunciam denunciaram destacam destacaram escrevem
        exigem explicam garantem gritam gritavam indicam informam insistem lamentam lamentaram lembram
        lembraram negam negaram observam pedem pediram perguntam prometem reconhecem recordam relatam
        relataram respondem responderam ressaltam revelam
        alfinetou cutucou debochou precisou atacou sorriu suspirou confidenciou replicou retrucou retorquiu objetou sentenciou
        disparou dispara avisa jurou desmentiu prosseguiu continuou constatou cobrou apelou refletiu
        assinalou assinala adianta atirou vincou sintetizou rematou desvalorizou garantiram
        """.split()
    ),
    calling=frozenset(
        """acusa acusou chama chamou classifica classificou comparou condenou considerou define definiu descreve descreveu
        elogiou espera fala falou qualificou quer rejeitou rotulou pede pediu""".split()
    ),
    participles=frozenset(
        """acrescentando afirmando alegando citando classificando destacando dizendo explicando garantindo insistindo
        lembrando ressaltando sublinhando""".split()
    ),
    naming=frozenset(
        """álbum apelidado apelidada batizada batizado chamada chamado conhecida conhecido denominada denominado disco filme
        intitulada intitulado livro música novela operação peça programa romance série título""".split()
    ),
    distancing=frozenset(
        "alegada alegado certa certas certo certos chamada chamado suposta suposto tais".split()
    ),
    according=(
        ("segundo",),
        ("de", "acordo", "com"),
        ("conforme",),
        ("para",),
        ("na", "opinião", "de"),
        ("na", "sua", "opinião"),
        ("em", "sua", "opinião"),
        ("na", "avaliação", "de"),
        ("na", "visão", "de"),
        ("no", "entendimento", "de"),
        ("nas", "palavras", "de"),
    ),
    papers=(("lê-se",), ("pode-se", "ler"), ("se", "lê")),
    claims=frozenset(
        "acusação palavras aviso promessa resposta mensagem opinião comentário denúncia avaliação".split()
    ),
    clauses=frozenset(
        "apesar como e embora enquanto mas nem onde ou pois porque quando que quem se senão".split()
    ),
    relatives=frozenset(["que", "quem"]),
    complements=frozenset("que".split()),
    joins=frozenset("e ou mas".split()),
    summing=frozenset("assim".split()),
    skipped=frozenset(
        """agora ainda a além amanhã anteontem assim depois disso então entretanto foi havia hoje igualmente já lhe me mesmo não nunca ontem
        o se sempre só somente também tem tinha segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo""".split()
    )
    - frozenset(["foi", "a", "o"]),
    passive=frozenset("é era foi foram sido são ser está estava".split()),
    indefinite=frozenset(
        """
        muitos muitas alguns algumas outros outras outro outra todas todos qualquer ninguém alguém
        """.split()
    ),
    openers=frozenset(
        """se me lhe nos perguntado perguntada questionado questionada indagado indagada consultado consultada a além ainda ao aos após antes apesar aqui as assim até cada com como contra da das de depois desde do dos durante e
        ela elas ele eles em embora enquanto então entre era essa esse esta este eu foi há hoje isso isto já lá mais mas
        mesmo minha muito na não nas nem nesta neste no nos nós nossa nosso o onde ontem os ou para pela pelo pois
        por porém porque pouco quando que quem questionada questionado se segundo sem ser seu sob sobre sua suas também tanto todos tudo
        um uma
        longe perto entretanto contudo todavia aliás afinal amanhã agora logo caso nunca sempre
        talvez portanto inclusive naquele naquela nesse nessa diante dentro fora através graças
        devido cerca menos apenas só horas dias semanas meses anos é está estão havia tinha seria
        será segunda-feira terça-feira quarta-feira quinta-feira sexta-feira tal qual nada
        """.split()
    ),
    stops=frozenset(
        """perguntado perguntada questionado questionada indagado indagada consultado consultada a ao aos após antes com como da desde durante e em enquanto esta este hoje mas na nas nesta neste no nos ontem para pela
        pelo por quando que quem sobre""".split()
    )
    - frozenset(["da"]),
    links=frozenset("a ao com da das de do dos em na no para por".split()),
    agents=frozenset("por pela pelo pelos pelas".split()),
    articles=frozenset(
        """a algumas alguns as aquele dois duas essa esse esta este muitos nossa nosso o os outra outro seu seus sua suas três
        um uma umas uns vários várias""".split()
    ),
    definite=frozenset("a o as os esta este essa esse seu sua aquele".split()),
    sources=frozenset(
        """autarca eleita eleito comandante treinador treinadora
        advogada advogado agricultor aluna amiga amigo analista analistas assessor atriz autor autora autoridades bombeiros candidata
        candidato chefe cientista cientistas coordenador coordenadora delegada delegado deputada deputado diplomata diretor diretora
        economista empresário especialista especialistas filha filho fonte fontes funcionário funcionária
        governador governadora homem irmã irmão jogador jornalista jovem juiz juíza líder mãe manifestantes médica médico militante
        ministra ministro morador moradora moradores mulher oficial pai pescador pesquisador pesquisadora policial polícia porta-voz
        prefeita prefeito presidente procurador produtor produtora professor professora representante secretária secretário senador
        senadora técnico testemunha testemunhas trabalhador treinador vereador vereadora vítima vizinha vizinho
        agente agentes agricultores alunos apresentador apresentadora arquiteto artista assessora
        atacante ativista ativistas atleta ator bispo biólogo bombeiro cantor cantora capitão
        cartunista cidadã cidadão cidadãos cineasta cliente clientes colega comandantes comerciante
        comerciantes companheiro conselheira conselheiro consultor consultora consumidor corregedor
        defensor deputados diretores dirigente dirigentes dona dono editor educadora embaixador
        embaixadora empreendedor empresária empresários enfermeira enfermeiro engenheira engenheiro
        escritor escritora estudante estudantes familiares funcionários fundador fundadora gerente
        gestor gestora goleiro guarda infectologista integrante integrantes investigador irmãos
        jogadora jogadores jornalistas jurista líderes marido membro membros motorista mãe-de-santo
        músico namorado oficiais organizador organizadora pais parente parentes parlamentar
        parlamentares participante participantes passageiro pastor pediatra pescadores petista
        policiais político políticos prefeitos presidenta produtores professores promotor promotora
        proprietário pré-candidato psicóloga psicólogo reitor reitora relator relatora representantes
        repórter responsável sargento sindicalista soldado superintendente suspeito sócio tenente
        torcedor torcedores trabalhadora trabalhadores técnicos usuário vendedor vendedora vereadores
        vice-presidente viúva voluntária voluntário
        """.split()
    ),
    bodies=frozenset(
        """academia agência assembleia associação banco câmara carta centro comissão comitê companhia comunicado conselho
        corporação defesa delegacia departamento documento embaixada empresa entidade exército federação fundação governo grupo hospital
        igreja instituto itamaraty jornal ministério nota ong oposição organização palácio parlamento partido planalto polícia prefeitura
        presidência reitoria relatório secretaria senado sindicato site supremo texto tribunal união universidade""".split()
    ),
    calendar=frozenset(
        """segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado
        domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro""".split()
    ),
    pronouns={"ele": "m", "ela": "f", "eles": "", "elas": ""},
    possessives={"seu": "", "sua": "", "dele": "m", "dela": "f"},
    subjectless=True,
)
