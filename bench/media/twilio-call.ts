/** Twilio's end of one call: fifty frames a second, and everything that is known of what the caller hears. */
import { z } from 'zod'
import type { CallRecord, Run, Ticking } from './call-record.ts'
import type { FrameListener, FrameSocket } from './frame-socket.ts'
import { FrameReader, frameMs, hideFrame } from './hidden-frame.ts'
import { PlayHead } from './play-head.ts'
import { Sequence } from './sequence.ts'

const order = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('media'),
    streamSid: z.string(),
    media: z.strictObject({ payload: z.string().min(4) }),
  }),
  z.strictObject({
    event: z.literal('mark'),
    streamSid: z.string(),
    mark: z.strictObject({ name: z.string() }),
  }),
  z.strictObject({ event: z.literal('clear'), streamSid: z.string() }),
])

interface Heard {
  sequence: Sequence
  /** When each frame begins to be played. */
  startsAt: number[]
}

export class TwilioCall implements Ticking, FrameListener {
  readonly record: CallRecord
  /** When the bridge closed the stream, or Twilio did. */
  readonly closed: Promise<void>
  #run: Run
  #socket: FrameSocket
  #streamSid: string
  #accountSid: string
  #callSid: string
  #startedAt = performance.now()
  #nextAt: number
  #count = 1
  #head = new PlayHead()
  #reader = new FrameReader()
  #heard = new Map<number, Heard>()
  #hasHeard = false
  #hasClosed = Promise.withResolvers<void>()

  constructor(run: Run, record: CallRecord, socket: FrameSocket, callSid: string) {
    this.#run = run
    this.record = record
    this.#socket = socket
    this.#callSid = callSid
    this.#streamSid = `MZ${callSid.slice(2)}`
    this.#accountSid = `AC${'1'.padStart(32, '0')}`
    this.closed = this.#hasClosed.promise
    socket.listen(this)
    socket.send('{"event":"connected","protocol":"Call","version":"1.0.0"}')
    this.#tell('start', {
      streamSid: this.#streamSid,
      accountSid: this.#accountSid,
      callSid,
      tracks: ['inbound'],
      mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: 8000, channels: 1 },
      customParameters: {},
    })
    // Calls do not begin at the same moment.
    this.#nextAt = this.#startedAt + Math.random() * frameMs
    run.ticker.add(this)
  }

  /** Adds up what did not arrive; answers that are under way are left for later, unless nothing more will come. */
  settle(isAll: boolean): void {
    const { counts } = this.#run.tally
    for (const [number, answer] of this.record.answers) {
      if (!isAll && (answer.doneAt === undefined || answer.doneAt > performance.now() - 1000)) continue
      const { sequence } = this.#heard.get(number) ?? { sequence: new Sequence() }
      // What was on its way to a caller who cut in, or has gone, is of no use to anybody.
      const isUseless = answer.isCut || answer.isGivenUp || this.record.hungUpAt !== undefined
      counts.lost += isUseless ? sequence.gaps : sequence.lostBelow(answer.sent)
      if (answer.isGivenUp) counts.givenUp++
      counts.doubled += sequence.doubled
      counts.reordered += sequence.reordered
      this.record.answers.delete(number)
      this.#heard.delete(number)
    }
  }

  hangUp(): void {
    this.#run.ticker.remove(this)
    this.record.hungUpAt = performance.now()
    this.#tell('stop', { accountSid: this.#accountSid, callSid: this.#callSid })
    this.#socket.close()
  }

  tick(now: number): void {
    if (!this.#run.isHeld) {
      while (this.#nextAt <= now) {
        if (this.#nextAt >= this.#run.tally.since) this.#run.tally.times.ownLateness.push(now - this.#nextAt)
        this.#nextAt += frameMs
        this.#speak(now)
      }
    }
    for (const name of this.#head.dueMarks(now)) this.#tell('mark', { name })
  }

  onText(text: string): void {
    const now = performance.now()
    const parsed = order.safeParse(JSON.parse(text))
    const { tally } = this.#run
    const data = parsed.data
    if (!data) tally.noteWrong(`to Twilio: ${text.slice(0, 100)}`)
    else if (data.streamSid !== this.#streamSid) tally.noteWrong('a message for another stream')
    else if (data.event === 'media') this.#hear(data.media.payload, now)
    else if (data.event === 'mark') this.#head.mark(data.mark.name, now)
    else this.#clear(now)
  }

  onClose(wasAsked: boolean): void {
    this.#run.ticker.remove(this)
    if (!wasAsked) {
      this.#run.tally.noteWrong('the bridge closed a stream')
      this.record.hungUpAt ??= performance.now()
    }
    this.#hasClosed.resolve()
  }

  #speak(now: number): void {
    const count = ++this.#count
    const payload = hideFrame(this.record.index, 0, this.record.sent++, now)
    this.#socket.send(
      `{"event":"media","sequenceNumber":"${count}","streamSid":"${this.#streamSid}","media":{"track":"inbound","chunk":"${this.record.sent}","timestamp":"${Math.round(now - this.#startedAt)}","payload":"${payload}"}}`,
    )
  }

  #hear(payload: string, now: number): void {
    const { tally } = this.#run
    if (!this.#hasHeard) {
      this.#hasHeard = true
      tally.times.firstSound.push(now - this.#startedAt)
    }
    const startsAt = this.#head.append(Buffer.byteLength(payload, 'base64'), now)
    this.#reader.read(payload, ({ call, answer, sequence, sentAt }, offset) => {
      if (call !== this.record.index) tally.noteWrong("another call's sound")
      let heard = this.#heard.get(answer)
      if (!heard) {
        heard = { sequence: new Sequence(), startsAt: [] }
        this.#heard.set(answer, heard)
      }
      heard.sequence.take(sequence)
      const cut = this.record.cut
      if (cut?.answer === answer && cut.clearedAt !== undefined) tally.counts.stale++
      else heard.startsAt.push(startsAt + offset / 8)
      if (sentAt >= tally.since) {
        tally.counts.frames++
        tally.times.out.push(now - sentAt)
      }
    })
  }

  #clear(now: number): void {
    const { cut } = this.record
    if (cut && cut.clearedAt === undefined) {
      cut.clearedAt = now
      const starts = this.#heard.get(cut.answer)?.startsAt ?? []
      const heardMs = starts.reduce((sum, at) => sum + Math.min(frameMs, Math.max(0, now - at)), 0)
      cut.heardMs = heardMs
      const { times } = this.#run.tally
      times.clear.push(now - cut.at)
      if (cut.truncatedAtMs !== undefined) times.truncation.push(Math.abs(cut.truncatedAtMs - heardMs))
    }
    for (const name of this.#head.clear(now)) this.#tell('mark', { name })
  }

  #tell(event: string, content: object): void {
    const count = String(event === 'start' ? 1 : ++this.#count)
    this.#socket.send(
      JSON.stringify({ event, sequenceNumber: count, streamSid: this.#streamSid, [event]: content }),
    )
  }
}
