/** Engines in the owner's words: what they are called, and what they are like for callers. */
import type { CallListItem } from '../api/types.ts'

export type Engine = NonNullable<CallListItem['engine']>

const engines: Record<Engine, { label: string; about: string }> = {
  'conversation-relay': {
    label: 'Live conversation',
    about:
      'Callers talk freely and may interrupt; answers begin within a second. Twilio hears and speaks (ConversationRelay), so nothing but Twilio is needed. Best with a language model.',
  },
  gather: {
    label: 'Question by question',
    about:
      'The receptionist speaks, then listens, in turns (Gather). Slower than a live conversation, and works on every Twilio account.',
  },
  voicemail: {
    label: 'Voicemail',
    about: 'A greeting and a beep. The message still becomes a lead. Stands below every order by itself.',
  },
  'openai-realtime': {
    label: 'Live voice',
    about:
      'One model hears the caller and speaks by itself (OpenAI Realtime): the quickest answers and the most natural voice, and callers may interrupt. Needs a key of OpenAI, Azure or xAI on the server. Keep another engine below it, for when the model fails.',
  },
  'speech-pipeline': { label: 'Speech pipeline', about: 'Not built into this server yet: it is skipped.' },
  vapi: { label: 'VAPI', about: 'Not built into this server yet: it is skipped.' },
}

export function engineLabel(engine: Engine): string {
  return engines[engine].label
}

export function engineAbout(engine: Engine): string {
  return engines[engine].about
}
