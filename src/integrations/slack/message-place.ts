/**
 * Where the message about a call stands in Slack, and how it comes to stand there once. Slack has no key for repeats:
 * before a message is posted that is noted, and whoever finds the note without a place looks for the message first.
 */
import { z } from 'zod'
import type { CallReport } from '../../core/call-report.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { IntegrationError } from '../integration.ts'
import { callSlack, type SlackContext } from './client.ts'
import { callMessage } from './message.ts'
import type { AppSettings } from './settings.ts'

export interface Place {
  channel: string
  ts: string
}

const kinds = { place: 'message', begun: 'message-begun', shown: 'message-version' }
const eventType = 'firstring_call'
const pageSize = 100
const mostPages = 5

const postedSchema = z.object({ channel: z.string().min(1), ts: z.string().regex(/^\d+\.\d+$/) })
const historySchema = z.object({
  messages: z.array(
    z.object({
      ts: z.string().regex(/^\d+\.\d+$/),
      metadata: z
        .object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()).catch({}) })
        .optional()
        .catch(undefined),
    }),
  ),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional().catch(undefined),
})

export async function placeOf(memory: ConnectionMemory, callSid: string): Promise<Place | undefined> {
  const known = await memory.external({ callSid }, kinds.place)
  const [channel = '', ts = ''] = known?.id.split(' ') ?? []
  return channel && ts ? { channel, ts } : undefined
}

/**
 * Posts the message, or brings the one that is there up to date; to be called by one at a time for a call. A message
 * that shows a later state of the call is left as it is. Throws IntegrationError.
 */
export async function showCall(
  context: SlackContext,
  report: CallReport,
  settings: AppSettings,
  memory: ConnectionMemory,
): Promise<Place> {
  const { callSid, version } = report.call
  const message = callMessage(report, settings.signingSecret === undefined ? undefined : memory.connectionId)
  const place = (await placeOf(memory, callSid)) ?? (await findPosted(context, report, settings, memory))
  if (place) {
    const shown = await memory.external({ callSid }, kinds.shown)
    if (shown && Number(shown.id) >= version) return place
    const isThere = await update(context, settings, place, message)
    if (isThere) {
      await memory.keepExternal({ callSid }, kinds.shown, { id: String(version) })
      return place
    }
    await memory.forgetExternal({ callSid }, kinds.place)
  }
  return post(context, report, settings, memory, message)
}

async function post(
  context: SlackContext,
  { call: { callSid, version } }: CallReport,
  settings: AppSettings,
  memory: ConnectionMemory,
  message: object,
): Promise<Place> {
  await memory.keepExternal({ callSid }, kinds.begun, { id: String(context.now().getTime()) })
  await memory.pace({ perSecond: 1, burst: 5 })
  try {
    const place = await callSlack(
      context,
      settings.botToken,
      'chat.postMessage',
      {
        channel: settings.channel,
        ...message,
        unfurl_links: false,
        unfurl_media: false,
        metadata: {
          event_type: eventType,
          event_payload: { call_sid: callSid, connection_id: memory.connectionId },
        },
      },
      postedSchema,
    )
    await memory.keepExternal({ callSid }, kinds.place, { id: `${place.channel} ${place.ts}` })
    await memory.keepExternal({ callSid }, kinds.shown, { id: String(version) })
    await memory.keepFact(channelFact(settings.channel), place.channel)
    return place
  } catch (error) {
    // Slack said that it did nothing: nobody needs to look for the message.
    if (error instanceof IntegrationError && (!error.isRetryable || error.retryAfterMs !== undefined)) {
      await memory.forgetExternal({ callSid }, kinds.begun)
    }
    throw error
  }
}

/** False when the message is gone or can no longer be changed. */
async function update(
  context: SlackContext,
  { botToken }: AppSettings,
  place: Place,
  message: object,
): Promise<boolean> {
  try {
    await callSlack(
      context,
      botToken,
      'chat.update',
      { ...place, ...message },
      z.object({ ok: z.literal(true) }),
    )
    return true
  } catch (error) {
    const isGone =
      error instanceof IntegrationError &&
      /^Slack answered (message_not_found|cant_update_message|edit_window_closed)\b/.test(error.message)
    if (isGone) return false
    throw error
  }
}

/** A message that was posted without our learning where. Undefined too when the app may not read the channel. */
async function findPosted(
  context: SlackContext,
  { call: { callSid } }: CallReport,
  settings: AppSettings,
  memory: ConnectionMemory,
): Promise<Place | undefined> {
  const begun = await memory.external({ callSid }, kinds.begun)
  if (!begun) return undefined
  const channel = /^[CGD][A-Z0-9]+$/.test(settings.channel)
    ? settings.channel
    : await memory.fact(channelFact(settings.channel))
  if (!channel) return undefined
  // Slack's clock is not ours.
  const oldest = String(Math.floor(Number(begun.id) / 1000) - 600)
  let cursor = ''
  for (let page = 0; page < mostPages; page++) {
    const asked = {
      channel,
      oldest,
      limit: pageSize,
      include_all_metadata: true,
      ...(cursor ? { cursor } : {}),
    }
    const history = await callSlack(
      context,
      settings.botToken,
      'conversations.history',
      asked,
      historySchema,
    ).catch((error: unknown) => {
      if (error instanceof IntegrationError && error.failure === 'permission') return undefined
      throw error
    })
    const found = history?.messages.find(
      ({ metadata }) =>
        metadata?.event_type === eventType &&
        metadata.event_payload.call_sid === callSid &&
        metadata.event_payload.connection_id === memory.connectionId,
    )
    if (found) {
      await memory.keepExternal({ callSid }, kinds.place, { id: `${channel} ${found.ts}` })
      return { channel, ts: found.ts }
    }
    cursor = history?.response_metadata?.next_cursor ?? ''
    if (!cursor) return undefined
  }
  return undefined
}

function channelFact(channel: string): string {
  return `channel ${channel}`
}
