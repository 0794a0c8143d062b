/** A call's records in Pipedrive: its log, the activity to call back, the lead; each found again by its reference. */
import { z } from 'zod'
import type { CallReport } from '../../core/call-report.ts'
import type { ConnectionMemory, External } from '../connection-memory.ts'
import { IntegrationError } from '../integration.ts'
import type { PipedriveClient } from './client.ts'
import {
  callbackBody,
  callbackReference,
  callLogBody,
  callReference,
  type Found,
  leadBody,
  rfc3339,
} from './mapping.ts'

const madeSchema = z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) })
const callLogsSchema = z
  .array(
    z.looseObject({ id: z.union([z.string(), z.number()]).transform(String), note: z.string().nullish() }),
  )
  .nullable()
const activitiesSchema = z.array(z.looseObject({ id: z.number(), note: z.string().nullish() })).nullable()
const leadsSchema = z.array(z.looseObject({ id: z.string(), origin_id: z.string().nullish() })).nullable()

/** Dear requests: so many pages of a list are read for one record, and no more. */
const mostPages = 3
const callLogsPage = 50
const activitiesPage = 500

/** Undefined where there is none by this id of the call. */
export async function findCallLog(
  client: PipedriveClient,
  report: CallReport,
  person: External | undefined,
): Promise<string | undefined> {
  const reference = callReference(report.call.callSid)
  let start: number | undefined = 0
  for (let pages = 0; pages < mostPages && start !== undefined; pages++) {
    const page: { data: z.infer<typeof callLogsSchema>; nextStart: number | undefined } = await client.read(
      callLogsSchema,
      { method: 'GET', path: '/v1/callLogs', query: { start: String(start), limit: String(callLogsPage) } },
    )
    const log = page.data?.find(({ note }) => note?.includes(reference))
    if (log) return log.id
    start = page.nextStart
  }
  // A log is an activity too; this list is in an order that is known.
  return findActivity(client, reference, report, person)
}

export async function findCallback(
  client: PipedriveClient,
  report: CallReport,
  person: External | undefined,
): Promise<string | undefined> {
  return findActivity(client, callbackReference(report.call.callSid), report, person)
}

/** With the person, else with whoever it was logged: they may have been deleted or merged since. */
async function findActivity(
  client: PipedriveClient,
  reference: string,
  report: CallReport,
  person: External | undefined,
): Promise<string | undefined> {
  const theirs = person && (await activityOf(client, reference, report, person.id))
  return theirs ?? activityOf(client, reference, report, undefined)
}

async function activityOf(
  client: PipedriveClient,
  reference: string,
  { call }: CallReport,
  personId: string | undefined,
): Promise<string | undefined> {
  let cursor: string | undefined
  for (let pages = 0; pages < mostPages; pages++) {
    const page = await client.read(activitiesSchema, {
      method: 'GET',
      path: '/api/v2/activities',
      query: {
        ...(personId !== undefined && { person_id: personId }),
        updated_since: rfc3339(new Date(call.startedAt)),
        sort_by: 'add_time',
        sort_direction: 'desc',
        limit: String(activitiesPage),
        ...(cursor !== undefined && { cursor }),
      },
    })
    const activity = page.data?.find(({ note }) => note?.includes(reference))
    if (activity) return String(activity.id)
    cursor = page.nextCursor
    if (cursor === undefined) return undefined
  }
  return undefined
}

export async function addCallLog(
  client: PipedriveClient,
  report: CallReport,
  links: { personId: number | undefined; leadId: string | undefined },
  remarks: string[],
): Promise<string> {
  const made = await client.write(madeSchema, {
    method: 'POST',
    path: '/v1/callLogs',
    json: callLogBody(report, links, remarks),
    essential: ['to_phone_number', 'outcome', 'start_time', 'end_time', 'note', 'person_id'],
  })
  return made.id
}

export async function addCallback(
  client: PipedriveClient,
  report: CallReport,
  links: { personId: number | undefined; leadId: string | undefined },
  remarks: string[],
  found: Found,
): Promise<string> {
  const made = await client.write(madeSchema, {
    method: 'POST',
    path: '/api/v2/activities',
    json: callbackBody(report, links, remarks, found),
    essential: ['subject', 'type', 'due_date', 'due_time', 'participants', 'note'],
  })
  return made.id
}

/** Kept before somebody new is made: that they were new can be seen afterwards no more. */
export async function wantLead(memory: ConnectionMemory, callSid: string): Promise<void> {
  if (!(await memory.external({ callSid }, 'lead')))
    await memory.keepExternal({ callSid }, 'lead', { id: wanted })
}

/** What the lead of a call is known as while there is none yet, and when there will be none. */
const wanted = 'wanted'
const none = 'none'

/** Makes the lead where one is wanted and not there yet; undefined where none is, or Pipedrive takes none. */
export async function leadOf(
  client: PipedriveClient,
  report: CallReport,
  memory: ConnectionMemory,
  personId: number,
  found: Found,
): Promise<string | undefined> {
  const { callSid } = report.call
  const kept = await memory.external({ callSid }, 'lead')
  if (kept?.id === wanted) {
    const id = (await lead(client, report, personId, found)) ?? none
    await memory.keepExternal({ callSid }, 'lead', { id })
    return id === none ? undefined : id
  }
  return kept?.id === none ? undefined : kept?.id
}

/** What is refused must not keep the call from being logged. */
async function lead(
  client: PipedriveClient,
  report: CallReport,
  personId: number,
  found: Found,
): Promise<string | undefined> {
  try {
    const { data } = await client.read(leadsSchema, {
      method: 'GET',
      path: '/v1/leads',
      query: { person_id: String(personId), limit: '100' },
    })
    const known = data?.find(({ origin_id }) => origin_id === report.call.callSid)
    if (known) return known.id
    const made = await client.write(madeSchema, {
      method: 'POST',
      path: '/v1/leads',
      json: leadBody(report, personId, found),
      essential: ['title', 'person_id', 'origin_id'],
    })
    return made.id
  } catch (error) {
    if (!(error instanceof IntegrationError) || !['refused', 'permission'].includes(error.failure))
      throw error
    client.notes.push(`No lead was made: ${error.message}`)
    return undefined
  }
}
