/** English words of gas, fire, electricity, and of what collapses or crashes into a house. */
import type { HazardWords } from '../urgency-trouble-words.ts'

export const hazard: HazardWords = {
  gas: `
    rotten egg, rotten eggs, gas, natural gas, propane, ammonia, chlorine, sulfur, chemical smell, fumes,
    gas leak smell, gas odor, gas smell, gassy, butane, methane, lpg, l p g, carbon dioxide leak, freon,
    refrigerant, bleach and ammonia, toxic fumes, sewer gas, rotten smell, gas fumes, gasoline fumes, like
    eggs, like an egg, eggy, like rotten, bad eggs, egg smell`,
  gasPipe: `
    gas line, gas lines, gas pipe, gas main, gas meter, gas valve, gas hose, gas tank, propane line, propane
    tank, gas hookup, gas connection, at the meter, by the meter, near the meter, from the meter`,
  smell: `
    smell, smells, smelling, smelled, smelt, odor, odour, stink, stinks, stinking, reek, reeks, whiff, leak,
    leaks, leaking, leaked, hissing, hiss, fumes, rotten eggs, escaping, stench, smells of, smelly, smells
    strong, smelled strong, reeked, stinking of, wafting, nose full of, filling the, filling my, filling up
    with, everywhere, in the air`,
  severed: 'broke, broken, burst, cut, punctured, nicked, ruptured, severed, hit, cracked, snapped',
  monoxide: `
    carbon monoxide, co alarm, co detector, c o alarm, c o detector, monoxide, co two alarm, co2 alarm, co2
    detector, co monitor, carbon monoxide detector, carbon monoxide alarm, carbon monoxide monitor, monoxide
    alarm, monoxide detector, co sensor`,
  monoxideHere: `
    carbon monoxide in, carbon monoxide leak, carbon monoxide poisoning, have carbon monoxide, is carbon
    monoxide, there's carbon monoxide, carbon monoxide coming, smell carbon monoxide, leaking carbon
    monoxide, high carbon monoxide, carbon monoxide is, carbon monoxide level*`,
  alarm: `
    alarm, alarms, detector, detectors, siren, smoke alarm, smoke detector, fire alarm, alarm system,
    burglar alarm, security alarm, smoke alarms, fire alarms, smoke detectors, gas detector, gas alarm,
    water alarm, panic alarm`,
  sounding: `
    going off, went off, goes off, beeping, sounding, blaring, screaming, ringing, won't stop beeping, won't
    shut off, keeps going off, sounded, triggered, tripped, reading, says, headache, headaches, dizzy, sick,
    passed out, chirping like crazy, going crazy, going nuts, won't quit, won't stop, keep going off, keeps
    beeping, wailing, shrieking, blasting, went crazy, alarming, is on, just went off`,
  fire: `
    on fire, caught fire, catch fire, catching fire, in flames, up in flames, flames, burning down, kitchen
    fire, house fire, electrical fire, chimney fire, grease fire, a fire in, fire in my, fire in the, fire
    in our, there's a fire, there is a fire, fire started, started a fire, big fire, small fire, fire is
    spreading, fire at my, fire everywhere, fire fire, caught on fire, house is burning, car is burning,
    kitchen is burning, building is burning, we have a fire, set fire to, there's a wildfire, there's a
    brush fire, wildfire is, garage is burning, roof is burning, fire (in|at|on) (my|our|the|a) (house|home|
    kitchen|garage|apartment|building|room|basement|attic|roof|yard|neighborhood|stove|oven|office|shop|
    barn|hotel|engine|ship|street), (small|big|huge|little|grease|kitchen|electrical|trash|brush|car|house|
    apartment|engine|oven|stove|toaster|dryer|wild) fire (in|on|at|has|is|just|broke|started|near), (there
    is|theres) (a |)(small |big |huge |little |)fire, fire has, fire just, fire broke, flames are, flames
    coming, see flames, fire spreading, spreading fire, fire and smoke, smoke and fire, smoke and flames,
    engulfed in, burst into flames, went up in flames, burning to the ground, going up in flames, arson*,
    firebomb*`,
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
    kitchen, smoke (inhalation|billowing|rising|is coming|is billowing), billowing smoke, smoke in (the|my|
    our|here), smells (like |of |)(smoke|smoky|burning|burnt|burned|something burning|melting|melted),
    smelling (like |of |)(smoke|smoky|burning|burnt|burned|melting), (plastic|rubber|wire|wires|electrical)
    (burning|burnt|melting), hot plastic smell, acrid smell, smells (like |of |)(hot|electrical|plastic),
    smell (hot|of hot|melting|melted|burnt|burned|smoky), started to smoke, starting to smoke, starts
    smoking, started smoking, thick with smoke, haze of smoke`,
  spark: 'spark, crackling, popping',
  sparks: 'sparks, sparking, arcing, shooting sparks, throwing sparks',
  electrics: `
    outlet, outlets, socket, sockets, breaker, breakers, panel, fuse box, light switch, switch, electrical
    box, power cord, wiring, light fixture, electric meter, dryer, microwave, charger, battery, extension
    cord, appliance, motor, engine, furnace, fuse, ballast, plug, plugs, plug socket, wall socket,
    electrical outlet, electric outlet, power strip, surge protector, space heater, electric panel, breaker
    box, meter box, ac unit, hot tub, ev charger, solar panels, inverter, stovetop, electric stove, toaster,
    hair dryer, lamp, chandelier, generator, water heater, tv`,
  charred: `
    smoking, melted, melting, charred, sizzling, burnt, burned, scorched, glowing, very hot, really hot, hot
    to the touch, so hot, sparking, burning, red hot`,
  wire: `
    power line, power lines, powerline, powerlines, utility pole, electric line, electrical line, power
    pole, wire, wires, electric pole, transformer, telephone pole, electric wire, electrical wire,
    electrical wires, cable, cables, electrical pole, light pole, telephone line, high voltage, high voltage
    line, overhead line, power cable`,
  downed: `
    downed, down in, down on, down across, is down, came down, come down, took down, fell, fallen, hanging,
    touching, laying, lying, sparking, smoking, snapped, on the ground, across the, arcing, hanging down,
    knocked down, exploded`,
  shocked: `
    got shocked, got a shock, shocked me, shocked him, shocked my, electrocuted, being shocked, getting
    shocked, gave me a shock, shocks when, shocks me, a big shock, zapped me, live wire, live wires, exposed
    wire, exposed wires, downed wire, downed wires, downed line, downed lines, bare wires, bare wire, hot
    wire, wire is hot, electric shock, electrical shock, shocked when, shocked by, shocked touching, zapped,
    zapped by, zapping, jolted by, got jolted, tingling when I touch, electrified, energized, live cable,
    live wire in, thrown back by, thrown across the room, knocked across the room, got thrown back, threw me
    across, threw him across`,
  explosion: `
    exploded, explode, explodes, exploding, explosion*, blew up, blowing up, blown up, about to blow, going
    to blow, gonna blow, going to explode, gonna explode, things are exploding, self destruct, blows up,
    kaboom, blast, detonat*, (going|about|gonna|starting|ready) to (blow|explode|detonate), could explode
    any, will explode, will blow, burst into flames, bomb threat, things (are|keep) (exploding|blowing up),
    blow up any, self destructing, self destruct sequence, countdown to, fireball`,
  structure: `
    ceiling, roof, wall, floor, balcony, deck, porch, stairs, staircase, scaffold*, chimney, building,
    house, shed, foundation, retaining wall, drywall, shelves, beam`,
  overhead: `
    ceiling, roof, chimney, balcony, scaffold*, drywall, beam, tree, tree limb, branch, light fixture,
    chandelier, wall, facade, shingles, gutter, ceiling fan, tiles, chimney bricks, bricks, sign, billboard,
    power pole, icicle*, awning, siding, gutters, roof tiles, plaster, light, tv`,
  falling: `
    came down, coming down, falling in, fell in, fell down, falling down, about to fall, about to come down,
    fell on, bulging, bulge, about to go, blew off, ripped off, tore off, torn off, flew off, came crashing
    down, sagging really, caved, is falling, is coming down, started falling, starting to fall, starting to
    come down, buckling, buckled, sagging badly, sagging and, cracked open, dropped, dangling, hanging by,
    hanging on by, ready to fall, ready to come down, drooping and, fell through, came off`,
  collapsed: `
    caving, caved, cave in, collaps*, giving way, gave way, caving in, collapsing, collapse, collapses,
    crumbling, crumbled, cave ins, pancaked, buckled, buckling, fell in on, sinkhole, sink hole, falling in
    on, coming down on`,
  tree: 'tree, branch, limb, trees, car, truck',
  building: `
    through the roof, through my roof, hit my house, hit our house, hit the house, into my house, into our
    house, into the house, crashed into our, through the window, into my garage, through the wall, through
    the front, through the front of, through our, through my, into the front of, into our store, into the
    store, hit our building, into the building, into our building, fell on my house, fell on our house, fell
    on the house, fell on my roof, fell on the roof, fell on my car, landed on my, landed on our, landed on
    the, came down on my, came down on our, is on my house, is on our house, through the ceiling, (through|
    into) @own (front|back|side) (wall|window|door|yard), through @my (house|home|roof|bedroom|living room|
    kitchen|garage|bathroom|dining room|ceiling|wall|porch|office|store|shop|barn|trailer|nursery|attic), on
    top of @my (house|roof|garage|car|truck|porch|trailer|barn|carport)`,
  vehicle: `
    car, truck, big rig, semi, van, suv, bus, pickup, somebody, someone, driver, drunk driver, vehicle,
    tractor, forklift, motorcycle`,
  rammed: `
    plowed into, ploughed into, drove into, driven into, crashed into, slammed into, ran into, backed into,
    smashed into, rammed into, rammed, drove through, crashed through, came through, went through`,
  property: `
    house, home, building, store, shop, garage, living room, bedroom, kitchen, storefront, restaurant,
    office, front window, front wall, gas pump, gas meter, power pole, porch, barn, school`,
  burnable: `
    kitchen, house, garage, stove, stovetop, oven, car, truck, room, bedroom, living room, roof, attic,
    barn, shed, building, apartment, curtains, bed, couch, sofa, mattress, trash can, garbage can, dumpster,
    toaster, dryer, microwave, outlet, wires, wiring, laptop, battery, phone, engine, christmas tree, fence,
    field, forest, ship, office, shop, store, basement, chimney, deck, porch, restaurant, hotel, school,
    bathroom, tree, pan, grease, fryer, grill, generator, panel, breaker, heater, furnace, water heater,
    lawn, hay, stable, neighbor's house, place, whole place, everything, hair, clothes, dress, sleeve,
    blanket, pillow, hallway, elevator, warehouse, van, bus, plane, boat, hood, dashboard, fridge, freezer,
    washing machine, dishwasher, tv, knob, burner, cabinet`,
  burns: `
    is burning, are burning, 's burning, started burning, burning down, burning up, burned down right now,
    burns down, ablaze, aflame, engulfed, alight, on fire, smoldering, smouldering, going up, went up in,
    smoking, is smoking, started smoking, smoking badly, caught, caught flame, starting to scorch,
    scorching, glowing red`,
  poked: `
    stuck, sticks, sticking, jammed, poked, shoved, put, pushed, inserted, rammed, jabbed, dropped, touched`,
}
