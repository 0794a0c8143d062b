/** Whether the caller would rather be written to than called. */
import type { Language } from '../languages/language.ts'
import { sentences, tidy } from './words.ts'

const wishes =
  /\b(?:text|sms|whatsapp|message) (?:me|us)\b|\bsend (?:me|us) (?:an? |the )?(?:quick )?(?:text|sms|message)\b|\b(?:get|have|prefer|want|like|do) (?:it )?(?:an? |by |via |over |in )?(?:text|sms)(?: message)?\b|\b(?:by|via|over) (?:text|sms)\b/i
const denial = /\b(?:don't|do not|never|can't|cannot|no need to|not|hear|get)\b(?: \w+){0,3}\s*$/i
const calls = /\b(?:call|ring|phone|reach)\b/i

/** True for "can you text me instead?", "send me a text"; false for "call or text me", "don't text me". */
export function wantsText(text: string, _language: Language): boolean {
  return sentences(tidy(text)).some((sentence) => {
    const match = wishes.exec(sentence)
    if (!match || denial.test(sentence.slice(0, match.index))) return false
    return !calls.test(sentence) || /\b(?:instead of|rather than|not|don't|no) (?:an? )?call/i.test(sentence)
  })
}
