/** One turn of a language model: its words go out as they come, its tools run, its promises are held against the record. */
import type { LanguageModelV4Prompt } from '@ai-sdk/provider'
import type { Calendar } from '../../core/calendar.ts'
import type { Call, OpenQuestion } from '../../core/call.ts'
import type { TextMessages } from '../../core/text-messages.ts'
import { languageOf } from '../../languages/languages.ts'
import type { BrainTurn, LiveReply, Reply } from '../brain.ts'
import { SpokenLimit } from '../flow/spoken-limit.ts'
import { openPromises, PromiseLedger, type Settlement } from '../promises.ts'
import { questionAfter } from '../question-after.ts'
import { type Flowed, SentenceFlow } from '../sentence-flow.ts'
import { mayBook } from '../tools/may-book.ts'
import { runTool, type ToolRequest } from '../tools/run-tool.ts'
import type { ToolContext } from '../tools/tool.ts'
import { type ToolDefinition, toolDefinitions } from '../tools/tool-definitions.ts'
import { ModelFailure } from './model-failure.ts'
import type { ConfiguredModel } from './models.ts'
import { promptOf } from './prompt.ts'
import { type ModelLimits, streamModel } from './stream-model.ts'
import { withResults } from './tool-messages.ts'
import { endsWithQuestion, type Following, saysGoodbye, weightier } from './turn-end.ts'

/** Requests in one turn: words, a tool, words about its result, and one more try for arguments that were wrong. */
const maxRequests = 5
/** Behind a tool that is late there is time for words about it, milliseconds. */
const forWordsMs = 500

export interface ModelTurnContext {
  model: ConfiguredModel
  limits: ModelLimits
  /** Aborted when the caller interrupts, or the turn takes too long. */
  signal: AbortSignal
  /** How much is left of what the turn may take, milliseconds. */
  leftMs(): number
  textMessages: TextMessages | undefined
  calendar: Calendar | undefined
  now(): Date
  onFault(error: unknown): void
}

export class ModelTurn {
  /** Everything that was said in this turn. */
  said = ''
  #turn: BrainTurn
  #live: LiveReply
  #context: ModelTurnContext
  #flow: SentenceFlow
  #limit = new SpokenLimit()
  #ledger: PromiseLedger
  #next: Following | undefined
  /** What is said next does not go on the words before it. */
  #isNewPiece = false
  /** What a tool of this turn wants asked. */
  #due: OpenQuestion | undefined

  constructor(turn: BrainTurn, live: LiveReply, context: ModelTurnContext) {
    this.#turn = turn
    this.#live = live
    this.#context = context
    this.#flow = new SentenceFlow(live.call.language)
    this.#ledger = new PromiseLedger(languageOf(live.call.language))
    for (const { text } of openPromises(live.call)) this.#ledger.hear(text)
  }

  /** What is to be done once everything was said. Throws ModelFailure; what was said until then stays said. */
  async run(): Promise<Reply> {
    const before = this.#live.call.question
    const { input, business } = this.#turn
    const { call } = this.#live
    let prompt: LanguageModelV4Prompt = promptOf(
      { call, business, input, now: this.#turn.now },
      mayBook(this.#toolContext()),
    )
    for (let count = 0; count < maxRequests; count++) {
      const { text, calls } = await this.#ask(prompt)
      if (this.#context.signal.aborted) break
      if (calls.length === 0) break
      prompt = withResults(prompt, text, await this.#runTools(calls))
      const isLast = this.#next !== undefined && (this.#next.do === 'transfer' || this.said !== '')
      if (isLast || this.#context.signal.aborted) break
    }
    if (!this.#context.signal.aborted) return this.#finish(before)
    // Nobody hears a correction now: what was promised stands on record, and is taken up in the next turn.
    this.#live.dispatch(...this.#settled().made)
    this.#withdrawEnding()
    return listening
  }

  /** What the tools have decided holds, though the words about it failed; undefined when they decided nothing. */
  decided(): Reply | undefined {
    return this.#next && this.#finish(this.#live.call.question)
  }

  async #ask(prompt: LanguageModelV4Prompt): Promise<{ text: string; calls: ToolRequest[] }> {
    const { model, limits, signal } = this.#context
    const startedAt = performance.now()
    let firstTokenMs: number | undefined
    let text = ''
    const calls: ToolRequest[] = []
    this.#limit = new SpokenLimit()
    for await (const part of streamModel(model, { prompt, tools: this.#tools() }, limits, signal)) {
      if (part.type === 'broken-off') {
        this.#live.dispatch({ type: 'model-used', use: part.use, isEstimated: true })
        continue
      }
      firstTokenMs ??= performance.now() - startedAt
      if (part.type === 'text') {
        text += part.text
        this.#speak(this.#flow.push(part.text))
      } else if (part.type === 'tool-call') calls.push(part)
      else this.#live.dispatch({ type: 'model-used', use: part.use, firstTokenMs: Math.round(firstTokenMs) })
    }
    if (!signal.aborted) {
      this.#speak(this.#flow.end())
      this.#sayQuestion(this.#limit.question())
    }
    return { text, calls }
  }

  #tools() {
    return toolDefinitions(this.#toolContext()).map(({ name, description, parameters }: ToolDefinition) => ({
      type: 'function' as const,
      name,
      description,
      inputSchema: parameters,
    }))
  }

  #speak(flowed: Flowed): void {
    const { speak, sentences } = this.#limit.take(flowed)
    for (const sentence of sentences) this.#ledger.hear(sentence)
    this.#say(speak)
  }

  #sayQuestion(sentence: string): void {
    if (sentence === '') return
    this.#ledger.hear(sentence)
    this.#isNewPiece = true
    this.#say(sentence)
  }

  /** Words of a later request follow those of an earlier one with a space between. */
  #say(text: string): void {
    if (text === '') return
    const gap = this.said === '' || /\s$/.test(this.said) || /^\s/.test(text) || !this.#isNewPiece ? '' : ' '
    this.#isNewPiece = false
    this.said += gap + text
    this.#live.say({ text: gap + text, language: this.#live.call.language })
  }

  async #runTools(calls: readonly ToolRequest[]): Promise<{ call: ToolRequest; output: string }[]> {
    const results: { call: ToolRequest; output: string }[] = []
    for (const call of calls) {
      const { output, next } = await runTool(call, this.#toolContext(), undefined, {
        onFault: this.#context.onFault,
        onSlow: () => this.#announce(),
        leftMs: this.#context.leftMs() - forWordsMs,
      })
      this.#next = weightier(this.#next, next)
      results.push({ call, output })
    }
    this.#isNewPiece = true
    return results
  }

  /** A tool that takes its time is not begun in silence. */
  #announce(): void {
    if (this.#live.hasSpoken) return
    const { bridges } = languageOf(this.#live.call.language).announcements
    this.#isNewPiece = true
    this.#say(bridges[this.#live.call.turn % bridges.length] ?? '')
  }

  #toolContext(): ToolContext {
    const live = this.#live
    return {
      get call(): Call {
        return live.call
      },
      business: this.#turn.business,
      now: this.#context.now(),
      textMessages: this.#context.textMessages,
      calendar: this.#context.calendar,
      signal: this.#context.signal,
      dispatch: (...events) => {
        const asked = events.findLast(({ type }) => type === 'question-asked')
        if (asked?.type === 'question-asked') this.#due = asked.question
        live.dispatch(...events)
      },
    }
  }

  #finish(before: OpenQuestion | undefined): Reply {
    if (this.said.trim() === '' && this.#next === undefined)
      throw new ModelFailure('nonsense', 'nothing to say')
    const ends = this.#next?.do === 'hang-up' && !endsWithQuestion(this.said)
    if (!ends) this.#withdrawEnding()
    this.#isNewPiece = true
    this.#settlePromises()
    if (ends) this.#sayGoodbye()
    if (this.#next && (ends || this.#next.do === 'transfer')) return { events: [], say: '', next: this.#next }
    return this.#listen(before)
  }

  #sayGoodbye(): void {
    const language = languageOf(this.#live.call.language)
    this.#isNewPiece = true
    if (!saysGoodbye(this.said, language)) this.#say(language.phrases.goodbye(this.#turn.business.name))
  }

  /** The call goes on, though a tool of this turn was to end it. */
  #withdrawEnding(): void {
    if (this.#live.call.endingReason !== undefined) this.#live.dispatch({ type: 'ending-withdrawn' })
  }

  #settlePromises(): void {
    const { made, correction, corrected } = this.#settled()
    this.#live.dispatch(...made)
    if (correction === undefined) return
    this.#say(correction)
    this.#live.dispatch(...corrected)
  }

  #settled(): Settlement {
    const { business } = this.#turn
    const next = this.#next
    return this.#ledger.settle(this.#live.call, {
      business,
      now: this.#context.now(),
      ...(next ? { next } : {}),
    })
  }

  #listen(before: OpenQuestion | undefined): Reply {
    const { call } = this.#live
    const { business } = this.#turn
    const { events, ask, expect } = questionAfter({
      said: this.said,
      call,
      business,
      before,
      due: this.#due,
    })
    if (ask !== undefined) this.#say(ask)
    return { events, say: '', next: { do: 'listen', expect } }
  }
}

const listening: Reply = { events: [], say: '', next: { do: 'listen', expect: 'open' } }
