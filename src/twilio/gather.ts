/** The TwiML verb that asks and listens: for speech, for keys, or for whichever comes first. */
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import { FirstRingError } from '../core/errors.ts'
import { hintList } from './hint-list.ts'
import type { Prompt, Verb } from './twiml.ts'

export interface GatherOptions {
  /** Where the answer is sent. Required: without it Twilio asks the same document again, forever. */
  action: string
  /** Language that is listened for, BCP 47. */
  language: string
  /** Default `dtmf speech`: what comes first wins, so that key 0 works at any time. */
  input?: 'dtmf' | 'speech' | 'dtmf speech'
  /** Silence, after the prompts, until the gather gives up. Default 5. */
  timeoutSeconds?: number
  /** Pause that ends the caller's speech. Default `auto`; a speech model needs whole seconds. */
  speechTimeout?: 'auto' | number
  speechModel?: string
  /** Words that are likely; the first 500 are passed on, 100 characters of each. */
  hints?: readonly string[]
  /** Ends the entry after so many keys. */
  numDigits?: number
  /** Key that ends the entry; empty for none. Default `#`. */
  finishOnKey?: string
  /** Whether input cuts the prompts short. Default true. */
  bargeIn?: boolean
  /** Whether the action is asked in case of silence too. Default true. */
  actionOnEmptyResult?: boolean
  /** Masks swear words in what was understood. Default false: an answer should arrive as it was given. */
  profanityFilter?: boolean
}

/** Throws FirstRingError `internal` for a speech model without whole seconds of speech timeout. */
export function gather(options: GatherOptions, ...prompts: Prompt[]): Verb {
  const attributes = { ...common(options), ...forSpeech(options), ...forKeys(options) }
  return (into) => {
    const node = into.gather(attributes)
    for (const prompt of prompts) prompt(node)
  }
}

function common(options: GatherOptions): VoiceResponse.GatherAttributes {
  return {
    input: inputsOf(options),
    action: options.action,
    // The builder's list of languages lags behind Twilio's own.
    language: options.language as VoiceResponse.GatherAttributes['language'],
    timeout: options.timeoutSeconds ?? 5,
    bargeIn: options.bargeIn ?? true,
    actionOnEmptyResult: options.actionOnEmptyResult ?? true,
  }
}

function inputsOf({ input }: GatherOptions): ('dtmf' | 'speech')[] {
  return input === undefined || input === 'dtmf speech' ? ['dtmf', 'speech'] : [input]
}

function forSpeech(options: GatherOptions): VoiceResponse.GatherAttributes {
  if (!inputsOf(options).includes('speech')) return {}
  const { speechTimeout = 'auto', speechModel } = options
  if (speechModel !== undefined && !Number.isInteger(speechTimeout)) {
    throw new FirstRingError('internal', 'a gather with a speech model needs whole seconds of speech timeout')
  }
  return {
    speechTimeout: String(speechTimeout),
    speechModel,
    hints: hintList(options.hints),
    profanityFilter: options.profanityFilter ?? false,
  }
}

function forKeys(options: GatherOptions): VoiceResponse.GatherAttributes {
  if (!inputsOf(options).includes('dtmf')) return {}
  return { numDigits: options.numDigits, finishOnKey: options.finishOnKey }
}
