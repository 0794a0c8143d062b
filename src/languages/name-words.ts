/** The shape of a language's words around and inside names. Patterns read text without accents. */

export interface NameWords {
  /** Names by how common they are, one text a band; see `src/understanding/name-prior.ts`. */
  readonly given: readonly string[]
  readonly surnames: readonly string[]
  /** Countries of the language whose people are called otherwise, by their code: `GB`. */
  readonly ofCountries: Readonly<Record<string, { given: readonly string[]; surnames: readonly string[] }>>
  /** Words that no name is made of, however they are written: "the", "my", "calling". */
  readonly never: ReadonlySet<string>
  /** Everyday words, which are a name only where the tables and the place say so: "price", "may", "will". */
  readonly everyday: ReadonlySet<string>
  /** What recognisers write apart from the rest of a surname, and how it is joined: `o` of "o neil". */
  readonly splitHeads: Readonly<Record<string, string>>
  /** Small words inside surnames: "van", "de la". */
  readonly particles: ReadonlySet<string>
  /** "mr", "doctor": one whole word. */
  readonly titles: RegExp
  /** Behind a surname: "junior". One whole word. */
  readonly suffixes: RegExp
  /** In front of a name, and nothing else fits behind: "my name is". With flag g. */
  readonly plainCues: RegExp
  /** In front of a cue, says that the name is somebody else's: "her name is", "my son's name is". Anchored at the end. */
  readonly othersBefore: RegExp
  /** In front of the name that something is kept under: "under the name of". With flag g. */
  readonly underCues: RegExp
  /** In front of a name as well as of other things: "this is", "I'm". With flag g. */
  readonly weakCues: RegExp
  /** As `weakCues`, once a name was asked for: "it's". With flag g. */
  readonly askedCues: RegExp
  /** In front of a name that something is kept under, and of other things: "under". With flag g. */
  readonly keptCues: RegExp
  /** In front of the name that something is booked for, and of anything else: "for". With flag g. */
  readonly bookingCues: RegExp
  /** Right behind a name that begins a clause: "… speaking", "… is my name". Anchored at the start. */
  readonly behindCues: RegExp
  /** Right behind a name anywhere: "… party of six". Anchored at the start. */
  readonly bookedCues: RegExp
  /** In front of one part of the name. With flag g. */
  readonly givenCues: RegExp
  readonly surnameCues: RegExp
  /** Right behind one part of the name: "… is my surname". Anchored at the start. */
  readonly givenBehind: RegExp
  readonly surnameBehind: RegExp
  /** Words that may follow a name in text without capitals; others mean that it was no name. One whole word. */
  readonly followers: RegExp
  /** What may stand between an introduction and what the call is about: "from Acme, and …". Anchored at the start. */
  readonly introductionTail: RegExp
  /** Words between a name and its letters: "…, the last name is spelled". Anchored at the end. */
  readonly spellingLead: RegExp
  /** Endings of words that describe a caller rather than name one: "I'm expecting …". */
  readonly describing: RegExp
  /** Words in front of a name that is given bare: "it's", "for", "sure". Anchored at the start. */
  readonly bareLead: RegExp
  /** Words behind it: "please". Anchored at the end. */
  readonly bareTail: RegExp
  /** Words between the parts of a bare name: "and", "comma", "last name". One whole word. */
  readonly bareFillers: RegExp
  /** Says that the surname comes first: "last name first", "comma". */
  readonly surnameFirst: RegExp
  /** How likely a second surname is, and a second given name: natural logarithms. */
  readonly secondSurname: number
  readonly secondGiven: number
  /** How likely a caller who gives two given names leaves the surname out: a natural logarithm. */
  readonly surnameLeftOut: number
  /** Words beside spelled letters that stand for none of them: "space", "last". */
  readonly spellingNoise: ReadonlySet<string>
  /**
   * From spelling to sound, applied one after the other to a name in small letters: small letters are consonants and
   * short vowels, capitals stand for sounds that take more letters (`T` of "th", `A` of "ay").
   */
  readonly sounds: readonly (readonly [RegExp, string])[]
  /** Unaccented names are written with their accents. */
  readonly writesAccents: boolean
}
