/** Whether more of an answer may follow: people pause inside numbers, letters and addresses. Pure. */
import type { Call } from '../core/call.ts'
import { callersNumber } from '../core/callback-number.ts'
import { languageOf } from '../languages/languages.ts'
import { isClosingTalk } from '../understanding/closing-talk.ts'
import { readEmail } from '../understanding/email.ts'
import { readPhone } from '../understanding/phone.ts'
import { wordsOf } from '../understanding/words.ts'
import type { Expectation } from './brain.ts'

/** A sentence that does not give the answer: a question, a refusal, something else altogether. */
const longestPiece = 8

/** False when what was said looks like the first piece of what is expected. */
export function isAnswerWhole(expect: Expectation, text: string, call: Call): boolean {
  const language = languageOf(call.language)
  const count = wordsOf(text).length
  switch (expect) {
    case 'phone': {
      const country = call.language.split('-')[1] ?? 'US'
      const found = readPhone(text, language, { asked: true, country, near: callersNumber(call) })
      return found === null || found.phone !== undefined
    }
    case 'email': {
      if (readEmail(text, language, { asked: true })) return true
      return count > longestPiece
    }
    case 'spelling':
      return count > 12
    case 'address':
      return count > longestPiece
    case 'name':
    case 'open':
    case 'yes-no':
      return true
  }
}

/** "Thanks, bye": after our goodbye it needs no answer. */
export function isFarewell(text: string, tag: string): boolean {
  return isClosingTalk(text, languageOf(tag))
}
