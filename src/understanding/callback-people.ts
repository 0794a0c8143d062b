/** By whom the caller wants to be called, and whom else to call: "have Mike call my wife". */
import type { CallbackPeople } from '../languages/callback-words.ts'
import type { CallbackCandidate } from './callback-signs.ts'
import { folded } from './words.ts'

/** The longest name of somebody, in words: "someone from the billing department". */
const longest = 5

/**
 * `plain` is the sentence as its signs were read, `sentence` the same as it was said: names come back in its case.
 * Undefined for "someone", "you", and when nobody is named.
 */
export function callbackBy(
  plain: string,
  sentence: string,
  { from, to, kind }: CallbackCandidate,
  people: CallbackPeople,
): string | undefined {
  const isFree = people.behindLeads.has('')
  const ahead = kind === 'get' ? undefined : nameAhead(plain.slice(0, from).trim().split(' '), people)
  const behind =
    kind === 'get' || isFree ? nameBehind(plain.slice(to).trim().split(' '), sentence, people) : undefined
  const name = ahead ?? behind
  return name === undefined ? undefined : asSaid(name, sentence)
}

/** "My wife", when it is not the caller who is to be called. */
export function callbackWhom(
  plain: string,
  sentence: string,
  { from, to }: CallbackCandidate,
  people: CallbackPeople,
): string | undefined {
  const whom = people.whom.exec(plain.slice(from, to))?.[1]?.trim()
  return whom === undefined ? undefined : asSaid(whom, sentence)
}

/** Between a lead ("have", "ask") and the call. */
function nameAhead(words: string[], people: CallbackPeople): string | undefined {
  let end = words.length
  while (end > 0 && people.between.has(words[end - 1] ?? '')) end--
  for (let lead = end - 1; lead >= Math.max(0, end - longest - 1); lead--) {
    if (people.leads.has(words[lead] ?? '')) return named(words.slice(lead + 1, end), people)
    if (words[lead] === ',') return undefined
  }
  return undefined
}

/** Behind a lead ("from"); where none need stand, what begins like somebody or is written like a name. */
function nameBehind(words: string[], sentence: string, people: CallbackPeople): string | undefined {
  const [first = '', second = ''] = words
  const hasLead = first !== '' && people.behindLeads.has(first)
  if (!hasLead && !people.behindLeads.has('')) return undefined
  const rest = hasLead ? words.slice(1) : words
  if (!hasLead && !people.openers.has(first) && !isCapital(first, sentence)) return undefined
  if (!hasLead && people.stops.has(second) && people.openers.has(first)) return undefined
  const stop = rest.findIndex((word) => people.stops.has(word))
  return named(rest.slice(0, stop < 0 ? longest : Math.min(stop, longest)), people)
}

function named(words: string[], people: CallbackPeople): string | undefined {
  const name = words.join(' ')
  return name === '' || words.length > longest || people.nobody.test(name) ? undefined : name
}

function isCapital(word: string, sentence: string): boolean {
  return word !== '' && /^\p{Lu}/u.test(asSaid(word, sentence))
}

/** The words in the caller's own case and accents, where they are found. */
function asSaid(words: string, sentence: string): string {
  const plain = folded(sentence)
  const at = plain.toLowerCase().indexOf(words)
  return at < 0 || plain.length !== sentence.length ? words : sentence.slice(at, at + words.length)
}
