/** Words to search by, the same on both databases: lower case, without accents, letters and digits only. */
import { type Call, isEnded } from '../core/call.ts'

/** Longer runs of letters are not words. */
const maxWordLength = 64
const maxQueryWords = 12

function words(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, maxWordLength))
}

/** A number is found from its country code, area code, exchange or last four digits on. */
function phoneWords(phone: string): string[] {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < 7) return []
  return [digits, digits.slice(-10), digits.slice(-7), digits.slice(-4)]
}

/** Digits with the separators people write into phone numbers. */
const writtenNumber = /\+?\d[\d\s().-]{5,}\d/g

/** Everything of a call that can be searched. The transcript joins when the call is over. */
export function searchWords(call: Call): string[] {
  const fields = Object.values(call.lead).map((field) => field?.value ?? '')
  const said = isEnded(call) ? call.transcript.map((entry) => entry.text) : []
  const numbers = [call.from, call.to, call.callback?.phone ?? '', ...fields].flatMap(phoneWords)
  const text = [...fields, call.callback?.reason ?? '', call.summary ?? '', ...said].join(' ')
  return [...new Set([...numbers, ...words(text)])]
}

/** What someone typed, as the beginnings of words that must all occur. Empty when it holds no word. */
export function queryWords(text: string): string[] {
  const joined = text.replace(writtenNumber, (number) => ` ${number.replace(/\D/g, '')} `)
  return [...new Set(words(joined))].slice(0, maxQueryWords)
}
