/**
 * A model that hears and speaks and needs no account: the scripted brain, behind the wire of the Realtime server. It keeps
 * nothing between answers; whatever it goes by stands in the conversation, as for any model.
 */
import type {
  RealtimePiece,
  RealtimePieces,
  RealtimeTurn,
} from '../../../simulator/realtime/realtime-turn.ts'
import { sayingExactly } from '../../../simulator/realtime/saying-exactly.ts'
import type { Business } from '../../core/business.ts'
import { fieldsOf } from './offered-tools.ts'
import { honestWords, plannedTurn } from './planned-turn.ts'
import { isNoise, readRealtime } from './read-realtime.ts'
import { replayTurn } from './replay-call.ts'

/** For `startRealtimeServer`. `business`: whose calls are answered, as it is by then. */
export function createScriptedRealtime(business: () => Business): (turn: RealtimeTurn) => RealtimePieces {
  return sayingExactly((turn) => reply(turn, business()))
}

function reply(turn: RealtimeTurn, business: Business): RealtimePiece[] {
  // Coughs and doors are not addressed to it.
  if (isNoise(turn)) return []
  const read = readRealtime(turn)
  if (read === undefined) {
    const message = 'The scripted model goes by <call_state>, and there is none in the conversation.'
    return [{ type: 'fail', code: 'invalid_value', message }]
  }
  // The state is as old as the conversation: a language that was changed later is heard in the words.
  const { language, ...rest } = read
  const conversation = { ...rest, language: language === business.languages[0] ? undefined : language }
  const replayed = replayTurn(conversation, business)
  const offered = new Map(turn.tools.map(({ name, parameters }) => [name, parameters]))
  const planned = plannedTurn(replayed, conversation.input, fieldsOf(offered.get('capture_lead')))
  const { said, steps } = conversation
  const isOpen = ({ name }: { name: string }) =>
    offered.has(name) && !steps.some((step) => step.name === name)
  const first = planned.first.filter(isOpen)
  if (first.length > 0 && said === '') return first
  const text = unsaid(honestWords(planned.words, steps, replayed.call.language), said)
  return [...(text === '' ? [] : [{ type: 'text' as const, text }]), ...planned.last.filter(isOpen)]
}

/** What is left of an answer that was broken off; nothing of one that has become another. */
function unsaid(text: string, said: string): string {
  const [words, before] = [wordsOf(text), wordsOf(said)]
  return before.every((word, at) => word === words[at]) ? words.slice(before.length).join(' ') : ''
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
