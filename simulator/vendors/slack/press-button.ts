/** Presses a button as Slack does: sends the signed interaction to the app's interactivity address. */
import { createHmac } from 'node:crypto'
import { isJson } from './check-blocks.ts'
import type { SlackMessage } from './workspace.ts'

export interface SlackUser {
  id: string
  name: string
}

/** Ways in which a request is not what Slack would send. */
export interface Forgery {
  signingSecret?: string
  /** How old it claims to be, seconds. */
  ageSeconds?: number
  /** Changes the body after it was signed. */
  tamper?(body: string): string
  /** No signature at all. */
  isUnsigned?: boolean
}

export interface PressAnswer {
  status: number
  body: string
  /** Slack shows the person an error after three seconds. */
  tookMs: number
}

/** Throws when the message has no such button. */
export async function pressButton(
  message: SlackMessage,
  actionId: string,
  user: SlackUser,
  { url, signingSecret }: { url: string; signingSecret: string },
  forgery: Forgery = {},
): Promise<PressAnswer> {
  const button = message.blocks
    .flatMap((block) => (block.type === 'actions' && Array.isArray(block.elements) ? block.elements : []))
    .filter(isJson)
    .find((element) => element.action_id === actionId)
  if (!button) throw new Error(`the message has no button ${actionId}`)
  const payload = {
    type: 'block_actions',
    user: { id: user.id, username: user.name, name: user.name, team_id: 'T0001' },
    api_app_id: 'A0001',
    token: 'legacy-verification-token',
    container: { type: 'message', message_ts: message.ts, channel_id: message.channel, is_ephemeral: false },
    trigger_id: '1.2.3',
    team: { id: 'T0001', domain: 'example' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: message.channel, name: 'calls' },
    message: { type: 'message', bot_id: 'B0001', text: message.text, ts: message.ts, blocks: message.blocks },
    response_url: 'https://hooks.slack.com/actions/T0001/1/x',
    actions: [
      {
        action_id: actionId,
        block_id: 'b1',
        text: button.text,
        type: 'button',
        action_ts: '1700000000.000100',
        ...(button.value === undefined ? {} : { value: button.value }),
        ...(button.style === undefined ? {} : { style: button.style }),
      },
    ],
  }
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  const timestamp = String(Math.floor(Date.now() / 1000) - (forgery.ageSeconds ?? 0))
  const signature = createHmac('sha256', forgery.signingSecret ?? signingSecret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex')
  const begun = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      ...(forgery.isUnsigned
        ? {}
        : { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` }),
    },
    body: forgery.tamper?.(body) ?? body,
  })
  return { status: response.status, body: await response.text(), tookMs: performance.now() - begun }
}
