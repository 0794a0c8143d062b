/** The caller's sound of one connection: who speaks when, by the sound's own time, and what is said in it. */
import { mulawBytesPerMs } from '../../src/twilio/protocol/mulaw.ts'
import { SpeechReader, type TimedWord } from '../sound/coded-speech.ts'
import type { ConnectionContext } from './connection-context.ts'
import { wireItem } from './conversation.ts'
import type { RealtimeMessage } from './realtime-turn.ts'
import type { SemanticVad, ServerVad } from './setup.ts'
import { transcribe } from './transcription.ts'
import { type VoiceChange, VoiceDetector, type VoiceRule, windowBytes, windowMs } from './voice-detector.ts'
import { WireError } from './wire-error.ts'

export interface ListeningListeners {
  onSpeech(): void
  /** The caller's words are an item: `idle` when nobody had said anything. */
  onTurn(why: 'heard' | 'idle'): void
}

const shortestCommitMs = 100
/** What the vendor waits for at most, by the eagerness to answer. */
const longestWaitMs = { low: 8000, medium: 4000, auto: 4000, high: 2000 }
/** After what sounds like the end of a sentence. */
const sentenceEndMs = 500

export class Listening {
  #context: ConnectionContext
  #listeners: ListeningListeners
  #detector = new VoiceDetector()
  #reader = new SpeechReader()
  /** Sound that is no whole window yet. */
  #rest = new Uint8Array(0)
  #positionMs = 0
  /** End of the sound that is in items, or was cleared. */
  #takenMs = 0
  #words: TimedWord[] = []
  #speech: { itemId: string; startMs: number } | undefined
  /** Where the model's last words were over, in the caller's sound. */
  #idleFromMs: number | undefined

  constructor(context: ConnectionContext, listeners: ListeningListeners) {
    this.#context = context
    this.#listeners = listeners
  }

  append(bytes: Uint8Array): void {
    const atMs = this.#positionMs + this.#rest.length / mulawBytesPerMs
    for (const { text, endsAt } of this.#reader.push(bytes)) {
      this.#words.push({ text, endMs: atMs + (endsAt + 1) / mulawBytesPerMs })
    }
    const sound = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    let at = 0
    for (; at + windowBytes <= sound.length; at += windowBytes) {
      this.#hear(sound.subarray(at, at + windowBytes))
    }
    this.#rest = sound.slice(at)
  }

  /** What was said so far becomes an item. Throws WireError when that is next to nothing. */
  commit(): void {
    const startMs = this.#speech?.startMs ?? this.#takenMs
    const lengthMs = this.#positionMs - startMs
    if (lengthMs < shortestCommitMs) {
      throw new WireError(
        'input_audio_buffer_commit_empty',
        `Error committing input audio buffer: buffer too small. Expected at least ${shortestCommitMs}ms of audio, but buffer only has ${lengthMs.toFixed(2)}ms of audio.`,
      )
    }
    this.#take(this.#context.nextId('item_'), startMs)
    this.#detector.reset()
  }

  clear(): void {
    this.#takenMs = this.#positionMs
    this.#words = []
    this.#speech = undefined
    this.#detector.reset()
  }

  /** The model has said so much, which the caller hears from now on. */
  responseEnded(audioMs: number): void {
    this.#idleFromMs = this.#positionMs + audioMs
  }

  #hear(window: Uint8Array): void {
    this.#positionMs += windowMs
    const detection = this.#context.setup.audio.input.turn_detection
    if (detection === null) return
    const change = this.#detector.push(window, this.#ruleOf(detection))
    if (change !== undefined) this.#turn(change, detection)
    else if (detection.type === 'server_vad') this.#checkIdle(detection)
  }

  #ruleOf(detection: ServerVad | SemanticVad): VoiceRule {
    if (detection.type === 'server_vad') {
      return { threshold: detection.threshold, silenceMs: detection.silence_duration_ms }
    }
    const last = this.#words.findLast(({ endMs }) => endMs <= this.#positionMs)
    const isWhole = /[.?!]["')]*$/.test(last?.text ?? '')
    return { threshold: 0.5, silenceMs: isWhole ? sentenceEndMs : longestWaitMs[detection.eagerness] }
  }

  #turn({ type, atMs }: VoiceChange, detection: ServerVad | SemanticVad): void {
    const { send, nextId } = this.#context
    if (type === 'started') {
      const prefixMs = detection.type === 'server_vad' ? detection.prefix_padding_ms : 300
      const startMs = Math.max(this.#takenMs, atMs - prefixMs)
      this.#speech = { itemId: nextId('item_'), startMs }
      this.#idleFromMs = undefined
      send({
        type: 'input_audio_buffer.speech_started',
        audio_start_ms: startMs,
        item_id: this.#speech.itemId,
      })
      this.#listeners.onSpeech()
      return
    }
    if (!this.#speech) return
    const { itemId, startMs } = this.#speech
    send({ type: 'input_audio_buffer.speech_stopped', audio_end_ms: atMs, item_id: itemId })
    this.#take(itemId, startMs)
    this.#listeners.onTurn('heard')
  }

  #checkIdle({ idle_timeout_ms: timeoutMs }: ServerVad): void {
    const fromMs = this.#idleFromMs
    if (timeoutMs === null || fromMs === undefined || this.#speech) return
    if (this.#positionMs < fromMs + timeoutMs) return
    this.#idleFromMs = undefined
    const itemId = this.#context.nextId('item_')
    this.#context.send({
      type: 'input_audio_buffer.timeout_triggered',
      audio_start_ms: fromMs,
      audio_end_ms: this.#positionMs,
      item_id: itemId,
    })
    this.#take(itemId, fromMs)
    this.#listeners.onTurn('idle')
  }

  #take(itemId: string, startMs: number): void {
    const { send, conversation } = this.#context
    // A part of a window holds no more than the end of a word.
    const words = this.#words.filter(({ endMs }) => endMs < this.#positionMs + windowMs)
    this.#words = this.#words.slice(words.length)
    const item: RealtimeMessage = {
      type: 'message',
      id: itemId,
      role: 'user',
      status: 'completed',
      text: words.map(({ text }) => text).join(' '),
      isTruncated: false,
      sound: {
        ms: this.#positionMs - startMs,
        words: words.map(({ text, endMs }) => ({ text, endMs: endMs - startMs })),
      },
    }
    this.#takenMs = this.#positionMs
    this.#speech = undefined
    const before = conversation.add(item)
    send({ type: 'input_audio_buffer.committed', item_id: itemId, previous_item_id: before })
    send({ type: 'conversation.item.added', item: wireItem(item), previous_item_id: before })
    send({ type: 'conversation.item.done', item: wireItem(item), previous_item_id: before })
    void transcribe(this.#context, item)
  }
}
