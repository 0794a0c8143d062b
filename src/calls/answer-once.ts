/** Runs one TwiML webhook so that every repeat of it gets the same TwiML, byte for byte. */
import { FirstRingError } from '../core/errors.ts'
import type { Store } from '../store/store.ts'
import type { LiveCall } from './live-call.ts'

export interface Step {
  callSid: string
  /** Names the point of the conversation: action URLs carry the turn number. */
  step: string
  /** Twilio's `I-Twilio-Idempotency-Token`, the same on every retry of one webhook. */
  token: string | undefined
}

/** Twilio gives up after 15 s; before that the caller must hear something, milliseconds. */
const longestWaitMs = 8_000

export class AnswerOnce {
  #store: Store
  #running = new Map<string, Promise<string>>()

  constructor(store: Store) {
    this.#store = store
  }

  /**
   * `work` answers the webhook; what it dispatched and its TwiML are committed together before anybody sees
   * the TwiML. A repeat that comes while the first is still at work waits for it; one that another node
   * answered meanwhile gets that node's TwiML, and the work done here is rolled back. Throws FirstRingError
   * `store-unavailable` when it takes too long; the work goes on, and a repeat gets its answer.
   */
  async run(
    step: Step,
    open: () => Promise<LiveCall>,
    work: (call: LiveCall) => Promise<string>,
  ): Promise<string> {
    const key = `${step.callSid} ${step.step}`
    const running = this.#running.get(key)
    if (running) return inTime(running)
    const answer = this.#answer(step, open, work).finally(() => this.#running.delete(key))
    this.#running.set(key, answer)
    return inTime(answer)
  }

  async #answer(
    step: Step,
    open: () => Promise<LiveCall>,
    work: (call: LiveCall) => Promise<string>,
  ): Promise<string> {
    const call = await open()
    // A call that nobody has heard of has no answers either.
    const known = call.isNew ? undefined : await this.#store.answers.find(step.callSid, step.step, step.token)
    if (known !== undefined) return known
    const twiml = await work(call)
    try {
      await call.commit((tx) => tx.answers.add({ ...step, twiml, at: call.now.toISOString() }))
      return twiml
    } catch (error) {
      if (!(error instanceof FirstRingError && error.code === 'conflict')) throw error
      const other = await this.#store.answers.find(step.callSid, step.step, step.token)
      if (other === undefined) throw error
      return other
    }
  }
}

async function inTime(answer: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new FirstRingError('store-unavailable', `no answer within ${longestWaitMs} ms`)),
      longestWaitMs,
    )
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
    answer.catch(() => undefined)
  }
}
