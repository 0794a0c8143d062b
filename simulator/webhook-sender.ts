/** Sends one call's webhooks: signed, with an idempotency token, retried and redirected as Twilio does. */
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import twilio from 'twilio'
import { CallError } from './call-error.ts'
import type { Faults, WebhookKind } from './call-options.ts'
import { type ConnectionOverrides, readOverrides } from './connection-overrides.ts'
import type { CallProblem, SentWebhook } from './events.ts'
import { type Agents, type HttpReply, RequestFailure, sendRequest } from './http-request.ts'

export interface WebhookReply {
  /** After redirects: what relative URLs in the document refer to. */
  url: string
  contentType: string
  body: string
}

export interface WebhookSenderOptions {
  authToken: string
  agents: Agents
  /** Real milliseconds that stand for Twilio's 15 s. */
  timeoutMs: number
  connectTo: Record<string, string>
  network?: Faults['network'] | undefined
  onWarning(problem: CallProblem): void
  onAnswered(webhook: SentWebhook): void
}

const maxRedirects = 10
const maxBytes = 64 * 1024

export class WebhookSender {
  readonly sent: SentWebhook[] = []
  #options: WebhookSenderOptions
  #counts = new Map<WebhookKind, number>()

  constructor(options: WebhookSenderOptions) {
    this.#options = options
  }

  /** Throws CallError when no 2xx reply came in time. */
  async send(
    kind: WebhookKind,
    url: string,
    method: 'GET' | 'POST',
    params: Record<string, string>,
  ): Promise<WebhookReply> {
    const nth = this.#counts.get(kind) ?? 0
    this.#counts.set(kind, nth + 1)
    const webhook: SentWebhook = {
      kind,
      method,
      url,
      params,
      token: randomUUID(),
      attempts: 0,
      answerMs: 0,
      repeatBodies: [],
    }
    this.sent.push(webhook)
    const started = performance.now()
    try {
      return await this.#sendWithRetries(webhook, nth)
    } catch (error) {
      if (error instanceof RequestFailure) throw new CallError(error.code, error.message, url)
      throw error
    } finally {
      webhook.answerMs = performance.now() - started
      this.#options.onAnswered(webhook)
    }
  }

  async #sendWithRetries(webhook: SentWebhook, nth: number): Promise<WebhookReply> {
    const { url, overrides } = readOverrides(webhook.url)
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
      throw new CallError(11100, `Invalid URL format: ${url}`, url)
    for (const warning of overrides.warnings) this.#options.onWarning({ ...warning, url: webhook.url })
    const scale = this.#options.timeoutMs / 15_000
    const deadline = performance.now() + overrides.totalTimeoutMs * scale
    for (;;) {
      webhook.attempts++
      const leftMs = deadline - performance.now()
      try {
        const reply = await this.#attempt(webhook, url, overrides, nth, leftMs)
        const cause = reply.status >= 500 ? '5xx' : '4xx'
        if (reply.status < 400 || !this.#mayRetry(webhook, overrides, cause, deadline))
          return accept(webhook, reply)
      } catch (error) {
        if (!(error instanceof RequestFailure) || error.retryCause === undefined) throw error
        if (!this.#mayRetry(webhook, overrides, error.retryCause, deadline)) throw error
      }
    }
  }

  #mayRetry(
    webhook: SentWebhook,
    overrides: ConnectionOverrides,
    cause: '4xx' | '5xx' | 'ct' | 'rt',
    deadline: number,
  ): boolean {
    return (
      overrides.retryOn.has(cause) && webhook.attempts <= overrides.retryCount && performance.now() < deadline
    )
  }

  async #attempt(
    webhook: SentWebhook,
    url: string,
    overrides: ConnectionOverrides,
    nth: number,
    leftMs: number,
  ): Promise<HttpReply & { url: string }> {
    const { kind, attempts: attempt } = webhook
    const fault = this.#options.network?.({ kind, url: webhook.url, attempt, nth })
    if (fault === 'refused') throw new RequestFailure(11205, 'connection refused (simulated)', 'ct')
    const reply = await this.#follow(webhook, url, overrides, leftMs)
    if (fault === 'reply-lost') throw new RequestFailure(11200, 'reply lost (simulated)', 'rt')
    if (fault !== 'repeated') return reply
    const second = await this.#follow(webhook, url, overrides, leftMs)
    webhook.repeatBodies.push(reply.body)
    return second
  }

  async #follow(webhook: SentWebhook, first: string, overrides: ConnectionOverrides, leftMs: number) {
    let url = first
    let method = webhook.method
    const scale = this.#options.timeoutMs / 15_000
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      const request = this.#signed(url, method, webhook)
      const reply = await sendRequest({
        ...request,
        connectTimeoutMs: overrides.connectTimeoutMs * scale,
        readTimeoutMs: overrides.readTimeoutMs * scale,
        totalTimeoutMs: leftMs,
        maxBytes,
        connectTo: this.#options.connectTo,
        agents: this.#options.agents,
      })
      webhook.status = reply.status
      webhook.body = reply.body
      if (reply.status < 300 || reply.status >= 400 || !reply.location) return { ...reply, url }
      url = new URL(reply.location, url).href
      if (reply.status !== 307 && reply.status !== 308) method = 'GET'
    }
    throw new RequestFailure(11215, `more than ${maxRedirects} HTTP redirects`)
  }

  #signed(url: string, method: 'GET' | 'POST', webhook: SentWebhook) {
    const form = new URLSearchParams(webhook.params).toString()
    const isGet = method === 'GET'
    const signedUrl = isGet ? `${url}${url.includes('?') ? '&' : '?'}${form}` : url
    const { username, password } = new URL(url)
    return {
      url: signedUrl,
      method,
      headers: {
        'User-Agent': 'TwilioProxy/1.1',
        Accept: '*/*',
        'I-Twilio-Idempotency-Token': webhook.token,
        'X-Twilio-Signature': twilio.getExpectedTwilioSignature(
          this.#options.authToken,
          signedUrl,
          isGet ? {} : webhook.params,
        ),
        ...(username ? { Authorization: basic(username, password) } : {}),
        ...(isGet
          ? {}
          : {
              'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
              'Content-Length': String(Buffer.byteLength(form)),
            }),
      },
      ...(isGet ? {} : { body: form }),
    }
  }
}

function basic(username: string, password: string): string {
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return `Basic ${Buffer.from(pair).toString('base64')}`
}

function accept(webhook: SentWebhook, reply: HttpReply & { url: string }): WebhookReply {
  if (reply.status < 200 || reply.status > 299) {
    throw new CallError(11200, `the webhook answered ${reply.status}`, webhook.url)
  }
  return { url: reply.url, contentType: reply.contentType, body: reply.body }
}
