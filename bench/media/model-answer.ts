/** One answer of the model: sound at its pace, words beside it, a beginning and an end. */
import type { Answer } from './call-record.ts'
import { emptyFrame, frameMs, hideFrame } from './hidden-frame.ts'
import { beginning, end, type WireEvent } from './model-events.ts'

export interface AnswerPlan {
  number: number
  /** Frames. */
  length: number
  words: string
  previousItemId: string | null
  /** Whose call it is; before that is known the sound says nothing. */
  call: number | undefined
  beginsAt: number
  /** When the caller cuts in. */
  cutAt: number
  /** Whether the model then stops by itself. */
  stopsAtCut: boolean
}

export interface AnswerOutlet {
  event(event: WireEvent): void
  /** JSON with room for the number of the event. */
  sound(responseId: string, itemId: string, payload: string): void
}

/** So many frames go out twice as fast as they are played: the answer is then more than half a second ahead. */
const hurriedFrames = 60
export const headStartMs = (hurriedFrames * frameMs) / 2
/** A model that has been cut off is not at once silent. */
export const staleFrames = 2

export class ModelAnswer {
  readonly record: Answer
  readonly plan: AnswerPlan
  #names: { responseId: string; itemId: string }
  #outlet: AnswerOutlet
  #words: string[]
  #nextAt: number
  /** Frames, also after the cut. */
  #sent = 0

  constructor(plan: AnswerPlan, outlet: AnswerOutlet) {
    this.plan = plan
    this.#outlet = outlet
    this.#names = { responseId: `resp_${plan.number}`, itemId: `item_${plan.number}` }
    this.record = { itemId: this.#names.itemId, sent: 0, isCut: false, isGivenUp: false, doneAt: undefined }
    this.#words = plan.words.split(' ')
    this.#nextAt = plan.beginsAt
    for (const event of beginning(this.#names, plan.previousItemId)) outlet.event(event)
  }

  /** Sends what is due; false once nothing more will come. */
  goOn(now: number): boolean {
    while (this.#nextAt <= now) {
      this.#speak(now)
      const isSilenced = this.record.isCut && this.plan.stopsAtCut
      if (isSilenced && this.#sent >= this.record.sent + staleFrames) return this.end(now, 'turn_detected')
      if (this.#sent >= this.plan.length) return this.end(now)
    }
    return true
  }

  end(now: number, cancelled?: 'turn_detected' | 'client_cancelled'): false {
    this.record.doneAt = now
    const { plan } = this
    const events = end(this.#names, plan.previousItemId, plan.words, this.#sent, cancelled)
    for (const event of events) this.#outlet.event(event)
    return false
  }

  #speak(now: number): void {
    const { call, number } = this.plan
    const { responseId, itemId } = this.#names
    const sound = call === undefined ? emptyFrame : hideFrame(call, number, this.#sent, now)
    this.#outlet.sound(responseId, itemId, sound)
    const word = this.#sent % 15 === 0 ? this.#words[this.#sent / 15] : undefined
    if (word) {
      this.#outlet.event({
        type: 'response.output_audio_transcript.delta',
        response_id: responseId,
        item_id: itemId,
        output_index: 0,
        content_index: 0,
        delta: `${word} `,
      })
    }
    this.#sent++
    if (!this.record.isCut) this.record.sent++
    this.#nextAt += this.#sent < hurriedFrames ? frameMs / 2 : frameMs
  }
}
