/** The promise ledger: what the receptionist's words promise in a reply, what backs it, and how the rest is taken back. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import type { PromiseRecord } from '../core/promise.ts'
import type { Language } from '../languages/language.ts'
import type { Reply } from './brain.ts'
import { type Commitment, findCommitments } from './commitments.ts'
import { isRefused } from './next-question.ts'
import { isOwnersWords } from './owners-words.ts'
import { unbacked } from './unbacked.ts'

/** The sentence that takes back what nothing backs, whatever the number of promises; undefined when there is none. */
export function correction(taken: readonly Commitment[], language: Language): string | undefined {
  const { corrections } = language.phrases
  const kinds = [...new Set(taken.map(({ kind }) => kind))]
  const [first] = kinds
  if (first === undefined) return undefined
  if (kinds.length > 1) return corrections.several(kinds)
  const hasTime = taken.every(({ when }) => when !== undefined)
  return first === 'callback' && hasTime ? corrections.callbackTime : corrections.one[first]
}

/** What no tool does: in the owner's own words it is information. A call back in them would still have to be noted. */
const nobodysToDo: ReadonlySet<Commitment['kind']> = new Set(['booked', 'dispatch', 'guarantee'])

export interface Settlement {
  /** `promise-made`, one for each promise that this call has not recorded yet. */
  made: CallEventBody[]
  /** To be said next: something was promised that nothing backs. */
  correction?: string
  /** `promise-corrected`, to be dispatched once the correction is spoken. */
  corrected: CallEventBody[]
}

interface SettledBy {
  business: Business
  now: Date
  /** What the call does once the words are spoken. */
  next?: Reply['next']
}

/** Who wants no call hears that there will be none. */
function agreesToNoCall({ kind, isDenied, when }: Commitment, call: Call): boolean {
  return kind === 'callback' && isDenied === true && when === undefined && isRefused(call)
}

/** Hears one reply sentence by sentence. */
export class PromiseLedger {
  readonly #language: Language
  #heard: Commitment[] = []

  constructor(language: Language) {
    this.#language = language
  }

  /** A whole sentence of the reply, in the order of speech. */
  hear(sentence: string): readonly Commitment[] {
    const found = findCommitments(sentence, this.#language)
    this.#heard.push(...found)
    return found
  }

  /**
   * At the end of a reply, when its tools have run: `call` is the call with every event so far. What was heard is
   * forgotten, so that the correction may be heard as well.
   */
  settle(call: Call, { business, now, next }: SettledBy): Settlement {
    const heard = this.#heard.filter(
      (said) =>
        !(nobodysToDo.has(said.kind) && isOwnersWords(said.text, business)) && !agreesToNoCall(said, call),
    )
    this.#heard = []
    const taken = unbacked(heard, call, business, now, next)
    const made: Extract<CallEventBody, { type: 'promise-made' }>[] = []
    const known = [...(call.promises ?? [])]
    const texts = new Set<string>()
    for (const commitment of heard) {
      const isBacked = !taken.includes(commitment)
      const same = known.find((record) => this.#isSame(record, commitment, isBacked))
      if (!isBacked) texts.add(same?.text ?? commitment.text)
      if (same) continue
      const promise = { turn: call.transcript.length, kind: commitment.kind, text: commitment.text, isBacked }
      known.push({ ...promise, isCorrected: false })
      made.push({ type: 'promise-made', ...promise })
    }
    const words = correction(taken, this.#language)
    return {
      made,
      ...(words === undefined ? {} : { correction: words }),
      corrected: [...texts].map((text) => ({ type: 'promise-corrected', text })),
    }
  }

  /** The same kind for the same time, and as well backed: said twice, it is one promise. */
  #isSame(record: PromiseRecord, { kind, when }: Commitment, isBacked: boolean): boolean {
    if (record.kind !== kind || record.isBacked !== isBacked) return false
    const said = findCommitments(record.text, this.#language).find((other) => other.kind === kind)
    return when === undefined || said?.when === undefined || said.when === when
  }
}

/** Promises of earlier turns that nothing backs and nobody took back, as far as the caller heard them. */
export function openPromises({ promises = [], transcript }: Call): PromiseRecord[] {
  return promises.filter(({ isBacked, isCorrected, turn, text }) => {
    const { heard } = transcript[turn] ?? {}
    return !isBacked && !isCorrected && (heard === undefined || heard.includes(text))
  })
}
