/** The shape of the words by which a person, or a recording that plays one, sells, begs, threatens or cheats; and of those who call about something we have to do with. */

/** What they say. Each is said by honest callers too: `src/understanding/robocall-weights.ts` says what each weighs. */
export const pitchSigns = [
  /** "Am I speaking with the owner", "whoever makes the decisions". */
  'decider',
  /** "How are you doing today", "can you hear me okay": to a business, by somebody who wants nothing of it yet. */
  'opener',
  /** A name and a company: "my name is Paula and I am with …". */
  'introduction',
  /** "I'm calling to let you know", "the reason for my call", "I'm reaching out". */
  'callReason',
  /** A question whether you are a customer to be had: "do you own your home", "how old are you", "who is your provider". */
  'qualifying',
  /** What they are: "we help", "we specialize in", "I represent", "we buy houses". */
  'weDo',
  /** What they would do for you: "I can save you", "we could put you down for". */
  'forYou',
  /** "Businesses like yours", "in your neighborhood". */
  'likeYou',
  /** A little of your time: "ten minutes", "a quick question". */
  'yourTime',
  /** "Would you be interested", "have you considered". */
  'interest',
  /** "You requested", "you filled out a form", "the application you started". */
  'priorContact',
  /** "Up to fifty thousand", "as little as", "for only". */
  'amountBait',
  /** "No obligation", "free of charge", "no fees". */
  'freeBait',
  /** "This week only", "a few spots left", "ends tonight". */
  'scarce',
  /** A pledge, a drive, a cause. */
  'donation',
  /** A family member who does not say the name: "grandma, it's me". */
  'family',
  /** "Don't tell anyone", "stay on the phone", "do not discuss this". */
  'secrecy',
  /** An official who says so: a badge number, "citations in your name". */
  'official',
  /** Ways to pay that cannot be undone, and secrets: gift cards, wire, card number, a code read out. */
  'payment',
  /** Access to your computer or your bank. */
  'access',
  /** Elections, opinions, surveys. */
  'politics',
  /** What is sold to businesses: leads, search rank, payroll, terminals, cleaning. */
  'businessGoods',
  /** What is sold to homes and drivers. */
  'homeGoods',
  /** What is sold to the old and the sick: plans, policies, devices. */
  'healthGoods',
  /** Debts forgiven, damages claimed, grants, investments. */
  'moneyGoods',
  /** Trips, prizes, television, telephones. */
  'leisureGoods',
  /** "Your business", "your website", "your bill": what they would improve. */
  'yourThing',
] as const
export type PitchSign = (typeof pitchSigns)[number]

/** What those say who call about something between us. */
export const dealingSigns = [
  /** An order, a delivery, an estimate, a patient, a claim: "your order", "one of your customers". */
  'sharedMatter',
  /** They stand here, or are on the way. */
  'presence',
  /** Somebody whose calls matter: hospital, school, police, alarm company, court, adjuster. */
  'institution',
  /** What is broken, leaks or hurts. */
  'trouble',
  /** An appointment, a table, a quote. */
  'booking',
  /** They answer: "returning your call", "you left me a message". */
  'answering',
] as const
export type DealingSign = (typeof dealingSigns)[number]

/** Read in lower case and without accents. */
export type PitchWords = Readonly<Record<PitchSign | DealingSign, RegExp>>
