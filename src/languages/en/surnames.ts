/** Surnames of English-speaking countries: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const surnames: readonly string[] = [
  `anderson brown davis garcia harris jackson johnson jones martin martinez miller moore robinson smith taylor thomas thompson white williams wilson`,
  `adams allen baker carter clark gonzalez green hall hernandez hill king lee lewis lopez nelson rodriguez scott walker wright young`,
  `bailey bell campbell collins cook edwards evans mitchell morgan morris murphy parker perez phillips reed roberts rogers sanchez stewart turner`,
  `barnes bennett brooks coleman cooper cox flores gray henderson howard hughes james jenkins kelly patterson perry peterson powell price ramirez richardson rivera ross sanders torres ward washington
watson wood`,
  `alexander bryant butler cole cruz diaz ellis fisher ford foster gibson gonzales graham griffin hamilton harrison hayes jordan marshall mcdonald myers ortiz owens reynolds russell simmons sullivan
wallace west woods`,
  `black boyd burns crawford daniels dixon dunn ferguson freeman gomez gordon grant hawkins henry hicks holmes hunt hunter kennedy knight mason mills morales murray nichols palmer porter ramos reyes rice
robertson rose shaw simpson stevens stone tucker warren webb wells`,
  `andrews armstrong arnold austin berry bradley carpenter carroll chavez cunningham duncan elliott fox franklin gardner greene harper hart hudson kelley lane lawrence lawson matthews olson payne perkins
peters pierce ray riley ruiz sims snyder spencer stephens wagner watkins weaver willis`,
  `alvarez banks barnett bishop bowman brewer burke burton byrd caldwell carlson carr castillo chapman curtis davidson day dean douglas fernandez fields fleming fowler frazier fuller garrett garza george
gilbert gutierrez hansen hanson harvey herrera hoffman holland hopkins howell jacobs jennings jensen johnston kim larson little lowe lynch may mccoy medina mendoza meyer montgomery moreno morrison
neal nguyen oliver pearson reid richards romero ryan schmidt silva soto stanley terry vargas vasquez wade walters welch wheeler williamson`,
  `baldwin ball barber barker barrett bates beck benson bowen burgess bush castro chambers chandler craig cross cummings curry daniel dawson fletcher garner graves gregory griffith guzman hale hardy
haynes hines holt horton hubbard jimenez keller lambert leonard love lucas lyons mcdaniel mckinney mendez miles mullins munoz newman norris obrien page parks pena powers ramsey reeves rhodes rodriquez
salazar santiago santos schneider schultz sharp shelton steele stevenson sutton tate valdez vaughn walsh warner watts weber wolfe`,
  `abbott adkins aguilar allison alvarado atkins ballard barton bass becker blair blake boone bowers brady bridges briggs brock bryan buchanan cain cannon carson casey christensen clarke clayton cobb
cohen collier colon conner copeland cortez delgado dennis doyle drake erickson estrada farmer figueroa fitzgerald flowers floyd francis frank french gibbs gill glover goodman goodwin greer gross
guerrero hammond hampton harmon harrington higgins hodges hogan holloway houston huff ingram jefferson joseph klein lamb lindsey lloyd logan luna mack maldonado malone mann manning marsh massey mathis
maxwell mcbride mccarthy mccormick mcgee mcguire mckenzie mclaughlin moody moran morton moss nash newton norman norton nunez ortega osborne owen padilla park parsons patrick patton paul phelps pittman
poole pope potter pratt quinn reese rios robbins roberson rodgers rowe roy sandoval saunders schwartz sherman simon singleton sparks stokes strickland summers swanson thornton todd townsend tran tyler
underwood vega walton waters webster wilkerson wilkins wise wong yates zimmerman`,
  `acosta anthony ashley atkinson avery avila ayala ayers barr barron barry bartlett bauer baxter bean beard beasley bentley benton berg best blackburn blackwell blanchard blankenship blevins bond booker
booth boyer bradford bradshaw branch brennan browning bruce buck buckley bullock burnett calhoun callahan camacho cameron campos cantu cardenas carey carrillo chan chang charles chase chen cherry
christian church clay cline cochran combs conley contreras conway crosby dalton davenport decker deleon dickerson dickson dodson dominguez donaldson dorsey dotson dudley duran durham dyer eaton
ellison english espinoza estes everett farrell faulkner finley fischer flynn foley frost fuentes gaines gallagher gallegos gamble garrison gates gay gentry giles gillespie gilmore glass glenn golden
grimes guerra haley hancock hardin harding harrell hartman hatfield heath hebert hendricks hensley henson herman herring hess hickman hobbs hodge holman hood hoover horn horne house huffman hull
humphrey hurst hutchinson jacobson johns joyce juarez kane keith kemp kent kerr key kirby kirk kline knapp knox koch kramer landry lang lara larsen leach leblanc leon lester livingston lowery maddox
marks marquez mathews maynard mays mccall mcclain mcclure mcconnell mccullough mcdowell mcintosh mcintyre mckee mcknight mclean mcmillan meadows mejia melton mercado merritt meyers middleton miranda
molina monroe montoya moon morin morrow morse moses mosley mueller navarro nicholson nixon noble nolan ochoa oconnor olsen oneal oneill orr pace pacheco parrish patel peck pennington petersen pitts
preston prince pruitt pugh randall randolph rich richard richmond rivas rivers roach robles rojas rollins roman roth rush russo salas salinas sanford savage sawyer schroeder sellers serrano sexton
shaffer shannon shepard shepherd sheppard shields short skinner sloan small snow solis solomon spears stafford stephenson strong sweeney tanner terrell tillman trevino trujillo valentine vance vazquez
velasquez velez villarreal vincent wall waller walls walter ware weeks weiss whitaker whitehead whitney wiggins wilcox wiley wilkinson william winters wolf woodard woodward wyatt york`,
  `abdi acevedo adebayo adeyemi agarwal aggarwal aguirre ahmad ahn ahuja akers albert alford almeida alston andersen andrade ansari araujo archer arora arrington arroyo aziz bacon baig bains baird
banerjee bansal barbosa barlow barrera basu battle beach beatty belcher bender benjamin berger bernard bertrand bhatia bhatti bianchi bingham bird bland blanton blue boggs bolden bolton bonner bose
boucher boyce boyle brandon brandt braun bray bright britt britton broussard bruno buckner bui bunch burch burks burris burt butt butts byers cabrera cai calderon camp cantrell cao carney carvalho
carver case cash castaneda cervantes chamberlain chaney chatterjee chaudhary chaudhry chauhan cheng cheung childers childress childs cho choi chopra choudhury chowdhury christopher clements clemons
cleveland clifton coffey coffman colombo compton connor conrad conti cooke cooley corbett cordova costa costas cote cotton covington cowan crabtree craft cramer crane crow crowe crowley crum dabrowski
dailey dale dang das daugherty david davies davila de dejesus delacruz delaney delarosa deng desai dhaliwal dhillon dickinson dillard dillon ding dodd donahue dong donovan dougherty downing downs du
dubey dubois duffy duke dumitru dunbar dunlap duong durand dutta dye elder eldridge elkins elmore emerson england ervin escobar esposito ewing farley farooq farris felix feng ferrari ferreira ferrell
field finch fitzpatrick flanagan fontenot forbes foreman forrest fournier franco franks frederick friedman fritz fry frye fulton gagnon gallo galloway galvan gao gary georgiou ghosh gibbons gilliam
giordano godfrey goff goldstein gomes good gore gorman goss gould grace grady greco gregg grewal griggs guo gupta guthrie guy haas haddad hahn hamm han haney hanna harden hartley hashmi hassan
hastings hatcher hayden hays he head heard helms hendrix herbert herron hester hewitt hickey hilton hinton ho hoang hoffmann hofmann holcomb holden holder holley hollis hong hooper hopper hossain howe
hu huang huber hurley hussein hutchins huynh hwang hyde ibarra ibrahim ioannou ionescu irwin islam ito ivanov iyengar iyer jain jamison jang jankowski jarvis javed jiang john joshi joyner jung justice
kaminski kang kapoor karim kato katz kaufman kendall kendrick khanna khoury kidd kimball kinney kirkland kirkpatrick knowles kobayashi kowalczyk kowalski kozlowski krause krawczyk krueger kumar
kuznetsov kwan kwok kwon lake lam lancaster lange langley lau laurent law le lefebvre lehman leroy leung levine levy lewandowski li liang lim lima lin lindsay liu lockhart lombardi lott lozano lu luca
lucero lugo luo lutz ly lynn lyon ma macdonald macias mackey madden madison magee mahoney malhotra malik maloney mancini manley mansour manuel marino martins mata mayer mayes mayfield mayo mazur
mcallister mccabe mccann mccarty mccray mcfadden mcfarland mcghee mcginnis mcgowan mcgrath mckay mcleod mcmahon mcneil mcpherson meeks mehta melendez melo menon mercer merrill michael michel minor
mirza mishra mobley mohamed mohammed montes mooney mora moreau moretti moser moyer mukherjee mullen muller nair nakamura nance neely neumann newell newsome ng ngo nielsen nieves nix noel novak nowak
numbers oconnell odell odom odonnell okafor okonkwo oliveira omar oneil orozco osborn osman pan pandey pandya papadopoulos parekh pate pearce peng pereira petrov petty pham phan pickett pierson pike
piotrowski plummer polk pollard ponce popa popescu popov potts proctor pryor puckett qureshi rangel rankin rao rashid rasmussen ratliff raymond reddy reilly ren reyna ricci richter riddle riggs ritter
rizvi rizzo rocha rodrigues romano rosa rosado rosales rosario rossi rouse roux rowland rubio rucker rutherford rutledge saleh sampson sandhu santana sargent sasaki sato schaefer schroder schulz
schwarz sears sen seo sethi seymour shafer shah sharma sharpe shea shen shin shirley shoemaker siddiqui sidhu sidorov simms sinclair slater slaughter smart smirnov snider sohal song sosa souza spence
spivey springer stan stanton stark starr stein steward stinson stout stuart su suarez sun suzuki swain sweet sykes szymanski takahashi talley tanaka tang tatum tian tiwari tracy travis trivedi tyson
valencia valenzuela vang vaughan velazquez verma villa villanueva vinson vo volkov vu walden wang watanabe webber wei werner whaley whitfield whitley wilder wills winter wisniewski witt wojcik womack
woodruff wooten workman worley wozniak wu wynn xiao xie xu yadav yamada yamamoto yang yao yarbrough ye yoder yoo yoon yoshida yu yuan yusuf zamora zeng zhang zhao zheng zhou zhu zielinski zimmermann
zuniga`,
  `aaron abel abernathy abney abraham abrams abreu acker ackerman adair adam adamson adcock addison adler agee aguilera aiken ainsworth akins alaniz albrecht albright alderman aldrich aldridge alfaro ali
alicea allard alley allred alonso alonzo altman amador amaya ambrose ames amos anaya anders andersson andrew angel anglin aponte appiah applegate aquino aragon arce archuleta arellano arevalo arias
armstead arnett arredondo arsenault arthur artis asante ash ashby ashcraft asher ashton askew atwood augustine avalos aviles ayres babb babcock baca baer baez baggett bagley bagwell bain bakker bales
banda barajas barbee barbour barclay barfield barger barkley barksdale barnard barney barnhart baron barrios barrow barth bartholomew bartley bassett bateman batts baugh baughman baum bauman bautista
beal beam bearden beaty beauchamp beaulieu beaver beavers becerra beckett beckham beckman beckwith beebe begay begley behrens belanger bellamy beltran benavides benavidez benedict benitez benner
benoit bergeron bergman berman bermudez bernal bernier bernstein berrios bess betancourt bethea betts beverly beyer biddle bigelow biggs billings billingsley blackman blackmon blakely blalock blanco
blank bledsoe bliss block blocker bloom blount blum boateng bobo bohannon boles bolin boling bollinger bonds bone bonilla borden bostic boston boswell bouchard boudreau boudreaux bourgeois bourque
bowden bowens bower bowie bowles bowling bowser box boykin boyles braden bragg brand branham brannon brantley braswell bravo braxton breaux breeden brenner brewster brink brinkley brinson briscoe
bronson broome brothers broughton brower browne brownlee bruner brunner brunson bryson bueno buffington buford bull bullard bundy bunn burchett burden burdick burger burgos burk burkett burkhart
burleson burnette burney burnham burr burrell burroughs burrows busby busch bustamante butcher butterfield bynum byrne caballero cabral cagle cahill call callaway calloway calvert canales canfield
cano capps carbone cardona cardwell carlisle carlton carmichael carmona carnes caron carranza carrasco carrier carrington cartwright caruso cary casillas cason casper cassidy castellanos castle cates
cathey caudill causey cavanaugh cavazos celik cerda chacon chadwick champagne champion chance chapa chappell chastain chatman chavarria chavis cheatham cheek cheney chester chestnut chin chisholm
choate chong chow christenson christiansen christie christy chu chung churchill cintron cisneros clary cleary clemens clement clevenger clifford clinton cloud cloutier coates coats coburn cockrell
cody coe coker colbert colburn colby coles coley collazo colvin comer conklin conn connell connelly connolly connors conroy coon cooney cope corbin corcoran cordero corey corley cormier cornelius
cornell cornett cornish cornwell corona coronado correa cortes cosby costello cottrell couch coughlin coulter courtney couture cowart coy coyle crain crandall craven crawley creech crenshaw crespo
crews crisp crist crocker crockett croft cromwell cronin crook crouch crouse crowder crowell crump cuellar cuevas cullen culp culpepper culver cummins curley curran currie currier cutler cyr dahl
daigle daley daly darby darden darling darnell davison dawkins deal deaton delatorre deloach delong deluca delvalle demir dempsey denney dennison denny denson dent denton devine devore dewey dewitt
diamond dias dick dickens dickey diehl dietrich dietz diggs dijk dill dobbins dobbs dobson dockery dodge doe doherty dolan donald donnelly dooley doran dorman doss doty doughty douglass dove dow dowd
dowdy dowell dowling downey dozier draper drew driscoll driver drummond duarte dube dubose duckworth duff dugan duggan dukes dumas dunham dunning dupre dupree durant durbin dutton duvall dwyer dykes
dyson earl early easley eason east easter eastman ebert echols eckert eddy edmond edmonds edmondson edward egan eggleston elam elias eller ellington elliot ellsworth elrod ely emery emmons engel engle
ennis enriquez epperson epps eriksson ernst erwin escamilla escobedo esparza espinosa esquivel estep etheridge eubanks everhart eze ezell fagan fair fairchild falcon farnsworth farr farrar farrow
faulk faust fay felder feldman feliciano felton fennell fenton fernandes ferrara ferris fink finn finney fish fisk fitch flaherty flint flood florence fogle fontaine foote forman forsythe forte
fortier fortin fortner fortune foss fountain foust foy fraley france francisco frantz fraser free frey friend fugate fultz funk gabriel gaddis gaffney gage gagne gaither gale galindo gallant gallardo
gamez gandy gann gannon gant gardiner garland garnett garvin gaskins gaston gatlin gauthier gavin geary gee geiger gentile gerber german gifford gil gilchrist gillette gilley gilliland gillis gilman
gipson girard givens gleason goddard godwin goetz goins gold goldberg goldman goldsmith gooch goode gooden goodrich goodson gossett graf granger grantham grayson greenberg greenfield greenwood gresham
grey grier griffiths grigsby grimm grissom grogan grossman grove grover groves grubb grubbs gruber guajardo guevara guidry guillen guillory guinn gunderson gunn gunter gurley gustafson guyton hacker
hackett hadley hagan hagen hager haines hairston ham hamby hamel hamlin hammer hammonds hammons hand handy hankins hanks hanley hannah hannon harbin harder hardison hardman hare hargrove harkins
harley harlow harman harms harp harry haskins hatch hathaway hatton hauser havens hawk hawks hawley hawthorne hay hayward haywood healy hearn heaton heck hedrick heller helm helton hemphill
hendrickson henley henning herndon herrington herrmann herzog hiatt hidalgo higginbotham high hightower hilliard hillman hills himes hinds hinkle hinojosa hinson hirsch hitchcock hite hobson hoff
hogue holbrook holliday hollingsworth hollins holm holton honeycutt hook hooker hooks hope hopson horner horvat horvath hoskins houck hough houle houser howland hoyle hoyt huddleston hudgins huerta
huey huggins hummel humphreys humphries huntley hurd hurt hurtado huston hutchison hutson hutton hyatt hyman inman irby irizarry irvin irving isaac isaacs isbell isom israel iverson ivey ivy jack
jacob jacobsen jacques jameson jansen jaramillo jarrell jarrett jean jeffers jeffries jernigan jeter jett jewell johansen johansson joiner jolly jong jordon jorgensen joy judd jude julian kahn kaiser
kaplan karlsson kauffman kay kaya kearney kearns keating keaton keen keenan keene kellogg kelsey kenney kenny kenyon kern kerns kessler keyes keys khan kilgore killian kilpatrick kimble kimbrough
kincaid kinder kinsey kiser kitchen knott knutson koehler koenig kohler kolb kovac kraft kraus krebs kruger kruse kuhn kurtz kuykendall kyle lacey lachance lackey lacy ladd ladner laird lamar lance
land landers landis landrum langford langston lanier lankford lapointe larkin larsson larue lassiter latham laughlin lavoie lawler laws lawton lay layne layton leal leary leavitt ledbetter ledesma
ledford leggett lemieux lemon lemons lentz leone leslie levesque levi levin leyva libby light liles lilly lincoln lind linder lindquist lindqvist link linn linton lipscomb littlefield littlejohn
lively locke lockett locklear lockwood lofton logsdon lomax lombardo london longoria loomis looney lopes lord lorenz louis lovelace lovell lovett lowry loyd ludwig lujan luke lumpkin lund lundy
lunsford lusk luther lyle lyles lyman lytle mabry mace machado mackenzie macon madrid madrigal madsen magana maguire mahan maher mahon main major majors malcolm mallory malloy mansfield maples march
marcum marcus marin marion mark markham marlow marrero martel martino marvin marx masters matlock matos matson matthew mattingly mattox mattson mauldin maurer mayberry mcadams mcalister mcarthur
mccain mccarter mccartney mccauley mcclellan mcclelland mcclendon mccloud mccollum mccombs mccord mccormack mccracken mccrary mccurdy mcdermott mcdonough mcduffie mcelroy mcgill mcgovern mcgraw
mcgregor mchenry mchugh mckenna mckinley mckinnon mclain mclendon mcmahan mcmanus mcmillian mcmullen mcnair mcnally mcnamara mcneal mcneill mcnulty mcnutt mcqueen mcrae mcwhorter mcwilliams mead meade
meador means medeiros medley medrano meehan meek meier meijer melvin mena menard mensah merchant meredith messer metcalf metz metzger meza michaels michaud milam millard milligan milner milton mims
miner minton mixon mize mizrahi mock moeller moffett mohr mojica monahan monk montalvo montanez montano moreland morey morrell morrissey moseley mosher motley mott moulton moya mulligan muncy muniz
munson murdock murillo murrell murry muse myles myrick nadeau nagle nagy napier naquin nava naylor needham neff negrete negron neil nesbitt nettles newberry newby newcomb newsom nicholas nickerson
nielson nieto nilsson nobles noe noland nolen north norwood noyes nugent nunn nwosu oakes oakley ocampo ogden ogle oglesby ohara ojeda okeefe okoro oldham oleary olivares olivas olsson olvera omalley
ornelas orourke osorio otero ott otto ouellette outlaw overstreet overton owusu pack padgett pagan paige paine painter palacios palma pappas paquette parent parham paris parish parnell parr parra
parris parrott parson partridge patten paulsen paulson paxton payton paz peachey peacock pease pedersen pederson pelletier pemberton pence pendleton penn peoples pepper peralta perdue perryman person
persson pettit pfeiffer phelan phipps pickens pickering pierre pimentel pina pineda pinson piper pitt platt poe poindexter poirier polanco pollock ponder pool portillo posey post poulin power prado
prater prather prescott presley pressley prewitt priest pringle pritchard pritchett pruett pullen pulliam purcell purdy purnell purvis putnam pyle qualls quarles queen quezada quick quigley quinones
quintana quintanilla quintero quiroz rader radford ragland ragsdale raines rainey rains ralston ramey randle ransom rapp ratcliff rea read reagan reardon reaves rector redd redding redman redmond
reece reeder reedy rees regan reiter rendon renner renteria reynoso rhoades rhoads richey ricker ricketts ricks rico riddick rider ridgeway ridley riggins rinehart ring ritchie roark robb robert
robinette robins robison roby roche rock rockwell roe roland romo rooney root roper rosas rosen rosenberg rosenthal roush rowan rowell rowley royal rubin rudd rudolph ruff ruffin runyon rushing russ
ruth ryder saavedra sadler saenz sahin saldana salgado salisbury salmon salter sample sams samuel samuels sanborn sanderson sands sapp satterfield saucedo sauer saylor scales scarborough schaeffer
schafer schaffer schell schilling schmitt schmitz schofield schrader schreiber schuler schulte schumacher schuster schwab scroggins scruggs seal seals seaman seay segura seitz selby self serna seward
sewell shackelford shanks shapiro shaver shearer sheehan sheets sheffield shelby sheldon shell shelley sheridan sherrill sherrod sherwood shipley shipman shipp shockley shook shorter shuler shultz
siegel sierra sikes silver silverman simons simpkins singer singh singletary sisk sisson sizemore skaggs skelton skidmore slade sledge slone smalley smalls smallwood smiley smit sneed snell snodgrass
snowden sommers sorensen sorenson sotelo sousa south sowell sowers spain spangler spann spaulding spear speer spicer sprague spruill spurlock squires stacy stahl staley stallings stamper stanfield
stanford staples stapleton starkey starks starnes staton stclair stearns steen steiner stepp sterling stern stiles still stjohn stockton stoddard stoner storey story stovall stover strange stratton
strauss street streeter stringer stroud stubbs stump suggs sumner sutherland svensson swafford swan swann swartz swenson swift switzer sylvester szabo tabor tackett talbert talbot tan tapia teague
teel temple templeton thacker thao tharp thayer thibodeau thibodeaux thigpen thomason thomson thorn thorne thorpe thrasher thurman thurston tidwell tilley timmons tinsley tipton tirado titus tobias
tobin tolbert tolliver tomlin tomlinson tompkins toney torrez toth tovar trahan trammell traylor trejo trent trimble triplett tripp trotter trout troutman truong tubbs turpin tuttle ulrich unger
upchurch upton urban uribe vail valadez valdes valentin valle van vandyke vanhorn vann varela varner varney vela velasco ventura vera vernon vest vick vickers vidal vigil villalobos villegas vines
visser vogel vogt voss waddell waggoner wagoner wahl waite wakefield waldron waldrop wallis warden washburn waterman watt waugh way weathers weems weiner weinstein weir weldon weller wellman welsh
wesley westbrook westmoreland weston wetzel whalen whatley wheat wheatley whipple whiting whitlock whitman whitmore whitson whitt whittaker whitten whittington wicker wilbur wilburn wiles wilhelm
wilkes wilks willard willett willey willingham willoughby windham wing winkler winn winslow winstead winston wiseman withers witherspoon wofford wolff wolford woodall woodson woody worrell worthington
wray wren wylie wyman xiong yancey yanez yazzie ybarra yeager yee yi yildiz yilmaz yost youngblood younger zapata zavala zeigler zepeda ziegler zimmer`,
  `abbey abdullah abell abercrombie abeyta ables abner abram abramson ackley acree acuna adame addington adorno adrian agnew aguayo aguiar ahern ahmed ahrens aiello aikens akin alanis alarcon alba
albanese albers alberts albertson albritton alcala alcantar alcantara alcaraz alcorn alderson alejandro aleman alfonso alfred alger allan alleyne allgood allman almanza almaraz almond almonte
altamirano alton alves amaral amato ambriz amerson ammons amundson anderton andre andres andrus angeles angell angelo angle anguiano angulo annis antoine antonio apodaca appel apple appleby appleton
applewhite aranda arbogast arceneaux archibald archie ard ardoin armendariz armenta armijo armour arndt aronson arreola arriaga arriola arrowood arteaga asbury ashe ashford ashmore ashworth atchison
atchley atherton atwell aucoin auger august ault autrey autry avant avelar aycock azevedo babbitt baber babin bach bachman back backus bader badger badillo baeza bagby bahr baines bair balch balderas
baldridge ballesteros ballew ballinger ballou bancroft bandy bane bankston banner bannister banta banuelos baptiste baran barba barboza bard barden bare barela barham barner barnette barnhill barnum
barnwell barone barragan barraza barreto barrientos barringer barrows bartels bartz basham basile baskin bastian batchelder batchelor batista batiste batson battaglia batten battles baumann
baumgardner baumgartner baxley bay bayer bayless baylor bayne bays beale beall beals beaman beamon beane bear beardsley beason beattie beaudoin beaudry beauregard bechtel becnel bedard bedell bedford
beecher beeler beeman beer beers beeson belk bellinger bello belt belton bemis benally benefield benford benge benham benn bennet bentz bergen bergstrom berkowitz berlin bernardo berndt bernhardt
berryhill berryman bertram berube bethel bettencourt bettis betz bevins bey bianco bias bible bice bickel bickford bidwell bierman bigham bigler bill billiot bills billups bilodeau binder binkley
birch birdsong birmingham bischoff bisson bissonnette bittner bivens bivins bixler blackford blackwood blain blaine blais blakeney blanchette blanks blaylock blessing blodgett blood bloomer bloomfield
blow blume blunt bly blythe boardman boatman boatright boatwright bobbitt bock boddie bode boehm boettcher bogan bogle bohn boisvert boland bolduc bolen bolling bolt bonham bonney booher book boothe
boozer bordelon borders boren borg borges born borrego bosch bosley boss bost bostick bostwick bosworth botello bott bottoms botts bouldin bounds bourne boutin boutwell bove bowe bowes bowler bowlin
boyett boyette boykins boylan boynton bozeman brace bracken brackett bracy bradbury braithwaite brake bramlett brandenburg brann brannan branson brant brashear brasher bratcher bratton braud brawner
brazil breckenridge breeding breedlove breen brehm breland brent breton brett breunig brewington brian brice bricker bridge brien brigham briley brill brim brinkman briones briseno bristol bristow
brito brittain broadnax broadway brockman broderick brodie brody brogan bromley brook brookins brookshire brotherton browder brownell broyles brubaker brumbaugh brumfield brumley brummett brunelle
brunet bruns brush bruton bucher buchholz buckingham buckles buckman budd buehler buell bugg buggs buie bullington bumgarner bunker bunnell bunting burbank burcham burchfield burdett burdette burford
burge burgett burkhalter burkhardt burkholder burley burmeister burnell burnside burrow burrus burson burwell bushey bushnell buss bussell bussey bustos button buxton byars byler byrnes byron byrum
caban cable cade cadena cady caesar cage cairns calabrese calder caldera calkins callaghan callen callender callis calvin camara camarillo cambell canada canady candelaria cannady canter cantwell
canty capers capone caputo caraballo caraway carbajal carbaugh card carden carder cardoza cargill carl carlin carlos carmack carman carmody carnahan caro carothers carper carrasquillo carraway carrell
carreon carrera carrero carrico carrigan carrion carrol carruthers carswell carty caruthers casanova casares casarez casas cashman caskey cass cassady cassell casteel castellano castleberry casto
castor caswell catalano cate cathcart catlett cato caton catron caudle cave cazares ceballos cecil cedeno cedillo ceja centeno cepeda cha chaffin chafin chaisson chalmers chamberlin chambliss champlin
chancellor chao chapin chaplin charette charlton charron chasse chau chaves cheeks chenault chenoweth chesser chevalier chew chick child chiles chilton ching chinn chipman chism chisolm chitwood chiu
choe chou chrisman christ christianson christman christmas christopherso chun cisco clancy clanton clapp clapper clarkson claudio clausen clawson claypool clegg clem clemente clemmer clemmons click
clift close clough clouse coakley cobbs coble cochrane cofer coffee coffin cofield coggins cohn collado collett collette colley colson colston colton colucci colunga colwell comeau comeaux comstock
conaway concepcion conde condon cone coney conger conlon conners conover conte converse conyers cooks cooksey cool coombs coons copley copper coppola corbitt cordeiro cordell corder cordes corliss
corn cornejo corral corrales correia correll corrigan corwin cory cosgrove cosme coston cota cothran cotten cotter cottingham cottle cotto council counts cousins covarrubias covert covey coward cowell
cowen cowles cowley coyne crabb craddock crandell cranford cravens crayton creamer creed creel creighton cress cribbs crider criss criswell crites crittenden cromer crooks croom crossley crossman
croteau croy crumley crumpton cruse crutcher crutchfield culbertson culler cundiff cupp cureton curiel curtin cushing cushman cusick custer cutter dabbs dabney dacosta daggett dagostino daily dallas
dalrymple dame damico damon damron dancy dandrea danforth dangelo danielson danner dansby dantzler dardar darr darrow dasilva daughtry davey dawes daye dayton deanda deane deangelis deangelo dear
dearing deason deberry deboer decosta decoteau deen deering dees deese dehart dehaven delafuente delagarza delapaz delgadillo delisle dell dellinger delossantos delrio deluna demarco demers deming
demoss denham denis denison denman denning densmore depew depriest derby derosa derr derrick desantis desilva desimone desjardins desmarais desmond desrosiers destefano deutsch dever devito devlin
devoe devries dew deweese dexter deyoung dial dibble dickenson dicks dillingham dilworth dingess dingle dingman dinh dinkins dinsmore dion dionne dishman dix doan doane dodds doerr doggett doll dollar
dombrowski domingo dominquez donato donley donnell donohue doolittle dorn dorr dorris dorsett dortch doucet doucette dover dowdell downes drain drayton dreher driggers driskell drury dryden ducharme
duck duckett duenas dugas dugger dulaney dumont dunaway dunne dupont dupuis durden durkin durr durst dutcher duty duval dvorak dykstra eades eads eady eagle earle earley earls earnest easterling
easton eastwood eaves eberle echevarria eck eddings eddins eden edens edgar edge edison edmunds egbert eggers eggert ehlers ehrlich eisenberg eldred eldredge eley elizondo ellingson elmer elston
elwell elwood emanuel embry emerick emory eng engelhardt engler englert engstrom enos enright epstein erb erdman erdmann ericson ernest erskine escalante eskridge espinal espino estevez estrella
ethridge eubank eudy evenson everette evers everson ewald ewell exum faber fabian fahey fain fairbanks faircloth fairley faison fajardo falcone falgoust falk fallon falls fancher fannin fanning fant
farber faria farias faris farrington favors fawcett fazio fears feaster federico fee feeney felker feller fellows felts fender fenn fenner fenwick ferebee ferrante ferraro ferrer ferro ferry fetter
fick fidler fiedler fielder fielding fierro fife fike fillmore fincher findley fine finnegan fiore fishman fite fitts fitzsimmons fitzwater fix flagg flanders flanigan flannery fleck flemming flick
flora florez flournoy flower fogarty fogg folk folse folsom foltz fong fonseca forde fordham fore forest foret forney forrester forster forsyth fort fortenberry fortney fouts fowlkes frame francois
franke frankel franz frasier frazer fredericks fredrick fredrickson freed freedman freeland freese freitas freund frias frick friday fried frierson fries frink frith fritts frizzell fryer fuchs fudge
fuhrman fulcher fulk fulkerson fullerton fulmer funderburk fung fuqua furlong furman furr furtado fusco fussell futrell gabbard gabel gable gaddy gadson gainey gaitan galarza galbraith galbreath gall
gallaher galvez galvin gamache gamboa gambrell gammon gantt gaona garay garber garfield garibay garman garmon garrick garrido garris garrity garvey gaskill gaskin gaspar gass gatewood gault gause
gayle gaylor gaylord gaynor gaytan gearhart geer geisler geist geller gendron genovese gerald gerard gerdes gerlach germain germany gervais getz geyer giddens giese gilbertson gilbreath gillard gillen
gilligan gillum gilmer gilpin gilson ginn giron giroux gish gist gladden gladney glaser glasgow glaze glick glidden glynn goad goble godinez godoy godsey goebel goforth goings golding gonsalves
goodall goodell goodin gooding goolsby gorham gosnell gosselin gott gottlieb gough goulet gourley gower graber grabowski gracia graff gragg grammer granados grande grasso graybill graziano greathouse
greaves greenleaf greenlee greenwald greenwell gregoire greiner grenier grice grider griego griffen griffis grigg grijalva grim grimmett grimsley grisham griswold groce groff groom grooms groth grow
guarino guay guenther guerin guess guest guffey guido gullett gulley gunther gurney gustin guyer gwinn ha haag haase hackney hadden haddix haddock hagans hagerman haggard haggerty hagler hague haight
hailey hair halbert halcomb hales haller hallett hallman hallock halsey halstead halverson halvorson hamblin hambrick hamer hamill hamlett hammett hammock hamrick handley hanes hanlon hann hannan
hanrahan harbison hardaway hardee hardesty hardiman hardwick hargett hargis hargrave harker harkness harlan harless harness harney haro harold harr harrelson harrigan harriman harrod harter hartfield
hartford hartmann hartnett hartwell hartwig hartzell harvell harwell harwood haskell hass hassell hasty hatchett hatley hatten hauck haugen haun haupt haven hawes hawkes haworth haygood haynie hazel
hazelton hazelwood hazen hazlett hazzard headley headrick healey hearne hecht heckman hector hedgepeth hedges heffernan heffner heflin hefner heilman heim hein heinrich heintz heinz heiser heisler
held helmick hembree hendershot hendon hendrick henke hennessey hennessy henninger henriquez henshaw herbst herd heredia hermann hernandes herold herr herrick herrin hersey hershberger hesse hetrick
hewett heyward hibbard hibbs hickerson hickson higdon higgs hight hilbert hildebrand hildebrandt hildreth hiles hillard hiller hillis hindman hinman hintz hipp hitt hix hixon hixson hoag hoagland
hoard hoch hochstetler hodgson hodson hoelscher hofer hogg hoke holbert holcombe holguin holiday holifield hollander hollar hollenbeck holler hollifield holliman hollister holloman hollowell holly
holston holtz homan homer honaker hooten hoppe horan horning hornsby horowitz horsley horst hosey hostetler hotchkiss houghton houk hovis howerton howes howlett hoy hsu hubbell hubbs hubert huckaby
hudgens hudspeth hughey hulbert hulett hulse hulsey humble hume humes hundley huneycutt hunsaker huntington hupp huskey huss hussey hutchens hutcherson hutcheson hutchings hutto hyder hyland hylton
hynes iglesias infante ingalls ingersoll ingle ingraham ireland irish irons irvine isaacson isham ison ives ivory izzo jablonski jackman jacks jacoby jaeger jaffe jaime jamerson jamieson janes janssen
jarman jasper jasso jay jaynes jeffcoat jefferies jeffery jeffrey jemison jenks jenson jerome jessen jessie jessup jester jewett jiles jiminez jobe joe johnsen johnstone jolley jonas jone jorge
jorgenson jose joslin judge judkins judy justus kahl kahler karl karnes karr kasper kaye kaylor keane keck kee keefe keefer keegan keel keeler keeling keener keeney keeton kehoe keim keister kell
kellar kelleher kellum kelso kemper kempf kennard kenner kerrigan kersey kester ketchum keyser kibler kidder kidwell kiefer kieffer kilburn killingsworth killion kilmer kimber kimbrell kimmel kimura
kinard kindred kingsbury kingsley kingston kipp kirchner kirkham kirkman kirksey kirkwood kirsch kirschner kish kitchens kite kittrell kizer kling klingensmith klinger klotz klug knoll knotts knowlton
knudsen knudson kocher koehn koerner koester kohl kohn koller kong koon koonce koons koontz kopp korn kornegay koski koster kovach kovacs kowal kozak kraemer krantz kranz krauss kremer kress krieger
kroll krug kuehn kuhl kuhns kunkel kunkle kuntz kunz kutz kyles labbe labelle labonte laboy labrecque lacasse lacroix lafferty laflamme lafleur lafrance lahr lai lail laing lair lajoie laliberte
lalonde lamm lamont lamontagne lampe lampkin lander landon landreth laney langdon langer langham langlois lanham lanning lantz lanza lapierre laplante laporte lapp large largent larkins laroche larosa
larose larrabee larry lash lashley lasley laster lathrop latimer latta lattimore lauer lavallee lavalley lavender lavergne lavigne lavin lawhorn lawless lawlor lawyer layman lazo lea leahy leak leake
lear leath leatherman leathers leatherwood leboeuf lebron leclair leclerc ledet ledoux leech leeper lees lefevre leger legg legrand lehmann lehr leigh leighton lejeune lemaster lemay lemire lemke
lemmon lemoine lemus lennon lenoir lenz leo leong lerma lerner lessard letourneau lett levasseur leverett levinson lew lheureux liddell lieberman lien liggins lightfoot lightner ligon lilley lillie
limon linares lindberg lindeman linden lindgren lindley lindner lindstrom ling linkous linville lippert lira lister littleton litton littrell llamas llewellyn lo lock lockard loeffler loera loftin
loftis loftus loggins logue lohr lombard lomeli longo loper lorenzo loucks louie lovato lovejoy loveland loveless lovely loving low lowell lowman lowrey loy loya lozada luce lucia luciano lucio luck
luckett luckey luevano luis luker lum lundberg lundgren lundquist lunn luong lupo lussier luster luttrell lykins maas mabe macgregor mach maciel mackay mackie macklin maclean macleod macmillan
macomber macpherson maddux madera madigan maes maestas maggard maggio magill magnuson mahaffey mahler maier maki malave malinowski mallard mallett malley mancuso mandel maness mangrum mangum mannino
manns manson manzano manzo mapes maple mapp marble marchand marchant marchese marcotte mares marker markle markley marler marley marlin marlowe marquardt marquis marr marra marroquin marrs mars
marston martell martens martindale martini martinson marty martz mashburn massa massie mast masterson mateo matheny mather matherne mathers mathes matheson mathew mathias mathison matias matney matta
matteson mattison mattos maupin mauro maxey maxfield maya mayers mayhew mayle maze mazza mcabee mcafee mcbee mcbroom mccafferty mccaffrey mccallister mccallum mccandless mccants mccaskill mcclanahan
mcclary mccleary mcclintock mcclinton mccloskey mcclung mccluskey mccool mccorkle mccown mccraw mccrea mccreary mccrory mccue mcculley mcculloch mccune mccurry mccutcheon mcdade mcdaniels mcdavid
mcdevitt mcdonnell mcdougal mcdougall mcelhaney mcevoy mcewen mcfall mcfarlane mcgarry mcgehee mcginley mcginn mcginty mcglothlin mcgough mcgrew mcgriff mchale mcinnis mcintire mciver mckean mckeever
mckelvey mckenney mckeon mckeown mckoy mclane mclaren mclaurin mclellan mclemore mcmaster mcmichael mcmillen mcmillin mcminn mcmullin mcmurray mcnabb mcnamee mcneely mcnew mcpeak mcphail mcreynolds
mcswain mcvay mcvey meacham meagher mears medlin medlock meeker meister melancon melanson mello mellon menchaca mendenhall mendes menendez meraz mercier mercurio merino merrell merrick merriman
merriweather mertz mesa messenger messier messina metts metzler michalski michels mickelson mickens mickey middlebrooks miguel milan milano milburn miley millan millar milliken milne mincey mink
minnick minter mintz miracle miramontes mireles mitchel mitchem mix mizell moats moe moen moffitt mohler moll molloy monaco monaghan mondragon money moniz monroy monson montague montana montemayor
montenegro montero montez moorehead moorman more morehead morehouse moreira morel moriarty morley morrill morrissette mortensen mortimer mosby mosely mosier mosqueda mota moten moua moultrie mount
mouton mowery moy moye moyers mudd muhammad muir mulcahy mulholland mulkey mull mullens mullin mullis mumford mundy munger munguia munn munro munroe murphey musgrove music musick musselman musser myer
nabors nagel nail najera nall napolitano naranjo narvaez nason natale nathan nation navarrete nave nazario neace nealy necaise neel neeley neighbors neill neilson nelms nelsen nemeth nero nesbit
nesmith ness nester nestor neuman nevarez neville new newhouse newkirk newland newport newson nez nicholls nickel nickell nickels niemi niles nino noah noll nolte noonan nordstrom norfleet noriega
northcutt northern novotny nowell nowlin null nunes nunley nutt nutter nye oaks oates oberg obrian obryan ocasio ochs oconner oden odum ogrady oh olds olinger oliphant oliva olivarez olive olivera
olivo olmos olmstead omara ontiveros oquendo oquinn orcutt ordonez oreilly orellana orlando orosco orta ortego orth orton osburn osgood oshea osteen oster ostrander osullivan oswald oswalt otis otoole
ousley overby overman owings oxford ozuna pabon packard packer paddock padron pagano pak palermo palm palmore palomino palomo palumbo pannell pantoja pape paquin paradis pardo pardue paredes parenteau
parisi parkhurst parkinson parry parsley partida partin parton paschal paschall pascual passmore patch paterson patino pattison pauley paulino paulk peabody peace peak peake pearl pearman pearsall
peckham peden pedigo pedraza pedro pedroza peebles peek peel peele peeler peeples pelayo pelkey pellegrino peltier pelton pender pendergrass pennell penney penny penrod pepin peppers perales percy
perea perreault perrin perron perrone persaud pete peter peterman petit petrie pettigrew pettis pettus pettway peyton pfaff pfeifer pharr phifer philips phillip philpot piazza picard pichardo pickard
pickle pieper piercy pigg pilcher pilkington pinckney pinder pine pinkerton pinkney pinkston pino pinto pipkin pippin pirtle pitcher pitman pitre pizarro place plank plant plante player pleasant
plourde plumb plumley plunkett pogue pohl pointer poland poling pollack polley pomeroy pond pooler poore popp porras porterfield portis poston pounds powe pray preece prentice prichard priddy pride
pridgen prieto prior probst proffitt propst prosser proulx provencher provost puente puga pulido pulley pumphrey purser puryear putman pyles quan quesada quiles quillen quimby quinlan quinonez quirk
raby race racine rackley radcliffe rademacher radtke rae rael rafferty ragan rahn rainwater raley ralph ramage rambo ramer ramon ramsay rand randazzo raney rankins raper rascon rash rathbone rau rauch
rausch rawlings rawlins rawls rawson rayburn rayford rayner raynor razo real reams reavis reber redden reddick redmon reel reeve regalado register reich reichert reimer reinhardt reinhart reis reiss
reitz rembert remillard remington renaud renfro renfroe reno resendez reuter rex rey rhea rhinehart rhoden rhyne richburg richie richman rick rickard rickman riddell ridenour ridge riedel ries rife
rigby rigsby rinaldi rincon riojas riordan ripley ritchey rittenhouse ritz rivard rivero roberge robey robichaud robledo robson rocco rochelle rochester rodarte roddy roden roderick rodman rodrigue
roebuck roger rohde rohr rojo roldan rolfe roll roller rolon rome romeo romine rondeau roney rood roof rooks roque roscoe roseberry rosenbaum rosenberger rosenfeld rosser rothman rounds roundtree
rountree rousseau roussel roybal royce royer royster rozier rubino ruble ruby rudy rue ruelas ruggiero rule rumph rumsey runge runnels runyan rupert rupp ruppert rusk russel rust rutland rutter
ruvalcaba ryals sabin sabo sacco sachs saddler sadowski sage sager saiz salcedo salcido saldivar salem salerno sales sallee salley salvador salvatore salyer sam samaniego sammons samons samples samson
samuelson sanabria sanches sandberg sander sandifer sandlin sandy santoro sarmiento sartin sarver sasser satterwhite sauceda saucier saul sauls savoie savoy sawyers saxon saxton sayers sayles sayre
scanlon scarbrough schatz scheer schenck schenk scherer schiller schindler schlegel schlosser schmid schnell schoen scholl schoonover schott schramm schreiner schrock schubert schulze schuman schumann
schutz schweitzer scofield scoggins scribner scudder scully seale searcy searle searles seaton sebastian seeley seely segal seger segovia seibert seidel seifert seiler sell sellars sells sena senn
sepulveda serrato sessions sessoms settle settles setzer severson sevilla seymore shade shanahan shane shaner shank sharkey shattuck shay shealy shelly shephard sherer sherry shifflett shine shinn
shirey shively shivers shockey shoemake shore shores shoup shouse showers shrader shreve shriver shropshire shrum shull shumaker shuman shumate shumway shupe shuster sibley sides siebert sievers
sigler sigmon silas siler sills silveira silvers silverstein silvey silvia simonds simone simonson sink sipe sipes sirois sisco sisneros sites skeen skiles skipper slack slagle slate slaton slattery
slayton slocum smitherman smithers smithson smock smoot smothers smyth snead snipes snook soares soileau sokol solano soliz solorio somers somerville sommer sonnier soper soria soriano sorrell
sorrells soucy soule southard southerland southern southworth spalding sparkman sparrow spearman speed speight spell spellman sperling sperry spikes spiller spillman spinelli spinks spires spitzer
spooner spradlin spriggs spring sprinkle sprouse spurgeon stacey stack stackhouse staggs stallworth stamm stamps stancil standley stansberry stansbury starling staten stauffer steadman stebbins steed
steel steelman steffen stegall steger steinberg steinmetz stephen sterner steven stgermain stickney stidham stillman stillwell stiltner stilwell stine stinnett stith stitt stlouis stock stocker
stockman stocks stockwell stoker stoll stoltz stoltzfus stonge storm storms stott stowe stowell stowers stpierre strader straight strain strait strand straub strawn stribling strickler stricklin
strobel strom stroman strother stroup strunk stubblefield stuckey studer stull stumpf sturdivant sturgeon sturgill sturgis sturm stutzman styles suber suh summer summerlin summerville sumpter sumrall
sunderland surber surratt sutter suttles swank swearingen sweat swindell swindle swinney swinton swisher swope sylvia tabb taber tafoya taft taggart tait talbott tallent tallman tam tamayo tankersley
tapp tarr tarrant tarver tatro tavares teal tedder tedesco teeter tejada tejeda tellez tennant tenney terrazas terrill testa tetreault thames tharpe thatcher theis theisen theriault theriot therrien
thibault thibeault thiel thom thompkins thomsen thornburg thornhill thorp thorson thorton thrash thrower thurber thurmond tibbetts tibbs tice tierney tiffany tijerina tiller tillery tilton timm
timmerman tindall tinker tisdale tobey toledo tolentino toler toliver tolley tom toms tong toole tooley toombs toomey torgerson toro torrence torrey toscano totten toussaint tower towle towne townes
towns toy tracey trainor trantham trapp trask travers treadway treadwell treat treece tremblay tribble trice trinh trinidad trombley trotman trott troupe trowbridge troy truax trudeau true truesdale
truitt truman tsosie tuck tudor tuggle tully turcotte turk turley turman turnage turnbull turney tyndall tyner tyree tyrrell ulloa ulmer underhill unruh upshaw urbina urena urias usher ussery utley
vaillancourt valdivia valenti valentino valerio valladares vallejo valles valverde vanburen vanbuskirk vandenberg vanderpool vandiver vandusen vanhoose vanmeter vanover vanpelt vansickle vanwinkle
varga vargo vaught veal veilleux venable venegas verdin verduzco vergara vermillion vetter vickery victor vieira viera vierra villagomez villareal villasenor vineyard vining viola vitale voigt volk
volpe volz voorhees vue wachter waddle wadsworth wainwright waites waits waldon wales wallen wallin walling walston walther waltz walz wampler warfield waring warnock warrick warrington warwick wasson
watters wayman wayne weatherford weatherly weathersby weatherspoon weddle weed wegner weidner weigel weil weiland weiler weimer weinberg weis welborn welker wellington welton welty wendel wendt wenger
wentworth wentz wenzel wert wertz wescott wessel wesson westcott wester westfall westphal wharton wheaton whelan whetstone whitacre whitcomb whited whitehouse whitehurst whiteman whitener whiteside
whitford whitlow whitmer whitmire whitted whittemore whittle whitworth whorton whyte wick wickham wicks wiegand wiese wilbanks wilber wilborn wild wilde wilfong wilhite wilke wilkie will willie
williford willson wilmoth wilt wimberly wimmer winchell winchester winder windsor winfield winfrey wingard wingate winger wingfield wingo winner wirth wisdom witcher withrow witte witter wolcott wold
womble woo woodbury woodcock wooden woodford woodhouse woodland woodley woodman woodworth wooldridge wooley woolley woolsey word worden worsham worth wortham worthen worthy wrenn wyant wyche wyckoff
wynne wyrick yager yancy yarborough yingling yocum youmans youngs yount zachary zambrano zaragoza zarate zayas zeller zink zinn zook zuber`,
]
