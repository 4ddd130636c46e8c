"""French words round a quotation."""

from corpus.reading.words.saying import Tongue

TONGUE = Tongue(
    endings=(("trice", "teur"), ("euse", "eur"), ("ère", "er"), ("ienne", "ien"), ("e", "")),
    verb_endings=("e", "t", "é", "ait"),
    gendered={**dict.fromkeys("la une cette".split(), "f"), **dict.fromkeys("le un ce".split(), "m")},
    saying=frozenset(
        """tranche tranché indigne désole félicite félicité réjouit prévenait balaie balayé martelait concédait confiait ajouta déclara répondit dite dits dites déclarée déclarés réclament dénoncent regrettent souhaitent promettent racontent rappellent ajoutent résument rassure rassuré nuance nuancé tacle taclé peste pesté fustige fustigé cingle cinglé tempête gronde réclame souffle soufflé glisse plaisante plaisanté
        admet admis affirme affirmé affirmait ajoute ajouté ajoutait alerte alerté analyse analysé annonce annoncé
        appelle appelé appris argue argumente argumenté assène assuré assure avance avancé avertit averti avoue avoué
        certifie certifié clame clamé commente commenté complète complété conclu conclut concède concédé confesse
        confie confié confirme confirmé conseille conseillé considère considéré constate constaté conteste contesté
        crie crié critique critiqué croit déclare déclaré déclarait défend défendu demande demandé dénonce dénoncé
        déplore déploré détaille détaillé dit disait dénie écrit écrivait enchaîne enchaîné enrage espère espéré
        estime estimé estimait évoque évoqué explique expliqué expliquait exhorte exhorté exige exigé faire fait feint
        glisse glissé grince insiste insisté interroge interrogé ironise ironisé juge jugé jure justifie justifié lâche
        lâché lance lancé lançait martèle martelé met mentionne minimise murmure nie note noté observe observé plaide
        plaidé pointe pointé poursuit poursuivi précise précisé précisait prévient prévenu proclame promet promis
        promettait proteste raconte raconté racontait raille rappelle rappelé rapporte rapporté réagit réagi reconnaît
        reconnu réclame réclamé regrette regretté relate relaté relativise relève relevé remarque remarqué renchérit
        répète répété répond répondu répondait répliqué réplique résume résumé rétorque rétorqué révèle révélé rit
        alarme amuse agace emporte étonne exclame indigne inquiète insurge interroge interrogeait se
        signale signalé sourit soulignait souligne souligné soupire soutient soutenu suggère suggéré tempère tempéré
        témoigne témoigné tonne tranche tweete tweeté twitté vante écrivent disent affirment expliquent soulignent
        estiment assurent déclarent
        abonde craint décrypte dément démenti enthousiasme hurle indiquait indique indiqué juré
        maintient nié pense propose préconise rappelait recommande reprend revendique réaffirme scande
        soupiré souvient
        admettent annoncent avertissent avouent clament concluent confient confirment constatent
        craignent crient critiquent demandent décrivent démentent déplorent espèrent exigent indiquent
        insistent jugent lancent martèlent menacent nient notent observent parlent plaident
        poursuivent proposent précisent préviennent reconnaissent redoutent relèvent remarquent
        répliquent répondent saluent scandent soutiennent témoignent évoquent
        rigole riposte objecte écrie tonné garantit acquiesce surenchérit supplie implore fulmine
        grogne ricane maugrée bougonne savoure jubile exulte chuchote excuse théorise récapitule
        ressasse lamente émeut offusque
        souri relativisé riposté garanti renchéri fulminé grogné jubilé exulté murmuré hurlé argué
        prôné préconisé revendiqué proclamé indigné insurgé étonné réjoui ému exclamé inquiété
        alarmé amusé désolé agacé emporté défendue réjouie indignée étonnée alarmée pronostique
        assurait jugeait regrettait
        """.split()
    ),
    calling=frozenset(
        """
        accuse accusé appelle appelé baptise compare comparé condamne condamné décrit dénonce dénoncé désigne évoque
        évoqué félicite parle parlé présente présenté prône qualifie qualifié qualifiait redoute salue salué souhaite souhaité
        traite traité veut voit voulu tenté raillé
        """.split()
    ),
    participles=frozenset(
        """
        affirmant ajoutant annonçant appelant assurant citant déclarant dénonçant déplorant disant estimant évoquant
        expliquant indiquant insistant jugeant parlant précisant promettant qualifiant rappelant regrettant soulignant
        """.split()
    ),
    naming=frozenset(
        """album baptisé baptisée dit dite film intitulé intitulée livre nommé nommée opération roman série surnommé
        surnommée titre titré titrée""".split()
    ),
    distancing=frozenset("certain certaine certains certaines soi-disant tel telle tels telles".split()),
    according=(
        ("selon",),
        ("d'après",),
        ("à", "son", "avis"),
        ("selon", "ses", "mots"),
        ("selon", "ses", "termes"),
        ("de", "son", "propre", "aveu"),
        ("pour",),
        ("aux", "yeux", "de"),
        ("à", "en", "croire"),
        ("d'après",),
        ("à", "entendre"),
        ("de", "source"),
        ("de", "l'avis", "de"),
    ),
    papers=(("peut-on", "lire"), ("lit-on",), ("est-il", "écrit"), ("fait-on", "savoir")),
    claims=frozenset(
        "accusation mots constat analyse aveu avertissement promesse réponse réaction verdict message avis credo reproche commentaire confidence".split()
    ),
    clauses=frozenset(
        "alors car comme dont et lorsque mais où ou parce puis puisque quand que qu' qui si tandis".split()
    ),
    relatives=frozenset("qui".split()),
    enclitics={"-il": "m", "-elle": "f", "-ils": "", "-elles": "", "-on": ""},
    complements=frozenset("que qu'".split()),
    joins=frozenset("et ou mais".split()),
    summing=frozenset("c'était tel telle ainsi".split()),
    skipped=frozenset(
        """a aussi ainsi aujourd'hui avait ensuite encore en également et hier jamais même n' ne ont s' alors se
        toujours toutefois tout finalement enfin puis l'a l' lui leur nous y pas plus donc samedi dimanche lundi mardi
        mercredi jeudi vendredi par ailleurs notamment""".split()
    ),
    passive=frozenset("est était été être sont furent fut étaient".split()),
    indefinite=frozenset(
        """
        beaucoup certains certaines d'autres autre plusieurs tous toutes chacun chacune personne
        quelqu'un
        """.split()
    ),
    openers=frozenset(
        """se me te interrogé interrogée questionné questionnée sollicité sollicitée contacté contactée à après au aux avant avec c'est ce ces cet cette car cela celle celui ceux chez comme contre d' dans de depuis
        des devant du elle elles en encore enfin ensuite entre et hier il ils interrogé interrogée je jusqu'à l' la le les leur leurs lors lorsque
        lui mais malgré même moins mon notre nous nul on or ou où par parce parmi pas pendant peu plus plusieurs pour
        pourtant près puis quand quant que quelle quelques qui quoi sa sans se selon ses si sinon soit son sous sur
        tandis tous tout toute toutes très trop un une vers voici voilà vos votre vous y ainsi alors aujourd'hui joint jointe
        loin outre bien aussi demain maintenant durant déjà jamais toujours peut-être donc
        auparavant hors grâce face environ fini finis terminé reste restent difficile impossible
        cependant toutefois néanmoins là ici sauf faute résultat idem dès rien quel
        """.split()
    ),
    stops=frozenset(
        """interrogé interrogée questionné questionnée sollicité sollicitée contacté contactée à après alors au aux avant avec car ce dans depuis devant en et hier lors lorsque lundi mardi mercredi jeudi
        vendredi samedi dimanche mais par pendant qui que quand sur tandis vers avoir chez ainsi""".split()
    ),
    links=frozenset("à au aux d' de des du en pour chez".split()),
    agents=frozenset(["par"]),
    articles=frozenset(
        """ce ces cet cette de des deux l' la le les leur leurs notre plusieurs quelques sa ses son trois un une certains
        certaines l'un l'une d'autres""".split()
    ),
    definite=frozenset("ce cet cette l' la le les leur sa son notre".split()),
    sources=frozenset(
        """
        agriculteur agricultrice ami amie analyste analystes associations auteur autorités avocat avocate avocats cadre
        candidat chef chercheur chercheuse chercheurs coach collègue commerçant conseiller conseillère copain diplomate diplomates
        élu élue élus employé enquêteur enseignant enseignante entourage époux épouse experts expert femme fille fils frère
        habitant habitante habitants historien homme infirmière intéressé intéressée joueur juge jeune journaliste magistrat maman
        manifestant manifestants médecin médecins mère militant militante militants ministre observateur observateurs
        officiel officiels opposant ouvrier père policier policiers politologue porte-parole président présidente
        procureur procureure professeur proche proches quadragénaire représentant représentante responsable responsables
        salarié scientifiques sénateur sénatrice sœur source sources spécialiste syndicaliste syndicats témoin témoins
        trentenaire victime voisin voisine voisins
        édile édiles magistrate magistrats élus acteur actrice adjoint adjointe adolescent adolescente adversaire agente anesthésiste
        architecte artiste assistant assistante astronaute athlète attaquant banquier biologiste
        boulanger boulangère bénévole bénévoles camarade capitaine chanteur chanteuse cheffe chefs
        chercheuses cinéaste citoyen citoyenne client cliente clients commandant commerçante
        commerçants compagne compagnon comédien comédienne conducteur conductrice conseillers
        consultant consultante copine curé danseur danseuse directeur directrice dirigeant dirigeante
        dirigeants docteur délégué déléguée député députée députés détracteurs employée employés
        enquêteurs enseignants entraîneur entraîneuse entrepreneur entrepreneuse fonctionnaire
        fondateur fondatrice footballeur gardien gendarme gendarmes gouverneur grand-mère grand-père
        gérant gérante humoriste infirmiers ingénieur ingénieure inspecteur inspectrice instituteur
        institutrice internaute internautes jardinier joueuse juriste libraire locataire lycéen
        lycéenne maire maires marchand mari marin membre membres militaire musicien musicienne
        médiateur notaire négociateur opposante opposants organisateur organisateurs organisatrice
        ouvriers ouvrière parent parents parlementaire parlementaires participant participante
        participants partisans passager passant pasteur patron patronne paysan pharmacien philosophe
        photographe pilote plaignant plaignante politicien pompier pompiers producteur professeure
        propriétaire préfet préfète prêtre psychologue pêcheur pêcheurs rapporteur rescapé
        restaurateur retraité retraitée retraités riverain riveraine riverains romancier romancière
        réalisateur réalisatrice réfugié réfugiés salariée salariés scientifique secouriste sociologue
        soldat spectateur sportif sportive suspect syndicalistes technicien touriste toxicologue
        travailleur travailleurs usager usagers utilisateur utilisateurs vendeur vendeuse veuf veuve
        vice-président vice-présidente vigneron vétérinaire éditeur éleveur éleveurs éleveuse élève
        élèves étudiant étudiante étudiants évêque
        """.split()
    ),
    bodies=frozenset(
        """agence armée association avocats assemblée chaîne comité commission communiqué conseil cour défense délégation
        département diplomatie direction document entreprise fédération gouvernement groupe institut journal lettre ligue mairie
        maison ministère mouvement musée ong opposition organisation palais parlement parquet parti police préfecture
        presse présidence quotidien rapport rédaction secrétariat sénat service site société syndicat texte tribunal
        union université élysée kremlin""".split()
    ),
    calendar=frozenset(
        """lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
        octobre novembre décembre noël""".split()
    ),
    pronouns={
        "il": "m",
        "elle": "f",
        "ils": "",
        "elles": "",
        "celui-ci": "m",
        "celle-ci": "f",
        "ce dernier": "m",
        "lui": "m",
    },
    possessives={"son": "", "sa": "", "ses": "", "leur": "", "leurs": ""},
    incised=True,
)
