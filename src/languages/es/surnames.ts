/** Surnames of Spanish-speaking countries: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const surnames: readonly string[] = [
  `alonso díaz fernández garcía gonzález gutiérrez gómez hernández jiménez lópez martín martínez moreno muñoz pérez rodríguez romero ruiz sánchez álvarez`,
  `blanco castro delgado domínguez gil marín medina molina morales navarro núñez ortega ortiz ramos ramírez rubio serrano suárez torres vázquez`,
  `cabrera calvo cano castillo cortés cruz flores gallego garrido guerrero herrera iglesias león lozano márquez méndez peña prieto santos sanz`,
  `aguilar arias benítez caballero campos carmona carrasco crespo durán díez ferrer fuentes giménez herrero hidalgo ibáñez lorenzo montero mora nieto pascual reyes rojas santana santiago soto vargas vega
vicente vidal`,
  `arroyo bravo camacho casado espinosa esteban franco gallardo izquierdo lara luque mendoza merino montes moya pardo parra pastor redondo rey rivas rivera román ríos sierra silva soler sáez velasco vera`,
  `acosta aguilera andres aparicio bautista beltrán benito bernal bueno calderón carrillo casas cervantes chávez contreras cárdenas córdova escobar escudero espinoza estrada exposito figueroa galan
guerra guillén guzmán heredia juárez luna macías maldonado marcos marti mateo mateos mejía meza miranda ochoa otero pacheco padilla palacios pereira ponce rivero robles roldán rosales salas salazar
salinas sandoval segura solís soriano trujillo valdez valdés valero varela vila villanueva villar villarreal villegas vásquez zúñiga ávila`,
  `abad alarcón aranda avilés ayala barrera barrios becerra bermúdez blazquez bonilla bustamante bustos camargo cantú carranza carrera castañeda castaño cedillo cepeda cerda cisneros colón conde cordero
cornejo corona coronado correa cortez costa cuesta cuevas cáceres córdoba de la fuente del rio delacruz duarte dávila echeverría elizondo enríquez escamilla esparza esquivel estevez gracia gálvez
hurtado jurado lazaro manzano menéndez mesa miguel millán paredes plaza quintana rico roca rueda santamaria serra simon tomas zamora`,
  `aguado aguirre alba amador anton arenas asensio ballesteros barroso bermejo blasco burgos cabello caro chen collado corral cuenca de la cruz de la torre domingo escribano félix galindo galván gamboa
garza gimeno godoy granados guevara haro henríquez ibarra iñiguez jaramillo juan jáuregui leal leiva lemus leyva limón linares llamas llanos lorente lucas lugo luján madrigal magaña manríquez marco
martos mas mata matos mena mercado miramontes mireles mohamed montalvo montaño montoya morán murillo naranjo nava navas negrete nevárez nájera ocampo ojeda oliva olivares olivas olvera ordóñez
orellana orozco osorio oviedo palma palomino pantoja partida patiño paz pedraza peralta perea pineda pinto pizarro polanco polo pons pozo puig pulido páez quesada ramón reina rodrigo rojo ros saiz
salvador sancho singh soria sosa valencia valle vallejo valverde villalba`,
  `alcaraz alfonso andreu angulo aragón arribas arévalo baena ballester bosch calero camara cantero carballo carbonell cardona carretero carrion casanova castellano castilla chacón cid clemente cobo da
silva de la rosa domenech esteve ferreira font grau hernando llorente luis marques marrero moral oliver palomo pelaez pino piñeiro porras portillo posada prado puente quezada quintanilla quintero
quiroga quiroz rangel razo rendón renteria requena reyna reynoso ricardo riera rincón riojas robledo rocha roig romo rosa rosado rosario rosas ruelas saavedra salcedo saldaña saldívar salgado
samaniego sanchis santillán saucedo segovia sepúlveda serna sevilla sola sotelo suazo sáenz tapia tello terán tijerina toledo toro tovar treviño téllez ulloa urbina uribe urrutia valadez valdivia
valenzuela vela velásquez velázquez villa vélez zapata`,
  `agudo ahmed alcaide alcalde alcalá alcantara alcazar alfaro almanza alvarado amaya anaya andrade araujo arce archuleta arellano ariza arjona arranz arreola arriaga aznar balderas barajas barba barbero
barragán barraza barreiro barrientos barrio bañuelos bello belmonte benavides berríos betancourt bolaños borja borrego briones briseño brito cabezas caldera calleja campa campo candelaria canovas
caraballo carbajal carvajal casillas castellanos catalan cebrian cerezo cervera chamorro chaves cobos coll concepción corrales covarrubias criado cuadrado curiel cuéllar de miguel del pozo del valle
delrío diego dorado dos santos duque egea encinas escalante escobedo espejo espino fajardo falcon feliciano ferreiro ferrera ferrero fierro fonseca fraga fraile freire frías gaitán galeano gallegos
gaona garay garibay garzon gastélum gaytán girón gonzalo gordillo grande griego guajardo guardado guijarro gámez herrada herranz hinojosa holguín huerta huertas illán irizarry jasso jorge lago latorre
lebrón ledesma lin lira llorens lobato loera longoria lorca losada lozada lucero machado maciel madrid malagón marroquín matías medrano mejias melero melgar meléndez menchaca miralles mondragón
monreal monroy morcillo morillo moscoso mosquera mota moyano muñiz narváez navarrete nazario negrón nicolas niño noguera noriega novoa obregón ocasio ocaña olmedo olmos oquendo paniagua pavon pazos
peinado piñero pla pujol real recio romera rovira royo ruano sainz sala salguero sastre solano sole tejero tena tirado valls vaquero venegas ventura vergara vigil villalobos villaseñor wang yáñez
zambrano zamorano zamudio zavala zepeda zhang zárate`,
  `abellan abril acedo acevedo acuña afonso albert alegre aleman ali almagro almeida alvaro alves amoros andujar arana arcos ares armas arteaga atienza ayuso badia baez baeza balaguer barbera barcelo
barea barranco barrero barros bartolome batista baños bejarano bellido berenguer bernabe bernabeu bilbao boix bonet borras buendia cabeza calle campillo camps canales caparros carreras carrero carreño
carro casal castello catala cazorla cañas cañete ceballos centeno cespedes checa cifuentes climent coca conesa costas cubero de castro de diego de las heras de leon de los santos del campo del
castillo del olmo del pino diallo dieguez dueñas echagüe echevarria echeverri espada españa fariña felipe ferrando ferre florez frances francisco fuertes fuster gago galera gamero garces gascon giner
giraldo granado heras hermida herreros hervas huamán infante iniesta iturbide jaen jara jerez jordan kaur lafuente laguna lamas landeros leija li liriano liu llopis lloret lobo lucena luengo macia
maestre manrique manso manzanares mari mariscal mariño maroto martorell marulanda mascorro matas mateu maya mayo mayor mayoral melian mellado merchan miguez minguez mira miro molero molinero monge
monsiváis montesinos montiel montilla montoro monzon moreira morillas moro moron murcia múzquiz nadal ndiaye nogales olmo orduña orta ortuño ossa osuna oyervides pabón padrón pagán palacio pallares
palomares parada pareja parrilla pedrosa pedroza peiro pelayo pena peral perales perdomo peris peñaloza peñalver pichardo pina pinilla piqueras portela poveda prada prados prat prats preciado puerta
puertas puerto puga quevedo quiles quirós quiñones quiñonez rascón raya rebollo regalado renovato rentas resendez reséndiz ribas ribera ripoll rodarte rodenas rodrigues rubalcava salcido salmeron
sambrano sampedro san jose san martin sanjuan sanmartin santacruz sarabia sarmiento saura sebastian sedillo segarra seoane serrato sevillano sifuentes sisneros sobrino souto taboada tafoya talavera
tamayo tamez tejada tejeda tejedor terrazas teruel tome toribio torre tortosa trigo tórrez ubeda urbano ureña urías vaca valdovinos valentín valera valiente valles veiga velazco verdu verdugo vicario
vielma viera vilar vilchez villagómez villalpando villaverde villena vivas viveros vives vizcaino viñas wu xu ybarra ye yuste yépez zabala zafra zamarripa zamarrón zaragoza zayas zelaya zertuche zhou
zorrilla zuazua zurita`,
  `abreu adan aguiar agullo alamo albaladejo albarran alberdi alemany aliaga almansa amado amat amigo amor amores angel anguita antequera antolin antunez aragones arnaiz arnau aroca arrieta asenjo ayllon
barahona barbosa barreto barriga bastida bayo bayon bazan bedoya belda benavent benavente berlanga bernardo berrocal betancor blanch blas bolivar botella bou buitrago busto caamaño cabanillas cabañas
cabo cabrero cadenas calatayud calzada camino campoy candela canto cantos capdevila capilla carbajo cardoso carpintero carpio carrascosa casals casanovas casares cascales casero castells castillejo
cañada cañadas cañizares cerdan cerrato cerro chaparro chica chico clavijo codina coello colomer comas company conejo corbacho cordon coronel cortijo cristobal cuervo cueto dalmau daza de andres de
dios de frutos de haro de jesus de la calle de la iglesia de la peña de la vega de oliveira de pablo del amo del moral deniz diop donaire donoso dorta elias elvira escalona escriva espin espinar farre
feijoo fernandes ferrandez ferreras fidalgo figueras florido frutos fuente gabarre gabarri galiano gallo garmendia garriga garrote gaspar gavilan gea gilabert gines giraldez gisbert gomes gomis
gonzales gordo goñi granda gregorio guardia guardiola guirado guirao guisado hermoso herraiz hierro higueras holgado hoyos huang hussain iriarte jaime jiang jimeno jin jodar jorda jover julia julian
justo khan labrador larrañaga larrea lema lillo lima llorca lluch lora maestro mancebo mansilla marmol martel martins mato maza mañas mediavilla megias meneses mera merida meseguer mestre miguelez
milan milla miquel mir molla monje montalban montañes monteagudo montenegro montesdeoca moraleda morante morato morera morgado morilla muriel neira nevado nieves nogueira novo oliveira olivera pages
pajares palau palazon palmero palomar parejo paris parraga paya pellicer pereda perello perera picazo pico picon pintado pita piña piñol planas plasencia pop popa porcel porta portero porto postigo
poza pozuelo priego puche pueyo quero quispe rabadan rama ramiro raposo reche reguera reig restrepo revilla revuelta rial ribes rio riquelme rius roa roda roncero ropero rosell rosello rus ruz sabate
sabater sacristan salamanca sales salido samper san juan san miguel sanabria sans seco segui sempere siles silvestre simo smith solana sousa tejera tenorio terron toledano tormo torrado torralba
torregrosa torrejon torrent traore triguero trillo triviño tudela tur ugarte uriarte utrera vadillo val valcarcel valderrama valladares vara vegas verdejo vico vilanova vilches yague yang zambrana
zheng zhu`,
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
