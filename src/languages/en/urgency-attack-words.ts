/** English words of attacks, crime against people, and of ships and machines that fail those in them. */
import type { AttackWords } from '../urgency-danger-words.ts'

export const attack: AttackWords = {
  intruding: `
    breaking in, break in right now, break in in progress, breaking into my, breaking into our, breaking
    into the, forcing the door, kicking my door, kick in my, kick my door, prowler, intruder*, burglar is,
    burglars are, smashing my, smashing the, smashed my window, climbing in, climbing through, trying to
    steal, trying to rob, robbing me, robbing us, being robbed, holding us, hostage, robbing the, robbery in
    progress, robbing my, stealing my, stealing our, banging on my door, pounding on my door, trying to
    break in, trying to break into, trying to break down, trying to kick in, trying to kick my, trying to
    kick the door, kicking the door, kicking in my, kicking in the door, kick the door, trying to get into
    my, trying to get in my, trying to get inside, trying to force my, trying to force the, (break|breaks|
    breaking|smash|smashes|kick|kicks|kicked) (in|down|through) (my|our|the) (front |back |) (door|window|
    gate), climb* (in|through) (my|our|the) window, (coming|came|crawling|climbed) through (my|our|the)
    window, (home|house) invasion, being burglarized, being burgled, being broken into, getting (robbed|
    burgled|burglarized|mugged|carjacked|jumped), gets robbed, carjack*, (robber|robbers|burglar|burglars|
    thief|thieves|intruder|prowler) (is|are) (in|here|inside|outside|at), armed (robbery|robber*|man|men),
    (someone|somebody|people|they|he) (is|are) (in|inside) (my|our|the) (house|home|apartment|garage|
    basement|attic|yard|store|shop|building|office|kitchen|bedroom|hallway), stealing from (my|our|the|us|
    me), robbing (a|the|us|me|my|our), held hostage, holding me, holding @me (hostage|at|against|captive|
    prisoner), taken hostage, tied up, looting, stealing (a|the|our|my|his|her|their) (car|truck|bike|van|
    package*|stuff|motorcycle|catalytic), hotwiring`,
  thief: `
    burglar, burglars, robber, robbers, thief, thieves, intruder, intruders, prowler, looters, looter,
    shoplifter, crook*, mugger*, pickpocket*, carjacker*, home invader*, trespasser*, peeping tom, masked
    man, masked men, vandals`,
  nearby: `
    downstairs, upstairs, inside, in here, in there, right now, outside, in the house, in the store, in the
    yard, in the garage, they're inside, still here, still there, in progress, at the door, running, in my,
    in our, on my, on our, on the roof, in the attic, in the basement, in the backyard, out back, out front,
    next door, at my door, at the window, on the porch, in the hallway, in the building, in the kitchen, in
    the office, watching me, came back, is back, trying to`,
  breakingIn: `
    trying to get in, trying to get into, trying to come in, breaking in, wants to get in, climbing,
    forcing, prying, picking the lock, at my door, at my window, outside my door, outside my window, peeking
    in, pry, trying to pry, pry open, jimmy, jimmying, (trying|jiggling|rattling|testing|checking|kicking|
    banging on|pounding on|beating on|messing with|fiddling with|picking|prying|forcing|breaking|smashing|
    turning) (all the|@my) (front |back |side |garage |car |) (door|doors|windows|window|lock|locks|gate|
    doorknob|knob|handle|handles), creeping around, sneaking around, lurking, prowling, snooping around,
    walking around my, walking around in my, wandering around my, standing outside my, standing in my,
    hopped the fence, jumped the fence, hopping the fence, climbing over, at the door with, trying to lure,
    watching my house, casing, looking in my window*, shining a flashlight`,
  inside: `
    in my house, in our house, in the house, inside my house, inside our house, inside my home, in my home,
    in my apartment, in my yard, in my garage, in my store, in our shop, hiding in, they're inside, in our
    home, in our apartment, in our garage, in my basement, in the basement, in my attic, in my backyard, in
    the backyard, in our backyard, in my kitchen, in my bedroom, in my closet, in my hallway, in my barn, in
    my shed, in my shop, in my room, in my hotel room, in my car, in our yard, in our barn, on my property,
    on my roof, on my balcony, on my porch, inside the house, inside my, inside our, under my bed`,
  weapon: `
    gun, guns, knife, armed, weapon, shooting, shooter, gunshots, shots fired, machete, pistol, rifle,
    shotgun, firearm*, knives, baseball bat, crowbar, hammer, axe, axes, lasers, phaser*, blaster*,
    grenade*, explosives, gunfire, shots, firing, bullets, sword, taser, tasers, blade, shots being fired`,
  attacked: `
    attacking me, attacking us, attacking him, attacking her, attacking my, attacking the, under attack,
    being attacked, been attacked, attacked me, attacked us, attacked my, attacked by, counter attack, we
    are attacked, assaulted, beating me, beating her, beating up, threatening me, threatening us,
    threatening to kill, chasing me, stalking me, raped, kidnap*, abduct*, won't let me leave, alien attack,
    being chased, bomb, missiles, beating his, beating my, followed me home, shooting at us, firing on us,
    firing at us, shooting at me, stabbing, strangling, choking me, trying to kill, tried to kill, going to
    kill, gonna kill, wants to kill, held at gunpoint, gunpoint, under siege, counterattack, he hit me, she
    hit me, is hitting me, keeps hitting, is following me, been following me, has a gun, has a knife, with a
    gun, with a knife, pulled a gun, pulled a knife, got a gun, got a knife, (punched|punching|slapped|
    slapping|kicked|kicking|hit|hitting|beat|bit|choked|shoved|slammed|strangled|hurt|hurting|grabbed|
    grabbing|jumped) (me|her|us|him) (again|in the|with|against|on the|by|and), (he|she|they|husband|
    boyfriend|wife|ex) (hits|hit|punched|punches|slapped|beats|beat|choked|kicked|shoved|hurt|is hurting)
    (me|us|my|her|him), beat (me|her|him|us) up, being beaten, beaten up, got (jumped|beaten|attacked|
    assaulted|shot|stabbed|ambushed), assault, assaulting, assaults, molest*, groped, groping, rape, raping,
    rapist, sexually, strangle*, tried to (choke|strangle|drown|shoot|stab|hurt|grab|abduct), (going|gonna|
    about|trying|wants|threatening|threatens|threatened) to (hurt|kill|shoot|stab|beat|burn|rape|attack|
    murder|eat|harm|blow) (me|us|my|him|her|them|everyone|people|somebody|someone|you|the), will (kill|hurt|
    murder) (me|us|my|him|her|them), (tied|locked) me (up|in), domestic (violence|abuse|dispute), abusing,
    abusive husband, stalker, stalked, stalks, (following|chasing|hunting|stalking|tailing) (me|us|my|her),
    (follows|following) me (home|around|from|to|everywhere), chased (me|us|by), are after (me|us), is after
    (me|us), hunting us, ambush*, invaded, invasion, invading, gunman, gunmen, active shooter, riot,
    rioting, mugging me, murder*, killer, being (shot at|fired on|hunted|followed|chased|stalked|threatened|
    boarded|invaded|abused|beaten|hunted down), fight (broke out|going on), fighting with (knives|guns),
    human trafficking, traffick*, tortur*, poisoning me, held (me|us|him|her) (at|down), pinned me, attack
    me, attack us, attacks us, attacks me, attacks my, attack my, he will not stop hitting, won't stop
    (hitting|kicking|beating|following|attacking|threatening), throwing (things|bottles|rocks) at (me|us),
    pointing a gun, waving a (gun|knife), open fire, opened fire, bear attack, dog attack, shark attack,
    animal attack, drive by shooting, (knife|gun|sword|bar|fist) fight, got into a fight and`,
  robbed: `
    robbed, mugged, burgl*, broke into, broke in, broken into, break in, break into, held up, robbed me,
    robbery, robberies, looted, ransacked, held me up, held us up, hold up at, stick up, stickup, stuck me
    up, heist, break ins, broke in to, broken in, got burgled, stole everything, carjacked, hijack*, jumped
    me and, rolled me, jacked my, jacked our, purse snatch*, pickpocket*, mugger, muggers, shoplift*,
    cleaned out (my|our) (house|apartment|store|shop|place|garage|car)`,
  vessel: `
    spaceship, space ship, spacecraft, starship, space station, submarine, hull, reactor, engineering deck,
    life support, lyfe suport, life suport, life support systems, air lock, airlock, cabin pressure, hull
    breach, space suit, spacesuit, thrusters, life support system, oxygen, oxygen system, shields, our
    shields, combat deck, warp core, life pods, engine room, engine, engines, ship's engine, ships,
    spaceships, our ship, the ship is, my ship, the ship, spacecrafts, shuttlecraft, pod, escape pod*, life
    pod, space craft, lifesupport, life suport system, life sup*, oxygen (generator|supply|tank|tanks|
    levels|level|pump|system*|scrubber*|filter*), air (supply|filter|recycler|scrubber*), scrubber*, warp
    drive, warp engine*, hyperdrive, nuclear, reactor core, core reactor, containment, force field,
    deflector, gravity, artificial gravity, main power core, power core, cargo bay, mothership, mother ship,
    space ships, cryo*, robot is, the colony, moon base, orbit, main engine, auxiliary power, hull
    integrity, u boat, ventilation system, blast door*, torpedo bay, engineering`,
  failing: `
    failing, fails, failed, fail, failure, malfunction*, going down, shutting down, shut down, running out,
    run out, ran out, losing, breach*, leaking, leak, depleted, critical, sinking, about to blow, blow up,
    overheat*, meltdown, melting down, damaged, gone, offline, destroyed, collapsing, collapse, dying,
    restore, not working, stopped working, broken, broke, compromised, collide, crash, crashing, die, dead,
    sealed, trapped, attack, dropping, dropped, falling, lost, lose, low, going under, boarded, on fire,
    burning, exploding, flooding, capsiz*, unstable, under fire, hit, stops, stopped, dangerously low, at @n
    percent, @n percent, zero percent, malfunctions, out of control, is out, are out, running low, nearly
    gone, ruptur*, cracked, cracking, punctured, torn, hole in, melting, melt, in flames, explode, explodes,
    exploded, falling apart, coming apart, breaking apart, tearing apart, breaking up, disabled, jammed,
    sabotag*, hijacked, crippl*, going critical, go critical, went critical, minutes left, seconds left,
    left, hacked, about to fail, to fail, will fail, shut off, turned off, down to, almost out, almost gone,
    at zero, is zero, won't last, crash land, deteriorat*, degrading, decompress*, depressuriz*, leaks,
    losing pressure, drifting, adrift, spinning, off course, falling into, sucked into, pulled into,
    stranded, under attack, attacked, by aliens, needs repair*, need repair*, damage, cannot breathe, down,
    is down, went down, off line, is off`,
  craft: `
    ship, shuttle, boat, plane, aircraft, helicopter, bridge, dam, cabin, deck, engines, engine room, crew,
    cockpit, control room, core, dome, generator, yacht, ferry, canoe, kayak, truck, starship, mothership,
    submarine, sub, raft, sailboat, jet, airplane, chopper, drone, balloon, subway, tram, rocket, capsule,
    satellite, station, rover, vessel, freighter, cruise ship, hovercraft, lifeboat, dinghy`,
  sinking: `
    sinking, capsized, capsizing, going down, going under, crashing, crashed, breached, breach, boarded,
    under attack, attacked, exploding, exploded, about to blow, going to blow, about to explode, meltdown,
    losing altitude, losing pressure, out of control, overflowing, bursting, collapsing, collapsed, will
    die, die, dying, trapped, suffocat*, sunk, is sinking, sinks, falling apart, breaking apart, breaking
    up, coming apart, blowing up, going to explode, will explode, adrift, hijacked, under fire, in danger,
    won't survive, taking on water, took on water, filling with water, fill with water, flooded with people,
    underwater, under water, in the water, in the river, in the lake, into the river, into the lake, into
    the canal, into the pond, in the pond, over the cliff, off a cliff, off the bridge, off a bridge, upside
    down, going to crash, about to crash, will crash, gonna crash, lost an engine, engine failure, on fire,
    in flames, burning up, ablaze, teetering, hanging off, dangling off`,
  threat: `
    alien*, asteroid*, meteor*, enemy, enemies, zombie*, monster*, missile*, pirates, terrorist*, klingon*,
    bomb, torpedo*, hostile*, invaders, intruders, raiders, bear, coyote, snake, rattlesnake, alligator,
    mountain lion, extraterrestrial*, invader, martian*, borg, romulan*, cylon*, pirate, raider*, soldiers,
    mercenar*, rebels, cult, gang, mob, lion, tiger, wolves, wolf, killer bees, gator, crocodile, shark,
    sharks, cobra, python, scorpion*, wild boar, boar, moose, panther, cougar, bobcat, rabid dog, rabid
    raccoon, ghost*, demon*, dragon*, godzilla, kraken, robots, terminator*, tornado, hurricane, tsunami,
    tidal wave, wildfire, avalanche, landslide, mudslide, lava, volcano, nuke*, warhead*, comet, black hole,
    solar flare, kidnapper*, gunman, sniper*`,
  threatens: `
    attack*, boarded, boarding, coming at, coming for, hit us, hitting us, hit the, about to hit, here,
    outside, chasing, inside, killing, closing in, approaching, invading, invaded, everywhere, surround*,
    firing, on board, aboard, in my house, in the house, in my yard, in my garage, in our, headed, heading,
    eating, attack us, attacking, coming right at, coming towards, coming toward, coming straight, about to
    strike, on a collision course, collision course, bearing down, touching down, touched down, hits,
    hitting, swarming, took over, taking over, take over, infiltrat*, inside the, loose in, got loose, on
    the loose, at the door, at our, at my, on us, upon us, over us, above us, after us, after me, shooting,
    destroy*, going to hit, will hit, on its way to us, ate my, bit my, charging, biting, stinging,
    cornered, trapped, trapping, wants to kill, has us, holding us`,
  aboutTo: 'about to, going to, gonna, starting to, any second, any minute now, is fixing to, fixing to',
  destroys: `
    blow, blow up, explode, collapse, fall, fall down, fall in, fall over, come down, cave in, give way,
    burst, go under, sink, hit us, crash, catch fire, burn down, pop, scorch, melt, blow off, kill, drown,
    suffocate, tip over, topple, erupt, detonate, give out, giving way, ignite, snap, break apart, fall
    apart, fail, flood, overflow, go up in flames, die, kill us, hit the, break through, impact, breach, go
    critical, melt down, meltdown, self destruct, sag, buckle, come off, come loose, fly off`,
  sos: `
    sos, s o s, mayday, may day, call 911, call nine one one, call the police, call an ambulance, send an
    ambulance, send the police, send help, send the fire department, red alert, may day mayday, pan pan,
    abandon ship, distress (signal|call|beacon), code red, code blue, code black, evacuate, evacuation
    needed, need (backup|back up now|reinforcements|an ambulance|a medic|medics|paramedics|police|the
    police|cops|the cops|the fire department|firefighters|911|rescue|to be rescued|evac), (call|dial|get|
    need|phone|ring) (911|nine one one|999|112|the cops|the fire department|the fire brigade|emergency
    services|paramedics|an ambulance|the police|the ambulance|police), (send|get) (an ambulance|the cops|
    police|cops|the fire department|paramedics|medics|a medic|firefighters|help now|help right away|help
    fast|help asap|help quick|help immediately|rescue|a rescue|the rescue|medical help|medical assistance|
    the paramedics), get me an ambulance, ambulance please, ambulance now, please hurry we're, this is not a
    drill, not a drill, all hands on deck`,
  emergency: 'emergency, emergancy, emergeny',
  tampers: `
    trying (@my|all the|to open @my|to get in|to force|), jiggling, rattling, testing, messing with,
    picking, breaking, smashing, forcing, kicking, kicking in, banging on, pounding on, prying, prying open,
    jimmying, beating on, throwing rocks at, looking in, looking through, peeking in, peering in, climbing
    through, climbing in, coming through, crawling through, sneaking in, cutting, opening, unlocking,
    drilling, ramming, hammering on, casing`,
  theyInside: `
    (they're|they are|he's|he is|she's|somebody is|someone is|they are still|they're still|he's still|i hear
    them|i can hear them|i hear him|i hear someone|i hear somebody) (inside|in here|in there|in the house|in
    the store|in the building|downstairs|upstairs|in the basement|in the kitchen|in the garage|moving
    around|walking around)`,
}
