/** The ticket of a call: found by the CallSid, made once, and its recording added as a voice comment. */
import { z } from 'zod'
import type { CallReport } from '../../core/call-report.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { IntegrationError } from '../integration.ts'
import type { ZendeskClient } from './client.ts'
import { type TicketLinks, ticketBody, ticketKey, voiceComment } from './mapping.ts'
import { zendeskError } from './zendesk-error.ts'

const ticketSchema = z.looseObject({ id: z.number() })
const ticketsSchema = z.looseObject({ tickets: z.array(ticketSchema) })
const oneTicketSchema = z.looseObject({ ticket: ticketSchema })

export async function findTicket(client: ZendeskClient, callSid: string): Promise<number | undefined> {
  const { tickets } = await client.read(ticketsSchema, {
    method: 'GET',
    path: '/api/v2/tickets',
    query: { external_id: callSid },
  })
  return tickets[0]?.id
}

/** Zendesk keeps the key for two hours: within them a repeat with the same body answers the ticket that is there. */
export async function addTicket(
  client: ZendeskClient,
  report: CallReport,
  links: TicketLinks,
  remarks: string[],
): Promise<number> {
  try {
    const { ticket } = await client.write(oneTicketSchema, {
      method: 'POST',
      path: '/api/v2/tickets',
      as: 'ticket',
      body: ticketBody(report, links, remarks),
      droppable: ['assignee_id', 'group_id', 'priority', 'tags'],
      idempotencyKey: ticketKey(report),
    })
    return ticket.id
  } catch (error) {
    // The key has been used with another body, of an attempt before something more was known: its ticket is there.
    if (!(error instanceof IntegrationError) || !/idempot/i.test(error.message)) throw error
    const id = await findTicket(client, report.call.callSid)
    if (id !== undefined) return id
    throw new IntegrationError(error.message, { failure: 'passing' })
  }
}

/** Added at most once: an attempt that broke off may have done it, and the link stands in the note in any case. */
export async function addRecording(
  client: ZendeskClient,
  report: CallReport,
  memory: ConnectionMemory,
  ticketId: number,
): Promise<void> {
  const comment = voiceComment(report)
  const { callSid } = report.call
  if (!comment || (await memory.external({ callSid }, 'recording'))) return
  await memory.keepExternal({ callSid }, 'recording', { id: String(ticketId) })
  const answer = await client
    .send({
      method: 'PUT',
      path: `/api/v2/tickets/${ticketId}`,
      json: { ticket: { voice_comment: comment } },
    })
    .catch((error: unknown) => {
      if (error instanceof IntegrationError) return undefined
      throw error
    })
  if (answer?.status === 429) {
    // For certain it was not done.
    await memory.forgetExternal({ callSid }, 'recording')
    throw zendeskError(answer)
  }
  if (!answer || answer.status >= 300) {
    client.notes.push(
      'The recording could not be added to the ticket as a voice comment; its link stands in the note.',
    )
  }
}
