/** Slack's side of the wire: its Web API for one app, incoming webhooks, and people who press buttons. */
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../vendor-server.ts'
import { isJson } from './check-blocks.ts'
import { type Forgery, type PressAnswer, pressButton, type SlackUser } from './press-button.ts'
import { type Arguments, contentOf, Refused, type SlackMessage, Workspace } from './workspace.ts'

export interface SlackFake extends Omit<VendorServer, 'requests'> {
  requests: VendorRequest[]
  workspace: Workspace
  /** Tokens and addresses that are good: a test may take them away. */
  access: { botToken: string; signingSecret: string; webhookUrl: string; isWebhookOn: boolean }
  /** Resolves with the messages as soon as they are as wanted; rejects after five seconds with what they were. */
  until(isWanted: (messages: SlackMessage[]) => boolean): Promise<SlackMessage[]>
  press(
    message: SlackMessage,
    actionId: string,
    user: SlackUser,
    /** Where the app takes interactions. */
    url: string,
    forgery?: Forgery,
  ): Promise<PressAnswer>
}

const webhookPath = '/services/T0001/B0001/aVerySecretPartOfIt'

export async function startSlack(): Promise<SlackFake> {
  const workspace = new Workspace()
  const watchers = new Set<() => void>()
  const server = await startVendorServer((request) => {
    const reply = request.path.startsWith('/api/') ? webApi(request) : incomingWebhook(request)
    for (const look of watchers) look()
    return reply
  })
  const access = {
    botToken: 'xoxb-0001-a-token-of-the-fake',
    signingSecret: '0123456789abcdef0123456789abcdef',
    webhookUrl: server.url + webhookPath,
    isWebhookOn: true,
  }

  /** Always 200, also for refusals. */
  function webApi(request: VendorRequest): VendorReply {
    try {
      if (request.method !== 'POST') throw new Refused('method_not_supported_for_channel_type')
      const given = argumentsOf(request)
      const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? given.token
      if (token === undefined) throw new Refused('not_authed')
      if (token !== access.botToken) throw new Refused('invalid_auth')
      return { status: 200, json: { ok: true, ...workspace.run(request.path.slice('/api/'.length), given) } }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return { status: 200, json: { ok: false, error: error.message, ...error.details } }
    }
  }

  /** Plain text: `ok`, or a word. */
  function incomingWebhook(request: VendorRequest): VendorReply {
    const text = (status: number, word: string): VendorReply => ({
      status,
      text: word,
      headers: { 'content-type': 'text/html' },
    })
    if (request.path !== webhookPath || !access.isWebhookOn) return text(404, 'no_service')
    if (request.method !== 'POST') return text(400, 'invalid_payload')
    if (!isJson(request.json) || !request.headers['content-type']?.startsWith('application/json'))
      return text(400, 'invalid_payload')
    const channel = workspace.channels[0]
    if (!channel) return text(404, 'channel_not_found')
    if (channel.isArchived) return text(410, 'channel_is_archived')
    try {
      workspace.add(contentOf(request.json), channel.id)
      return text(200, 'ok')
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return text(400, error.message)
    }
  }

  return {
    ...server,
    workspace,
    access,
    press: (message, actionId, user, url, forgery) =>
      pressButton(message, actionId, user, { url, signingSecret: access.signingSecret }, forgery),
    until: (isWanted) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          watchers.delete(look)
          reject(
            new Error(`the channel did not become as wanted: ${JSON.stringify(workspace.messages, null, 2)}`),
          )
        }, 5000)
        const look = () => {
          if (!isWanted(workspace.messages)) return
          watchers.delete(look)
          clearTimeout(timer)
          resolve(workspace.messages)
        }
        watchers.add(look)
        look()
      }),
  }
}

/** JSON or a form: Slack takes both. */
function argumentsOf(request: VendorRequest): Arguments {
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) {
    if (!isJson(request.json)) throw new Refused('invalid_json')
    return request.json
  }
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new Refused('invalid_post_type')
  return Object.fromEntries(new URLSearchParams(request.body))
}
