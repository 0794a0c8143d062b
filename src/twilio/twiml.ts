/** TwiML from small parts: `twiml(say(…), gather({…}, say(…)), hangup())`. Escaping is the official builder's. */
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import { FirstRingError } from '../core/errors.ts'
import { textParts } from './spoken-text.ts'

/** A verb of the document. */
export type Verb = (into: VoiceResponse) => void
/** A verb that may also stand inside a gather. */
export type Prompt = (into: Pick<VoiceResponse, 'say' | 'pause'>) => void

/** Largest document that Twilio reads, bytes. */
const maxDocumentBytes = 64 * 1024

/** The document. Throws FirstRingError `internal` when it is larger than Twilio reads. */
export function twiml(...verbs: Verb[]): string {
  const response = new VoiceResponse()
  for (const verb of verbs) verb(response)
  const document = response.toString()
  const bytes = Buffer.byteLength(document)
  if (bytes > maxDocumentBytes) {
    throw new FirstRingError('internal', `TwiML of ${bytes} bytes; Twilio reads at most ${maxDocumentBytes}`)
  }
  return document
}

export interface SpeechOptions {
  /** BCP 47, for example `en-US`. */
  language: string
  /** A voice of Twilio's, for example `Polly.Joanna-Neural`. */
  voice?: string | undefined
}

/** Speaks a text, in several verbs when it is longer than one may be; nothing for an empty text. */
export function say(text: string, { language, voice }: SpeechOptions): Prompt {
  // The builder's lists of languages and voices lag behind Twilio's own.
  const attributes = { voice, language } as VoiceResponse.SayAttributes
  return (into) => {
    for (const part of textParts(text)) into.say(attributes, part)
  }
}

export function pause(seconds = 1): Prompt {
  return (into) => {
    into.pause({ length: seconds })
  }
}

export interface RecordOptions {
  /** Asked when the recording has ended. Required: without it Twilio asks the same document again, forever. */
  action: string
  /** Told when the recording can be fetched; an absolute address. */
  recordingStatusCallback?: string
  /** Default 180. */
  maxLengthSeconds?: number
  /** Silence that ends the recording. Default 5; 0 for none. */
  timeoutSeconds?: number
  /** Keys that end the recording. Default `#`. */
  finishOnKey?: string
  /** Default true. */
  playBeep?: boolean
}

/** Takes down a message. If the caller leaves nothing, the next verb runs. */
export function record(options: RecordOptions): Verb {
  return (into) => {
    into.record({
      action: options.action,
      maxLength: options.maxLengthSeconds ?? 180,
      timeout: options.timeoutSeconds ?? 5,
      finishOnKey: options.finishOnKey ?? '#',
      playBeep: options.playBeep ?? true,
      trim: 'trim-silence',
      recordingStatusCallback: options.recordingStatusCallback,
      recordingStatusCallbackEvent: options.recordingStatusCallback ? ['completed', 'absent'] : undefined,
    })
  }
}

/**
 * Records both sides of the call from here on, while the document goes on. A `<Connect>` must come after it: a
 * relayed call cannot be recorded any other way. `recordingStatusCallback` is absolute: Twilio loses any other.
 */
export function startRecording({ recordingStatusCallback }: { recordingStatusCallback: string }): Verb {
  return (into) => {
    into.start().recording({
      recordingStatusCallback,
      recordingStatusCallbackEvent: ['completed', 'absent'],
      channels: 'dual',
    })
  }
}

export interface DialOptions {
  /** E.164. */
  number: string
  /** Asked when the dial has ended, however it ended; without it the document goes on. */
  action?: string
  /** Time to ring. Default 20. */
  timeoutSeconds?: number
  /** What the target sees; the caller's own number when left out. */
  callerId?: string
  /** TwiML spoken to the target before the two are connected. */
  whisperUrl?: string
}

/** Puts the caller through to one number. */
export function dial({ number, action, timeoutSeconds = 20, callerId, whisperUrl }: DialOptions): Verb {
  return (into) => {
    into.dial({ action, timeout: timeoutSeconds, callerId }).number({ url: whisperUrl }, number)
  }
}

/** Goes on with the document at that address. */
export function redirect(url: string): Verb {
  return (into) => {
    into.redirect(url)
  }
}

export function hangup(): Verb {
  return (into) => {
    into.hangup()
  }
}

/** Refuses the call before it is answered and billed. Only as the first verb. */
export function reject(reason: 'busy' | 'rejected' = 'rejected'): Verb {
  return (into) => {
    into.reject({ reason })
  }
}
