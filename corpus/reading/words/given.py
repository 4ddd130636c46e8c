"""Common given names and the gender they mostly tell; casefolded, without accents; sorted by gender."""

FEMALE = frozenset(
    """
    begona beverly francoise ginette kemi laurence lori martine najat rachida ricarda rosena sahra suella
    aaliyah abena abigail achieng ada adaeze adelaide adele adelheid adina aditi adjoa adriana afua agata
    agnes agnese agnieszka agueda aida aikaterini aiko aino aisha aishwarya akari akiko akinyi akosua alba
    aldonza alejandra aleksandra alena alessandra alessia alexandra alexandria alexis alice alicia alicja
    alina aline alison allegra allison alma almaz almudena alyssa amaka amal amalia amanda amber ambra
    amelia amelie amina amparo amy ana anabela ananya anastasia anca andjela andreea anfisa angela angelica
    angelina angiola aniko anita anja anjali anke anna annabel annalena annalisa annamaria anne annegret
    ann anneke anneli annelie annelies annemarie annemiek annette annie annika antje antonella antonia antonina
    anushka anya aoife apolline araceli arantxa aranzazu arianna arlene ashley aslaug asma asne assunta
    astrid atieno audrey aurelie ava axelle ayaka ayesha ayse ayumi azadeh azucena barbara barbel beata
    beate beatrice beatrix beatriz becky belen bella benedetta benedicte benedita bernadette bernice berta
    beth bethany betty bianca biljana birgit birgitta bisi bjork blanca blanka bodil boitumelo bojana bonnie
    bozena branka brenda brianna bridget brigitta brigitte britta brittany bronwyn bruna busisiwe busra
    camila camilla camille candela candice caoimhe capucine cara carina carla carlijn carlotta carly carmela
    carmen carol carola carole carolin carolina caroline carolyn carrie catalina catarina cate caterina
    catherine cathy catriona cecile cecilia celeste celestine celia celine cerys chantal charlene charlotte
    charo chelo chelsea cheryl cheyenne chiamaka chiara chie chika chioma chipo chloe christa christel
    christiane christie christina christine chrysoula ciara cindy cinzia citlali claire clara claudia
    clemence clementine clotilde colette coline colleen conceicao concetta concha connie constance consuelo
    coralie corina corinna corinne cornelia costanza courtney cristiana cristina cynthia dagmar dagny daisy
    dalia dana daniela danielle danuta daphne daria darlene darya dayana deanna debbie debora deborah debra
    deepika deirdre delia delphine denise deolinda despina dewi diana diane diletta dilma dimitra dina divya
    doina dolores dominika donatella donna dora doris dorota dorothea dorothy dorte dorthe dragana drahomira
    dulce dunja ebba edda edeltraud edith edna eduarda edwina eeva efua eglantine eileen eilidh eirini
    ekaterina elaine eleanor eleftheria elena eleni eleonora elettra elfriede elif elin elinor elisa
    elisabete elisabeth elisabetta elise eliska eliza elizabeth elke ella ellen ellie ellinor elodie eloise
    elsa elsbeth elspeth elvira elzbieta emanuela emeline emi emilia emilie emily emine emma enrica erica
    erika eriko erin erna ersilia erzsebet esmeralda esperanza esra estela estelle esther estibaliz eszter
    ethel eufemia eugenia eugenie eunice eunji eunkyung euphemia eva evangelia eve evelin evelyn ewa fabiana
    fabienne farah fatemeh fatima fatma fatou faye federica felicia felicity felisa femke fernanda fiammetta
    filipa fiona flavia fleur flore florence florrie folake fotini franca frances francesca francine
    francisca franziska frauke freda frederique freya frida friederike fuensanta funmilayo gabi gabriela
    gabriella gabrielle gaelle gail galina garance geertje geeta gemma genevieve georgette georgia georgiana
    georgina geraldine gerda gerlinde germaine gertie gertrude ghada giada gianna gigliola gilda gillian
    gina ginevra ginny giorgia giovanna gisela gisele gita gitte giuditta giulia giuliana giuseppina glenda
    gloria golda gordana graca grace graciela grainne grazia graziella grazyna greta gretchen gro guadalupe
    gudrun gul gulsen gunda gunilla gwen gwenaelle gwendolen gwendolyn gwyneth gyongyi hala haley halima
    halina halyna hana hanan hanna hannah hanneke hannelore harriet harriett haruka haruko hatice hauwa
    hazel heather hedda hedvig heidi heidrun heike heleen helen helena helene helga heli helle heloisa
    heloise henrietta henrike herminia hermione hettie hilary hilda hilde hildegard hilkka hillary hiroko
    hirut hitomi hiwot hortense hortensia huda hulya hyejin hyun-jung iara iciar ida idalina ifeoma ilana
    ilaria ilda ildiko ileana ilona ilse iman imani imelda imke imogen indira ineke ines inga ingeborg inger
    ingrid inkeri inmaculada inna insa ioana ioanna iolanda iona iracema irena irene irina iris irma irmgard
    iryna isabel isabella isabelle isadora isaure ishita isla isolde itzel itziar ivana ivanka iveta ivonne
    iwona jacinda jackie jaclyn jacqueline jadranka jadwiga jana jandira jane janet janice janine jantien
    jarmila jasmine jasna jayalalithaa jean jeanette jeanne jeannine jelena jemima jemma jenna jennifer
    jenny jessica jessie jill jillian jimena jirina jisoo jitka jiwon jiyoung joan joana joanna joanne
    jocelyn jocelyne jodie joely johanna jolanda jolanta jorunn josefa josefina josephine josette josiane
    josie jovana joy joyce juana juanita judit judith judy julia juliana julianne julie juliet juliette june
    junko jussara justine justyna jutta jytte kaisa kaitlyn kaja kalliopi kamala kamila kaori kareena karen
    karin karina karla karoline katalin katarina katarzyna kate katerina kateryna katharina katherine
    kathleen kathrin kathryn kathy katie katja katri katrien katrin katrina katy kavita kayla kazuko keeley
    keiko keira keisha kelly kendra kerry kerstin kezia khadija kim kimberly kinga kira kiran kirana kirsi
    kirsten kirstie kirstine kirsty kjersti klara klavdiya konstantina kristen kristi kristin kristina
    kristine kristyna krisztina krystyna ksenia kumiko kylie kyoko kyung-wha lakshmi lara larisa larissa
    latoya laura lauren laurence lavinia layla lea leah leanne leila leire lena lene leni lenka leona leonie
    leonor lerato leslie leticia letitia letizia lettice libuse licia lidia lidiya lieke lies liesbeth
    lieselotte liesl ligia liisa lilian liliana lily lina linda lindiwe lindsay lindsey linh linn lisa
    lisbeth liselotte lison liudmila liv livia liz liza ljiljana lois lola lone lonneke lora loredana lorena
    lorenza loretta lorna lorraine lottie louisa louise lourdes lovisa luana lubna lucia luciana lucie
    lucile lucille lucinda lucrezia lucy ludivine ludmila luisa luise luiza luminita lydia lyn lynette lynn
    lynne lyra lyubov lyudmila maartje mabel macarena machteld madalena madalina maddalena madeleine madison
    maelle maelys maeva maeve mafalda magda magdalena maggie magnhild mahsa maia maike maiken maisie maite
    maja makeda makena makiko malala malgorzata malin mamata manal mandy manon manuela mara marcela marcella
    marcia mareike maren margaret margarete margarethe margarida margarita margaux margery margherita margit
    margot margret marguerite maria mariam mariana mariangela marianne maribel maricarmen marie marieke
    mariella mariia marija marijke mariko marilena marilia marilyn marina marine marion marisa marisol marit
    maritza marja marjolaine marjorie marketa marleen marlene marlies marloes marnie marsha marta marte
    martha martina mary maryam maryna maryse marzia mathilde matilda matilde maud maureen mavis maxine maya
    maylis mayumi mechthild meera megan meghan megumi meike mekdes melanie melinda melissa mercedes meredith
    merle merve meryl mette mhairi mi-kyung mia michaela michela michele michelle michiko midori mieke
    mihaela miho miki mildred milena milica millicent millie mina minako minerva minji minna mira miranda
    mireille mirela mirella miren miriam mirjam mirjana misaki miyuki moira molly momoko mona monica monika
    monique montserrat morag morena morgane muriel myra myriam myrtille myrtle nabila nadege nadezhda nadia
    nadine nafula nahla najwa nanako nancy nandini naoko naomi narges nasrin natalia natalie nataliia
    nataliya natasha nathalie natsumi nayeli neha nele nell nellie nelly nerea nermin nettie neusa nevena
    ngozi niamh nicola nicole nicoleta nicoletta nicolette nienke niki nikki nina ninon nirmala njeri nkechi
    nneka noelia noemi noemie nokuthula nomsa nomvula noor nora noriko norma nour noura ntombi nuala nunzia
    nuria nyambura nyasha oana obiageli oceane odile oksana olalla oleksandra olena olesya olga olivia
    olympia omotola ondine ophelia oprah orietta orla ornella orsolya otilia ottavia outi ozlem padma paige
    paivi palesa palmira paloma pamela panagiota paola paquita paraskevi parisa parvati patricia patrizia
    patsy patty paula paulina pauline pavla peggy pelagia pelin penelope penny pepa pernille perrine
    persephone petra philippa phoebe phyllis pilar pinar pirjo piroska polina polly pooja poppy priscilla
    priti priya priyanka putri rachael rachel radha radka rafaela raffaella ragnhild raisa raluca ramona
    randi rani rania raphaelle raquel rasha rebecca reem refilwe regina reiko reina reka rekha rena renata
    renate renee rhiannon rhonda rianne rie rieke riikka rika rikke rim rimma rita ritva roberta robin robyn
    rocio rodica roisin romina ronja roos rosa rosalba rosalia rosalie rosalind rosamund rosangela rosanna
    rosaria rosario rosaura rose roseanne rosella rosemarie rosemary rosie rossana roswitha rowena roxana
    roxane roxanne roza rukmini rute rutendo ruth ryoko saara sabah sabina sabine sabrina sachiko sadie
    safiya saioa sakura sally salma salome samanta samantha samar samira sandra sandrine sanja sanna sanne
    saoirse sara sarah saraswati sarita sarka sasha saskia satoko satu savannah savita sayaka sayuri seda
    seema segolene selamawit selena selina selma seo-yeon serafima serena setareh setsuko severine sevgi
    shabana shania shannon shanti sharon sheila shelley sherry shilpa shiori shirin shirley shreya sian
    sibel sibylle sidonie sidsel sieglinde signe sigrid sigridur siham silje silke silvana silvia simona
    simone simonetta sina sinead sini siobhan siri sirpa sissel siv slavica smriti snezana snezhana sofia
    sofie sofiya solange solene solomiia solveig sona sonia sonja sonsoles sonya soo-jin sophia sophie
    soraya sorina souad soyeon soyoung stacey stacy stavroula stefania stella stepanka stephanie stine sudha
    sue sueli sujin sunita sunmi sunniva susan susana susann susanna susannah susanne sushma suzanne svenja
    svetlana sviatlana svitlana swantje swati sybil sylvaine sylvia sylvie sylwia synne tabea tabitha taina
    taisiya tamara tamiko tamsin tania tanisha tanja tanya tara tarja tatiana tatjana tatyana taylor tecla
    telma temitope tendai teresa tereza terhi tess tessa tetiana thais thandi thandiwe thea thelma theodora
    theresa therese tiffany tigist tiina tilda tilly timea tina tineke tiphaine titilayo tiziana tomoko toni
    tonya tova tove tracey tracy traudl trine trisha trudy truus tsitsi tugba tuija tulay turid tuula tuva
    uche ulla ulrike ulrikke ulyana uma undine unni ursula urszula usha uta ute uxia valentina valentyna
    valeria valerie vanessa varvara vasiliki vasilisa veerle vera verena veronica veronika veronique vesna
    vibeke vicki vicky victoria vidya vigdis viktoria viktoriia viktoriya viola violaine violet violeta
    violette viorica virginia virginie virpi virtudes vitoria vittoria vivian viviana viviane vivienne vjosa
    wafa walburga waltraud wambui wanda wangari wanjiru wenche wendy weronika whitney wibke wiebke
    wilhelmina wilhelmine willa willemijn wilma winifred winnie wioletta xenia ximena xiomara yaa yael
    yamila yana yasemin yasmin yasmine yejin yekaterina yelena yesenia yetunde yevgenia yevgeniya yevheniia
    ylva yoko yolanda yolande yoon-hee yoshiko yu-na yui yukari yuki yukiko yulia yuliia yuliya yumi yumiko
    yuna yuriko yvette yvonne zadie zahira zahra zainab zanele zara zaynab zdenka zeina zeinab zelda zelia
    zelie zeynep zhanna zinaida zlata zoe zofia zorica zoya zsofia zsuzsanna zubayda zulema zulmira zuwena
    леся мар'яна мар’яна руслана оля катя алиса ярослава снежана зоя
    клавдия валерия василиса wiesława aneta ewelina izabela oliwia aminata encarna
    zuzana zuzanna анастасия анна валентина вера виктория галина дарья евгения екатерина елена елизавета
    ирина ксения лариса людмила марина мария надежда наталия наталья нина оксана олена ольга полина светлана
    софия татьяна тетяна юлия юлія яна
    любов надія віра наталія ірина світлана марія ганна катерина вікторія ніна зоряна дарина соломія
    христина богдана роксолана дарія аліна алла інна маргарита вероніка діана олександра єлизавета
    поліна жанна раїса тамара зінаїда лідія любовь алина олеся инна софья варвара вероника диана
    александра раиса зинаида лидия лилия милана кира кристина лада эмма эльвира эвелина małgorzata
    janina karolina marianna stanisława władysława bronisława mirosława jarosława michalina jaroslava
    stefanie angelika concepción selin meryem فاطمة عائشة مريم هدى ليلى سارة زينب إيناس منى سعاد نادية
    سميرة خديجة أسماء هالة ريم دينا رانيا سلمى لمياء نهى غادة مها
    ελενη μαρια αννα κατερινα σοφια δημητρα ειρηνη βασιλικη γεωργια χριστινα αικατερινη παναγιωτα
    ευαγγελια αγγελικη ολγα ιωαννα φωτεινη αλεξανδρα δεσποινα ζωη θεοδωρα νικη ντορα λινα ευα μαρινα
    αναστασια κωνσταντινα αθηνα στελλα נועה מיכל תמר יעל רחל שרה רבקה לאה חנה מרים דנה ענת אורית
    רונית גלית שירה מאיה הילה עדי אילנה אסתר דליה רות נעמי ליאת
    γιωργοσ γεωργιοσ νικοσ νικολαοσ κωστασ κωνσταντινοσ γιαννησ ιωαννησ δημητρησ δημητριοσ
    παναγιωτησ βασιλησ χρηστοσ αντωνησ μιχαλησ μιχαηλ θανασησ αθανασιοσ σπυροσ ανδρεασ θεοδωροσ
    σταυροσ πετροσ αλεξησ αλεξανδροσ στεφανοσ ευαγγελοσ κυριακοσ ηλιασ παυλοσ μαριοσ αγγελοσ τασοσ
    λευτερησ στελιοσ σωτηρησ φωτησ יואב אורי דוד משה יוסף אבי אברהם יצחק יעקב אהרון שמעון דניאל
    מיכאל גיא רון איתן אלון אמיר ערן עמית אייל יובל אסף חיים שלמה מאיר אליהו בנימין נתן רפאל גלעד
    עומר צבי ברוך יהודה ישראל מרדכי
    """.split()
)

MALE = frozenset(
    """
    aaron abdallah abdel abdelaziz abdou abdul abdulaziz abdullah abe abebe abelardo abhishek abilio abraham
    abramo abubakar achille achilleas achim adalbert adalberto adam adao adebayo adel adelino adelmo ademola
    aderito adewale aditya adolf adolfo adrian adriano afanasy afonso agostino agus agustin ahmad ahmed
    ahmet ahti aidan aiden ainsley aitor ajay ajit akbar akhil aki akihiro akio akira akos akshay alain alan
    alasdair albano alberico albert alberto albie albin albino albrecht alcides aldo alec aled alejandro
    alejo alekos aleksandar aleksander aleksandr aleksei aleksey alessandro alessio alex alexander alexandre
    alexandros alexei alexey alexis alfie alfio alfonso alfred alfredo ali alin alistair aliyu allan allen
    alois aloisio alonso alphonse alun alvaro alvise amadou amancio amar amaury ambrogio amedeo americo
    amerigo amilcar amir amit amitabh amos anacleto anand anastasio anastasios anatole anatolii anatoly
    anders andras andre andrea andreas andrei andrej andres andrew andrey andrii andriy andrzej andy angel
    angelo angus anibal anil ansel anselm anselmo antal antero anthony antoine anton antonello antoni
    antonin antonino antonio antonis antony antti anupam anurag anwar aparecido apostolos aquilino arash
    arcadio archibald archie ari ariel aris aristide arjun arkadiusz arkady arlindo arlo armand armando
    armin armindo arnaldo arnaud arnd arndt arne arnie arno arnold arpad arrigo arsene arsenii arsenio artem
    artemio arthur arto artur arturo artyom arun arvid arvind ary asbjorn ashish ashok ashraf ashton ashwin
    asier asif athanasios atle atsushi attila attilio atul aubin aubrey august auguste augustin augusto
    augustus aurel aurelien aurelio aureo austin axel aymeric ayodele aziz babak babatunde balaji balazs
    baldassarre balint baltasar baltazar balthazar baptiste barnaby barney barry bart bartolomeo bartolomeu
    bartosz bashir basil basilio bastian bastien battista baudouin bautista bedrich bekele bela belisario
    belmiro ben bence benedict benedikt benedito bengt beniamino benigno benito benjamim benjamin benji
    benno benny benoit bento beppe bernabe bernard bernardino bernardo bernd bernhard bernie bert berthold
    bertie bertram bertrand bevan biagio bilal bill billy birger birk bjarne bjorn blaise blaz bob bobby
    bodo bogdan boguslaw bohdan bohumil bohuslav bojan boleslaw bongani bonifacio borge boris borivoj borut
    borys bosko boyd boyko brad bradley brage bram brandon branislav branko bras brendan brent bret brett
    brian brice bronislaw bruce bruno bryan bryce bryn budi bulent burak burkhard burkhart byron byung-hun
    caetano caio caleb calin calixto callum calogero calvin cameron camillo camilo candelario carl
    carl-heinz carlo carlos carlton carmelo carmine carsten casey catalin cayetano cecil cedric cees
    ceferino celestin celestino celso cem cengiz cenk cesar cesare chad charles charlie chen chibuike chidi
    chinedu chris christian christof christoph christophe christopher christos chuck chukwuemeka ciaran
    cillian ciprian cipriano cirilo ciro claes clarence claude claudio claudiu clay clayton clemens clement
    clemente cliff clifford clint clive clyde cody colby colin conan connor conor conrad conrado constantin
    constantino corentin corey corneliu cornelius corrado cory cosimo cosmin costantino craig crispin
    cristian cristiano cristobal cristoforo csaba curtis custodio cuthbert cyprien cyril cyrille cyrus
    czeslaw daan dafydd daichi daiki daisuke dalibor dalton damaso damian damien damir damon dan daniel
    daniele danilo danny dante danylo darcy dario darius dariusz darko darnell darrell darren darryl dave
    davey davi david davide davor dawit dean decio declan deepak dejan delfim delroy demetrio denes denilson
    denis dennis denver denys derek dermot derrick deshawn desiderio desmond detlef detlev devdas dexter
    dezso dhruv dick didier diederik diego dieter diethelm dietmar dietrich digby dilip dimitri dimitrios
    dimitris dinesh dino diogo dionisio dirceu dirk dirk-jan djibril dmitri dmitriy dmitry dmytro domenico
    domingos dominic dominik dominique don donald donato dong dong-hoon dong-hyun donnie donovan doru dougal
    douglas dragan dragos drazen drew duane duarte dudley dumitru duncan dusan dustin dwayne dwight dylan
    dzenan eamonn earl earnest eberhard eckart eckhard ed eddie eddy edgar edgardo edilson edmond edmund
    edmundo edoardo edouard edson eduard eduardo edward edwin eero efisio efrain efstathios egbert egidio
    egil egon egor ehud eiji einar eirik eitan ekkehard ekow eladio eldon elemer eleuterio eli elia elias
    eligio elijah elio eliseo elliot elliott elmano elmar elmer eloi elon eloy elton elwyn emanuel emanuele
    emeka emerson emil emile emiliano emilien emilio emlyn emmanuel emmerson emmett emre emrys endre eneko
    engelbert enguerrand ennio enoch enrico enrique enzo eoin ephraim epifanio erasmo ercole erdal erhard
    eric erich erik erkki erling ermanno ermes ernest ernesto ernst errol erwan erwin espen esteban ethan
    etienne ettore eugen eugene eugenio eugeniusz eulogio eurico eusebio evan evandro evangelos evariste
    evaristo everaldo evgeny ewald ewan ezekiel ezequiel ezio ezra fabian fabien fabio fabrice fabricio
    fabrizio facundo fadi faisal falko farai farid farouk fatih faustino fausto federico felice felicien
    felipe felix femi ferdinand ferdinando ferenc fergus ferhat fermin fernand fernando feroz ferris
    ferruccio fidel fiifi filiberto filinto filip filippo finlay finley finn finnegan fiorenzo firmino
    flavio florencio florent florentin florentino florian florin floris floyd folarin francesco francis
    francisco franck franco francois frank frank-walter frankie franklin frans frantisek franz fred freddie
    freddy frederic frederick frederico friedhelm friedrich fritz frode froilan fulvio fumio furio fyodor
    gabin gabino gabor gabriel gael gaetan gaetano gareth garfield garret garry garth gary gaspar gaspard
    gaspare gaston gaurav gautier gavin gavino gbenga gebhard geert geir gelu genaro gennady gennaro geoff
    geoffrey geoffroy georg george georges georgi georgios georgy geraint gerald geraldo gerard gerardo gerd
    gereon gergely gergo gerhard germain german germano germar gernot gero gerolf gerrit gert gervasio
    getachew getulio geun-hye gheorghe ghislain ghulam giacinto giacomo giambattista giampaolo giampiero
    gian giancarlo gianfranco gianluca gianluigi gianmarco gianni giannis gianpaolo gideon gijs gil gilbert
    gilberto gildas gilles gilmar gines gino gioacchino giordano giorgio giorgos giosue giovanni girish
    girma girolamo gisbert giuliano giulio giuseppe gleb glen glenn glyn goffredo gokhan goncalo gonzague
    gonzalo goran gordon gorka gottfried gotthard gotz govind graeme graham grant graziano greg gregoire
    gregor gregorio gregory griff grigory gruffydd grzegorz gualtiero gudmundur guenole guglielmo guido
    guilhem guilherme guillaume guillermo gumersindo gundolf gunnar gunter gunther gurpreet gus gustav
    gustave gustavo guus guy gwendal gwilym gwyn gyorgy gyula haakon habib haile hajime hakan hakon halil
    halvor hamid hamish hamza hank hannes hanno hannu hans hans-peter harald hardeep haris harish harold
    haroldo haroon harri harry hartmut hartwig haruki haruto harvey hasan hashim hassan havard hector hedley
    heikki heiko hein heiner heinrich heinz heitor helder helge helio helmut helmuth hemant hendrik henk
    hennadii henning henri henrik henrique henry henryk heorhii herbert heribert heriberto herman hermann
    hermenegildo herminio hernan herve hideki hideo hikaru hilario hilmar hinrich hipolito hippolyte hiram
    hiroaki hiroki hiroshi hiroyuki hisashi hjalmar holger homero honore horace horacio horia horst howard
    howell hryhorii hubert hubertus hugh hugo hugues humberto humphrey huseyin hussein huub huw hynek
    hyun-woo hywel iain ian iancu ibrahim ichabod ichiro idris ieuan ifan igino ignace ignacio ignat
    ignatius ignaz ignazio igor ihor ikechukwu iker ilario ildefonso ilham ilias ilie ilker ilkka ilmari
    ilya ilyas imran imre inacio ingmar ingo ingolf ingvar inigo innokenty ioan ioannis iolo ionel ionut
    iqbal ireneusz irfan irvin irving isaac isaias isambard isamu isao ishaq isidoro isidro ismael ismail
    israel istvan iulian ivan ivano ivar ivica ivo ivor jaap jabbar jacek jacinto jack jackson jacky jacob
    jacobo jacopo jacques jae-in jae-myung jae-yong jafar jagdish jago jaime jair jake jakob jakov jakub
    jamal james jamie jamil jan janez jani janko jannik janos janusz jared jari jarmo jaromir jaroslav
    jaroslaw jarrod jarvis jason jasper jaspreet jatin javed javier jay jayant jayden jean-baptiste
    jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jeb jed jedediah jeff
    jefferson jeffrey jelle jenaro jeno jens jenson jeremiah jeremias jeremie jeremy jermaine jeroen jerome
    jeronimo jerry jerzy jesper jesse jesus jethro ji-hoon ji-sung jim jimmy jin-woo jindrich jiri jiro
    jitendra joachim joakim joao joaquim joaquin jochem jochen joe joel joep joerg joffrey johan johann
    johannes john johnny jomo jon jonah jonas jonathan jong-il jong-un jonny joon-ho joop joost jordan jordi
    jorg jorge jorgen joris jorn jort jose josef josep joseph josh joshua josiah josip joss josselin jost
    jostein josue jouko jouni jovan jozsef juan juan-carlos judah judd jude juha juhani jukka julian julien
    julio julius jun jun-ho junaid junichi junichiro jurgen juscelino jussi justin justus kabir kacper kadir
    kagiso kai kaito kalevi kalle kalman kamal kamau kamil kamran kareem karel kari karim kariuki karl
    karlheinz karol karoly karsten kartik kasimir kaspar kasper katsuya kazimierz kazuhiko kazuo kazuya kees
    keir keisuke keita keith kelvin kemal ken kenichi kenji kenneth kent kenta kerem kersten kestutis kevin
    khaled khalid khalil kibet kieran kilian kimani kimmo kipchoge kiprono kiril kirill kirk kishore kjell
    kjetil klaas klaus knut koen koenraad kofi koichi koji kojo koldo kolya konrad konstantin konstantinos
    koray korbinian kostas kosuke kristian kristof kristoffer krystian krzysztof kudzai kunal kunle kuno
    kurt kwabena kwaku kwame kwasi kyle kyriakos kyrylo kyung-soo lachlan ladislav lajos lamar lambert
    lamberto lamine lance lancelot landon lapo larry lars lasse laszlo latif laurent laurentiu lauri lauro
    lautaro lavrenty lawrence lazaro lazzaro leander leandre leandro lech lee lefteris leif leighton lemuel
    len lennart leo leocadio leon leonard leonardo leoncio leonel leonhard leonid leonidas leopold leopoldo
    leos leroy lester leszek lev levi lewis liam libor licinio lieven lindsey lino lionel lisandro livio
    liviu ljubomir llewellyn lloyd lodovico logan loic lorcan lorenz lorenzo lorinc loris lothar lou louis
    lourenco lovro lowell lubomir lubos luc luca lucas lucian luciano lucien lucio ludek ludger ludgero
    ludovic ludovico ludwig luigi luis luiz luka lukas lukasz luke lula lungile lutz luuk lwazi lyle maarten
    macario maciej madhav mads mael magne magnus mahathir mahesh mahmood mahmoud mahmut maina majid makar
    makoto maksim maksym malachi malcolm malik malo malte manabu mandla manfred manlio manmohan manoel manoj
    manolis manolo mansoor manuel marc marceau marcel marcelino marcello marcelo marcial marciano marcin
    marcio marco marcos marcus marek marian mariano marin marinko marino mario marius mariusz mark markku
    marko markus marshall marten martial martim martin martino marton martti marvin marwan masahiro masaki
    masao masaru masashi masato masayoshi masayuki masood massimiliano massimo mateo mateu mateus mateusz
    matheus mathias mathieu mathis matias mato mats matt matteo matthaus matthew matthias matthieu matti
    matvey matyas mauri maurice mauricio maurilio maurizio mauro max maxence maxim maxime maximiano
    maximilian medard mehdi mehmet meinhard meinolf melchior melchor melquiades melvin menelaos menno merlyn
    mervyn mesut metin micah michael michal michalis michel michelangelo mick mickey mieczyslaw miguel mihai
    mihailo mihaly mikael mike mikel mikhail mikkel mikko miklos mikolaj miles milo milorad milos miloslav
    miloš milton min-jun min-woo minho minoru mircea mirco mirko miroslav miroslaw misael mitch mitchell
    mitsuo mladen moacir modeste mogens mohamad mohamed mohammad mohammed moises momir monty mordecai moreno
    moritz morten mortimer moses moshe mostafa moussa mpho mstislav mugur muhammad muhammadu mujib mukesh
    mukul mulugeta mungo munir murad murat murdo murilo musa mustafa mustapha mwangi mykhailo mykola mykyta
    myles nabil nadeem naeem naftali naguib nahuel nandan nando naoki naoto narciso narendra naresh nasir
    nasser natale nate nathan nathanael nathaniel naveed naveen nazareno nazario nazir ndung'u nebojsa
    necati ned nehemiah neil nektarios nello nelson nemanja nemesio nenad nepomuk nerio nestor neville nevio
    niall nicanor nicasio niccolo nicholas nick nico nicolae nicolas nicolo nicusor niels nigel nikhil
    nikita niklas nikola nikolai nikolaos nikolay nikos nils nilson nino nitin nizar njal njoroge nnamdi
    noah noboru nobuo noel norbert norberto norman nuno nunzio obadiah obinna ochieng octave octavian
    octavio oddvar odell odhiambo odilon odysseas ognjen okechukwu olaf olafur olav olavo oldrich ole oleg
    olegario oleh oleksandr oleksii oleksiy oliver olivier oliviero olli ollie olof olumide olusegun
    oluwaseun oluwole omar omero omondi ondrej onofrio onyango orazio oreste orhan orlando orphee ors orson
    ortwin osama osamu osbert oscar oskar osman osmar osmo osmond ostap osvaldo oswald oswaldo otakar otavio
    otello otieno otis otmar ottavio ottmar otto ove ovidiu owen oystein ozan ozgur ozzie paavo pablo paco
    paddy padraig palle palmiro panagiotis pancracio pankaj panos paolo parth pascal pascual pasi pasquale
    pat patrice patricio patrick patrik patrizio paul paulin paulino paulo pavel pavlo pavlos pawel peder
    pedro pedro-pablo pekka pelayo pellegrino pentti peppino per percival percy peregrine pericles pertti
    pervez petar pete peter petr petre petri petro petros petru petter petteri phil philibert philip philipp
    philippe phillip phineas piergiorgio pierino pierluigi piero pierre pierre-yves piers piet pieter pietro
    pino pio piotr pirmin plinio policarpo pompeo ponciano porfirio pradeep prakash pramod pranab pranav
    prashant praveen preben predrag premysl preston prudencio przemyslaw pyotr qasim quentin quintin quirin
    quirino radek radim radomir radoslaw radovan radu rafael rafal rafe raffaele rafiq ragnar raheem rahul
    raila raimo raimondo raimund raimundo rainer raj rajat rajeev rajendra rajesh rajiv rakesh ralf ralph
    ram ramazan ramesh rami ramiro ramon randall randolph randy raniero ranjit raoul raphael rashid rasmus
    ratko rauf raul ravi ray raymond razvan recep reece reggie reginald reginaldo regis reijo reimar
    reinaldo reiner reinhard reinhardt reinhold reinier remco remi remigio remo remy renan renato renaud
    rene renzo reuben rex rhett rhodri rhys riaz ricardo riccardo richard rick ricky rigobert rigoberto rik
    rino rishi risto roald rob robbie robert roberto robustiano rocco roch rod roderich roderick rodion
    rodney rodolfo rodolphe rodrigo rodrigue roel roelof rogelio roger rogerio rohit roland rolando rolf
    romain roman romano romario romeo romeu romolo romuald romualdo ron ronald ronaldo ronan ronnie roque
    rory roscoe rosendo ross rostislav rotimi rowland roy ruben rubens rudi rudiger rudolf rudy rufino rufus
    ruggero rui runar rune rupert ruperto ruslan russell rustam rutger ruud ryan ryota ryszard ryu ryuichi
    saad sabatino sabino sabir saburo sacha sachin sadiq saeed said sakari salah saleem saleh salem salim
    salman salomon salvador salvatore salvo sam sami samir sampo samuel samuele sancho sandeep sander sandor sandro
    sang-hoon sanjay sanjeev santiago santino santosh sasa sascha satish satoru satoshi saturnino saul sauli
    saurabh sauro saverio scott seamus sean sebastian sebastiano sebastiao sebastien segismundo seiji
    selahattin selwyn semyon seok-yeol sepp seppo serafin serafino serdar serge sergei sergey sergio sergiu
    serhii serhiy serkan seth seung-hyun severiano severin severino shahid shakir shane sharif shashi shaun
    shawn sheldon shigeru shimon shin shinichi shinji shinzo shiro shoaib shota shuichi shuji shyam sid
    siddharth sidnei sidney siebe siegbert siegfried siegmar sigmar sigmund sigurd sigurdur silas silvano
    silverio silvestre silvestro silvio silviu simao simen simeon simon sinan sindre sinisa sipho siro
    sivert siyabonga sizwe sjoerd slaven slavko slawomir slobodan sokratis solomon sondre sonke sonny soren
    sorin sotiris spartak spencer spyros srdjan stan stanislas stanislav stanislaw stanley stavros stefan
    stefano steffen stein steinar stelian stelios stepan stephan stephane stephen steve steven stewart stian
    stig stijn stipe stratos stuart sture suat subhash sudhir suk-yeol suleiman sumit sung-ho sung-min sunil
    suraj suresh susumu svein sven sverre sviatoslav svyatoslav syed sylvain sylvester sylvestre szabolcs
    szymon tadao tadashi tadeo tadeu tadeusz tae-yong tafadzwa tahir takahiro takashi takeo takeshi takuya
    talal tamas tamer tammo tancredo tanguy tapio taran taras tarcisio tareq tarik tariq taro tarquin
    tatenda tatsuya tayfun ted teddy teemu telesforo teobaldo teodor teodoro teofilo terence terje tero
    terrance terrence terry tesfaye tetsuo tetsuya teun teuvo tewodros thabo thaddaus thaddeus thanasis
    thanos themba themistoklis theo theobald theodor theodore theodoros theophile thiago thibaud thibault
    thibaut thierry thijs thilo thomas thorben thorbjorn thorleif thorsten thorvald thorwald thulani tiago
    tiberio tiberiu tibor tiernan tijs tilman tilo tim timm timo timofey timothee timothy timur tinashe tito
    titouan tivadar tiziano tjeerd tobias toby todd toivo tolga tom tomas tomasz tome tomi tomislav tommaso
    tommy tomohiro tonino tony tor torben torbjorn tore toribio torquato torquil torstein torsten toru
    toshio toshiro toshiyuki traian traugott travis trevor tristan troels trond troy trygve tshepo tsutomu
    tsuyoshi tullio tumelo tuncay tunde tuomas tuomo turgut tushar tyler tyrone ubaldo ubirajara uchenna udo
    ugo ugochukwu uhuru ulf uli ulises ulisse ulisses ullrich ulrich ulrik ulysse umar umberto unai urbain
    urbano urho uriah uwe vaclav vadim vaino valdemar valdir valentin valentino valere valeriano valerii
    valerio valery valter vangelis vasco vasile vasilis vasily vasyl veikko venancio venanzio vernon vesa
    viacheslav vicente victor victorien vidar viggo vijay vikas vikram viktor vilem ville vilmos vinay vince
    vincent vincenzo vinicius vinod viorel vipin virat virgilio virginio vishal vit vitale vitali vitalii
    vitaliy vitaly vito vitor vittorino vittorio vivek vivien vlad vladimir vladimiro vladislav vladlen
    vlado vlastimil vojislav vojtech volkan volker volkhard volkmar volodymyr vsevolod vuk vusi vyacheslav
    wade wagner waldemar waldir waleed walid wallace walt walter wang waqar warren waseem wasim wataru wayne
    wellington wenceslao wendelin wendell wenzel werner wes wesley wieland wieslaw wiktor wilbert wilbur
    wilfred wilfredo wilfried wilhelm will willard willem willi william willie willy wilmer wilson wim
    winfried winston witold wladyslaw wlodzimierz wojciech wolfgang wolfhard wolfram woo-jin woody wopke
    wouter wyatt xabier xander xaver xavier xolani yago yahya yair yakov yanis yannick yannis yaroslav
    yash yasin yasir yasser yasuhiro yasuo yavuz yaw yegor yeison yemi yevgeny yevhen yiannis yitzhak yngve
    yoav yogesh yohannes yoichi yong-jin yorgos yoshihide yoshihiro yoshio yoshito yossi yosuke younes
    young-ho young-min younis youssef yu-jin yuichi yuji yukio yuri yurii yuriy yusuf yusuke yuta yutaka
    yvan yves yvon zac zacarias zaccaria zach zachariah zacharie zachary zack zaheer zahid zaid zakaria
    zakhar zaki zbigniew zbynek zdenek zdravko zdzislaw zeb zebedee zeferino zeke zeljko zenon ziad zlatko
    zola zoltan zoran zsigmond zsolt zubin zvonimir zygmunt александр алексей анатолий андрей андрій антон
    кирило зеновій рустам марат ильдар айрат рамзан магомед заур аслан макар демид тихон
    родион альберт dawid przemysław bogusław rachid mamadou ousmane
    артем борис вадим валерий василий виктор виталий владимир владислав володимир вячеслав геннадий георгий
    григорий денис дмитрий дмитро евгений иван игорь илья кирилл константин леонид максим михаил никита
    николай олег олександр павел петр петро роман руслан сергей сергій станислав юрий юрій ярослав
    микола іван василь михайло ігор віктор віталій богдан тарас павло остап степан григорій анатолій
    леонід євген костянтин назар святослав любомир мирослав орест данило гліб нестор валерій едуард
    олексій артур арсен зіновій йосип тимофій даниил данила глеб тимур федор фёдор эдуард семен семён
    матвей захар арсений всеволод герман гордей давид егор елисей ефим игнат марк мирон платон прохор
    ростислав савелий тимофей юлиан ян stanisław paweł józef michał łukasz rafał mirosław sławomir
    jarosław wiesław władysław bartłomiej bronisław wacław bolesław czesław zdzisław milan aleš ömer
    محمد أحمد حسن حسين محمود إبراهيم يوسف خالد عمر عبدالله عبد سامي نبيل سعيد مصطفى طارق كريم سمير جمال
    فيصل ماجد وليد عادل رامي هاني أنور بشار ياسر زياد عماد فؤاد كمال ناصر صالح سلمان حمد جاسم
    """.split()
)

NEUTRAL = frozenset("sam jan jo marian drew dana morgan charlie alex andrea ariel casey chris dominique jackie jean jordan kelly kim lee leslie lindsay lindsey "
    "michele nicola pat robin sasha taylor terry tracy gabriele simone camille alexis jamie laurence stacy shannon marion taylor".split())  # fmt: skip
"""Given names of both: they make a name likely, and tell no gender."""
