/** What a tool does on a call, gathered the way the scripted brain does it, then dispatched at once. */
import { Draft } from '../draft.ts'
import type { ToolContext } from './tool.ts'

/** The call as it stands, to be changed by the functions that change it for the scripted brain. */
export function draftOf({ call, business, now }: ToolContext): Draft {
  const last = call.transcript.findLast(({ speaker }) => speaker === 'caller')
  return new Draft({
    call,
    business,
    now,
    input: last ? { type: 'speech', text: last.text } : { type: 'silence' },
  })
}

/** Applies what was gathered; the words of the scripted brain are left out, since the model has its own. */
export function dispatchDraft(draft: Draft, { dispatch }: Pick<ToolContext, 'dispatch'>): void {
  const { events } = draft.finish({ do: 'listen', expect: 'open' })
  if (events.length > 0) dispatch(...events)
}
