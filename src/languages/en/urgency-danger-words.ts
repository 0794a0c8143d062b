/** English words of danger to people and animals, and of crime. */
import type { DangerWords } from '../urgency-words.ts'

export const danger: DangerWords = {
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
    her throat`,
  breath: 'breathe, breathing, breath, breaths, air',
  breathTrouble: `
    trouble, hard time, difficulty, struggling, struggles, gasping, catching, catch, can't, barely, hardly,
    short of, shortness of, not getting, can't get any, labored, wheezing, shallow, out of`,
  chest: 'chest, heart',
  stroke: `
    heart attack, having a stroke, had a stroke, a stroke, mini stroke, cardiac arrest, heart stopped, face
    is drooping, face drooping, face droops, side of his face, side of her face, slurring, slurred, slurs,
    left arm is numb, left arm is throbbing, left arm hurts, left arm pain, left arm is hurting, numb on one
    side, no pulse, can't feel his pulse, can't feel her pulse`,
  senseless: `
    unconscious, passed out, passing out, fainted, knocked out cold, blacked out, won't wake up, won't wake,
    can't wake, isn't waking up, not waking up, doesn't wake up, didn't wake up, he collapsed, she
    collapsed, mom collapsed, dad collapsed, collapsed on the, just collapsed, seizure*, seizing, convuls*,
    in a coma, shaking uncontrollably, lost consciousness, losing consciousness, going in and out, in and
    out of it, out cold`,
  motionless: `
    not responding to me, isn't responding to, not responsive, isn't moving, not moving, can't get up, can't
    stand up, can't move, unresponsive, nonresponsive, stopped responding, isn't responding, not responding,
    won't respond, doesn't respond, lifeless, limp, not getting up, not answering me, collapsing, collapsed,
    bloated, is bloated, seizing, convulsing`,
  fallen: `
    fell, fallen, falls, a fall, tripped, slipped, hit, accident, crash, collapsed, is down, went down`,
  blood: 'blood, bloody, bleeding, bleed, bleeds',
  bloodFlow: `
    won't stop, can't stop, doesn't stop, not stopping, isn't stopping, never stops, hasn't stopped, will
    not stop, can't get it to stop, keeps, nonstop, everywhere, badly, heavily, really bad, pretty bad,
    profusely, a lot, lots, so much, too much, soak*, gush*, pouring, squirting, spurting, leak*, dripping,
    all over, puddle, pool, coughing up, coughing, throwing up, vomiting, puking, spitting, losing, lost a,
    out of, from my, from his, from her, from the, in my urine, in my stool, in his, very deep, deep,
    pregnant`,
  bleeding: `
    i'm bleeding, im bleeding, is bleeding, are bleeding, he's bleeding, she's bleeding, it's bleeding,
    started bleeding, keeps bleeding, keep bleeding, kept bleeding, been bleeding, bleeding out, still
    bleeding, bleeding badly, bleeding heavily, bleeding to death, won't stop bleeding, can't stop bleeding,
    stop the bleeding, hemorrhag*, there's blood, there is blood, blood everywhere, blood all over, blood
    is, so much blood, lots of blood, a lot of blood, losing blood, covered in blood, pool of blood, blood
    coming, blood in my vomit, blood from my, blood out of, bleeding from, gushing blood, blood gushing,
    blood pouring, peeing blood, pooping blood`,
  bodyPart: `
    arm, arms, leg, legs, hand, hands, finger*, thumb*, foot, feet, head, eye, eyes, face, neck, throat,
    stomach, belly, abdomen, tongue, skull, bone, bones, rib, ribs, jaw, nose, ear, skin, wrist, ankle,
    knee, thigh, toe, toes, shoulder, elbow, hip, spine, body, limb, limbs, shin, calf, chin, scalp,
    forehead, mouth, back, lips, lip`,
  whose: `
    my, his, her, their, our, your, one of my, both my, kid's, son's, daughter's, husband's, wife's, mom's,
    dad's, mother's, father's, baby's, dog's, cat's, whole, its, my left, my right, his left, his right, her
    left, her right, my lower, my upper, my big, my little, my whole, my entire, his entire, her entire, my
    middle, my index, both of my, both of his, both of her, one of his, one of her`,
  wound: `
    stuck in my, stuck in his, stuck in her, sticking through, sticking out, sticking in, stuck through,
    through my, through his, through her, went through, went right through, goes through, lodged in, impal*,
    punctur*, cut off, chopped off, sliced off, bitten off, ripped off, tore off, torn off, blown off, fell
    off, fallen off, came off, severed, amputat*, stabbed, shot, slashed, gash*, crushed, smashed, mangled,
    ripped open, split open, cracked open, busted open, gaping, broke my, broke his, broke her, broken,
    snapped, shattered, dislocated, fractured, burned, burnt, scalded, scorched, burned my, melted, on
    backwards, oozing, pus, gangrene, rotting, turning black, turned black, turned purple, deep cut, really
    deep, to the bone, popped out, hanging out, hanging off, caught in the, bent the wrong, no feeling in,
    can't feel, paralyzed, falling off, coming off, peeling off, bent backwards, bent backward, twisted
    around, twisted backwards, hole in my, hole in his, hole in her, exploded, exploding, ripped, torn,
    sliced, slit, dangling, missing, turned green, turning green, turning purple, on fire, caved in, bit
    off, chewed off, split, came out, fell out, popped, popping out, swelled shut, trapped in, pinned, run
    through, got hit in the, gouged, hanging by`,
  injury: `
    deep cut, cut really deep, cut myself really, cut myself badly, cut open, bone is showing, bone
    sticking, see the bone, gunshot, stab wound, been stabbed, got stabbed, been shot, got shot, shot me,
    stabbed me, head injury, hit his head, hit her head, cracked his head, cracked my head, can't stop
    vomiting, won't stop vomiting, can't stop throwing up, vomiting blood, throwing up blood, coughing up
    blood, spitting blood, blood from my, guts, electrocut*, fell off a roof, fell off the roof, fell off a
    ladder, fell off the ladder, fell down the stairs, fell from the, allergic reaction, anaphyla*, diabetic
    shock, sugar is really low, sepsis, can't feel my legs, can't feel my face, can't see out of, went
    blind, going blind, lost my vision, can't see anything, hallucinat*, heat stroke, heatstroke,
    hypotherm*, frostbite, is badly hurt, badly injured, seriously injured, seriously hurt, badly hurt,
    fever of a hundred and four, fever of 104, is convulsing, snake bit, bit by a snake, bitten by a snake,
    snakebite, broken leg, broken hip, broken neck, broken back, broken arm, broke a leg, broke a hip,
    stitches ripped, stitches opened, stitches came, foaming at the mouth, having a fit, having fits, some
    kind of fit, throat feels like it's closing, closing up, closing on me, can't swallow, appendix burst,
    burst appendix, internal bleeding, bleeding internally, concussion, broke my neck, broke my back, can't
    move my legs, can't move my arm, lost my leg, lost my arm, lost a finger, lost an eye, lost my eye, my
    intestines, my guts, crawling out of my, growing out of my, wrong pills, wrong medication, wrong
    medicine, wrong dose, double dose, poison ivy in my eyes, head is split, smashed my head, blood clot,
    blood clots, set on fire, burned all over, burns all over, third degree burn*`,
  foreign: `
    nail, nails, knife, axe, arrow, spear, fork, glass, screw, screwdriver, needle, stick, pole, rebar,
    metal, hook, fish hook, fishhook, bullet, saw, drill, scissors, spike, pipe, splinter, shard, blade,
    sword, staple, pencil, wire, wood, rod, stake, harpoon, dart, nail gun`,
  insides: `
    insides, my insides, intestines, guts, organs, brain, brains, innards, bone, bones, muscle, tendon,
    artery, appendix, spleen, lung`,
  extremity: 'lips, lip, skin, fingers, finger, toes, toe, tongue, face, fingertips',
  pale: 'blue, purple, black, gray, grey, green, pale and, cold and',
  into: `
    in my, in his, in her, in their, in the, in one of my, in both of my, through my, through his, through
    her, through the, into my, into his, into her, out of my, out of his, out of her, up my, up his, up her,
    stuck in, lodged in, sticking in, through its, in its`,
  swollen: 'swollen, swelled, swelling, swell, swells, swole, ballooned, ballooning, blown up like',
  face: 'face, cheek, throat, tongue, jaw, eye, neck, lips, airway, lip',
  huge: `
    huge, enormous, shut, size of, twice the size, closed, golf ball, baseball, softball, grapefruit,
    balloon, can't open, can't swallow, can't see, half my, whole face, whole side, up like a balloon, my
    whole, as big as`,
  bitten: 'bit me, bit my, bit him, bit her, bitten, got bit, stung, bite, bites, sting',
  pet: `
    dog, dogs, puppy, cat, cats, kitten, horse, rabbit, bird, goat, pet, lab, poodle, cow, calf, sheep, pig,
    chicken, foal, mare, pony`,
  petToxic: `
    chocolate, grape, grapes, raisin, raisins, xylitol, bone, bones, onion, onions, gum, sock, ball, toy,
    string, lily, lilies, advil, ibuprofen, tylenol, weed, edible, edibles`,
  swallowed: `
    swallowed, swallowing, drank, drunk, drinking, ingested, chewed up, got into the, got into some, took a
    whole, took a bunch of, took too many, took all, took all of, taken a whole, inhaled, breathed in, ate,
    eaten, ate some, ate my, got hold of, got a hold of, got into my, got into his, got into her, got ahold
    of, found my, licked, chewed on`,
  toxic: `
    poison, battery, batteries, bleach, antifreeze, pills, pill, chemicals, chemical, magnet, magnets, coin,
    drain cleaner, mushroom*, detergent, pesticide, rat bait, fumes, whole bottle, medication, medicine,
    cleaner, gasoline, nail, needle`,
  poisoned: `
    poisoned, been poisoned, overdose, overdosed, overdosing, food poisoning really bad, poison control`,
  suicide: `
    suicid*, kill myself, kill himself, kill herself, killing myself, end my life, end it all, harm myself,
    take my own life, don't want to live, want to die, don't want to be alive, want to hurt myself, wants to
    hurt himself, wants to hurt herself, going to hurt myself, hurting myself, jump off a bridge, jump off
    the bridge, jump off the roof`,
  birth: `
    in labor, water broke, waters broke, contractions, baby is coming, baby's coming, giving birth, going
    into labor, miscarriage, having a miscarriage`,
  struck: `
    hit by a car, hit by a truck, hit by a bus, hit by a van, got hit by, ran over, got struck, was struck
    by, struck by, hit him with a car, attacked by a dog, mauled, hit by a motorcycle, hit by a bike, hit by
    a train, hit by a forklift, hit by a tractor, got run over, was run over, been run over`,
  crash: `
    crash, crashed, wreck, wrecked, car accident, accident, collision, collided, rear ended, pile up, rolled
    over, flipped over, fender bender, ran into a, hit a tree, hit a deer`,
  hurtPeople: `
    hurt, injured, injuries, trapped, pinned, bleeding, can't get out, ambulance, to the hospital`,
  dying: `
    is dying, are dying, he's dying, she's dying, they're dying, we're dying, i think i'm dying, going to
    die, gonna die, will die, about to die, all die, someone is dying, lives are at stake, lives at stake,
    lives are in danger, lives in danger, life is in danger, save lives, save the crew, save our lives,
    crew's lives, save my life, life or death, life and death, matter of life, near death, bleeding to
    death, freezing to death, freeze to death, burning alive, in grave danger, life threatening, won't make
    it much longer, save us all, help us or we, people are in danger, we are in danger, we're in danger, i
    am in danger, i'm in danger`,
  toHospital: `
    to the hospital, to a hospital, to hospital, to the emergency room, to the er, to an emergency room, to
    urgent care`,
  trapped: 'locked in, locked inside, got locked in, trapped, stuck under, pinned under, pinned, wedged',
  stuck: `
    stuck in, stuck inside, shut in, stuck down, stuck on the, closed in, fell into, fell in, fell down,
    stuck`,
  elevator: 'elevator, lift is stuck, elevators, crane, ski lift, escalator',
  dear: `
    child, children, kid, kids, baby, babies, toddler, son, daughter, infant, newborn, boy, girl, grandma,
    grandpa, grandson, granddaughter, grandmother, grandfather, mother, mom, father, dad, husband, wife,
    dog, puppy, cat, someone, somebody, employee, employees, guys, person, people, worker, workers, we're,
    we are, i'm, i am, he's, she's, old, horse, cow, calf`,
  vulnerable: `
    baby, babies, infant, newborn, new born, month old, months old, week old, weeks old, toddler, year old,
    year olds, small children, little kids, little ones, young kids, kids, children, elderly, grandmother,
    grandma, grandfather, grandpa, disabled, disability, wheelchair, pregnant, bedridden, eighty, ninety,
    eighties, nineties, seventies, old mother, old mom, old father, cancer, diabetic, chemo, surgery,
    nursing home, patient, patients, sick mother, heart condition, asthma, special needs, toddlers, infants,
    newborns, twins, old man, old woman, tenants in wheelchairs`,
  lifeDevice: `
    oxygen, oxygen machine, ventilator, respirator, cpap, dialysis, insulin, medical equipment, breathing
    machine, life support, feeding tube, incubator, concentrator, medical device, nebulizer, life sustaining`,
  tooth: 'tooth, teeth, molar, front tooth',
  knockedOut: `
    knocked out, knock out, knocked his, knocked her, knocked my, knocked loose, knocked one, got knocked,
    came out, came completely out, came right out, fell out, fallen out, completely out, pushed in, hanging
    by, hanging, punched out, loose from the fall, knocked two, knocked three, knocked a, knocked the,
    knocked both, knocked it out, teeth out, tooth out`,
  pain: `
    pain, pains, painful, hurt, hurts, hurting, ache, aches, aching, toothache, migraine, headache, tight,
    tightness, pressure, crushing, throbbing, throbs, killing me, stabbing, squeezing, racing, pounding`,
  ill: `
    fever, fevers, throwing up, vomiting, diarrhea, dizzy, dizziness, coughing, wheezing, infection,
    infected, limping, isn't eating, not eating, stopped eating, sprained`,
  agony: `
    agony, in agony, excruciating, unbearable, worst pain, screaming in pain, crying in pain, can't take the
    pain, doubled over`,
  severe: `
    severe, severely, terrible, terribly, horrible, horribly, awful, excruciating, unbearable, so much,
    really, bad, badly, really bad, so bad, really badly, a lot of, lot of, extreme, extremely, agony,
    intense, the worst, worst, like crazy, like hell, can't stand, can't take, can't sleep, couldn't sleep,
    all night, killing me, crying, screaming, insane, can't eat, can't even, ten out of ten, can't function,
    throbbing, awake, unreal, out of this world, haven't slept, can't chew, blinding, nine out of ten,
    wicked, bad bad, through the roof`,
  intruding: `
    breaking in, break in right now, break in in progress, breaking into my, breaking into our, breaking
    into the, forcing the door, kicking my door, kick in my, kick my door, prowler, intruder*, burglar is,
    burglars are, smashing my, smashing the, smashed my window, climbing in, climbing through, trying to
    steal, trying to rob, robbing me, robbing us, being robbed, holding us, hostage, robbing the, robbery in
    progress, robbing my, stealing my, stealing our, banging on my door, pounding on my door, trying to
    break in, trying to break into, trying to break down, trying to kick in, trying to kick my, trying to
    kick the door, kicking the door, kicking in my, kicking in the door, kick the door, trying to get into
    my, trying to get in my, trying to get inside, trying to force my, trying to force the`,
  breakingIn: `
    trying to get in, trying to get into, trying to come in, breaking in, wants to get in, climbing,
    forcing, prying, picking the lock, at my door, at my window, outside my door, outside my window, peeking
    in, pry, trying to pry, pry open, jimmy, jimmying`,
  thief: `
    burglar, burglars, robber, robbers, thief, thieves, intruder, intruders, prowler, looters, looter,
    shoplifter`,
  nearby: `
    downstairs, upstairs, inside, in here, in there, right now, outside, in the house, in the store, in the
    yard, in the garage, they're inside, still here, still there, in progress, at the door, running`,
  inside: `
    in my house, in our house, in the house, inside my house, inside our house, inside my home, in my home,
    in my apartment, in my yard, in my garage, in my store, in our shop, hiding in, they're inside`,
  cutting: 'cut, chopped, sliced, sawed, ripped, tore, bit, blew, took, severed, burned, burnt',
  off: 'off, open, deep, deeply, badly, bad, really bad, with acid, with boiling',
  weapon: 'gun, guns, knife, armed, weapon, shooting, shooter, gunshots, shots fired, machete',
  attacked: `
    attacking me, attacking us, attacking him, attacking her, attacking my, attacking the, under attack,
    being attacked, been attacked, attacked me, attacked us, attacked my, attacked by, counter attack, we
    are attacked, assaulted, beating me, beating her, beating up, threatening me, threatening us,
    threatening to kill, chasing me, stalking me, raped, kidnap*, abduct*, won't let me leave, alien attack,
    being chased, bomb, missiles, beating his, beating my, followed me home, shooting at us, firing on us,
    firing at us, shooting at me, stabbing, strangling, choking me, trying to kill, tried to kill, going to
    kill, gonna kill, wants to kill, held at gunpoint, gunpoint, under siege, counterattack, he hit me, she
    hit me, is hitting me, keeps hitting, is following me, been following me, has a gun, has a knife, with a
    gun, with a knife, pulled a gun, pulled a knife, got a gun, got a knife`,
  robbed: 'robbed, mugged, burgl*, broke into, broke in, broken into, break in, break into, held up',
  vessel: `
    spaceship, space ship, spacecraft, starship, space station, submarine, hull, reactor, engineering deck,
    life support, lyfe suport, life suport, life support systems, air lock, airlock, cabin pressure, hull
    breach, space suit, spacesuit, thrusters, life support system, oxygen, oxygen system, shields, our
    shields, combat deck, warp core, life pods`,
  failing: `
    failing, fails, failed, fail, failure, malfunction*, going down, shutting down, shut down, running out,
    run out, ran out, losing, breach*, leaking, leak, depleted, critical, sinking, about to blow, blow up,
    overheat*, meltdown, melting down, damaged, gone, offline, destroyed, collapsing, collapse, dying,
    restore, not working, stopped working, broken, broke, compromised, collide, crash, crashing, die, dead,
    sealed, trapped, attack, dropping, dropped, falling, lost, lose, low, going under, boarded, on fire,
    burning, exploding, flooding, capsiz*, unstable, under fire, hit, stops, stopped`,
  threat: `
    alien*, asteroid*, meteor*, enemy, enemies, zombie*, monster*, missile*, pirates, terrorist*, klingon*,
    bomb, torpedo*, hostile*, invaders, intruders, raiders, bear, coyote, snake, rattlesnake, alligator,
    mountain lion`,
  threatens: `
    attack*, boarded, boarding, coming at, coming for, hit us, hitting us, hit the, about to hit, here,
    outside, chasing, inside, killing, closing in, approaching, invading, invaded, everywhere, surround*,
    firing, on board, aboard, in my house, in the house, in my yard, in my garage, in our, headed, heading,
    eating`,
  aboutTo: 'about to, going to, gonna, starting to, any second, any minute now, is fixing to, fixing to',
  destroys: `
    blow, blow up, explode, collapse, fall, fall down, fall in, fall over, come down, cave in, give way,
    burst, go under, sink, hit us, crash, catch fire, burn down, pop, scorch, melt, blow off, kill, drown,
    suffocate`,
  craft: `
    ship, shuttle, boat, plane, aircraft, helicopter, bridge, dam, cabin, deck, engines, engine room, crew,
    cockpit, control room, core, dome, generator, yacht, ferry, canoe, kayak, truck`,
  sinking: `
    sinking, capsized, capsizing, going down, going under, crashing, crashed, breached, breach, boarded,
    under attack, attacked, exploding, exploded, about to blow, going to blow, about to explode, meltdown,
    losing altitude, losing pressure, out of control, overflowing, bursting, collapsing, collapsed, will
    die, die, dying, trapped, suffocat*`,
  sos: `
    sos, s o s, mayday, may day, call 911, call nine one one, call the police, call an ambulance, send an
    ambulance, send the police, send help, send the fire department, red alert`,
  emergency: 'emergency, emergancy, emergeny',
}
