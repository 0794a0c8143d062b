/** The shape of a language's words for the time of day. Phrases are lower case; accents may be left out or written. */

/** Which half of the day a word says: `night` is late evening or the small hours, as the hour has it. */
export type DayHalf = 'am' | 'pm' | 'night'

/** How a time bounds what is meant: from it on, up to it, near it, or just it. */
export type TimeMark = 'at' | 'after' | 'before' | 'until' | 'around' | 'from' | 'between'

export interface ClockWords {
  /** Minutes said before the hour as a name: `half past` → 30, `quarter past` → 15. */
  readonly pastLeads: Readonly<Record<string, number>>
  /** Minutes to the hour, said before it: `quarter to` → 15. */
  readonly toLeads: Readonly<Record<string, number>>
  /** Between minutes and the hour: "20 past 7", "20 to 7". */
  readonly past: readonly string[]
  readonly to: readonly string[]
  /** The same where the unit is said with it: "20 minutes after 7", "an hour before noon". */
  readonly pastWithUnit: readonly string[]
  readonly toWithUnit: readonly string[]
  /** Said behind the hour: `y media` → 30, `menos cuarto` → -15. */
  readonly behindHour: Readonly<Record<string, number>>
  /** Between the hour and its minutes: "las ocho y veinte", "las ocho menos diez". */
  readonly plus: readonly string[]
  readonly minus: readonly string[]
  /** A nought before minutes below ten: "five oh five". */
  readonly nought: readonly string[]
  readonly minutes: readonly string[]
  /** Behind an hour: "o'clock", "en punto", "horas". */
  readonly oClock: readonly string[]
  /** Behind a time that is not exact: "ish". */
  readonly approximate: readonly string[]
  /** `noon` → 12. */
  readonly names: Readonly<Record<string, number>>
  /** Behind a clock time: "in the morning". */
  readonly halves: Readonly<Record<string, DayHalf>>
  /** The same where the words may as well stand for themselves: "for 2 tonight" is no time. */
  readonly softHalves: Readonly<Record<string, DayHalf>>
  /** Behind a clock time, naming the day too, which is a date of its own: "8 tomorrow evening". */
  readonly dayHalves: Readonly<Record<string, DayHalf>>
  /** Before a clock time: "tomorrow night at 8". */
  readonly halvesBefore: Readonly<Record<string, DayHalf>>
  /** Parts of a day with first and last hour: `morning` → [8, 12]. */
  readonly parts: Readonly<Record<string, readonly [number, number]>>
  readonly now: readonly string[]
  readonly marks: Readonly<Record<string, TimeMark>>
  /** Phrases that end like a mark and are none: "what about". */
  readonly noMarks: readonly string[]
  /** Behind a time: "8 or later", "a partir de". */
  readonly laterBehind: readonly string[]
  readonly earlierBehind: readonly string[]
  /** Between two times: "between two and four", "from 2 to 4". */
  readonly rangeJoiners: readonly string[]
  /** Before the first of two bare hours: "de 2 a 4"; with no second one behind it, such a word says no time. */
  readonly rangeLeads: readonly string[]
  /** As soon as can be: the callback is due now. */
  readonly asap: readonly string[]
  /** What comes first or last in a day: "first thing" → [8, 10], "end of the day" → [16, 18]. */
  readonly dayEnds: Readonly<Record<string, readonly [number, number]>>
  /** "Early tomorrow" is the first hours of that day; false where the words mean no such hours: "as early as". */
  readonly early: Readonly<Record<string, boolean>>
  /** Windows that begin now, with their minutes: "within the hour" → 60. */
  readonly within: Readonly<Record<string, number>>
  /** Before a lapse that is a window: "within", "en menos de". */
  readonly withinLeads: readonly string[]
  /** Parts of the day in which a bare hour is one of the evening: "8 tomorrow evening". */
  readonly eveningHalves: readonly string[]
  /** Between days of which any will do: "Monday or Tuesday". */
  readonly alternatives: readonly string[]
  /** A bound that takes the day itself in: "by Friday". */
  readonly upTo: ReadonlySet<string>
  /** In "not before Friday", "from Friday on": that day itself will do. */
  readonly notBefore: ReadonlySet<string>
  /** Before what does not suit: "not on", "except", "any time but". */
  readonly exceptions: readonly string[]
  /** Before a value that is taken back: "not 5 but 6", "instead of 7". */
  readonly denials: readonly string[]
  /** A verb of change, before "from … to …": the first value is the old one. */
  readonly changes: ReadonlySet<string>
}
