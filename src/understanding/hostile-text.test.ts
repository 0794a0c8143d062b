/** What an attacker or a broken recogniser may send: every meaning stays quick and never throws. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import type { Language } from '../languages/language.ts'
import { languages } from '../languages/languages.ts'
import { readAddress } from './address.ts'
import { findAmounts } from './amounts.ts'
import { readBirthDate } from './birth-date.ts'
import { readBudget } from './budget.ts'
import { asksWhenCalled, refusesCallback } from './callback-talk.ts'
import { detectCallbackWish } from './callback-wish.ts'
import { chooseName } from './choose-name.ts'
import { findTimes } from './clock-times.ts'
import { readCompany } from './company.ts'
import { mayRename, readCorrection, withoutLeadIn } from './correction.ts'
import { findDates } from './dates.ts'
import { readEmail } from './email.ts'
import { hasNothingElse, readGoodbye } from './goodbye.ts'
import { wantsHuman } from './human-wish.ts'
import { readLanguageWish, soundsLike } from './language-wish.ts'
import { readName } from './names.ts'
import { optsOut } from './opt-out.ts'
import { findPartySize } from './party-size.ts'
import { readPhone } from './phone.ts'
import { readPostcode } from './postcode.ts'
import { findQuestion } from './question.ts'
import { readReason } from './reason.ts'
import { asksToRepeat } from './repeat-request.ts'
import { screenRobocall } from './robocall.ts'
import { readSpellingHint } from './spelling-hint.ts'
import { wantsText } from './text-wish.ts'
import { readTimeline } from './timeline.ts'
import { cannotAnswer, declinesToAnswer } from './unknown.ts'
import { detectUrgency } from './urgency.ts'
import { readWhen } from './when.ts'
import { isGreeting, maxUtteranceLength } from './words.ts'
import { leansToYes, readYesNo } from './yes-no.ts'

const now = new Date('2026-03-03T16:00:00Z')
const meanings: Record<string, (text: string, language: Language) => unknown> = {
  urgency: (text, language) => detectUrgency(text, language, { emergencyPhrases: ['server down', 'a+ (b'] }),
  human: (text, language) => wantsHuman(text, language),
  robocall: (text, language) => screenRobocall(text, language),
  callback: (text, language) => detectCallbackWish(text, language, { now, business: demoBusiness }),
  name: (text, language) => [
    readName(text, language, { asked: true }),
    readName(text, language, { asked: false }),
  ],
  chosenName: (text, language) => chooseName([text, `${text} `], language, { asked: true, country: 'GB' }),
  spelledName: (text, language) =>
    chooseName([text], language, {
      ...{ asked: true, isSpelled: true },
      heard: { firstName: 'Ana', lastName: 'Reyes', confidence: 0.6 },
    }),
  company: (text, language) => readCompany(text, language),
  phone: (text, language) => [
    readPhone(text, language, { asked: true, country: 'US' }),
    readPhone(text, language, { asked: false, country: 'GB' }),
  ],
  email: (text, language) => [
    readEmail(text, language, { asked: true }),
    readEmail(text, language, { asked: false }),
  ],
  postcode: (text, language) => [
    readPostcode([text], language, { country: 'GB' }),
    readPostcode([text], language, { country: 'US' }),
  ],
  address: (text, language) => [
    readAddress(text, language, { asked: true }),
    readAddress(text, language, { asked: false }),
  ],
  yesNo: (text, language) => [readYesNo(text, language), leansToYes(text, language)],
  correction: (text, language) => [
    readCorrection(text, language),
    mayRename(text, language),
    withoutLeadIn(text, language),
  ],
  unknown: (text, language) => [cannotAnswer(text, language), declinesToAnswer(text, language)],
  callbackTalk: (text, language) => [
    asksWhenCalled(text, language),
    refusesCallback(text, language),
    wantsText(text, language),
    optsOut(text, language),
  ],
  languageWish: (text) => [readLanguageWish(text), soundsLike(text)],
  spellingHint: (text, language) => readSpellingHint(text, language)?.write('Ana'),
  greeting: (text, language) => isGreeting(text, language),
  goodbye: (text, language) => [readGoodbye(text, language), hasNothingElse(text, language)],
  repeat: (text, language) => asksToRepeat(text, language),
  reason: (text, language) => [
    readReason(text, language, { asked: true }),
    readReason(text, language, { asked: false }),
  ],
  question: (text, language) => findQuestion(text, language),
  dates: (text, language) => [
    findDates(text, language, { now, timezone: 'America/Chicago' }),
    readTimeline(text, language, { now, timezone: 'America/Chicago', asked: false }),
    readBirthDate([text], language, { order: 'dmy', now }),
  ],
  times: (text, language) => findTimes(text, language, { now, timezone: 'America/Chicago', asked: true }),
  when: (text, language) => readWhen(text, language, { now, timezone: 'America/Chicago' }),
  party: (text, language) => findPartySize(text, language, { asked: true }),
  amounts: (text, language) => [
    findAmounts(text, language, { asked: true }),
    readBudget(text, language, { asked: false }),
  ],
}

/** Pieces that the patterns are made of, so that long repeats of them nearly match. */
const pieces = [
  'no ',
  'oh ',
  'uh, ',
  'yes, ',
  'five ',
  'double ',
  '5',
  '5 ',
  'a ',
  'a',
  ' ',
  'at ',
  'dot ',
  'my ',
  'my name is ',
  'this is ',
  'call me ',
  'have someone ',
  'waiting for the ',
  'give me a quick ',
  'puede llamar ',
  'que me llame ',
  'speak to the ',
  'transfer me ',
  'robot ',
  'operator ',
  'no one has ',
  'call kar ',
  'hablar con ',
  'en español ',
  'off your list ',
  'press one ',
  'your account ',
  'calling from the ',
  'if you need to ',
  'oprima uno ',
  'su cuenta ',
  'water ',
  'gas smell ',
  'I ',
  'and ',
  ', ',
  '.',
  '?',
  '@',
  'a@',
  'a.',
  "o'",
  '-',
  'Ana ',
  'é',
  '12 oak ',
  'can you ',
  'sorry ',
  'wait ',
  'please ',
  'thanks ',
  'good ',
  'someone ',
  'talk to ',
  'when ',
  'they ',
  'call ',
  'with ',
  "don't ",
  'hello there ',
  'between 2 ',
  'at 5 ',
  'monday ',
  'no se ',
  'si ',
  'sí, ',
  'cinco ',
  'y ',
  'mi número es ',
  'me llamo ',
  'señor ',
  'gracias ',
  'puede ',
  'cuánto ',
  'arroba ',
  'llame ',
  'el lunes ',
  'next friday the 5th of ',
  'in two weeks from ',
  'half past ',
  'me and my 3 kids, ',
  'y media ',
  'mañana por la ',
  'not on ',
  '$5k ',
  '12/5/',
  '\u0130',
  '😀',
  '\u0000',
]

const readers = Object.entries(meanings).flatMap(([name, read]) =>
  languages.map((language) => [name, language.code, (text: string) => read(text, language)] as const),
)

describe.each(readers)('%s, %s', (_name, _code, read) => {
  it('never throws, whatever is said', () => {
    const words = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, (text) => void read(text)),
      { numRuns: 200 },
    )
  })

  it('does not look further than the documented length', () => {
    const start = 'well '.repeat(maxUtteranceLength / 5)
    expect(read(`${start}my name is Ana Reyes there is a gas leak call me back at 503 555 0188`)).toEqual(
      read(start),
    )
  })

  it('takes time in proportion to the length for repeats of its own pieces', () => {
    for (const piece of pieces) {
      expect(growthFor(read, piece), `growth for repeats of ${JSON.stringify(piece)}`).toBeLessThan(most)
    }
  })
})

/** Four times the text in four times the time; squared growth would be sixteen times, cubed sixty-four. */
const most = 40
/** A busy machine spoils some rounds, and code that grows too fast spoils all of them. */
const rounds = 8

/** Cost of the longest text over that of a quarter of it: the smallest over some rounds, ended by the first good one. */
function growthFor(read: (text: string) => unknown, piece: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds && least >= most; round++) {
    const short = Math.max(costOf(read, piece, maxUtteranceLength / 4), 0.2)
    least = Math.min(least, costOf(read, piece, maxUtteranceLength) / short)
  }
  return least
}

/** Best of several runs, milliseconds: the machine may be busy, and only the code's own time counts. */
function costOf(read: (text: string) => unknown, piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    read(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}
