/** What an owner enters for Slack: an app of their own with a token, or the address of an incoming webhook. */
import { z } from 'zod'
import { occasions } from '../../core/follow-ups.ts'

const events = z
  .array(z.enum(occasions))
  .min(1, 'expected at least one event')
  .transform((given) => [...new Set(given)])
  .prefault(['call.completed', 'call.urgent', 'call.unanswered'])
  .meta({ title: 'Events', description: 'What the channel is told about' })

const appSchema = z
  .strictObject({
    botToken: z
      .string()
      .trim()
      .regex(/^xoxb-[\w-]{4,500}$/, 'expected the Bot User OAuth Token, which begins with xoxb-')
      .meta({
        title: 'Bot token',
        description: 'Your Slack app → OAuth & Permissions → Bot User OAuth Token (xoxb-…)',
        isSecret: true,
      }),
    channel: z
      .string()
      .trim()
      .regex(/^#?[\p{L}\p{N}_.-]{1,80}$/u, 'expected a channel id such as C0123ABCD, or #name')
      .meta({
        title: 'Channel',
        description:
          'The channel’s id (at the foot of its details, C0123ABCD), or #name. Invite the app to it',
      }),
    signingSecret: z
      .string()
      .trim()
      .regex(/^[\w-]{16,200}$/, 'expected the Signing Secret of your Slack app')
      .optional()
      .meta({
        title: 'Signing secret',
        description: 'Basic Information → Signing Secret. With it messages have buttons',
        isSecret: true,
      }),
    events,
  })
  .meta({ title: 'With an app' })
export type AppSettings = z.infer<typeof appSchema>

/** `baseUrl`: the operator's address of Slack, which may stand in the address as well. */
function webhookSchema(baseUrl: string | undefined) {
  return z
    .strictObject({
      webhookUrl: z
        .string()
        .trim()
        .refine((url) => isWebhookUrl(url, baseUrl), 'expected https://hooks.slack.com/services/…')
        .meta({
          title: 'Webhook address',
          description: 'Your Slack app → Incoming Webhooks → https://hooks.slack.com/services/…',
          isSecret: true,
        }),
      events,
    })
    .meta({ title: 'With an incoming webhook' })
}
export type WebhookSettings = z.infer<ReturnType<typeof webhookSchema>>
export type SlackSettings = AppSettings | WebhookSettings

export function slackSettingsSchema(baseUrl: string | undefined) {
  const byWebhook = webhookSchema(baseUrl)
  return z.preprocess(
    (given, context) => {
      if (typeof given !== 'object' || given === null) return given
      const meant = oneWay({ ...given })
      const { error } = ('webhookUrl' in meant ? byWebhook : appSchema).safeParse(meant)
      for (const issue of error?.issues ?? []) {
        const { message, path } = issue
        const unknown = issue.code === 'unrecognized_keys' ? issue.keys : undefined
        for (const key of unknown ?? []) {
          context.addIssue({ code: 'custom', message: 'is not a field of this object', path: [...path, key] })
        }
        if (!unknown) context.addIssue({ code: 'custom', message, path })
      }
      return meant
    },
    z.union([appSchema, byWebhook]),
  )
}

/** A change from one way to the other comes with the secrets of both: the channel, which is none, tells which is meant. */
function oneWay(given: Record<string, unknown>): Record<string, unknown> {
  const { botToken, signingSecret, webhookUrl, ...rest } = given
  if (isBlank(webhookUrl) || !isBlank(rest.channel)) {
    return { ...rest, botToken, ...(isBlank(signingSecret) ? {} : { signingSecret }) }
  }
  const { channel: _, ...others } = rest
  return { ...others, webhookUrl }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function isWebhookUrl(text: string, baseUrl: string | undefined): boolean {
  if (text.length > 500 || !URL.canParse(text)) return false
  const url = new URL(text)
  const isSlack = url.origin === 'https://hooks.slack.com' || url.origin === baseUrl
  return (
    isSlack &&
    !url.username &&
    !url.password &&
    !url.search &&
    /^\/(services|triggers|workflows)\/[\w/]+$/.test(url.pathname)
  )
}

export function isApp(settings: SlackSettings): settings is AppSettings {
  return 'botToken' in settings
}
