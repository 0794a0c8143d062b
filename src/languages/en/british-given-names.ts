/** Given names of Britain and Ireland: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const britishGivenNames: readonly string[] = [
  `andrew anthony catherine christine christopher claire daniel david elizabeth emma helen ian jacqueline james jane jennifer john julie karen kevin laura linda lisa margaret mark mary matthew michael
patricia paul peter rebecca richard robert sarah simon stephen susan thomas william`,
  `adam alan alison amanda angela barbara benjamin brian carol colin craig deborah gary george gillian graham jason jean joanne jonathan joseph katherine keith kelly lee louise lucy martin michelle neil
nicholas nicola philip rachel samantha sharon steven stuart tracey victoria`,
  `alexander amy ann anne barry charles charlotte darren dean dorothy edward gemma geoffrey hannah jack janet jessica joan joshua kenneth lauren luke maria maureen patrick pauline raymond roger ryan
samuel scott sean sheila sophie`,
  `aaron adrian andrea ashley brenda callum carl caroline connor danielle dawn debbie denise dennis derek diane donna eric frank gareth harry hayley heather jamie janice jordan kathleen kathryn katie
kerry kieran kirsty kyle leanne lesley lewis liam lorraine malcolm marie natalie nathan nigel paula ronald rosemary ross roy russell sandra shaun shirley stacey stephanie terence timothy trevor
valerie wayne wendy`,
  `abigail alex anna arthur bethany beverley bradley carole cheryl chloe clare debra dominic douglas duncan eileen eleanor emily fiona frances frederick georgia gerard gordon holly irene jake jayne jill
joyce judith karl kate kimberley leonard leslie lindsay lindsey lynn lynne marion megan mohammed naomi natasha norman oliver olivia pamela ruth sally sam suzanne teresa theresa tina tony vanessa
yvonne zoe`,
  `abbie aimee albert alexandra alice allan amber anita anne-marie annette antony ashleigh audrey becky ben bernard beryl bethan bruce cameron carly carolyn charlie chelsea chris clive courtney cyril
damian danny dave declan diana doris dylan edna elaine ellie ernest ethel florence francesca francis fred gail gavin georgina gerald geraldine gladys glen glenn glynis grace graeme guy hazel henry
hilary hilda howard iain jackie jade jasmine jay jeanette jemma jenna jenny jeremy joanna jodie joe joel josephine julia julian june justin kayleigh leah leigh leon louis lynda mandy marcus marilyn
marjorie maurice max maxine melanie melissa mike molly muhammad nadia nina norma paige phillip rachael reece rhys rita robin rosie sara shane shannon sheena sonia stacy stanley steve stewart sylvia
tanya tara tom tracy vera vincent winifred`,
  `abdul ada ahmed aidan alfie ali alistair amelia andy archie bernadette bill billy bob brandon breda brett bridget cassandra catriona charlene claudette claudia conor daisy damien denis donald doreen
ed edith eilidh ella ellen elliot elliott elsie erin eunice evan eve evelyn ewan fay faye felicity freddie garry gaynor geoff glenda gloria gwen harvey hassan hugh imran isabel isabella isobel ivy
jeffrey jim josh joy katharine kathy katy ken kim kirk kirsten kirstie lily lyn marc marian marianne martyn matt mia mohammad moira nia nick noreen ollie owen penelope penny pete phil philippa poppy
ray reuben rhiannon rhona ricky rob ron rory rosalind rose ruby sharron shelley sian sinead siobhan terry toby tyler vicki vicky victor`,
  `adele agnes aisha alana alec alexis alfred alicia alisha amina angus annabel annie antonia april austin barnaby beatrice belinda bella brendan bronwen bronwyn bryony byron carla carmel carys cathy
cecil cecilia cedric celia christie christina ciara ciaran clara clifford colette constance curtis daphne darrell deirdre delia demi desmond drew eddie edgar edmund edwin elen elin ellis eloise enid
eoin erica ernie esme estelle esther euan eva evie faith fatima felix fergus finlay finn frankie fraser freda freya gabriel gethin giles gina glyn grant gregory hamish harold harriet harrison hector
herbert hollie horace hubert hugo humphrey ibrahim imogen isaac ivan ivor jackson jacob jasper jerome jesse jon jonty jude kane keiran kenny kent laurence lawrence niamh noel phoebe ralph rebekah
sidney susannah susie walter`,
  `ginny glenys gwendoline gwyneth hattie heidi helena henrietta honor india ingrid iris isabelle isla janine jemima jennie jo juliet juliette karin kay keeley keira kelsey kiera kylie lance lara leila
len leo leroy lester libby lilian linsey liz logan lois lola lorcan lorna louisa luca lucinda lydia mason melvin melvyn mervyn miles mitchell mohamed morgan murray neville niall noah norris omar oscar
oswald percy perry piers quentin reg reginald rex robbie roddy rodney roland ronan ronnie rowan rufus rupert seamus sebastian spencer stan sydney ted theo theodore tim tristan troy tyrone warren
wilfred will yusuf zac zachary`,
  `abi alasdair betty bilal dilys jan jeanne jeannie lynsey mabel madeleine madeline maggie maisie marcia margery marina marlene martha martine matilda maud mavis may meg michaela mildred millicent
millie mina minnie miranda miriam mollie monica morag moya muriel myra myrtle nadine nancy nell nellie nichola nikki nora olive olwen pam pat patsy pearl peggy petra phyllis polly priscilla prudence
queenie rhian rhoda roberta roisin ros rosa rosamund roseanna rowena roxanne sabrina sadie sandy saskia scarlett serena sharlene shauna shona simone skye sophia stella summer susanna tabitha tamara
tamsin tania tariq tasha tessa thelma tia toni tracie trina trudy una ursula usman viola violet vivien vivienne winnie yasmin yvette zara zena`,
  `adela adrienne ailsa aine aisling alanna aleisha alexa alma amara ambrose amie ana anastasia andie angharad angie annalise anneka anthea anton anya aoife arabella arlene ashton astrid aubrey augusta
aurora ava avis avril ayesha babs basil benedict berenice bernice bert bertha bertram bess beth bethanie blake blodwen bobbie bobby bonita bonnie boris brad brianna briony brooke bryan bryn bunty cait
caitlin caleb calum candice candida caoimhe cara cari carina carlene carlton carmen cathal catrin celeste ceri ceridwen chantelle charis charity cherie cherry cheryll chrissie christabel christian
cindy clair clarissa clark claude clement clementine cleo cora coral cordelia corinne cormac cressida crispin crystal cuthbert dafydd damon dana darragh darryl daryl dee del delilah della delyth
demelza dermot derrick dewi dianne diarmuid dina dinah dolly dora dougal dudley dwayne dyfed dympna eamonn edwina effie elaina eleri elias elijah elisa elisha eliza ella-mae elspeth eluned emer emilia
emlyn emmeline emmie emrys ena errol estella etta eugene eugenie euphemia eustace ezra fabian fanny farhan fern ffion finbar flora frazer gabriella gabrielle gavan gay gemima germaine gerry gilbert
gilly ginette godfrey graeham grahame grainne greta griselda gwenda gwenllian gwilym gwyn haley harper haydn heath hellen hermione honey huw hywel ida ieuan ifan ilona imelda ina innes iona irvin isha
isolde jacinta jacqui jada jaime jana jared jarvis jeanie jed jeni jenson jessie jez joanie jocelyn jock jodi joely jonah jorja josie judy julianne justine kai kara kareem karina karyn kasey kat
kathie katrina kaylee keisha kelly-anne kelvin kendra kerr kerri kerrie kevan keziah kiara kimberly kirstin kitty kizzy kristian kristopher krystal kurt lacey lachlan laila lana larissa latoya laurel
lauryn leann lenny leona leonie leonora leopold levi leyla liane lilith lillian linzi lionel lizzie lloyd lorelei loretta lorrie lottie lucille lulu luther lyndon lynette mae maeve magdalena magnus
mair malachy malvina manon mara marcella marcelle margaux margot marguerite mari mariam marisa marissa marjory marlee marlon marsha marvin maryam maximilian mena mercedes meredith merle merryn michele
mick milo mimi mona monty morris moyra mustafa myfanwy nan nanette nasreen nathaniel ned nerys nesta netta nicky nico nicole nieve nola noor octavia odette oisin oonagh ophelia orla orlando orson
osman otis owain padraig paris parminder parveen patience patrice paulette percival peta petula philomena phineas pippa portia preston priya quinn rae ramona ramsay randolph raquel rashid raymund reba
rebeca reggie rena renee rhea ria riley robyn rochelle rod rohan roma roman rosalie rosanna roseanne rosemarie roxy rudolph ruqaiya saeed safiya sahar salim salma samir sasha scot selwyn seren seth
shabana shakira shan shanice sharna shay shelagh sheldon sheridan sherri sherry shirin shivani shreya sid sienna sigrid silas silvia simran sol solomon sorcha star stefan struan tam tarquin taylor
thaddeus thurston tobias travis trefor tudor uriah vaughan vernon virgil wallace wesley wilbur winston woody yousef zane`,
  `steffi sue suki sunita suzie suzy sybil tammy tanisha tasmin tegan thea tiffany tilda tilly tracee tricia trish trixie unity valentina vanda verity veronica vi vida vikki violetta vivian wanda
wilhelmina willow wilma xanthe yasmine yolanda zainab zelda zoey zola zuzanna`,
  ``,
  ``,
]
