/** Given names of English-speaking countries: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const givenNames: readonly string[] = [
  `albert alice amanda amy andrew angela ann anna anthony arthur barbara betty brenda brian carl carol carolyn catherine charles cheryl christine christopher cynthia daniel david deborah debra dennis
diane donald donna doris dorothy douglas edward elizabeth eric evelyn frances frank gary george gerald gloria gregory harold heather helen henry jack james janet jason jean jeffrey jennifer jerry
jessica joe john jonathan jose joseph joshua joyce juan julie justin karen kathleen keith kenneth kevin kimberly larry laura linda lisa margaret maria marie mark martha mary matthew melissa michael
michelle mildred nancy pamela patricia patrick paul peter raymond rebecca richard robert roger ronald ruth ryan samuel sandra sarah scott sharon shirley stephanie stephen steven susan teresa terry
thomas timothy virginia walter william`,
  `aaron adam alan alex alfred alicia alma alvin amber ana andrea anita anne annette annie antonio april ashley audrey barry beatrice benjamin bernard bernice bertha beth beverly bill billy bobby bonnie
bradley brandon brent brett brittany bruce bryan calvin carla carlos carmen carrie cathy chad charlotte chris christina cindy clara clarence clifford clyde connie corey craig crystal curtis dale dan
dana danielle danny darlene darrell dawn dean debbie denise derek derrick diana dolores don dustin earl eddie edgar edith edna edwin elaine eleanor ellen elsie emily emma erica erin ernest esther
ethel eugene eva florence floyd francis francisco fred frederick gail gene geraldine gilbert gladys glen glenn grace greg harry hazel hector herbert herman holly ida irene jacob jacqueline jamie jane
janice jay jeanette jeanne jeff jeffery jeremy jerome jesse jesus jill jim jimmy joan joann joanne joel johnny jon jorge josephine juanita judith judy julia katherine kathryn kathy katie kelly kim
kristen kyle lauren laurie lawrence leo leon leonard leroy leslie lester lillian lloyd lois loretta lori lorraine louis louise lucille luis lynn manuel marc marcus marilyn mario marion marjorie marvin
maurice megan melanie melvin micheal michele miguel mike milton monica nathan nathaniel nicholas nicole norma norman oscar paula pauline pedro peggy philip phillip phyllis rachel rafael ralph ramon
randall randy raul ray regina reginald renee rhonda ricardo rick ricky rita roberta roberto robin rodney ronnie rosa rose roy ruben ruby russell sally sam sara sean shane shannon shawn sheila sherry
stacy stanley steve sue suzanne sylvia tammy thelma theodore theresa tiffany tim tina todd tom tommy tony tracy travis troy tyler valerie vanessa vernon veronica vicki victor victoria vincent vivian
wanda wayne wendy wesley willie yolanda yvonne zachary`,
  `abel abigail abraham ada addie adele adolfo adrian adriana adrienne agnes agustin aiden aimee alberta alberto alejandro alexandra alfonso alfredo alisha alison allan allison alonzo alton alyssa amelia
amos andre andres andy angelica angelina angelo angie antoine antoinette antonia archie arlene armando arturo aubrey bart becky belinda ben benito bennie benny bernadette bert bessie bethany betsy
beulah billie blaine blake blanca blanche bob bobbie bonita brad bradford brandi brendan bret bridget brooke bryce byron caleb camille candace candice cara carlton carole caroline cary casey cassandra
cecelia cecil cecilia cedric celeste celia cesar charlene cheri christian christie christy chuck claire claude claudia clay clayton cleveland clifton clint clinton cody colin colleen conrad constance
cora cornelius cory courtney cristina curt daisy damian damien damon darin darla darnell darrel darren darrin darryl darwin daryl dave deanna delbert delia della delores deloris demetrius denis
desiree desmond devin devon dewayne dewey dianna dianne dixie domingo dominic dominick donnie dora doreen dorthy doug drew duane dwayne dwight dylan earnest ebony edmond edmund eduardo efrain eileen
elbert eldon elena eli elias elijah elisa ella elliot elmer eloise elsa elton elvira emanuel emil emilio emmanuel emmett enrique erick erik erika erma ernestine ernesto ernie ervin erwin essie esteban
estelle ethan eula eunice evan everett faith fannie faye felicia felipe felix fernando flora forrest francine frankie freda freddie fredrick gabriel garland garry gayle geneva genevieve geoffrey
georgia gerard gerardo gertrude gilberto gina glenda grady gregg gregorio gretchen grover guadalupe guillermo gustavo gwen gwendolyn hans harlan harriet hattie heath heidi henrietta hilda homer horace
hubert hugh hugo humberto ian ignacio inez ira iris irma irvin irving isaac isabel ismael israel ivan jackie jacquelyn jaime jake jamal jan jana janie janis jared jarrod javier jeannette jeannie jenna
jennie jenny jerald jeremiah jermaine jess jessie jewel jimmie joanna joaquin jodi jody joey johanna johnathan johnnie jonathon josefina josh joy juana julian julio julius kara kari karl karla kate
katrina kay kayla kelli kellie kelvin ken kendall kendra kenny kent kermit kerry kirk krista kristi kristie kristin kristina kristine kristopher kristy krystal kurt lamar lamont lana lance latasha
latoya laurence laverne leah leigh lela leland lena leona leonardo leticia levi lila lillie lindsay lindsey lionel lola lonnie lora loren lorena lorene lorenzo louie lowell lucia lucinda lucy luke
lula luther luz lydia lyle lynda lynette lynne mabel mable madeline mae malcolm mamie mandy marcella marcia marco marcos margarita margie marguerite marian marianne marla marlene marlon marsha marta
marty maryann mathew matt mattie maureen max maxine meghan melba melinda melody meredith merle micah mindy minnie miranda miriam misty molly mona monique monte moses muriel myra myrna myron myrtle
nadine naomi natalie neil nellie nettie nichole nick nicolas nina noah noel nora olga olive olivia ollie omar opal ora orlando orville otis otto owen pablo pam pat patrice patsy patti patty paulette
pearl penny percy pete phil pierre preston priscilla quentin rachael ramiro ramona randal randolph raquel rebekah rena rene reuben rex reynaldo rickey robbie robyn rochelle rocky roderick rodger
rodolfo rogelio roland rolando roman ron ronda roosevelt rosalie roscoe rosemarie rosemary rosie roxanne royce rudolph rudy rufus russel sabrina sadie salvador salvatore sammy sandy saul sergio seth
shari shaun shawna sheldon shelia shelley shelly sheri sherman sherri sherrie sheryl sidney silvia simon sonia sonja sonya sophia stacey stacie stan stella stephan sterling stuart susie sylvester
tabitha tamara tami tammie tanya tara tasha ted teddy terence teri terrance terrell terrence terri timmy toby tomas tommie toni tonya tracey traci trent trevor tricia tyrone tyson van vance velma vera
verna vicente vickie vicky viola violet virgil wendell whitney wilbert wilbur wilfred wilfredo willard wilma winifred woodrow yvette`,
  `aarti abbie abby abdul abdullah abe abena abram adaeze adalberto adan addison adela adelaide adelina adeline aditya adolph adrianne africa agata agatha agnieszka ahmad ahmed ahmet aida aileen aisha
akash akira alain alana alba alden aldo alec alecia alejandra aleksandra alene alessandra alessandro aletha alexa alexandria alexei alexey alexis alfonzo alfreda ali alina aline alisa alissa allen
allene allie allyson alonso alphonse alphonso alta althea alva alvaro alvina alyce alyson ama amado amalia ambrose amelie america amie amina amit amparo anastasia anders andreas andrei andria andrzej
angelia angeline angelique angelita anh anibal anil anjali anke annabelle annemarie annetta annika annmarie antione antionette anton antone antony antwan araceli archer arden aretha aria ariana
arianna ariel arjun arleen arlen arlie arline armand arnold arnoldo arnulfo aron arron art arun asha asher ashlee ashleigh ashok ashton asia asif astrid athena aubree audra august augusta augustine
augustus aurelia aurelie aurelio aurora austin autumn ava avery avis ayesha ayodele ayse babatunde bailey baker bala balaji balwinder barb barbra basil beata beatriz beau bella belle belva benedict
benita bennett bernadine bernardo bernie berniece berta bertie bertram beryl bess bette bettie bettina bettye beverley bianca bilal birgit bjorn blair bo bobbi bogdan boris boyd bradly brady brain
branden brandie brant braxton brayden breanna brendon brenna brennan brenton briana brianna brianne brice bridgett bridgette brielle brigitte brittney brock broderick brody brooklyn bruno bryant brynn
bryon bryson buck bud buddy buford burl burt caden caitlin caitlyn callie cameron camila camilla can candida candy caren carey cari caridad carissa carlene carlo carmel carmela carmelita carmella
carmelo carmine carolina carrol carroll carson carter caryn casandra catalina catharine cathleen cathrine cathryn catrina cecile cedrick celestine celina celine cem chadwick chae chance chandra
chantal chantel charity charla charley charmaine chas chase chasity chastity chauncey chelsea chelsey chen cherie chet cheyenne chi chiara china chinedu chioma chip chong christa christal christen
christi christoper chrystal chukwuemeka chung cindi clair clare clarice clarissa clark claud claudette claudine claudio clement clemente cleo cletus cliff colby cole coleen colette collin colton
columbus concepcion concetta consuelo cooper cordell cori corina corine corinne cornelia cornell corrine cortney coy cristian cristobal cristopher cristy cyril cyrus dakota dalia dallas dalton damaris
damion dane danette danial daniela danilo danita danna dannie dante danuta daphne dara darcy darell daren dario darius daron darrick darron davis dawson dayna deana deandre deangelo deann deanne debby
debora dee deena deepa deepak deidra deidre deirdre delaney delilah delma delmar delmer delois delphine demarcus demetria dena denice deniz denny denver deon derick deshawn despina dessie destiny
dewitt diann dick diego dieter dillon dimitri dimitrios dina dinah dinesh dino dion dionne dirk divya dmitri dmitry dollie dolly domenic domenico dominga dominique dona dong donn donnell donny donovan
donte dorene doretha dorian dorota dorothea dorris dottie douglass dovie doyle dudley duke dung dusty dwain earle earlene earline earnestine easton eddy edgardo edison edmundo edwardo edwina edythe
effie efren ekaterina elba elda elden eleanore eleni elia eliana elida elif elinor elisabeth elise eliseo elisha elissa eliza ellery ellie ellsworth elma elmo elnora elodie eloisa elouise eloy elroy
elva elvia elvin elvis elwood elyse emeka emerson emery emile emilia emilie emmitt emory emre enid enoch erasmo erich ericka erlinda erna ernestina errol esmeralda esperanza esra estela estella ester
etta eugenia eugenio eun eusebio evangelina evangeline eve everette everly evette ewa ezekiel ezequiel ezra fabian faisal fang fanny farah farhan fatima fatma faustino fausto fay federica federico
felecia felicita felton femi feng ferdinand fermin fern fernanda fidel filiberto filomena fisher flor florencio florentino florin florine flossie folake fran francesca francesco francisca francois
franklyn frederic fredric freida frieda fritz gabriela gabriella gabrielle gage gale galen galina ganesh garret garrett garth gaston gavin gaye gayla gaylord geeta gena genaro genesis georgette
georgina geraldo geri germaine gerry gheorghe gianna gil gilda gillian gino giorgos giovanni gisela gita giulia giuseppe glenna goldie gonzalo gopal gracie graciela graig granville grayson greta
griselda grzegorz guillaume guillermina gunther gurpreet gus gussie ha hadley hae hailey hal haley hallie hamza hank hao hardeep hari harish harland harper harpreet harriett harriette hasan hassan
haven haydee hayden haywood hee heike heinz helena helene helga henrik herb heriberto herminia herschel hershel hien hiep hilario hilary hillary hilton hipolito hira hiram hiroshi hobert hollie hollis
hong honor hope horacio hortencia hosea houston hoyt hua huey hui hung hunter huong hussein hyman hyun ibrahim ifeoma igor ila ilene imelda imogene imran ina india ines ingrid ioana iola ion iona ione
irina irwin isabela isabell isabella isabelle isaiah isaias isiah isidro isreal issac iva ivette ivory ivy iwona jacinto jacklyn jaclyn jacquelin jacques jacquline jada jade jaden jae jaida jakub
jamaal jamar jame jamel jamey jami jamison janel janell janelle janette janine janna jannie jaqueline jarod jarred jarrett jarvis jasmin jaspreet jayden jayme jayne jayson jeanie jeanine jeanna
jeannine jed jefferey jeffry jena jenifer jens jeramy jere jeri jerold jeromy jerrell jerri jerrod jerrold jewell ji jillian jin jing joao jocelyn jodie joesph johan johnathon johnie jolene jonah
jonas joni jordan jordon jordyn jorg josef josefa josiah josie jospeh josue journey jude judi judson jules juliana julianna julianne julien juliet juliette jun jung jurgen justina justine ka kai
kaitlin kaitlyn kamil kareem karim karin karon karrie karthik karyn kasey katarzyna katelyn katerina katharine katheryn kathi kathie kathrine katina katy kavita kavya kayden kaye kaylee kazuo keenan
keiko keisha kelsey kendrick keneth kenji kennedy kennith kenton kenya kenzie keri kerri kerrie keven khadija khalid khloe kia kiera kieth kimberlee kimberley king kinsley kip kira kiran kirsten kisha
kishore klaus kofi korey kory kostas kraig kris krishna kristal kristofer krystle krzysztof kuldeep kumar kurtis kwame kwasi kylee kylie kyra lacey lacy ladonna lakeisha lakesha lakisha lakshmi lan
landon lanny larissa lars lashawn lashonda latanya latisha latonya latrice laurel laurent lauretta lauri lavern lavonne lawanda lawerence layla lazaro lea leandro leann leanna leanne leeann lei leif
leila lelia lemuel lenard lenny lenora lenore leola leonel leonor leonora leopoldo leora leota les lesa lesley lessie leta letha letitia lettie lexi lexie li libby liberty lidia lilia lilian liliana
lilly lily lina lincoln ling linh lino linwood liz liza lizzie lolita lon lona london lonny loraine lorie lorine lorna lorri lorrie lottie lou louann louella louisa lourdes love loyd luann luanne luca
luciano lucien lucila lucile lucio lucius lucky lucretia luella luigi luisa luiz lukasz lupe lura lyman lyndon lynnette lynwood lyudmila mac mackenzie macy maddie maddox madeleine madelyn madge
madison magdalena mahesh mai major makayla malcom malgorzata malik malinda malissa mallory mandi manish manoj manpreet manual manuela mara marcel marcela marcelino marcellus marcelo marci marcie
marcin marcy margarito marge margery margo margot margret mari mariana marianna mariano maribel maricela marietta marilynn marina marisa marisela marisol marissa maritza mariusz marjory markus marlena
marlin marquis marquita martina marva maryam maryanne marybeth maryellen marylou mason mateusz mathieu matilda matilde matteo matthias maude maudie maura mauricio maurine mauro mavis maximo maya mayme
mayra mckenzie mckinley meagan mee meera mehmed mehmet mei mel melisa mellisa mellissa melodie melva memphis merrill merry mervin mi mia micaela michaela michal michale michel michell migdalia mihaela
mihai mikael mikayla mikel mikhail mila milagros milan miles milford millard millicent millie milo mimi min mina minerva ming minh miquel mirna miss missy misti mitch mitchel mitzi modesto mohamed
mohammad mohammed mohan moises mollie monika monty morgan mose moshe muhammad mukesh murat mustafa myles nadeem nadia nakia nanette nannie naoko napoleon nash nasreen natalia nathalie nathanael
nathanial naveed naveen navjot ned neha nelda nell nelly nestor neva nevaeh neville nga ngozi nickolas nicky nigel nikhil nikki nikolai nikos nilda nils nisha nita nitin noble noe noelle noemi nola
nolan nomsa nona noor norbert norberto noreen normand nova numbers octavia octavio odell odessa odis ofelia ok oksana ola olamide oleg olen olin olivier oluwaseun omer ona ophelia oralia oren orval
osvaldo oswaldo otha page paige paisley pamala pansy paola paolo paris parker pasquale patience patrica pattie paulina paulo pavel pawel payton pearlie pearline penelope petra peyton philippe phillis
philomena phoenix phuong pietro pilar ping piotr piper polly pooja porfirio porter portia pradeep prakash pranav prashant praveen pricilla prince princess priya prudence qing quang queen quincy quinn
quintin quinton racheal rachelle radha rae rafaela rafal rahman rahul raj rajesh rakesh raleigh ramesh randell randi rani raphael rashad rashid ravi rayford raymon raymundo reba rebeca reed refugio
reggie reid reiko reina reinaldo rekha renae renaldo renate renato renita reta retha reva reyna rhea rhett rhoda richie rickie rico rigoberto riley rob robbin robby robt rocco rocio rod rodrick
rodrigo rohan rohit rolf rolland romeo romona ronny rory rosalee rosalia rosalind rosalinda rosalyn rosanna rosanne rosario roseann roseanne rosella rosendo rosetta rosita roslyn ross rowan rowena
roxana roxann roxanna roxie rubin rudolf rueben rui rukhsana rupert russ rusty ruthie ryder sabine sachin sadia saeed saima sal sallie salman samara samatha samir samira sammie samual sana sandeep
sandi sanford sang sanjay santa santo santosh sasha satish saundra savannah sawyer scot scottie se sebastian seema segun selena selina selma selvam senthil serena serenity sergei sergey seung seymour
shabana shad shana shanda shanna sharlene sharron shauna shayla shayne sheena shelby shellie sheree sherwood shiela shin shon shonda shreya shyam siddharth sierra sigrid silas simone simran sipho sita
skip skyler sneha socorro sofia soledad solomon sondra sonny soo soon spencer srinivas staci stacia stanford star stefan stefanie stefano stevie stormy sukhdeep sung sunil sunita sunny suraj suresh
susana susanna susanne suzan suzette sven svetlana swati sybil sydney sylvie tabatha tad tafadzwa tai takashi tameka tamela tamera tamika tammi tamra tana tania tanisha tanner tao tariq tarun taryn
tate tatiana tawana taylor temitope tendai teodoro tera teresita terra terrie tessa tessie thabo thad thaddeus thanh thao theo theodora therese theron thierry thurman thuy tia tiago tiara tiffani
tillie tisha titus tobias tod tomasa tomasz toney tonia tonja tori tory tracie trang treasure trenton treva trey trina trinidad trinity trisha tristan trudy truman tuan tucker tunde turner tuyet twila
tyree tyrell tyron ulysses ursula usha usman ute uwe vada valarie valentina valeria vasiliki vaughn veda velda venkat venus verda vern vernell vernice veronique vesta vida vijay vikram vilma vince
vincenzo vinod virgie virgilio virgina vito vivek vladimir vonda waldo walker wally waylon wei weldon wendi werner weston wilber wilburn wilda wiley wilford wilhelmina will willa willian willow willy
wilmer wilton winford winfred winnie winona wojciech wolfgang wyatt xiao xin yan yang yasmin yelena yesenia yewande yiannis ying yoko yong young yu yuki yuri yusuf zachariah zachery zack zackary zahid
zainab zane zbigniew zelda zella zelma zenaida zeynep zoey zofia zoila`,
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
