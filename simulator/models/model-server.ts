/** The language model vendors, at the wire: strict about what they are asked, and faulty where a test wants it. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Clock, createClock } from '../clock.ts'
import { ConnectionLost } from './answer-line.ts'
import { answerRequest, type VendorContext } from './answer-request.ts'
import type { Dialect, Quirks } from './dialects.ts'
import { type ModelPiece, ModelRefusal, type ModelRequest } from './model-request.ts'
import { createRequestLog, type RequestLog } from './request-log.ts'
import { createPromptCache } from './usage.ts'
import { writeRefusal } from './vendor-errors.ts'

export interface ModelServerOptions {
  /** What the model says to a request. May return or throw a `ModelRefusal`. */
  answer(request: ModelRequest): AsyncIterable<ModelPiece> | Iterable<ModelPiece> | ModelRefusal
  /** One server's wires and ways. When absent, OpenAI and Anthropic answer side by side. */
  dialect?: Dialect
  /** Ways of Chat Completions that differ from the dialect's. */
  quirks?: Partial<Quirks>
  /** The one key that is taken; any when absent. */
  apiKey?: string
  /** The models there are; any when absent. */
  models?: string[]
  /** How fast the model speaks, in pieces of about a token; as fast as it goes when absent. */
  tokensPerSecond?: number
  /** How long it thinks before it speaks; the stream is open by then. */
  firstTokenMs?: number
  /** Bytes in one write to the connection, whole events when absent: tears lines and characters apart. */
  chunkBytes?: number
  clock?: Clock
}

export interface ModelServer extends Pick<RequestLog, 'requests' | 'refusals' | 'waitFor' | 'waitForAbort'> {
  /** What clients take for a base: `http://127.0.0.1:port/v1`. */
  baseUrl: string
  /**
   * Drops every connection; from then on new ones are refused.
   * Rejects with what `answer` failed with, when it failed otherwise than by a `ModelRefusal`.
   */
  close(): Promise<void>
}

/** Starts on a free port of the loopback. */
export async function startModelServer(options: ModelServerOptions): Promise<ModelServer> {
  const log = createRequestLog()
  const failures: unknown[] = []
  let ids = 0
  const context: VendorContext = {
    ...options,
    account: { apiKey: options.apiKey, models: options.models },
    clock: options.clock ?? createClock(1),
    log,
    cache: createPromptCache(),
    stored: new Map(),
    nextId: (prefix) => `${prefix}${String(++ids).padStart(24, '0')}`,
  }
  const server = http.createServer((incoming, outgoing) => {
    outgoing.socket?.setNoDelay(true)
    const gone = new AbortController()
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) gone.abort(new Error('The client went away'))
    })
    answerRequest(context, incoming, outgoing, gone.signal).catch((error: unknown) => {
      // A write may fail a moment before the connection is known to be closed.
      if (gone.signal.aborted || error instanceof ConnectionLost) return
      failures.push(error)
      const message = `answer() failed: ${error}`
      if (!outgoing.headersSent) refuse(outgoing, new ModelRefusal({ status: 500, message }))
      else outgoing.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests: log.requests,
    refusals: log.refusals,
    waitFor: log.waitFor,
    waitForAbort: log.waitForAbort,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      log.close()
      if (failures.length > 0) throw failures[0]
    },
  }
}

function refuse(outgoing: http.ServerResponse, { refusal }: ModelRefusal): void {
  const { headers, body } = writeRefusal(refusal, 'openai', 'req_failed')
  outgoing.writeHead(refusal.status, headers).end(body)
}
