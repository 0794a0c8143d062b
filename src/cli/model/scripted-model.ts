/**
 * A language model that needs no account: the scripted brain, spoken through a model vendor's wire. It keeps nothing
 * between requests; whatever it goes by stands in the request, as for any model.
 */
import { type ModelPiece, ModelRefusal, type ModelRequest } from '../../../simulator/models/model-request.ts'
import type { Business } from '../../core/business.ts'
import { fieldsOf } from './offered-tools.ts'
import { honestWords, plannedTurn } from './planned-turn.ts'
import { readConversation } from './read-conversation.ts'
import { replayTurn } from './replay-call.ts'

const nothingToAdd = { type: 'text', text: 'There is nothing to add.' } as const

/** For `startModelServer`. `business`: whose calls are answered, as it is by then. */
export function createScriptedModel(
  business: () => Business,
): (request: ModelRequest) => ModelPiece[] | ModelRefusal {
  return (request) => {
    // The rules wrote the call down already: they would only say it again.
    if (request.tools.some(({ name }) => name === 'write_report')) return [nothingToAdd]
    const conversation = readConversation(request)
    if (conversation === undefined) {
      const message =
        'messages: expected a turn of a call, with <call_state> and what the caller said or pressed'
      return new ModelRefusal({ status: 400, message, param: 'messages' })
    }
    const turn = replayTurn(conversation, business())
    const offered = new Map(request.tools.map(({ name, parameters }) => [name, parameters]))
    const planned = plannedTurn(turn, conversation.input, fieldsOf(offered.get('capture_lead')))
    const { said, steps } = conversation
    const isOpen = ({ name }: { name: string }) =>
      offered.has(name) && !steps.some((step) => step.name === name)
    const first = planned.first.filter(isOpen)
    if (first.length > 0 && said === '') return first
    const text = honestWords(planned.words, steps, conversation.language ?? turn.call.language)
    return [
      ...(said === '' && text !== '' ? [{ type: 'text' as const, text }] : []),
      ...planned.last.filter(isOpen),
    ]
  }
}
