/** A call and what the caller just did, as the messages that a language model gets. Pure. */
import type { LanguageModelV4Message, LanguageModelV4Prompt } from '@ai-sdk/provider'
import type { TranscriptEntry } from '../../core/transcript.ts'
import { maxUtteranceLength } from '../../understanding/words.ts'
import type { BrainTurn, CallerInput } from '../brain.ts'
import { callState } from '../call-state.ts'
import { instructions } from '../instructions.ts'
import { notice } from '../notice.ts'
import { withoutTags } from '../quoted.ts'

/** Entries of the transcript that are kept; older ones go in steps, so that most turns begin as the one before did. */
const keptEntries = 60
const cutStep = 20

/** Vendors that cache on demand keep everything up to a marked message. */
const cached = { anthropic: { cacheControl: { type: 'ephemeral' } } }

interface Spoken {
  role: 'user' | 'assistant'
  texts: string[]
}

/**
 * System, history and the caller's turn with the state of the call; user and assistant alternate, and user begins. The
 * history of one turn is the beginning of the next one's, byte for byte, but for the marks of caching.
 */
export function promptOf({ call, business, input, now }: BrainTurn, canBook = false): LanguageModelV4Prompt {
  const entries = call.transcript.filter(isHeard)
  // The caller's words of this very turn are already on record.
  if (input.type === 'speech' && entries.at(-1)?.speaker === 'caller') entries.pop()
  const messages = spokenOf(entries)
  const last = messages.at(-1)
  const before = last?.role === 'user' ? last.texts : []
  const history = last?.role === 'user' ? messages.slice(0, -1) : messages
  const state = `<call_state>\n${callState(call, business, now)}\n</call_state>\n${heard(input)}`
  return [
    {
      role: 'system',
      content: instructions(business, call.language, 'text', canBook),
      providerOptions: cached,
    },
    ...history.map((message, index) => messageOf(message, index === history.length - 1)),
    messageOf({ role: 'user', texts: [...before, state] }, false),
  ]
}

/** Words that were cut off before anything of them was heard were not said. */
function isHeard({ speaker, text, heard: part }: TranscriptEntry): boolean {
  return (speaker === 'receptionist' && part !== undefined ? part : text).trim() !== ''
}

/** Neighbours of one speaker are one message. */
function spokenOf(entries: TranscriptEntry[]): Spoken[] {
  const cut = Math.max(0, Math.floor((entries.length - keptEntries) / cutStep) * cutStep)
  const opening = ['(The caller is connected.)', ...(cut > 0 ? ['(Earlier turns are left out.)'] : [])]
  const messages: Spoken[] = [{ role: 'user', texts: [opening.join(' ')] }]
  for (const entry of entries.slice(cut)) {
    const role = entry.speaker === 'caller' ? 'user' : 'assistant'
    const last = messages.at(-1)
    if (last?.role === role) last.texts.push(wordsOf(entry))
    else messages.push({ role, texts: [wordsOf(entry)] })
  }
  return messages
}

function wordsOf({ speaker, text, heard: part, isInterrupted }: TranscriptEntry): string {
  if (speaker === 'caller') return callersWords(text)
  return isInterrupted ? `${(part ?? text).trim()} [CUT_OFF]` : text.trim()
}

function callersWords(text: string): string {
  return `<caller_said>${withoutTags(text.slice(0, maxUtteranceLength))}</caller_said>`
}

function heard(input: CallerInput): string {
  switch (input.type) {
    case 'speech':
      return callersWords(input.text)
    case 'digits':
      return `<caller_pressed>${withoutTags(input.digits).slice(0, 40)}</caller_pressed>`
    case 'silence':
      return '<caller_silent/>'
    case 'opening':
      return notice({ type: input.isResumed ? 'line-back' : 'answered' })
    case 'transfer-failed':
      return notice(input)
  }
}

/**
 * What the receptionist said in several pieces stays in several, so that a message that grows keeps its beginning;
 * vendors put them together without anything between. Some servers take nothing but one text from a user.
 */
function messageOf({ role, texts }: Spoken, isLast: boolean): LanguageModelV4Message {
  const whole = role === 'user' ? [texts.join('\n')] : texts
  const content = whole.map((text, index) => ({
    type: 'text' as const,
    text: index === 0 ? text : `\n${text}`,
  }))
  return { role, content, ...(isLast ? { providerOptions: cached } : {}) }
}
