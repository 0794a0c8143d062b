/** English figures of speech, and other turns of phrase that hold words of danger or haste and mean none. */
import type { FigureWords } from '../urgency-manner-words.ts'

export const figure: FigureWords = {
  figure: `
    heart attack (when|on a plate|at the price|looking|seeing), (nearly|almost|about|gave me a|give me a|had
    a mini) (had a |have a |)(heart attack|stroke), stroke of (luck|genius|midnight|the), breaststroke, back
    stroke, heart to heart, change of heart, heart broken, heartbroken, broke (my|her|his) heart, breaking
    my heart, stole (my|her|his|the) (heart|show|thunder|idea|spot|seat), steal (your|my|the) (thunder|show|
    idea), what a (steal|crime|robbery), that's a (steal|crime|robbery), (is|are) (highway |daylight |pure |
    straight up |just |plain |a |)(robbery|extortion|criminal|theft), price is (a |)(robbery|crime|steal),
    (highway|daylight) robbery, crime not to, partner in crime, crime (novel|show|movie|drama|scene tv|
    documentary|series|rate|rates|statistics), true crime, (robbed|robbing) (me |us |)(blind|of sleep|of
    joy|of a win|of the win|of my youth|of the title), robbed at (the|a) (poker|table|casino|card), rob
    (you|me) blind, (cost|costs|paid|charge|charges) an arm and a leg, arm and a leg, twist my arm, twisted
    my arm, pulling my leg, pull my leg, break a leg, leg to stand, give me a hand, lend a hand, give us a
    hand, hand in hand, hands down, hands are (full|tied), hands full, on hand, first hand, out of hand, by
    hand, in good hands, hand over, handed, head over, over my head, over my dead body, head start, off the
    top of my head, head count, headcount, heads or tails, keep (an|my) eye, eye on, caught my eye, see eye
    to eye, eye exam, eye doctor, face value, face mask, in your face, melt my face, skin care, skin of,
    save (face|the date|money|time|some|a|it for|that|this|me some|me money|me a|me time|me the|me on|me the
    trouble|you|us some|us money|us a|us time|up), saved me, life saver, lifesaver, lifesaving class, saving
    my life, saved my life, save the planet, a real life saver, you are a life saver, (dying|die|died|dies|
    dead) (to|for|of boredom|of laughter|of curiosity|of embarrassment|of hunger|of thirst|of laughing|
    laughing|inside|from embarrassment|serious|on time|weight|line|battery|zone|lift|sea|center|centre|
    simple|easy|ringer|set|wrong|right|beat|heat|stock|pool|bolt|bolts|red|hard), i'm (dead|dying)
    (laughing|inside|here lol), die if (i|we) (don't|can't|have), to die if, (starving|bored|scared|worried|
    frozen|freezing|thirsty|hungry|melting|sick|laughing|embarrassed|worked) to death, love (you |it |)to
    death, (killing|kill|kills|killed|murder*) (me if|me when|me for|it|time|two birds|the mood|the vibe|
    bill|for a|for some), would kill (me|him|her|us|for), (gonna|going to|will|would|is gonna) kill (me|us|
    him) (if|for|when|because), (mom|mum|dad|wife|husband|boss|mother|girlfriend|boyfriend|kids) (will|
    would|is going to|is gonna|'s going to|'s gonna|will|is) (kill|murder|killing|strangle) (me|us|him|her),
    (my )(feet|back|knees|legs|shoes|shoulders) (are|is) killing me (after|from), killer (deal|view|price|
    app|whale|bees honey|instinct|heels|outfit), (drop|dead) dead gorgeous, murder mystery, murdered (that|
    it), bleeding (edge|heart|money|me dry|us dry), bleed (me|us) dry, bleeds money, bloody (hell|mary|
    marys|brilliant|good|awful|expensive|thing|nuisance|well|useless|slow), blood (oranges|line|moon|bath
    on|relative|relatives|brother|sport|sugar|test results|donation|bank|lab|panel|draw|sausage|pudding|
    thinner*), bad blood, cold blooded, in cold blood, new blood, crash (course*|diet|pad|test|landing on
    netflix|at my|at a|at your|on the couch|on the sofa|on the floor|on my couch|on my sofa|on my floor|on a
    couch|on a sofa|on a floor), crashed (on the couch|on the sofa|on the floor|on my couch|on my sofa|on my
    floor|on a couch|on a sofa|on a floor|on our couch|on our sofa|on our floor|the party), crashing (on|at)
    (the|my|a), (app|website|site|computer|laptop|phone|browser|game|program|software|page|server|market)
    (has |just |keeps |kept |keep |is |)(crash|crashed|crashes|crashing|frozen|froze|freezes|hung|died),
    wedding crashers, gate crash*, (shot|shots) (of|in the dark|glass*|putt), give (it|this|me) a (shot|
    shout|ring), worth a shot, long shot, big shot, hot shot, mug shot, jump shot, slap shot, shooting
    (hoops|star|stars|guard|range|pool|the breeze|for|a movie|a film|a video|a commercial), photo shoot,
    shoot (me|you|him|her|us|over) (an|a|over|the|with an), shoot an email, shoot for, trouble shooting,
    shot glass, shoot hoops, bullet (points|point|journal|proof|train), silver bullet, jump the gun, gun
    (shy|powder|metal|range|show), top gun, nerf gun, glue gun, water gun, heat gun, nail gun rental,
    stapled gun, knife (set|block|skills), jack knife, butter knife, fire (away|up|sale|works|pit|ball
    whiskey|sign|element|water|stick|code|tv|escape|ring|crackers|wood|starter*|ant|ants|opal|and theft|
    flood|retardant|proof|rated|watch|suppression|academy|chief|drill|safety|exit|hose|resistant|table|
    tablet|insurance|coverage|cover|cover*|policy|protection|inspector|emblem|stone|engine red|rated door),
    (street|rapid|friendly|cease|sure|like wild) fire, play* with fire, on fire (lately|today lol|this
    season|tonight lol|sale), (setlist|album|song|playlist|team|you're|is absolutely|mixtape) (is |was |are
    |)(on fire|fire), st elmos fire, chariots of fire, catching fire, girl on fire, ring of fire, great
    balls of fire, baptism by fire, trial by fire, burning (man|calories|down the house|desire|love|
    question*|bridges|daylight|cds|candle*|incense), burn (rate|notice|out|a cd|fat|bridges|rubber|down a),
    burnt (toast|ends|orange|umber|my tongue|my dinner|my toast), feel the burn, heart burn, heartburn,
    sunburn*, slow burn, crash and burn, smoke (detectors battery|detectors batteries|detectors install|
    detectors installation|detectors inspection|detectors discount|screen|shop|break|alarm batteries|alarm
    install*|alarms installed|alarms discount|alarms do i|flavor|bomb*), (got|have|bought|want|need) new
    smoke (alarm|alarms|detector|detectors), smoking (hot|deal|gun|jacket|cessation|section|allowed|
    permitted|patio|ban|lounge|preference), quit smoking, stop smoking, smoked (salmon|brisket|meat|turkey|
    ribs|gouda|cheese|ham), chain smok*, i smoke, do you smoke, non smoker, up in smoke (movie|tour), holy
    smokes, gas (tax|light*|giant|tank size|only), gas and electric (bill|company|quote), gas or electric,
    what a gas, smell (good|great|nice|amazing|delicious|like roses|funny lol|victory|the roses|the coffee),
    smells (good|great|nice|amazing|delicious|like roses|fishy), explosion* (movie|scene|scenes|of flavor|of
    color), exploded in popularity, blow (me away|my mind|off some|up a balloon*|up a mattress|up a air|up
    the balloon*|up the mattress|up the air|up some balloon*|up some mattress|up some air|out sale|dry|
    dryer|out my hair), blowing (my mind|off steam), mind (is |was |)(blown|blowing), blew (me|my mind|us)
    away, blew my mind, blowout (sale|party|hair), bomb (dot com|ass|shell|pop), bath bomb*, photobomb*,
    photo bomb*, da bomb, ticking (all|the) box*, time bomb (movie), flood (my|the) (inbox|market|email),
    flooded (my inbox|with calls|with emails|with messages|with spam|with requests|market|my email|my
    phone), flood (irrigation|light|lights|coverage|elevation|certificate|warning email), drown (my|our)
    sorrows, drowning (in|my sorrows|out), leak (the|information|photos|detection cost|detection price|
    detection service), leaked (photos|video|album|trailer|info), take a leak, spring a leak movie, burst
    (of|out laughing|into song|into tears|into laughter|my bubble|pipe insurance|speed|mode), outburst,
    bursting (with|at the seams), (drop|draw) the curtain, collapsed on the (couch|bed|sofa) lol, shock*
    (price|to see|by the price|absorber*|wave|top), sticker shock, culture shock, in shock (at|about|over|
    how), shocked (at|to|by the|by how|how|that), under attack by (mosquitos|fans), panic attack last, heart
    attack grill, attack (the|this) (problem|day|project), attack on titan, mars attacks, kidnapped (by
    aliens lol|my heart), hostage negotiation, held hostage by (my|this|the) (phone|contract|cable), stalk*
    (on facebook|on instagram|of celery), celery stalk*, following (me|us) on (instagram|twitter|facebook|
    tiktok|social), following up, follow up, followed up, follows (me|us) on, hit (me|us|it) (up|off|with|
    the)|hit the (road|gym|spot|beach|books|hay|nail|sack), smash (hit|burger|burgers|cake|room|bros|the
    like), greatest hits, hits the spot, beats me, beat (me|you|us) to it, beat the (heat|traffic|rush|
    crowd), beat up (car|truck|old), beaten path, jump (start|on|rope|in|at|scare), stuck (on this|on the
    form|on the page|on the step|on the question|on the website|on the hold|on a question|on a problem|on a
    level|on a word|on a page|at work|at home|at school|at my desk|in my ways|in the past|in a rut|in a
    loop|in traffic|in a meeting|in line|in customs|in my head|in class|in the middle seat|in transit|with
    the|with this|with it|with a|to the|to my), stuck in (the reader|the machine|the slot|the card), (card|
    payment|package|order|top up|topup|transfer|parcel|app|page|screen|cursor) (is |got |was |has been |
    )(stuck|frozen|trapped), stuck in the (atm|machine|reader|slot|post|mail), trapped in (a contract|this
    contract|my contract), trap music, thirst trap, missing (out|you|from the order|from the bill|from the
    list|from the menu|from the cart|from the invoice|from my order|from my bill|from my list|from my menu|
    from my cart|from my invoice|button|link|page|piece|the point|a button|a page|a topping|a item|a side|a
    screw|payment*|file|files|information|info), miss (you|u|this deal|the deal|out), hit or miss, lost
    (weight|my train of thought|my mind|my voice|my job|my appetite|count|track|his job|her job|a bet|the
    bet|interest|the game|hope|cause|in thought|@n pounds|@n lbs|@n kg|@n kgs|@n kilos|@n pound|the
    warranty|the receipt|my receipt|my policy|my confirmation|my password|my login|my pin|my place|my way|
    touch|connection|signal|my husband last|my husband in|my husband to|my husband back|my husband recently|
    my husband this|my husband two|my husband three|my husband a|my wife last|my wife in|my wife to|my wife
    back|my wife recently|my wife this|my wife two|my wife three|my wife a|my mother last|my mother in|my
    mother to|my mother back|my mother recently|my mother this|my mother two|my mother three|my mother a|my
    father last|my father in|my father to|my father back|my father recently|my father this|my father two|my
    father three|my father a|my mom last|my mom in|my mom to|my mom back|my mom recently|my mom this|my mom
    two|my mom three|my mom a|my dad last|my dad in|my dad to|my dad back|my dad recently|my dad this|my dad
    two|my dad three|my dad a|my grandma last|my grandma in|my grandma to|my grandma back|my grandma
    recently|my grandma this|my grandma two|my grandma three|my grandma a|my grandpa last|my grandpa in|my
    grandpa to|my grandpa back|my grandpa recently|my grandpa this|my grandpa two|my grandpa three|my
    grandpa a|my brother last|my brother in|my brother to|my brother back|my brother recently|my brother
    this|my brother two|my brother three|my brother a|my sister last|my sister in|my sister to|my sister
    back|my sister recently|my sister this|my sister two|my sister three|my sister a|my son last|my son in|
    my son to|my son back|my son recently|my son this|my son two|my son three|my son a|my daughter last|my
    daughter in|my daughter to|my daughter back|my daughter recently|my daughter this|my daughter two|my
    daughter three|my daughter a|my grandmother last|my grandmother in|my grandmother to|my grandmother
    back|my grandmother recently|my grandmother this|my grandmother two|my grandmother three|my grandmother
    a|my grandfather last|my grandfather in|my grandfather to|my grandfather back|my grandfather recently|my
    grandfather this|my grandfather two|my grandfather three|my grandfather a|my aunt last|my aunt in|my
    aunt to|my aunt back|my aunt recently|my aunt this|my aunt two|my aunt three|my aunt a|my uncle last|my
    uncle in|my uncle to|my uncle back|my uncle recently|my uncle this|my uncle two|my uncle three|my uncle
    a|my dog last|my dog in|my dog to|my dog back|my dog recently|my dog this|my dog two|my dog three|my dog
    a|my cat last|my cat in|my cat to|my cat back|my cat recently|my cat this|my cat two|my cat three|my cat
    a|my friend last|my friend in|my friend to|my friend back|my friend recently|my friend this|my friend
    two|my friend three|my friend a), lost in the (sauce|music), got lost in (the|a) (menu|website|phone
    tree|book|music), no time like, have time for that, lose weight, losing (weight|interest|hair|my hair|
    streak), hair loss, weight loss*, loss of (coverage|appetite|weight), lose (my mind|track|count|it
    over), no loss, fast (delivery|shipping|responses|one|charger|charging|charge|fashion|forward|paced|
    approaching|lane|break|asleep|furious|growing|talker|runner|driver|car|cars|wifi|speed*|connection|
    results|weight|casual|weight loss|metabolism|acting|and furious|and easy|as lightning|drying|passes|
    pass|ferry|train|trains|moving|learner|typist|reader|worker|food|internet|broadband|network), was fast,
    too fast, pretty fast, really fast thanks, run fast, runs fast, running fast, ran fast, drives too fast,
    eat fast, breakfast, intermittent fasting, to fast (for|before|all), (how|that's|that was|it was|you
    were|is it|is that|not very|not so|go|goes|went|going|works|worked|grows|growing|loads|loading|moves|
    moving|spreads|flies|flew|came|arrive|arrived|arrives) (so |very |really |pretty |too |by so |by |super
    |)(fast|quick|quickly), fastest (speed|internet|plan|route|way|car|growing|delivery|train|flight|animal|
    option|lap|one), (quickly|quick) (glance|look|bite|call|chat|check|lunch|dinner|breakfast|drink|stop|
    trip|refresher|one|thing|favor|favour|update|word|note|recap|rundown|summary|shower|nap|break|service|
    and easy|learner|turnaround|tip|tips|silver|sand|cash|books|meal|snack|start|access|release|guide|tour|
    overview|math|study|run|second|minute|sec|min|moment|story|poll|survey|test|read|visit|haircut|wash|oil
    change|check in|checkup|check up|add on|follow up|clarification|confirmation|reminder|heads up|rundown|
    search|review|thank|hello|hi|ride|getaway|weekend), just a quick, for a quick, real quick question,
    super quick question, very quick, was quick, is quick, quickly (check in|glance|learn|ask|mention),
    virtual card quickly, as quickly as my, (get|getting|grow|growing|lose|losing|gain|gaining|build|burn|
    learn|earn|reduce) (a |an |my |the |some |)(virtual card|weight|fat|belly|muscle|abs|hair|mass|kg|money)
    (fast|quick|quickly|faster), faster (internet|speed|speeds|plan|connection|one|route|wifi|shipping|
    service|than), rush (hour|job fee|fee|shipping cost|the band|limbaugh|concert|week), gold rush, sugar
    rush, adrenaline rush, what's the rush, i hurried, hurry (is|was), express (delivery|shipping|lane|mail|
    train|checkout|yourself|card), instant (coffee|noodles|ramen|pot|message|messaging|gratification|replay|
    payment|payments|transfer|transfers|credit|approval|quote|classic), (is|are|was|were|be) instant,
    immediate (coverage|annuity|payment|delivery options|care clinic|supervisor|effect on), urgent care
    (center|clinic|near|bill|visit), priority (mail|boarding|seating|pass|seat|club|customer|shipping|
    number|list|lane|checkin|check in), critical (illness|care|role|thinking|acclaim|mass|hit), expedited
    shipping (cost|fee|price|available|option*), pressing (my|a|the) (shirt|button|pants|suit|buttons),
    bench press, crucial conversations, as soon as (it|i|we|they|he|she|my|the|that|you) (arrives|get|gets|
    got|receive|know|find|finish|hear|wake|can't|have|had|has|is|was|are|comes|came|opens|opened|started|
    turned|sat|walked|left|saw|landed), (too|so|how|see you|talk to you|hope to|back|get well|coming|until)
    soon, today's (special|date|menu|weather|deal|game), (playing|showing|available|open|living|staying|
    working|driving|busy|nothing|not|on sale|offered|trending|popular|watching) right now, right now (works|
    is good|is fine|is perfect|would be), right now (as opposed|instead|or|vs), for right now, up until
    right now, that's all (i need |for |)(right |)now, good for now, set for now, okay for now, nothing
    (else |)(right |)now, that will be all (for |right |)now, i'm good (for |right |)now, that's it (for |
    right |)now, anything else (right |)now, by (tomorrow|tonight|the weekend) (is fine|works|would be fine|
    or whenever), tomorrow only (works|if), deadline (for|to) (filing|enroll|enrollment|apply|sign|register|
    payment), due date, help (me|us) (with|find|get|file|book|make|choose|pick|understand|to|set|out with|
    out finding|decide|locate|change|update|check|reset|cancel|add|plan|track|figure|look|see|learn|pay|buy|
    order|reserve|schedule|move|transfer|sign|log|create|enroll|submit|fill|do|select|start|switch|open|
    remove|complete|verify|know), help (with|from|on|finding|filing|getting|setting|booking|changing|
    choosing|updating|understanding|in|for|line|file|page|center|menu|section|me lose|you|her|him|them|to|
    desk|wanted|screen|resetting|paying|cancelling|canceling|adding|enrolling|making|locating|scheduling|
    submitting|is appreciated|would be|will be|needed with), (your|the|any|some|no|of|such|great|kind|
    little|more|further|much|good|for) help, (can|could|would|will|please can|please could) you (please |
    kindly |possibly |maybe |also |)(please |)help, (can|could|would|will) you (guys |)(please |)(assist|
    help), (may|can|could) (someone|anyone|somebody|anybody) (please |)help (me|us|) (with|to|find|get|file|
    in|on|by), (hope|hoping|glad|wonder|wondering|sure|think|believe|know|if|so) you (can|could|would|will|
    are able to) help, (glad|happy) to help, that helps, helps me, helped (me|us), helping (me|us|with|out|
    my|you), helpful, help out (around|at|with|a), can't help (but|it|myself|laughing|noticing), water main
    work, broke (up with|even|the ice|the news|the record|the bank|the mold|college|student), i'm broke, im
    broke, go for broke, flat broke, break (the|a) (ice|record|dollar|bank|deal|sweat|lease|contract|habit|
    tie), break (even|room|time), tie breaker, ice breaker, heart breaker, breaking (news|bad|point|dawn|the
    bank|a lease|the lease|my lease|my contract|in my shoes|in my boots|in my mitt|in my glove|in new shoes|
    in new boots|in new mitt|in new glove|in a shoes|in a boots|in a mitt|in a glove|in these shoes|in these
    boots|in these mitt|in these glove|in the new shoes|in the new boots|in the new mitt|in the new glove),
    broken (link|links|record|arrow|bow|lizard|clock|promises|up with), outbreak, labor (day|costs|cost|
    charge|charges|law|laws|union|board|rate|rates|of love|intensive|and parts|force|party|only|fee|fees|
    warranty|market|and delivery class|and delivery costs), (child |hard |manual |parts and )labor (cost|
    costs|only|included|rate|warranty), contractions (in english|grammar), delivery (driver|fee|time|window|
    date|charge|charges|address|instructions|man|guy|boy|options|status|order|service|person), birth (date|
    day|certificate|place|control|mark|name|stone|year), give birth to an idea, expecting (a call|a package|
    a delivery|a refund|a check|my|the|to|it), baby (shower*|sitter|sitting|step|steps|formula|seat|food|
    clothes|gate|monitor|bump|grand|blue|girl name|name|registry|on the way lol|on the way so|is due),
    having a baby, fit (for|well), throw a fit, outfit, fits (me|my|in|us|perfectly|well|the|into|like|both|
    all|@n|our|better|great|on|over|under|around|through|a|with|what|everyone|to), fainted at the price,
    faint (smell|line|hint|of heart|sound|light|color), fainting (couch|goat), passing out (flyers|candy|
    samples), seizure (salad|of), blackout (curtains|shades|date|dates|blinds|period|rates), black out
    (dates|curtains|shades|period), suicide (squad|prevention number|prevention walk|prevention month|doors|
    wings|hot), kamikaze, self harm prevention week, (kill|shoot|hang) myself (for forgetting|for not|
    laughing|lol|if i), poison (ivy treatment|oak|the band|control number|control center number), food
    poisoning (last|in|a few|claim|policy), name your poison, toxic (masculinity|relationship|ex|work*|by),
    chocolate (cake|milk|chip*|bar price|ice|sundae|fountain|mousse|brownie*|cookie*|covered|croissant|lab|
    labs|box|gift), tore (it up|up the), torn (between|on|about), ripped (jeans|abs|off the band|off the
    tag|off a band|off a tag|guy), ripped (off) (by the price|by the fee|by the rate|by the exchange|by your
    price|by your fee|by your rate|by your exchange|by this price|by this fee|by this rate|by this
    exchange)|rip off, total rip off, what a rip off, gutted (the|my|our) (kitchen|bathroom|house), gut
    (feeling|renovation|reaction|health|job|check|instinct), hate (your|his|her) guts, no guts, guts to,
    brain (fart|storm|freeze|teaser|child|food|dead lol|games|wash|power), pick your brain, on the brain,
    bone (dry|apple tea|to pick|broth|marrow|density|china|in ribeye|in ham|in chicken), t bone (steak|
    steaks), back bone, wish bone, funny bone, bad to the bone, muscle (car|milk|mass|building|memory|up|
    through|weakness|tone|relaxer|shirt), lung capacity, kidney (beans|bean|pie), liver (and onions|pool|
    pate), nose (bleed seats|bleeds|bleed|job|piercing|ring), nosebleed*, tongue (twister|in cheek|tied),
    lips are sealed, lip (sync|gloss|stick|balm|filler), ear (ring|rings|piercing|ful|plugs|buds|worm), ears
    are (burning|ringing), toe (the line|nails|nail polish), feet (first|tall|long|wide|of pipe|of hose|of
    wire|of cable|of fence|of fencing|of snow|of counter|of space|of trim|of carpet|of wood), square feet,
    foot (long|print|ball|note|traffic|massage|wear|hills|locker), neck (pillow|massage|of the woods|and
    neck|lace|tie), pain (in the neck|in the butt|in the ass|in the rear|in the behind|killer*|reliever|
    management|point|points|free|relief|staking), no pain no gain, a pain to, growing pains, bite (size|
    sized|the bullet|to eat), grab a bite, quick bite, love bite*, sound bite*, frost bite movie, bit (more|
    less|of|about|later|late|early|earlier|longer|confused|worried|tired|sick|far|too|much|lower|higher|
    coin|ly|rate|better|slow|slower|faster|quicker|cheaper|bigger|smaller|the bullet|off more), a bit,
    little bit, every bit, quite a bit, tad bit, stung (by the price), sting (concert|tickets|operation|
    tour|song), knocked it out of the park, knock (knock|off|on wood|it out), knockout, tied up (at work|
    with work|in a meeting|in traffic), hijack* (the thread|this conversation), raid (shadow|the fridge|bug
    spray), raided the fridge, looting (boxes), heist (movie|film|series|show), money heist, ransom note,
    blackmail movie, hacked together, life hack*, hack (a thon|athon|saw|s for), growth hack*, phish
    (concert|tickets|tour|food), go fish, scam likely, scam calls, spam, fraud (department|dept|prevention|
    alert settings|alerts|protection|line|team|number|hotline|detection), identity theft (insurance|
    protection|coverage|monitoring), theft (insurance|coverage|protection|cover|prevention|deterrent|
    policy), grand theft auto, book thief, (break|broke) in (period|my|the new|these), break in (coverage|
    insurance|prevention), security (system|cameras|camera|alarm) (quote|install*|price|cost|discount),
    burglar (alarm|bars) (install*|quote|discount|system|permit|monitoring|upgrade*), burglary (insurance|
    coverage|cover), hamburglar, titanic (movie|sinking movie), sinking (feeling|fund|sand|in), sink (in|
    hole movie), kitchen sink (replacement|install*|quote|faucet), ship (date|tomorrow|to me|these|them),
    battleship, space ship (earth|ride), alien (movie|movies|franchise|abduction movie|covenant|ant farm|
    vs), aliens (movie|exist|are real), zombie (land|movie|apocalypse movie|walk|escape), monster (truck|
    energy|trucks|inc|jam|ball|high|mash|movie), walking dead, independence day, war of the worlds,
    guardians of, (pirates|pirate) (of|ship ride|costume|party), robot (vacuum|mop), reactor (the
    restaurant), terminator movie, dragon (roll|fruit|boat|ball|con|s den), bear (market|hug|with me|in
    mind|creek|lake|mountain|necessities), bears game, shark (tank|week|vacuum|nado), jaws, tiger (king|
    woods|balm|shrimp|s game), lion king, wolf of wall street, python (code|programming|developer|class|
    course), snake (plant|the drain|my drain|a drain|river|pit), snake (it|out), drain snake, bat (mitzvah|
    man|cave), cricket bat, foxes (book|game), fox (news|sports|theatre|tv), tornado (watch party),
    hurricane (harbor|party|lamp|shutters|glass|proof|windows|fence|season|deductible|coverage), storm
    (door|doors|windows|drain|shelter|damage estimate|chaser), perfect storm, brainstorm*, storm (the|ing
    out), avalanche (tickets|game|truck), lightning (deal|deals|cable|game|lane|fast|mcqueen|rod|tickets),
    struck (by how|by lightning twice|a deal|out|gold|me as), strike (a deal|out|that|while|a pose|zone|
    price), struck me as, hit song, car wash, car (crash|accident|wreck) (claim|claims|lawyer|attorney|
    settlement|report), fender bender (last|claim|report), (something|movie|film|movies|anything|games) with
    explosions, drowning in (debt|work|paperwork|bills|emails|homework|laundry|calls|sorrow|sorrows|medical
    bills), burned out (bulb|bulbs|employee), drown in work, (robbed|mugged|murdered|killed|ripped off|
    assaulted|attacked|hit|crushed|strangled|choked|drowned|poisoned|burned) by (your|the|these|those|my|all
    the) (premium|premiums|price|prices|fee|fees|rate|rates|bill|bills|cost|costs|charges|traffic|tax|taxes|
    heat|homework|interest|exchange rate), breathing life, breathe life, breathes life, breath of life,
    (have|having|had|has) a (stroke|heart attack|fit|cow|meltdown|coronary|aneurysm) (if|when|over|about|
    because|at), robbed of (my|a|our|any) (good |) (sleep|rest|dignity|peace|time|youth|chance|vacation|
    weekend|night), bring (it|him|her) back alive, ate my (homework|slippers|shoes|lunch), murder a (burger|
    pizza|beer|steak|curry|coffee|sandwich|taco|pint|cake), robbed of (its|their), (neighbor|neighbors|
    neighbour|neighbours|friend|friends|coworker|cousin|buddy|colleague) (just |recently |actually |) (got|
    was|were|had been|has been) (burgled|robbed|broken into|burglarized|hacked|scammed|flooded|mugged|locked
    out)`,
}
