/** Slack: one message a call, which is brought up to date as the call and its call back go on. */
import { z } from 'zod'
import type { CallReport } from '../../core/call-report.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { type Integration, IntegrationError } from '../integration.ts'
import { callSlack, postToWebhook, type SlackContext } from './client.ts'
import { callMessage, unansweredText } from './message.ts'
import { type Place, placeOf, showCall } from './message-place.ts'
import { type AppSettings, isApp, type SlackSettings, slackSettingsSchema } from './settings.ts'

export function createSlack(given: {
  addresses: { slack: string | undefined }
  vendorTimeoutMs?: number
  now(): Date
}): Integration<SlackSettings> {
  const context: SlackContext = {
    baseUrl: given.addresses.slack,
    timeoutMs: given.vendorTimeoutMs ?? 10_000,
    now: given.now,
  }
  return {
    id: 'slack',
    label: 'Slack',
    group: 'team',
    settings: slackSettingsSchema(context.baseUrl),
    occasions: (settings) => settings.events,

    async deliver(report, settings, memory) {
      if (!isApp(settings)) {
        await memory.pace({ perSecond: 1, burst: 5 })
        await postToWebhook(context, settings.webhookUrl, callMessage(report, undefined))
        return {}
      }
      const place = await memory.alone(lockOf(report), async () => {
        const shown = await showCall(context, report, settings, memory)
        if (report.occasion === 'call.unanswered') await alarm(context, report, settings, memory, shown)
        return shown
      })
      const workspace = await memory.fact('workspace')
      return {
        externalId: place.ts,
        ...(workspace
          ? { externalUrl: `${workspace}archives/${place.channel}/p${place.ts.replace('.', '')}` }
          : {}),
      }
    },

    async refresh(report, settings, memory) {
      if (!isApp(settings)) return
      await memory.alone(lockOf(report), async () => {
        if (await placeOf(memory, report.call.callSid)) await showCall(context, report, settings, memory)
      })
    },

    async check(settings, memory) {
      if (!isApp(settings)) return checkWebhook(context, settings.webhookUrl)
      const { url } = await callSlack(
        context,
        settings.botToken,
        'auth.test',
        {},
        z.object({
          url: z
            .url({ protocol: /^https?$/ })
            .optional()
            .catch(undefined),
        }),
      )
      if (url) await memory.keepFact('workspace', url.replace(/\/*$/, '/'))
    },

    preview(report, settings) {
      const app = isApp(settings) ? settings : undefined
      const message = callMessage(report, app?.signingSecret === undefined ? undefined : 'connection')
      return [
        {
          target: app ? `chat.postMessage to ${app.channel}` : 'POST to the incoming webhook',
          body: JSON.stringify(message, null, 2),
        },
      ]
    },
  }
}

/** Changed messages make no sound: that nobody took the call is said once more, in the thread and in the channel. */
async function alarm(
  context: SlackContext,
  report: CallReport,
  settings: AppSettings,
  memory: ConnectionMemory,
  { channel, ts }: Place,
): Promise<void> {
  const subject = { callSid: report.call.callSid }
  if (await memory.external(subject, 'unanswered')) return
  const reply = { channel, thread_ts: ts, reply_broadcast: true, text: unansweredText(report) }
  const said = await callSlack(
    context,
    settings.botToken,
    'chat.postMessage',
    reply,
    z.object({ ts: z.string() }),
  )
  await memory.keepExternal(subject, 'unanswered', { id: said.ts })
}

/** An incoming webhook cannot be tried without a message: one without words is refused, and tells that it is there. */
async function checkWebhook(context: SlackContext, webhookUrl: string): Promise<void> {
  try {
    await postToWebhook(context, webhookUrl, {})
  } catch (error) {
    const isThere =
      error instanceof IntegrationError && /^Slack answered (no_text|invalid_payload)\b/.test(error.message)
    if (!isThere) throw error
  }
}

function lockOf({ call }: CallReport): string {
  return `message ${call.callSid}`
}
