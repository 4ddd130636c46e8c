"""One given name under its spellings in Latin letters, and what tells in which order a name is printed; casefolded.

Data and nothing else.  A line holds what transliteration makes of one name: never a short form, never the same
name in another language.

>>> SPELLINGS["sergey"] == SPELLINGS["serguei"], SPELLINGS["evgeny"] == SPELLINGS["eugene"] if "eugene" in SPELLINGS else False
(True, False)
"""

SPELLINGS: dict[str, str] = {
    word: line.split()[0]
    for line in """
    abdallah abdullah abdulla abdalla abdoullah
    abdelaziz abdulaziz abdalaziz abdoulaziz
    abdelkader abdulkader abdulqader abdelqader abdelkadir abdulkadir
    abdelrahman abdulrahman abdurrahman abderrahman abderrahmane abdarrahman abdourahmane abdulrehman
    ahmad ahmed ahmet akhmad akhmed
    aisha aysha ayesha aicha aisya
    aleksandr alexander alexandr aleksander
    aleksandra alexandra
    aleksei alexei aleksey alexey aleksej alexej alexeï
    amin ameen
    amir ameer
    anatoly anatoli anatoliy anatolii anatolij anatolyi
    andrei andrey andrej andreï
    andrii andriy andrij
    arkady arkadi arkadiy arkadii arkadij
    arseny arseni arseniy arsenii arsenij
    artem artyom artiom artjom
    bashar bachar
    bashir basheer bachir
    dmitri dmitry dmitriy dmitrii dmitrij dimitri dimitry dimitriy dimitrij
    dmytro dmitro
    ekaterina yekaterina jekaterina iekaterina
    elena yelena jelena ielena
    evgenia yevgenia yevgeniya evgeniya jewgenija
    evgeny yevgeny evgeni yevgeni evgeniy yevgeniy evgenii yevgenii evgenij jewgeni jewgenij evgueni
    faisal faysal feisal faysel
    farid fareed
    farouk faruk farooq faruq
    fatima fatimah fatema fatimeh
    fedor fyodor fiodor feodor fjodor
    gennady gennadi gennadiy gennadii gennadij guennadi
    georgi georgy georgiy georgii georgij giorgi
    grigori grigory grigoriy grigorii grigorij
    hamid hameed
    hassan hasan
    heorhii heorhiy heorhij
    hryhorii hryhoriy hryhorij
    hussein husain hussain husayn hossein hosein hussayn houssein husein huseyin
    ihor ihor
    ilia ilya ilja iliya
    ivan iwan
    jamal jamaal djamal djamel jamel
    jamila jameela djamila
    kareem karim
    khaled khalid haled halid chaled
    khalil khaleel halil
    kirill kiril kyrill
    kseniya ksenia xenia ksenija
    leonid leonide
    lyudmila ludmila liudmila ljudmila
    maksim maxim maksym
    mahmoud mahmud mahmood mehmood
    mariya maria marija
    mikhail michail mihail mikhaïl
    mohammed mohammad muhammad muhammed mohamed mohamad mohamet mouhamed mouhammad muhamed muhamad
    mohsen mohsin muhsin
    mustafa mostafa moustafa moustapha mustapha
    mykhailo mihailo mykhaylo mychajlo myhajlo
    mykola mikola
    nabil nabeel
    nadezhda nadejda nadeschda nadezda
    nasser nasir nasr naser
    natalia natalya nataliya natalija natalja
    nataliia natalia
    nikolai nikolay nikolaj nikolaï
    nikita nikita
    nour nur noor
    oleg oleg
    oleksandr olexandr oleksander
    oleksii oleksiy oleksij olexiy olexii
    olha olga
    omar umar oumar
    osama usama oussama ousama
    othman usman uthman osman ousmane
    pyotr petr piotr pjotr
    rashid rasheed rachid
    said saeed sayed saïd saied
    salah saleh salih
    salim saleem selim
    sami samy
    samir sameer
    semyon semen semion semjon
    sergei sergey sergej serguei sergueï serghei
    serhii serhiy serhij sergiy sergii
    shamil chamil
    sulaiman suleiman suleyman soleiman sulayman souleymane sulejman
    svetlana swetlana
    taras tarass
    tarek tariq tareq tarik
    tatiana tatyana tatjana tatiyana
    timofei timofey timofej
    valentin walentin
    valentina walentina
    valery valeri valeriy valerii valerij
    vasily vasili vasiliy vasilii vasilij wassili wassilij vassily vassili
    vitaly vitali vitaliy vitalii vitalij
    vladimir wladimir vladimír
    vladislav wladislaw
    volodymyr volodimir wolodymyr volodymir
    vyacheslav viacheslav vjacheslav wjatscheslaw
    viacheslav vyacheslav
    walid waleed oualid
    yahya yahia yehia yehya
    yakov iakov jakov jakow
    yaroslav iaroslav jaroslaw
    yasser yasir yaser yassir
    younes yunis yunus younis younous
    yousef yusuf youssef yousuf yusef yousif yusif youssouf yosef jusuf
    yulia yuliya iuliia julija yuliia ioulia
    yuri yury yuriy yurii iurii iuri juri jurij youri jurii
    zahra zahraa zehra
    zainab zeinab zaynab zeynab zeynep
    """.strip().splitlines()
    for word in line.split()
}
"""Each spelling and the one that stands for all."""

EASTERN_FAMILIES = frozenset(
    """
    ahn bae baek bai ban bang cai cao chae chan chang chen cheng cheong cheung chiang cho choi chong chou chow chu chung dai deng ding dong
    du fan fang feng fu gao geng gong gu guo han hao he heo ho hong hou hsieh hsu hu huang huh hwang im jang jeon jeong ji jia jiang jin jo
    joo jung kang kim ko kong koo ku kuo kwak kwok kwon lai lam lau lee lei leung li liang liao lim lin ling liu lu luo lyu ma mao meng min
    mo moon na nam ng oh pak pan park peng qian qiao qin qiu ren roh ryu seo shao shen shi shih shin so soh son song su suh sun tan tang
    tao tian tsai tse tseng tu wan wang wei wen wong woo wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yeh yi yim yin yoo yoon you
    yu yuan yun zeng zhan zhang zhao zheng zhong zhou zhu zhuang zou
    """.split()
)
"""Family names that stand first in China and Korea."""

FAMILY_FIRST = frozenset(
    """
    agnes ákos andras andrás aniko anikó arpad árpád attila balazs balázs balint bálint barnabas barnabás bela béla bence csaba csilla dániel
    denes dénes dezso dezső dora dóra edit eszter ferenc gabor gábor gergely geza géza gyorgy györgy gyula ildiko ildikó ilona imre istvan
    istván ivett janos jános jozsef józsef judit kalman kálmán karoly károly katalin kinga klara klára krisztina laszlo lászló levente
    lajos marta márta marton márton maté matyas mátyás miklos miklós mihaly mihály monika orsolya otto ottó pal pál peter péter piroska rezso
    rezső robert róbert sandor sándor szabolcs szilvia tamas tamás tibor timea tímea vera veronika viktor vilmos viktoria viktória zita zoltan zoltán
    zsofia zsófia zsolt zsuzsanna
    """.split()
)
"""Given names that stand behind the family name in Hungary."""

SLAVIC_ENDINGS = tuple(
    """
    chuk iuk juk yuk enko ets iev yev iov yov ov ova ev eva ow owa ew ewa off eff ich ych ski skii skiy skij sky skyi skyy skyj skoi skoy
    skaya skaia skaja ska cki ckii ckiy cky tski tskii tskiy tsky tskyi tskyy tskaya tskaia shvili dze kin kina hin hina shin shina lin lina
    """.split()
)
"""Ends of family names that are transliterated from Russian or Ukrainian."""

PATRONYMICS = tuple(
    """
    ovich evich yevich ievich jewitsch owitsch ovych evych yovych iovych ovna evna yevna ievna owna jewna ivna yivna iivna ichna inichna
    ilyich ilich kuzmich lukich nikitich fomich ович евич йович ьич ьевич овна евна ична инична івна ївна йовна
    """.split()
)
"""Ends of fathers' names."""
