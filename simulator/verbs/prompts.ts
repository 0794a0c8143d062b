/** Say, Play and Pause: what the caller hears. */
import type { ConversationEntry } from '../caller.ts'
import { Interrupted } from '../interruption.ts'
import type { CallLeg } from '../leg.ts'
import { speechMs, spokenWithin } from '../speech-time.ts'
import type { Element } from '../twiml-document.ts'
import { secondsAttribute, type Verb } from './document.ts'

export interface Prompt {
  /** Empty for silence. */
  text: string
  durationMs: number
  /** BCP 47, when the verb says so. */
  language?: string
}

/** Length of a played sound of which nothing is known. */
const soundMs = 3000

/** The prompts of one element, in order. */
export function promptsOf(element: Element): Prompt[] {
  if (element.name === 'Pause') return [{ text: '', durationMs: secondsAttribute(element, 'length', 1) }]
  const isSaid = element.name === 'Say'
  const text = isSaid ? element.text : `[plays ${element.attributes.digits ?? element.text}]`
  const durationMs = isSaid ? speechMs(text) + breaksMs(element) : soundMs
  const loop = Number(element.attributes.loop ?? 1)
  const times = loop === 0 ? 1000 : loop
  const { language } = element.attributes
  return Array.from({ length: times }, () => ({ text, durationMs, ...(language ? { language } : {}) }))
}

/** SSML `<break time="800ms"/>`. */
function breaksMs(element: Element): number {
  return element.children.reduce((sum, child) => {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(child.attributes.time ?? '') ?? []
    const own = child.name === 'break' && amount ? Number(amount) * (unit === 's' ? 1000 : 1) : 0
    return sum + own + breaksMs(child)
  }, 0)
}

/** Plays prompts to their end, or until `wait` throws because the caller spoke into them. */
export async function playPrompts(leg: CallLeg, prompts: Prompt[], wait = (ms: number) => leg.wait(ms)) {
  for (const prompt of prompts) {
    leg.answer()
    const entry =
      prompt.text === '' ? undefined : leg.receptionistSays(prompt.text, prompt.durationMs, prompt.language)
    const startedAt = leg.clock.now()
    try {
      await leg.during('prompt', () => wait(prompt.durationMs))
    } catch (error) {
      if (entry && (error instanceof Interrupted || error === bargedIn)) {
        cutShort(leg, entry, prompt, leg.clock.now() - startedAt)
      }
      throw error
    }
  }
}

/** Leaves of an entry what was heard of it. */
export function cutShort(leg: CallLeg, entry: ConversationEntry, prompt: Prompt, heardMs: number): void {
  entry.isInterrupted = true
  entry.text = spokenWithin(prompt.text, heardMs)
  leg.emit({ type: 'receptionist-interrupted', heard: entry.text })
}

/** Thrown by a `wait` given to `playPrompts` when the caller speaks into the prompt. */
export const bargedIn = Symbol('barged in')

export const prompt: Verb = async (leg, element) => {
  await playPrompts(leg, promptsOf(element))
  return undefined
}

/** A leading pause keeps the call ringing. */
export const pause: Verb = async (leg, element, { root }) => {
  const isFirst = root.children[0] === element
  if (!(isFirst && leg.status === 'ringing')) leg.answer()
  await leg.wait(secondsAttribute(element, 'length', 1))
  return undefined
}
