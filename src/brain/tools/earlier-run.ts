/** Which tool calls are repeats of one that was run, and how long what is kept of one may be. Pure. */
import type { Call } from '../../core/call.ts'
import type { ToolRun } from '../../core/tool-run.ts'
import { outcomeUnknown } from './outcome-unknown.ts'
import { canonicalInput } from './tool-input.ts'

interface ToolCall {
  id: string
  name: string
  input: string
}

/** Characters of arguments, and of a result, that stay on the call's record. */
const longestOnRecord = 2000

export function cutForRecord(text: string): string {
  return text.length <= longestOnRecord
    ? text
    : `${text.slice(0, longestOnRecord - 30)}… (${text.length} characters)`
}

/** "call_0", "3": some models count their calls from the start in every answer. */
const countedId = /^(?:[a-z_-]{0,12}\d{1,3})?$/i

/**
 * The run that this call repeats: the same arguments in the same turn of the receptionist; and, unless it plainly
 * failed, under the same id, or at any time for what is done once a call. Ids that other arguments came under, or that
 * are counted, tell nothing.
 */
export function earlierRun(
  request: ToolCall,
  { toolRuns = [], turn }: Pick<Call, 'toolRuns' | 'turn'>,
  isOncePerCall: boolean,
): ToolRun | undefined {
  const input = canonicalInput(request.input)
  const isSame = (run: ToolRun) =>
    run.name === request.name &&
    (run.input === cutForRecord(request.input) || canonicalInput(run.input) === input)
  const isTold =
    !countedId.test(request.id) && !toolRuns.some((run) => isUnder(request.id, run) && !isSame(run))
  return toolRuns.findLast((run) => {
    if (!isSame(run)) return false
    return run.turn === turn || (mayBeDone(run) && (isOncePerCall || (isTold && run.id === request.id)))
  })
}

/** The model's id, or one made of it when that stands for another run already. */
export function uniqueId({ id, name }: ToolCall, { toolRuns = [] }: Pick<Call, 'toolRuns'>): string {
  const given = (id || name).slice(0, 100)
  const taken = new Set(toolRuns.map((run) => run.id))
  if (!taken.has(given)) return given
  let count = 2
  while (taken.has(`${given}#${count}`)) count++
  return `${given}#${count}`
}

function isUnder(id: string, run: ToolRun): boolean {
  return run.id === id || run.id.startsWith(`${id}#`)
}

function mayBeDone(run: ToolRun): boolean {
  return !run.isError || run.output.includes(outcomeUnknown)
}
