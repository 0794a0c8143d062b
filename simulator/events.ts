/** What happens on a simulated call, and what is left of it at the end. */
import type { WebhookKind } from './call-options.ts'
import type { ConversationEntry } from './caller.ts'

/** A webhook as it was sent and answered. */
export interface SentWebhook {
  kind: WebhookKind
  method: 'GET' | 'POST'
  /** As configured, with the fragment. */
  url: string
  params: Record<string, string>
  /** `I-Twilio-Idempotency-Token`. */
  token: string
  attempts: number
  /** HTTP status; undefined when no reply came. */
  status?: number
  /** Real milliseconds until the whole reply was there. */
  answerMs: number
  body?: string
  /** Replies to the repetitions of this request (`faults.network`). */
  repeatBodies: string[]
}

/** One entry of Twilio's debugger. */
export interface CallProblem {
  /** Twilio's error code; 12200 and the like are warnings. */
  code: number
  message: string
  url?: string
}

export interface DialRecord {
  number: string
  callSid: string
  status: 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled'
  isBridged: boolean
  seconds: number
}

export interface CallOutcome {
  callSid: string
  status: 'completed' | 'busy' | 'failed' | 'no-answer' | 'canceled'
  durationSeconds: number
  endedBy: 'caller' | 'receptionist' | 'error' | 'rest'
  conversation: ConversationEntry[]
  webhooks: SentWebhook[]
  warnings: CallProblem[]
  errors: CallProblem[]
  dials: DialRecord[]
  recordingSids: string[]
}

export type SimulatorEvent = { at: string } & SimulatorEventBody

export type SimulatorEventBody =
  | { type: 'call-placed'; callSid: string; from: string; to: string }
  | { type: 'webhook-answered'; webhook: SentWebhook }
  | { type: 'call-answered' }
  /**
   * A prompt begins; or, where it comes in pieces, is known to its end: then `beganAt` is before `at`. `answerMs` on the
   * first one after the caller spoke.
   */
  | {
      type: 'receptionist-said'
      beganAt: string
      text: string
      durationMs: number
      language?: string
      voice?: string
      answerMs?: number
    }
  /** `heardMs` on a media stream: how much of the sound was played. */
  | { type: 'receptionist-interrupted'; heard: string; heardMs?: number }
  | { type: 'listening-started'; expects: 'gather' | 'record'; input: ('speech' | 'dtmf')[] }
  | { type: 'caller-said'; text: string; heardAs?: string; confidence?: number }
  | { type: 'digits-pressed'; digits: string }
  | { type: 'caller-silent' }
  | { type: 'caller-hung-up' }
  | { type: 'dial-started'; number: string; childCallSid: string }
  | ({ type: 'dial-ended' } & DialRecord)
  /** The socket of a `<ConversationRelay>` stands. `relaySid` is Twilio's SessionId. */
  | { type: 'relay-connected'; relaySid: string; url: string }
  /** One frame, as it was; to us is `to-server`. */
  | { type: 'relay-message'; direction: 'to-server' | 'from-server'; frame: string }
  | { type: 'relay-language-changed'; ttsLanguage: string; transcriptionLanguage: string }
  /** Keys that we had sent into the call. */
  | { type: 'digits-sent'; digits: string }
  /** A second socket to the same address, opened to see whether it is let in (`faults.relay`). */
  | { type: 'relay-duplicate-answered'; isRefused: boolean; code: number }
  | { type: 'relay-ended'; relaySid: string; status: 'ended' | 'completed' | 'failed'; code?: number }
  /** The socket of a `<Stream>` stands. */
  | { type: 'stream-connected'; streamSid: string; url: string }
  /** One frame that is no sound, as it was. */
  | { type: 'stream-message'; direction: 'to-server' | 'from-server'; frame: string }
  /**
   * We have thrown away `droppedMs` of sound. The caller had heard those words of the utterance, and `heardMs` of it,
   * the 20 ms that were going out among them; `playedMs` since the stream began.
   */
  | { type: 'stream-cleared'; heard: string; heardMs: number; droppedMs: number; playedMs: number }
  /** A second socket to the same address, opened to see whether it is let in (`faults.stream`). */
  | { type: 'stream-duplicate-answered'; isRefused: boolean; code: number }
  /** Of the end of the stream: whose it was, and what went over it. */
  | {
      type: 'stream-ended'
      streamSid: string
      by: 'server' | 'network' | 'caller' | 'call'
      /** The server's, when it closed the socket. */
      code?: number
      framesSent: number
      framesReceived: number
      /** Real milliseconds from `start` to the first sound of ours. */
      firstAudioMs?: number
      /** With `stopWithoutClose`: whether we closed the socket in time. */
      isClosedInTime?: boolean
    }
  | { type: 'recording-made'; recordingSid: string; seconds: number }
  | { type: 'warning'; problem: CallProblem }
  | { type: 'error'; problem: CallProblem }
  | { type: 'call-ended'; status: CallOutcome['status']; durationSeconds: number }
