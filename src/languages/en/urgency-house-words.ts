/** English words of trouble with buildings and what supplies them. */
import type { HouseWords } from '../urgency-trouble-words.ts'

export const house: HouseWords = {
  pipe: `
    pipe, pipes, water main, main line, water line, line, water heater, hot water heater, hot water tank,
    tank, boiler, hose, washing machine hose, supply line, radiator, hydrant, toilet tank, dishwasher line,
    spigot, faucet, valve, sprinkler, main water line, mainline, water pipe, water pipes, sprinkler line,
    sprinkler head, irrigation line, ice maker line, hose bib, hose bibb, shutoff valve, shut off valve,
    water valve, pressure tank, fire hydrant, radiator pipe, wall, water meter, shower valve, toilet valve,
    toilet line, water tank, dishwasher hose`,
  burst: `
    burst, bursted, bursting, busted, bust, ruptured, exploded, split, blew, blew off, popped off, snapped,
    snapped off, broke, broke off, let go, gave out, frozen and, froze and, sheared, cracked open, spraying,
    gushing, came apart, blown, shooting, roaring, hissing, steaming, shooting steam, bursts, blew apart,
    blew out, exploding, splitting, popping off, popped, spewing, cracked, cracked and, froze, is frozen
    and, shattered, came loose, came off, came undone, separated, shot off, leaking everywhere, failed and,
    rotted through, blowing water, going everywhere, shooting water, pouring water, pumping water, snapping,
    disconnected and, broken and, broke and, broke open, broken open, busted open, is gushing, squirting`,
  water: `
    water, rain, rainwater, water main, brown water, rain water, flood water, sewer water, boiling water`,
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
    from, coming in through, coming in under, coming into, coming in the door, coming in the basement,
    shooting out, shoots out, bursting, bursting out, pours, poured, comes in, comes out of, gushed, spews,
    sprayed, all over the, is running down, ran down, dripping like crazy, cascading, seeping up, coming up
    through, coming from the ceiling, coming out of the wall, coming out of the ceiling, coming through the,
    raining down, inch deep, an inch deep, waist deep, chest deep, two inches, an inch of, several inches,
    still rising, is rising, still running, keeps running, keeps coming, keeps rising, keeps pouring,
    spouting, blasting, pumping out, is everywhere, over the floor, on the floors, in my basement, in the
    basement, in our basement, all through, covering the, covered the, hitting the, in the light, through
    the outlets, near the outlets, near the breaker`,
  flood: `
    flood, flooded, flooding, floods, underwater, under water, inch of water, inches of water, foot of
    water, feet of water, ankle deep in, knee deep in, standing water, a lake in, geyser, waterfall, filling
    with water, filled with water, full of water, filling up with water, is filling with, water coming in
    the door, water is coming in, water coming under, raining in my, raining in our, raining inside, raining
    in the living room, pouring in my, coming through my ceiling, coming through our ceiling, coming through
    the ceiling, coming down from upstairs, coming down through the, floodwater, flood water, flooding in,
    got flooded, is flooded, basement full of, swimming pool in my, lake in my, pond in my, river in my,
    inches deep, swimming in water, swamped, submerged, inundated with water, deluge, washing away, washed
    away, wading through, waterlogged, water up to`,
  sewage: `
    sewage, raw sewage, black water, waste water, toilet water, sewer water, sewerage, human waste, raw
    waste, gray water, septic water, brown water, nasty water, sludge, filthy water, sewage water`,
  sewer: 'sewer, septic, septic tank, sewer line, main drain, floor drain, main line, basement drain',
  backingUp: `
    backing, backed, backs, back up, backup, backups, overflow*, everywhere, all over, coming up, coming
    out, coming back, comes up, coming in, spilling, leaking, spewing, bubbling, in my, in the bathtub, in
    the tub, in the basement, in our, on the floor, into the, bubbles up, bubbled up, erupt*, pouring,
    flooding, flowing, gushing, oozing, rising, seeping, shooting, spilled, pooling, covering, filling, came
    up, coming through, back flow, backflow*, coming back up, out of the, up through, up in the, from the
    drain`,
  drain: `
    drain, drains, sink, sinks, toilet, toilets, tub, bathtub, shower, septic, sewer, main line, pipes,
    washing machine, floor drain, kitchen sink, bathroom sink, commode, john, urinal, urinals, basement
    drain, bath, laundry drain, disposal, garbage disposal, septic tank, all the drains, restroom, bathroom`,
  backed: `
    backing up, backed up, back up, backs up, coming back up, coming up, bubbling up, about to overflow,
    clogged and, rising, backed, backflow*, backing, came back up, gurgling and, filling up with,
    regurgitat*, spewing, is full and, won't go down and, rising and, coming out of, comes back up, comes up
    when, coming up when, plugged and, bubbling, overflowing, won't flush at all, about to spill, to the
    brim`,
  overflow: `
    overflow, overflowing, overflowed, overflows, running over, won't stop running over, spilling over,
    overran, over flowing, over flowed, flowing over, spilled over, going over the, overflow on, brimming
    over, flowing onto, running onto, spilling onto, running all over, (about to|going to|gonna|fixing to)
    (go over|overflow|spill over|spill|run over|come over), up to the rim, up to the brim, rising to the
    top, almost over the`,
  leak: `
    leak, leaks, leaking, leaked, leaky, drip, dripping, drips, seeping, water coming, trickle, trickling,
    dribbling, dripped, weeping, drips from, puddle, puddling, water stain spreading, water spot, bulging,
    seeps, seepage, coming through`,
  fixture: `
    toilet, ceiling, roof, pipe, pipes, water heater, boiler, radiator, basement, wall, heater, tank,
    furnace, light, skylight, under the sink, main, line, upstairs, toilet tank, washing machine,
    dishwasher, ice maker, water line, supply line, valve, chimney, attic, apartment above, upstairs
    neighbor, unit above, dishwasher line, foundation`,
  bad: `
    badly, really bad, pretty bad, bad, a lot, everywhere, heavily, fast, getting worse, worse, all over,
    into the, through the, onto the, like crazy, nonstop, can't stop, won't stop, buckets, electrical,
    outlet, neighbor*, downstairs, constantly, non stop, steady, steadily, big time, pretty fast, quickly,
    really fast, like a faucet, like a river, like a waterfall, like rain, hard, pretty hard, all the time,
    every few seconds, gallons, flooding, soaking, soaked, ruining, ruined, streaming, damage, damaging,
    collapsed, sagging, bulging, onto my, into my, through my, on my bed, on the bed, on everything, on my
    stuff, on the electric*, over the outlet, onto everything, on the tv, by the panel, terribly,
    uncontrollably, severely`,
  heat: `
    heat, heating, heater, furnace, boiler, heat pump, radiators, central heating, pilot light, hot water,
    water heater, pilot, heats, heatpump, radiator, baseboard heat, baseboards, wood stove, space heater,
    oil burner, burner, hvac, hot air, boilers, heating system, heating unit, heaters, furnaces, the heats`,
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
    have, not any, there's no, there is no, there's not any, there isn't any, we've got no, i've got no,
    haven't got any, have not had, has no, having no, has had no, been without, left without, going without,
    totally without, gone without, no more, ran out of, run out of, aren't getting, i'm not getting any,
    isn't getting any, hasn't had, haven't got`,
  gone: `
    went out, goes out, is out, been out, are out, quit, died, stopped, stopped working, not working, isn't
    working, ain't working, aren't working, doesn't work, won't work, don't work, won't turn on, won't come
    on, won't kick on, won't start, won't light, won't stay lit, won't stay on, isn't coming on, not coming
    on, isn't heating, not heating, not turning on, broke, broke down, broken, failed, gave out, gave up,
    conked, shut off, shut down, cut off, cut out, on the fritz, crapped out, blowing cold, tripped, isn't
    cooling, not cooling, stopped cooling, isn't pumping, not keeping up, bit the dust, kaput, isn't
    running, went down, been off, went off, is down, are down, is dead, is off, are off, just quit, has been
    out, has been down, all out, keeps going out, isn't coming back, won't come back on, not coming back,
    hasn't worked, quit working, quit on us, quit on me, gave up the ghost, kicked the bucket, crapped out
    on us, went kaput, kicked out, went dead, is busted, busted, isn't on, not on, won't fire, won't fire
    up, won't ignite, won't kick in, won't run, is not running, not running, isn't blowing, not blowing,
    blowing hot, blowing warm, blowing hot air, blowing cold air, blowing warm air, keeps tripping, keeps
    shutting off, keeps cutting out, keeps going off, keeps quitting, stops working, just died, just
    stopped, is broken, are broken, is broke, is bust, conked out, fritzed, fried, shorted out, burned out,
    burnt out, burned up, has gone out, has died, has failed, has stopped, has quit, gone out, gone off,
    gone down, knocked out, wiped out, shot, is shot, is toast, isn't responding, froze up, frozen up, iced
    up, is frozen, are frozen, frozen, doesn't come on, doesn't turn on, do not work, does not work, will
    not turn on, will not start, will not come on, will not work, will not light, is not working, are not
    working, was cut off, got cut off, been cut off, been shut off, got shut off, got turned off, been
    turned off, turned off, cut us off`,
  out: 'out, down, dead, off, gone, kaput, toast, busted, shot, bust, broke',
  weather: `
    freezing, frozen, freezing cold, below zero, ten below, below outside, below freezing, minus, zero
    degrees, twenty degrees, degrees in here, degrees inside, forty degrees, fifty degrees, hundred degrees,
    a hundred and, snowing, snow storm, snowstorm, blizzard, ice storm, cold snap, winter storm, so cold,
    very cold, really cold, heat wave, heatwave, hundred and two, sweltering, boiling hot, so hot, see my
    breath, see our breath, pouring rain, storm, supposed to storm, supposed to pour, hurricane, ninety
    degrees, ninety five degrees, eighty five degrees, hundred degrees in, ninety five, a hundred degrees,
    getting cold, house is getting cold, gets cold, hundred and five, triple digits, ten degrees out, @n
    degrees (out|outside|in here|inside|in the house|below|tonight), below zero out, teens outside, single
    digits, (freezing|frigid|bitter|bitterly|arctic|ice|subzero|sub zero) (out|outside|in here|cold|inside|
    weather|temps|temperatures|tonight), frigid, sub zero, subzero, negative @n, polar vortex, snow, snowed
    in, icy, freezing rain, see your breath, cold out, cold outside, cold in here, cold in the house, we're
    freezing, i'm freezing, we are freezing, are freezing, is freezing, hot in here, hot inside, roasting,
    melting in here, burning up in here, like an oven, sauna, hundred outside, triple digit, scorching,
    record heat, heat advisory, heat index, blazing hot, hottest day, coldest night, coldest day,
    nor'easter, monsoon, thunderstorm, tornado, downpour, raining hard, pouring outside, pipes will freeze,
    pipes are going to freeze, pipes are freezing`,
  spoiling: `
    spoil*, go bad, going bad, thaw*, defrost*, melting, lose everything, lose all, losing all, thousands of
    dollars, thousand dollars of, inventory, throw out, food in there, full of food, all our food, all the
    food, meat, vaccine*, medicine in, insulin, restaurant opens, customers waiting, we open in, opening in
    an hour, customers are, line out the door, dinner rush, lunch rush, have to close, had to close, losing
    business, everything is melting, ice cream is, milk is going, food is going, food's going, rotting, go
    to waste, throw everything out, throw it all out, lose it all, lose thousands, ruin everything, we open
    at, opens in, opening tonight, open in an hour, wedding today, wedding tonight, event tonight, event
    today, catering, can't open, can't serve, can't operate, shut us down, shut down the kitchen, health
    inspector, lunch service, dinner service, losing money, losing thousands, full house tonight, customers
    lined up, packed house, breast milk, breastmilk, medications in, medicine is in, vaccines, week's worth,
    warming up, getting warm, getting soft, softening`,
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
    inside, keys are sitting, door locked itself, locked (me|us|him|her) out, locked (outside|out of),
    lockout, got locked out, (keys|key) (are|is) (in|inside|still in|locked in|stuck in|on the other side|
    gone|broken off|snapped off), (keys|key) (in|inside) (the|my) (car|truck|trunk|ignition|house|
    apartment), locked (the|my|our|her|his) (car|house|truck|) (key|keys|fob) (in|inside), (shut|shutting|
    left|forgot|dropped|locked) (my|the|our) (keys|key|fob) (in|inside|down), key (snapped|broke|broken|
    sheared|bent|stuck|jammed) (off |)(in|inside), snapped (my|the|off my|off the) key, (lost|misplaced|
    dropped) (my|our|the|all my) (house |car |apartment |truck |only |) (key|keys|fob), can't open my (front
    |own |car |)door, can't unlock my (car|door|house|apartment), deadbolt (jammed|stuck|won't turn|won't
    open), lock (is |)(jammed|stuck|broken|frozen|won't turn|won't open), my door won't (open|unlock), stuck
    on (the porch|my porch|the balcony|my balcony), on the porch with no key*, without (a|my|our|any) (key|
    keys), no keys, (can't|cannot|couldn't|unable to|no way to) get (in|into|back in|back into|inside) (my|
    the|our) (house|apartment|home|car|truck|room|hotel room|office|store|shop|condo|place|building|unit),
    locked in the bathroom, locked in the office, can't find my (house|car|apartment) keys`,
  digital: `
    password, passcode, account, app, login, log in, portal, website, online, username, email, security
    question`,
  opening: `
    door, doors, front door, back door, window, windows, garage door, gate, lock, locks, storefront,
    deadbolt, car window, windshield, sliding door, patio door, storm door, screen door, roll up door,
    overhead door, bay door, shop window, store window, display window, garage, main door, entry door, door
    lock, shutter, shutters, cellar door, glass, glass door, front glass, back gate, skylight, bathroom
    window, kitchen window, bedroom window, basement window, basement door, doors and windows, car door, car
    doors`,
  unsecured: `
    won't lock, can't lock, doesn't lock, won't close, can't close, doesn't close, stuck open, wide open,
    smashed, shattered, kicked in, busted, broken into, won't shut, can't secure, off its hinges, won't
    latch, won't go down, won't come down, won't roll down, doesn't latch, @cant (lock|close|shut|latch)
    (it|the|my|our|up), stuck up, stuck halfway, stuck half open, hanging open, hanging off, off the track,
    off its track, off the hinges, kicked down, knocked down, broken out, broke out, got broken, been
    broken, was broken, is broken, is smashed, was smashed, blown in, blew in, blown out, blown off, ripped
    off, forced open, pried open, jimmied, shot out, busted out, is wide open, open to the street, exposed,
    unsecured, unlocked all`,
}
