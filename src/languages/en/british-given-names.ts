/** Given names of Britain and Ireland: one text a band, the most common band first. Written by `npm run names`: do not edit. */
export const britishGivenNames: readonly string[] = [
  `adam alan alison amanda andrew angela anthony barbara benjamin brian carol catherine christine christopher claire colin craig daniel darren david deborah dorothy edward elizabeth emma gary george
gillian graham helen ian jacqueline james jane jason jean jennifer joanne john jonathan joseph julie karen keith kelly kevin laura lee linda lisa louise lucy margaret mark martin mary matthew michael
michelle neil nicholas nicola patricia paul peter philip rachel rebecca richard robert samuel sarah sharon simon stephen steven stuart susan thomas tracey william`,
  `aaron abbie abdul abigail adrian albert alex alexander alistair amy andrea andy ann anna anne annette antony archie arthur ashley audrey barry ben bernard beryl bethany beverley bill billy bob bradley
brenda bruce callum cameron carl carly carole caroline carolyn charles charlie charlotte cheryl chloe chris clare clive connor cyril damian damien danielle danny dave dawn dean debbie debra declan
denise dennis derek diana diane dominic donna doris douglas duncan dylan ed edna eileen elaine eleanor ellie elliot emily eric ernest ethel evan fiona florence frances francis frank fred gail gareth
gavin gemma geoff geoffrey georgia gerald geraldine gerard gladys glenn glynis gordon grace graeme guy hannah harry hayley heather henry hilary hilda holly howard hugh irene jack jackie jade jake
jamie janet jay jayne jeremy jessica jill jim joan joanna jodie joe jordan josephine josh joshua joyce judith julian justin karl kate katherine kathleen katie ken kenneth kerry kieran kimberley kirsty
kyle lauren leanne leon leonard lesley leslie lewis liam lindsay lindsey lorraine louis luke lynn lynne malcolm marcus maria marie marilyn marion marjorie martyn matt maureen maurice max maxine megan
melanie mike mohammed molly naomi natalie natasha nathan nick nigel norma norman oliver olivia ollie owen pamela patrick paula pauline pete phil phillip ray raymond reece rhys ricky rita rob robin
roger ron ronald rosemary ross roy russell ruth ryan sally sam samantha sandra scott sean shaun sheila shirley sophie stacey stanley stephanie steve stewart suzanne sylvia terence teresa theresa
timothy tina toby tom tony tracy trevor tyler valerie vanessa vera victoria vincent wayne wendy winifred yvonne zoe`,
  `abi ada adele agnes ahmed aidan aimee alana alec alexandra alexis alfie alfred ali alice alicia alisha allan amber amelia amina angus anita annabel annie antonia april ashleigh austin barnaby beatrice
becky belinda bella bernadette bethan betty bilal brendan brett bridget bronwen bryony byron carla carmel carys cassandra cathy catriona cecil cecilia cedric celia charlene chelsea christie christina
ciara ciaran clara claudia clifford colette conor constance courtney curtis daisy daphne darrell deirdre delia demi denis desmond dilys donald doreen drew eddie edgar edith edmund edwin eilidh elen
elin ella ellen elliott ellis eloise elsie enid eoin erica erin ernie esme estelle esther euan eunice eva eve evelyn evie ewan faith fatima faye felicity felix fergus finlay finn francesca frankie
fraser freda freddie frederick freya gabriel gaynor georgina gethin giles gina ginny glen glenda glenys gloria glyn grant gregory gwen gwendoline gwyneth hamish harold harriet harrison harvey hassan
hattie hazel hector heidi helena henrietta herbert hollie honor horace hubert hugo humphrey iain ibrahim imogen imran india ingrid iris isaac isabel isabella isabelle isla isobel ivor ivy jackson
jacob jan janice janine jasmine jasper jeanette jeanne jeannie jeffrey jemima jemma jenna jennie jenny jerome jesse jo joel jon jonty joy jude julia juliet juliette june kane karin katharine kathryn
kathy katy kay kayleigh keeley keira keiran kelsey kenny kent kiera kim kirk kirsten kylie lance lara laurence lawrence leah leigh leila len leo leroy lester libby lilian lily linsey liz logan lois
lola lorcan lorna louisa luca lucinda lydia lynda lynsey mabel madeleine madeline maggie maisie mandy marcia margery marian marianne marina marlene martha martine mason matilda maud mavis may meg
melvin melvyn mervyn mia michaela mildred miles millicent millie mina minnie miranda miriam mitchell mohamed mohammad moira mollie monica morag morgan moya muhammad muriel murray myra myrtle nadia
nadine nancy nell nellie neville nia niall niamh nichola nikki nina noah noel nora noreen norris olive olwen omar oscar oswald paige pam pat patsy pearl peggy penelope penny percy perry petra philippa
phoebe phyllis piers polly poppy priscilla prudence queenie quentin rachael ralph rebekah reg reginald reuben rex rhian rhiannon rhoda rhona robbie roberta roddy rodney roisin roland ronan ronnie rory
ros rosa rosalind rosamund rose roseanna rosie rowan rowena roxanne ruby rufus rupert sabrina sadie sandy sara saskia scarlett seamus sebastian serena shannon sharlene sharron shauna shelley shona
sian sidney simone sinead siobhan skye sonia sophia spencer stan stella summer susanna susannah susie sydney tabitha tamara tamsin tania tanya tara tariq tasha ted terry tessa thelma theo theodore tia
tim toni tracie trina tristan troy trudy tyrone una ursula usman vicki vicky victor viola violet vivien vivienne walter warren wilfred will winnie yasmin yusuf yvette zac zachary zara zena`,
  `adela adrienne ailsa aine aisha aisling alanna alasdair aleisha alexa alma amara ambrose amie ana anastasia andie angharad angie annalise anneka anthea anton anya aoife arabella arlene ashton astrid
aubrey augusta aurora ava avis avril ayesha babs basil benedict berenice bernice bert bertha bertram bess beth bethanie blake blodwen bobbie bobby bonita bonnie boris brad brianna briony brooke bryan
bryn bunty cait caitlin caleb calum candice candida caoimhe cara cari carina carlene carlton carmen cathal catrin celeste ceri ceridwen chantelle charis charity cherie cherry cheryll chrissie
christabel christian cindy clair clarissa clark claude clement clementine cleo cora coral cordelia corinne cormac cressida crispin crystal cuthbert dafydd damon dana darragh darryl daryl dee del
delilah della delyth demelza dermot derrick dewi dianne diarmuid dina dinah dolly dora dougal dudley dwayne dyfed dympna eamonn edwina effie elaina eleri elias elijah elisa elisha eliza ella-mae
elspeth eluned emer emilia emlyn emmeline emmie emrys ena errol estella etta eugene eugenie euphemia eustace ezra fabian fanny farhan fay fern ffion finbar flora frazer gabriella gabrielle garry gavan
gay gemima germaine gerry gilbert gilly ginette godfrey graeham grahame grainne greta griselda gwenda gwenllian gwilym gwyn haley harper haydn heath hellen hermione honey huw hywel ida ieuan ifan
ilona imelda ina innes iona irvin isha isolde ivan jacinta jacqui jada jaime jana jared jarvis jeanie jed jeni jenson jessie jez joanie jocelyn jock jodi joely jonah jorja josie judy julianne justine
kai kara kareem karina karyn kasey kat kathie katrina kaylee keisha kelly-anne kelvin kendra kerr kerri kerrie kevan keziah kiara kimberly kirstie kirstin kitty kizzy kristian kristopher krystal kurt
lacey lachlan laila lana larissa latoya laurel lauryn leann lenny leona leonie leonora leopold levi leyla liane lilith lillian linzi lionel lizzie lloyd lorelei loretta lorrie lottie lucille lulu
luther lyn lyndon lynette mae maeve magdalena magnus mair malachy malvina manon mara marc marcella marcelle margaux margot marguerite mari mariam marisa marissa marjory marlee marlon marsha marvin
maryam maximilian mena mercedes meredith merle merryn michele mick milo mimi mona monty morris moyra mustafa myfanwy nan nanette nasreen nathaniel ned nerys nesta netta nicky nico nicole nieve nola
noor octavia odette oisin oonagh ophelia orla orlando orson osman otis owain padraig paris parminder parveen patience patrice paulette percival peta petula philomena phineas pippa portia preston priya
quinn rae ramona ramsay randolph raquel rashid raymund reba rebeca reggie rena renee rhea ria riley robyn rochelle rod rohan roma roman rosalie rosanna roseanne rosemarie roxy rudolph ruqaiya saeed
safiya sahar salim salma samir sasha scot selwyn seren seth shabana shakira shan shane shanice sharna shay sheena shelagh sheldon sheridan sherri sherry shirin shivani shreya sid sienna sigrid silas
silvia simran sol solomon sorcha stacy star stefan steffi struan sue suki sunita suzie suzy sybil tam tammy tanisha tarquin tasmin taylor tegan thaddeus thea thurston tiffany tilda tilly tobias tracee
travis trefor tricia trish trixie tudor unity uriah valentina vanda vaughan verity vernon veronica vi vida vikki violetta virgil vivian wallace wanda wesley wilbur wilhelmina willow wilma winston
woody xanthe yasmine yolanda yousef zainab zane zelda zoey zola zuzanna`,
  ``,
  ``,
]
