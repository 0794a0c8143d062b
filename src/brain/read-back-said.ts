/** Which value on record the receptionist's words read back for a yes or no. Pure. */
import type { Call, OpenQuestion } from '../core/call.ts'
import { callersNumber } from '../core/callback-number.ts'
import { fullName } from '../core/lead.ts'
import type { Language } from '../languages/language.ts'
import { spokenNumber } from '../languages/spoken-number.ts'
import { readPhone } from '../understanding/phone.ts'
import { folded, wordsOf } from '../understanding/words.ts'

/** Of an address that is said in other words, "Street" for "St.", so much has to be there. */
const addressShare = 0.6
const numberEnd = 4
/** Is asked for as a whole, and read back by none of its words. */
const notReadBack = new Set(['firstName', 'lastName', 'phone', 'email', 'address', 'notes'])

/** `question`: the asking sentence; `said`: what stands before it and itself. Both tidied, folded and in small letters. */
export function readBackSaid(
  question: string,
  said: string,
  call: Call,
  language: Language,
): OpenQuestion | undefined {
  const { checking, sameNumber } = language.words.asked
  const isChecking = checking.test(question)
  const number = call.lead.phone?.value ?? callersNumber(call)
  const country = call.language.split('-')[1] ?? 'US'
  const text = isChecking ? said : question
  if (number !== undefined) {
    const isSaid = holdsNumber(text, number, country, language)
    if (isSaid || sameNumber.test(question)) return { field: 'phone', form: 'read-back', value: number }
  }
  const { email, address } = call.lead
  if (email && holdsEmail(text, email.value)) return { field: 'email', form: 'read-back', value: email.value }
  if (address && holdsMost(text, address.value)) {
    return { field: 'address', form: 'read-back', value: address.value }
  }
  const name = fullName(call.lead)
  if (name !== undefined && holdsName(text, name, isChecking, language)) {
    return { field: 'name', form: 'read-back', value: name }
  }
  if (!isChecking) return undefined
  const other = Object.entries(call.lead).find(
    ([field, known]) =>
      known !== undefined && !notReadBack.has(field) && said.includes(folded(known.value).toLowerCase()),
  )
  return other?.[1] && { field: other[0], form: 'read-back', value: other[1].value }
}

function holdsNumber(text: string, number: string, country: string, language: Language): boolean {
  const digits = text.replace(/\D/g, '')
  const national = spokenNumber(number, country).replace(/\D/g, '')
  if (digits.includes(national)) return true
  if (language.words.asked.numberEnd.test(text)) return digits.endsWith(national.slice(-numberEnd))
  return readPhone(text, language, { asked: true, country })?.phone === number
}

/** As it is written, with words for its signs, or letter by letter: "ana dot reyes at example dot com", "a n a". */
function holdsEmail(text: string, email: string): boolean {
  const words = new Set(wordsOf(text))
  const pieces = email.split(/[^a-z0-9]+/i).filter((piece) => piece.length > 1)
  const letters = wordsOf(text).join('')
  const isThere = (piece: string) => words.has(piece) || (piece.length > 3 && letters.includes(piece))
  return text.includes(email) || (pieces.length > 0 && pieces.every(isThere))
}

function holdsMost(text: string, address: string): boolean {
  const words = new Set(wordsOf(text))
  const wanted = wordsOf(folded(address))
  const found = wanted.filter((word) => words.has(word))
  const hasNumber = wanted.filter((word) => /\d/.test(word)).every((word) => words.has(word))
  return found.length > 1 && hasNumber && found.length / wanted.length >= addressShare
}

/** "Thank you, Ana. Is that right?" reads no name back, "I have Ana. Is that right?" and "Your name is Ana?" do. */
function holdsName(text: string, name: string, isChecking: boolean, language: Language): boolean {
  const small = folded(name).toLowerCase()
  const spelled = [...small].filter((char) => char !== ' ').join('-')
  if (text.includes(spelled) || text.replace(/\. ?|, ?| /g, '-').includes(spelled)) return true
  const isThere = ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(small).join(' ')} `)
  return isThere && ((isChecking && small.includes(' ')) || language.words.asked.naming.test(text))
}
