/**
 * The shape of a language's words for wanting a person. A sentence is read in two steps: people, desks and machines in
 * it are replaced by marks, and frames ("speak to _staff_") are looked for in what that leaves. All patterns meet plain
 * text: lower case, without accents, single blanks, commas as words of their own, usual spellings.
 */

/**
 * Who is named. In the text a mark stands as a word of its own between low lines, `_human_`:
 * - `human`: said to be no machine: "a human", "a real person"
 * - `person`: "a person", "people", who may be guests as well
 * - `someone`: "someone in the billing team", `else`: "someone else", "another agent"
 * - `staff`: who answers for the business: "the manager", "an operator"
 * - `expert`: who does its work, and may be ordered as such: "a plumber", "a porter"
 * - `desk`: "reception", "the loans department"; `name`: "Dr Lind"
 * - `machine`: "a robot"; `thing`: "the coffee machine"; `other`: nobody of ours: "my wife", "the police"
 */
export type HumanMark =
  | 'human'
  | 'person'
  | 'someone'
  | 'else'
  | 'staff'
  | 'expert'
  | 'desk'
  | 'name'
  | 'machine'
  | 'thing'
  | 'other'

/** What is done with them. */
export type HumanKind =
  /** Speaking to them. */
  | 'talk'
  /** Speaking to somebody who is asked for: "who can I talk to". */
  | 'whom'
  /** Getting through to them: "get hold of", "reach", "a line to". */
  | 'reach'
  /** "Contact the office", which callers also do themselves. */
  | 'contact'
  /** Other things than speaking done with them: "explain it to", "helped by". */
  | 'deal'
  /** Being put through. */
  | 'pass'
  /** "Give me", "get me". */
  | 'give'
  /** "I want", "I need". */
  | 'want'
  /** "Is there", "any". */
  | 'there'
  /** "Is … in", "is … available". */
  | 'in'
  /** They should help, or look at something. */
  | 'help'
  /** They should take over, explain, confirm. */
  | 'over'
  /** A clause that names them and nothing else. */
  | 'bare'
  /** A human named anywhere. */
  | 'human'
  /** A machine named anywhere. */
  | 'machine'
  /** "Not you", "instead of you". */
  | 'you'
  /** The talk goes wrong, said of the talk or of whom one talks to. */
  | 'fail'
  /** Anger that may be at anything: "this is frustrating". */
  | 'woe'

/** What stands right before; each pattern ends with `$`. */
export type HumanBefore =
  /** "I want to", "I'd rather", "please". */
  | 'wish'
  /** "Can I", "could you", "how do I", "let me". */
  | 'ask'
  /** "Who can I", "someone I can". */
  | 'who'
  /** "Don't need to". */
  | 'not'
  /** What was, or what others said: "I was", "he told me to". */
  | 'told'
  /** The caller is going to do it elsewhere: "I'll", "I have to … first". */
  | 'own'
  /** Others would do it: "my husband will". */
  | 'others'
  /** "When I", "after you". */
  | 'aside'
  /** Asks who we are: "am I", "are you". */
  | 'identity'
  /** The machine is refused: "tired of", "I don't want to talk to". */
  | 'reject'
  /** The machine is scolded: "this stupid". */
  | 'scold'

/** What stands right after; each pattern begins with `^`. */
export type HumanAfter =
  /** Nothing more, or "please", "now". */
  | 'polite'
  /** "Available", "there", "around". */
  | 'present'
  /** "Who can help", "to take over". */
  | 'able'
  /** "On the line". */
  | 'line'
  /** "About my bill". */
  | 'matter'
  /** "Instead", "not a machine". */
  | 'instead'
  /** Work on a thing: "to fix", "for the garden". */
  | 'work'
  /** Somebody to be found in a place: "near me". */
  | 'near'
  /** "On Friday", "at night", "tomorrow". */
  | 'time'
  /** They should call, come, bring: another meaning. */
  | 'call'
  /** "Is useless", "doesn't understand". */
  | 'useless'
  /** "First", "later": not now. */
  | 'later'

export interface HumanWishWords {
  /** Every text that may hold a wish holds this. */
  readonly mention: RegExp
  /** Named groups are marks; the first that fits counts. Global. */
  readonly marks: RegExp
  /** Patterns of marked text, global. */
  readonly frames: readonly { readonly kind: HumanKind; readonly pattern: RegExp }[]
  readonly before: Readonly<Record<HumanBefore, RegExp>>
  readonly after: Readonly<Record<HumanAfter, RegExp>>
}
