/** The tables that `understanding/` reads a language by: one a meaning, each explained in the file of its type. */

import type { AddressWords } from './address-words.ts'
import type { AskedWords } from './asked-words.ts'
import type { BirthDateWords } from './birth-date-words.ts'
import type { BusinessWords } from './business-words.ts'
import type { CalendarWords } from './calendar-words.ts'
import type { CallbackTalkWords } from './callback-talk-words.ts'
import type { CallbackWords } from './callback-words.ts'
import type { ClockWords } from './clock-words.ts'
import type { ClosingWords } from './closing-words.ts'
import type { CompanyWords } from './company-words.ts'
import type { CorrectionWords } from './correction-words.ts'
import type { EmailWords } from './email-words.ts'
import type { GoodbyeWords } from './goodbye-words.ts'
import type { HumanWishWords } from './human-wish-words.ts'
import type { KnowledgeWords } from './knowledge-words.ts'
import type { LanguageWishWords } from './language-wish-words.ts'
import type { LetterWords } from './letter-words.ts'
import type { MoneyWords } from './money-words.ts'
import type { NameWords } from './name-words.ts'
import type { NumberWords } from './number-words.ts'
import type { PartyWords } from './party-words.ts'
import type { PhoneWords } from './phone-words.ts'
import type { PitchWords } from './pitch-words.ts'
import type { PromiseWords } from './promise-words.ts'
import type { QuestionWords } from './question-words.ts'
import type { ReasonWords } from './reason-words.ts'
import type { RepeatWords } from './repeat-words.ts'
import type { RobocallWords } from './robocall-words.ts'
import type { SignWords } from './sign-words.ts'
import type { SpeechWords } from './speech-words.ts'
import type { SpellingWords } from './spelling-words.ts'
import type { TimelineWords } from './timeline-words.ts'
import type { UnknownWords } from './unknown-words.ts'
import type { UrgencyWords } from './urgency-words.ts'
import type { YesNoWords } from './yes-no-words.ts'

export interface Words {
  readonly timeline: TimelineWords
  readonly money: MoneyWords
  readonly birthDate: BirthDateWords
  readonly calendar: CalendarWords
  readonly clock: ClockWords
  readonly callbackTalk: CallbackTalkWords
  readonly callbacks: CallbackWords
  readonly humanWishes: HumanWishWords
  readonly languageWishes: LanguageWishWords
  readonly addresses: AddressWords
  readonly emails: EmailWords
  readonly letters: LetterWords
  readonly names: NameWords
  readonly numbers: NumberWords
  readonly phones: PhoneWords
  readonly reason: ReasonWords
  readonly party: PartyWords
  readonly robocall: RobocallWords
  readonly pitch: PitchWords
  readonly asked: AskedWords
  readonly signs: SignWords
  readonly speech: SpeechWords
  readonly spelling: SpellingWords
  readonly urgency: UrgencyWords
  readonly yesNo: YesNoWords
  readonly goodbye: GoodbyeWords
  readonly closing: ClosingWords
  readonly repeat: RepeatWords
  readonly unknown: UnknownWords
  readonly company: CompanyWords
  readonly correction: CorrectionWords
  readonly question: QuestionWords
  readonly knowledge: KnowledgeWords
  readonly promises: PromiseWords
  readonly business: BusinessWords
}
