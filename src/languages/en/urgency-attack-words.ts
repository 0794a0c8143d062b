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
    my, trying to get in my, trying to get inside, trying to force my, trying to force the`,
  thief: `
    burglar, burglars, robber, robbers, thief, thieves, intruder, intruders, prowler, looters, looter,
    shoplifter`,
  nearby: `
    downstairs, upstairs, inside, in here, in there, right now, outside, in the house, in the store, in the
    yard, in the garage, they're inside, still here, still there, in progress, at the door, running`,
  breakingIn: `
    trying to get in, trying to get into, trying to come in, breaking in, wants to get in, climbing,
    forcing, prying, picking the lock, at my door, at my window, outside my door, outside my window, peeking
    in, pry, trying to pry, pry open, jimmy, jimmying`,
  inside: `
    in my house, in our house, in the house, inside my house, inside our house, inside my home, in my home,
    in my apartment, in my yard, in my garage, in my store, in our shop, hiding in, they're inside`,
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
  craft: `
    ship, shuttle, boat, plane, aircraft, helicopter, bridge, dam, cabin, deck, engines, engine room, crew,
    cockpit, control room, core, dome, generator, yacht, ferry, canoe, kayak, truck`,
  sinking: `
    sinking, capsized, capsizing, going down, going under, crashing, crashed, breached, breach, boarded,
    under attack, attacked, exploding, exploded, about to blow, going to blow, about to explode, meltdown,
    losing altitude, losing pressure, out of control, overflowing, bursting, collapsing, collapsed, will
    die, die, dying, trapped, suffocat*`,
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
  sos: `
    sos, s o s, mayday, may day, call 911, call nine one one, call the police, call an ambulance, send an
    ambulance, send the police, send help, send the fire department, red alert`,
  emergency: 'emergency, emergancy, emergeny',
}
