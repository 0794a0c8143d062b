/** One turn of a text engine: what the caller did goes in, what to say and do next comes out. */
import type { Brain, CallerInput, Expectation, LiveReply, SpokenPart } from '../brain/brain.ts'
import { hearFields } from '../brain/hear-fields.ts'
import type { LiveCall } from '../calls/live-call.ts'
import { decideSafety } from '../calls/safety.ts'
import { nextTransferTarget } from '../calls/transfers.ts'
import type { TransferTarget } from '../core/business.ts'
import { emergencyNumber } from '../core/emergency-number.ts'
import { languageOf } from '../languages/languages.ts'
import { SpokenFlow, type TurnFlow } from './spoken-flow.ts'
import { transferWords } from './transfer-words.ts'
import { inputEvents, turnOf, type WholeInput, wholeInput } from './turn-input.ts'

export interface Turn {
  /** What is still to be said, each piece in its language; before a transfer its announcement comes last. */
  parts: SpokenPart[]
  next: { do: 'listen'; expect: Expectation } | { do: 'hang-up' } | { do: 'dial'; target: TransferTarget }
}

/**
 * Dispatches everything that the turn brings; the caller of this commits. `receivedAt`: when the words reached us. With
 * `flow` words may be spoken before the turn is finished; `parts` are those that were not. `notice`: what the engine
 * says before all of it.
 */
export async function takeTurn(
  brain: Brain,
  call: LiveCall,
  input: CallerInput,
  receivedAt: Date,
  flow?: TurnFlow,
  notice?: string,
): Promise<Turn> {
  call.dispatch(...inputEvents(input))
  const spokenFlow = flow && new SpokenFlow(call, flow)
  const context = { brain, call, live: spokenFlow }
  const turn =
    input.type === 'transfer-failed'
      ? await transferOrGoOn(context, input.purpose)
      : await answer(context, wholeInput(call, input))
  spokenFlow?.end()
  const text = [notice ?? '', spokenFlow?.text.trim() ?? '', ...turn.parts.map((part) => part.text)]
    .filter(Boolean)
    .join(' ')
  const latencyMs = Math.max(0, (spokenFlow?.firstAt ?? call.now).getTime() - receivedAt.getTime())
  if (text !== '' || !flow?.signal.aborted) {
    call.dispatch({
      type: 'receptionist-said',
      text,
      ...(input.type === 'opening' ? {} : { latencyMs }),
    })
  }
  if (turn.next.do === 'dial') {
    const { name, phoneNumber } = turn.next.target
    call.dispatch({ type: 'transfer-started', to: phoneNumber, name, purpose: turn.purpose ?? 'human' })
  }
  return turn
}

type PurposefulTurn = Turn & { purpose?: string }

interface TurnContext {
  brain: Brain
  call: LiveCall
  live: LiveReply | undefined
}

/** Safety first; the brain answers what it leaves open. */
async function answer(context: TurnContext, { heard, input }: WholeInput): Promise<PurposefulTurn> {
  const { call } = context
  const { events, order } = decideSafety(call.state, call.business, heard, call.now)
  call.dispatch(...events)
  if (!order) return askBrain(context, input)
  if (order.do === 'transfer') {
    // Whoever is rung, and the owner afterwards, wants to know what it is about.
    call.dispatch(...hearFields(turnOf(call, input)))
    return transferOrGoOn(context, order.purpose)
  }
  const { announcements } = languageOf(call.state.language)
  if (order.do === 'ask-person') {
    return { parts: spoken(call, announcements.askForPerson), next: { do: 'listen', expect: 'yes-no' } }
  }
  call.dispatch({ type: 'ending-decided', reason: order.reason })
  const words = order.reason === 'spam' ? announcements.robocallGoodbye : announcements.maxDurationGoodbye
  return {
    parts: spoken(call, words),
    next: { do: 'hang-up' },
  }
}

/** Rings the next target; with nobody to ring, the brain tells the caller and the conversation goes on. */
async function transferOrGoOn(context: TurnContext, purpose: string): Promise<PurposefulTurn> {
  const { call } = context
  const target = nextTransferTarget(call.business, call.state, purpose, call.now)
  if (target) {
    return {
      parts: spoken(call, transferWords(call, target, purpose)),
      next: { do: 'dial', target },
      purpose,
    }
  }
  const turn = await askBrain(context, { type: 'transfer-failed', purpose })
  if (purpose !== 'emergency' || !call.state.urgency.isLifeThreatening) return turn
  const { announcements } = languageOf(call.state.language)
  const advice = announcements.emergencyAdvice(emergencyNumber(call.business.languages))
  return { ...turn, parts: [...spoken(call, advice), ...turn.parts] }
}

/** Words of our own are of the language of the call. */
function spoken(call: LiveCall, text: string): SpokenPart[] {
  return text === '' ? [] : [{ text, language: call.state.language }]
}

async function askBrain(context: TurnContext, input: CallerInput): Promise<PurposefulTurn> {
  const { brain, call, live } = context
  const reply = await brain.reply(turnOf(call, input), live)
  call.dispatch(...reply.events)
  // Nobody hears the rest of an answer that was cut off, and nobody is put through or hung up on by it.
  if (live?.signal.aborted) return { parts: [], next: { do: 'listen', expect: 'open' } }
  const parts = reply.parts ?? spoken(call, reply.say)
  if (reply.next.do !== 'transfer') return { parts, next: reply.next }
  const { purpose } = reply.next
  const target = nextTransferTarget(call.business, call.state, purpose, call.now)
  if (target) {
    const words = spoken(call, transferWords(call, target, purpose))
    return { parts: [...parts, ...words], next: { do: 'dial', target }, purpose }
  }
  // A brain that asks for a transfer again after being told that nobody is there must not go round in circles.
  if (input.type === 'transfer-failed') return { parts, next: { do: 'listen', expect: 'open' } }
  return askBrain(context, { type: 'transfer-failed', purpose })
}
