/** Surnames of English-speaking countries: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const surnames: readonly string[] = [
  `adams allen anderson bailey baker bell brown campbell carter clark clarke collins cook cooper davies davis edwards evans garcia gonzalez green hall harris harrison hernandez hill hughes jackson james
johnson jones king lee lewis lopez martin martinez miller mitchell moore morgan morris murphy nelson parker patel perez phillips reed roberts robinson rodriguez rogers sanchez scott smith stewart
taylor thomas thompson turner walker ward watson white williams wilson wood wright young`,
  `ahmed alexander ali andrews armstrong arnold austin barker barnes begum bennett berry black boyd bradley brooks bryant burke burns butler byrne carpenter carroll chapman chavez cole coleman cox
crawford cruz cunningham daniels diaz dixon doherty dougherty doyle duncan dunn elliott ellis ferguson fisher fletcher flores ford foster fox franklin fraser freeman gallagher gardner gibson gomez
gonzales gordon graham grant gray greene griffin griffiths hamilton harper hart harvey hawkins hayes henderson henry hicks holmes howard hudson hunt hunter hussain jenkins jordan kaur kelley kelly
kennedy khan knight lane lawrence lawson lloyd lynch macdonald marshall mason matthews mccarthy mcdonald mills morales murray myers nichols o'brien o'callaghan o'connor o'donnell o'dowd o'grady o'hara
o'keeffe o'leary o'neill o'reilly o'shea o'sullivan olson ortiz owen owens palmer paterson patterson payne pearce perkins perry peters peterson pierce porter powell price quinn ramirez ramos ray reid
reyes reynolds rice richardson riley rivera robertson rose ross ruiz russell ryan sanders shaw simmons simpson sims singh snyder spencer stephens stevens stevenson stone sullivan thomson torres tucker
wagner wallace walsh warren washington watkins weaver webb wells west wilkinson willis woods`,
  `abbott adkins aguilar akhtar allan allison alvarado alvarez archer ashton atkins atkinson baldwin ball ballard banks barber barlow barnett barrett barry barton bass bates baxter beck becker benson
bentley bevan birch bird bishop blackburn blair blake bolton bond boone booth bowen bowers bowman boyle bradshaw brady bray brennan brewer bridges briggs bright brock bromley brookes browne bryan
buchanan buckley bull burgess burrows burton bush byrd cain caldwell cameron cannon carlson carr carson cartwright casey castillo castro chadwick chambers chandler christensen clayton cobb cohen
collier colon connell conner connolly copeland cortez craig cross cummings curry curtis daly daniel davidson dawson day dean delgado dennis douglas drake dunne erickson estrada farmer farrell
fernandez fields figueroa fitzgerald fleming flowers floyd fowler francis frank frazier french fuller garner garrett garza george gibbs gilbert gill glover goodman goodwin graves greer gregory
griffith gross guerrero gutierrez guzman hale hammond hampton hancock hansen hanson hardy hargreaves harmon harrington haynes herrera hewitt higgins hines hodges hoffman hogan holland holloway holt
hopkins horton houston howell howells hubbard huff humphreys hutchinson ingram jacobs jarvis jefferson jennings jensen jimenez johnston joseph keller kemp kim kirk klein lamb lambert larson leach
leonard lindsey little logan love lowe lucas luna lyons mack maldonado malone mann manning marsh massey mathis maxwell may mcbride mccormick mccoy mcdaniel mcgee mcguire mckenzie mckinney mclaughlin
medina mendez mendoza meyer middleton miles montgomery moody moran moreno morley morrison morton moss mullins munoz nash naylor neal newman newton nguyen nicholson nolan norman norris norton nunez
obrien oliver ortega osborne padilla page park parks parry parsons patrick patton paul peacock pearson pena phelps pickering pittman poole pope potter powers pratt preston pritchard pugh ramsey
randall read reese reeves rhodes richards rios robbins roberson robson rodgers rodriquez romero rowe rowland rowley roy salazar sanderson sandoval santiago santos saunders savage schmidt schneider
schultz schwartz sharp sharpe shelton shepherd sheppard sherman short silva simon sinclair singleton skinner slater smart soto sparks stanley steele stephenson stokes strickland summers sutton swanson
swift talbot tate terry thornton todd tomlinson townsend tran turnbull tyler underwood valdez vargas vasquez vaughan vaughn vega wade wall walters walton warner waters watts weber webster welch weston
wheeler whitaker whitehead whitehouse whittaker wilkerson wilkins williamson winter wise wolfe wong woodward wyatt yates zimmerman`,
  `abdi acevedo acosta adebayo adeyemi agarwal aggarwal aguirre ahmad ahn ahuja aitken akers albert alford almeida alston andersen andrade ansari anthony araujo arora arrington arroyo ashley avery avila
ayala ayers aziz bacon baig bain bains baird banerjee bansal barbosa barr barrera barron bartlett basu battle bauer beach bean beard beasley beatty belcher bender benjamin benton berg berger bernard
bertrand best bhatia bhatti bianchi bingham blackwell blanchard bland blankenship blanton blevins blue boggs bolden bonner booker bose boucher boyce boyer bradford branch brandon brandt braun britt
britton broussard browning bruce bruno buck buckner bui bullock bunch burch burks burnett burris burt butt butts byers cabrera cai calderon calhoun callahan camacho camp campos cantrell cantu cao
cardenas carey carney carrillo carvalho carver case cash castaneda cervantes chamberlain chan chaney chang charles charlton chase chatterjee chaudhary chaudhry chauhan chen cheng cherry cheung
childers childress childs cho choi chopra choudhury chowdhury christian christie christopher church clay clements clemons cleveland clifton cline coates cochran coffey coffman colombo combs compton
conley connor conrad conti contreras conway cooke cooley corbett cordova costa costas cote cotton covington cowan crabtree craft cramer crane crosby crow crowe crowley crum dabrowski dailey dale
dalton dang das daugherty davenport davey david davila davison de decker dejesus delacruz delaney delarosa deleon dempsey deng desai devlin dhaliwal dhillon dickerson dickinson dickson dillard dillon
ding dobson dodd dodson dolan dominguez donahue donaldson dong donnelly donoghue donovan dorsey dotson downing downs drew drummond du dubey dubois dudley duffy duggan duke dumitru dunbar dunlap duong
duran durand durham dutta dye dyer eaton edmonds egan elder eldridge elkins ellison elmore emerson england english ervin escobar espinoza esposito estes everett ewing fagan fallon farley farooq
farquhar farris faulkner felix feng ferrari ferreira ferrell field finch finley finnegan fischer fitzpatrick flanagan flower flynn foley fontenot forbes foreman forrest forster fournier franco franks
frederick friedman fritz frost fry frye fuentes fulton gagnon gaines gallegos gallo galloway galvan gamble gao gardiner garrison gary gates gay gentry georgiou ghosh gibbons giles gillespie gilliam
gilmore giordano glass glenn goddard godfrey goff golden goldstein gomes good gore gorman goss gough gould grace grady greaves greco greenwood gregg grewal grey griggs grimes guerra guo gupta guthrie
guy haas haddad hahn haley hamm han haney hanlon hanna harden hardin harding harrell hartley hartman hashmi hassan hastings hatcher hatfield hayden hays hayward he head healy heard hearst heath hebert
hegarty helms hendricks hendrix hennessy hensley henson herbert herman herring herron hess hester hickey hickman hilton hinton hirst ho hoang hobbs hodge hodgson hoffmann hofmann hogg holcomb holden
holder holley hollis holman hong hood hooper hoover hope hopper horn horne hossain house howarth howe hu huang huber huffman hull humphrey humphries hurley hurst hussein hutchins huynh hwang hyde
ibarra ibrahim iles innes ioannou ionescu iqbal irvine irwin islam ito ivanov iyengar iyer jacobson jain jamison jang jankowski javed jeffery jepson jiang john johns joshi joyce joyner juarez jung
justice kaminski kane kang kapoor karim kato katz kaufman kay keane kearney keating keegan keith kelleher kendall kendrick kenny kent kerr key khanna khoury kidd kiernan kimball kinney kirby kirkland
kirkpatrick kline knapp knowles knox kobayashi koch kowalczyk kowalski kozlowski kramer krause krawczyk krueger kumar kuznetsov kwan kwok kwon lacey lafferty lake lam lancaster landry lang lange
langley lara larkin larsen lau laurent law le leblanc lefebvre lehman leigh leon leroy lester leung levine levy lewandowski li liang lim lima lin lindsay liu livingston lockhart lombardi lord lott
lowery lozano lu luca lucero lugo luo lutz ly lynn lyon ma macias mackay mackenzie mackey mackie maclean macleod madden maddox madison magee maguire maher mahmood mahoney malhotra malik maloney
mancini manley mansour manuel marino marks marquez marriott marsden martins mata mathews mayer mayes mayfield maynard mayo mays mazur mcallister mcauley mccabe mccall mccann mccarty mcclain mcclure
mcconnell mccormack mccray mccullough mcdermott mcdowell mcevoy mcfadden mcfarland mcghee mcgill mcginley mcginnis mcgovern mcgowan mcgrath mcguinness mcgurk mchugh mcinerney mcintosh mcintyre mckay
mckee mckenna mckeown mcknight mclean mcleod mcloughlin mcmahon mcmillan mcnally mcnamara mcneil mcnulty mcpherson meadows meeks mehta mejia melendez mellor melo melton menon mercado mercer merrill
merritt metcalfe meyers miah michael michel minor miranda mirza mishra mistry mobley moffat mohamed mohammed molina molloy moloney monaghan monroe montes montoya moon mooney moorhouse mora moreau
moretti morin morrow morse mortimer moser moses mosley moyer mueller muir mukherjee mulcahy mullen muller mulligan munro nair nakamura nance navarro neely neumann newell newsome ng ngo nicholls
nielsen nieves nix nixon noble noel north novak nowak nugent numbers nunn o'byrne o'dea o'donoghue o'driscoll o'dwyer o'flaherty o'halloran o'hanlon o'kane o'mahony o'malley o'meara o'rourke o'toole
oakley ochoa oconnell oconnor odell odom odonnell okafor okonkwo oliveira olsen omar oneal oneil oneill orozco orr osborn osman pace pacheco pan pandey pandya papadopoulos parekh parkes parkin
parkinson parrish pate peck peng pennington pereira petersen petrov petty pham phan phelan philips pickett pierson pike piotrowski pitts plummer polk pollard ponce popa popescu popov potts power
prince proctor pruitt pryor puckett quigley qureshi rafferty rahman ramsden randolph rangel rankin rao rashid rasmussen ratliff rawlings raymond reddy regan reilly ren reyna ricci rich richard
richmond richter riddle rigby riggs ritter rivas rivers rizvi rizzo roach robles rocha roche rodrigues rojas rollins roman romano rooney rosa rosado rosales rosario rossi roth rouse roux rubio rucker
rush rushton russo rutherford rutledge ryder salas saleh salinas salmon sampson sandhu sanford santana sargent sasaki sato sawyer scanlon schaefer schofield schroder schroeder schulz schwarz sears
sellers sen seo serrano sethi sexton seymour shafer shaffer shah shaikh shannon sharma shea sheehan sheikh shen shepard sheridan shields shin shirley shoemaker siddiqui sidhu sidorov simms slattery
slaughter sloan small smirnov smyth snider snow sohal solis solomon song sosa southern souza spears spence spivey springer stafford stan stanton stark starr stein steward stinson stout strong stuart
stubbs su suarez sun suzuki swain sweeney sweet sykes szymanski takahashi talley tanaka tang tanner tatum terrell thorpe tian tierney tillman tiwari tobin townend tracy travis trevino trivedi trujillo
tuohy twomey tyson uddin valencia valentine valenzuela vance vang vazquez velasquez velazquez velez verma villa villanueva villarreal vincent vinson vo volkov vu wainwright walden waller wallis walls
walmsley walter wang warburton ware watanabe watt webber weeks wei weiss werner whaley whelan whitfield whitley whitney whittle whyte wiggins wilcox wilde wilder wiley william wills winstanley winters
wisniewski witt wojcik wolf womack woodard woodcock woodhouse woodruff wooten workman worley worthington wozniak wu wynn wynne xiao xie xu yadav yamada yamamoto yang yao yarbrough ye yeates yoder yoo
yoon york yoshida yu yuan yusuf zamora zeng zhang zhao zheng zhou zhu zielinski zimmermann zuniga`,
  `aaron abel abernathy abney abraham abrams abreu acker ackerman adair adam adamson adcock addison adler agee aguilera aiken ainsworth akins alaniz albrecht albright alderman aldrich aldridge alfaro
alicea allard alley allred alonso alonzo altman amador amaya ambrose ames amos anaya anders andersson andrew angel anglin aponte appiah applegate aquino aragon arce archuleta arellano arevalo arias
armstead arnett arredondo arsenault arthur artis asante ash ashby ashcraft asher askew atwood augustine avalos aviles ayres babb babcock baca baer baez baggett bagley bagwell bakker bales banda
barajas barbee barbour barclay barfield barger barkley barksdale barnard barney barnhart baron barrios barrow barth bartholomew bartley bassett bateman batts baugh baughman baum bauman bautista beal
beam bearden beaty beauchamp beaulieu beaver beavers becerra beckett beckham beckman beckwith beebe begay begley behrens belanger bellamy beltran benavides benavidez benedict benitez benner benoit
bergeron bergman berman bermudez bernal bernier bernstein berrios bess betancourt bethea betts beverly beyer biddle bigelow biggs billings billingsley blackman blackmon blakely blalock blanco blank
bledsoe bliss block blocker bloom blount blum boateng bobo bohannon boles bolin boling bollinger bonds bone bonilla borden bostic boston boswell bouchard boudreau boudreaux bourgeois bourque bowden
bowens bower bowie bowles bowling bowser box boykin boyles braden bragg brand branham brannon brantley braswell bravo braxton breaux breeden brenner brewster brink brinkley brinson briscoe bronson
broome brothers broughton brower brownlee bruner brunner brunson bryson bueno buffington buford bullard bundy bunn burchett burden burdick burger burgos burk burkett burkhart burleson burnette burney
burnham burr burrell burroughs busby busch bustamante butcher butterfield bynum caballero cabral cagle cahill call callaway calloway calvert canales canfield cano capps carbone cardona cardwell
carlisle carlton carmichael carmona carnes caron carranza carrasco carrier carrington caruso cary casillas cason casper cassidy castellanos castle cates cathey caudill causey cavanaugh cavazos celik
cerda chacon champagne champion chance chapa chappell chastain chatman chavarria chavis cheatham cheek cheney chester chestnut chin chisholm choate chong chow christenson christiansen christy chu
chung churchill cintron cisneros clary cleary clemens clement clevenger clifford clinton cloud cloutier coats coburn cockrell cody coe coker colbert colburn colby coles coley collazo colvin comer
conklin conn connelly connors conroy coon cooney cope corbin corcoran cordero corey corley cormier cornelius cornell cornett cornish cornwell corona coronado correa cortes cosby costello cottrell
couch coughlin coulter courtney couture cowart coy coyle crain crandall craven crawley creech crenshaw crespo crews crisp crist crocker crockett croft cromwell cronin crook crouch crouse crowder
crowell crump cuellar cuevas cullen culp culpepper culver cummins curley curran currie currier cutler cyr dahl daigle daley darby darden darling darnell dawkins deal deaton delatorre deloach delong
deluca delvalle demir denney dennison denny denson dent denton devine devore dewey dewitt diamond dias dick dickens dickey diehl dietrich dietz diggs dijk dill dobbins dobbs dockery dodge doe donald
dooley doran dorman doss doty doughty douglass dove dow dowd dowdy dowell dowling downey dozier draper driscoll driver duarte dube dubose duckworth duff dugan dukes dumas dunham dunning dupre dupree
durant durbin dutton duvall dwyer dykes dyson earl early easley eason east easter eastman ebert echols eckert eddy edmond edmondson edward eggleston elam elias eller ellington elliot ellsworth elrod
ely emery emmons engel engle ennis enriquez epperson epps eriksson ernst erwin escamilla escobedo esparza espinosa esquivel estep etheridge eubanks everhart eze ezell fair fairchild falcon farnsworth
farr farrar farrow faulk faust fay felder feldman feliciano felton fennell fenton fernandes ferrara ferris fink finn finney fish fisk fitch flaherty flint flood florence fogle fontaine foote forman
forsythe forte fortier fortin fortner fortune foss fountain foust foy fraley france francisco frantz free frey friend fugate fultz funk gabriel gaddis gaffney gage gagne gaither gale galindo gallant
gallardo gamez gandy gann gannon gant garland garnett garvin gaskins gaston gatlin gauthier gavin geary gee geiger gentile gerber german gifford gil gilchrist gillette gilley gilliland gillis gilman
gipson girard givens gleason godwin goetz goins gold goldberg goldman goldsmith gooch goode gooden goodrich goodson gossett graf granger grantham grayson greenberg greenfield gresham grier grigsby
grimm grissom grogan grossman grove grover groves grubb grubbs gruber guajardo guevara guidry guillen guillory guinn gunderson gunn gunter gurley gustafson guyton hacker hackett hadley hagan hagen
hager haines hairston ham hamby hamel hamlin hammer hammonds hammons hand handy hankins hanks hanley hannah hannon harbin harder hardison hardman hare hargrove harkins harley harlow harman harms harp
harry haskins hatch hathaway hatton hauser havens hawk hawks hawley hawthorne hay haywood hearn heaton heck hedrick heller helm helton hemphill hendrickson henley henning herndon herrington herrmann
herzog hiatt hidalgo higginbotham high hightower hilliard hillman hills himes hinds hinkle hinojosa hinson hirsch hitchcock hite hobson hoff hogue holbrook holliday hollingsworth hollins holm holton
honeycutt hook hooker hooks hopson horner horvat horvath hoskins houck hough houle houser howland hoyle hoyt huddleston hudgins huerta huey huggins hummel huntley hurd hurt hurtado huston hutchison
hutson hutton hyatt hyman inman irby irizarry irvin irving isaac isaacs isbell isom israel iverson ivey ivy jack jacob jacobsen jacques jameson jansen jaramillo jarrell jarrett jean jeffers jeffries
jernigan jeter jett jewell johansen johansson joiner jolly jong jordon jorgensen joy judd jude julian kahn kaiser kaplan karlsson kauffman kaya kearns keaton keen keenan keene kellogg kelsey kenney
kenyon kern kerns kessler keyes keys kilgore killian kilpatrick kimble kimbrough kincaid kinder kinsey kiser kitchen knott knutson koehler koenig kohler kolb kovac kraft kraus krebs kruger kruse kuhn
kurtz kuykendall kyle lachance lackey lacy ladd ladner laird lamar lance land landers landis landrum langford langston lanier lankford lapointe larsson larue lassiter latham laughlin lavoie lawler
laws lawton lay layne layton leal leary leavitt ledbetter ledesma ledford leggett lemieux lemon lemons lentz leone leslie levesque levi levin leyva libby light liles lilly lincoln lind linder
lindquist lindqvist link linn linton lipscomb littlefield littlejohn lively locke lockett locklear lockwood lofton logsdon lomax lombardo london longoria loomis looney lopes lorenz louis lovelace
lovell lovett lowry loyd ludwig lujan luke lumpkin lund lundy lunsford lusk luther lyle lyles lyman lytle mabry mace machado macon madrid madrigal madsen magana mahan mahon main major majors malcolm
mallory malloy mansfield maples march marcum marcus marin marion mark markham marlow marrero martel martino marvin marx masters matlock matos matson matthew mattingly mattox mattson mauldin maurer
mayberry mcadams mcalister mcarthur mccain mccarter mccartney mccauley mcclellan mcclelland mcclendon mccloud mccollum mccombs mccord mccracken mccrary mccurdy mcdonough mcduffie mcelroy mcgraw
mcgregor mchenry mckinley mckinnon mclain mclendon mcmahan mcmanus mcmillian mcmullen mcnair mcneal mcneill mcnutt mcqueen mcrae mcwhorter mcwilliams mead meade meador means medeiros medley medrano
meehan meek meier meijer melvin mena menard mensah merchant meredith messer metcalf metz metzger meza michaels michaud milam millard milligan milner milton mims miner minton mixon mize mizrahi mock
moeller moffett mohr mojica monahan monk montalvo montanez montano moreland morey morrell morrissey moseley mosher motley mott moulton moya muncy muniz munson murdock murillo murrell murry muse myles
myrick nadeau nagle nagy napier naquin nava needham neff negrete negron neil nesbitt nettles newberry newby newcomb newsom nicholas nickerson nielson nieto nilsson nobles noe noland nolen norwood
noyes nwosu oakes ocampo ogden ogle oglesby ohara ojeda okeefe okoro oldham oleary olivares olivas olsson olvera omalley ornelas orourke osorio otero ott otto ouellette outlaw overstreet overton owusu
pack padgett pagan paige paine painter palacios palma pappas paquette parent parham paris parish parnell parr parra parris parrott parson partridge patten paulsen paulson paxton payton paz peachey
pease pedersen pederson pelletier pemberton pence pendleton penn peoples pepper peralta perdue perryman person persson pettit pfeiffer phipps pickens pierre pimentel pina pineda pinson piper pitt
platt poe poindexter poirier polanco pollock ponder pool portillo posey post poulin prado prater prather prescott presley pressley prewitt priest pringle pritchett pruett pullen pulliam purcell purdy
purnell purvis putnam pyle qualls quarles queen quezada quick quinones quintana quintanilla quintero quiroz rader radford ragland ragsdale raines rainey rains ralston ramey randle ransom rapp ratcliff
rea reagan reardon reaves rector redd redding redman redmond reece reeder reedy rees reiter rendon renner renteria reynoso rhoades rhoads richey ricker ricketts ricks rico riddick rider ridgeway
ridley riggins rinehart ring ritchie roark robb robert robinette robins robison roby rock rockwell roe roland romo root roper rosas rosen rosenberg rosenthal roush rowan rowell royal rubin rudd
rudolph ruff ruffin runyon rushing russ ruth saavedra sadler saenz sahin saldana salgado salisbury salter sample sams samuel samuels sanborn sands sapp satterfield saucedo sauer saylor scales
scarborough schaeffer schafer schaffer schell schilling schmitt schmitz schrader schreiber schuler schulte schumacher schuster schwab scroggins scruggs seal seals seaman seay segura seitz selby self
serna seward sewell shackelford shanks shapiro shaver shearer sheets sheffield shelby sheldon shell shelley sherrill sherrod sherwood shipley shipman shipp shockley shook shorter shuler shultz siegel
sierra sikes silver silverman simons simpkins singer singletary sisk sisson sizemore skaggs skelton skidmore slade sledge slone smalley smalls smallwood smiley smit sneed snell snodgrass snowden
sommers sorensen sorenson sotelo sousa south sowell sowers spain spangler spann spaulding spear speer spicer sprague spruill spurlock squires stacy stahl staley stallings stamper stanfield stanford
staples stapleton starkey starks starnes staton stclair stearns steen steiner stepp sterling stern stiles still stjohn stockton stoddard stoner storey story stovall stover strange stratton strauss
street streeter stringer stroud stump suggs sumner sutherland svensson swafford swan swann swartz swenson switzer sylvester szabo tabor tackett talbert tan tapia teague teel temple templeton thacker
thao tharp thayer thibodeau thibodeaux thigpen thomason thorn thorne thrasher thurman thurston tidwell tilley timmons tinsley tipton tirado titus tobias tolbert tolliver tomlin tompkins toney torrez
toth tovar trahan trammell traylor trejo trent trimble triplett tripp trotter trout troutman truong tubbs turpin tuttle ulrich unger upchurch upton urban uribe vail valadez valdes valentin valle van
vandyke vanhorn vann varela varner varney vela velasco ventura vera vernon vest vick vickers vidal vigil villalobos villegas vines visser vogel vogt voss waddell waggoner wagoner wahl waite wakefield
waldron waldrop warden washburn waterman waugh way weathers weems weiner weinstein weir weldon weller wellman welsh wesley westbrook westmoreland wetzel whalen whatley wheat wheatley whipple whiting
whitlock whitman whitmore whitson whitt whitten whittington wicker wilbur wilburn wiles wilhelm wilkes wilks willard willett willey willingham willoughby windham wing winkler winn winslow winstead
winston wiseman withers witherspoon wofford wolff wolford woodall woodson woody worrell wray wren wylie wyman xiong yancey yanez yazzie ybarra yeager yee yi yildiz yilmaz yost youngblood younger
zapata zavala zeigler zepeda ziegler zimmer`,
  `abbey abdullah abell abercrombie abeyta ables abner abram abramson ackley acree acuna adame addington adorno adrian agnew aguayo aguiar ahern ahrens aiello aikens akin alanis alarcon alba albanese
albers alberts albertson albritton alcala alcantar alcantara alcaraz alcorn alderson alejandro aleman alfonso alfred alger alleyne allgood allman almanza almaraz almond almonte altamirano alton alves
amaral amato ambriz amerson ammons amundson anderton andre andres andrus angeles angell angelo angle anguiano angulo annis antoine antonio apodaca appel apple appleby appleton applewhite aranda
arbogast arceneaux archibald archie ard ardoin armendariz armenta armijo armour arndt aronson arreola arriaga arriola arrowood arteaga asbury ashe ashford ashmore ashworth atchison atchley atherton
atwell aucoin auger august ault autrey autry avant avelar aycock azevedo babbitt baber babin bach bachman back backus bader badger badillo baeza bagby bahr baines bair balch balderas baldridge
ballesteros ballew ballinger ballou bancroft bandy bane bankston banner bannister banta banuelos baptiste baran barba barboza bard barden bare barela barham barner barnette barnhill barnum barnwell
barone barragan barraza barreto barrientos barringer barrows bartels bartz basham basile baskin bastian batchelder batchelor batista batiste batson battaglia batten battles baumann baumgardner
baumgartner baxley bay bayer bayless baylor bayne bays beale beall beals beaman beamon beane bear beardsley beason beattie beaudoin beaudry beauregard bechtel becnel bedard bedell bedford beecher
beeler beeman beer beers beeson belk bellinger bello belt belton bemis benally benefield benford benge benham benn bennet bentz bergen bergstrom berkowitz berlin bernardo berndt bernhardt berryhill
berryman bertram berube bethel bettencourt bettis betz bevins bey bianco bias bible bice bickel bickford bidwell bierman bigham bigler bill billiot bills billups bilodeau binder binkley birdsong
birmingham bischoff bisson bissonnette bittner bivens bivins bixler blackford blackwood blain blaine blais blakeney blanchette blanks blaylock blessing blodgett blood bloomer bloomfield blow blume
blunt bly blythe boardman boatman boatright boatwright bobbitt bock boddie bode boehm boettcher bogan bogle bohn boisvert boland bolduc bolen bolling bolt bonham bonney booher book boothe boozer
bordelon borders boren borg borges born borrego bosch bosley boss bost bostick bostwick bosworth botello bott bottoms botts bouldin bounds bourne boutin boutwell bove bowe bowes bowler bowlin boyett
boyette boykins boylan boynton bozeman brace bracken brackett bracy bradbury braithwaite brake bramlett brandenburg brann brannan branson brant brashear brasher bratcher bratton braud brawner brazil
breckenridge breeding breedlove breen brehm breland brent breton brett breunig brewington brian brice bricker bridge brien brigham briley brill brim brinkman briones briseno bristol bristow brito
brittain broadnax broadway brockman broderick brodie brody brogan brook brookins brookshire brotherton browder brownell broyles brubaker brumbaugh brumfield brumley brummett brunelle brunet bruns
brush bruton bucher buchholz buckingham buckles buckman budd buehler buell bugg buggs buie bullington bumgarner bunker bunnell bunting burbank burcham burchfield burdett burdette burford burge burgett
burkhalter burkhardt burkholder burley burmeister burnell burnside burrow burrus burson burwell bushey bushnell buss bussell bussey bustos button buxton byars byler byrnes byron byrum caban cable cade
cadena cady caesar cage cairns calabrese calder caldera calkins callaghan callen callender callis calvin camara camarillo cambell canada canady candelaria cannady canter cantwell canty capers capone
caputo caraballo caraway carbajal carbaugh card carden carder cardoza cargill carl carlin carlos carmack carman carmody carnahan caro carothers carper carrasquillo carraway carrell carreon carrera
carrero carrico carrigan carrion carrol carruthers carswell carty caruthers casanova casares casarez casas cashman caskey cass cassady cassell casteel castellano castleberry casto castor caswell
catalano cate cathcart catlett cato caton catron caudle cave cazares ceballos cecil cedeno cedillo ceja centeno cepeda cha chaffin chafin chaisson chalmers chamberlin chambliss champlin chancellor
chao chapin chaplin charette charron chasse chau chaves cheeks chenault chenoweth chesser chevalier chew chick child chiles chilton ching chinn chipman chism chisolm chitwood chiu choe chou chrisman
christ christianson christman christmas christopherso chun cisco clancy clanton clapp clapper clarkson claudio clausen clawson claypool clegg clem clemente clemmer clemmons click clift close clough
clouse coakley cobbs coble cochrane cofer coffee coffin cofield coggins cohn collado collett collette colley colson colston colton colucci colunga colwell comeau comeaux comstock conaway concepcion
conde condon cone coney conger conlon conners conover conte converse conyers cooks cooksey cool coombs coons copley copper coppola corbitt cordeiro cordell corder cordes corliss corn cornejo corral
corrales correia correll corrigan corwin cory cosgrove cosme coston cota cothran cotten cotter cottingham cottle cotto council counts cousins covarrubias covert covey coward cowell cowen cowles cowley
coyne crabb craddock crandell cranford cravens crayton creamer creed creel creighton cress cribbs crider criss criswell crites crittenden cromer crooks croom crossley crossman croteau croy crumley
crumpton cruse crutcher crutchfield culbertson culler cundiff cupp cureton curiel curtin cushing cushman cusick custer cutter dabbs dabney dacosta daggett dagostino daily dallas dalrymple dame damico
damon damron dancy dandrea danforth dangelo danielson danner dansby dantzler dardar darr darrow dasilva daughtry dawes daye dayton deanda deane deangelis deangelo dear dearing deason deberry deboer
decosta decoteau deen deering dees deese dehart dehaven delafuente delagarza delapaz delgadillo delisle dell dellinger delossantos delrio deluna demarco demers deming demoss denham denis denison
denman denning densmore depew depriest derby derosa derr derrick desantis desilva desimone desjardins desmarais desmond desrosiers destefano deutsch dever devito devoe devries dew deweese dexter
deyoung dial dibble dickenson dicks dillingham dilworth dingess dingle dingman dinh dinkins dinsmore dion dionne dishman dix doan doane dodds doerr doggett doll dollar dombrowski domingo dominquez
donato donley donnell donohue doolittle dorn dorr dorris dorsett dortch doucet doucette dover dowdell downes drain drayton dreher driggers driskell drury dryden ducharme duck duckett duenas dugas
dugger dulaney dumont dunaway dupont dupuis durden durkin durr durst dutcher duty duval dvorak dykstra eades eads eady eagle earle earley earls earnest easterling easton eastwood eaves eberle
echevarria eck eddings eddins eden edens edgar edge edison edmunds egbert eggers eggert ehlers ehrlich eisenberg eldred eldredge eley elizondo ellingson elmer elston elwell elwood emanuel embry
emerick emory eng engelhardt engler englert engstrom enos enright epstein erb erdman erdmann ericson ernest erskine escalante eskridge espinal espino estevez estrella ethridge eubank eudy evenson
everette evers everson ewald ewell exum faber fabian fahey fain fairbanks faircloth fairley faison fajardo falcone falgoust falk falls fancher fannin fanning fant farber faria farias faris farrington
favors fawcett fazio fears feaster federico fee feeney felker feller fellows felts fender fenn fenner fenwick ferebee ferrante ferraro ferrer ferro ferry fetter fick fidler fiedler fielder fielding
fierro fife fike fillmore fincher findley fine fiore fishman fite fitts fitzsimmons fitzwater fix flagg flanders flanigan flannery fleck flemming flick flora florez flournoy fogarty fogg folk folse
folsom foltz fong fonseca forde fordham fore forest foret forney forrester forsyth fort fortenberry fortney fouts fowlkes frame francois franke frankel franz frasier frazer fredericks fredrick
fredrickson freed freedman freeland freese freitas freund frias frick friday fried frierson fries frink frith fritts frizzell fryer fuchs fudge fuhrman fulcher fulk fulkerson fullerton fulmer
funderburk fung fuqua furlong furman furr furtado fusco fussell futrell gabbard gabel gable gaddy gadson gainey gaitan galarza galbraith galbreath gall gallaher galvez galvin gamache gamboa gambrell
gammon gantt gaona garay garber garfield garibay garman garmon garrick garrido garris garrity garvey gaskill gaskin gaspar gass gatewood gault gause gayle gaylor gaylord gaynor gaytan gearhart geer
geisler geist geller gendron genovese gerald gerard gerdes gerlach germain germany gervais getz geyer giddens giese gilbertson gilbreath gillard gillen gilligan gillum gilmer gilpin gilson ginn giron
giroux gish gist gladden gladney glaser glasgow glaze glick glidden glynn goad goble godinez godoy godsey goebel goforth goings golding gonsalves goodall goodell goodin gooding goolsby gorham gosnell
gosselin gott gottlieb goulet gourley gower graber grabowski gracia graff gragg grammer granados grande grasso graybill graziano greathouse greenleaf greenlee greenwald greenwell gregoire greiner
grenier grice grider griego griffen griffis grigg grijalva grim grimmett grimsley grisham griswold groce groff groom grooms groth grow guarino guay guenther guerin guess guest guffey guido gullett
gulley gunther gurney gustin guyer gwinn ha haag haase hackney hadden haddix haddock hagans hagerman haggard haggerty hagler hague haight hailey hair halbert halcomb hales haller hallett hallman
hallock halsey halstead halverson halvorson hamblin hambrick hamer hamill hamlett hammett hammock hamrick handley hanes hann hannan hanrahan harbison hardaway hardee hardesty hardiman hardwick hargett
hargis hargrave harker harkness harlan harless harness harney haro harold harr harrelson harrigan harriman harrod harter hartfield hartford hartmann hartnett hartwell hartwig hartzell harvell harwell
harwood haskell hass hassell hasty hatchett hatley hatten hauck haugen haun haupt haven hawes hawkes haworth haygood haynie hazel hazelton hazelwood hazen hazlett hazzard headley headrick healey
hearne hecht heckman hector hedgepeth hedges heffernan heffner heflin hefner heilman heim hein heinrich heintz heinz heiser heisler held helmick hembree hendershot hendon hendrick henke hennessey
henninger henriquez henshaw herbst herd heredia hermann hernandes herold herr herrick herrin hersey hershberger hesse hetrick hewett heyward hibbard hibbs hickerson hickson higdon higgs hight hilbert
hildebrand hildebrandt hildreth hiles hillard hiller hillis hindman hinman hintz hipp hitt hix hixon hixson hoag hoagland hoard hoch hochstetler hodson hoelscher hofer hoke holbert holcombe holguin
holiday holifield hollander hollar hollenbeck holler hollifield holliman hollister holloman hollowell holly holston holtz homan homer honaker hooten hoppe horan horning hornsby horowitz horsley horst
hosey hostetler hotchkiss houghton houk hovis howerton howes howlett hoy hsu hubbell hubbs hubert huckaby hudgens hudspeth hughey hulbert hulett hulse hulsey humble hume humes hundley huneycutt
hunsaker huntington hupp huskey huss hussey hutchens hutcherson hutcheson hutchings hutto hyder hyland hylton hynes iglesias infante ingalls ingersoll ingle ingraham ireland irish irons isaacson isham
ison ives ivory izzo jablonski jackman jacks jacoby jaeger jaffe jaime jamerson jamieson janes janssen jarman jasper jasso jay jaynes jeffcoat jefferies jeffrey jemison jenks jenson jerome jessen
jessie jessup jester jewett jiles jiminez jobe joe johnsen johnstone jolley jonas jone jorge jorgenson jose joslin judge judkins judy justus kahl kahler karl karnes karr kasper kaye kaylor keck kee
keefe keefer keel keeler keeling keener keeney keeton kehoe keim keister kell kellar kellum kelso kemper kempf kennard kenner kerrigan kersey kester ketchum keyser kibler kidder kidwell kiefer kieffer
kilburn killingsworth killion kilmer kimber kimbrell kimmel kimura kinard kindred kingsbury kingsley kingston kipp kirchner kirkham kirkman kirksey kirkwood kirsch kirschner kish kitchens kite
kittrell kizer kling klingensmith klinger klotz klug knoll knotts knowlton knudsen knudson kocher koehn koerner koester kohl kohn koller kong koon koonce koons koontz kopp korn kornegay koski koster
kovach kovacs kowal kozak kraemer krantz kranz krauss kremer kress krieger kroll krug kuehn kuhl kuhns kunkel kunkle kuntz kunz kutz kyles labbe labelle labonte laboy labrecque lacasse lacroix
laflamme lafleur lafrance lahr lai lail laing lair lajoie laliberte lalonde lamm lamont lamontagne lampe lampkin lander landon landreth laney langdon langer langham langlois lanham lanning lantz lanza
lapierre laplante laporte lapp large largent larkins laroche larosa larose larrabee larry lash lashley lasley laster lathrop latimer latta lattimore lauer lavallee lavalley lavender lavergne lavigne
lavin lawhorn lawless lawlor lawyer layman lazo lea leahy leak leake lear leath leatherman leathers leatherwood leboeuf lebron leclair leclerc ledet ledoux leech leeper lees lefevre leger legg legrand
lehmann lehr leighton lejeune lemaster lemay lemire lemke lemmon lemoine lemus lennon lenoir lenz leo leong lerma lerner lessard letourneau lett levasseur leverett levinson lew lheureux liddell
lieberman lien liggins lightfoot lightner ligon lilley lillie limon linares lindberg lindeman linden lindgren lindley lindner lindstrom ling linkous linville lippert lira lister littleton litton
littrell llamas llewellyn lo lock lockard loeffler loera loftin loftis loftus loggins logue lohr lombard lomeli longo loper lorenzo loucks louie lovato lovejoy loveland loveless lovely loving low
lowell lowman lowrey loy loya lozada luce lucia luciano lucio luck luckett luckey luevano luis luker lum lundberg lundgren lundquist lunn luong lupo lussier luster luttrell lykins maas mabe macgregor
mach maciel macklin macmillan macomber macpherson maddux madera madigan maes maestas maggard maggio magill magnuson mahaffey mahler maier maki malave malinowski mallard mallett malley mancuso mandel
maness mangrum mangum mannino manns manson manzano manzo mapes maple mapp marble marchand marchant marchese marcotte mares marker markle markley marler marley marlin marlowe marquardt marquis marr
marra marroquin marrs mars marston martell martens martindale martini martinson marty martz mashburn massa massie mast masterson mateo matheny mather matherne mathers mathes matheson mathew mathias
mathison matias matney matta matteson mattison mattos maupin mauro maxey maxfield maya mayers mayhew mayle maze mazza mcabee mcafee mcbee mcbroom mccafferty mccaffrey mccallister mccallum mccandless
mccants mccaskill mcclanahan mcclary mccleary mcclintock mcclinton mccloskey mcclung mccluskey mccool mccorkle mccown mccraw mccrea mccreary mccrory mccue mcculley mcculloch mccune mccurry mccutcheon
mcdade mcdaniels mcdavid mcdevitt mcdonnell mcdougal mcdougall mcelhaney mcewen mcfall mcfarlane mcgarry mcgehee mcginn mcginty mcglothlin mcgough mcgrew mcgriff mchale mcinnis mcintire mciver mckean
mckeever mckelvey mckenney mckeon mckoy mclane mclaren mclaurin mclellan mclemore mcmaster mcmichael mcmillen mcmillin mcminn mcmullin mcmurray mcnabb mcnamee mcneely mcnew mcpeak mcphail mcreynolds
mcswain mcvay mcvey meacham meagher mears medlin medlock meeker meister melancon melanson mello mellon menchaca mendenhall mendes menendez meraz mercier mercurio merino merrell merrick merriman
merriweather mertz mesa messenger messier messina metts metzler michalski michels mickelson mickens mickey middlebrooks miguel milan milano milburn miley millan millar milliken milne mincey mink
minnick minter mintz miracle miramontes mireles mitchel mitchem mix mizell moats moe moen moffitt mohler moll monaco mondragon money moniz monroy monson montague montana montemayor montenegro montero
montez moorehead moorman more morehead morehouse moreira morel moriarty morrill morrissette mortensen mosby mosely mosier mosqueda mota moten moua moultrie mount mouton mowery moy moye moyers mudd
muhammad mulholland mulkey mull mullens mullin mullis mumford mundy munger munguia munn munroe murphey musgrove music musick musselman musser myer nabors nagel nail najera nall napolitano naranjo
narvaez nason natale nathan nation navarrete nave nazario neace nealy necaise neel neeley neighbors neill neilson nelms nelsen nemeth nero nesbit nesmith ness nester nestor neuman nevarez neville new
newhouse newkirk newland newport newson nez nickel nickell nickels niemi niles nino noah noll nolte noonan nordstrom norfleet noriega northcutt northern novotny nowell nowlin null nunes nunley nutt
nutter nye oaks oates oberg obrian obryan ocasio ochs oconner oden odum ogrady oh olds olinger oliphant oliva olivarez olive olivera olivo olmos olmstead omara ontiveros oquendo oquinn orcutt ordonez
oreilly orellana orlando orosco orta ortego orth orton osburn osgood oshea osteen oster ostrander osullivan oswald oswalt otis otoole ousley overby overman owings oxford ozuna pabon packard packer
paddock padron pagano pak palermo palm palmore palomino palomo palumbo pannell pantoja pape paquin paradis pardo pardue paredes parenteau parisi parkhurst parsley partida partin parton paschal
paschall pascual passmore patch patino pattison pauley paulino paulk peabody peace peak peake pearl pearman pearsall peckham peden pedigo pedraza pedro pedroza peebles peek peel peele peeler peeples
pelayo pelkey pellegrino peltier pelton pender pendergrass pennell penney penny penrod pepin peppers perales percy perea perreault perrin perron perrone persaud pete peter peterman petit petrie
pettigrew pettis pettus pettway peyton pfaff pfeifer pharr phifer phillip philpot piazza picard pichardo pickard pickle pieper piercy pigg pilcher pilkington pinckney pinder pine pinkerton pinkney
pinkston pino pinto pipkin pippin pirtle pitcher pitman pitre pizarro place plank plant plante player pleasant plourde plumb plumley plunkett pogue pohl pointer poland poling pollack polley pomeroy
pond pooler poore popp porras porterfield portis poston pounds powe pray preece prentice prichard priddy pride pridgen prieto prior probst proffitt propst prosser proulx provencher provost puente puga
pulido pulley pumphrey purser puryear putman pyles quan quesada quiles quillen quimby quinlan quinonez quirk raby race racine rackley radcliffe rademacher radtke rae rael ragan rahn rainwater raley
ralph ramage rambo ramer ramon ramsay rand randazzo raney rankins raper rascon rash rathbone rau rauch rausch rawlins rawls rawson rayburn rayford rayner raynor razo real reams reavis reber redden
reddick redmon reel reeve regalado register reich reichert reimer reinhardt reinhart reis reiss reitz rembert remillard remington renaud renfro renfroe reno resendez reuter rex rey rhea rhinehart
rhoden rhyne richburg richie richman rick rickard rickman riddell ridenour ridge riedel ries rife rigsby rinaldi rincon riojas riordan ripley ritchey rittenhouse ritz rivard rivero roberge robey
robichaud robledo rocco rochelle rochester rodarte roddy roden roderick rodman rodrigue roebuck roger rohde rohr rojo roldan rolfe roll roller rolon rome romeo romine rondeau roney rood roof rooks
roque roscoe roseberry rosenbaum rosenberger rosenfeld rosser rothman rounds roundtree rountree rousseau roussel roybal royce royer royster rozier rubino ruble ruby rudy rue ruelas ruggiero rule rumph
rumsey runge runnels runyan rupert rupp ruppert rusk russel rust rutland rutter ruvalcaba ryals sabin sabo sacco sachs saddler sadowski sage sager saiz salcedo salcido saldivar salem salerno sales
sallee salley salvador salvatore salyer sam samaniego sammons samons samples samson samuelson sanabria sanches sandberg sander sandifer sandlin sandy santoro sarmiento sartin sarver sasser satterwhite
sauceda saucier saul sauls savoie savoy sawyers saxon saxton sayers sayles sayre scarbrough schatz scheer schenck schenk scherer schiller schindler schlegel schlosser schmid schnell schoen scholl
schoonover schott schramm schreiner schrock schubert schulze schuman schumann schutz schweitzer scofield scoggins scribner scudder scully seale searcy searle searles seaton sebastian seeley seely
segal seger segovia seibert seidel seifert seiler sell sellars sells sena senn sepulveda serrato sessions sessoms settle settles setzer severson sevilla seymore shade shanahan shane shaner shank
sharkey shattuck shay shealy shelly shephard sherer sherry shifflett shine shinn shirey shively shivers shockey shoemake shore shores shoup shouse showers shrader shreve shriver shropshire shrum shull
shumaker shuman shumate shumway shupe shuster sibley sides siebert sievers sigler sigmon silas siler sills silveira silvers silverstein silvey silvia simonds simone simonson sink sipe sipes sirois
sisco sisneros sites skeen skiles skipper slack slagle slate slaton slayton slocum smitherman smithers smithson smock smoot smothers snead snipes snook soares soileau sokol solano soliz solorio somers
somerville sommer sonnier soper soria soriano sorrell sorrells soucy soule southard southerland southworth spalding sparkman sparrow spearman speed speight spell spellman sperling sperry spikes
spiller spillman spinelli spinks spires spitzer spooner spradlin spriggs spring sprinkle sprouse spurgeon stacey stack stackhouse staggs stallworth stamm stamps stancil standley stansberry stansbury
starling staten stauffer steadman stebbins steed steel steelman steffen stegall steger steinberg steinmetz stephen sterner steven stgermain stickney stidham stillman stillwell stiltner stilwell stine
stinnett stith stitt stlouis stock stocker stockman stocks stockwell stoker stoll stoltz stoltzfus stonge storm storms stott stowe stowell stowers stpierre strader straight strain strait strand straub
strawn stribling strickler stricklin strobel strom stroman strother stroup strunk stubblefield stuckey studer stull stumpf sturdivant sturgeon sturgill sturgis sturm stutzman styles suber suh summer
summerlin summerville sumpter sumrall sunderland surber surratt sutter suttles swank swearingen sweat swindell swindle swinney swinton swisher swope sylvia tabb taber tafoya taft taggart tait talbott
tallent tallman tam tamayo tankersley tapp tarr tarrant tarver tatro tavares teal tedder tedesco teeter tejada tejeda tellez tennant tenney terrazas terrill testa tetreault thames tharpe thatcher
theis theisen theriault theriot therrien thibault thibeault thiel thom thompkins thomsen thornburg thornhill thorp thorson thorton thrash thrower thurber thurmond tibbetts tibbs tice tiffany tijerina
tiller tillery tilton timm timmerman tindall tinker tisdale tobey toledo tolentino toler toliver tolley tom toms tong toole tooley toombs toomey torgerson toro torrence torrey toscano totten toussaint
tower towle towne townes towns toy tracey trainor trantham trapp trask travers treadway treadwell treat treece tremblay tribble trice trinh trinidad trombley trotman trott troupe trowbridge troy truax
trudeau true truesdale truitt truman tsosie tuck tudor tuggle tully turcotte turk turley turman turnage turney tyndall tyner tyree tyrrell ulloa ulmer underhill unruh upshaw urbina urena urias usher
ussery utley vaillancourt valdivia valenti valentino valerio valladares vallejo valles valverde vanburen vanbuskirk vandenberg vanderpool vandiver vandusen vanhoose vanmeter vanover vanpelt vansickle
vanwinkle varga vargo vaught veal veilleux venable venegas verdin verduzco vergara vermillion vetter vickery victor vieira viera vierra villagomez villareal villasenor vineyard vining viola vitale
voigt volk volpe volz voorhees vue wachter waddle wadsworth waites waits waldon wales wallen wallin walling walston walther waltz walz wampler warfield waring warnock warrick warrington warwick wasson
watters wayman wayne weatherford weatherly weathersby weatherspoon weddle weed wegner weidner weigel weil weiland weiler weimer weinberg weis welborn welker wellington welton welty wendel wendt wenger
wentworth wentz wenzel wert wertz wescott wessel wesson westcott wester westfall westphal wharton wheaton whetstone whitacre whitcomb whited whitehurst whiteman whitener whiteside whitford whitlow
whitmer whitmire whitted whittemore whitworth whorton wick wickham wicks wiegand wiese wilbanks wilber wilborn wild wilfong wilhite wilke wilkie will willie williford willson wilmoth wilt wimberly
wimmer winchell winchester winder windsor winfield winfrey wingard wingate winger wingfield wingo winner wirth wisdom witcher withrow witte witter wolcott wold womble woo woodbury wooden woodford
woodland woodley woodman woodworth wooldridge wooley woolley woolsey word worden worsham worth wortham worthen worthy wrenn wyant wyche wyckoff wyrick yager yancy yarborough yingling yocum youmans
youngs yount zachary zambrano zaragoza zarate zayas zeller zink zinn zook zuber`,
]
