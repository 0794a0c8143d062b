/** One response, from `response.created` to `response.done`: what the model says and does, at its pace, with its faults. */
import type { RealtimeResponse, RealtimeResponseStatus } from 'openai/resources/realtime/realtime'
import { mulawBytesPerMs } from '../../src/twilio/protocol/mulaw.ts'
import type { ResponseParams } from './client-event-schema.ts'
import type { ConnectionContext } from './connection-context.ts'
import { wireItem } from './conversation.ts'
import { ItemWriter, writeFunctionCall } from './item-writer.ts'
import type { RealtimeItem, RealtimePiece, RealtimePieces, RealtimeTurn } from './realtime-turn.ts'
import { spokenMsPerToken, type TokenMeter, textTokens } from './usage.ts'
import { deltasOf, speak } from './voice.ts'

export interface ResponseEnds {
  /** Once; not told when the connection broke off first. */
  onDone(response: SpokenResponse): void
  onCut(): void
  onExpire(): void
}

const usualDeltaMs = 200

export class SpokenResponse {
  readonly id: string
  readonly isBeside: boolean
  /** Sound that was made, milliseconds. */
  audioMs = 0
  #context: ConnectionContext
  #params: ResponseParams
  #turn: Omit<RealtimeTurn, 'signal'>
  #meter: TokenMeter
  #ends: ResponseEnds
  #output: RealtimeItem[] = []
  #open: ItemWriter | undefined
  #said = ''
  #isOver = false
  #stopped = new AbortController()

  constructor(
    context: ConnectionContext,
    params: ResponseParams,
    turn: Omit<RealtimeTurn, 'signal'>,
    meter: TokenMeter,
    ends: ResponseEnds,
  ) {
    this.id = context.nextId('resp_')
    this.isBeside = params.conversation === 'none'
    this.#context = context
    this.#params = params
    this.#turn = turn
    this.#meter = meter
    this.#ends = ends
  }

  /** Rejects only with a mistake of `answer`. */
  async run(answer: (turn: RealtimeTurn) => RealtimePieces): Promise<void> {
    const { clock, knobs, signal, send } = this.#context
    const stop = () => this.#stop(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    try {
      send({ type: 'response.created', response: this.#wire('in_progress') })
      const pieces = answer({ ...this.#turn, signal: this.#stopped.signal })
      if (knobs.firstDeltaDelayMs) await clock.wait(knobs.firstDeltaDelayMs, this.#stopped.signal)
      for await (const piece of pieces) {
        if (this.#isOver || (await this.#play(piece))) return
      }
      this.#end('completed')
    } catch (error) {
      // Whatever waited was told that nobody waits for it any more.
      if (!this.#isOver) throw error
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }

  cancel(reason: 'turn_detected' | 'client_cancelled'): void {
    this.#end('cancelled', { type: 'cancelled', reason })
  }

  /** Whether nothing follows. */
  async #play(piece: RealtimePiece): Promise<boolean> {
    const { clock, send, setup } = this.#context
    switch (piece.type) {
      case 'text':
        await this.#say(piece.text)
        return this.#isOver
      case 'tool-call':
        if ((this.#params.tool_choice ?? setup.tool_choice) !== 'none') this.#call(piece)
        return false
      case 'wait':
        await clock.wait(piece.ms, this.#stopped.signal)
        return this.#isOver
      case 'stall':
        return true
      case 'cut':
        this.#stop(new Error('cut'))
        this.#ends.onCut()
        return true
      case 'fail': {
        const { code, message } = piece
        this.#end('failed', {
          type: 'failed',
          error: { type: errorTypes[code] ?? 'server_error', code, message },
        })
        return true
      }
      case 'refuse-content':
        this.#end('incomplete', { type: 'incomplete', reason: 'content_filter' })
        return true
      case 'expire':
        this.#stop(new Error('expired'))
        this.#ends.onExpire()
        return true
      case 'raw':
        send(piece.text)
        return false
    }
  }

  async #say(text: string): Promise<void> {
    if (text.trim() === '') return
    const isAudio = this.#modality === 'audio'
    this.#open ??= this.#openMessage(isAudio)
    const { item } = this.#open
    if (!item.sound) {
      for (const word of text.trim().split(/\s+/)) this.#open.word(word)
      this.#said += `${text} `
      return
    }
    const { clock, knobs } = this.#context
    const startMs = item.sound.ms
    for (const { bytes, words } of deltasOf(speak(text), knobs.deltaMs ?? usualDeltaMs)) {
      for (const { text: word, endMs } of words) {
        this.#open.word(word)
        this.#said += `${word} `
        item.sound.words.push({ text: word, endMs: startMs + endMs })
      }
      this.#open.audio(bytes)
      const ms = bytes.length / mulawBytesPerMs
      item.sound.ms += ms
      this.audioMs += ms
      if (this.#isTooLong()) {
        this.#end('incomplete', { type: 'incomplete', reason: 'max_output_tokens' })
        return
      }
      if (knobs.pace !== undefined) {
        await clock.wait(ms / knobs.pace, this.#stopped.signal)
        if (this.#isOver) return
      }
    }
  }

  #isTooLong(): boolean {
    const most = this.#params.max_output_tokens ?? this.#context.setup.max_output_tokens
    return most !== 'inf' && textTokens(this.#said) + this.audioMs / spokenMsPerToken > most
  }

  get #modality(): 'text' | 'audio' {
    const [modality = 'audio'] = this.#params.output_modalities ?? this.#context.setup.output_modalities
    return modality
  }

  get #place() {
    return { responseId: this.id, outputIndex: this.#output.length, isBeside: this.isBeside }
  }

  #openMessage(isAudio: boolean): ItemWriter {
    return new ItemWriter(this.#context, this.#place, {
      type: 'message',
      id: this.#context.nextId('item_'),
      role: 'assistant',
      status: 'in_progress',
      text: '',
      isTruncated: false,
      sound: isAudio ? { ms: 0, words: [] } : undefined,
    })
  }

  #closeMessage(status: 'completed' | 'incomplete'): void {
    if (!this.#open) return
    this.#open.close(status)
    this.#output.push(this.#open.item)
    this.#open = undefined
  }

  #call({ name, arguments: told }: Extract<RealtimePiece, { type: 'tool-call' }>): void {
    this.#closeMessage('completed')
    const { nextId } = this.#context
    const item = {
      type: 'function_call' as const,
      id: nextId('item_'),
      status: 'in_progress' as const,
      callId: nextId('call_'),
      name,
      arguments: typeof told === 'string' ? told : JSON.stringify(told ?? {}),
    }
    writeFunctionCall(this.#context, this.#place, item)
    this.#output.push(item)
    this.#said += name + item.arguments
  }

  #end(status: NonNullable<RealtimeResponseStatus['type']>, details?: RealtimeResponseStatus): void {
    if (this.#isOver) return
    this.#closeMessage(status === 'completed' ? 'completed' : 'incomplete')
    this.#stop(new Error(status))
    const { send, ways, knobs } = this.#context
    const { instructions, tools, items } = this.#turn
    const usage =
      status === 'failed'
        ? undefined
        : this.#meter.measure({ instructions, tools, items }, { text: this.#said, audioMs: this.audioMs })
    const response = this.#wire(status, details)
    if (ways.hasOuterUsage) send({ type: 'response.done', response, usage })
    else send({ type: 'response.done', response: { ...response, ...(usage ? { usage } : {}) } })
    const remaining = knobs.tokensLeft ?? 39_000
    send({
      type: 'rate_limits.updated',
      rate_limits: [{ name: 'tokens', limit: 40_000, remaining, reset_seconds: 1.5 }],
    })
    this.#ends.onDone(this)
  }

  #stop(reason: unknown): void {
    this.#isOver = true
    this.#stopped.abort(reason)
  }

  #wire(status: RealtimeResponse['status'], details?: RealtimeResponseStatus): RealtimeResponse {
    const { audio, max_output_tokens: most } = this.#context.setup
    const { voice } = audio.output
    return {
      object: 'realtime.response',
      id: this.id,
      ...(this.isBeside ? {} : { conversation_id: 'conv_1' }),
      status,
      ...(details ? { status_details: details } : {}),
      output_modalities: [this.#modality],
      max_output_tokens: this.#params.max_output_tokens ?? most,
      metadata: this.#params.metadata ?? null,
      audio: { output: { format: audio.output.format, ...(typeof voice === 'string' ? { voice } : {}) } },
      output: this.#output.map(wireItem),
    }
  }
}

const errorTypes: Record<string, string> = {
  rate_limit_exceeded: 'rate_limit_error',
  insufficient_quota: 'insufficient_quota',
}
