/** Given names of Spanish-speaking countries: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const givenNames: readonly string[] = [
  `alejandro ana antonio carlos carmen daniel david dolores fernando francisco isabel javier jesús josé juan luis manuel maría miguel pablo pedro pilar rafael sergio ángel`,
  `adrián alberto andrés antonia cristina diego eduardo enrique francisca iván joaquín jorge josefa juana laura lucía marcos mario marta mercedes ramón raúl roberto rosa rubén santiago teresa vicente
víctor álvaro óscar`,
  `agustín alfonso concepción elena emilio gabriel gonzalo guillermo hugo ignacio jaime jordi juliana julio julián lucas luisa manuela marc martín mohamed nicolás paula raquel ricardo rosario salvador
sara tomás`,
  `aaron aitor alba albert alex alfredo andrea arturo beatriz borja cristian césar domingo encarnación eric esteban felipe félix gregorio héctor iker irene ismael izan joan josep julia lorenzo mariano
marina mateo mohammed montserrat mónica patricia pau rocío rodrigo samuel sebastián silvia sofía xavier`,
  `abel adam adolfo adriana ahmed alejandra alicia amparo armando arnau asier bruno christian claudia consuelo cristóbal darío ernesto esperanza esther eugenio eva gabriela gerard gerardo germán gloria
guadalupe gustavo hernán inmaculada inés isaac israel iñigo jaume joel jon jonathan leo leticia lorena marco margarita matías mauricio mikel moisés natalia nerea noelia nuria oliver omar pol sandra
sergi sonia susana unai valentín verónica yolanda ángela`,
  `abraham adria aleix alexander alonso ander antoni aurora axel bartolomé benito benjamín bernardo carles carmelo celia daniela dante eloy elías emilia emiliano enzo erik ezequiel facundo federico
fermín francesc franco gaspar guillem isaías isidro iñaki jeremías jimena jonatán josué julen kevin lautaro leandro leonardo leonel lisandro lluis lourdes lázaro magdalena marcelino marcelo marti
martina maximiliano miquel nahuel néstor octavio oriol orlando osvaldo otto pascual pere ramiro reinaldo rené roger said santino saúl thiago valentina victoria ximena youssef`,
  `adalberto adán alan alexis ali amadeo américo anselmo aníbal arnaldo augusto aurelio baltasar bautista belisario biel blas bonifacio camilo candido celestino cipriano claudio clemente constantino
damian dionisio dylan dámaso edgar eduard eneko enric eusebio ferran gael gines gorka ian isidoro jacinto jairo jan jerónimo justo luca mustapha nil rachid rodolfo rogelio rolando román santos simón
teodoro ulises victoriano walter wilson xabier yahir yeray`,
  `abdelkader abdellah aimar alexandre amador anas andoni andreu aritz avelino ayoub bernat bilal brahim brais cayetano didac dios edmundo efraín efrén eladio eliseo emanuel epifanio erasmo ernestina
evaristo fabio fabián faustino fausto fidel flavio florencio florentino fortunato froilán gheorghe gil gilberto guido hamza hassan heriberto hicham hilario hipólito homero horacio humberto iago ibai
ibrahim igor ildefonso imanol ion jacobo joaquim josu khalid ladislao laureano leopoldo liam lino luciano luz manel marcial mariana markel mauro melchor misael modesto muhammad máximo napoleón narciso
nelson nicanor noel norberto noé oier olegario patricio paulino plácido pánfilo rayan ricard robert rufino saturnino serafin vasile yago yassine`,
  `abdelaziz abderrahim abdeslam abigail aday adela adelaida agustina ainara ainhoa aitana alain alberta aleida alessandro alma amalia amanda amelia amir anabel anabella angustias angélica anita anton
araceli ariadna asis asunción ayman aziz azucena aída basilio belén benigno benita berenice bernabe bernarda bernardino berta bertha beñat bienvenido blanca brenda brian briana brígida bárbara camila
candela candelaria caridad carina carla carlota carolina casandra cecilio cesareo constantin demetrio denis driss eloi feliciano hamid ignasi imran ioan ismail jamal joseba karim kilian lluc lucio
mamadou marcel marian max michael moussa nabil nicolae noah paul pelayo porfirio primitivo prudencio quintín raimundo ramona reynaldo rigoberto roque ruperto sabino samir segundo severino silvestre
silvio sixto teo teófilo tiburcio timoteo tobías ubaldo unax urbano valeriano vladimir wenceslao wilfredo yamil yassin younes zacarías zakaria águeda ángeles`,
  `abdelali abdelilah abdelkarim abdellatif abderrahman abdoulaye abelardo achraf adil adriano agusti alejo alexandru amin amine anastasio andrei anxo aquilino aran arkaitz arsenio artur baldomero
beltran braulio brisa bryan casilda casimiro cata catalina caty cecilia ceferino celso chantal chayo chela christopher chuy cintia citlali citlalli clara clementina clotilde conrado constanza coral
cruz cuca cuco dalia danel delfin delfina delia derek diana dina dulce dumitru débora eder edith ekaitz eleuterio elisa elizabeth eloísa elsa elvira emma emmanuel encarna endika enriqueta erick
eréndira esmeralda estefanía estela ester esteve estrella eugenia eulalia eulogio evangelina fabiola felicidad fernanda fidencio flor florencia florin fouad francesco fuensanta fulgencio fátima gaby
gaizka genaro genis genoveva georgina gertrudis giovanni gisela giuseppe goyo graciela griselda guillermina gumersindo güero herminia herminio higinio hilda hortensia iban ibon ibrahima ileana iliana
ilyas imad imelda indalecio ingrid inocencio ionel irasema iris irma isabela isaí isidora itzel ivonne jacinta jacob jacqueline janet jaouad jazmín jeferson jeison jessica jhoan joana john jonas
josefina juanita judith julieta juventina kamal karen karina karla katia kike lahcen lander lara lencho leobardo leocadia leon leonor leti lety licha lidia lilia liliana lina llorenç lola lorenza
luciana luisana luka mabel macarena maclovio magali mago maite manolita marbella maribel maricela maricruz marino marisa marisol maritza marius mark marlene martita matilde matteo maximino mayra
melania melisa mhamed micaela mihai milagros milena mimoun minerva mireia mireya mirta mohammad mostafa mounir mourad míriam nacho nadia nancy natividad neizan nely nemesio neto nico nieves nora norma
noureddine nélida octavia octaviano ofelia oihan oleksandr olga olimpia olivia oussama paloma pamela paola pascuala pastora paty paz penélope perla peter petra piedad polo poncho ponciano porfiria
priscila purificación quico quim rebeca regina reina remedios renata richard rigo rita roberta roc roi rosalía rosendo rosi rutilia saad salah soufiane stefan susi tarik tavo telmo tencha tere thomas
tino tito toni urko venancio vero vicent victorino vidal virgilio viridiana volodymyr walid william xavi yahya yerai yoandry yoel yunior yuridia`,
  `abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhamid abdelkrim abdelmajid abderrahmane abderrazak abdessamad abdou abdul abilio abrahan adama adnan adonay adriel agapito ahmad airam akram
albino ale aleksandr aliou allal alvar amable amado amadou amalio amancio amando amar ambrosio amets anass andre andrew andrey andriy aner angelo aniceto aniol anouar anthony antolin antonino anwar
aratz arcadio ares argimiro ariel aron aurel aureliano ayoze badr bakary balbino bartomeu benedicto beto blai bogdan boris bosco boubacar brayan buenaventura calixto carlo catalin celedonio charo
cheikh chelo chucho cirilo ciro concha conchita cosme costel crescencio cristhian cristofer dan dani daniele davide dennis desiderio dimas dmytro donato doroteo eddine edelmiro edu edwin egoitz eiden
einar ekain el elian elio emeterio emil emili enaitz enol ernest estanislao ethan eudald eustaquio evelio farid fer florian fran frank frederic fructuoso gabi gabino garikoitz george georgi gonza
guzman hafid hakim haritz haron heliodoro henry hermenegildo hodei honorio ihor ilias ilie ilyass ionut iosu isa isidre issa issam iulian iyad izei james javi jawad jean jeremy jhon jhonatan jofre
jokin jonay jordan joseph joshua juanito justino kai kepa khalil koldo lalo lamine larbi laurentino leoncio lisardo lois lucho luisito lukas luken lupe lupita mahamadou maikel manex marciano mari
marin marouane marwan marçal massimo mateu mathias maxim mayte meche mehdi memo michel michele miloud modou moncho morad mouad moustapha musa mustafa mykola nadir naim nando narcis natalio nathan
nauzet nena nicasio nikolay nizar nour oleg onofre otman oumar ousmane ovidio paco pancho paolo patrick patxi paulo pavel peio pepa pepe perfecto petru pierre pili quino quique rafa rafel raimon
rayane rayco reda redouan redouane remigio reyes rida romeo romualdo ronald rosalinda rosana rosaura rosita roxana ruslan ruth sabrina salim salomé salvatore samanta samba sami sandro santi sebastia
secundino selena senen sergey servando severiano silverio socorro sol soledad sorin soufian souleymane stefano steven tamara tania tarek tatiana teodora theo tiago tomasa toño trinidad tristan uriel
urtzi valentino valeria vanesa vasyl ventura vera vicenta vicenç victorio viktor violeta viorel virginia vivian viviana wanda wassim wendy xian xiomara xoel yadira yanira yasin yasmín yasser yassir
youness yuriy yésica zaira zeus zoe zoraida zulema úrsula`,
  `abdallah abdelfattah abdeljalil abdelkhalek abdelmalek abdelouahed abdelouahid abdenbi abderrazzak abdon abdullah abian adei adel adelino adnane adur aidan aiman aingeru aissa aitzol aiur aldo
aleksandar alen alessio alexandro alexei alexey alfons alfred amaro amjad ancor anderson andreas andrii andy anuar apolinar aram aray arian aridane armand artem arthur asensio aser assane atanasio
atilano aymane aythami azeddine baba babacar bachir belarmino benaissa bohdan bouazza bouchaib boujemaa brandon breixo breogan bru casiano casto castor cesc charles cherkaoui ciprian ciriaco claudiu
constancio cornel crisanto cristino cristo cristopher curro custodio damia daniil danilo danut daouda dayron demba denys dilan dimitar djibril dmitry domenec domenico dorel dorian ebrima edorta edward
eidan ekhi eleazar eliecer eliezer eligio elvis enmanuel enrico erlantz eros eufrasio eugen eugeni eulalio eutimio evan eñaut fabrizio faisal felicisimo filiberto filippo francis freddy gabriele
galder galo generoso geronimo gervasio giancarlo gianluca giorgi giorgio gonzaga gotzon graciano grigore guim guiu habib hao haroun hassane hatim hegoi hernando houcine houssam houssine imrane
inocente ioritz irai iraitz isabelo ishak islam iu ivo jad jagoba jalal jared jason jefferson jenaro jie joao juli jun justiniano karam kenneth kerman khadim khaled khalifa konstantin krasimir kylian
lahbib lamin laurentiu leocadio liberto lier liher lionel liviu logan lope lorien lucca lucian luigi macario mael magi magin mahdi maher mahmoud majid maksim maksym malick manolo mansour marceliano
marko marouan martiño massimiliano matthew mattia maurizio maximiano mbarek mbaye melquiades mhammed mihail mikhail milan millan mircea miroslav mohamad mohcine mokhtar mor mostapha mouhamed mouloud
mykhaylo nael najib najim nassim natanael nazario neftali neil nel nicholas nicola nicolau nicomedes nicusor nikita niko nilo nuno odei oinatz oleguer oleh olivier olmo orencio osama oskar oswaldo ot
othman othmane otmane oualid ovidiu pavlo pep peru petar petre petrica petro philip pietro pio policarpo rabah radouane radu ramses raymond regino renato restituto riccardo robin roy ruyman ryan
saliou salman salomon salustiano segismundo sekou sergei sergiu sergiy serhii serhiy severo shahid silvano silvino simeon simone siraj siro smail sohaib stanislav stepan stephen sufian sulayman taha
tahar tanausu taoufik taras tariq tayeb telesforo teodomiro teodor tirso tomeu tony torcuato toribio txomin ugaitz usman vadim valenti valerio vincenzo vinicio vitalii vitaliy vladislav vladyslav wael
wasim wei xabi xoan xuban yael yanis yaroslav yasir yaya yon yonatan yonathan youcef yousef yuri yusef zaid zakariae ziad zigor ziyad zoilo zouhair`,
  `abdelmalik abdelouahab abid ager aly amadeu aristides artemio azzeddine bousselham danny delmiro deogracias elisardo emanuele eutiquio felip franklin gary gaston giacomo guilherme haitam harold
honorato hristo idrissa iosif iyan johan junior kaddour kristian lakhdar lassana leonard lucinio marlon mohsin mouhcine mykhailo neculai neo neyzan nikola nikolas oliverio ossama owen plamen rafik
robinson roland safwan sam sancho sendoa slimane sofian sofiane sotero soulaiman teodosio ulpiano unay valeriy valero vasil vincent xabat xose xurxo yi yordan youssouf zouhir`,
  ``,
]
