/** Surnames of Spanish-speaking countries: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const surnames: readonly string[] = [
  `alonso blanco cabrera calvo cano castillo castro cortés cruz delgado domínguez díaz fernández flores gallego garcía garrido gil gonzález guerrero gutiérrez gómez hernández herrera iglesias jiménez
león lozano lópez martín martínez marín medina molina morales moreno muñoz márquez méndez navarro núñez ortega ortiz peña prieto pérez ramos ramírez rodríguez romero rubio ruiz santos sanz serrano
suárez sánchez torres vázquez álvarez`,
  `abad acosta aguilar aguilera alarcón andres aparicio aranda arias arroyo avilés ayala barrera barrios bautista becerra beltrán benito benítez bermúdez bernal blazquez bonilla bravo bueno bustamante
bustos caballero calderón camacho camargo campos cantú carmona carranza carrasco carrera carrillo casado casas castañeda castaño cedillo cepeda cerda cervantes chávez cisneros colón conde contreras
cordero cornejo corona coronado correa cortez costa crespo cuesta cuevas cáceres cárdenas córdoba córdova de la fuente del rio delacruz duarte durán dávila díez echeverría elizondo enríquez escamilla
escobar escudero esparza espinosa espinoza esquivel esteban estevez estrada exposito ferrer figueroa franco fuentes galan gallardo giménez gracia guerra guillén guzmán gálvez heredia herrero hidalgo
hurtado ibáñez izquierdo jurado juárez lara lazaro lorenzo luna luque macías maldonado manzano marcos marti mateo mateos mejía mendoza menéndez merino mesa meza miguel millán miranda montero montes
mora moya nieto ochoa otero pacheco padilla palacios pardo paredes parra pascual pastor pereira plaza ponce quintana redondo rey reyes rico rivas rivera rivero robles roca rojas roldán román rosales
rueda ríos salas salazar salinas sandoval santamaria santana santiago segura serra sierra silva simon soler solís soriano soto sáez tomas trujillo valdez valdés valero varela vargas vega velasco vera
vicente vidal vila villanueva villar villarreal villegas vásquez zamora zúñiga ávila`,
  `aguado agudo aguirre ahmed alba alcaide alcalde alcalá alcantara alcaraz alcazar alfaro alfonso almanza alvarado amador amaya anaya andrade andreu angulo anton aragón araujo arce archuleta arellano
arenas ariza arjona arranz arreola arriaga arribas arévalo asensio aznar baena balderas ballester ballesteros barajas barba barbero barragán barraza barreiro barrientos barrio barroso bañuelos bello
belmonte benavides bermejo berríos betancourt blasco bolaños borja borrego bosch briones briseño brito burgos cabello cabezas caldera calero calleja camara campa campo candelaria canovas cantero
caraballo carbajal carballo carbonell cardona caro carretero carrion carvajal casanova casillas castellano castellanos castilla catalan cebrian cerezo cervera chacón chamorro chaves chen cid clemente
cobo cobos coll collado concepción corral corrales covarrubias criado cuadrado cuenca curiel cuéllar da silva de la cruz de la rosa de la torre de miguel del pozo del valle delrío diego domenech
domingo dorado dos santos duque egea encinas escalante escobedo escribano espejo espino esteve fajardo falcon feliciano ferreira ferreiro ferrera ferrero fierro fonseca font fraga fraile freire frías
félix gaitán galeano galindo gallegos galván gamboa gaona garay garibay garza garzon gastélum gaytán gimeno girón godoy gonzalo gordillo granados grande grau griego guajardo guardado guevara guijarro
gámez haro henríquez hernando herrada herranz hinojosa holguín huerta huertas ibarra illán irizarry iñiguez jaramillo jasso jorge juan jáuregui lago latorre leal lebrón ledesma leiva lemus leyva limón
lin linares lira llamas llanos llorens llorente lobato loera longoria lorca lorente losada lozada lucas lucero lugo luis luján machado maciel madrid madrigal magaña malagón manríquez marco marques
marrero marroquín martos mas mata matos matías medrano mejias melero melgar meléndez mena menchaca mercado miralles miramontes mireles mohamed mondragón monreal monroy montalvo montaño montoya moral
morcillo morillo morán moscoso mosquera mota moyano murillo muñiz naranjo narváez nava navarrete navas nazario negrete negrón nevárez nicolas niño noguera noriega novoa nájera obregón ocampo ocasio
ocaña ojeda oliva olivares olivas oliver olmedo olmos olvera oquendo ordóñez orellana orozco osorio oviedo palma palomino palomo paniagua pantoja partida patiño pavon paz pazos pedraza peinado pelaez
peralta perea pineda pino pinto pizarro piñeiro piñero pla polanco polo pons porras portillo posada pozo prado puente puig pujol pulido páez quesada quezada quintanilla quintero quiroga quiroz ramón
rangel razo real recio reina rendón renteria requena reyna reynoso ricardo riera rincón riojas robledo rocha rodrigo roig rojo romera romo ros rosa rosado rosario rosas rovira royo ruano ruelas
saavedra sainz saiz sala salcedo saldaña saldívar salgado salguero salvador samaniego sanchis sancho santillán sastre saucedo segovia sepúlveda serna sevilla singh sola solano sole soria sosa sotelo
suazo sáenz tapia tejero tello tena terán tijerina tirado toledo toro tovar treviño téllez ulloa urbina uribe urrutia valadez valdivia valencia valenzuela valle vallejo valls valverde vaquero vela
velásquez velázquez venegas ventura vergara vigil villa villalba villalobos villaseñor vélez wang yáñez zambrano zamorano zamudio zapata zavala zepeda zhang zárate`,
  `abellan abreu abril acedo acevedo acuña adan afonso aguiar agullo alamo albaladejo albarran alberdi albert alegre aleman alemany ali aliaga almagro almansa almeida alvaro alves amado amat amigo amor
amores amoros andujar angel anguita antequera antolin antunez aragones arana arcos ares armas arnaiz arnau aroca arrieta arteaga asenjo atienza ayllon ayuso badia baez baeza balaguer barahona barbera
barbosa barcelo barea barranco barrero barreto barriga barros bartolome bastida batista bayo bayon bazan baños bedoya bejarano belda bellido benavent benavente berenguer berlanga bernabe bernabeu
bernardo berrocal betancor bilbao blanch blas boix bolivar bonet borras botella bou buendia buitrago busto caamaño cabanillas cabañas cabeza cabo cabrero cadenas calatayud calle calzada camino
campillo campoy camps canales candela canto cantos caparros capdevila capilla carbajo cardoso carpintero carpio carrascosa carreras carrero carreño carro casal casals casanovas casares cascales casero
castello castells castillejo catala cazorla cañada cañadas cañas cañete cañizares ceballos centeno cerdan cerrato cerro cespedes chaparro checa chica chico cifuentes clavijo climent coca codina coello
colomer comas company conejo conesa corbacho cordon coronel cortijo costas cristobal cubero cuervo cueto dalmau daza de andres de castro de diego de dios de frutos de haro de jesus de la calle de la
iglesia de la peña de la vega de las heras de leon de los santos de oliveira de pablo del amo del campo del castillo del moral del olmo del pino deniz diallo dieguez diop donaire donoso dorta dueñas
echevarria elias elvira escalona escriva espada españa espin espinar fariña farre feijoo felipe fernandes ferrandez ferrando ferre ferreras fidalgo figueras florez florido frances francisco frutos
fuente fuertes fuster gabarre gabarri gago galera galiano gallo gamero garces garmendia garriga garrote gascon gaspar gavilan gea gilabert giner gines giraldez giraldo gisbert gomes gomis gonzales
gordo goñi granado granda gregorio guardia guardiola guirado guirao guisado heras hermida hermoso herraiz herreros hervas hierro higueras holgado hoyos huang hussain infante iniesta iriarte jaen jaime
jara jerez jiang jimeno jin jodar jorda jordan jover julia julian justo kaur khan labrador lafuente laguna lamas larrañaga larrea lema li lillo lima liu llopis llorca lloret lluch lobo lora lucena
luengo macia maestre maestro mancebo manrique mansilla manso manzanares mari mariscal mariño marmol maroto martel martins martorell matas mateu mato maya mayo mayor mayoral maza mañas mediavilla
megias melian mellado meneses mera merchan merida meseguer mestre miguelez miguez milan milla minguez miquel mir mira miro molero molinero molla monge monje montalban montañes monteagudo montenegro
montesdeoca montesinos montiel montilla montoro monzon moraleda morante morato moreira morera morgado morilla morillas moro moron murcia muriel nadal ndiaye neira nevado nieves nogales nogueira novo
oliveira olivera olmo orduña orta ortuño osuna pabón padrón pages pagán pajares palacio palau palazon pallares palmero palomar palomares parada pareja parejo paris parraga parrilla paya pedrosa
pedroza peiro pelayo pellicer pena peral perales perdomo pereda perello perera peris peñaloza peñalver picazo pichardo pico picon pina pinilla pintado piqueras pita piña piñol planas plasencia pop
popa porcel porta portela portero porto postigo poveda poza pozuelo prada prados prat prats preciado priego puche puerta puertas puerto pueyo puga quero quevedo quiles quirós quispe quiñones quiñonez
rabadan rama ramiro raposo rascón raya rebollo reche regalado reguera reig rentas resendez restrepo reséndiz revilla revuelta rial ribas ribera ribes rio ripoll riquelme rius roa roda rodarte rodenas
rodrigues roncero ropero rosell rosello rus ruz sabate sabater sacristan salamanca salcido sales salido salmeron sambrano sampedro samper san jose san juan san martin san miguel sanabria sanjuan
sanmartin sans santacruz sarabia sarmiento saura sebastian seco sedillo segarra segui sempere seoane serrato sevillano siles silvestre simo sisneros smith sobrino solana sousa souto taboada tafoya
talavera tamayo tejada tejeda tejedor tejera tenorio terrazas terron teruel toledano tome toribio tormo torrado torralba torre torregrosa torrejon torrent tortosa traore trigo triguero trillo triviño
tudela tur tórrez ubeda ugarte urbano ureña uriarte urías utrera vaca vadillo val valcarcel valderrama valdovinos valentín valera valiente valladares valles vara vegas veiga verdejo verdu verdugo
vicario vico viera vilanova vilar vilches vilchez villagómez villalpando villaverde villena vivas viveros vives vizcaino viñas wu xu yague yang ybarra ye yuste yépez zabala zafra zambrana zaragoza
zayas zelaya zheng zhou zhu zorrilla zurita`,
  `abadia abajo abal abarca abascal abbas abdelkader abdeselam abella abenza abuin acebes aceituno acero acha adam adame adell adrian adrover agirre agra aguayo agudelo aguera aguero aguila aguilo agusti
agustin ahmad ahumada aizpurua akhtar alameda alaminos alava albacete albarracin alberca albero alberola alberto albertos albiol alcañiz alcocer alcolea alcon aldana aldea alegria alejandre alejandro
alejo alejos ales alferez algaba algarra alguacil alias allende aller almazan almela almenara almendros almodovar alos alsina altamirano altuna alzate amar amaro amate amengual amo amoedo andrada
andrades andrei andreo andueza anghel anglada angles anta antelo antonio antuña aparici aparisi aponte aquino ara aracil aramburu arango aranguren araque arauz arbelo arboleda arcas arco ardila
arencibia argente argudo arguelles arguello ariño armada armario armendariz armengol armenteros armero armesto arnal arnedo arques arrabal arrebola arredondo arregui arriaza arriola arrizabalaga
arruti artacho artero artigas artiles artola asencio asensi asin astorga astudillo atencia augusto auñon avalos avellaneda avendaño aymerich azcarate azcona azorin añon ba baca bachiller badiola bah
bailon bajo balado balan balboa balbuena balcells balde ballesta ballestero balsalobre balsera bandera banegas baquero barbeito barber barberan barcala barcena barcia barco barnes baro baron barona
barquero barquin barra barrachina barrado barral barrantes barreda barredo barreira barrena barrionuevo barriuso barro barrul barry bas bascon bascuñana bastidas bastos batalla bataller batlle bauza
bayarri bayona baz baño bañon bañuls bea beato becerril bedmar begum beitia bejar bel belenguer belinchon belles bellon belloso bellver benali benedicto beneitez benet beneyto bengoa bengoechea
benjumea benlloch berbel berenguel berges bermudo berna bernad bernardez bernat berrio bertomeu bertran berzal berzosa betancort bethencourt bibi bielsa biosca blanca blanes blay blaya bleda blesa
boada bocanegra bohorquez bolado boluda bonillo bono bordon borges boronat borrajo borrallo borreguero borrell borrero bort bosque botana bote botello bouza bouzas boza bragado braña brea brenes
briceño briz brotons brown bru brunet bruno bugallo buil bujan burgueño burillo busquets bustillo butron buzon caba cabaleiro caballe cabanas cabanes cabañero cabero cabezon cabezuelo cabral cabre
cabrerizo cacho cadena cadiz caicedo cala calabuig calin callejas callejo callejon calles calonge calvente calvet calvete calvillo calviño calzado camarasa camarena camarero cambra cambronero campaña
campuzano camuñas canal canals cancela candel canela canet canosa cantalejo cantarero canton cao capel capella capitan capo capote cara carames caravaca carazo carballeira carballido carbo carbonero
carcelen carceles carceller cardo cardozo caride carles carlos carneiro carnero carnicero carpena carracedo carral carrascal carratala carreira carril carrio carrizo cartagena carvalho casamayor
casañas casco casellas cases caso casquero castan castañon castejon castell castella castellon castellvi castelo castiñeira castiñeiras castrillo castrillon cava cavero cayuela cazalla cañamero
cañellas caño cea cecilia cedeño cedres ceesay cejas cejudo cela celada celaya celdran celis celma centelles cerezuela ceron cerrada cerrillo cervero cervilla cesar cevallos chamizo chao chavarria
cheng chicharro chinchilla chinea choque chueca cidoncha cifre cintas ciobanu cisse ciudad civera claramunt clares claros claver claveria clavero cobas colas colina colino collados collantes collazo
colmenero colom coloma colome colomina colorado coma comesaña comino conejero constantin consuegra corbalan corchado corchero corcoles corcuera cordeiro cores corominas corpas correas corredera
corredor correia corrochano cortina corujo corzo cosano coto cots coulibaly couso couto cozar cremades crespi creus cristea cruces cruzado cuadra cuadros cuartero cubas cubillo cuello cuerva cueva
culebras cumplido curbelo curto custodio cutillas da costa dacosta dahmani damian daoudi darias david de arriba de benito de blas de francisco de gracia de juan de la flor de la hoz de la mata de la
morena de la paz de la puente de la riva de la rubia de los reyes de los rios de lucas de luis de mingo de pablos de paz de pedro de prado de santiago de santos de sousa de souza de toro de torres de
vega de vicente del aguila del alamo del arco del barrio del cerro del hoyo del prado del rey del rosario del toro del val delicado devesa diago diakite diarra dias dieng dimitrov dimitrova dinu dios
diouf diz doblado doblas docampo dolz domene donate doncel dong dopazo dopico dos anjos doval doña doñate dragomir dual dumitru dura duro edo egaña egido eizaguirre el amrani el harrak el idrissi el
moussaoui el ouahabi elena elizalde elorza encarnacion enciso enrique erazo escalada escalera escamez escandell escoda escolano escolar escriba escrig eslava espadas español espi espigares espina
espinal espinola espiñeira esquinas estebanez estelles estepa estrella estruch estudillo estupiñan etxebarria etxeberria extremera ezquerra ezquerro fabian fabra fabrega fabregas fabregat falco fall
fandiño farfan farias fariñas farres faura faus faye fayos febles febrer feito felices felip feliu feliz femenia fenoll fenoy feria ferran ferrandis ferrandiz ferreres ferri ferriz ferro ferron
figueira figueiras figueredo figuerola filgueira fiol fleitas flor florea florit fofana folch folgado fons fontan fontanet fontenla forcada forero fores formoso forner fornes fort fortea fortes
fortuny franch freitas fresneda fresno fructuoso fullana fumero funes furio fuste gabaldon gabriel gadea gala galarza galdeano galdon galiana galisteo gallart galmes gamarra gambin gamiz gancedo
gandara gandia gao garate garau garde gargallo garijo garin garnica garre garrigos garro gasco gaston gato gavira gay gaya gayo gayoso gazquez gañan gelabert georgiev georgieva german gheorghe gibert
gijon gili giralt girona girones godino goicoechea goikoetxea gomar gomariz gomila goncalves gongora gonzalvez gonzalvo gordon gorriz goya gozalo gragera granell granero granja gras graña gregori
grima gual guaman guasch guedes guell gueye guijo guillamon guillem guinea guitart guiu guo hajji hamed hassan he henao henares herce heredero hermosilla hernaiz hernan hernanz herrador herraez herran
hevia higuera higuero hita honrubia hormigo horrillo hortelano hossain hoyo hu huarte huerga hueso huete huguet humanes iborra igual ilie illescas imaz infantes ingles insua ion iqbal iranzo iribarren
irigoyen iriondo isern isidro isla iturbe iturralde ivanov ivanova ivars ivorra izaguirre iñigo jane jareño jarque jaume javier jeronimo jesus ji johnson jones jorquera jose jove juanes juez juncal
junquera juste justicia justiniano keita kumar laborda lacalle lacasa lacruz lado lagares lage lagos lahoz lahuerta lainez lama lamela landa langa lanza lanzas lao lapeña lapuente largo lario larios
larrinaga larrosa lasa lasheras laso lasso lastra lavado lavin lazar lazcano lazo lechuga ledo lee lemos lendinez leo lera lerma lezcano lidon liebana ligero linde lizana lizarraga liñan liñares
llabres llacer llado llamazares llanes llano lledo llera llinares llinas llobet llompart llop llull loaiza lodeiro lois lojo lomas lombardo londoño loor lopera lopes lores lorite losa loureiro loza lu
luaces lucio lumbreras lupiañez lupu luzon macarro machin macho machuca madariaga madera madero madrazo madueño maeso magallon magan magdalena magdaleno magro maillo mallen mallo malo mamani mancera
mancha manchado mancheño manchon mancilla maneiro manero mangas manjon manresa mantecon mantilla manuel manzanera manzanero maqueda marañon march marchal marchante marchena marfil maria marichal
marimon marina marquina marron marsal marte marugan marzal marzo masa mascarell mascaro maseda masia masip maso masso matamoros mate matei matesanz matilla matute mauri mayol mayordomo mayorga mazo
mazon mañez mbaye meca medel mederos megia mejuto melchor melgarejo melia melo menacho mencia mendes mendieta mendiola mendizabal mendo mengual menor mercadal mercader merlo meroño mesas mesquida
mestres mezquita mico mier mihai minaya mingo mingorance miras miret miron miñana miñano miñarro mohedano molano moldes moldovan moles moliner molino molinos molins moll molto mompo monasterio moncada
moncayo moncho mondejar monedero monfort monforte monleon monsalve monserrat montaner montaña montañez monteiro montejano montejo monterde montoliu monton montserrat monzo moraga moragues morais
morant morata moratalla morejon morell morente moreta morey morocho morote morro morte moruno moscardo mosteiro motos moure mouriño mozo moñino mudarra muela muelas mugica muhammad muiño muiños mujica
mula mulero mulet muller munar munera munteanu munuera mur murciano muresan murga muro mustafa nacher naharro navajas navalon naveira navio naya ndong nebot negrin negro niang nicolau nieva nistal
nogueras nogues notario nova novas novella novillo noya nuevo nuez nunes nuño obando ochando ocon odriozola ogando ojea olaizola olalla olano olaya olea olivan olive oliveras oliveros olle oller
ollero olmeda oltra oprea ordas orenes orgaz oria orihuela oriol orive ortego orti ortigosa ortin ortola orts osa oses ospina ostos ovejero oña oñate pablo pablos pachon padial padin pais pajuelo
palacin palao palencia palenzuela pallas palmer palomero palop palou pamies pampin pan panadero pando paramo pardos parera pares parga pariente parrado parras parreño pascua pastoriza pastrana pato
paton payan pazo paños peco pedreira pedrero pedreño pedro pedros peguero pelegrin penalva penas peon peraza perdiguero peregrina pereiro pereyra pernas pernia perona pescador petit petrov petrova
peñafiel peñaranda peñas peñate pi piedra piera pimentel pinar pinedo pinillos pintor pintos pinzon pique piquer pires piris piriz pisa pitarch piñera piñon plana planelles planells plata platero
plazas pliego poch pol pomar pomares pombo pont ponte popescu porcar portales portas portilla portoles pose pou povedano poyato poyatos pozas pradas prades prego presa primo prior puchades puebla
puentes pujadas pujante pulgar pulgarin qiu queralt querol quijada quijano quilez quintans quintas quintela quiñonero rabanal radu raga raja ramallo ramis rando ravelo raventos rayo reboredo recalde
recasens recuero regidor rego regueira regueiro reguero reinoso remon renedo rengel rengifo rentero repiso requejo revert reverte riaño riba ribeiro ribot ricart riesco riesgo rigo rioja ripolles
risco risueño riu riveiro rizo robaina rocamora roche rodas rodero rodes roger rojano roma romano romeo romeu ronda rondon roque rosendo rosero rosillo rosique rossello rossi rouco roura roy rozas rua
rubi rubia rubiales rufo ruibal ruiperez rull ruperez rusu sabio saborido sahuquillo saidi salado salgueiro salhi salinero salom salva salvado salvatierra san emeterio san millan san pedro san roman
san segundo sanahuja sande sandu sanguino sanjurjo santa cruz santaella santander santano santin santisteban sarasola sarda sarr sarria sarrion sayago sañudo sebastia seck sedano sedeño segado seijas
seijo selles selma selva sena sendra senra serantes serban serena serradilla serrat serroukh servera sesma sicilia sidibe signes siguenza sillero silveira simarro simbaña sintes sirvent soares sobrado
socas socias socorro sojo solanas soldevila solera solla solorzano solsona somoza sordo soro sorribes sotillo sotomayor souza sow stan stanciu stefan stoica subirana subirats sueiro suero sun sureda
suñe suñer sylla tabares tabernero tahiri talens tamargo tamarit tapias tarazona tardio tarifa tarin tarraga tarrago tarres tascon tato taylor tebar teijeiro teixeira teixido teixidor tejerina
telleria temprano tendero tercero terol terrones thiam thomas tinoco tobar tolosa toma toral torne tornero torralbo torras torreblanca torrecilla torrecillas torrens torrente torrents torrico torrijos
tort tortajada toscano touray toure trapero traver trejo trenado trias trigueros trinidad troncoso troya troyano trueba tubio tudor tuñon uceda ucles ugalde uranga urdiales uria urquijo urrea utrilla
vacas valbuena valderas valdivieso valenciano valerio valido valiño vallecillo vallejos vallina valor vaquer vaquerizo varas varea varga varo varon varona vasco vasile vaz vaño vecino velarde velilla
veliz velo veloso vendrell verdaguer verde verges viana vicedo vicens vicent victoria viedma vieira vieites viejo vigara vigo vilalta vilaplana vilariño vilas vilaseca vilela vilella villacorta
villaescusa villafranca villagrasa villalon villalonga villalta villamor villarejo villares villarino villarroel villarroya villarrubia villen vinagre vinuesa vitoria vivanco vivancos vivar vivo
vizuete viña viñals viñuela williams wilson xia yanes yanez yebenes yebra yepes yeste yu yubero zabaleta zabalza zapater zapatero zapico zarco zarza zazo zhan zhao ziani zubillaga zubizarreta zuluaga
zurdo`,
  ``,
]
