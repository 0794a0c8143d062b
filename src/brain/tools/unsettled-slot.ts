/** Which time a call waits for: asked for in the calendar, and neither booked nor refused for certain. Pure. */
import { z } from 'zod'
import type { Call } from '../../core/call.ts'
import { toldSlot } from './slot-words.ts'

/** Its run says so by a note. `booking`: the tool that books. */
export function unsettledSlot(booking: string, call: Pick<Call, 'toolRuns'>): string | undefined {
  const run = call.toolRuns?.find(
    ({ name, receipts }) => name === booking && receipts.some(({ kind }) => kind === 'noted'),
  )
  const input = z.object({ slot: z.string() }).safeParse(run && parsed(run.input))
  return input.success ? toldSlot(input.data.slot, call) : undefined
}

/** Undefined where the record was cut. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
