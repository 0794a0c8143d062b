/** Names of the data sets: file names without `.jsonl`, and the short ones that people type. */
import { FirstRingError } from '../../core/errors.ts'
import { closestTo } from '../call/closest-name.ts'

/** Whole dialogues, which are played instead of answered row by row. */
export const dialogueSets = ['dialogues_star', 'dialogues_sgd', 'dialogues_harpervalley'] as const

const shortNames: Record<string, string> = {
  callback: 'callback_request',
  spam: 'spam_robocalls',
  restaurants: 'slots_restaurants8k',
  evi: 'slots_evi_asr',
  an4: 'slots_an4_spoken_forms',
  multidogo: 'slots_multidogo_contact',
  natcs: 'slots_natcs_first_turn',
  nlupp: 'nlupp_intents_slots',
  reason: 'reason_natcs',
  star: 'dialogues_star',
  sgd: 'dialogues_sgd',
  harpervalley: 'dialogues_harpervalley',
}

/** The full name of what was typed. Throws FirstRingError with the nearest name. */
export function setNamed(typed: string, names: readonly string[]): string {
  const name = shortNames[typed] ?? typed.replace(/\.(?:jsonl|csv)$/, '')
  if (names.includes(name)) return name
  const close = closestTo(typed, [...Object.keys(shortNames), ...names])
  throw new FirstRingError(
    'validation-failed',
    `There is no set ${typed}.${close ? ` Did you mean ${close}?` : ''} Sets: ${names.map(withShortName).join(', ')}`,
  )
}

/** "callback_request (callback)". */
export function withShortName(name: string): string {
  const short = Object.keys(shortNames).find((key) => shortNames[key] === name)
  return short ? `${name} (${short})` : name
}
