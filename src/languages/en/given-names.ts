/** Given names of English-speaking countries: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const givenNames: readonly string[] = [
  `barbara betty brian carol charles christopher daniel david donald donna dorothy edward elizabeth george helen james jennifer john joseph karen kenneth linda lisa margaret maria mark mary michael nancy
patricia paul richard robert ruth sandra sharon steven susan thomas william`,
  `amanda amy andrew angela anna anthony brenda cynthia deborah debra dennis eric frank gary gregory jason jeffrey jerry jessica jose joshua kathleen kevin kimberly larry laura martha matthew melissa
michelle pamela raymond rebecca ronald sarah scott shirley stephen timothy virginia`,
  `albert alice ann arthur carl carolyn catherine cheryl christine diane doris douglas evelyn frances gerald gloria harold heather henry jack janet jean joe jonathan joyce juan julie justin keith marie
mildred patrick peter roger ryan samuel stephanie teresa terry walter`,
  `aaron adam alan andrea anne ashley benjamin beverly billy bobby bonnie brandon bruce carlos christina craig denise ernest eugene fred harry irene jacqueline jane janice jeremy jesse joan judith judy
julia katherine kathryn kathy kelly lawrence lori louis louise marilyn nicholas nicole phillip rachel ralph randy rose roy ruby russell sara shawn steve tammy theresa todd victor wanda wayne willie`,
  `annie antonio bryan carmen chad chris cindy clarence connie crystal curtis dale danny dawn diana earl edith edna emily florence gladys glenn grace jacob jeff jeffery jimmy johnny kim leonard lillian
lois luis manuel marvin melvin mike nathan norma norman paula peggy philip phyllis rita robin rodney rosa sean sherry stanley sylvia tiffany tina tony tracy travis victoria vincent wendy`,
  `alex alfred alicia amber anita april barry bernard bertha bill bradley calvin carrie charlotte clara clifford danielle darlene darrell debbie derek don eddie edwin elaine eleanor ellen emma erin
esther ethel eva francis francisco frederick gail hazel herbert jamie jay jerome jesus jill jim joanne joel jon josephine juanita kyle leon leroy leslie lloyd lucille marcus mario marjorie megan
micheal michele miguel monica oscar pauline randall ray rhonda ricky ronnie shannon sheila suzanne thelma theodore tom tommy troy valerie veronica`,
  `alma alvin ana annette audrey beatrice bernice beth brent brett brittany carla cathy clyde corey dan dana dean derrick dolores dustin edgar elsie erica floyd gene geraldine gilbert glen greg hector
herman holly ida jeanette jeanne joann jorge katie kristen lauren laurie leo lester loretta lorraine lynn marc marion maurice melanie milton nathaniel pedro rafael ramon raul regina reginald renee
ricardo rick roberta roberto ruben sally sam shane stacy sue tim tyler vanessa vernon vicki vivian wesley yolanda yvonne zachary`,
  `adrian agnes alberto alejandro alfredo allan allison andre andy arlene armando arturo ben bessie billie bob brad byron carole caroline casey cassandra cecil charlene christian christy claude claudia
clayton clifton clinton cody colleen constance cory courtney darren darryl daryl dave deanna delores dianne dora duane dwayne dwight eduardo eileen ella elmer enrique erik everett felix fernando
freddie fredrick gabriel georgia gertrude gina glenda gwendolyn heidi hilda hugh ian irma isaac ivan jackie jaime jared javier jennie jessie jimmie joey johnnie joy julian julio karl kay ken kent kirk
kristin kurt lance leah lena leona lillie lonnie lucy lydia mabel marcia margie marian marlene marsha mathew mattie maureen max maxine melinda minnie myrtle naomi natalie neil nellie nina nora olga
patsy pearl penny priscilla rene roland ron rosemary salvador sergio seth sidney stacey stella stuart tamara tanya tara ted terrance terrence terri tonya tracey tyrone vera vickie viola virgil willard
wilma`,
  `abraham ada alberta alfonso alison alton amelia andres angelo angie archie becky belinda bennie benny blake blanche bobbie brandi candace carlton cecilia cedric cesar claire colin cora daisy damon
delbert devin dominic donnie doug earnest edmund erika ernesto eunice evan fannie faye felicia felipe flora garry geneva genevieve geoffrey gerard gerardo gregg guadalupe guillermo harriet hattie
homer horace hubert inez ira iris isabel israel jan janie jenny jeremiah joanna jodi johnathan jonathon julius katrina kayla kelvin kenny kerry kristi kristina kristine kristy lindsay lindsey lola
loren lorenzo lowell luke lula luther luz lyle lynda madeline mae malcolm mamie marco margarita marguerite maryann matt melody miriam misty molly monique myron nick noel olivia omar opal orlando otis
pablo pete preston ramona randolph rex rickey roderick rodolfo roosevelt rosie rudolph rudy sabrina salvatore sandy shaun shelley shelly sherman sherri sheryl sonia sonya susie sylvester toni trevor
velma verna violet wendell wilbur yvette`,
  `abel abigail addie adele adolfo adriana adrienne agustin aiden aimee alexandra alisha alonzo alyssa amos angelica angelina antoine antoinette antonia aubrey bart benito bernadette bert bethany betsy
beulah blaine blanca bonita bradford brendan bret bridget brooke bryce caleb camille candice cara cary cecelia celeste celia cheri christie chuck clay cleveland clint conrad cornelius cristina curt
damian damien darin darla darnell darrel darrin darwin delia della deloris demetrius denis desiree desmond devon dewayne dewey dianna dixie domingo dominick doreen dorthy drew dylan ebony edmond
efrain elbert eldon elena eli elias elijah elisa elliot eloise elsa elton elvira emanuel emil emilio emmanuel emmett erick erma ernestine ernie ervin erwin essie esteban estelle ethan eula faith
forrest francine frankie freda garland gayle gilberto grady gregorio gretchen grover gustavo gwen hans harlan heath henrietta hugo humberto ignacio irvin irving ismael jacquelyn jake jamal jana janis
jarrod jeannette jeannie jenna jerald jermaine jess jewel joaquin jody johanna josefina josh juana kara kari karla kate kelli kellie kendall kendra kermit krista kristie kristopher krystal lamar
lamont lana latasha latoya laurence laverne leigh lela leland leonardo leticia levi lila lionel lora lorena lorene louie lucia lucinda lynette lynne mable mandy marcella marcos marianne marla marlon
marta marty meghan melba meredith merle micah mindy miranda mona monte moses muriel myra myrna nadine nettie nichole nicolas noah olive ollie ora orville otto owen pam pat patrice patti patty paulette
percy phil pierre quentin rachael ramiro randal raquel rebekah rena reuben reynaldo robbie robyn rochelle rocky rodger rogelio rolando roman ronda rosalie roscoe rosemarie roxanne royce rufus russel
sadie sammy saul shari shawna sheldon shelia sheri sherrie silvia simon sonja sophia stacie stan stephan sterling tabitha tami tammie tasha teddy terence teri terrell timmy toby tomas tommie traci
trent tricia tyson van vance vicente vicky whitney wilbert wilfred wilfredo winifred woodrow`,
  `aarti abby abdul abdullah abe adan addison adela adeline aditya adolph ahmad ahmed aida aileen aisha akash alana alden aldo alec alejandra alexa alexandria alexis alfonzo ali aline alisa allie allyson
alphonse alphonso alta althea alva alvaro amado amie amina amit anastasia angelia angeline anh anibal anil anjali annabelle anton antony antwan aria ariana arianna ariel arjun armand arnulfo aron
arron arun asha asher ashlee ashok ashton asif athena aubree audra augustine augustus aurelio aurora autumn ava avery avis ayesha bailey bala balaji balwinder barbra basil beatriz beau bella benita
bernadine bernardo bernie bette bettie bettye bianca bilal bo bobbi boris brady brain branden brant braxton brayden breanna brennan brenton brianna brice bridgette brielle brittney brock brody
brooklyn bruno brynn bryon bryson bud buford burt caden caitlin caitlyn callie camila candy carey carlene carlo carmela carmella carmelo carmine carter catalina cathleen cecile chadwick chance chandra
charity charley charmaine chase chauncey chen cherie chi christa christi christoper chrystal clair clare clarice clarissa claudette claudio clement cleo cliff colby cole collin colton concepcion
consuelo cooper corine corinne cornelia cornell corrine coy cyril cyrus dakota dalton dane danial daniela dannie dante daphne darcy daren dario darius dawson deana deandre deanne debora dee deepa
deepak delaney delmar delmer dena denny denver deon derick destiny dewitt diego dina dinesh dino dion dirk divya dollie dolly dominique dona donn donnell donny donovan dorian dorothea dudley dung
dusty earle earlene earline earnestine easton eddy edgardo edwardo edwina effie efren eliana elinor elisabeth elise eliseo eliza ellery elma elmo elnora eloy elva elvin elvis elwood emerson emery
emile emilia emory erich ericka errol esmeralda esperanza estela estella ester etta eugenia eugenio evangeline eve everette everly ezekiel ezra fabian faisal fang farah farhan fatima faustino fay
federico feng ferdinand fern fidel flossie francisca frederic frieda fritz gabriela gabriella gabrielle gage gale galen ganesh garrett garth gavin geeta genaro genesis georgina gerry gianna gil gino
giovanni gita glenna goldie gonzalo gopal gracie graciela grayson greta gurpreet gus hadley hailey hal haley hallie hamza hao hardeep hari harish harper harpreet harriett hasan hassan haven hayden
helena helene heriberto herschel hershel hien hiep hilario hilary hillary hira hiram hollis hong horacio hua hui hung hunter huong hussein ibrahim ila ilene imogene imran ina ingrid irwin isabela
isabelle isaiah isiah isidro issac iva ivory ivy jaclyn jacques jada jaden jaida jamaal jamar jame jamel jami janelle janette janine jarred jarrett jarvis jaspreet jayden jayne jayson jeanie jeanine
jeannine jed jeffry jenifer jeri jerold jerri jerrod jerrold jewell jillian jing jocelyn jodie joesph johnathon johnie jolene jonah jonas joni jordyn josef josiah josie josue journey judson jules
juliana julianne jun justine kai kaitlin kaitlyn kareem karim karin karthik kasey katelyn katharine kathrine katy kavita kavya kayden kaye kaylee keisha kelsey kendrick kennedy kennith kenya kenzie
keri kerri keven khadija khalid khloe kiera kieth kimberley kinsley kiran kirsten kishore kory kris krishna kuldeep kumar kurtis kylee kyra lacey ladonna lakisha lakshmi lan landon lanny latisha
latonya laurel lavern lavonne layla lazaro lea leann leanne lei leila lemuel lenard lenny lenora lenore leola leonel leopoldo les lesley letha lexi lexie li lidia lilia lilian liliana lilly lily lina
lincoln ling linh linwood liza lizzie lon london loraine lorie lorna lorrie lottie lou louisa lourdes loyd luann luciano lucien lucile lucio luella luisa lupe lyman mac mackenzie macy maddie maddox
madison magdalena mahesh mai makayla malinda mallory manish manoj manpreet manuela marcel marcelino marcelo marcie marcy margarito margery margo margret mariano maribel maricela marisa marisol marissa
maritza marlin marquis martina maryam maryanne marylou matilda maude mauricio mauro mavis maya mayra mckenzie meagan meera mei mel melisa merrill mervin mia michel mikayla mila milagros miles milford
millard millie milo min minerva ming minh mitch mitchel mohamed mohammad mohammed mohan moises mollie monty morgan muhammad mukesh myles nadeem nadia nanette nannie napoleon nash nasreen naveed naveen
navjot ned neha nelda nell nestor neva nevaeh nga nickolas nigel nikhil nikki nisha nita nitin noe noemi nola nolan noor norbert norberto noreen normand nova numbers octavio odell odessa odis ofelia
ola olen olin orval osvaldo paige paisley parker pasquale patrica payton pearlie penelope petra peyton phuong ping piper polly pooja porfirio pradeep prakash pranav prashant praveen priya qing quang
quincy quinn quinton rachelle radha rae rahman rahul raj rajesh rakesh ramesh randell randi rani raphael rashid ravi raymundo reba reed refugio reggie reid reinaldo rekha rhoda richie rickie rico
rigoberto riley rob robby robt rocco rod rodrick rodrigo rohan rohit romeo ronny rory rosalind rosalinda rosalyn rosario rosendo rosetta roslyn rowan roxie rubin rukhsana russ rusty ruthie ryder
sachin sadia saeed saima sal sallie salman samara samir samira sammie sana sandeep sanford sang sanjay santosh satish saundra savannah sawyer scot scottie sebastian seema selena selma selvam senthil
serena serenity seymour shabana shana shanna sharron shauna sheena shelby shreya shyam siddharth sierra silas simone simran sita skyler sneha socorro sofia solomon sondra soo srinivas staci stefan
stefanie stevie sukhdeep sunil sunita suraj suresh susana susanne suzette swati sybil sydney tabatha tad tameka tamika tammi tania tanisha tanner tao tariq tarun tate taylor terrie thad thaddeus thanh
thao therese theron thurman thuy tia tod tonia tory tracie trang trenton trey trina trinidad trinity trisha tristan trudy truman tuan tucker tuyet ulysses ursula usha usman valarie venkat vern vijay
vikram vince vinod virgie vito vivek wei weldon weston wilburn wilford willa willow wilmer wilton winfred winnie wyatt xiao xin yan yang yasmin ying yong yu yusuf zachariah zachery zahid zainab zane
zelma zoey`,
  `abbie abena abram adaeze adalberto adelaide adelina adrianne africa agata agatha agnieszka ahmet akira alain alba alecia aleksandra alene alessandra alessandro aletha alexei alexey alfreda alina
alissa allen allene alonso alvina alyce alyson ama amalia ambrose amelie america amparo anders andreas andrei andria andrzej angelique angelita anke annemarie annetta annika annmarie antione
antionette antone araceli archer arden aretha arleen arlen arlie arline arnold arnoldo art ashleigh asia astrid august augusta aurelia aurelie austin ayodele ayse babatunde baker barb beata belle
belva benedict bennett berniece berta bertie bertram beryl bess bettina beverley birgit bjorn blair bogdan boyd bradly brandie brendon brenna briana brianne bridgett brigitte broderick bryant buck
buddy burl cameron camilla can candida caren cari caridad carissa carmel carmelita carolina carrol carroll carson caryn casandra catharine cathrine cathryn catrina cedrick celestine celina celine cem
chae chantal chantel charla chas chasity chastity chelsea chelsey chet cheyenne chiara china chinedu chioma chip chong christal christen chukwuemeka chung cindi clark claud claudine clemente cletus
coleen colette columbus concetta cordell cori corina cortney cristian cristobal cristopher cristy dalia dallas damaris damion danette danilo danita danna danuta dara darell daron darrick darron davis
dayna deangelo deann debby deena deidra deidre deirdre delilah delma delois delphine demarcus demetria denice deniz deshawn despina dessie diann dick dieter dillon dimitri dimitrios dinah dionne
dmitri dmitry domenic domenico dominga dong donte dorene doretha dorota dorris dottie douglass dovie doyle duke dwain edison edmundo edythe ekaterina elba elda elden eleanore eleni elia elida elif
elisha elissa ellie ellsworth elodie eloisa elouise elroy elvia elyse emeka emilie emmitt emre enid enoch erasmo erlinda erna ernestina esra eun eusebio evangelina evette ewa ezequiel fanny fatma
fausto federica felecia felicita felton femi fermin fernanda filiberto filomena fisher flor florencio florentino florin florine folake fran francesca francesco francois franklyn fredric freida galina
garret gaston gaye gayla gaylord gena georgette geraldo geri germaine gheorghe gilda gillian giorgos gisela giulia giuseppe graig granville griselda grzegorz guillaume guillermina gunther gussie ha
hae hank harland harriette haydee haywood hee heike heinz helga henrik herb herminia hilton hipolito hiroshi hobert hollie honor hope hortencia hosea houston hoyt huey hyman hyun ifeoma igor imelda
india ines ioana iola ion iona ione irina isabell isabella isaias isreal ivette iwona jacinto jacklyn jacquelin jacquline jade jae jakub jamey jamison janel janell janna jannie jaqueline jarod jasmin
jayme jeanna jefferey jena jens jeramy jere jeromy jerrell ji jin joao johan jordan jordon jorg josefa jospeh jude judi julianna julien juliet juliette jung jurgen justina ka kamil karon karrie karyn
katarzyna katerina katheryn kathi kathie katina kazuo keenan keiko keneth kenji kenton kerrie kia kimberlee king kip kira kisha klaus kofi korey kostas kraig kristal kristofer krystle krzysztof kwame
kwasi kylie lacy lakeisha lakesha larissa lars lashawn lashonda latanya latrice laurent lauretta lauri lawanda lawerence leandro leanna leeann leif lelia leonor leonora leora leota lesa lessie leta
letitia lettie libby liberty lino liz lolita lona lonny lorine lorri louann louella love luanne luca lucila lucius lucky lucretia luigi luiz lukasz lura lyndon lynnette lynwood lyudmila madeleine
madelyn madge major malcom malgorzata malik malissa mandi manual mara marcela marcellus marci marcin marge margot mari mariana marianna marietta marilynn marina marisela mariusz marjory markus marlena
marquita marva marybeth maryellen mason mateusz mathieu matilde matteo matthias maudie maura maurine maximo mayme mckinley mee mehmed mehmet mellisa mellissa melodie melva memphis merry mi micaela
michaela michal michale michell migdalia mihaela mihai mikael mikel mikhail milan millicent mimi mina miquel mirna miss missy misti mitzi modesto monika mose moshe murat mustafa nakia naoko natalia
nathalie nathanael nathanial nelly neville ngozi nicky nikolai nikos nilda nils noble noelle nomsa nona octavia ok oksana olamide oleg olivier oluwaseun omer ona ophelia oralia oren oswaldo otha page
pamala pansy paola paolo paris patience pattie paulina paulo pavel pawel pearline philippe phillis philomena phoenix pietro pilar piotr porter portia pricilla prince princess prudence queen quintin
racheal rafaela rafal raleigh rashad rayford raymon rebeca reiko reina renae renaldo renate renato renita reta retha reva reyna rhea rhett robbin rocio rolf rolland romona rosalee rosalia rosanna
rosanne roseann roseanne rosella rosita ross rowena roxana roxann roxanna rudolf rueben rui rupert sabine samatha samual sandi santa santo sasha se segun selina sergei sergey seung shad shanda
sharlene shayla shayne shellie sheree sherwood shiela shin shon shonda sigrid sipho skip soledad sonny soon spencer stacia stanford star stefano stormy sung sunny susanna suzan sven svetlana sylvie
tafadzwa tai takashi tamela tamera tamra tana taryn tatiana tawana temitope tendai teodoro tera teresita terra tessa tessie thabo theo theodora thierry tiago tiara tiffani tillie tisha titus tobias
tomasa tomasz toney tonja tori treasure treva tunde turner twila tyree tyrell tyron ute uwe vada valentina valeria vasiliki vaughn veda velda venus verda vernell vernice veronique vesta vida vilma
vincenzo virgilio virgina vladimir vonda waldo walker wally waylon wendi werner wilber wilda wiley wilhelmina will willian willy winford winona wojciech wolfgang yelena yesenia yewande yiannis yoko
young yuki yuri zack zackary zbigniew zelda zella zenaida zeynep zofia zoila`,
  `abbey adah adaline adelaida adelia adell adella adelle adina adria adriane adrianna adriene afton agripina agustina aide ailene akiko alaina alanna albertha albertina albertine albina alda alease
aleen aleida alejandrina alena alesha aleshia alesia aleta alethea alethia alexia alia alica alida alise alishia alisia alita alix aliza alla alleen allegra alline almeda almeta altagracia altha
alvera alycia alyse alysha alysia amada amberly ammie anabel anastacia andra andree anette angele angelena angelic angelika angella angle anglea anika anisa anisha anissa anitra anjanette annabel
annabell annalee annalisa annamae annamaria annamarie anneliese annett annice annis annita antonette antonietta antonina anya apolonia apryl aracelis aracely arcelia ardell ardella ardis ardith
argelia ariane arianne arie arielle arla arlena arletha arletta arlette armanda armandina armida arminda arnetta arnita artie arvilla ashanti ashely ashli ashlie ashly ashlyn assunta asuncion audie
audrea audry augustina aundrea aura aurea aurore avelina awilda ayana ayanna azucena babara babette bambi barbar barbera barrie beaulah becki beckie belen belia berenice bernardine berneice bernetta
bernita bethann bethel betsey beverlee bibi billye blanch bliss blondell blossom blythe bobbye bonny branda brandee brandy breann breanne bree brigette brigid brigida brinda britany britni britta
brittani brittanie brittni brittny bronwyn brook brunilda bulah calandra camelia cami camie cammie candance candelaria candi candie candis candyce caprice carie carin carina carisa carleen carletta
carley carli carlie carline carlota carlotta carlyn carma carman carmelina carmon carola carolann carolee carolin carolyne carolynn carri caryl casie catarina caterina cathey cathi cathie catina
cecila cecily celena celestina ceola chana chanda chanel chanelle chante chantell chantelle charise charissa charisse charleen charlette charline charolette chau chaya chelsie cher cheree cherilyn
cherise cherish cherly cherri cherrie cherry cherryl chery cheryle cheryll ching chiquita christeen christel christena christene christiana christiane chun ciara cicely ciera cierra cinda cinthia
claribel clarine clarita claudie clemencia clementina clementine clemmie cleopatra cleora cleta clora clorinda clotilde coletta collen collette conception conchita consuela coral coralee corazon
cordelia cordie coreen corene coretta corie corinna corliss corrie corrina creola criselda crissy crista cristal cristen cristi cristie cristin cristine cyndi cythia dacia dagmar dahlia daina daisey
dalila danae danelle dani dania danica daniele daniell daniella danika danille dannette dannielle danyel danyell danyelle daphine darci darcie daria darleen darline davida davina dawna dawne dayle
deadra deandra deane debbi debbra debi debrah debroah dedra deeann deedee deedra delaine delana delena delfina delicia delinda delisa dell deloise delora delpha delphia delsie demetra demetrice deneen
denese denisha denita denna dennise deonna desirae detra devona devora devorah dian diedra diedre digna dimple dione dionna doloris domenica dominica dominque domitila domonique donetta donita donya
dorathy dorcas doretta dori dorie dorinda dorine dorotha dortha dorthea dreama drema drucilla drusilla dulce duncan dyan earlean earleen eartha easter eboni ebonie echo edda edelmira eden edie edyth
eilene elaina elana elanor elayne eldora eleanora elease elenor elenora elenore elfrieda elfriede elicia elina elinore elizbeth elizebeth elke ellis elly ellyn elmira elna elodia elois elvera elvie
elvina emelda emelia emely emerita emiko emilee emmie emmy emogene enedina eneida enola enriqueta epifania erinn erlene erline ermelinda erminia eryn esta estell estrella etha ethelene ethelyn ethyl
eufemia eugenie eulalia euna evalyn evelia evelin evelina eveline evelyne evie evon evonne exie fabiola fallon farrah faustina fawn felica felice felicidad felicitas felipa felisa felisha ferne fiona
flavia florance florencia florene florentina floretta florinda floy fonda ford forest foster francene francie francina francoise franklin frederica fredericka fredia freeda frida fumiko gabriele
garnet garnett gay gaylene gaynell gaynelle gearldine gemma genia genie genna gennie genny genoveva georgeann georgene georgetta georgiana georgiann georgianna georgie georgine geralyn gerda gerri
gertha gertie gertrud gertude gigi ginette ginger ginny giovanna gisele giselle gladis glady glendora glennie glennis glinda glory glynda glynis golda gordon gracia graham grant grayce green gregoria
gretta gricelda gudrun guy gwenda gwenn gwyn halina hana hanh hannelore happy harley harmony harris harrison harvey hayley hedwig hedy heide hellen henriette herlinda hermelinda hermina hermine herta
hertha hettie hilaria hilde hildegard hildegarde hildred hilma hiroko holli honey hortense hortensia howard hulda hyacinth hyon idalia idell idella iesha ignacia ilana ilda ileana ileen iliana ilona
ilse iluminada indira inell inga inge ingeborg inger inocencia irena irmgard isaura isela isidra isis isobel ivana ivelisse ivonne izola jacalyn jacelyn jacinda jacinta jackeline jacki jackson
jacqualine jacque jacquelyne jacquelynn jacquie jacquiline jacqulyn jadwiga jaimie jaleesa jalisa jamila jammie janae janay janee janeen janella janene janessa janeth janett janetta janey janina
janise janita jann jannet jannette jaunita jaye jaymie jayna jazmin jazmine jeana jeane jeanelle jeanene jeanetta jeanice jeanmarie jefferson jene jenell jenelle jenette jeni jenice jeniffer jenine
jenise jennefer jennette jenni jenniffer jeraldine jerica jerilyn jerrica jerrie jesenia jesica jessenia jessi jessika jesusa jetta jettie jina joana joane joanie joannie jodee joeann joella joelle
joellen joetta johana johna johnetta johnna johnson jolanda joleen jolie jolyn jolynn jona jone jonell jonelle jonna jonnie joselyn josephina josette joslyn josphine jovita joycelyn joye judie julee
juli juliane juliann julienne julieta julissa june junita jutta kacey kaci kacie kacy kaila kala kaley kali kami kandace kandi kandice kandis kandy karan karena karey karie karine karissa karleen
karlene karly karma karmen karol karolyn karren karri kary karyl kasandra kasie kassandra kassie katelynn kathaleen katharina kathe katherin kathern kathey kathlene kathlyn kathrin kathryne kathyrn
kati katia katlyn katrice kattie kayleen kayleigh kaylene kazuko kecia keely keena keesha keila keitha keli kelle kellee kelley kellye kelsi kelsie kena kenda kenia kenisha kenna kenyatta kenyetta
keren kerstin kesha keshia kiana kiara kiersten kiesha kiley kimber kimberely kimberli kimberlie kimbery kimi kimiko kindra kirby kirstin kizzy klara kori kourtney krissy kristan kristel kristian
kristyn krysta krysten krystina krystyna kyla kymberly kyoko kyong kyung lachelle laci lacie laila lajuana lakeshia lakia lakiesha lala lane lanell lanelle lanette lani lanie lanita laquanda laquita
larae laraine larhonda larita laronda larue lasandra lashanda lashawnda lashon lashunda lasonya latarsha latashia latesha latia laticia latina latonia latoria latosha latoyia latricia latrina latrisha
launa laure laureen laurene laurette laurice laurinda laurine lauryn lavada lavenia lavera laverna laveta lavette lavina lavinia lavon lavona lavonda lavonia lavonna lawana lawanna leana leandra
leatha leatrice leda lee leeanna leeanne leena leesa leighann leilani leisa leisha lenna lennie leonarda leone leonia leonie leonila leonore lera lesia leslee lesli letisha letty lewis lezlie liana
liane lianne librada lida lien ligia lili lilla lindy linette linnea linnie linsey lisbeth lise lisette lisha lissa lissette lita livia lizabeth lizbeth lizette lizzette logan loida loma loni lonna
loralee lore loree loreen lorelei lorenza loreta lorette loria loriann lorina lorinda loris lorita lorretta lorriane lory louanne louvenia lovella lovie loyce luana lucas luci luciana lucie lucienne
lucilla lucina lucrecia ludie ludivina luetta luise lulu lupita lurline luvenia lyda lyla lyndia lyndsay lyndsey lynell lynelle lynetta lynsey mabelle machelle macie mack madaline madalyn madelene
madie madlyn maegan magaly magan magaret magda magdalen magdalene magen magnolia maia maida maile maira maire majorie malia malika malisa mallie malorie mammie mana manda mandie maple maragret maranda
marcelina marceline marcelle maren margareta margarete margarett margaretta margarette margarite margart margeret margert marget margherita margit margorie marguerita margurite mariah mariam mariann
maribeth marica mariel mariela mariette mariko marilee marilou marilu marinda marisha marita marivel markita marlana marleen marlen marline marlo marlyn marlys marna marni marnie marquerite marquetta
marshall marti martin martine marvel marvis marya maryalice maryanna maryjo marylee marylin marylyn marylynn masako mathilda mathilde maud maxie maxwell may maybell maybelle maye maynard mazie meaghan
mechelle meggan meghann melaine melani melany melda melida melina melissia melita mellie melodee melonie melony melvina melynda mendy mercy meri meridith merilyn merlene merna merri merrie merrilee
meryl meta mica micheline michiko micki mickie mignon miguelina mika miki mikki milagro milda milissa minda mindi minna mira mireille mirella mireya mirian mirta mirtha misha mitchell mitsuko mittie
mitzie modesta moira monroe monserrate moriah morris morton mozell mozella mozelle murray myong myriam myrle myrtice myrtie myrtis myung nada nakisha nakita nana nanci nancie nannette naoma narcisa
natashia natisha natividad natosha neda nedra nelia nelida nella nelle nelson nena nenita neoma nereida nerissa nery neta newton ngoc nichelle nichol nicki nickie nickole nicol nicolasa nicolette
nicolle nidia niki nikia nikole nila nilsa ninfa noelia noella nohemi noma norah norene noriko norine norris novella nydia nyla obdulia ocie odelia odette odilia olene oleta olimpia oliva oliver
olympia oneida orpha ossie otilia ouida ozella palma palmer pamelia pamella particia patria patrina paulene pauletta pearle pearlene peggie penney penni pennie perla perry petrina phylicia phylis
phyliss piedad pierce pinkie porsha providencia pura qiana queenie quiana rachele rachell racquel raeann raguel raina raisa ramonita ramsey rana ranae randa randee rasheeda rashida raye raylene rayna
reatha rebbeca rebbecca rebecka reda refugia regena regenia remedios renata renea renetta ressie retta reynalda reynold rhiannon rhona richelle ricki rikki rina risa rivers rivka rochel rochell
rolanda roma romaine romana romelia rona roni ronna ronni rosalba rosalina rosaline rosalva rosamond rosana rosann rosaria rosaura roseanna roseline roselle roselyn rosia rosina rossana roxane royal
rozella rubie rubye rufina rutha ruthann ruthanne sabina sabra sacha sachiko sade sadye sage salena salina salome sandie sanjuana sanjuanita sanora santina sari sarina sarita savanna scarlett sebrina
selene serina serita shaina shakia shakira shala shalanda shalonda shameka shamika shanae shandra shaneka shanell shanelle shani shanice shanika shanita shannan shanon shanta shante shantel shantell
shantelle shaquita shara sharee sharen sharie sharita sharla sharleen sharonda sharri sharyl sharyn shaunda shaunna shavon shavonne shawana shawanda shawnda shawnee shawnna shay shayna sheilah shela
shelba shella shelli shemeka shemika shena shenita shera sherie sherika sherilyn sherita sherley sherly sherlyn sheron sherrell sherrill sherron sherryl shery sheryll shira shirely shirl shirlee
shirleen shirlene shirly shona shonna shonta shoshana shyla sibyl signe silvana sima simona simonne sindy siobhan slyvia solange sook soraya starla stefani stefania steffanie stephaine stephane
stephania stephany stephenie stephine stewart sudie sueann suellen summer susann susannah susy suzann suzanna suzie suzy syble synthia syreeta tabetha taisha takisha talia talisha talitha tamala tamar
tamatha tameika tamekia tamesha tamica tamie tamiko tamisha tammara tammera taneka tanesha tangela tanika tanja tanna tarah tari tarra tarsha tashia tasia tawanda tawanna tawny tawnya teena temeka
temple tena tenisha tennie tennille teodora tereasa terese teressa terisa terresa tesha thalia thea theda theola theresia theressa thersa thomasina thomasine thora thresa tiana tianna tiera tierra
tiesha tiffaney tiffanie tiffiny tinisha tobi tomeka tomi tomika tomiko tommye tomoko tona tonda tonie tosha toshiko towanda toya tracee treasa trena tresa tressa tressie trinh trish trista trudi
trudie trula twana twanda twanna twyla tyesha tyra valda valene valery vallie valorie valrie vanda vanesa vanita vannessa vashti velia vella velva vena venessa venice venita veola verdell verdie
verena vergie verla verlene verlie vernetta vernie vernita verona versie veta vicenta vickey vikki vina vincenza vinnie violeta violette virgen vita viva vivan viviana vivien vivienne vonnie wade
wallace walton waltraud waneta wanita ward warren willene willette willia williemae willis wilson windy winnifred winston wonda wren wynona xiomara xochitl yadira yanira yasmine yasuko yessenia yetta
yolande yolando yolonda york yoshiko yukiko yuko yulanda yung zaida zandra zena zenobia zina zita zola zona zora zoraida zula zulema zulma`,
  `adena adrien agnus agueda aiko akilah alaine alane alayna aleisha alfredia allena allyn alona alverta alysa amal amee amiee amira analisa anamaria andera angelyn angila angla anja anjelica annelle
antonetta ardath ardelia ardelle arica arlean arlinda arlyne arnette ashlea asley audria audrie avril ayako azalee azzie barabara bari basilia beatris bebe belkis berna bernarda bernardina bethanie
bettyann beula billi bobette bong brande breana brittaney britteny bruna bryanna buena bula burma calista camellia cammy candra carita carlee carlena carlita carmelia carmina caroll caroyln carylon
casimira cassaundra cassey cassi cassondra cassy catherina cathern catheryn catrice cayla cecille celesta celinda celsa chanell chantay chara charis charita charlena charlesetta charlsie charlyn
charmain chasidy chassidy chere cherelle cherlyn chia chieko christinia cinderella cindie cira claretha claretta clarinda claris clarisa classie clelia cleotilde codi colene collene concha contessa
coralie cordia corrin corrinne crysta crystle cyndy cyrstal dagny daine dalene dann darcel darcey darlena daysi deandrea debera dede deeanna deetta deja delcie delila delmy deloras delorse denae
denisse denyse dierdre dinorah divina dodie donella donette donnetta donnette doreatha dorethea doria dorla dorthey dotty dulcie dusti dwana earlie edra edris ehtel eladia elane elene eleonor eleonora
eleonore elfreda elidia elin eliz ellamae ellan ellena elli elsy elwanda elza emelina emeline emmaline enda estefana etsuko ettie eugena eulah eura eusebia eustolia evelynn evia evita fatimah faviola
fermina fernande fidela fidelia fleta floria florrie franchesca fransisca fredda fredricka gala gema genevie genevive georgann georgeanna georgianne gertrudis ghislaine gidget gilberte gilma
giuseppina glayds grazyna grisel gwyneth halley hassie heidy helaine herma hermila hiedi hisako hsiu illa iraida isadora izetta jackelyn jackqueline jacquetta jacqui jaimee jama jamee jamika janean
jani janiece janyce jaquelyn jeanett jeannetta jeffie jenae jenee jeneva jennell jennine jerlene jessia jestine jesusita jinny joaquina joette johanne johnette johnsie joie joline jong jonie josefine
jovan joya jule julene julieann julietta junie junko justa kaleigh kallie kalyn kamala kamilah kandra kanesha kanisha kareen karima karisa karlyn karole karoline karry kasha kasi katelin katerine
katharyn katheleen katherina kathline kayce kaycee keeley keira kemberly kendal kera keturah keva khadijah khalilah kimbra kina kirstie kittie kiyoko kizzie kortney kristeen kristle krystin lacresha
ladawn lael lahoma laine lakeesha lakendra lakenya lakita lamonica lannie lanora laree larraine lashandra lashaun lashaunda lashawna lashay lashell lauralee lauran laurena lavelle lavone lean leanora
lecia leia leida leigha lekisha lelah lenita leoma leonida leontine lesha libbie lieselotte lilli lillia lilliam lilliana lindsy lisabeth lisandra lizeth loise londa lorean lorilee lorrine louetta
loura lourie lovetta luanna luba lurlene lynna madalene madelaine mafalda magali mahalia maisha maisie makeda malena malka malvina manie maragaret marcelene marcell marcene marchelle mardell marg
margene margrett margy marhta marianela maricruz mariella marielle marketta marquitta marth marvella marybelle maryetta maryln marylouise maryrose matha maurita maximina mayola meda melania melia
melodi mercedez merideth merissa merlyn mertie micha michaele michelina miesha mikaela milly minta mistie mitsue miyoko monet monnie muoi myesha myrl myrta nadene naida nakesha nancee nancey natacha
natalya necole neida neomi ngan nguyet nicholle nida niesha nobuko nubia olevia olinda onie onita oralee oretha otelia ozell ozie palmira pamila pamula parthenia pasty paulita pearly petronila phebe
phung priscila quyen rachal raelene ranee raymonde reanna reena regine reginia reita rema remona renay renda renna rheba ricarda rima riva robbi robbyn robena rolande rosamaria roselee roselia rosena
rosenda rosette rosio rossie rosy rozanne rubi ruthe ryann samella sanda sandee sarai saran saturnina sena senaida serafina setsuko shae shakita shalon shan shandi shanel shaniqua shantae shantay
shanti shaquana sharan sharda sharell sharice sharika sharilyn sharmaine sharolyn shaunta shaunte shavonda shawanna shawnta sheba shenika shenna sherell sherice sherill sherise sherlene sherril shila
shizue shizuko shondra sina sirena sixta soila somer sona stacee stasia stefany stepanie stephnie suanne sulema sumiko sunni suzi taina tajuana takako tama tambra tandra tandy taren tashina taunya
tawna tayna tegan teisha telma temika tempie tenesha teofila teresia terica terina terrilyn thomasena tien tifany tijuana tilda timika tisa tish tobie toccara tonette tonisha tonita tora torie torri
torrie toshia tova treena tula tyisha tynisha ulrike valeri vanetta vania vanna vannesa venetta vennie verline vernia vertie victorina vinita voncile wanetta wava wendie wendolyn wenona wilhemina
willena willetta willodean wynell xenia xuan yaeko yael yahaira yajaira yevette yoshie youlanda yuette yuonne yuriko yvone zada zana zenia zetta zonia`,
]
