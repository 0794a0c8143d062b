/** English words of injuries: parts of the body and what happens to them, bites, falls and crashes. */
import type { InjuryWords } from '../urgency-danger-words.ts'

export const injury: InjuryWords = {
  fallen: `
    fell, fallen, falls, a fall, tripped, slipped, hit, accident, crash, collapsed, is down, went down, on
    the floor, on the ground`,
  bodyPart: `
    arm, arms, leg, legs, hand, hands, finger*, thumb*, foot, feet, head, eye, eyes, face, neck, throat,
    stomach, belly, abdomen, tongue, skull, bone, bones, rib, ribs, jaw, nose, ear, skin, wrist, ankle,
    knee, thigh, toe, toes, shoulder, elbow, hip, spine, body, limb, limbs, shin, calf, chin, scalp,
    forehead, mouth, back, lips, lip, eyeball*, eyelid*, eyebrow*, ears, earlobe, cheek, cheeks, gums,
    nostril*, temple, temples, palm, palms, fingertip*, fingernail*, toenail*, pinky, pinkie, pinkies, heel,
    heels, achilles, hamstring, groin, crotch, privates, penis, balls, testicle*, butt, buttocks, bum, ass,
    ribcage, rib cage, collarbone, collar bone, kneecap*, tailbone, pelvis, sternum, tummy, gut, waist,
    torso, flesh, vein, veins, artery, tendon*, ligament*, muscle, muscles, hips, knees, ankles, wrists,
    elbows, shoulders, forearm*, bicep*, thighs, knuckle*, lung, lungs, kidney*, liver, spleen, bowel*,
    intestine*, paw, paws, tail, wing, wings, beak, hoof, snout, breast, breasts, nipple*, femur, tibia,
    arse, stump, tum, noggin, guts, lap, belly button, cleavage, ankle bone, scrotum`,
  whose: `
    my, his, her, their, our, your, one of my, both my, kid's, son's, daughter's, husband's, wife's, mom's,
    dad's, mother's, father's, baby's, dog's, cat's, whole, its, my left, my right, his left, his right, her
    left, her right, my lower, my upper, my big, my little, my whole, my entire, his entire, her entire, my
    middle, my index, both of my, both of his, both of her, one of his, one of her, @own, @own @side, @own
    @side @side, one of @own, both of @own, both @own, all of @own, half of @own, half @own, most of @own,
    part of @own`,
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
    through, got hit in the, gouged, hanging by, fractur*, lacerat*, sliced (open|off|into|through|up),
    chopped, hacked, sawed (off|into|through), decapitat*, dismember*, shredded, minced, squashed, squished,
    flattened, ruptur*, out of (its|the) socket, out of place, out of joint, bent (back|sideways|wrong|
    funny|weird), twisted (back|sideways|the wrong|all the way|weird|funny), (wrong|funny|weird|odd|strange)
    (way|direction|angle), dangles, hangs (there|by|off|limp|weird|funny), just hangs, hanging (by|on by|
    loose|limp|weird|funny), went limp, gone limp, is limp, flopping, paralyz*, paralys*, lost (all|)
    feeling, lost the feeling, @cant feel, scalding, seared, singed, burning off, fried, blistering (up|
    badly), bubbling, bubbling up, frostbit*, frozen solid, in flames, dissolv*, decay*, necrotic, turning
    (black|blue|purple|green|gray|grey|dark), went (black|blue|purple|green), (is|are|all) (black|purple)
    and, oozes, squirting, spurting, gushing, leaking, bleed*, gnawed, pierc*, skewer*, (nailed|stapled) to,
    embedded, wedged in, jammed in, stuck in the, stuck in a, trapped under, crushed under, bitten clean,
    clean off, right off, detach*, dislocat*, straight through, all the way through, daylight through, clear
    through, opened up, wide open, filleted, degloved, skinned, flayed, hole (in|through) @own, gash (in|on|
    across), chunk (out of|missing|of), maggots, worms coming, worms crawling, glowing, swollen black, shot
    off, shot through, caught in (a|the), got caught in, mauled, trampled, gored, stabbed in, stabbed with,
    impaled on, run over, ran over, whacked by, crushed by, hit by a falling, (is|are|looks|look|all|
    completely|totally) (black|purple), black up to, blue up to, smells rotten, smells like death, rotted,
    infected and black, glued, superglued, super glued, tore (up|into|through|open|apart), torn (up|open|
    apart|off), ripped (up|into|apart), chewed (up|on), clawed, cut up, sliced up, busted up, burning like
    fire, burns like fire`,
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
    blood clots, set on fire, burned all over, burns all over, third degree burn*, bone (is|) (poking|
    sticking|coming|popping|jutting|protruding) (out|through), bone (jutting|protruding|exposed), see (the|
    my|his|her|) bone, (to|down to) the bone, skull fracture, cracked (his|her|my|the) (skull|head open),
    (broken|fractured|crushed|severed|shattered|dislocated|mangled) (neck|back|hip|leg|arm|ankle|wrist|rib|
    ribs|collarbone|jaw|foot|pelvis|femur|hand|shoulder|bone|spine|skull|elbow|knee|kneecap|finger|tailbone|
    vertebra*), (compound|open) fracture, (second|third) degree burn*, (severe|bad|serious|terrible|
    horrible) burn*, badly burn*, burned (really|very|pretty) bad*, burned @me badly, boiling (water|oil|
    soup) (on|all over|spilled|fell|splashed), hot (oil|grease) (on|all over|spilled|splashed|burned), acid
    (on|in|all over|splashed|spilled), chemical burn*, bleach in (my|his|her) eye*, (hit|struck|whacked|
    smacked|clobbered|knocked|bashed|kicked|banged) (me|him|her|) (in|on|over) (the|my|his|her) (head|face|
    skull|eye), hit (my|his|her) head, banged (my|his|her) head, smacked (my|his|her) head, bumped (my|his|
    her) head (really|pretty|very) (hard|bad), head (wound|trauma|injuries), brain (bleed|injury|damage|
    hemorrhag*), seeing double, double vision, lost (my|his|her) (vision|sight|hearing), blinded, suddenly
    blind, can't see out, @cant see anything, everything went (black|dark), (puked|puking|puke|spewing|
    barfing|barfed) blood, coughed up blood, threw up blood, shot (in|through) the, stabbed (in|through)
    the, shot (himself|herself|myself|themselves), stabbed (himself|herself|myself), cut (myself|himself|
    herself) (open|really|pretty|very|so|bad|badly|deep|deeply|to the bone), slit (my|his|her), impal*, lost
    (a|an|my|his|her) (finger|toe|hand|arm|leg|foot|eye|ear|thumb), (struck|hit) by lightning, through the
    ice, (trampled|gored|mauled|kicked) by, kicked in the head, going into shock, went into shock, in shock
    (from|after), diabetic coma, insulin shock, (fever|temperature|temp) of (a hundred and |one hundred and
    |one o |)(four|five|six|104|105|106), (104|105|106) (fever|degree fever), stroke of bad health, epi
    pen*, epipen*, hives all over, deep (gash|wound|puncture|laceration|slice), (gash|laceration|wound) (is|
    ) (deep|gaping|open), gushing wound, gaping wound, open wound, punctured (lung|artery|my|his|her),
    collapsed lung, ruptured (appendix|spleen|disc), kidney failure, liver failure, organ failure, septic
    shock, gangrene, flesh eating, gut shot, entrails, limb from limb, nearly drowned, almost drowned,
    almost died, bled out, (bone|bones|skull|rib) (is |are |)(crushed|shattered|sticking|showing), peeling
    off my, skin is (peeling|falling|coming|melting|bubbling|sloughing) (off|up), skin is coming off, knife
    in (my|his|her), bullet in (my|his|her), arrow in (my|his|her), (axe|sword|spear|nail|fork|pencil|pen)
    in (my|his|her) (back|head|chest|stomach|leg|arm|eye|hand|foot|neck|throat|skull|shoulder|butt), lost @n
    (fingers|toes|teeth|limbs), lost both (legs|arms|eyes|hands|feet), blew off (my|his|her|a|@n) (hand|
    finger|fingers|thumb|foot), blown off, still (stuck in|lodged in|inside|in) (me|him|her), (stuck|lodged|
    embedded|buried) in (me|him|her), see (my|the|his|her) own (bone|bones|rib|ribs|skull|muscle|tendon|
    tendons|guts|insides|brain|fat|intestines|organs|spine), see (my|the|his|her) (bones|rib|ribs|skull|
    muscle|tendon|tendons|guts|insides|brain|fat|intestines|organs|spine|kneecap)`,
  foreign: `
    nail, nails, knife, axe, arrow, spear, fork, glass, screw, screwdriver, needle, stick, pole, rebar,
    metal, hook, fish hook, fishhook, bullet, saw, drill, scissors, spike, pipe, splinter, shard, blade,
    sword, staple, pencil, wire, wood, rod, stake, harpoon, dart, nail gun, bolt, bolts, wrench, chopstick*,
    skewer*, toothpick, shrapnel, debris, branch, twig, pen, pencils, antler, horn, tusk, quill*, thorn,
    cactus, staples, chisel, machete, chainsaw, ice pick, pitchfork, rake, fence, fence post, crowbar,
    javelin, spoon, lightsaber, laser, screws, pin, pins, tooth, tack`,
  insides: `
    insides, my insides, intestines, guts, organs, brain, brains, innards, bone, bones, muscle, tendon,
    artery, appendix, spleen, lung`,
  into: `
    in my, in his, in her, in their, in the, in one of my, in both of my, through my, through his, through
    her, through the, into my, into his, into her, out of my, out of his, out of her, up my, up his, up her,
    stuck in, lodged in, sticking in, through its, in its, straight (into|through), right (into|through),
    clean through, deep in, embedded in, jammed in, wedged in, straight through, right through, went into,
    went through, goes into, in both, into both, sticks out of, poking out of, coming out of, came out of,
    hanging out of`,
  extremity: 'lips, lip, skin, fingers, finger, toes, toe, tongue, face, fingertips',
  pale: 'blue, purple, black, gray, grey, green, pale and, cold and',
  swollen: `
    swollen, swelled, swelling, swell, swells, swole, ballooned, ballooning, blown up like, puffed up,
    puffy, swollen up, swelled up, swelling up, blew up, inflated, bulging, bloated up`,
  face: 'face, cheek, throat, tongue, jaw, eye, neck, lips, airway, lip',
  huge: `
    huge, enormous, shut, size of, twice the size, closed, golf ball, baseball, softball, grapefruit,
    balloon, can't open, can't swallow, can't see, half my, whole face, whole side, up like a balloon, my
    whole, as big as`,
  bitten: `
    bit me, bit my, bit him, bit her, bitten, got bit, stung, bite, bites, sting, bit, bitten by, stung by,
    stings, stinging, bitten on, nipped, chomped, chomped on, bite mark*, bee sting, bee stings, stung me,
    attacked by, got me (on|in) (the|my), nailed me, latched on*, clamped, clawed, clawed at, mauled, got
    his, got her, got my, sank its, sunk its, sank his`,
  struck: `
    hit by a car, hit by a truck, hit by a bus, hit by a van, got hit by, ran over, got struck, was struck
    by, struck by, hit him with a car, attacked by a dog, mauled, hit by a motorcycle, hit by a bike, hit by
    a train, hit by a forklift, hit by a tractor, got run over, was run over, been run over, hit by a (taxi|
    cab|suv|semi|tractor|trolley|tram|scooter|driver|falling|bicycle|boat|plane), hit by lightning, hit a
    pedestrian, hit a cyclist, hit a kid, hit a child, hit somebody with my, hit someone with my, mowed
    down, knocked down by a (car|truck|bike|bus), clipped by a (car|truck|bus), run over by, ran over by,
    ran over my, drove over my, backed over, trampled by, hit by another (car|vehicle|truck|driver)`,
  crash: `
    crash, crashed, wreck, wrecked, car accident, accident, collision, collided, rear ended, pile up, rolled
    over, flipped over, fender bender, ran into a, hit a tree, hit a deer, smashed into, slammed into,
    plowed into, t boned, tboned, totaled, totalled, wrapped around, head on, hit and run, collided with,
    ran off the road, ran me off, went off the road, hit another car, got hit, hit me, flipped my, flipped
    the, wrecked my, crashed my, crashed our, crashed the, motorcycle accident, bike accident, truck
    accident, fenderbender, car crash, car wreck, spun out, jackknifed, pileup, hit by another, got rear
    ended, was rear ended, been in a car accident, t boned me, hit my car, hit our car, hit the car`,
  hurtPeople: `
    hurt, injured, injuries, trapped, pinned, bleeding, can't get out, ambulance, to the hospital, isn't
    moving, not moving, unconscious, isn't waking, not waking, not responding, blood, trapped in, stuck in,
    pinned in, hurting, broke, wounded, casualties, died, dead, dying, paramedic*, pain, upside down, people
    inside, someone inside, kids inside, is out cold`,
  tooth: 'tooth, teeth, molar, front tooth, incisor, baby tooth, adult tooth, front teeth, tooth root',
  knockedOut: `
    knocked out, knock out, knocked his, knocked her, knocked my, knocked loose, knocked one, got knocked,
    came out, came completely out, came right out, fell out, fallen out, completely out, pushed in, hanging
    by, hanging, punched out, loose from the fall, knocked two, knocked three, knocked a, knocked the,
    knocked both, knocked it out, teeth out, tooth out, is out, are out, got kicked out, kicked out, flew
    out, broke off, snapped off, broke in half, broken in half, got broken, bashed out, busted out,
    dangling, very loose, is loose, abscess*, snapped`,
  cutting: 'cut, chopped, sliced, sawed, ripped, tore, bit, blew, took, severed, burned, burnt',
  off: 'off, open, deep, deeply, badly, bad, really bad, with acid, with boiling',
  height: `
    roof, ladder, stairs, staircase, balcony, window, tree, horse, cliff, scaffold*, bridge, wall, building,
    bike, motorcycle, truck, deck, porch, attic, truck bed, bunk bed, changing table, bunk, ledge,
    stepladder, second floor, third floor, two stories, third story, second story, feet, steps, wheelchair,
    crib, high chair, treehouse, trampoline, moving car`,
  fellFrom: `
    (fell|fallen|falling|tumbled|slipped|dropped|plunged|thrown|took a fall|took a tumble) (off|out of|from|
    down|through) (@my|) (@side|), fell, fell down @n, fell @n`,
  beast: `
    shark*, snake*, rattlesnake*, rattler, copperhead, viper*, cobra*, bear, wolf, wolves, tiger*, lion*,
    alligator*, crocodile*, croc, gator, bat, raccoon*, racoon*, rabid, monkey*, zombie*, vampire*,
    werewol*, scorpion*, black widow, brown recluse, jellyfish, stingray*, coyote, fox, pit bull, pitbull,
    komodo, piranha*, mamba, alien*, dinosaur, dragon, monster, radioactive, poisonous, venomous, infected`,
  numb: `
    @cant feel, numb, no feeling, lost feeling, @cant move, tingling all over, spreading, turning black,
    turned black, oozing, pus, huge, infected, fever, hives, dizzy, red streaks, red lines, black`,
  cutVerb: `
    cut, cuts, cutting, sliced, chopped, nicked, caught, got, stuck, shredded, mangled, put, stepped on, ran
    over, ran, sucked, gashed, hit, hurt, lost, smashed, slammed, crushed`,
  bladeTool: `
    mower, lawnmower, lawn mower, table saw, saw, chainsaw, chain saw, circular saw, band saw, hand saw,
    axe, hatchet, machete, meat slicer, slicer, grinder, meat grinder, blender, snowblower, snow blower,
    wood chipper, chipper, lathe, press, drill press, garbage disposal, disposal, power saw, miter saw,
    router, hedge trimmer, hedge clippers, weed whacker, trimmer, fan blade, propeller, auger, combine,
    baler, tractor, forklift, conveyor, conveyor belt, machine, garage door, car door, truck door, elevator
    door, treadmill, escalator, bear trap, mandoline, cleaver`,
  facePart: 'face, mouth, eyelid, eyelids, eye, smile, lip, lips, cheek, side, left side, right side, jaw',
  droops: `
    droop*, sagging, sags, sagged, lopsided, crooked, slack, slid down, melting down, pulled down, slumped,
    slumping`,
  hotStuff: `
    boiling, boiling water, scalding, hot oil, hot grease, hot coffee, hot tea, hot soup, hot water, hot
    wax, hot glue, hot tar, molten, acid, grease, bleach, lye, drain cleaner, gasoline, chemicals, chemical,
    steam, lava, boiling oil, boiling soup, boiling pasta, hot metal, fryer oil`,
  spilled: `
    spilled, spilt, splashed, poured, splattered, dumped, dropped, fell, knocked, burned, burnt, scalded,
    sprayed, dripped, squirted, got, all over, landed`,
  weirdFluid: `
    goo, gunk, slime, ooze, foam, fluid, fluids, liquid, bugs, worms, maggots, insects, sludge, smoke, bile,
    pus, larvae, spiders, ants, tentacles, tentacle, acid, green stuff, black stuff, yellow stuff, white
    stuff, brown stuff`,
}
