/** What the fake model vendors and a test say to each other: requests read off any wire, and what the model says. */

export type Wire = 'chat' | 'responses' | 'messages'

export interface ModelMessage {
  role: 'user' | 'assistant' | 'tool'
  text?: string
  toolCalls?: { id: string; name: string; arguments: string }[]
  /** Of a `tool` message: the call it answers. */
  toolCallId?: string
}

export interface ModelTool {
  name: string
  description: string
  /** The JSON schema of its arguments. */
  parameters: Record<string, unknown>
}

/** A request the vendor would have taken, the same for every wire. */
export interface ModelRequest {
  wire: Wire
  model: string
  system: string
  messages: ModelMessage[]
  tools: ModelTool[]
  headers: Record<string, string>
  /** The body as it was sent, for what the fields above do not say. */
  body: Record<string, unknown>
  /** Aborted when the client goes away before the end of the answer. */
  signal: AbortSignal
  /** By the server's clock, as are the two below. */
  receivedAtMs: number
  /** When the client went away before the end. */
  abortedAtMs?: number
  /** When the answer had been written to its end. */
  endedAtMs?: number
}

/** One thing the model, or the network, does next. */
export type ModelPiece =
  | { type: 'text'; text: string }
  /** What the model thinks. Left out when the request switched thinking off, and on wires that do not show it. */
  | { type: 'reasoning'; text: string }
  /** A string goes out as it stands, broken or not; anything else as its JSON. */
  | { type: 'tool-call'; name: string; arguments: unknown; id?: string }
  | { type: 'wait'; ms: number }
  /** Says no more and leaves the connection open. As the first piece: headers, then silence. */
  | { type: 'stall' }
  /** The TCP connection is destroyed. */
  | { type: 'cut' }
  /** The stream ends in good order with nothing said about an end. */
  | { type: 'end-of-file' }
  /** The vendor's own error inside a stream that began with 200, and its end. */
  | { type: 'error'; message?: string; code?: string }
  /** Something that only keeps the connection open: a comment, or Anthropic's ping. */
  | { type: 'keep-alive' }
  /** Written as it stands: broken JSON in `data:`, events nobody knows. */
  | { type: 'raw'; text: string }
  /** The model is done. Any other word than these is written as it stands. */
  | { type: 'stop'; reason: 'end' | 'length' | 'tool-calls' | 'content-filter' | (string & {}) }

export interface Refusal {
  status: 200 | 400 | 401 | 403 | 404 | 413 | 429 | 500 | 502 | 503 | 529
  message: string
  /** OpenAI's `error.code`, Anthropic's `error.type`; the vendor's usual one for the status if left out. */
  code?: string
  /** The field that is to blame, where the vendor names it apart from the message. */
  param?: string
  retryAfterSeconds?: number
  /** Takes the request and never answers, not even with headers. */
  hangs?: boolean
  /** In the place of the vendor's own JSON: the page of a proxy, say. */
  body?: { contentType: string; text: string }
}

/** An answer that is no stream. `answer` throws it or returns it; broken requests are refused with it too. */
export class ModelRefusal extends Error {
  override readonly name = 'ModelRefusal'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}
