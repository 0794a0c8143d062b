/** The shape of the words of danger to people and animals, and of crime. See `urgency-words.ts`. */

export interface BodyWords {
  /** Somebody does not get air. */
  readonly airless: string
  readonly breath: string
  /** What is hard about breathing. */
  readonly breathTrouble: string
  readonly chest: string
  /** Stroke, heart attack and their signs. */
  readonly stroke: string
  /** Unconscious, seizure. */
  readonly senseless: string
  /** Does not move or answer: dangerous of a person, usual of things. */
  readonly motionless: string
  readonly blood: string
  /** How blood flows when it is bad, and where it comes from when it should not. */
  readonly bloodFlow: string
  /** Somebody bleeds now, as a phrase. */
  readonly bleeding: string
  readonly pet: string
  /** Poison for animals. */
  readonly petToxic: string
  readonly swallowed: string
  readonly toxic: string
  readonly poisoned: string
  readonly suicide: string
  readonly birth: string
  /** Somebody will die, as a phrase that is not meant as a joke. */
  readonly dying: string
  /** On the way to a hospital. */
  readonly toHospital: string
  readonly trapped: string
  /** In a narrow place, which is a danger to the weak. */
  readonly stuck: string
  readonly elevator: string
  /** Somebody who is in danger when locked in: a child, an old person, an animal. */
  readonly dear: string
  readonly vulnerable: string
  /** Devices that keep somebody alive. */
  readonly lifeDevice: string
  readonly pain: string
  readonly ill: string
  readonly severe: string
  /** Pain beyond bearing, in one word. */
  readonly agony: string
  /** A child or somebody else who must not be lost. */
  readonly child: string
  /** Right after who is lost: "is missing". */
  readonly isMissing: string
  /** Right before who is lost: "can't find my". */
  readonly cannotFind: string
  /** To where only emergencies go. */
  readonly toEr: string
  /** How somebody looks who is near to fainting. */
  readonly paleFace: string
  /** That what was swallowed does not go down. */
  readonly lodged: string
}

export interface InjuryWords {
  /** A fall or a blow before that. */
  readonly fallen: string
  /** Counts only with whose it is: "my back", but not "call me back". */
  readonly bodyPart: string
  readonly whose: string
  /** What happens to a part of the body in a grave injury. */
  readonly wound: string
  /** A grave injury or state as a phrase. */
  readonly injury: string
  /** Things that must not be inside a body. */
  readonly foreign: string
  /** Inner parts of the body, seen or falling out. */
  readonly insides: string
  /** Between such a thing and the part of the body: "through my". */
  readonly into: string
  /** Parts whose colour tells of danger, and the colours. */
  readonly extremity: string
  readonly pale: string
  readonly swollen: string
  /** Parts whose swelling is dangerous. */
  readonly face: string
  /** How big or bad a swelling is. */
  readonly huge: string
  readonly bitten: string
  /** Hit by a car. */
  readonly struck: string
  readonly crash: string
  readonly hurtPeople: string
  readonly tooth: string
  readonly knockedOut: string
  /** "Cut my finger off": what is done to a part of the body, and how. */
  readonly cutting: string
  readonly off: string
  /** What one falls from. */
  readonly height: string
  /** A fall from somewhere: "fell off the". */
  readonly fellFrom: string
  /** Animals whose bite is dangerous. */
  readonly beast: string
  /** No feeling, or no way to move. */
  readonly numb: string
  /** What a machine does to a hand. */
  readonly cutVerb: string
  /** Machines that cut and crush. */
  readonly bladeTool: string
  /** What hangs down after a stroke. */
  readonly facePart: string
  /** That it hangs down. */
  readonly droops: string
  /** What scalds. */
  readonly hotStuff: string
  /** That it got onto somebody. */
  readonly spilled: string
  /** What comes out of a body and should not. */
  readonly weirdFluid: string
}

export interface AttackWords {
  /** Somebody tries to get in, or is in. */
  readonly intruding: string
  readonly thief: string
  /** Where a thief is while he is there. */
  readonly nearby: string
  /** What makes somebody an intruder: "trying to get in". */
  readonly breakingIn: string
  /** Where an intruder is. */
  readonly inside: string
  readonly weapon: string
  readonly attacked: string
  readonly robbed: string
  /** Ships, crews and machines whose failing endangers those in them. */
  readonly vessel: string
  readonly failing: string
  /** Vessels that are common things too, and what endangers those aboard. */
  readonly craft: string
  readonly sinking: string
  /** Attackers and things that fall from the sky. */
  readonly threat: string
  readonly threatens: string
  /** "About to": what comes next has not happened but will. */
  readonly aboutTo: string
  readonly destroys: string
  /** A cry of distress: SOS. */
  readonly sos: string
  readonly emergency: string
  /** What somebody does to a door who should not get in. */
  readonly tampers: string
  /** Those who broke in are still there. */
  readonly theyInside: string
}
