/**
 * The shape of the words that tell how pressing a call is. Each concept is a list of words and phrases, parted by
 * commas; `*` stands for any end of a word ("flood*"). They are matched on lower-case words without accents and
 * apostrophes, so one spelling is enough. What the concepts mean together is decided in `understanding/`.
 */

/** Danger to people and animals, and crime. */
interface DangerConcepts {
  /** Somebody does not get air. */
  airless: string
  breath: string
  /** What is hard about breathing. */
  breathTrouble: string
  chest: string
  /** Stroke, heart attack and their signs. */
  stroke: string
  /** Unconscious, seizure. */
  senseless: string
  /** Does not move or answer: dangerous of a person, usual of things. */
  motionless: string
  /** A fall or a blow before that. */
  fallen: string
  blood: string
  /** How blood flows when it is bad, and where it comes from when it should not. */
  bloodFlow: string
  /** Somebody bleeds now, as a phrase. */
  bleeding: string
  /** Counts only with whose it is: "my back", but not "call me back". */
  bodyPart: string
  whose: string
  /** What happens to a part of the body in a grave injury. */
  wound: string
  /** A grave injury or state as a phrase. */
  injury: string
  /** Things that must not be inside a body. */
  foreign: string
  /** Inner parts of the body, seen or falling out. */
  insides: string
  /** Between such a thing and the part of the body: "through my". */
  into: string
  /** Parts whose colour tells of danger, and the colours. */
  extremity: string
  pale: string
  swollen: string
  /** Parts whose swelling is dangerous. */
  face: string
  /** How big or bad a swelling is. */
  huge: string
  bitten: string
  pet: string
  /** Poison for animals. */
  petToxic: string
  swallowed: string
  toxic: string
  poisoned: string
  suicide: string
  birth: string
  /** Hit by a car. */
  struck: string
  crash: string
  hurtPeople: string
  /** Somebody will die, as a phrase that is not meant as a joke. */
  dying: string
  /** On the way to a hospital. */
  toHospital: string
  trapped: string
  /** In a narrow place, which is a danger to the weak. */
  stuck: string
  elevator: string
  /** Somebody who is in danger when locked in: a child, an old person, an animal. */
  dear: string
  vulnerable: string
  /** Devices that keep somebody alive. */
  lifeDevice: string
  tooth: string
  knockedOut: string
  pain: string
  ill: string
  severe: string
  /** Pain beyond bearing, in one word. */
  agony: string
  /** Somebody tries to get in, or is in. */
  intruding: string
  thief: string
  /** Where a thief is while he is there. */
  nearby: string
  /** What makes somebody an intruder: "trying to get in". */
  breakingIn: string
  /** Where an intruder is. */
  inside: string
  /** "Cut my finger off": what is done to a part of the body, and how. */
  cutting: string
  off: string
  weapon: string
  attacked: string
  robbed: string
  /** Ships, crews and machines whose failing endangers those in them. */
  vessel: string
  failing: string
  /** Vessels that are common things too, and what endangers those aboard. */
  craft: string
  sinking: string
  /** Attackers and things that fall from the sky. */
  threat: string
  threatens: string
  /** "About to": what comes next has not happened but will. */
  aboutTo: string
  destroys: string
  /** A cry of distress: SOS. */
  sos: string
  emergency: string
}

/** Trouble with buildings, supplies, vehicles, money and the law. */
interface TroubleConcepts {
  gas: string
  gasPipe: string
  smell: string
  /** What is done to a gas line. */
  severed: string
  monoxide: string
  /** Carbon monoxide that is there, as a phrase. */
  monoxideHere: string
  alarm: string
  sounding: string
  fire: string
  smoke: string
  spark: string
  sparks: string
  electrics: string
  charred: string
  wire: string
  downed: string
  shocked: string
  explosion: string
  structure: string
  /** What hangs over people. */
  overhead: string
  falling: string
  collapsed: string
  tree: string
  building: string
  vehicle: string
  rammed: string
  property: string
  pipe: string
  burst: string
  water: string
  /** Things with water in their name. */
  waterThing: string
  /** How water moves when it does damage. */
  pouring: string
  flood: string
  sewage: string
  sewer: string
  backingUp: string
  /** Basins and drains inside the house. */
  drain: string
  /** A drain that sends water back. */
  backed: string
  overflow: string
  leak: string
  /** What leaks in a house. */
  fixture: string
  bad: string
  heat: string
  power: string
  supply: string
  cooling: string
  coldStore: string
  pump: string
  /** Before the supply: "no", "without". */
  lacking: string
  /** After it: "went out". */
  gone: string
  /** Right after the supply: "power's out". */
  out: string
  /** Cold or heat that makes a failure dangerous. */
  weather: string
  spoiling: string
  lockedOut: string
  /** A lock that is for a code, not for a door. */
  digital: string
  opening: string
  unsecured: string
  stranded: string
  brokenDown: string
  road: string
  brakes: string
  someone: string
  they: string
  takingNow: string
  /** Money that goes while the caller watches. */
  vanishing: string
  took: string
  money: string
  stolen: string
  lost: string
  /** Cards and papers whose loss is pressing. */
  card: string
  belongings: string
  hacked: string
  fraud: string
  block: string
  it: string
  arrested: string
  court: string
  soonDay: string
}

/** How it is said: pressing, calm, denied, asked, over, told by others. */
interface MannerConcepts {
  prompt: string
  rightNow: string
  bareNow: string
  /** What is to be done now: "fixed now". */
  demand: string
  quick: string
  today: string
  /** Somebody is to come. */
  visit: string
  deadline: string
  need: string
  needIt: string
  /** A cry for help, where a sentence starts with it. */
  cry: string
  /** "Please help", a cry only where the caller begins with it. */
  plea: string
  /** What follows a cry: "help, I …", but not "help me find …". */
  afterCry: string
  just: string
  now: string
  underWay: string
  denial: string
  /** A "no" that answers, where a statement follows: "no, it is a gas leak". */
  answerNo: string
  /** "I don't know": the "not" in it denies nothing that follows. */
  noDenial: string
  /** Where a new statement begins, which an earlier "not" does not deny. */
  statement: string
  personal: string
  /** What a statement begins with: "it", "there", "my". */
  subject: string
  /** Question about what the business does. */
  asksYou: string
  /** What a wish begins with: "can you come right away". */
  request: string
  /** The caller has stopped it for now. */
  contained: string
  /** Something imagined: "what if". */
  imagined: string
  /** Question about how things are in general: "are transfers". */
  asksFact: string
  longPast: string
  justPast: string
  solved: string
  calm: string
  /** It is nothing after all. */
  fine: string
  joke: string
  relaxed: string
  told: string
  media: string
  claim: string
  complaint: string
  wrongdoer: string
  /** What the caller offers to do at once: "I'll give you". */
  offer: string
  /** Words of recorded calls. */
  machine: string
  /** Names of things and sayings that hold words of danger and mean none. */
  harmless: string
}

export interface UrgencyWords extends DangerConcepts, TroubleConcepts, MannerConcepts {}
export type UrgencyConcept = keyof UrgencyWords

/** A part of the tables, so that a language may spread them over several files. */
export type DangerWords = Readonly<DangerConcepts>
export type TroubleWords = Readonly<TroubleConcepts>
export type MannerWords = Readonly<MannerConcepts>
