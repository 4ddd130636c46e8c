"""Common given names and the gender they mostly tell; casefolded, without accents; sorted by gender."""

FEMALE = frozenset(
    """
    abigail ada adele adriana agnes agnieszka aida aisha aishwarya akiko alba alejandra alessandra
    alexandra alexandria alexis alice alicia alina alison allison alma alyssa amal amanda amber amelia
    amelie amina amy ana anastasia andreea angela angelica angelina anita anja anke anna annabel
    annalena anne annegret annette annie antonella antonia anya arlene ashley asma astrid audrey
    aurelie ava ayesha barbara beata beatrice beatrix beatriz becky belen bella benedicte bernadette
    bernice beth bethany betty bianca birgit blanca bonnie brenda bridget brigitte brittany camila
    camilla camille candice cara carina carla carly carmen carol carola carole carolina caroline carolyn
    carrie catalina catarina cate catherine cathy cecile cecilia celia celine chantal charlene charlotte
    chelsea cheryl chiara chloe christa christiane christie christina christine cindy claire clara
    claudia clementine colette colleen connie constance consuelo corinna corinne courtney cristina
    cynthia daisy dana daniela danielle daphne darya deborah debbie debra delphine denise diana diane
    dilma dolores dominika donna dora doris dorothy edith edna eileen ekaterina elaine elena eleni
    eleanor elinor elisa elisabeth elise eliza elizabeth elke ella ellen ellie elodie eloise elsa elvira
    emilia emilie emily emma erica erika erin esmeralda esperanza estelle esther eugenia eugenie eunice
    eva eve evelyn fabienne farah fatima fatou faye federica felicia felicity fiona florence frances
    francesca francine franziska frederique freya frida gabriela gabriella gabrielle gail galina gemma
    genevieve georgia georgina geraldine gerda germaine gertrude gillian gina ginny giorgia giovanna
    gisele giulia glenda gloria golda grace greta gretchen guadalupe gudrun gwen gwendolyn haley halima
    hanna hannah harriet hatice hazel heather heidi heike helen helena helene helga hilary hilda hillary
    hortense huda ida ilana ilaria imogen ines inga ingeborg ingrid irena irene irina iris irma isabel
    isabella isabelle isla ivana ivanka ivonne jacinda jackie jaclyn jacqueline jana jane janet janice
    janine jasmine jean jeanette jeanne jelena jemma jenna jennifer jenny jessica jill jillian joan
    joana joanna joanne jocelyn jodie johanna josefina josephine joy joyce juana juanita judith judy
    julia juliana julianne julie juliet juliette june justine kamala karen karin karina karla katarina
    kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina katy kayla keiko
    kelly kendra kerstin kim kimberly kirsten kirsty klara kristen kristi kristin kristina kristine
    ksenia kylie lara larissa latoya laura lauren laurence lea leah leila lena leni leonor leslie
    leticia lidia liesl lilian liliana lily lina linda lindsay lindsey lisa liudmila livia liz liza lois
    lola lora loretta lorena lorraine louisa louise lourdes luana lucia lucie lucille lucinda lucy
    ludmila luisa lydia lyn lynn lynne lyudmila mabel madeleine madison magdalena maggie magda maja
    malala mandy manuela mara marcela marcia margaret margarita margarete margot marguerite maria mariam
    mariana marianne maribel marie mariella marilyn marina marine marion marisa marisol maritza marjorie
    marlene marsha marta martha martina mary maryam maryna mathilde maud maureen maxine maya megan
    meghan melanie melinda melissa mercedes meredith mette mia michaela michele michelle mieke milena
    mildred milica mina mira miranda miriam mireille moira molly mona monica monika monique muriel myra
    myriam nadezhda nadia nadine nancy naomi natalia natalie natasha nathalie neha nelly nicola nicole
    nikki nina noemi noor nora norma nour nuala nuria odile oksana olena olga olivia olympia oprah
    ornella paige palesa paloma pamela paola patricia patrizia patsy patty paula pauline peggy penelope
    penny petra philippa phoebe phyllis pilar polly priscilla priti priya rachael rachel rafaela raisa
    ramona rania raquel rebecca regina reina rena renata renate renee rhonda rita roberta robin robyn
    rocio romina rosa rosalie rosalind rosario rose roseanne rosemary rosie roxana roxanne ruth sabine
    sabrina sadie safiya sally salma samantha samira sandra sandrine sanna sara sarah sasha saskia
    savannah selena selma serena shannon sharon sheila shelley sherry shirley sian sibylle sigrid silke
    silvia simone sinead siobhan sofia solange sonia sonya sophia sophie soraya stacey stacy stefania
    stella stephanie sue susan susana susanna susanne suzanne svenja svetlana sviatlana svitlana sybil
    sylvia sylvie tamara tania tanja tanya tara tatiana tatyana taylor teresa tess tessa thandi theresa
    therese tiffany tina toni tonya tova tracey tracy trisha trudy uma ursula ursula usha valentina
    valeria valerie vanessa vera verena veronica veronika veronique vicki vicky victoria viktoria viola
    violet violeta virginia virginie vivian viviane wanda wendy whitney wilhelmina wilma winifred xenia
    ximena yael yasmin yasmine yelena yesenia yevgenia yoko yolanda yulia yuliya yumi yuriko yvette
    yvonne zahra zainab zara zaynab zeinab zelda zeynep zoe zofia zuzana анна анастасия валентина вера
    виктория галина дарья евгения екатерина елена елизавета ирина ксения лариса людмила марина мария
    надежда наталия наталья нина оксана олена ольга полина светлана софия татьяна тетяна юлия юлія яна
    """.split()
)

MALE = frozenset(
    """
    aaron abdallah abdel abdelaziz abdou abdul abdulaziz abdullah abe abraham adam adel adolf adolfo
    adrian adriano agustin ahmad ahmed aidan ajay akbar akira alain alan albert alberto aldo alec
    alejandro aleksandar aleksander aleksandr aleksei alessandro alex alexander alexandre alexandros
    alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alonso alphonse alvaro amadou
    amir amit anatoly anders andre andrea andreas andrei andres andrew andrey andriy andrzej andy angel
    angelo angus anil anthony antoine anton antonin antonio antony antti anwar arash archie ariel armand
    armando arne arnold arsene artem arthur arturo arun ashok ashraf asif atul august augusto austin
    axel aymeric aziz babak baptiste barry bart bartosz bashir basil bastien ben benedict
    benedikt benigno benito benjamin benny benoit bernard bernardo bernd bernie bert bertrand bilal bill
    billy bjorn bob bobby bogdan boris boyko brad bradley brandon brendan brent bret brett brian bruce
    bruno bryan burak byron caleb calvin cameron carl carlo carlos carsten casey cedric cesar chad
    charles charlie chen chris christian christoph christophe christopher chuck cillian clarence claude
    claudio clay clement cliff clifford clint clive colin connor conor conrad corey cory craig cristian
    cristiano curtis cyril cyrille cyrus damian damien dan daniel daniele danilo danny dario darius
    darren darryl dave david dean denis dennis denys derek desmond dick didier diego dieter dietmar
    dimitri dimitris dirk djibril dmitri dmitriy dmitry dmytro dominic dominik dominique don donald
    donnie dong douglas drew duncan dustin dwayne dwight dylan earl ed eddie eddy edgar edmund edoardo
    eduard eduardo edward edwin ehud eitan elias elijah elliot elliott elon elton emanuel emerson emil
    emilio emmanuel emmerson enrico enrique eoin eric erich erik ernest ernesto ernst ethan etienne
    eugene evan evgeny ezra fabian fabio fabrice fadi faisal farid farouk federico felipe felix
    ferdinand fernando fidel filip filippo finn florent florian francesco francis francisco franck
    franco francois frank frankie franklin franz fred freddie frederic frederick friedrich fritz gabriel
    gareth garry gary gaston gavin gebhard gennady geoff geoffrey george georges georgi georgios gerald
    gerard gerardo gerhard german giacomo gian gianluca gideon gilbert gilberto gilles giorgio giovanni
    giulio giuseppe glen glenn gonzalo gordon graham grant greg gregor gregorio gregory grigory guido
    guillaume guillermo gunter gunther gus gustav gustavo guy hamid hamza hank hans harald haris harold
    harry haruki harvey hasan hashim hassan hector heiko heinrich heinz helmut hendrik henri henrik
    henrique henry herbert herman hermann hernan hideki hiroshi horst howard hubert hugh hugo humberto
    hussein ian ibrahim ignacio igor ihor ilham ilya imran ingo isaac ismail israel istvan ivan ivo jack
    jackson jacky jacob jacques jaime jair jake jakob jakub jamal james jamie jan janez janos jared
    jaroslaw jason javier jay jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul
    jean-pierre jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jerzy jesse jesus jim jimmy
    joachim joao joaquin jochen joe joel joerg johan johann johannes john johnny jon jonah jonas
    jonathan jonny jordan jorg jorge jose josef joseph josh joshua josip juan judd jude julian julien
    julio julius jun junichiro jurgen justin kai kamal karel karim karl karol kaspar keir keith ken
    kenji kenneth kent kevin khaled khalid khalil kiril kirk klaus knut kofi kolya konrad
    konstantin kostas krzysztof kurt kwame kyle kyriakos lachlan lamar lamine lance larry lars lasse
    laszlo laurent lawrence lech lee len lennart leo leon leonard leonardo leonid leopoldo leroy lewis
    liam lindsey lionel lloyd logan lorenzo lothar lou louis luc luca lucas lucien ludwig luigi luis
    luiz luka lukas luke maarten magnus mahathir mahmoud malcolm malik manfred manoj manuel marc marcel
    marcelo marcin marco marcos marcus marek mario marius mark marko marko markus marshall martin marvin
    mateo mateusz mathias mathieu mats matt matteo matthew matthias matthieu mauricio maurice mauro max
    maxim maxime maximilian mehdi mehmet melvin micah michael michal michel mick miguel mihai mike
    mikael mikhail miles milos miloš milton mitch mitchell mohamad mohamed mohammad mohammed moritz
    morten moses moshe mostafa moussa muhammad muhammadu mustafa mykhailo mykola naftali naguib narendra
    nasser nate nathan nathaniel naveed ned neil nelson nick nicholas nico nicolas niels nigel nikita
    nikola nikolai nikolaos nikolay nikos nils noah noel norbert norman octavio olaf ole oleg oleh
    oleksandr oleksii oleksiy olivier oliver omar oscar oskar osman otto owen pablo paddy panos paolo
    pascal pat patrice patrick patrik paul paulo pavel pavlo pawel pedro pekka per percy pete peter petr
    petro philip philipp philippe phil phillip pierre piero pieter piotr prakash preston quentin radek
    radoslaw rafael rafal raheem rahul rainer rajesh rajiv ralf ralph ram ramesh rami ramon randall
    randy raphael rashid raul ravi ray raymond recep reinhard reinhold rene reuben rex rhys ricardo
    riccardo richard rick ricky rob robbie robert roberto rocco rod roderick rodney rodrigo rodrigue
    roger roland rolf roman romain ron ronald ronaldo ronan ronnie rory ross roy ruben rudolf rudy rufus
    ruslan russell rustam ryan saad saeed said salem salman salvador salvatore sam sami samir samuel
    sander sandro sanjay santiago satoshi saul scott sean sebastian sebastien sepp serge sergei sergey
    sergio serhii serhiy seth shane sharif shaun shawn shigeru shimon shinzo sidney sigmar silvio simon
    solomon spencer stan stanislav stanley stefan stefano steffen stephan stephane stephen steve
    steven stewart stuart sunil sven svein syed taras tariq ted teddy terence terrence terry thabo theo
    theodore thierry thomas thorsten tim timo timothy tobias toby todd tom tomas tomasz tommy tony
    torsten toshiro travis trevor tristan troy tyler udo ulrich umar umberto uwe vaclav valentin valery
    vasily vasyl vernon victor vijay viktor vikram vince vincent vincenzo vinicius vitali vitaliy vitaly
    vito vittorio vivek vlad vladimir vlado vladislav volker volodymyr vyacheslav wade wallace walter
    wang warren waseem wayne werner wes wesley will willem william willie willy wilson wim winston
    wojciech wolfgang woody xavier yair yahya yannick yannis yasser yitzhak yoav yossi younes youssef
    yuri yuriy yusuf yves zac zach zachary zaid zbigniew zoltan zoran александр алексей анатолий андрей
    андрій антон артем борис вадим валерий василий виктор виталий владимир владислав володимир вячеслав
    геннадий георгий григорий денис дмитрий дмитро евгений иван игорь илья кирилл константин леонид
    максим михаил никита николай олег олександр павел петр петро роман руслан сергей сергій станислав
    юрий юрій ярослав
    """.split()
)

NEUTRAL = frozenset("alex andrea ariel casey chris dominique jackie jean jordan kelly kim lee leslie lindsay lindsey "
    "michele nicola pat robin sasha taylor terry tracy gabriele simone camille alexis jamie laurence stacy shannon marion taylor".split())  # fmt: skip
"""Given names of both: they make a name likely, and tell no gender."""
