/** A Slack workspace: channels, what was posted to them, and what Slack's methods make of their arguments. */
import { checkBlocks, isJson } from './check-blocks.ts'

export interface SlackMessage {
  channel: string
  ts: string
  text: string
  blocks: Record<string, unknown>[]
  metadata: { event_type: string; event_payload: Record<string, unknown> } | undefined
  threadTs: string | undefined
  isBroadcast: boolean
  /** How often it was changed. */
  edits: number
}

export interface SlackChannel {
  id: string
  /** Without `#`. */
  name: string
  isArchived: boolean
  /** The app was invited. */
  hasApp: boolean
}

/** A refusal: `{ok: false, error}`. */
export class Refused extends Error {
  readonly details: Record<string, unknown>

  constructor(word: string, details: Record<string, unknown> = {}) {
    super(word)
    this.details = details
  }
}

export type Arguments = Record<string, unknown>

export class Workspace {
  channels: SlackChannel[] = [{ id: 'C0000CALLS', name: 'calls', isArchived: false, hasApp: true }]
  /** Of the app's token. */
  scopes = ['chat:write', 'channels:history']
  messages: SlackMessage[] = []
  /** Slack's, in seconds: no two messages of a channel share a `ts`. */
  #clock = Math.floor(Date.now() / 1000)

  run(method: string, given: Arguments): Record<string, unknown> {
    switch (method) {
      case 'auth.test':
        return {
          url: 'https://example.slack.com/',
          team: 'Example',
          user: 'firstring',
          team_id: 'T0001',
          user_id: 'U0000',
          bot_id: 'B0001',
        }
      case 'chat.postMessage':
        return this.#post(given)
      case 'chat.update':
        return this.#update(given)
      case 'conversations.history':
        return this.#history(given)
      default:
        throw new Refused('unknown_method', { req_method: method })
    }
  }

  /** For incoming webhooks, which belong to one channel. */
  add(content: Pick<SlackMessage, 'text' | 'blocks'>, channel: string): SlackMessage {
    this.#clock++
    const message: SlackMessage = {
      ...content,
      channel,
      ts: `${this.#clock}.000100`,
      metadata: undefined,
      threadTs: undefined,
      isBroadcast: false,
      edits: 0,
    }
    this.messages.push(message)
    return message
  }

  #post(given: Arguments): Record<string, unknown> {
    this.#need('chat:write')
    const channel = this.#channel(given.channel)
    if (!channel.hasApp && !this.scopes.includes('chat:write.public')) throw new Refused('not_in_channel')
    if (channel.isArchived) throw new Refused('is_archived')
    const content = contentOf(given)
    const threadTs = typeof given.thread_ts === 'string' ? given.thread_ts : undefined
    if (threadTs !== undefined && !this.#find(channel.id, threadTs)) throw new Refused('thread_not_found')
    const message = Object.assign(this.add(content, channel.id), {
      metadata: metadataOf(jsonOf(given.metadata)),
      threadTs,
      isBroadcast: String(given.reply_broadcast) === 'true',
    })
    return {
      channel: channel.id,
      ts: message.ts,
      message: { type: 'message', bot_id: 'B0001', ...content, ts: message.ts },
    }
  }

  #update(given: Arguments): Record<string, unknown> {
    this.#need('chat:write')
    // Names are not taken here.
    const channel = this.channels.find(({ id }) => id === given.channel)
    if (!channel) throw new Refused('channel_not_found')
    const message = this.#find(channel.id, given.ts)
    if (!message) throw new Refused('message_not_found')
    Object.assign(message, contentOf(given), { edits: message.edits + 1 })
    return { channel: channel.id, ts: message.ts, text: message.text, message: { text: message.text } }
  }

  #history(given: Arguments): Record<string, unknown> {
    this.#need('channels:history')
    const channel = this.channels.find(({ id }) => id === given.channel)
    if (!channel) throw new Refused('channel_not_found')
    if (!channel.hasApp) throw new Refused('not_in_channel')
    const limit = Math.min(999, Number(given.limit ?? 100))
    const from = given.cursor
      ? Number(Buffer.from(String(given.cursor), 'base64').toString().split(':')[1])
      : 0
    const isAfter = ({ ts }: SlackMessage) => Number(ts) > Number(given.oldest ?? 0)
    const all = this.messages
      .filter(
        (message) =>
          message.channel === channel.id && (!message.threadTs || message.isBroadcast) && isAfter(message),
      )
      .reverse()
    const withMetadata = String(given.include_all_metadata) === 'true'
    const page = all.slice(from, from + limit).map(({ ts, text, blocks, metadata }) => ({
      type: 'message',
      bot_id: 'B0001',
      ts,
      text,
      blocks,
      ...(withMetadata && metadata ? { metadata } : {}),
    }))
    const hasMore = from + limit < all.length
    const next = hasMore ? Buffer.from(`next:${from + limit}`).toString('base64') : ''
    return {
      messages: page,
      has_more: hasMore,
      ...(hasMore ? { response_metadata: { next_cursor: next } } : {}),
    }
  }

  #need(scope: string): void {
    if (!this.scopes.includes(scope))
      throw new Refused('missing_scope', { needed: scope, provided: this.scopes.join(',') })
  }

  #channel(given: unknown): SlackChannel {
    const text = String(given ?? '')
    const channel = this.channels.find(({ id, name }) => text === id || text.replace(/^#/, '') === name)
    if (!channel) throw new Refused('channel_not_found')
    return channel
  }

  #find(channel: string, ts: unknown): SlackMessage | undefined {
    return this.messages.find((message) => message.channel === channel && message.ts === ts)
  }
}

/** Text and blocks as they are posted; `blocks` may come as JSON text, as in a form. */
export function contentOf(given: Arguments): Pick<SlackMessage, 'text' | 'blocks'> {
  const text = typeof given.text === 'string' ? given.text : ''
  const blocks = jsonOf(given.blocks)
  if (!text && blocks === undefined) throw new Refused('no_text')
  if (text.length > 40_000) throw new Refused('msg_too_long')
  if (blocks === undefined) return { text, blocks: [] }
  if (!Array.isArray(blocks)) throw new Refused('invalid_blocks_format')
  const { errors, areTooLong } = checkBlocks(blocks)
  if (errors.length > 0) throw new Refused('invalid_blocks', { errors })
  if (areTooLong) throw new Refused('msg_blocks_too_long')
  return { text, blocks: blocks.filter(isJson) }
}

function metadataOf(given: unknown): SlackMessage['metadata'] {
  if (given === undefined) return undefined
  const isGood = isJson(given) && typeof given.event_type === 'string' && isJson(given.event_payload)
  if (!isGood) throw new Refused('invalid_metadata_format')
  return {
    event_type: String(given.event_type),
    event_payload: isJson(given.event_payload) ? given.event_payload : {},
  }
}

function jsonOf(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    throw new Refused('invalid_json')
  }
}
