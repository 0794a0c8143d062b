/** One request to a model vendor, from its headers to the end of the answer. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../clock.ts'
import { openLine } from './answer-line.ts'
import { type Account, authorise, requireModel } from './authorise.ts'
import { chatQuirks, type Dialect, type Quirks, wiresOf } from './dialects.ts'
import { readBody, readHeaders } from './http-body.ts'
import { writeModels } from './model-list.ts'
import { type ModelPiece, ModelRefusal, type ModelRequest, type Wire } from './model-request.ts'
import type { StoredItem } from './read-responses.ts'
import type { RequestLog } from './request-log.ts'
import { speakPieces } from './speak-pieces.ts'
import type { PromptCache } from './usage.ts'
import { writeRefusal } from './vendor-errors.ts'
import { readWire, writerOf } from './vendor-wires.ts'

type Pieces = AsyncIterable<ModelPiece> | Iterable<ModelPiece>

export interface VendorContext {
  answer(request: ModelRequest): Pieces | ModelRefusal
  dialect?: Dialect
  quirks?: Partial<Quirks>
  account: Account
  tokensPerSecond?: number
  firstTokenMs?: number
  chunkBytes?: number
  clock: Clock
  log: RequestLog
  cache: PromptCache
  stored: Map<string, StoredItem>
  nextId(prefix: string): string
}

const wires: Record<string, Wire> = {
  '/v1/chat/completions': 'chat',
  '/v1/responses': 'responses',
  '/v1/messages': 'messages',
}

/** Rejects only with what is a mistake of `answer`, or when the client went away. */
export async function answerRequest(
  context: VendorContext,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const { pathname } = new URL(incoming.url ?? '/', 'http://localhost')
  const wire = wires[pathname]
  const headers = readHeaders(incoming)
  const isAnthropic = wire === undefined ? headers['anthropic-version'] !== undefined : wire === 'messages'
  const dialect = context.dialect ?? (isAnthropic ? 'anthropic' : 'openai')
  try {
    authorise(context.account, dialect, headers)
    if (pathname === '/v1/models' && incoming.method === 'GET') {
      outgoing.writeHead(200, { 'content-type': 'application/json' })
      outgoing.end(JSON.stringify(writeModels(context.account.models ?? [], dialect)))
      return
    }
    if (wire === undefined || incoming.method !== 'POST' || !wiresOf(dialect).includes(wire)) {
      throw new ModelRefusal({
        status: 404,
        message: `Invalid URL (${incoming.method} ${pathname})`,
        code: dialect === 'anthropic' ? 'not_found_error' : 'unknown_url',
      })
    }
    await speak(
      context,
      { wire, dialect, headers, body: await readBody(incoming, headers) },
      outgoing,
      signal,
    )
  } catch (error) {
    if (!(error instanceof ModelRefusal) || outgoing.headersSent) throw error
    context.log.refusals.push({ ...error.refusal, ...(wire === undefined ? {} : { wire }) })
    if (error.refusal.hangs) return
    const written = writeRefusal(error.refusal, dialect, context.nextId('req_'))
    outgoing.writeHead(error.refusal.status, written.headers).end(written.body)
  }
}

interface ParsedRequest {
  wire: Wire
  dialect: Dialect
  headers: Record<string, string>
  body: unknown
}

async function speak(
  context: VendorContext,
  { wire, dialect, headers, body }: ParsedRequest,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const { clock, log, cache } = context
  const quirks = chatQuirks(dialect, context.quirks)
  const read = readWire(wire, body, quirks, context.stored)
  requireModel(context.account, dialect, read.request.model)
  const request: ModelRequest = {
    wire,
    ...read.request,
    headers,
    body: body as Record<string, unknown>,
    signal,
    receivedAtMs: clock.now(),
  }
  signal.addEventListener('abort', () => log.abort(request, clock.now()), { once: true })
  log.add(request)
  const pieces = await begin(context.answer(request))
  const promptUsage =
    wire === 'messages'
      ? cache.countBreakpoints(request.model, read.prompt)
      : cache.countAutomatic(request.model, read.prompt)
  const writer = writerOf(wire, quirks, read, context.stored, {
    id: context.nextId(''),
    model: request.model,
    createdAtSeconds: Math.floor(clock.now() / 1000),
    includesUsage: read.includesUsage,
    promptUsage,
    nextId: context.nextId,
  })
  signal.throwIfAborted()
  outgoing.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    [wire === 'messages' ? 'request-id' : 'x-request-id']: context.nextId('req_'),
  })
  outgoing.flushHeaders()
  const line = openLine(outgoing, signal, context.chunkBytes)
  const isDone = await speakPieces(pieces, writer, line, { ...read, promptUsage }, context)
  if (isDone) request.endedAtMs = clock.now()
}

/** Asks for the first piece, so that an answer that refuses does so before the headers. */
async function begin(answer: Pieces | ModelRefusal): Promise<AsyncIterable<ModelPiece>> {
  if (answer instanceof ModelRefusal) throw answer
  const iterator = Symbol.asyncIterator in answer ? answer[Symbol.asyncIterator]() : answer[Symbol.iterator]()
  let next = await iterator.next()
  return (async function* () {
    try {
      while (!next.done) {
        yield next.value
        next = await iterator.next()
      }
    } finally {
      await iterator.return?.()
    }
  })()
}
