/** What follows from an answer of the model that is over: tools run, and it goes on with what they told. */
import { languageOf } from '../../languages/languages.ts'
import type { CallerSide } from './caller-side.ts'
import type { Lateness } from './lateness.ts'
import type { RealtimeConversationOptions } from './realtime-conversation.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { ReceptionistSide } from './receptionist-side.ts'
import type { SpokenTurn } from './spoken-turn.ts'
import { runToolCalls } from './tool-calls.ts'

type ResponseDone = Extract<RealtimeEvent, { type: 'response-done' }>

/** Of one turn. Whoever asks for more will never come to an end of it. */
const mostToolRounds = 8
/** For the model. */
const overruled = 'Not done: the caller was answered in another way'

export interface AnswersOptions
  extends Pick<
    RealtimeConversationOptions,
    'call' | 'wire' | 'textMessages' | 'calendar' | 'clip' | 'onFail' | 'onFault'
  > {
  receptionist: ReceptionistSide
  caller: CallerSide
  lateness: Lateness
  signal: AbortSignal
  /** Somebody is to be rung by a turn that the caller has cut off. */
  onLateTransfer(turn: SpokenTurn): Promise<void>
  /** In turn with everything else that is decided on the call. */
  inTurn(work: () => Promise<void>): void
}

export class Answers {
  #options: AnswersOptions

  constructor(options: AnswersOptions) {
    this.#options = options
  }

  over(event: ResponseDone): void {
    const { receptionist, caller, inTurn, onFail } = this.#options
    const turn = receptionist.done(event)
    if (turn && event.status === 'failed') {
      onFail(`the model's answer failed: ${event.error?.code ?? 'no code'}`)
      return
    }
    if (turn && event.status === 'completed' && event.toolCalls.length > 0) {
      if (++turn.toolRounds > mostToolRounds) {
        onFail('the model asks for tools without end')
        return
      }
      // The rules hear first what it answers: they may decide otherwise, and tools look at the caller's words.
      caller.onceKnown(() => inTurn(() => this.#runTools(turn, event)))
      return
    }
    if (turn && event.status !== 'cancelled') this.#finish(turn)
    receptionist.responses.free(event.responseId)
  }

  /** A model that was kept from answering, or had nothing to say, is helped out. */
  #finish(turn: SpokenTurn): void {
    const { call, receptionist, caller } = this.#options
    const isMute = turn.text === '' && !turn.isOwn && turn.next === undefined
    receptionist.finish(turn)
    if (!isMute || caller.isSpeaking || receptionist.responses.isComing) return
    receptionist.askExactly(languageOf(call.state.language).announcements.couldNotHear)
  }

  async #runTools(turn: SpokenTurn, event: ResponseDone): Promise<void> {
    if (turn.isOverruled) return this.#leaveTools(turn, event)
    const { toolCalls, responseId } = event
    const { call, wire, textMessages, calendar, receptionist, caller, lateness, signal, onFault } =
      this.#options
    const { outputs, next } = await runToolCalls(toolCalls, {
      call,
      textMessages,
      calendar,
      signal,
      hasUnwrittenWords: caller.hasUnwrittenWords,
      onSlow: () => {
        if (!caller.isSpeaking) lateness.fill()
      },
      onFault,
    })
    turn.next = next ?? turn.next
    for (const { callId, output } of outputs) wire.send({ type: 'answer-tool', callId, output })
    const isLast = turn.next?.do === 'transfer' || (turn.next !== undefined && turn.text !== '')
    if (turn.isOver && next?.do === 'transfer') await this.#options.onLateTransfer(turn)
    else if (isLast) receptionist.finish(turn)
    else if (receptionist.turn === turn) receptionist.ask('after-tools')
    receptionist.responses.free(responseId)
  }

  /** The rules have answered the caller themselves. */
  #leaveTools(turn: SpokenTurn, { toolCalls, responseId }: ResponseDone): void {
    const { wire, receptionist } = this.#options
    for (const { callId } of toolCalls) wire.send({ type: 'answer-tool', callId, output: overruled })
    receptionist.finish(turn)
    receptionist.responses.free(responseId)
  }
}
