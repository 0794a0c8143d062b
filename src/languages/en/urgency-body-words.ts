/** English words of danger from within the body: breath, heart, blood, poison, birth, pain; and of who is in it. */
import type { BodyWords } from '../urgency-danger-words.ts'

export const body: BodyWords = {
  airless: `
    can't breathe, cannot breathe, can not breathe, can't hardly breathe, can hardly breathe, can barely
    breathe, can't breath, barely breathing, hardly breathing, not breathing, isn't breathing, ain't
    breathing, aren't breathing, stopped breathing, quit breathing, stop breathing, trouble breathing,
    problems breathing, hard to breathe, hard time breathing, difficulty breathing, struggling to breathe,
    struggling for air, gasping for, short of breath, shortness of breath, can't catch my breath, can't
    catch his breath, can't catch her breath, choking, choked on, suffocat*, drowning, drowned, turning
    blue, turned blue, going blue, lips are blue, throat is closing, throat closing, throat is swelling,
    running out of air, running out of oxygen, losing oxygen, no oxygen, out of oxygen, no air left, lack of
    air, lack of oxygen, asthma attack, inhaler isn't working, suffocate, lips are purple, lips are gray,
    lips turning, can't breathe through, loss of oxygen, lost oxygen, no more oxygen, no more air, low on
    oxygen, oxygen is low, oxygen level, oxygen levels, losing air, lost air, cabin pressure, something
    stuck in his throat, something stuck in her throat, stuck in my throat, stuck in his throat, stuck in
    her throat, @cant (get|draw|take|catch) (any|a|enough|much|) (air|breath), @cant inhale, @cant exhale,
    @cant get air in, gasping, gasps for, fighting for (breath|air), fighting to breathe, no longer
    breathing, breathing is (shallow|labored|ragged|really bad|getting worse|getting shallow), breathing
    stopped, breathing has stopped, asphyxiat*, smother*, throat is (closed|constricting|tightening|swollen
    shut|swelling shut|swelling up), throat (swelling|swelled|swells|closed|closing) (up|shut), (lodged|
    caught|stuck) in @own (throat|windpipe|airway), down @own windpipe, (low|short) on (air|oxygen), running
    low on (air|oxygen), (air|oxygen|o2) (is |)(running|almost|nearly|about|all) (out|gone|low|depleted),
    oxygen is (low|running|almost|nearly|depleted|gone|failing|dropping), @n (minutes|minute|hours|seconds)
    of (air|oxygen), (minutes|hour|hours) of (air|oxygen) left, (air|oxygen) left, no air, went under (the|)
    water, face down in the, bottom of the pool, fell in the pool, fell into the pool, pulled @me out of the
    pool, pulled @me from the pool, choked, chokes, choke, is choking, gagging and, lips went blue, lips
    went purple, face is (blue|purple), turning (purple|grey|gray), venting (atmosphere|air|oxygen), losing
    atmosphere, no atmosphere, atmosphere is (venting|gone|leaking), (air|oxygen) is venting, (air|oxygen)
    leak`,
  breath: 'breathe, breathing, breath, breaths, air',
  breathTrouble: `
    trouble, hard time, difficulty, struggling, struggles, gasping, catching, catch, can't, barely, hardly,
    short of, shortness of, not getting, can't get any, labored, wheezing, shallow, out of, hurts to, hurts
    when i, hurts when he, hurts when she, burns when i, burns to, painful to`,
  chest: 'chest, heart, ribcage, breastbone, left side of my chest',
  stroke: `
    heart attack, having a stroke, had a stroke, a stroke, mini stroke, cardiac arrest, heart stopped, face
    is drooping, face drooping, face droops, side of his face, side of her face, slurring, slurred, slurs,
    left arm is numb, left arm is throbbing, left arm hurts, left arm pain, left arm is hurting, numb on one
    side, no pulse, can't feel his pulse, can't feel her pulse, face (has|) (dropped|fallen|drooped|is numb|
    went numb), face looks (droopy|lopsided), half (of|) (my|his|her) (face|body), (one|left|right|the left|
    the right|whole left|whole right) side (of my face|of my body|of his face|of his body|of her face|of her
    body|) (is|went|has gone|feels|just went) (numb|limp|weak|dead|paralyzed|droopy), numb (on|down) (one|
    the left|the right|my left|my right|his left|his right|her left|her right), @cant (lift|raise|move) (my|
    his|her|the|one|either) (left|right|) (arm|arms|leg|legs|side), arm (just|) (hangs|dropped|went limp|
    went numb|went dead|is limp|hanging|is hanging), speech is (slurred|slurring|garbled|funny|weird),
    slurred speech, @cant (talk|speak) (straight|properly), talking (all|) (weird|funny|strange|gibberish|
    nonsense|slurred), talks (all|) (weird|funny|strange|gibberish|nonsense), speaking gibberish, mumbling
    nonsense, isn't making (any|) sense, not making (any|) sense, (doesn't|does not|didn't) know (who|where)
    (he|she) is, (suddenly|all of a sudden) confused, confused all of a sudden, heart (has|) stopped, heart
    is (failing|stopping|giving out), flatlin*, coronary, aneurysm, needs cpr, doing cpr, giving @me cpr,
    start cpr, defibrillator, (pain|pains|numbness|tingling) (is |)(down|in|going down|shooting down|running
    down) (my|his|her) left arm, no heartbeat, heart rate is, (whole|entire|half my|half of my) body (is|
    went|has gone|feels|just went) (numb|paralyzed|limp|stiff|dead)`,
  senseless: `
    unconscious, passed out, passing out, fainted, knocked out cold, blacked out, won't wake up, won't wake,
    can't wake, isn't waking up, not waking up, doesn't wake up, didn't wake up, he collapsed, she
    collapsed, mom collapsed, dad collapsed, collapsed on the, just collapsed, seizure*, seizing, convuls*,
    in a coma, shaking uncontrollably, lost consciousness, losing consciousness, going in and out, in and
    out of it, out cold, faint, fainting, keeps fainting, blacking out, keeled over, dropped to the (floor|
    ground), dropped like, unconcious, unconscous, comatose, @cant wake @me up, @cant wake @me, won't come
    to, isn't conscious, not conscious, isn't waking, not waking, eyes (rolled|rolling|are rolling) back,
    foaming, twitching (all over|on the floor|uncontrollably|badly), spasming, having spasms, fits, @cant be
    woken, no longer conscious, fell unconscious, knocked unconscious, knocked @me out cold, in and out of
    consciousness, passes out, drifting in and out, won't stay awake, @cant stay awake, @cant keep @me
    awake, fading fast, is fading, she's out, he's out cold, (just|) had a (seizure|convulsion), just had a
    fit, had a fit and, having a seizure, seizures`,
  motionless: `
    not responding to me, isn't responding to, not responsive, isn't moving, not moving, can't get up, can't
    stand up, can't move, unresponsive, nonresponsive, stopped responding, isn't responding, not responding,
    won't respond, doesn't respond, lifeless, limp, not getting up, not answering me, collapsing, collapsed,
    bloated, is bloated, seizing, convulsing, isn't answering me, isn't reacting, won't move, won't get up,
    doesn't move, doesn't answer, just lying there, is lying there, just laying there, lying on the floor,
    laying on the floor, isn't getting up, @cant get @me up, hasn't moved, isn't responsive, floppy, stiff
    and cold, no response, not talking, isn't talking, not speaking, won't talk, won't speak, not saying
    anything, isn't saying anything, out of it, not conscious, lying still`,
  blood: 'blood, bloody, bleeding, bleed, bleeds',
  bloodFlow: `
    won't stop, can't stop, doesn't stop, not stopping, isn't stopping, never stops, hasn't stopped, will
    not stop, can't get it to stop, keeps, nonstop, everywhere, badly, heavily, really bad, pretty bad,
    profusely, a lot, lots, so much, too much, soak*, gush*, pouring, squirting, spurting, leak*, dripping,
    all over, puddle, pool, coughing up, coughing, throwing up, vomiting, puking, spitting, losing, lost a,
    out of, from my, from his, from her, from the, in my urine, in my stool, in his, very deep, deep,
    pregnant, won't quit, will not quit, gushes, squirts, spray*, running down, soaking through, non stop,
    heavy, tons of, from the ear, from the ears, from the eyes, from the head, from the mouth, out of the,
    pouring out, trickling from, in the toilet, in the vomit`,
  bleeding: `
    i'm bleeding, im bleeding, is bleeding, are bleeding, he's bleeding, she's bleeding, it's bleeding,
    started bleeding, keeps bleeding, keep bleeding, kept bleeding, been bleeding, bleeding out, still
    bleeding, bleeding badly, bleeding heavily, bleeding to death, won't stop bleeding, can't stop bleeding,
    stop the bleeding, hemorrhag*, there's blood, there is blood, blood everywhere, blood all over, blood
    is, so much blood, lots of blood, a lot of blood, losing blood, covered in blood, pool of blood, blood
    coming, blood in my vomit, blood from my, blood out of, bleeding from, gushing blood, blood gushing,
    blood pouring, peeing blood, pooping blood, bleeds (a lot|badly|heavily|like crazy|profusely), bleeding
    (a lot|profusely|everywhere|all over|like crazy|like a|really|pretty|so much|nonstop|heavy|internally|
    out of|through), bled through, bleeding through, blood is (everywhere|pouring|gushing|dripping|coming|
    spurting|squirting|all), blood (pours|pouring|gushes|spurting|squirting|spraying|dripping), (lost|
    losing) (a lot of|lots of|so much|too much|tons of|much) blood, blood in (my|his|her) (stool|urine|
    vomit|pee|poop|spit), bloody (stool|vomit|urine), blood comes (out|from), puddle of blood, bloodbath,
    soaked in blood, soaked with blood, @cant stop the blood, spurting blood, spitting up blood, tourniquet,
    bleeder`,
  pet: `
    dog, dogs, puppy, cat, cats, kitten, horse, rabbit, bird, goat, pet, lab, poodle, cow, calf, sheep, pig,
    chicken, foal, mare, pony`,
  petToxic: `
    chocolate, grape, grapes, raisin, raisins, xylitol, bone, bones, onion, onions, gum, sock, ball, toy,
    string, lily, lilies, advil, ibuprofen, tylenol, weed, edible, edibles, rat poison, mouse poison,
    brownie*, avocado, tide pod*, antifreeze, lilly, poinsettia, tulip*, macadamia*, garlic, corn cob, cob,
    rock, rocks, squeaker, underwear, toothpick*, tampon, needle, thread, ribbon, hair tie*, pills, aspirin,
    aleve, snail bait, mushrooms, mushroom, bee, toad, frog`,
  swallowed: `
    swallowed, swallowing, drank, drunk, drinking, ingested, chewed up, got into the, got into some, took a
    whole, took a bunch of, took too many, took all, took all of, taken a whole, inhaled, breathed in, ate,
    eaten, ate some, ate my, got hold of, got a hold of, got into my, got into his, got into her, got ahold
    of, found my, licked, chewed on, swallows, drinks, drank some, sipped, gulped, guzzled, ingest, eats,
    eating, munched, munched on, gobbled, gobbled up, put in (his|her) mouth, took a bottle, took like @n,
    took @n, popped @n, overdid, sniffed, huffed, got into, gotten into, chugged, licked up, snuck, scarfed,
    wolfed down, inhaling, breathing in, breathed`,
  toxic: `
    poison, battery, batteries, bleach, antifreeze, pills, pill, chemicals, chemical, magnet, magnets, coin,
    drain cleaner, mushroom*, detergent, pesticide, rat bait, fumes, whole bottle, medication, medicine,
    cleaner, gasoline, nail, needle, poisons, poisonous, laundry pod*, tide pod*, pods, dishwasher pod*,
    nail polish remover, button battery, meds, tablets, tablet, sleeping pills, painkillers, opioid*,
    fentanyl, oxy*, xanax, heroin, cocaine, tylenol, advil, aspirin, edibles, weed killer, insecticide, bug
    spray, raid, windex, lysol, ammonia, paint thinner, turpentine, gas, kerosene, lighter fluid, vape
    juice, vape, mothball*, rat poison, mouse poison, roach bait, ant bait, super glue, lye, draino, drano,
    disinfectant, hand sanitizer, glow stick, toxic, toxin*, hemlock, nightshade, berries, glass, lego,
    marble, screw, ring, toothpick`,
  poisoned: `
    poisoned, been poisoned, overdose, overdosed, overdosing, food poisoning really bad, poison control,
    od'ed, oding, overdoses, food poisoning is really bad, ate (a |some |)(poison*|raw chicken), poisoning,
    got roofied, drugged, was drugged, drank bleach, drank poison, bad mushrooms, poisonous mushroom*`,
  suicide: `
    suicid*, kill myself, kill himself, kill herself, killing myself, end my life, end it all, harm myself,
    take my own life, don't want to live, want to die, don't want to be alive, want to hurt myself, wants to
    hurt himself, wants to hurt herself, going to hurt myself, hurting myself, jump off a bridge, jump off
    the bridge, jump off the roof, (take|taking|took) (my|his|her|their) (own|) life, (end|ending) (my|his|
    her|their) (own|) life, ending it all, ending it, want to end it, wants to end it, going to end it,
    better off dead, better off without me, no reason to live, nothing to live for, no point in living, no
    point living, @cant go on (living|like this|anymore), don't want to be here anymore, don't want to wake
    up, (slit|slitting|cut|cutting) (my|his|her) wrists, cutting myself, cuts herself, cuts himself, (hang|
    hanging|hung|hanged|shoot|shooting|off) (myself|himself|herself), jump (off|from) (a|the|this|my)
    (bridge|roof|building|balcony|ledge|window|cliff), jump in front of, on (the|a) ledge, kms, unalive*,
    self harm*, self harming, (hurts|hurting|hurt) herself, hurts himself, hurting himself, hurting herself,
    kill (my self|him self|her self), wish i was dead, wish i were dead, tired of living, done with life,
    say goodbye to (everyone|the world), took all (my|his|her|the) (pills|meds)`,
  birth: `
    in labor, water broke, waters broke, contractions, baby is coming, baby's coming, giving birth, going
    into labor, miscarriage, having a miscarriage, (water|waters|bag of waters) (just |has |have |already |
    finally |)(broke|broken|busted|gone), (go|going|gone|went|goes) into (labor|labour), in (active |early |
    hard |preterm |premature |)(labor|labour), (labor|labour) pains, (labor|labour) (has|just|) started,
    crowning, (baby|babies|he|she|it) is (crowning|coming early), baby (is |)(coming|arriving|being born|on
    the way|on its way|almost here), baby's (coming|arriving|on the way|on its way|head|almost here), twins
    are coming, having (the|her|my|our|this) baby, about to (give birth|deliver|pop|have the baby|have her
    baby|have my baby), delivering (the|a|her|my|our) baby, ready to give birth, gives birth, is dilated,
    centimeters dilated, cm dilated, mucus plug, preterm, needs to push, feels like pushing, has to push,
    miscarr*, head is (out|showing|coming out), bleeding and pregnant, pregnant and bleeding, breech,
    umbilical, (about to|ready to) (have|drop|deliver|push out) (a|the|this|my|our|her|his) (baby|babies|
    twins|kid|child), (having|has|have|had) (the|this|our|my|her) baby (now|right now|today|tonight|any
    minute|any second|any moment|here|in the car|on the way), (going to|gonna) have (the|this|our|my|her)
    baby (now|right now|any|in the|here|tonight|today), baby (wants|wants to come|is trying to come|is ready
    to come|decided to come) out, (baby|kid|child) is (coming|on the way|arriving) (now|early|right now|
    any), baby's (coming|on its way|on his way|on her way) (now|out|early|), her water went, my water went,
    water broken, waters gone`,
  dying: `
    is dying, are dying, he's dying, she's dying, they're dying, we're dying, i think i'm dying, going to
    die, gonna die, will die, about to die, all die, someone is dying, lives are at stake, lives at stake,
    lives are in danger, lives in danger, life is in danger, save lives, save the crew, save our lives,
    crew's lives, save my life, life or death, life and death, matter of life, near death, bleeding to
    death, freezing to death, freeze to death, burning alive, in grave danger, life threatening, won't make
    it much longer, save us all, help us or we, people are in danger, we are in danger, we're in danger, i
    am in danger, i'm in danger, (we|i|they|everyone|people|the crew|all|he|she|it) (will|are going to|is
    going to|am going to|are gonna|is gonna|'ll) (all|both|) die, we'll (all|both|) die, we all die, we die,
    they die, could die any, might not survive, won't survive, will not survive, not going to survive, won't
    make it (through|much longer|out|alive|if), not going to make it (out|alive|much), (minutes|hours|
    seconds) to live, out alive, (our|their|everyones|crews|peoples|many|hundreds of|so many) lives, lives
    (are|) (at stake|at risk|in danger|on the line|depend), (life|lives) depend on, (my|his|her|someones|a)
    life (is|) (at stake|at risk|in danger|on the line), fatal, mortally, bleeding out, (he|she|they) (is|
    are) dead, he's dead, she's dead, they're dead, found @me dead, literally dying, actually dying, dying
    here please help, knocking on deaths door, about to perish, perish*, certain death, doomed, we are
    goners, goner, (crew|we|they|everyone|people|passengers|all of us) (will|are going to|is going to|are
    gonna|is gonna|will all|are all going to) be (toast|dead|doomed|goners|killed|cooked|fried|vaporized|
    done for|history), or we're (dead|toast|all dead|doomed|done for), or they're (dead|toast|all dead|
    doomed), we're (all |)(toast|doomed|goners|dead if|dead unless)`,
  toHospital: `
    to the hospital, to a hospital, to hospital, to the emergency room, to the er, to an emergency room, to
    urgent care`,
  trapped: `
    locked in, locked inside, got locked in, trapped, stuck under, pinned under, pinned, wedged, trapped in,
    trapped inside, trapped under, buried, buried under, pinned against, pinned beneath, caught under,
    crushed under, stuck underneath, stuck beneath, locked in the, locked himself in, locked herself in,
    shut inside, walled in, stuck in a well, cannot get out, can't get out, @cant escape, no way out, snowed
    in and`,
  stuck: `
    stuck in, stuck inside, shut in, stuck down, stuck on the, closed in, fell into, fell in, fell down,
    stuck`,
  elevator: `
    elevator, lift is stuck, elevators, ski lift, escalator, lift, gondola, roller coaster, rollercoaster,
    ferris wheel, cable car, chairlift, chair lift, escape room, vault, walk in freezer, walk in cooler,
    freezer, manhole, well, mine, cave, grain bin, silo`,
  dear: `
    child, children, kid, kids, baby, babies, toddler, son, daughter, infant, newborn, boy, girl, grandma,
    grandpa, grandson, granddaughter, grandmother, grandfather, mother, mom, father, dad, husband, wife,
    dog, puppy, cat, someone, somebody, employee, employees, guys, person, people, worker, workers, we're,
    we are, i'm, i am, he's, she's, old, horse, cow, calf, grandson's, nana, nan, gran, granny, papa, pop,
    nephew, niece, roommate, neighbor, coworker, friend, patient, guest, customer, passenger, brother,
    sister, uncle, aunt, cousin, partner, girlfriend, boyfriend, spouse, fiance, teammate, student, man,
    woman, lady, guy, tenant, resident, crew, everyone, kitten, bird, hamster, rabbit, driver, staff,
    crewmate*, captain, grandkid*, grandparent*, parents, family, twins, colleague`,
  vulnerable: `
    baby, babies, infant, newborn, new born, month old, months old, week old, weeks old, toddler, year old,
    year olds, small children, little kids, little ones, young kids, kids, children, elderly, grandmother,
    grandma, grandfather, grandpa, disabled, disability, wheelchair, pregnant, bedridden, eighty, ninety,
    eighties, nineties, seventies, old mother, old mom, old father, cancer, diabetic, chemo, surgery,
    nursing home, patient, patients, sick mother, heart condition, asthma, special needs, toddlers, infants,
    newborns, twins, old man, old woman, tenants in wheelchairs, grandparents, parents are old, elderly
    mother, elderly father, sick child, sick kid, sick baby, preemie, premature baby, expecting,
    breastfeeding, hospice, home from surgery, kidney, dialysis, parkinsons, alzheimers, dementia, ms, copd,
    quadriplegic, paraplegic, paralyzed, immunocompromised, heart patient, seniors, senior, old lady,
    daycare, preschool, foster kids`,
  lifeDevice: `
    oxygen, oxygen machine, ventilator, respirator, cpap, dialysis, insulin, medical equipment, breathing
    machine, life support, feeding tube, incubator, concentrator, medical device, nebulizer, life
    sustaining, oxygen concentrator, iron lung, bipap, apnea machine, sleep apnea machine, heart monitor,
    lvad, pacemaker, home dialysis, electric wheelchair, hospital bed, suction machine, feeding pump, vent,
    oxygen tank*`,
  pain: `
    pain, pains, painful, hurt, hurts, hurting, ache, aches, aching, toothache, migraine, headache, tight,
    tightness, pressure, crushing, throbbing, throbs, killing me, stabbing, squeezing, racing, pounding,
    sore as, cramp, cramps, cramping, burning sensation, soreness, stinging, hurts bad, heavy, heaviness,
    tight feeling, elephant, throbbed, skipping, fluttering, skips, irregular, beating weird, beating funny,
    beating really fast, acting up`,
  ill: `
    fever, fevers, throwing up, vomiting, diarrhea, dizzy, dizziness, coughing, wheezing, infection,
    infected, limping, isn't eating, not eating, stopped eating, sprained, nauseous, nausea, vomited,
    puking, shaking, faint, lightheaded, light headed, rash all over, hives, sprain, twisted my, twisted
    his, twisted her, cut my, cut myself, pulled a muscle, throwing out my back, threw out my back, feel
    awful, feel terrible, feel horrible, feels awful, feeling terrible, feeling awful, feeling really bad,
    feel really bad, feel so sick, feel like crap, feel like death, so sick, really sick, very sick, super
    sick, feel sick, sicker, broken tooth, chipped tooth, cracked tooth, toothache, ear infection, limp,
    lame, had a fall, took a fall, bad fall, nasty fall, blisters, blister`,
  severe: `
    severe, severely, terrible, terribly, horrible, horribly, awful, excruciating, unbearable, so much,
    really, bad, badly, really bad, so bad, really badly, a lot of, lot of, extreme, extremely, agony,
    intense, the worst, worst, like crazy, like hell, can't stand, can't take, can't sleep, couldn't sleep,
    all night, killing me, crying, screaming, insane, can't eat, can't even, ten out of ten, can't function,
    throbbing, awake, unreal, out of this world, haven't slept, can't chew, blinding, nine out of ten,
    wicked, bad bad, through the roof, unbelievable, incredible, massive, crippling, debilitating, stabbing,
    shooting, searing, piercing, worst ever, so bad i, beyond bad, off the charts, nine out of, ten out of,
    eight out of ten, @cant walk, @cant stand up, @cant sit, @cant work, @cant take it, @cant bear, @cant
    handle, barely walk, hardly walk, barely move, unable to walk, in tears, sobbing, hurts so much, hurts
    so bad, killing him, killing her, extraordinarily, ridiculous, nonstop, non stop, constant, brutal,
    absolutely`,
  agony: `
    agony, in agony, excruciating, unbearable, worst pain, screaming in pain, crying in pain, can't take the
    pain, doubled over, pain is unreal, writhing, rolling in pain, howling in pain, shrieking, @cant take
    (the pain|this pain|it anymore), pain is killing me, crippling pain, hurts like hell, hurts like a
    mother, dying of pain, horrible pain, terrible pain, severe pain, extreme pain, so much pain, intense
    pain, pain is too much, pain is unbearable, unbearable pain, stabbing pain, excruciating pain, awful
    pain, agonizing`,
  child: `
    child, children, kid, kids, toddler, son, daughter, baby, little boy, little girl, boy, girl, grandson,
    granddaughter, grandchild, nephew, niece, grandma, grandpa, grandmother, grandfather, sister, brother,
    wife, husband, mom, mother, dad, father, year old, old man, old lady, student, three year old`,
  isMissing: `
    (is|are|has gone|have gone|went|has been|gone) missing, is lost, got lost, (disappeared|vanished), (has|
    ) wandered off, (has|) ran away, (has|) run away, (never|hasn't|didn't) (came|come|made it|make it)
    home, (was|has been|got|been) (taken|kidnapped|abducted|snatched|grabbed), is nowhere to be found, is
    gone and`,
  cannotFind: '@cant find (my|our|the|his|her) (little|youngest|oldest|)',
  toEr: `
    to the er, to the emergency room, to an emergency room, to an er, to the emergency department, to
    emergency, to the trauma center, to the burn unit`,
  paleFace: `
    (turned|turning|went|going|looks|looking|is|getting|gone) (grey|gray|blue|purple|ashen|pale|white as|all
    grey|all gray|all blue|really pale|very pale), white as a (sheet|ghost), cold and clammy, cold sweat`,
  lodged: `
    stuck, lodged, caught, wedged, halfway, half way, won't go down, not going down, won't come up, gagging,
    choking`,
}
