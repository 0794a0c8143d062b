/** A call on a `<Connect><Stream>`: Twilio's half of it, from the upgrade of the socket to the action request. */
import type { WebSocket } from 'ws'
import { CallError } from '../call-error.ts'
import type { StreamFaults } from '../call-options.ts'
import { tryDuplicate } from '../duplicate-socket.ts'
import { Interrupted } from '../interruption.ts'
import type { CallLeg } from '../leg.ts'
import { openSocket } from '../open-socket.ts'
import { newSid } from '../sid.ts'
import type { Element } from '../twiml-document.ts'
import type { Connection } from '../verbs/connect.ts'
import { Waits } from '../waits.ts'
import { CallerSound } from './caller-sound.ts'
import { CallerTurns } from './caller-turns.ts'
import { StreamLink } from './link.ts'
import { MarkEchoes } from './mark-echoes.ts'
import { Metronome } from './metronome.ts'
import { OutsideLine } from './outside-line.ts'
import { readSettings, type StreamSettings } from './settings.ts'
import { Voice } from './voice.ts'

const openingCodes = { refused: 31920, unreachable: 31920 }

export function connectStream(leg: CallLeg, noun: Element): Connection {
  return new Stream(leg, noun)
}

interface StreamEnd {
  by: 'server' | 'network' | 'caller' | 'call'
  code?: number
}

class Stream implements Connection {
  readonly #leg: CallLeg
  readonly #noun: Element
  readonly #faults: StreamFaults
  readonly #streamSid = newSid('MZ')
  readonly #over = new AbortController()
  readonly #closed = Promise.withResolvers<StreamEnd>()

  constructor(leg: CallLeg, noun: Element) {
    this.#leg = leg
    this.#noun = noun
    this.#faults = leg.faults.stream ?? {}
  }

  async run(): Promise<Record<string, string> | 'next-verb'> {
    try {
      await this.#leg.during('stream', () => this.#connect())
      return this.paramsAfterHangUp()
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      // No stream came about: that is noted, and the call goes on.
      this.#leg.fail(error)
      return 'next-verb'
    }
  }

  /** The action is told nothing but what every request says. */
  paramsAfterHangUp(): Record<string, string> {
    return {}
  }

  async #connect(): Promise<void> {
    const leg = this.#leg
    leg.answer()
    const { upgradeDelayMs = 0, wrongSignature = false } = this.#faults
    if (upgradeDelayMs > 0) await this.#waitToOpen(upgradeDelayMs)
    const settings = readSettings(this.#noun)
    const opening = openSocket(leg.options.socketLine, settings.url, openingCodes, {
      isSignedWrongly: wrongSignature,
    })
    const socket = await leg.untilInterrupted(opening).catch((error) => {
      // The caller left meanwhile: nobody would close it.
      opening.then((late) => late.terminate()).catch(() => {})
      throw error
    })
    await this.#talk(socket, settings)
  }

  async #waitToOpen(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const delay = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms)
    })
    await this.#leg.untilInterrupted(delay).finally(() => clearTimeout(timer))
  }

  async #talk(socket: WebSocket, settings: StreamSettings): Promise<void> {
    const leg = this.#leg
    const { sound: outside } = leg.options
    const hungUp = Promise.withResolvers<never>()
    const sound = new CallerSound(this.#faults.echo)
    const marks = new MarkEchoes(this.#faults, leg.clock.speed, (name) =>
      link.send({ event: 'mark', mark: { name } }),
    )
    const voice = new Voice(leg, {
      onMark: (name) => marks.echo(name),
      onFrame: (frame) => {
        sound.hear(frame)
        outside?.hear(frame)
      },
      onHangUp: (error) => hungUp.reject(error),
      onChange: () => metronome.wake(),
    })
    const link = new StreamLink(socket, leg, settings.url, this.#streamSid, {
      onSound: (bytes) => voice.come(bytes),
      onMark: (name) => voice.mark(name),
      onClear: () => {
        voice.clear()
        outside?.cleared?.()
      },
      onFrame: () => waits.hearFrame(),
      onClosed: (code, reason) => this.#lose(code, reason, settings.url),
    })
    const line =
      outside &&
      new OutsideLine(
        outside,
        leg,
        (digit) => link.send({ event: 'dtmf', dtmf: { track: 'inbound_track', digit } }),
        () => voice.announce(),
      )
    const metronome: Metronome = new Metronome(leg, {
      isWanted: () => voice.isWanted || sound.isSounding || sound.isEchoing,
      onTick: () => {
        voice.tick()
        link.sendSound(sound.nextFrame(line?.nextFrame()), metronome.nowMs)
        if (!sound.isSounding) voice.look()
      },
    })
    const waits = new Waits(leg, voice, this.#over.signal, (ms) => waits.during(metronome.pass(ms)))
    this.#begin(link, settings)
    const turns = line ? hungUp.promise : new CallerTurns({ leg, link, voice, sound, metronome, waits }).run()
    const beat = metronome.run(this.#over.signal).then(() => hungUp.promise)
    let end: StreamEnd = { by: 'call' }
    try {
      end = await leg.untilInterrupted(Promise.race([this.#closed.promise, hungUp.promise, beat, turns]))
    } catch (error) {
      if (error instanceof Interrupted && error.interruption.by === 'caller') end = { by: 'caller' }
      throw error
    } finally {
      this.#over.abort(streamOver)
      metronome.wake()
      voice.end()
      marks.end()
      await this.#end(link, end)
    }
  }

  #begin(link: StreamLink, settings: StreamSettings): void {
    const leg = this.#leg
    const { url, parameters } = settings
    const { accountSid, callSid } = leg.identity
    const streamSid = this.#streamSid
    leg.emit({ type: 'stream-connected', streamSid, url })
    link.begin({
      streamSid,
      accountSid,
      callSid,
      tracks: ['inbound'],
      mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: 8000, channels: 1 },
      customParameters: parameters,
    })
    const { duplicateStream, extraFrames = [], cutAfterTurns } = this.#faults
    if (duplicateStream) leg.inBackground(this.#openDuplicate(url, link.opening))
    for (const frame of extraFrames) link.sendFrame(frame)
    if (cutAfterTurns === 0) link.cut()
  }

  async #openDuplicate(url: string, frames: readonly string[]): Promise<void> {
    const answer = await tryDuplicate(this.#leg, url, openingCodes, frames)
    this.#leg.emit({ type: 'stream-duplicate-answered', ...answer })
  }

  /** The other side has closed the socket: that is how it hands the call back. */
  #lose(code: number, reason: string, url: string): void {
    const words = `${code} ${reason}`.trim()
    this.#leg.warn(31921, `Stream - WebSocket - Close: the server closed the connection: ${words}`, url)
    this.#closed.resolve({ by: code === 1006 ? 'network' : 'server', code })
  }

  async #end(link: StreamLink, end: StreamEnd): Promise<void> {
    const leg = this.#leg
    const isOurs = end.by === 'caller' || end.by === 'call'
    const { closeWithoutStop, stopWithoutClose } = this.#faults
    const { accountSid, callSid } = leg.identity
    if (isOurs && !closeWithoutStop) link.send({ event: 'stop', stop: { accountSid, callSid } })
    const tell = (more: { isClosedInTime?: boolean }) =>
      leg.emit({ type: 'stream-ended', streamSid: this.#streamSid, ...end, ...link.counts, ...more })
    if (isOurs && stopWithoutClose) {
      return leg.inBackground(link.wait().then((isClosedInTime) => tell({ isClosedInTime })))
    }
    if (isOurs) await link.close()
    tell({})
  }
}

/** Why what still runs on a streamed call stops. */
const streamOver = Symbol('the stream is over')
