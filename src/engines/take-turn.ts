/** One turn of a conversation: what the caller did goes in, what to say and do next comes out. */
import type { Brain, CallerInput, Expectation, LiveReply, SpokenPart } from '../brain/brain.ts'
import { hearFields } from '../brain/hear-fields.ts'
import type { LiveCall } from '../calls/live-call.ts'
import { decideSafety } from '../calls/safety.ts'
import type { TransferTarget } from '../core/business.ts'
import { emergencyNumber } from '../core/emergency-number.ts'
import { nextTransferTarget } from '../core/next-transfer-target.ts'
import { languageOf } from '../languages/languages.ts'
import { SpokenFlow, type TurnFlow } from './spoken-flow.ts'
import { transferWords } from './transfer-words.ts'
import { inputEvents, turnOf, type WholeInput, wholeInput } from './turn-input.ts'

export interface Turn {
  /** What is still to be said, each piece in its language; before a transfer its announcement comes last. */
  parts: SpokenPart[]
  next: { do: 'listen'; expect: Expectation } | { do: 'hang-up' } | { do: 'dial'; target: TransferTarget }
}

/** A turn whose words are not on record yet. `purpose`: what somebody is rung for. */
export type DecidedTurn = Turn & { purpose?: string }

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
  const spokenFlow = flow && new SpokenFlow(call, flow)
  const turn = await decideTurn(brain, call, input, spokenFlow)
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
  noteTransfer(call, turn)
  return turn
}

/** What the caller did goes on record, and what comes of it is decided: for engines that put the words on record themselves. */
export function decideTurn(
  brain: Brain,
  call: LiveCall,
  input: CallerInput,
  live?: LiveReply,
): Promise<DecidedTurn> {
  call.dispatch(...inputEvents(input))
  const context = { brain, call, live }
  return input.type === 'transfer-failed'
    ? transferOrGoOn(context, input.purpose)
    : answer(context, wholeInput(call, input))
}

/** The caller is to be put through: whom to ring, or what is said when there is nobody. */
export function decideTransfer(brain: Brain, call: LiveCall, purpose: string): Promise<DecidedTurn> {
  return transferOrGoOn({ brain, call, live: undefined }, purpose)
}

/** To be dispatched behind the words of the turn. */
export function noteTransfer(call: LiveCall, { next, purpose }: DecidedTurn): void {
  if (next.do !== 'dial') return
  const { name, phoneNumber } = next.target
  call.dispatch({ type: 'transfer-started', to: phoneNumber, name, purpose: purpose ?? 'human' })
}

interface TurnContext {
  brain: Brain
  call: LiveCall
  live: LiveReply | undefined
}

/** Safety first; the brain answers what it leaves open. */
async function answer(context: TurnContext, { heard, input }: WholeInput): Promise<DecidedTurn> {
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
async function transferOrGoOn(context: TurnContext, purpose: string): Promise<DecidedTurn> {
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

async function askBrain(context: TurnContext, input: CallerInput): Promise<DecidedTurn> {
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
