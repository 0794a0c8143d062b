/** The shape of the words that tell how it is said: pressing, calm, denied, asked, over, told by others. See `urgency-words.ts`. */

export interface DueWords {
  readonly today: string
  /** Somebody is to come. */
  readonly visit: string
  readonly deadline: string
  /** Wants the first time there is, though it is put as a question. */
  readonly soonest: string
  /** Something begins soon. */
  readonly soonEvent: string
  /** What is lost otherwise. */
  readonly orElse: string
  /** A time by which something is to be done, or only a time that would suit. */
  readonly softDeadline: string
  /** The caller is late. */
  readonly late: string
  /** Soon, but politely. */
  readonly politeHaste: string
  /** "Soon", which presses only in a short demand. */
  readonly soonWord: string
}

export interface PressingWords {
  readonly prompt: string
  readonly rightNow: string
  readonly bareNow: string
  /** What is to be done now: "fixed now". */
  readonly demand: string
  readonly quick: string
  readonly need: string
  readonly needIt: string
  /** A cry for help, where a sentence starts with it. */
  readonly cry: string
  /** "Please help", a cry only where the caller begins with it. */
  readonly plea: string
  /** What follows a cry: "help, I …", but not "help me find …". */
  readonly afterCry: string
  /** What the caller offers to do at once: "I'll give you". */
  readonly offer: string
  /** It must be. */
  readonly necessity: string
  /** What must be: "done", "here". */
  readonly outcome: string
  /** The caller is beside himself. */
  readonly panic: string
  /** What the business is told to do. */
  readonly command: string
  /** What a short demand ends with: "please". */
  readonly endWord: string
  /** A cry to be saved. */
  readonly save: string
  /** A plea that cannot be taken for politeness. */
  readonly strongPlea: string
  /** What the business is asked to do, unlike what the caller may do: "can you". */
  readonly bid: string
  /** Something that is needed, and pressing only when it is now. */
  readonly needThing: string
  /** What may be wanted quickly: "a quick answer". */
  readonly hasteNoun: string
}

export interface MannerWords {
  readonly just: string
  readonly now: string
  readonly underWay: string
  readonly denial: string
  /** A "no" that answers, where a statement follows: "no, it is a gas leak". */
  readonly answerNo: string
  /** "I don't know": the "not" in it denies nothing that follows. */
  readonly noDenial: string
  /** Where a new statement begins, which an earlier "not" does not deny. */
  readonly statement: string
  readonly personal: string
  /** What a statement begins with: "it", "there", "my". */
  readonly subject: string
  /** Question about what the business does. */
  readonly asksYou: string
  /** What a wish begins with: "can you come right away". */
  readonly request: string
  /** The caller has stopped it for now. */
  readonly contained: string
  /** Something imagined: "what if". */
  readonly imagined: string
  /** Question about how things are in general: "are transfers". */
  readonly asksFact: string
  readonly longPast: string
  readonly justPast: string
  readonly solved: string
  readonly calm: string
  /** It is nothing after all. */
  readonly fine: string
  readonly joke: string
  readonly relaxed: string
  readonly told: string
  readonly media: string
  readonly claim: string
  readonly complaint: string
  readonly wrongdoer: string
  /** Words of recorded calls. */
  readonly machine: string
  /** A hard time that is mentioned in passing: "a rough week with". */
  readonly remark: string
  /** Laughs, which take nothing from what is said of bodies. */
  readonly laugh: string
}

export interface HarmlessWords {
  /** Names of things and sayings that hold words of danger and mean none. */
  readonly harmless: string
}

export interface FigureWords {
  /** As `harmless`: figures of speech, and speed that is the nature of something. */
  readonly figure: string
}
