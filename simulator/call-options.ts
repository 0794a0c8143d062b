/** Everything that can be chosen about a simulated call. */
import type { Caller } from './caller.ts'
import type { SimulatorEvent } from './events.ts'
import type { NetworkDelay } from './stream/delay-line.ts'
import type { SoundLine } from './stream/sound-line.ts'

/** Who or what answers a number that the receptionist dials. */
export type Callee =
  | { does: 'busy' }
  | { does: 'no-answer' }
  | { does: 'failed' }
  | {
      does: 'answer'
      /** Rings that long first; default 6. */
      afterSeconds?: number
      /** Key pressed when the whisper asks for one. */
      presses?: string
      /** Length of the conversation once bridged; default 30. */
      talkSeconds?: number
      /** The callee ends the conversation; else the caller does. */
      hangsUpFirst?: boolean
    }
  /** A machine takes the call: presses nothing, and records until the caller leaves. */
  | { does: 'voicemail'; afterSeconds?: number }

export type DialPlan = (number: string) => Callee

export const webhookKinds = [
  'voice',
  'fallback',
  'action',
  'redirect',
  'whisper',
  'partial-result',
  'status',
  'recording',
  'child-status',
  /** A text comes in. */
  'text',
  'text-status',
] as const
export type WebhookKind = (typeof webhookKinds)[number]

/** Points of a call at which something can happen to it. */
export interface WebhookMoment {
  kind: WebhookKind
  url: string
  /** 1 for the first try of this webhook. */
  attempt: number
  /** How many webhooks of this kind came before on this call. */
  nth: number
}

/** Where the caller puts the phone down. `nth` counts from 0 and is 0 by default. */
export interface HangUpPoint {
  /**
   * `ringing` is before the first TwiML; `webhook` is while our answer is awaited, also one over a socket.
   * On a relayed call a talk cycle is a `prompt`, on a media stream each stretch of our sound, and each time the caller
   * is listened to a `gather`.
   */
  during: 'ringing' | 'webhook' | 'prompt' | 'gather' | 'record' | 'dial' | 'bridged' | 'relay' | 'stream'
  nth?: number
  /** Call time into that phase; default 300. Ignored for `webhook`, where the request has just been sent. */
  afterMs?: number
}

export interface Faults {
  hangUp?: HangUpPoint
  /**
   * `refused`: no connection, nothing arrives. `reply-lost`: it arrives, the reply does not.
   * `repeated`: it arrives twice with the same token, and the second reply counts.
   */
  network?: (moment: WebhookMoment) => 'refused' | 'reply-lost' | 'repeated' | undefined
  /** `early` comes before the action webhook of the verb that the hang-up cut short. Default `once`. */
  statusCallback?: 'once' | 'twice' | 'never' | 'early'
  recordingCallback?: 'once' | 'twice' | 'never'
  /** Call time before the callbacks at the end are sent; default 0. */
  callbackDelayMs?: number
  /** A `<Gather>` that a hang-up cuts short asks its action once more, with CallStatus=completed. */
  gatherActionAfterHangUp?: boolean
  relay?: RelayFaults
  stream?: StreamFaults
}

/** What can go wrong on the socket of a `<ConversationRelay>`. */
export interface RelayFaults {
  /** The connection breaks without a word after so many prompts; 0 is right after `setup`. */
  cutAfterPrompts?: number
  /** A second socket to the same address, right after the first, sends the same `setup`. */
  duplicateSocket?: boolean
  wrongSignature?: boolean
  /** Real milliseconds until the socket is opened. */
  upgradeDelayMs?: number
  /** Frames sent right after `setup`: unknown types, garbage. */
  extraFrames?: string[]
  /** After each prompt comes an `interrupt` of words that are long over. */
  lateInterrupts?: boolean
  /** A cough into the nth turn of ours (from 0), that long after it began: an `interrupt`, and no prompt. */
  cough?: { nth: number; afterMs: number }
  /** The nth prompt (from 0) comes in two, with a pause of that much call time. */
  splitPrompt?: { nth: number; pauseMs: number }
  /** Each prompt is preceded by its beginnings, `last: false`, whatever the attributes say. */
  partials?: boolean
}

/** What can go wrong on a media stream. Times are milliseconds of call time unless they say otherwise. */
export interface StreamFaults {
  /** The network takes its time; nothing of it where call time takes no real time. */
  delayToServer?: NetworkDelay
  delayFromServer?: NetworkDelay
  /** Of jitter and noise; default 1. */
  seed?: number
  /** Every nth mark is never echoed. */
  losesEveryNthMark?: number
  /** Marks are echoed that much later than they ought to be. */
  lateMarksMs?: number
  /** A second socket to the same address, right after the first, sends the same `connected` and `start`. */
  duplicateStream?: boolean
  /** The connection breaks without a word once so many turns of the caller were heard; 0 is right after `start`. */
  cutAfterTurns?: number
  wrongSignature?: boolean
  /** Real milliseconds until the socket is opened. */
  upgradeDelayMs?: number
  /** Frames sent right after `start`: unknown events, garbage. */
  extraFrames?: string[]
  /** A cough, a door, a dog: loud and without words, into the nth turn of ours (from 0), that long after it began. */
  noise?: { nth: number; afterMs: number; ms: number }
  /** What is played comes back in the caller's sound, that much later and softer (0..1); its words stay readable. */
  echo?: { delayMs: number; gain: number }
  /** At the end `stop` comes, and the socket is left for us to close. */
  stopWithoutClose?: boolean
  /** At the end the socket is closed without `stop`. */
  closeWithoutStop?: boolean
}

export interface PlaceCallOptions {
  /** Absolute. May carry connection overrides after `#`. */
  voiceUrl: string
  voiceMethod?: 'GET' | 'POST'
  fallbackUrl?: string
  statusUrl?: string
  from: string
  to: string
  /** Further parameters of every request, signed with the rest; an undefined one is left out. */
  params?: Record<string, string | undefined>
  caller: Caller
  /** On a media stream the caller is heard and hears over it, and `caller` has no part. In real time only. */
  sound?: SoundLine
  /** 1 is real time (default), Infinity waits for nothing. */
  speed?: number
  /** The call lasts as long as it really took, whatever `speed` is: for callers who wait for a person. */
  lastsRealTime?: boolean
  /** Default: nobody answers. */
  dialPlan?: DialPlan
  /** Numbers the account owns besides `to`, which `<Dial callerId>` may show. */
  ownNumbers?: string[]
  onEvent?: (event: SimulatorEvent) => void
  faults?: Faults
  /** Real milliseconds a webhook may take; default 15 s divided by `speed`, but at least 3 s. */
  webhookTimeoutMs?: number
  /** Real milliseconds that a call on a socket may stay without a word from us before it is given up; default 60 s. */
  relayPatienceMs?: number
  /** Connects elsewhere than the URL names (and that is signed): beginning of the URL to what stands for it. */
  connectTo?: Record<string, string>
}
