/** Given names of Spanish-speaking countries: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const givenNames: readonly string[] = [
  `adrián agustín alberto alejandro alfonso ana andrés antonia antonio carlos carmen concepción cristina daniel david diego dolores eduardo elena emilio enrique fernando francisca francisco gabriel
gonzalo guillermo hugo ignacio isabel iván jaime javier jesús joaquín jordi jorge josefa josé juan juana juliana julio julián laura lucas lucía luis luisa manuel manuela marc marcos mario marta martín
maría mercedes miguel mohamed nicolás pablo paula pedro pilar rafael ramón raquel raúl ricardo roberto rosa rosario rubén salvador santiago sara sergio teresa tomás vicente víctor álvaro ángel óscar`,
  `aaron abel abraham adalberto adam adolfo adria adriana adán ahmed aitor alan alba albert aleix alejandra alex alexander alexis alfredo ali alicia alonso amadeo amparo américo ander andrea anselmo
antoni aníbal armando arnaldo arnau arturo asier augusto aurelio aurora axel baltasar bartolomé bautista beatriz belisario benito benjamín bernardo biel blas bonifacio borja bruno camilo candido
carles carmelo celestino celia christian cipriano claudia claudio clemente constantino consuelo cristian cristóbal césar damian daniela dante darío dionisio domingo dylan dámaso edgar eduard eloy
elías emilia emiliano encarnación eneko enric enzo eric erik ernesto esperanza esteban esther eugenio eusebio eva ezequiel facundo federico felipe fermín ferran francesc franco félix gabriela gael
gaspar gerard gerardo germán gines gloria gorka gregorio guadalupe guillem gustavo hernán héctor ian iker inmaculada inés irene isaac isaías isidoro isidro ismael israel izan iñaki iñigo jacinto jairo
jan jaume jeremías jerónimo jimena joan joel jon jonathan jonatán josep josué julen julia justo kevin lautaro leandro leo leonardo leonel leticia lisandro lluis lorena lorenzo lourdes luca lázaro
magdalena marcelino marcelo marco margarita mariano marina marti martina mateo matías mauricio maximiliano mikel miquel mohammed moisés montserrat mustapha mónica nahuel natalia nerea nil noelia nuria
néstor octavio oliver omar oriol orlando osvaldo otto pascual patricia pau pere pol rachid ramiro reinaldo rené rocío rodolfo rodrigo rogelio roger rolando román said samuel sandra santino santos saúl
sebastián sergi silvia simón sofía sonia susana teodoro thiago ulises unai valentina valentín verónica victoria victoriano walter wilson xabier xavier ximena yahir yeray yolanda youssef ángela`,
  `abdelali abdelaziz abdelilah abdelkader abdelkarim abdellah abdellatif abderrahim abderrahman abdeslam abdoulaye abelardo abigail achraf aday adela adelaida adil adriano agusti agustina aimar ainara
ainhoa aitana alain alberta aleida alejo alessandro alexandre alexandru alma amador amalia amanda amelia amin amine amir anabel anabella anas anastasio andoni andrei andreu angustias angélica anita
anton anxo aquilino araceli aran ariadna aritz arkaitz arsenio artur asis asunción avelino ayman ayoub aziz azucena aída baldomero basilio beltran belén benigno benita berenice bernabe bernarda
bernardino bernat berta bertha beñat bienvenido bilal blanca brahim brais braulio brenda brian briana bryan brígida bárbara camila candela candelaria caridad carina carla carlota carolina casandra
casimiro catalina cayetano cecilia cecilio ceferino celso cesareo chantal christopher cintia clara clementina clotilde conrado constantin constanza coral cruz dalia danel delfin delfina delia demetrio
denis derek diana didac dina dios driss dulce dumitru débora eder edith edmundo efraín efrén ekaitz eladio eleuterio elisa eliseo elizabeth eloi eloísa elsa elvira emanuel emma emmanuel encarna endika
enriqueta epifanio erasmo erick ernestina esmeralda estefanía estela ester esteve estrella eugenia eulalia eulogio evangelina evaristo fabio fabiola fabián faustino fausto feliciano felicidad fernanda
fidel flavio flor florencia florencio florentino florin fortunato fouad francesco froilán fuensanta fulgencio fátima gaizka genaro genis genoveva georgina gertrudis gheorghe gil gilberto giovanni
gisela giuseppe graciela griselda guido guillermina gumersindo hamid hamza hassan heriberto herminia herminio hicham higinio hilario hilda hipólito homero horacio hortensia humberto iago ibai iban
ibon ibrahim ibrahima ignasi igor ildefonso ileana iliana ilyas imad imanol imelda imran indalecio ingrid inocencio ioan ion ionel iris irma isabela isidora ismail itzel ivonne jacinta jacob jacobo
jacqueline jamal janet jaouad jazmín jessica joana joaquim john jonas joseba josefina josu juanita judith julieta kamal karen karim karina karla katia khalid kilian ladislao lahcen lander lara
laureano leon leonor leopoldo liam lidia lilia liliana lina lino llorenç lluc lola lorenza luciana luciano lucio luisana luka luz mabel macarena magali maite mamadou manel manolita marcel marcial
marian mariana maribel maricela maricruz marino marisa marisol maritza marius mark markel marlene matilde matteo mauro max maximino mayra melania melchor melisa mhamed micaela michael mihai milagros
milena mimoun minerva mireia mireya mirta misael modesto mohammad mostafa mounir mourad moussa muhammad máximo míriam nabil nacho nadia nancy napoleón narciso natividad neizan nelson nemesio nicanor
nico nicolae nieves noah noel nora norberto norma noureddine noé nélida octavia ofelia oier oihan olegario oleksandr olga olimpia olivia oussama paloma pamela paola pascuala pastora patricio paul
paulino paz pelayo penélope perla peter petra piedad plácido porfirio primitivo priscila prudencio purificación pánfilo quim quintín raimundo rayan rebeca regina reina remedios renata reynaldo ricard
richard rigoberto rita robert roberta roc roi roque rosalía rosendo rufino ruperto saad sabino salah samir saturnino segundo serafin severino silvestre silvio sixto soufiane stefan tarik telmo teo
teófilo thomas tiburcio timoteo tobías toni ubaldo unax urbano urko valeriano vasile venancio vicent victorino vidal virgilio vladimir volodymyr walid wenceslao wilfredo william xavi yago yahya yamil
yassin yassine yerai yoel younes zacarías zakaria águeda ángeles`,
  `abdallah abdelfattah abdelghani abdelhadi abdelhafid abdelhak abdelhakim abdelhamid abdeljalil abdelkhalek abdelkrim abdelmajid abdelmalek abdelouahed abdelouahid abdenbi abderrahmane abderrazak
abderrazzak abdessamad abdon abdou abdul abdullah abian abilio abrahan adama adei adel adelino adnan adnane adonay adriel adur agapito ahmad aidan aiman aingeru airam aissa aitzol aiur akram albino
aldo ale aleksandar aleksandr alen alessio alexandro alexei alexey alfons alfred aliou allal alvar amable amado amadou amalio amancio amando amar amaro ambrosio amets amjad anass ancor anderson andre
andreas andrew andrey andrii andriy andy aner angelo aniceto aniol anouar anthony antolin antonino anuar anwar apolinar aram aratz aray arcadio ares argimiro arian aridane ariel armand aron artem
arthur asensio aser assane atanasio atilano aurel aureliano aymane ayoze aythami azeddine baba babacar bachir badr bakary balbino bartomeu belarmino benaissa benedicto beto blai bogdan bohdan boris
bosco bouazza boubacar bouchaib boujemaa brandon brayan breixo breogan bru buenaventura calixto carlo casiano casto castor catalin celedonio cesc charles charo cheikh chelo cherkaoui chucho ciprian
ciriaco cirilo ciro claudiu concha conchita constancio cornel cosme costel crescencio crisanto cristhian cristino cristo cristofer cristopher curro custodio damia dan dani daniele daniil danilo danut
daouda davide dayron demba dennis denys desiderio dilan dimas dimitar djibril dmitry dmytro domenec domenico donato dorel dorian doroteo ebrima eddine edelmiro edorta edu edward edwin egoitz eidan
eiden einar ekain ekhi el eleazar elian eliecer eliezer eligio elio elvis emeterio emil emili enaitz enmanuel enol enrico erlantz ernest eros estanislao ethan eudald eufrasio eugen eugeni eulalio
eustaquio eutimio evan evelio eñaut fabrizio faisal farid felicisimo fer filiberto filippo florian fran francis frank freddy frederic fructuoso gabi gabino gabriele galder galo garikoitz generoso
george georgi geronimo gervasio giancarlo gianluca giorgi giorgio gonza gonzaga gotzon graciano grigore guim guiu guzman habib hafid hakim hao haritz haron haroun hassane hatim hegoi heliodoro henry
hermenegildo hernando hodei honorio houcine houssam houssine ihor ilias ilie ilyass imrane inocente ionut ioritz iosu irai iraitz isa isabelo ishak isidre islam issa issam iu iulian ivo iyad izei jad
jagoba jalal james jared jason javi jawad jean jefferson jenaro jeremy jhon jhonatan jie joao jofre jokin jonay jordan joseph joshua juanito juli jun justiniano justino kai karam kenneth kepa kerman
khadim khaled khalifa khalil koldo konstantin krasimir kylian lahbib lalo lamin lamine larbi laurentino laurentiu leocadio leoncio liberto lier liher lionel lisardo liviu logan lois lope lorien lucca
lucho lucian luigi luisito lukas luken lupe lupita macario mael magi magin mahamadou mahdi maher mahmoud maikel majid maksim maksym malick manex manolo mansour marceliano marciano mari marin marko
marouan marouane martiño marwan marçal massimiliano massimo mateu mathias matthew mattia maurizio maxim maximiano mayte mbarek mbaye meche mehdi melquiades memo mhammed michel michele mihail mikhail
milan millan miloud mircea miroslav modou mohamad mohcine mokhtar moncho mor morad mostapha mouad mouhamed mouloud moustapha musa mustafa mykhaylo mykola nadir nael naim najib najim nando narcis
nassim natalio natanael nathan nauzet nazario neftali neil nel nena nicasio nicholas nicola nicolau nicomedes nicusor nikita niko nikolay nilo nizar nour nuno odei oinatz oleg oleguer oleh olivier
olmo onofre orencio osama oskar oswaldo ot othman othmane otman otmane oualid oumar ousmane ovidio ovidiu paco pancho paolo patrick patxi paulo pavel pavlo peio pep pepa pepe perfecto peru petar petre
petrica petro petru philip pierre pietro pili pio policarpo quino quique rabah radouane radu rafa rafel raimon ramses rayane rayco raymond reda redouan redouane regino remigio renato restituto reyes
riccardo rida robin romeo romualdo ronald rosalinda rosana rosaura rosita roxana roy ruslan ruth ruyman ryan sabrina salim saliou salman salomon salomé salustiano salvatore samanta samba sami sandro
santi sebastia secundino segismundo sekou selena senen sergei sergey sergiu sergiy serhii serhiy servando severiano severo shahid silvano silverio silvino simeon simone siraj siro smail socorro sohaib
sol soledad sorin soufian souleymane stanislav stefano stepan stephen steven sufian sulayman taha tahar tamara tanausu tania taoufik taras tarek tariq tatiana tayeb telesforo teodomiro teodor teodora
theo tiago tirso tomasa tomeu tony torcuato toribio toño trinidad tristan txomin ugaitz uriel urtzi usman vadim valenti valentino valeria valerio vanesa vasyl ventura vera vicenta vicenç victorio
viktor vincenzo vinicio violeta viorel virginia vitalii vitaliy vivian viviana vladislav vladyslav wael wanda wasim wassim wei wendy xabi xian xiomara xoan xoel xuban yadira yael yanira yanis yaroslav
yasin yasir yasmín yasser yassir yaya yon yonatan yonathan youcef youness yousef yuri yuriy yusef yésica zaid zaira zakariae zeus ziad zigor ziyad zoe zoilo zoraida zouhair zulema úrsula`,
  `abdelmalik abdelouahab abid ager aly amadeu aristides artemio azzeddine bousselham danny delmiro deogracias elisardo emanuele eutiquio felip franklin gary gaston giacomo guilherme haitam harold
honorato hristo idrissa iosif iyan johan junior kaddour kristian lakhdar lassana leonard lucinio marlon mohsin mouhcine mykhailo neculai neo neyzan nikola nikolas oliverio ossama owen plamen rafik
robinson roland safwan sam sancho sendoa slimane sofian sofiane sotero soulaiman teodosio ulpiano unay valeriy valero vasil vincent xabat xose xurxo yi yordan youssouf zouhir`,
  ``,
]
