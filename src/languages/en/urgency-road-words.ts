/** English words of trouble with vehicles on the road, and of where they must not be. */
import type { RoadWords } from '../urgency-trouble-words.ts'

export const road: RoadWords = {
  stranded: `
    stranded, stuck on the highway, stuck on the freeway, stuck on the interstate, stuck on the road, stuck
    in a ditch, in a ditch, flat tire on, middle of the road, middle of nowhere, blocking traffic, i'm on
    the side of, we're on the side of, stuck on the side of, sitting on the side of, pulled over on the,
    stuck in the snow, stuck in snow, stuck in mud, stuck in a snowbank, stuck in a snow bank, slid off the
    road, slid into a, car is stuck in, car's stuck in, stuck (in|on) (the|a) (ditch|mud|snow|snowbank|sand|
    shoulder|median|middle of|side of|hard shoulder|motorway|interstate), (car|truck|van|suv|rv) is in (a|
    the) ditch, in the ditch, broken down, broke down (on|in|at|by|near|halfway|outside), dead (in|on) the
    (road|middle|highway|parking), stuck (at|in) (a|the) (gas station|rest stop|parking lot|parking garage|
    middle of nowhere|airport) (with|and|because), no way (home|to get home|to get back), can't get home,
    stuck out here, stuck here, stuck in the (parking|cold|rain|dark|heat|desert|woods), stuck at the
    (airport|station), missed my (flight|train|bus|connection|ride), missed our (flight|train|bus|
    connection), flight (got|was|has been) cancelled, left me (here|stranded|behind|on the side), driver
    (never|didn't) (came|come|show|showed), lost in the middle of, we're lost, lost in the (woods|desert|
    mountains), got lost (in|and), stuck (abroad|overseas|in a foreign|in another city|in another state|in
    another country), (stuck|stranded|lost) (with|and) no (money|cash|way|gas|phone|card|food|ride), stuck
    (in|at) @my (city|country|hotel|airport|station|store|checkout|restaurant|gas pump|register) (with no|
    without|and can)`,
  brokenDown: `
    broke down, broken down, died, dead, won't start, overheated, stalled, quit on me, flat tire, blew a
    tire, blowout, out of gas, ran out of gas, tire blew, stuck, tire popped, popped a tire, blew out, tires
    are flat, flat, tow, needs a tow, conked out, smoking, quit running, engine died, transmission went,
    alternator, battery died, dead battery, no gas, out of fuel, locked up, won't move, won't go, won't
    crank, won't turn over, key snapped, key broke, overheating, broken, broke, wont start`,
  road: `
    highway, freeway, interstate, road, roadside, exit, on ramp, bridge, mile marker, turnpike, parking lot,
    tunnel, side of the road, side of the highway, side of the interstate, side of the freeway, motorway,
    autobahn, lane, shoulder, hard shoulder, median, off ramp, overpass, intersection, expressway, parkway,
    toll road, toll plaza, railroad, parking garage, drive through, drive thru, gas station, rest area,
    middle of the street, middle of nowhere, route, i @n, desert, canyon, ditch, bad neighborhood, rough
    neighborhood, sketchy neighborhood, bad area, sketchy area, bad part of, unsafe area, at night, in the
    dark, all alone, by myself`,
  brakes: `
    brakes went out, brakes are out, brakes failed, brakes aren't working, brakes don't work, no brakes,
    lost my brakes, brakes gave out, can't stop the car, gas pedal is stuck, brakes (just|) (failed|quit|
    gave|stopped|went), brakes (are|is|were) (failing|gone|shot|out|not working), brake failure, my brakes
    (fail|failing|stopped), @cant (brake|slow down|stop the truck|stop the bus|stop the van|stop the
    vehicle), accelerator (is |)(stuck|jammed), (gas|pedal|throttle) (is |)(stuck|jammed), throttle stuck,
    steering (failed|went out|locked|is locked), brake pedal (goes|went|drops) to the floor`,
  peril: `
    (on|across) the (train|railroad|railway|rail|subway|trolley|) tracks, on the tracks, on the rails, (in|
    into) (a|the) (river|lake|canal|pond|water|creek|ocean|ravine|reservoir|harbor), off (a|the) (bridge|
    cliff|overpass|embankment|pier), over (a|the) (cliff|edge|embankment|guardrail|ledge), down (a|an|the)
    (embankment|ravine|cliff|gorge), upside down, on its (roof|side), hanging over the, wrapped around a,
    flood waters, floodwaters, swept away, in the flood, oncoming train, train is coming, train coming`,
}
