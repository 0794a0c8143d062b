/**
 * One step of a delivery to a CRM, done once whatever breaks off: what it makes is put down before and kept after,
 * and the CRM is asked before anything is made again.
 */
import type { CallReport } from '../core/call-report.ts'
import type { ConnectionMemory, External } from './connection-memory.ts'
import type { Crm, CrmRecord } from './crm.ts'
import { IntegrationError } from './integration.ts'

export interface CrmDelivery {
  crm: Crm
  report: CallReport
  memory: ConnectionMemory
  now(): Date
}

/** Steps as they are kept for a call; `person` also for a caller over all their calls. */
export type Step = 'person' | 'call' | 'callback'

export interface Found {
  person: External | undefined
  remarks: string[]
}

/** What the step makes for this call: found again, or made if nobody has made it. Throws IntegrationError. */
export async function madeOnce(
  delivery: CrmDelivery,
  step: Step,
  record: CrmRecord,
  { person, remarks }: Found,
): Promise<External> {
  const { report, memory } = delivery
  const { callSid } = report.call
  const isLookedFor = report.isRepeat || (await begunAt(delivery, step)) !== undefined
  const earlier = isLookedFor ? await record.find(report, person) : undefined
  if (!earlier) await begin(delivery, step)
  // A process that slept may have been taken for dead: then another has made it meanwhile.
  const kept = earlier ?? (await memory.external({ callSid }, step))
  const external = kept ?? (await record.create(report, person, remarks))
  await memory.keepExternal({ callSid }, step, external)
  return external
}

/**
 * Put down before a step that makes something, so that an attempt that broke off is known for one. Clocks of servers
 * differ: a moment that lies ahead counts from now on.
 */
export async function begin(delivery: CrmDelivery, step: Step): Promise<void> {
  const { crm, report, memory, now } = delivery
  const begun = await begunAt(delivery, step)
  const at = now().getTime()
  const lagMs = crm.indexLagMs ?? 0
  const leftMs = begun === undefined ? 0 : Math.min(begun, at) + lagMs - at
  if (begun === undefined || begun > at || leftMs <= 0) {
    await memory.keepExternal({ callSid: report.call.callSid }, `${step}-begun`, { id: now().toISOString() })
  }
  if (leftMs <= 0) return
  throw new IntegrationError(
    `${crm.vendor} may not show yet what an attempt made that broke off; it is asked again`,
    { failure: 'passing', retryAfterMs: leftMs, isOurWait: true },
  )
}

async function begunAt({ report, memory }: CrmDelivery, step: Step): Promise<number | undefined> {
  const begun = await memory.external({ callSid: report.call.callSid }, `${step}-begun`)
  return begun && Date.parse(begun.id)
}
