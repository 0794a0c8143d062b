/**
 * The shape of the words that tell how pressing a call is. Each concept is a list of words and phrases, parted by
 * commas. They are matched on lower-case words without accents and apostrophes, so one spelling is enough. In a phrase
 *
 * - `*` stands for any end of a word: "flood*";
 * - `(…|…)` for one of several: "stuck in (my|his) throat"; an empty one for nothing: "lost (my|) keys";
 * - `@name` for any word of a class: "in @my house", and `@n` also for digits.
 *
 * What the concepts mean together is decided in `understanding/`.
 */
import type { AttackWords, BodyWords, InjuryWords } from './urgency-danger-words.ts'
import type {
  DueWords,
  FigureWords,
  HarmlessWords,
  MannerWords,
  PressingWords,
} from './urgency-manner-words.ts'
import type { HazardWords, HouseWords, LossWords, RoadWords } from './urgency-trouble-words.ts'

type Concepts = BodyWords &
  InjuryWords &
  AttackWords &
  HazardWords &
  HouseWords &
  RoadWords &
  LossWords &
  PressingWords &
  DueWords &
  MannerWords &
  HarmlessWords &
  FigureWords

export type UrgencyConcept = keyof Concepts

export interface UrgencyWords {
  readonly concepts: Readonly<Concepts>
  /** Single words that stand for each other in phrases, by the name of their class. */
  readonly classes: Readonly<Record<string, string>>
  /** Words that must be understood though they are misspelt by a letter: no other word may be that near. */
  readonly mistyped: string
}
