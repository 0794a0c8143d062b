/** The shape of the words of trouble with buildings, supplies, vehicles, money and the law. See `urgency-words.ts`. */

export interface HazardWords {
  readonly gas: string
  readonly gasPipe: string
  readonly smell: string
  /** What is done to a gas line. */
  readonly severed: string
  readonly monoxide: string
  /** Carbon monoxide that is there, as a phrase. */
  readonly monoxideHere: string
  readonly alarm: string
  readonly sounding: string
  readonly fire: string
  readonly smoke: string
  readonly spark: string
  readonly sparks: string
  readonly electrics: string
  readonly charred: string
  readonly wire: string
  readonly downed: string
  readonly shocked: string
  readonly explosion: string
  readonly structure: string
  /** What hangs over people. */
  readonly overhead: string
  readonly falling: string
  readonly collapsed: string
  readonly tree: string
  readonly building: string
  readonly vehicle: string
  readonly rammed: string
  readonly property: string
  /** Things that may burn. */
  readonly burnable: string
  /** That they do. */
  readonly burns: string
  /** Put where it does not belong. */
  readonly poked: string
}

export interface HouseWords {
  readonly pipe: string
  readonly burst: string
  readonly water: string
  /** Things with water in their name. */
  readonly waterThing: string
  /** How water moves when it does damage. */
  readonly pouring: string
  readonly flood: string
  readonly sewage: string
  readonly sewer: string
  readonly backingUp: string
  /** Basins and drains inside the house. */
  readonly drain: string
  /** A drain that sends water back. */
  readonly backed: string
  readonly overflow: string
  readonly leak: string
  /** What leaks in a house. */
  readonly fixture: string
  readonly bad: string
  readonly heat: string
  readonly power: string
  readonly supply: string
  readonly cooling: string
  readonly coldStore: string
  readonly pump: string
  /** Before the supply: "no", "without". */
  readonly lacking: string
  /** After it: "went out". */
  readonly gone: string
  /** Right after the supply: "power's out". */
  readonly out: string
  /** Cold or heat that makes a failure dangerous. */
  readonly weather: string
  readonly spoiling: string
  readonly lockedOut: string
  /** A lock that is for a code, not for a door. */
  readonly digital: string
  readonly opening: string
  readonly unsecured: string
}

export interface RoadWords {
  readonly stranded: string
  readonly brokenDown: string
  readonly road: string
  readonly brakes: string
  /** A place where a vehicle must not be: on the tracks. */
  readonly peril: string
}

export interface LossWords {
  readonly someone: string
  readonly they: string
  readonly takingNow: string
  /** Money that goes while the caller watches. */
  readonly vanishing: string
  readonly took: string
  readonly money: string
  readonly stolen: string
  readonly lost: string
  /** Cards and papers whose loss is pressing. */
  readonly card: string
  readonly belongings: string
  readonly hacked: string
  readonly fraud: string
  readonly block: string
  readonly it: string
  readonly arrested: string
  readonly court: string
  readonly soonDay: string
  /** That the caller has not allowed it. */
  readonly withoutLeave: string
  /** What thieves do to an account and to nothing else. */
  readonly emptied: string
  /** That money is no longer there. */
  readonly goneFrom: string
  /** Money that was there. */
  readonly cash: string
  /** Somebody has the caller's card. */
  readonly hasMine: string
  /** Any trouble, however small. */
  readonly trouble: string
  /** A machine keeps the card. */
  readonly swallowedCard: string
  /** Has gone on for a while. */
  readonly hasBeen: string
  /** What shows up on an account. */
  readonly entries: string
  /** That more and more of it shows up. */
  readonly rollsIn: string
  /** That it goes on while the caller speaks. */
  readonly goingOn: string
}
