/** English words of trouble with buildings and what supplies them. */
import type { HouseWords } from '../urgency-trouble-words.ts'

export const house: HouseWords = {
  gas: `
    rotten egg, rotten eggs, gas, natural gas, propane, ammonia, chlorine, sulfur, chemical smell, fumes,
    gas leak smell`,
  gasPipe: `
    gas line, gas lines, gas pipe, gas main, gas meter, gas valve, gas hose, gas tank, propane line, propane
    tank, gas hookup, gas connection`,
  smell: `
    smell, smells, smelling, smelled, smelt, odor, odour, stink, stinks, stinking, reek, reeks, whiff, leak,
    leaks, leaking, leaked, hissing, hiss, fumes, rotten eggs, escaping`,
  severed: 'broke, broken, burst, cut, punctured, nicked, ruptured, severed, hit, cracked, snapped',
  monoxide: `
    carbon monoxide, co alarm, co detector, c o alarm, c o detector, monoxide, co two alarm, co2 alarm, co2
    detector`,
  monoxideHere: `
    carbon monoxide in, carbon monoxide leak, carbon monoxide poisoning, have carbon monoxide, is carbon
    monoxide, there's carbon monoxide, carbon monoxide coming, smell carbon monoxide, leaking carbon
    monoxide, high carbon monoxide, carbon monoxide is, carbon monoxide level*`,
  alarm: 'alarm, alarms, detector, detectors, siren, smoke alarm, smoke detector, fire alarm',
  sounding: `
    going off, went off, goes off, beeping, sounding, blaring, screaming, ringing, won't stop beeping, won't
    shut off, keeps going off, sounded, triggered, tripped, reading, says, headache, headaches, dizzy, sick,
    passed out`,
  fire: `
    on fire, caught fire, catch fire, catching fire, in flames, up in flames, flames, burning down, kitchen
    fire, house fire, electrical fire, chimney fire, grease fire, a fire in, fire in my, fire in the, fire
    in our, there's a fire, there is a fire, fire started, started a fire, big fire, small fire, fire is
    spreading, fire at my, fire everywhere, fire fire, caught on fire, house is burning, car is burning,
    kitchen is burning, building is burning, we have a fire, set fire to, there's a wildfire, there's a
    brush fire, wildfire is, garage is burning, roof is burning`,
  smoke: `
    smoke coming, smoke pouring, full of smoke, filled with smoke, filling with smoke, filling up with
    smoke, filled up with smoke, smoke everywhere, see smoke, seeing smoke, smell smoke, smelling smoke,
    smell of smoke, smoke out of, there's smoke, there is smoke, lots of smoke, a lot of smoke, smoking
    from, burning smell, smells like burning, smell burning, smell something burning, something burning,
    something's burning, smells burnt, burnt smell, smelling burning, smells like something's burning,
    smells like it's burning, smells like something is burning, smells like smoke, smells like burnt, smell
    of burning, melting outlet, burning plastic, burning rubber, electrical smell, smell electrical, smoke
    coming from, smoke comes, black smoke, white smoke, thick smoke, smoke is coming, smoke is pouring,
    smoke is everywhere, smoke is filling, smoke in my house, smoke in the house, smoke in our house, smoke
    in my apartment, smoke in the hallway, smoke in the building, smoke in the basement, smoke in the
    kitchen`,
  spark: 'spark, crackling, popping',
  sparks: 'sparks, sparking, arcing, shooting sparks, throwing sparks',
  electrics: `
    outlet, outlets, socket, sockets, breaker, breakers, panel, fuse box, light switch, switch, electrical
    box, power cord, wiring, light fixture, electric meter, dryer, microwave, charger, battery, extension
    cord, appliance, motor, engine, furnace, fuse, ballast`,
  charred: `
    smoking, melted, melting, charred, sizzling, burnt, burned, scorched, glowing, very hot, really hot, hot
    to the touch, so hot, sparking, burning, red hot`,
  wire: `
    power line, power lines, powerline, powerlines, utility pole, electric line, electrical line, power
    pole, wire, wires, electric pole, transformer, telephone pole, electric wire, electrical wire,
    electrical wires`,
  downed: `
    downed, down in, down on, down across, is down, came down, come down, took down, fell, fallen, hanging,
    touching, laying, lying, sparking, smoking, snapped, on the ground, across the, arcing, hanging down,
    knocked down, exploded`,
  shocked: `
    got shocked, got a shock, shocked me, shocked him, shocked my, electrocuted, being shocked, getting
    shocked, gave me a shock, shocks when, shocks me, a big shock, zapped me, live wire, live wires, exposed
    wire, exposed wires, downed wire, downed wires, downed line, downed lines, bare wires, bare wire, hot
    wire, wire is hot`,
  explosion: `
    exploded, explode, explodes, exploding, explosion*, blew up, blowing up, blown up, about to blow, going
    to blow, gonna blow, going to explode, gonna explode, things are exploding, self destruct`,
  structure: `
    ceiling, roof, wall, floor, balcony, deck, porch, stairs, staircase, scaffold*, chimney, building,
    house, shed, foundation, retaining wall, drywall, shelves, beam`,
  overhead: `
    ceiling, roof, chimney, balcony, scaffold*, drywall, beam, tree, tree limb, branch, light fixture,
    chandelier, wall, facade, shingles, gutter`,
  falling: `
    came down, coming down, falling in, fell in, fell down, falling down, about to fall, about to come down,
    fell on, bulging, bulge, about to go, blew off, ripped off, tore off, torn off, flew off, came crashing
    down, sagging really`,
  collapsed: 'caving, caved, cave in, collaps*, giving way, gave way, caving in, collapsing',
  tree: 'tree, branch, limb, trees, car, truck',
  building: `
    through the roof, through my roof, hit my house, hit our house, hit the house, into my house, into our
    house, into the house, crashed into our, through the window, into my garage, through the wall, through
    the front, through the front of, through our, through my, into the front of, into our store, into the
    store, hit our building, into the building, into our building, fell on my house, fell on our house, fell
    on the house, fell on my roof, fell on the roof, fell on my car, landed on my, landed on our, landed on
    the, came down on my, came down on our, is on my house, is on our house, through the ceiling`,
  vehicle: `
    car, truck, big rig, semi, van, suv, bus, pickup, somebody, someone, driver, drunk driver, vehicle,
    tractor, forklift, motorcycle`,
  rammed: `
    plowed into, ploughed into, drove into, driven into, crashed into, slammed into, ran into, backed into,
    smashed into, rammed into, rammed, drove through, crashed through, came through, went through`,
  property: `
    house, home, building, store, shop, garage, living room, bedroom, kitchen, storefront, restaurant,
    office, front window, front wall, gas pump, gas meter, power pole, porch, barn, school`,
  pipe: `
    pipe, pipes, water main, main line, water line, line, water heater, hot water heater, hot water tank,
    tank, boiler, hose, washing machine hose, supply line, radiator, hydrant, toilet tank, dishwasher line,
    spigot, faucet, valve, sprinkler`,
  burst: `
    burst, bursted, bursting, busted, bust, ruptured, exploded, split, blew, blew off, popped off, snapped,
    snapped off, broke, broke off, let go, gave out, frozen and, froze and, sheared, cracked open, spraying,
    gushing, came apart, blown, shooting, roaring, hissing, steaming, shooting steam`,
  water: 'water, rain, rainwater, water main',
  waterThing: `
    water heater, water heaters, hot water heater, hot water tank, water tank, hot water, water bill, water
    softener, water pressure, water filter, water bottle, water company, water damage`,
  pouring: `
    pouring, pouring out, gushing, gushes, spraying, sprays, spewing, shooting, rushing, squirting, flowing,
    everywhere, all over, rising, coming through, coming down, comes through, running down, running through,
    streaming, coming up, raining, won't stop, can't stop, won't shut off, can't shut off, can't turn off,
    up to my, ankle deep, knee deep, inches deep, from the light, out of the light, through the light,
    soaking, filling up, standing in, seeping in, coming out of, filling with, is filling, full of water,
    coming in the, coming under, shooting steam, is coming in, still coming in, keeps coming in, coming in
    from, coming in through, coming in under, coming into, coming in the door, coming in the basement`,
  flood: `
    flood, flooded, flooding, floods, underwater, under water, inch of water, inches of water, foot of
    water, feet of water, ankle deep in, knee deep in, standing water, a lake in, geyser, waterfall, filling
    with water, filled with water, full of water, filling up with water, is filling with, water coming in
    the door, water is coming in, water coming under, raining in my, raining in our, raining inside, raining
    in the living room, pouring in my, coming through my ceiling, coming through our ceiling, coming through
    the ceiling, coming down from upstairs, coming down through the`,
  sewage: 'sewage, raw sewage, black water, waste water, toilet water, sewer water',
  sewer: 'sewer, septic, septic tank, sewer line, main drain, floor drain, main line, basement drain',
  backingUp: `
    backing, backed, backs, back up, backup, backups, overflow*, everywhere, all over, coming up, coming
    out, coming back, comes up, coming in, spilling, leaking, spewing, bubbling, in my, in the bathtub, in
    the tub, in the basement, in our, on the floor, into the`,
  drain: `
    drain, drains, sink, sinks, toilet, toilets, tub, bathtub, shower, septic, sewer, main line, pipes,
    washing machine`,
  backed: `
    backing up, backed up, back up, backs up, coming back up, coming up, bubbling up, about to overflow,
    clogged and, rising`,
  overflow: `
    overflow, overflowing, overflowed, overflows, running over, won't stop running over, spilling over`,
  leak: 'leak, leaks, leaking, leaked, leaky, drip, dripping, drips, seeping, water coming',
  fixture: `
    toilet, ceiling, roof, pipe, pipes, water heater, boiler, radiator, basement, wall, heater, tank,
    furnace, light, skylight, under the sink, main, line, upstairs`,
  bad: `
    badly, really bad, pretty bad, bad, a lot, everywhere, heavily, fast, getting worse, worse, all over,
    into the, through the, onto the, like crazy, nonstop, can't stop, won't stop, buckets, electrical,
    outlet, neighbor*, downstairs, constantly, non stop, steady, steadily, big time`,
  heat: `
    heat, heating, heater, furnace, boiler, heat pump, radiators, central heating, pilot light, hot water,
    water heater, pilot`,
  power: 'power, electricity, electric, lights, hydro',
  supply: 'water, hot water, running water, water pressure, gas service',
  cooling: `
    ac, a c, air conditioner, air conditioning, air con, aircon, cooling, cool air, air, central air, hvac,
    unit`,
  coldStore: `
    fridge, freezer, refrigerator, cooler, walk in, walk in cooler, walk in freezer, reefer, ice machine,
    vaccine fridge`,
  pump: 'sump pump, sump, well pump, ejector pump, septic pump, sewage pump',
  lacking: `
    no, without, lost, lose, losing, don't have, don't have any, have no, haven't had, haven't had any, got
    no, ain't got no, not getting any, not have any, aren't getting any, isn't any, out of, zero, doesn't
    have, not any, there's no`,
  gone: `
    went out, goes out, is out, been out, are out, quit, died, stopped, stopped working, not working, isn't
    working, ain't working, aren't working, doesn't work, won't work, don't work, won't turn on, won't come
    on, won't kick on, won't start, won't light, won't stay lit, won't stay on, isn't coming on, not coming
    on, isn't heating, not heating, not turning on, broke, broke down, broken, failed, gave out, gave up,
    conked, shut off, shut down, cut off, cut out, on the fritz, crapped out, blowing cold, tripped, isn't
    cooling, not cooling, stopped cooling, isn't pumping, not keeping up, bit the dust, kaput, isn't
    running, went down, been off, went off, is down, are down, is dead, is off, are off, just quit, has been
    out, has been down, all out, keeps going out`,
  out: 'out, down, dead, off, gone',
  weather: `
    freezing, frozen, freezing cold, below zero, ten below, below outside, below freezing, minus, zero
    degrees, twenty degrees, degrees in here, degrees inside, forty degrees, fifty degrees, hundred degrees,
    a hundred and, snowing, snow storm, snowstorm, blizzard, ice storm, cold snap, winter storm, so cold,
    very cold, really cold, heat wave, heatwave, hundred and two, sweltering, boiling hot, so hot, see my
    breath, see our breath, pouring rain, storm, supposed to storm, supposed to pour, hurricane, ninety
    degrees, ninety five degrees, eighty five degrees, hundred degrees in, ninety five, a hundred degrees,
    getting cold, house is getting cold, gets cold, hundred and five, triple digits`,
  spoiling: `
    spoil*, go bad, going bad, thaw*, defrost*, melting, lose everything, lose all, losing all, thousands of
    dollars, thousand dollars of, inventory, throw out, food in there, full of food, all our food, all the
    food, meat, vaccine*, medicine in, insulin, restaurant opens, customers waiting, we open in, opening in
    an hour, customers are, line out the door, dinner rush, lunch rush, have to close, had to close, losing
    business`,
  lockedOut: `
    locked out, lock out, locked myself out, locked ourselves out, locked us out, locked me out, locked my
    keys, locked the keys, lock my keys, keys are locked, key is locked, keys locked, keys are in, keys are
    inside, keys in the car, keys inside, keys are still in, left my keys in, left my keys inside, left the
    keys in, broke my key, broke the key, broke off in, key broke, key broken, key snapped, key is stuck,
    broke my house key, can't get in my, can't get into my house, can't get into my apartment, can't get
    into the house, can't get into my car, can't get in the house, can't get inside, can't get back in, lost
    my keys, lost my house keys, lost my car keys, changed the locks, changed my locks, lost the keys, stuck
    outside, door locked behind me, door shut behind me, door closed behind me, shut the door behind me,
    keys are on the, keys on the counter, forgot my keys, left my keys, locked my self out, keys are still
    inside, keys are sitting, door locked itself`,
  digital: `
    password, passcode, account, app, login, log in, portal, website, online, username, email, security
    question`,
  opening: `
    door, doors, front door, back door, window, windows, garage door, gate, lock, locks, storefront,
    deadbolt`,
  unsecured: `
    won't lock, can't lock, doesn't lock, won't close, can't close, doesn't close, stuck open, wide open,
    smashed, shattered, kicked in, busted, broken into, won't shut, can't secure, off its hinges`,
}
