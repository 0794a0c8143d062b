/** What an attacker or a broken recogniser may send: every meaning stays quick and never throws. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import { english } from '../languages/en/english.ts'
import { readAddress } from './address.ts'
import { asksWhenCalled, refusesCallback } from './callback-talk.ts'
import { detectCallbackWish } from './callback-wish.ts'
import { readCorrection } from './correction.ts'
import { readEmail } from './email.ts'
import { hasNothingElse, readGoodbye } from './goodbye.ts'
import { wantsHuman } from './human-wish.ts'
import { readName } from './names.ts'
import { readPhone } from './phone.ts'
import { findQuestion } from './question.ts'
import { readReason } from './reason.ts'
import { asksToRepeat } from './repeat-request.ts'
import { screenRobocall } from './robocall.ts'
import { readSpellingHint } from './spelling-hint.ts'
import { wantsText } from './text-wish.ts'
import { cannotAnswer, declinesToAnswer } from './unknown.ts'
import { detectUrgency } from './urgency.ts'
import { isGreeting, maxUtteranceLength } from './words.ts'
import { readYesNo } from './yes-no.ts'

const now = new Date('2026-03-03T16:00:00Z')
const meanings: Record<string, (text: string) => unknown> = {
  urgency: (text) => detectUrgency(text, english, { emergencyPhrases: ['server down', 'a+ (b'] }),
  human: (text) => wantsHuman(text, english),
  robocall: (text) => screenRobocall(text, english),
  callback: (text) => detectCallbackWish(text, english, { now, business: demoBusiness }),
  name: (text) => [readName(text, english, { asked: true }), readName(text, english, { asked: false })],
  phone: (text) => [
    readPhone(text, english, { asked: true, country: 'US' }),
    readPhone(text, english, { asked: false, country: 'GB' }),
  ],
  email: (text) => readEmail(text, english),
  address: (text) => [
    readAddress(text, english, { asked: true }),
    readAddress(text, english, { asked: false }),
  ],
  yesNo: (text) => readYesNo(text, english),
  correction: (text) => readCorrection(text, english),
  unknown: (text) => [cannotAnswer(text, english), declinesToAnswer(text, english)],
  callbackTalk: (text) => [
    asksWhenCalled(text, english),
    refusesCallback(text, english),
    wantsText(text, english),
  ],
  spellingHint: (text) => readSpellingHint(text, english)?.write('Ana'),
  greeting: (text) => isGreeting(text, english),
  goodbye: (text) => [readGoodbye(text, english), hasNothingElse(text, english)],
  repeat: (text) => asksToRepeat(text, english),
  reason: (text) => [readReason(text, english, { asked: true }), readReason(text, english, { asked: false })],
  question: (text) => findQuestion(text, english),
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
  'press one ',
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
  '\u0130',
  '😀',
  '\u0000',
]

describe.each(Object.entries(meanings))('%s', (_, read) => {
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
      const growth =
        costOf(read, piece, maxUtteranceLength) / Math.max(costOf(read, piece, maxUtteranceLength / 4), 0.2)
      // Four times the text in four times the time; squared growth would be sixteen times, cubed sixty-four.
      expect(growth, `growth for repeats of ${JSON.stringify(piece)}`).toBeLessThan(40)
    }
  })
})

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
